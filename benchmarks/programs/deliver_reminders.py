"""Deliver reminders, all due at the same second and an hour late, to a file in place of Slack; may kill itself.

Arguments: the database, the file, the minutes since they were due, the number of posts until the kill (0: none), the
number of channels.
"""

import logging
import os
import signal
import sys
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from itertools import count
from pathlib import Path
from time import sleep

from benchmarks.bot_under_test import NOW
from bot.database import open_register
from db.people.reminder_preferences import PreferenceStore
from db.register.store import RegisterStore
from db.reminders.outbox import Outbox
from db.reminders.uncertain_posts import UncertainPosts
from domain.register.audit_events import Change
from domain.register.instalments import Instalment
from domain.reminders.outcomes import Posted
from domain.reminders.policy import Policy
from domain.reminders.reminder import Draft, Reminder
from jobs.deliver import deliver
from jobs.messenger import PostTarget
from jobs.plan import plan
from jobs.prepare import DeliveryContext
from jobs.reconcile import LookupResult, MessageAbsent, MessagesFound, reconcile

#: When the reminders are due: nine in Brussels, a fortnight before the meeting of 4 March 2024.
DUE = datetime(2024, 2, 19, 8, 0, tzinfo=UTC)

#: Enough ticks to look for every uncertain post.
MAX_TICKS = 60

#: Seconds that a post takes.
POST_SECONDS = 0.05


class _MessageFile:
    """A file in place of Slack: one line a message."""

    def __init__(self, path: Path, kill: int) -> None:
        self._path = path
        path.touch()
        self._kill = kill
        self._count = count(1)

    def find_target(self, to: str, /) -> PostTarget:
        """Return any channel."""
        return PostTarget(conversation=to)

    def group_members(self, group: str, /) -> Sequence[str]:
        """Return the group itself."""
        return [group]

    def wait_for_turn(self, conversation: str, /, *, timeout: float) -> None:
        """Never wait."""

    def post(self, conversation: str, draft: Draft, /, *, key: str) -> Posted:  # noqa: ARG002 - as a messenger's
        """Write a line; the process may die before it knows that the line is there."""
        with self._path.open("a", encoding="utf-8") as file:
            file.write(f"{key}\n")
        sleep(POST_SECONDS)
        number = next(self._count)
        if number == self._kill:
            os.kill(os.getpid(), signal.SIGKILL)
        return Posted(str(number))

    def find(  # as a finder's
        self,
        channel: str,  # noqa: ARG002
        key: str,
        /,
        oldest: datetime,  # noqa: ARG002
        *,
        thread: str = "",  # noqa: ARG002
    ) -> LookupResult:
        """Look for the line."""
        return MessagesFound(("1",)) if key in self._path.read_text(encoding="utf-8").split() else MessageAbsent()


def _compose_draft(
    _reminder: Reminder,
    _instalments: Sequence[Instalment],
    /,
    *,
    done_count: int,  # noqa: ARG001  # as in `Compose`
    changes: Sequence[Change],  # noqa: ARG001
    today: date,  # noqa: ARG001
) -> Sequence[Draft]:
    return [Draft(text="text", blocks=[])]


def main(database: str, path: str, minutes: str, kill: str, number: str) -> None:
    """Plan, look for uncertain posts, and deliver, tick after tick."""
    engine = open_register(f"sqlite:///{database}", now=NOW)
    store, outbox, teams = RegisterStore(engine), Outbox(engine), PreferenceStore(engine)
    file = _MessageFile(Path(path), int(kill))
    policy = Policy(channels=tuple(f"C{channel_number:09}" for channel_number in range(int(number))), lead_days=(14,))
    delivery = DeliveryContext(
        store=store, outbox=outbox, policy=policy, compose=_compose_draft, messenger=file, worker=str(os.getpid())
    )
    logging.disable(logging.CRITICAL)  # each uncertain post is logged
    print("ready", flush=True)
    for tick in range(MAX_TICKS):
        now = DUE + timedelta(minutes=int(minutes), seconds=30 * tick)
        plan(store, outbox, teams, policy, now=now)
        reconcile(UncertainPosts(engine), find=file.find, now=now, worker="benchmark")
        deliver(delivery, teams.read(), now=now)


main(*sys.argv[1:])
