"""Delivers reminders, all due at the same second and an hour late, to a file in place of Slack; may kill itself.

Words: the database, the file, minutes on the clock since they were due, how many posts until the kill (0: none).
"""

import logging
import os
import signal
import sys
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from time import sleep

from benchmarks.wired import NOW
from bot.database import open_register
from db.people.reminder_preferences import PreferenceStore
from db.register.store import RegisterStore
from db.reminders.outbox import Outbox
from db.reminders.uncertain_posts import UncertainPosts
from domain.register.instalments import Instalment
from domain.reminders.model import Draft, Policy, Reminder
from jobs.deliver import deliver
from jobs.messenger import PostTarget
from jobs.outcomes import Posted
from jobs.plan import plan
from jobs.prepare import DeliveryContext
from jobs.reconcile import LookupResult, MessageAbsent, MessagesFound, reconcile

#: When the reminders are due: nine in Brussels, a fortnight ahead of the meeting of 4 March 2024.
DUE = datetime(2024, 2, 19, 8, 0, tzinfo=UTC)

#: Enough for all that is in doubt to be looked for.
TICKS = 60

#: What a post takes.
SECONDS = 0.05


class _File:
    """Stands for Slack: a line a message."""

    def __init__(self, path: Path, kill: int) -> None:
        self._path = path
        path.touch()
        self._kill = kill
        self._count = count(1)

    def find_target(self, to: str, /) -> PostTarget:
        """Any channel."""
        return PostTarget(conversation=to)

    def group_members(self, group: str, /) -> Sequence[str]:
        """Nobody."""
        return [group]

    def wait_for_turn(self, conversation: str, /, *, timeout: float) -> None:
        """Always."""

    def post(self, conversation: str, draft: Draft, /, *, key: str) -> Posted:  # noqa: ARG002 - as a courier's
        """Writes a line; the process may die before anybody knows that it stands there."""
        with self._path.open("a", encoding="utf-8") as file:
            file.write(f"{key}\n")
        sleep(SECONDS)
        number = next(self._count)
        if number == self._kill:
            os.kill(os.getpid(), signal.SIGKILL)
        return Posted(str(number))

    def find(self, channel: str, key: str, /, oldest: datetime) -> LookupResult:  # noqa: ARG002 - as a finder's
        """Looks for the line."""
        return MessagesFound(("1",)) if key in self._path.read_text(encoding="utf-8").split() else MessageAbsent()


def _compose(_reminder: Reminder, _instalments: Sequence[Instalment], /) -> Sequence[Draft]:
    return [Draft(text="text", blocks=[])]


def main(database: str, path: str, minutes: str, kill: str, number: str) -> None:
    """Plan, look for what is in doubt, and deliver, tick after tick."""
    engine = open_register(f"sqlite:///{database}", now=NOW)
    store, outbox, teams = RegisterStore(engine), Outbox(engine), PreferenceStore(engine)
    file = _File(Path(path), int(kill))
    policy = Policy(channels=tuple(f"C{each:09}" for each in range(int(number))), lead_days=(14,))
    delivery = DeliveryContext(
        store=store, outbox=outbox, policy=policy, compose=_compose, messenger=file, worker=str(os.getpid())
    )
    logging.disable(logging.CRITICAL)  # of each doubt there is a line
    print("ready", flush=True)
    for tick in range(TICKS):
        now = DUE + timedelta(minutes=int(minutes), seconds=30 * tick)
        plan(store, outbox, teams, policy, now=now)
        reconcile(UncertainPosts(engine), find=file.find, now=now, worker="benchmark")
        deliver(delivery, teams.read(), now=now)


main(*sys.argv[1:])
