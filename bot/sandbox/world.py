"""The world of the sandbox: the local workspace, the real bot in it on an empty database, and a clock to be moved."""

import time as stopwatch
from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import replace
from datetime import datetime, time, timedelta
from tempfile import TemporaryDirectory
from typing import Any

from slack_bolt import BoltRequest

from bot.documents.making import make
from bot.posting import make_client
from bot.sandbox.cast import COORDINATOR, COUNCIL, LIAISON, furnish
from bot.sandbox.faults import Faults
from bot.sandbox.news import News
from bot.sandbox.payloads import Payloads
from bot.sandbox.slack.calls import Answer
from bot.sandbox.slack.workspace import BOT, Call, LocalSlack
from bot.sandbox.traffic import Traffic
from bot.sandbox.transcript import FILE, Entry, Reply, transcript
from bot.settings import Settings
from bot.ticking import make_tick
from bot.trial_time import START, moments
from bot.wiring import disposing, make_app, open_register
from bot.workspace import SlackWorkspace
from domain.calendar import BRUSSELS, brussels_instant
from domain.changes import Act
from domain.team import Contact
from handlers.desk import Desk
from jobs.outcomes import Expired, Spread

#: Slack waits for an answer for so many seconds (https://docs.slack.dev/interactivity/handling-user-interaction).
PATIENCE = 3.0
#: The next reminder is looked for so far ahead.
HORIZON = timedelta(days=250)

NOON = time(12)


class World:
    """Opened when it is made, until `close`. One thing happens in it at a time, for which whoever uses it sees.

    The bot knows of it what it knows of Slack: the address of the Web API, and what it is sent.
    """

    def __init__(self, settings: Settings, news: News) -> None:
        self.now = brussels_instant(START, NOON)
        self.traffic = Traffic()
        self.payloads = Payloads(self._seconds)
        #: Addresses to answer at, and what each is about.
        self.replies: dict[str, Reply] = {}
        #: Seconds that the bot took for what it was sent last.
        self.took = 0.0
        self._news = news
        self._files = 0
        self._open = ExitStack()
        self.slack = self._open.enter_context(LocalSlack(self._seconds))
        self.faults = Faults(self.slack)
        furnish(self.slack)
        self.desk = self._settle(settings)
        self._tick(self.now)
        self.slack.on_answer = self._hear

    def _settle(self, settings: Settings) -> Desk:
        """Let the bot in, on an empty database, and somebody speak for a body."""
        folder = self._open.enter_context(TemporaryDirectory())
        register = open_register(f"sqlite:///{folder}/sandbox.db", now=self.now)
        engine = self._open.enter_context(disposing(register))
        client = make_client("xoxb-sandbox", self.slack.url)
        policy = replace(settings.policy, channels=(COUNCIL.id,), coordinators=(COORDINATOR.id,))
        workspace = SlackWorkspace(client)
        desk = Desk.open(engine, policy=policy, now=lambda: self.now, workspace=workspace, wake=self._wake, make=make)
        act = Act(by=COORDINATOR.id, surface="sandbox", now=self.now)
        desk.teams.contact(Contact(actor="eurojust", to=LIAISON.id), act)
        self._tick = make_tick(engine, client, desk, policy)
        self._app = make_app(client, desk)
        return desk

    def _seconds(self) -> float:
        return self.now.timestamp()

    def close(self) -> None:
        """End it; nothing is kept."""
        self._open.close()

    def dispatch(self, name: str, payload: Mapping[str, Any]) -> str:
        """Hand the bot what Slack would send it, and return what it answers with."""
        began = stopwatch.monotonic()
        response = self._app.dispatch(BoltRequest(body=dict(payload), mode="socket_mode"))
        self.took = stopwatch.monotonic() - began
        self.traffic.delivered(name, payload, response.body, str(response.status), self.now)
        self._news.tell()
        return response.body

    def response_url(self, reply: Reply) -> str:
        """A new address to answer at."""
        url = self.slack.response_url()
        self.replies[url.removeprefix(self.slack.url.removesuffix("api/"))] = reply
        return url

    def entries(self) -> list[Entry]:
        """Everything that stands in the conversations."""
        return transcript(self.slack.messages, self.replies)

    def advance(self, until: datetime) -> bool:
        """Move the clock, and let the bot do on the way what is due; False where that is in the past."""
        if until < self.now:
            return False
        for at in moments(self.desk, after=self.now, until=until):
            self._move(at)
        self._move(until)
        return True

    def to_next_reminder(self) -> bool:
        """Move the clock until the bot sends something; False where it has nothing to send."""
        coming = moments(self.desk, after=self.now, until=self.now + HORIZON)
        return any(self._move(at) for at in coming)

    def to_next_council(self) -> bool:
        """Move the clock to noon of the next Schengen Council; False where there is none."""
        tomorrow = self.now.astimezone(BRUSSELS).date() + timedelta(days=1)
        found = self.desk.directory.next_milestone(tomorrow)
        return found is not None and self.advance(brussels_instant(found.day, NOON))

    def _move(self, at: datetime) -> bool:
        """Whether something was delivered then."""
        self.now = at
        delivered = self._tick(at)
        self._news.tell()
        return any(not isinstance(each.outcome, Expired | Spread) for each in delivered)

    def _wake(self) -> None:
        """What was settled counts at once."""
        self._tick(self.now)

    def _hear(self, call: Call, answer: Answer) -> None:
        """The bot has called the Web API; a file that it has sent is a message in its conversation."""
        self.traffic.called(call, answer, self.now)
        if call.method == "files.completeUploadExternal":
            files = self.slack.files
            for each in files[self._files :]:
                if each.channel is not None:
                    extra = {FILE: each.id, "thread_ts": each.thread_ts}
                    self.slack.say(each.channel, each.comment or "", bot_id=BOT, **extra)
            self._files = len(files)
        self._news.tell()
