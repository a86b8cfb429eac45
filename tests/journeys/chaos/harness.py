"""The test harness: a database, a fake Slack, a clock, and the processes of the bot that run on them."""

import os
import random
import shutil
import signal
import tempfile
import threading
import time
from collections.abc import Sequence
from datetime import date, datetime
from datetime import time as wall_time
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlalchemy import Engine

from bot.database import open_register
from bot.sandbox.fake_slack.fake_slack import Message
from db.audit import log as audit
from db.changes import ledger
from db.connection.engine import reading
from db.notifications.told_changes import ToldChanges
from db.people.channel_access import ChannelAccessStore
from db.people.reminder_preferences import PreferenceStore
from db.register.store import RegisterStore
from db.reminders.outbox import Outbox
from domain.register.audit_events import ChangeContext
from domain.reminders.preferences import Contact
from tests.databases.databases import SQLITE
from tests.journeys.chaos.bot_process import TIMEOUT_SECONDS, BotProcess
from tests.journeys.chaos.bot_program import run
from tests.journeys.chaos.clock import ChaosClock
from tests.journeys.chaos.databases import SqliteDatabase, make_database
from tests.journeys.chaos.expectations import (
    BRUSSELS,
    CHANNELS,
    CONTACTS,
    COORDINATOR,
    DISTANT,
    GROUP,
    LEAD_DAYS,
    MEMBERS,
    ZONES,
    conversation_id,
)
from tests.journeys.chaos.monitored_slack import MonitoredSlack
from tests.journeys.chaos.news import is_news, judge_news
from tests.journeys.chaos.oracle import Oracle
from tests.journeys.chaos.questions import ASKERS, Questions

_POLL_SECONDS = 0.005
#: More changes than are made.
_MORE_THAN_ALL = 1_000_000


class Harness:
    """Everything that a life can touch."""

    def __init__(self, seed: int, *, kind: str = SQLITE, sabotage: str = "") -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="chaos-")
        self.folder = Path(self._folder.name)
        self.rng = random.Random(seed)  # noqa: S311  # it hides nothing
        self.sabotage = sabotage
        self.clock = ChaosClock(self.folder / "clock")
        self.slack = MonitoredSlack(self.clock)
        self.oracle = Oracle()
        self.questions = Questions(self.slack, self.clock)
        self.database = make_database(kind, self.folder)
        self.bots: list[BotProcess] = []
        self.engine: Engine | None = None
        self._settling_name = ""
        self.kill_count = 0
        #: Whether the bot's clock was wrong on this day: what it has written may be an hour ahead.
        self.is_clock_wrong = False
        #: The most lines of a message on this day, so that messages come in parts; 0: as many as fit.
        self.max_items = 0
        #: Instalments that are done and can be reopened.
        self.marked: set[tuple[str, str]] = set()

    def __enter__(self) -> Self:
        self.slack.__enter__()
        for person, zone in ZONES.items():
            self.slack.set_user(person, tz=zone)
        self.slack.set_group(GROUP, *MEMBERS)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.kill_all()
        self.slack.close_server()
        self.slack.__exit__(kind, error, trace)
        if self.engine is not None:
            self.engine.dispose()
        self.database.close()
        self._folder.cleanup()

    def set_up(self, day: date) -> None:
        """Set the clock to nine on the first day, and create the database."""
        self.set_time(day, 9)
        self.engine = engine = open_register(self.database.own_url, now=self.clock.now())
        act = ChangeContext(by=COORDINATOR, surface="test", now=self.clock.now())
        for actor, to in CONTACTS:
            PreferenceStore(engine).add_contact(Contact(actor=actor, slack_id=to), act)
        self.store, self._outbox = RegisterStore(engine), Outbox(engine)
        # As the first tick does: what is changed from now on is told, whenever that comes.
        told = ToldChanges(engine)
        told.tell(told.read_untold(), [], secret=b"")

    def keep_logs(self) -> Path:
        """Copy the processes' logs to a folder that stays, and return it."""
        kept = Path(tempfile.mkdtemp(prefix="logs-"))
        for log in self.folder.glob("**/*.log"):
            shutil.copy(log, kept)
        return kept

    def set_time(self, day: date, hour: int, minute: int = 0) -> None:
        """Set the clock to a time in Brussels; after the set-up it never goes back."""
        moment = datetime.combine(day, wall_time(hour, minute, 5), BRUSSELS)
        if self.engine is None or moment > self.clock.now():
            self.clock.advance_to(moment)

    @property
    def reminders(self) -> list[Message]:
        """The messages in the workspace that nobody has asked for, without those that tell changes."""
        unasked = (message for message in self.slack.messages if not message.channel.startswith(ASKERS))
        return [message for message in unasked if not is_news(message)]

    def find_news_problems(self) -> list[str]:
        """Return what is wrong with the messages that tell changes: all that are made here are Europol's."""
        record = ledger.Ledger(self.store.engine).read_history(limit=_MORE_THAN_ALL)
        recipients = {conversation_id(to) for to in (*CHANNELS, DISTANT)}
        return judge_news(self.slack.messages, record, recipients, silenced=self.oracle.share_counts)

    @property
    def open_questions(self) -> list[str]:
        """What is wrong with questions so far."""
        return [each.problem for each in self.questions.outcomes(self.slack.messages) if each.problem]

    @property
    def hour(self) -> float:
        """The time of day in Brussels, in hours."""
        brussels_time = self.clock.now().astimezone(BRUSSELS)
        return brussels_time.hour + brussels_time.minute / 60

    def start_bot(self, name: str, arguments: Sequence[str] = (), *, api_url: str | None = None) -> BotProcess:
        """Start a process."""
        bot_arguments = ["--clock", str(self.folder / "clock"), "--api-url", api_url or self.slack.url, *arguments]
        bot_arguments += ["--items", str(self.max_items)] if self.max_items else []
        bot_arguments += ["--sabotage", self.sabotage] if self.sabotage else []
        bot = BotProcess(partial(run, bot_arguments), self._environment(), self.folder / f"{name}.log")
        self.bots.append(bot)
        return bot

    def start_settling_bot(self, name: str) -> BotProcess:
        """Start a process that ticks often and settles everything; `await_tick` restarts it if it ends."""
        self._settling_name = name
        bot = self.start_bot(name, ["--every", "0.1"])
        self.await_connections([bot])
        return bot

    def await_connections(self, bots: Sequence[BotProcess]) -> None:
        """Wait until so many have connected, or one has ended."""
        deadline = time.monotonic() + TIMEOUT_SECONDS
        while self.slack.connected_count < len(bots) and all(bot.is_alive for bot in bots):
            if time.monotonic() > deadline:
                raise TimeoutError("a process did not connect")
            time.sleep(_POLL_SECONDS)

    def kill_all(self) -> None:
        """Kill all processes, and count those that were killed."""
        for bot in self.bots:
            bot.kill()
            self.kill_count += bot.was_killed or bot.died_at_kill_point
        self.bots.clear()

    def await_tick(self) -> None:
        """Wait until a tick that starts from now on has succeeded."""
        since, deadline = self.clock.bot_time(), time.monotonic() + TIMEOUT_SECONDS
        while time.monotonic() < deadline:
            if not any(bot.is_alive for bot in self.bots):  # as whatever starts it in an installation would
                self.start_settling_bot(f"{self._settling_name}-again")
            with self.database.availability:
                last = self._outbox.read_last_tick()
            if last is not None and last >= since:
                return
            time.sleep(0.02)

    def await_idle_tick(self) -> None:
        """Wait until a tick has ended without a call to Slack."""
        before = -1
        while before != (before := self.slack.calls_by_method.total()):
            self.await_tick()

    def advance_clock(self, seconds: float) -> None:
        """Advance the clock."""
        self.clock.advance(seconds)

    def start_another(self, name: str) -> None:
        """Start one more process."""
        self.start_bot(f"{name}{time.monotonic()}")

    def freeze(self) -> None:
        """Stop the first process (SIGSTOP)."""
        self.bots[0].send_signal(signal.SIGSTOP)

    def thaw(self) -> None:
        """Continue the first process (SIGCONT)."""
        self.bots[0].send_signal(signal.SIGCONT)

    def lock_database(self, seconds: float) -> None:
        """Lock the database from now on, as another process would."""
        threading.Thread(target=self._hold_lock, args=(seconds,), daemon=True).start()

    def empty_journal(self) -> None:
        """Move the database's journal into the database, so that it grows with the next write."""
        assert isinstance(self.database, SqliteDatabase)
        self.database.empty_journal()

    def copy_database(self) -> None:
        """Copy the database, as an operator would once the bot has run and made its secret."""
        self._outbox.get_secret()
        self.database.make_copy()

    def restore_database(self) -> None:
        """Replace the database by the copy."""
        self.database.restore_copy()

    def toggle_done(self, ref: str, slug: str) -> None:
        """Mark an instalment done, or reopen it."""
        record, act = (
            ledger.Ledger(self.store.engine),
            ChangeContext(by=COORDINATOR, surface="test", now=self.clock.now()),
        )
        with self.database.availability:
            if (ref, slug) in self.marked:
                record.reopen(ref, slug=slug, context=act)
            else:
                record.mark_done(ref, slug=slug, evidence="ST 1/24", context=act)
        self.marked ^= {(ref, slug)}

    def allow_channel(self, channel: str) -> None:
        """Let a coordinator allow the bot in a channel again."""
        act = ChangeContext(by=COORDINATOR, surface="test", now=self.clock.now())
        with self.database.availability:
            ChannelAccessStore(self.store.engine).allow(channel, act)

    def broken_link(self) -> int | None:
        """Return the first audit entry that was tampered with; None if the log is intact (`db.audit.log`)."""
        assert self.engine is not None
        with reading(self.engine) as connection:
            return audit.find_broken_link(connection)

    def _hold_lock(self, seconds: float) -> None:
        assert self.engine is not None
        with self.database.availability, self.engine.connect() as connection, connection.begin():
            time.sleep(seconds)
            connection.rollback()

    def _environment(self) -> dict[str, str]:
        settings = {
            "SLACK_BOT_TOKEN": "xoxb-chaos",
            "SLACK_APP_TOKEN": "xapp-chaos",
            "DATABASE_URL": self.database.url,
            "REMINDER_CHANNELS": ",".join(CHANNELS),
            "LEAD_DAYS": ",".join(map(str, LEAD_DAYS)),
            "COORDINATORS": COORDINATOR,
        }
        return {**os.environ, **settings}
