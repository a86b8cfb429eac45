"""The sandbox: the fake workspace with its people, the bot inside or in a process of its own, and its time."""

from contextlib import ExitStack
from datetime import UTC, datetime

from bot.sandbox.clock import NOON, START_DAY, SandboxClock
from bot.sandbox.embedded_bot import EmbeddedBot
from bot.sandbox.fake_slack.api_calls import ApiResponse
from bot.sandbox.fake_slack.deliveries.dispatcher import Delivery, DeliveryOutcome
from bot.sandbox.fake_slack.deliveries.http_delivery import HttpDelivery
from bot.sandbox.fake_slack.fake_slack import BOT, ApiCall, FakeSlack
from bot.sandbox.fake_slack.methods.files import File
from bot.sandbox.fake_slack.server import LOCALHOST, FakeSlackServer
from bot.sandbox.fault_injection import FaultInjector
from bot.sandbox.live_updates import LiveUpdates
from bot.sandbox.options import SIGNING_SECRET, SandboxOptions
from bot.sandbox.payloads import PayloadFactory
from bot.sandbox.people import populate
from bot.sandbox.persistence import Persistence
from bot.sandbox.traffic import TrafficLog
from bot.sandbox.transcript import FILES_ARGUMENT, TranscriptMessage, build_transcript
from bot.settings.settings import Settings
from bot.transport.http_app import EVENTS_PATH as REQUESTS_PATH
from domain.dates.spans import brussels_instant

#: The path under which the workspace is served beside the page.
WORKSPACE_PATH = "slack"


class Sandbox:
    """Opened on construction, until `close`. One action is done at a time; the caller makes sure of that.

    The bot knows of it what it knows of Slack: the address of the Web API, and what is delivered from there.
    """

    def __init__(
        self, settings: Settings, options: SandboxOptions, server: FakeSlackServer, updates: LiveUpdates
    ) -> None:
        self._updates = updates
        self._resources = ExitStack()
        self._persistence = Persistence(options.keep_folder)
        self.traffic = TrafficLog()
        self.bot: EmbeddedBot | None = None
        # Without a bot inside, the sandbox has the real time.
        self._start = (self._persistence.saved_time or brussels_instant(START_DAY, NOON)) if options.has_bot else None
        self.slack = self._resources.enter_context(
            FakeSlack(self._seconds, server=server, path=WORKSPACE_PATH, answer_timeout=options.answer_timeout)
        )
        self.payloads = PayloadFactory(self._seconds, self.slack.make_trigger)
        self.faults = FaultInjector(self.slack)
        populate(self.slack)
        self._persistence.restore(self.slack)
        self._known_files = len(self.slack.files)
        self.slack.on_answer = self._on_answer
        self.slack.on_delivery = self._on_delivery
        if self._start is not None:
            self.bot = EmbeddedBot(self.slack, settings, options, self._start)
        elif options.is_http:
            url = f"http://{LOCALHOST}:{settings.http_port}{REQUESTS_PATH}"
            self.slack.http_delivery = HttpDelivery(url, SIGNING_SECRET)
        self.clock = None if self.bot is None else SandboxClock(self.bot, updates.notify)
        self.traffic.clear()

    @property
    def now(self) -> datetime:
        """The sandbox's time."""
        if self.bot is not None:
            return self.bot.now
        return self._start or datetime.now(UTC)

    def _seconds(self) -> float:
        return self.now.timestamp()

    def save(self) -> None:
        """Save the workspace, if it is to be kept."""
        self._persistence.save(self.slack, self.now)

    def delete_saved(self) -> None:
        """Delete what was saved of it, once it is closed."""
        self._persistence.delete()

    def close(self) -> None:
        """Close the bot and the workspace."""
        if self.bot is not None:
            self.bot.close()
        self.save()
        self._resources.close()

    def transcript(self) -> list[TranscriptMessage]:
        """Return every message of all conversations."""
        return build_transcript(self.slack.messages, self.slack.response_urls)

    def _on_delivery(self, delivery: Delivery, outcome: DeliveryOutcome) -> None:
        """Log what the bot was sent."""
        self.traffic.record_delivery(delivery, outcome, self.now)
        self._updates.notify()

    def _on_answer(self, call: ApiCall, answer: ApiResponse) -> None:
        """Log a call of the Web API; files that the bot has shared together become one message."""
        self.traffic.record_call(call, answer, self.now)
        if call.method == "files.completeUploadExternal":
            self._add_file_messages()
        self._updates.notify()

    def _add_file_messages(self) -> None:
        files = self.slack.files
        shared: dict[str, list[File]] = {}
        for file in files[self._known_files :]:
            if file.channel is not None:
                shared.setdefault(file.channel, []).append(file)
        for channel_id, (first, *others) in shared.items():
            arguments = {FILES_ARGUMENT: [file.id for file in (first, *others)], "thread_ts": first.thread_ts}
            self.slack.add_message(channel_id, first.comment or "", bot_id=BOT, **arguments)
        self._known_files = len(files)
