"""The stage: one database, one workspace, one clock, and the processes of the bot that live and die on it."""

import os
import random
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Sequence
from datetime import date, datetime
from datetime import time as wall_time
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlalchemy import Engine

from bot.database import open_register
from db.audit import log as audit
from db.changes import ledger
from db.connection.engine import reading
from db.people.channel_access import ChannelAccessStore
from db.people.reminder_preferences import PreferenceStore
from db.register.store import RegisterStore
from db.reminders.outbox import Outbox
from domain.register.audit_events import ChangeContext
from domain.reminders.preferences import Contact
from tests import ROOT
from tests.databases.databases import SQLITE
from tests.journeys.chaos.clock import Clock
from tests.journeys.chaos.data import File, make
from tests.journeys.chaos.oracle import Ledger
from tests.journeys.chaos.processes import PATIENCE, Worker
from tests.journeys.chaos.workspace import Workspace
from tests.journeys.chaos.world import BRUSSELS, CHANNELS, CONTACTS, COORDINATOR, GROUP, LEADS, MEMBERS, ZONES

#: So many processes wait, loaded, for their turn, in a long campaign.
SPARES = 2
_MOMENT = 0.005


class Stage:
    """Whatever a life can touch."""

    def __init__(self, seed: int, *, kind: str = SQLITE, sabotage: str = "", spares: int = SPARES) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="chaos-")
        self.folder = Path(self._folder.name)
        self.rng = random.Random(seed)  # noqa: S311  # it hides nothing
        self.sabotage = sabotage
        self.clock = Clock(self.folder / "clock")
        self.slack = Workspace(self.clock)
        self.ledger = Ledger()
        self.data = make(kind, self.folder)
        self.workers: list[Worker] = []
        self.engine: Engine | None = None
        self._spares: list[Worker] = []
        self._wanted = spares
        self._born = 0
        self._settling = ""
        self.kills = 0
        #: The bot's clock was wrong on this day: what it has written may be an hour ahead.
        self.misled = False
        #: So many lines has a message on this day, if not as many as fit; then it comes in parts.
        self.items = 0
        #: What is done and can be opened again.
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
        self.kill()
        for each in self._spares:
            each.kill()
        self.slack.close_sockets()
        self.slack.__exit__(kind, error, trace)
        if self.engine is not None:
            self.engine.dispose()
        self.data.close()
        self._folder.cleanup()

    def found(self, day: date) -> None:
        """Sets the clock to nine on the first day, and makes the database."""
        self.be_at(day, 9)
        self.engine = engine = open_register(self.data.ours, now=self.clock.now())
        act = ChangeContext(by=COORDINATOR, surface="test", now=self.clock.now())
        for actor, to in CONTACTS:
            PreferenceStore(engine).add_contact(Contact(actor=actor, slack_id=to), act)
        self.store, self._outbox = RegisterStore(engine), Outbox(engine)
        self._spares = [self._spare() for _ in range(self._wanted)]

    def be_at(self, day: date, hour: int, minute: int = 0) -> None:
        """Sets the clock to some time in Brussels; once it has begun it never goes back."""
        at = datetime.combine(day, wall_time(hour, minute, 5), BRUSSELS)
        if self.engine is None or at > self.clock.now():
            self.clock.leap_to(at)

    @property
    def hour(self) -> float:
        """The time of day in Brussels."""
        here = self.clock.now().astimezone(BRUSSELS)
        return here.hour + here.minute / 60

    def start(self, name: str, arguments: Sequence[str] = (), *, api_url: str | None = None) -> Worker:
        """Starts a process."""
        worker = self._spare() if not self._spares else self._spares.pop(0)
        worker.log = worker.log.rename(self.folder / f"{name}.log")
        told = ["--clock", str(self.folder / "clock"), "--api-url", api_url or self.slack.url, *arguments]
        told += ["--items", str(self.items)] if self.items else []
        told += ["--sabotage", self.sabotage] if self.sabotage else []
        worker.tell(told)
        self.workers.append(worker)
        while len(self._spares) < self._wanted:
            self._spares.append(self._spare())
        return worker

    def _spare(self) -> Worker:
        """A process that is loaded and waits."""
        self._born += 1
        log = self.folder / f"spare-{self._born}"
        with log.open("wb") as output:
            process = subprocess.Popen(
                [sys.executable, "-m", "tests.journeys.chaos.worker"],
                env=self._environment(),
                stdin=subprocess.PIPE,
                stderr=output,
                stdout=output,
                cwd=ROOT,
            )
        return Worker(process, log)

    def settle(self, name: str) -> Worker:
        """Starts a process that ticks often and puts everything right; should it end, `await_tick` starts another."""
        self._settling = name
        worker = self.start(name, ["--every", "0.1"])
        self.wait_for([worker])
        return worker

    def wait_for(self, workers: Sequence[Worker]) -> None:
        """Until so many have connected, or some have ended."""
        deadline = time.monotonic() + PATIENCE
        while self.slack.greeted < len(workers) and all(each.alive for each in workers):
            if time.monotonic() > deadline:
                raise TimeoutError("a process did not connect")
            time.sleep(_MOMENT)

    def kill(self) -> None:
        """Kills whatever lives, and counts all that were killed."""
        for each in self.workers:
            each.kill()
            self.kills += each.killed or each.died_at_its_point
        self.workers.clear()

    def await_tick(self) -> None:
        """Until a tick that begins from now on has ended well."""
        since, deadline = self.clock.bot(), time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            if not any(each.alive for each in self.workers):  # as whatever starts it in an installation would
                self.settle(f"{self._settling}-again")
            with self.data.steady:
                last = self._outbox.read_last_tick()
            if last is not None and last >= since:
                return
            time.sleep(0.02)

    def await_calm(self) -> None:
        """Until a tick has ended in which Slack was not called."""
        before = -1
        while before != (before := self.slack.called.total()):
            self.await_tick()

    def leap(self, seconds: float) -> None:
        """Moves the clock on."""
        self.clock.leap(seconds)

    def join(self, name: str) -> None:
        """Starts one more process."""
        self.start(f"{name}{time.monotonic()}")

    def freeze(self) -> None:
        """Lets the first process stand still."""
        self.workers[0].send(signal.SIGSTOP)

    def thaw(self) -> None:
        """Lets the first process go on."""
        self.workers[0].send(signal.SIGCONT)

    def lock(self, seconds: float) -> None:
        """Locks the database, as another process would, from now on."""
        threading.Thread(target=self._hold, args=(seconds,), daemon=True).start()

    def empty_journal(self) -> None:
        """Brings the database's journal into the database, so that it grows with the next write."""
        assert isinstance(self.data, File)
        self.data.empty_journal()

    def keep_copy(self) -> None:
        """Makes a copy of the database, as an operator would once the bot has run and made its secret."""
        self._outbox.get_secret()
        self.data.keep()

    def restore_copy(self) -> None:
        """Puts the copy in the place of the database."""
        self.data.restore()

    def mark(self, ref: str, slug: str) -> None:
        """Marks an instalment done, or opens it again."""
        record, act = (
            ledger.Ledger(self.store.engine),
            ChangeContext(by=COORDINATOR, surface="test", now=self.clock.now()),
        )
        with self.data.steady:
            if (ref, slug) in self.marked:
                record.reopen(ref, slug=slug, context=act)
            else:
                record.mark_done(ref, slug=slug, evidence="ST 1/24", context=act)
        self.marked ^= {(ref, slug)}

    def allow(self, channel: str) -> None:
        """A coordinator lets the bot speak in a channel again."""
        act = ChangeContext(by=COORDINATOR, surface="test", now=self.clock.now())
        with self.data.steady:
            ChannelAccessStore(self.store.engine).allow(channel, act)

    def broken_link(self) -> int | None:
        """The first entry of the record that is not as it was written, as in `db.audit.log`."""
        assert self.engine is not None
        with reading(self.engine) as connection:
            return audit.find_broken_link(connection)

    def _hold(self, seconds: float) -> None:
        assert self.engine is not None
        with self.data.steady, self.engine.connect() as connection, connection.begin():
            time.sleep(seconds)
            connection.rollback()

    def _environment(self) -> dict[str, str]:
        settings = {
            "SLACK_BOT_TOKEN": "xoxb-chaos",
            "SLACK_APP_TOKEN": "xapp-chaos",
            "DATABASE_URL": self.data.url,
            "REMINDER_CHANNELS": ",".join(CHANNELS),
            "LEAD_DAYS": ",".join(map(str, LEADS)),
            "COORDINATORS": COORDINATOR,
        }
        return {**os.environ, **settings}
