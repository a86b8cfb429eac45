"""The world of the sandbox: the local workspace with its people, the bot in it or beside it, and the time there."""

from contextlib import ExitStack
from datetime import UTC, datetime

from bot.sandbox.clock import NOON, START, SandboxClock
from bot.sandbox.embedded_bot import EmbeddedBot
from bot.sandbox.fake_slack.api_calls import ApiResponse
from bot.sandbox.fake_slack.deliveries.dispatcher import Delivery, DeliveryOutcome
from bot.sandbox.fake_slack.deliveries.http_delivery import HttpDelivery
from bot.sandbox.fake_slack.fake_slack import BOT, ApiCall, FakeSlack
from bot.sandbox.fake_slack.methods.files import File
from bot.sandbox.fake_slack.server import ADDRESS, FakeSlackServer
from bot.sandbox.fault_injection import FaultInjector
from bot.sandbox.live_updates import LiveUpdates
from bot.sandbox.options import SECRET, SandboxOptions
from bot.sandbox.payloads import Payloads
from bot.sandbox.people import furnish
from bot.sandbox.persistence import Persistence
from bot.sandbox.traffic import Traffic
from bot.sandbox.transcript import FILES, TranscriptMessage, transcript
from bot.settings.settings import Settings
from bot.transport.http_app import PATH as REQUESTS
from domain.dates.spans import brussels_instant

#: The name under which the workspace is served beside the page.
PATH = "slack"


class Sandbox:
    """Opened when it is made, until `close`. One thing happens in it at a time, for which whoever uses it sees.

    The bot knows of it what it knows of Slack: the address of the Web API, and what comes to it from there.
    """

    def __init__(self, settings: Settings, ways: SandboxOptions, host: FakeSlackServer, news: LiveUpdates) -> None:
        self._news = news
        self._open = ExitStack()
        self._keeping = Persistence(ways.keep)
        self.traffic = Traffic()
        self.bot: EmbeddedBot | None = None
        # Without a bot in it, it is as late as it is.
        self._begun = (self._keeping.now or brussels_instant(START, NOON)) if ways.has_bot else None
        self.slack = self._open.enter_context(FakeSlack(self._seconds, host=host, path=PATH, patience=ways.patience))
        self.payloads = Payloads(self._seconds, self.slack.trigger)
        self.faults = FaultInjector(self.slack)
        furnish(self.slack)
        self._keeping.restore(self.slack)
        self._files = len(self.slack.files)
        self.slack.on_answer = self._hear
        self.slack.on_delivery = self._delivered
        if self._begun is not None:
            self.bot = EmbeddedBot(self.slack, settings, ways, self._begun)
        elif ways.is_http:
            self.slack.http = HttpDelivery(f"http://{ADDRESS}:{settings.http_port}{REQUESTS}", SECRET)
        self.clock = None if self.bot is None else SandboxClock(self.bot, news.notify)
        self.traffic.clear()

    @property
    def now(self) -> datetime:
        """How late it is there."""
        if self.bot is not None:
            return self.bot.now
        return self._begun or datetime.now(UTC)

    def _seconds(self) -> float:
        return self.now.timestamp()

    def keep(self) -> None:
        """Write down what stands in it, if it is to be kept."""
        self._keeping.keep(self.slack, self.now)

    def forget(self) -> None:
        """Keep nothing of it, once it is closed."""
        self._keeping.forget()

    def close(self) -> None:
        """End it."""
        if self.bot is not None:
            self.bot.close()
        self.keep()
        self._open.close()

    def entries(self) -> list[TranscriptMessage]:
        """Everything that stands in the conversations."""
        return transcript(self.slack.messages, self.slack.replies)

    def _delivered(self, delivery: Delivery, outcome: DeliveryOutcome) -> None:
        """The bot was sent something."""
        self.traffic.delivered(delivery, outcome, self.now)
        self._news.notify()

    def _hear(self, call: ApiCall, answer: ApiResponse) -> None:
        """The bot has called the Web API; files that it has sent together are one message in their conversation."""
        self.traffic.called(call, answer, self.now)
        if call.method == "files.completeUploadExternal":
            files = self.slack.files
            sent: dict[str, list[File]] = {}
            for each in files[self._files :]:
                if each.channel is not None:
                    sent.setdefault(each.channel, []).append(each)
            for channel, (first, *more) in sent.items():
                extra = {FILES: [each.id for each in (first, *more)], "thread_ts": first.thread_ts}
                self.slack.say(channel, first.comment or "", bot_id=BOT, **extra)
            self._files = len(files)
        self._news.notify()
