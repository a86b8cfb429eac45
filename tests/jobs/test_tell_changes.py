"""Telling changes: one message to each recipient, with all that concerns them, when the first of it is to be told."""

from datetime import UTC, datetime, time, timedelta

import pytest
from msgspec.structs import replace
from sqlalchemy import Engine

from db.changes.ledger import Ledger
from db.notifications.told_changes import Message, ToldChanges
from db.register.store import RegisterStore
from domain.notifications.news import News
from domain.notifications.recipients import Audience
from domain.register.audit_events import ChangeContext
from domain.reminders.preferences import NewsChoice, PersonalFrequency, ReminderPreferences
from jobs.tell_changes import gather, tell_changes
from tests.shipped import shipped_register

#: Noon in Brussels on Thursday, 2 May 2024.
AT = datetime(2024, 5, 2, 10, 0, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
AUDIENCE = Audience(
    directory=shipped_register().directory,
    preferences=ReminderPreferences(
        news={"U0WEEKLY": NewsChoice.WEEKLY, "U0NONE": NewsChoice.NOTHING},
        frequencies={"U0OFF": PersonalFrequency.OFF},
    ),
    contacts={
        "U0EUROPOL": ["europol"],
        "U0FRONTEX": ["frontex"],
        "U0WEEKLY": ["europol"],
        "U0NONE": ["europol"],
        "U0OFF": ["europol"],
    },
)


def news(number: int, *bodies: str, minutes: int = 0) -> News:
    """Return a change of what some bodies owe, some minutes later."""
    return News(number=number, at=AT + minutes * MINUTE, by="U0BY", refs=frozenset({"I.1a"}), bodies=frozenset(bodies))


@pytest.mark.parametrize("order", [1, -1])
def test_each_has_one_message_with_all_of_theirs(order: int) -> None:
    """It comes ten minutes after the first change, or on Monday, in whatever order the changes are found."""
    changes = [news(7, "europol"), news(8, "europol", "frontex", minutes=5), news(9, "frontex", minutes=8)][::order]
    messages = {each.recipient: each for each in gather(changes, AUDIENCE, remind_at=time(9))}
    monday = datetime(2024, 5, 5, 22, 0, tzinfo=UTC)
    assert messages == {
        "U0EUROPOL": Message(recipient="U0EUROPOL", numbers=(7, 8)[::order], at=AT + 10 * MINUTE),
        "U0FRONTEX": Message(recipient="U0FRONTEX", numbers=(8, 9)[::order], at=AT + 15 * MINUTE),
        "U0WEEKLY": Message(recipient="U0WEEKLY", numbers=(7, 8)[::order], at=monday),
    }


def test_nobody_is_looked_for_where_there_is_nothing_to_tell(engine: Engine, store: RegisterStore) -> None:
    """What nobody is told of moves the cursor all the same, and is not looked at again."""
    told, asked = ToldChanges(engine), []

    def find_audience() -> Audience:
        asked.append(told.read_untold().last)
        return replace(AUDIENCE, directory=store.directory())

    def tell() -> tuple[int, int | None]:
        tell_changes(told, find_audience, secret=b"s", remind_at=time(9))
        return len(asked), told.read_untold().cursor

    ledger, context = Ledger(engine), ChangeContext(by="U0BY", surface="test", now=AT, reason="waits")
    assert tell() == (0, ledger.read_version())
    ledger.record_refusal(context, "I.1a", "not a coordinator")
    assert tell() == (0, ledger.read_version())
    ledger.hold("I.1a", slug=None, context=context)
    assert tell() == (1, ledger.read_version())
    assert tell() == (1, ledger.read_version())
