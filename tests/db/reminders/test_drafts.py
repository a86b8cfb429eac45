"""Messages of reminders: stored as they are, and the parts of one that is too long for a message."""

from datetime import date, datetime, timedelta
from typing import Any

import pytest
from msgspec.structs import replace
from sqlalchemy import Engine, select

from db.connection.engine import reading
from db.reminders.claims import Claim
from db.reminders.drafts import draft_from_json, draft_to_json, part_key
from db.reminders.outbox import Intent, Outbox
from db.schema import reminder_tables
from domain.reminders.reminder import Draft, Reminder, ReminderKind

MEETING = Reminder(
    key="a" * 64,
    channel="C1",
    kind=ReminderKind.OVERDUE,
    day=date(2024, 3, 5),
    lead_days=-7,
    at=datetime.fromisoformat("2024-03-12T08:00:00+00:00"),
    owners=("europol", "eurojust"),
)


def draft(text: str, *lines: str) -> Draft:
    """Return a message with lines of instalments."""
    return Draft(
        text=text, blocks=[{"type": "divider", "of": text}], lines=tuple(tuple(line.split()) for line in lines)
    )


PARTS = [draft("one", "III.2a@2024-03 III.2a@2024-06", "I.2a@2024-03"), draft("two", "I.1a@2023-12"), draft("three")]


@pytest.mark.parametrize("thread", ["", "1700000000.000100"])
def test_a_message_is_read_back_as_it_was(thread: str) -> None:
    """With all of its lines, and the thread in which it stands."""
    whole = replace(PARTS[0], thread=thread)
    assert draft_from_json(draft_to_json(whole)) == whole


def intend(outbox: Outbox, drafts: list[Draft], now: datetime) -> Claim:
    """Claim the first reminder that is due, and record that it is about to be posted."""
    claim, *_ = outbox.claim(now=now, worker="w1", limit=1)
    assert outbox.record_intents([Intent(claim=claim, drafts=drafts, conversation="C1")], now=now) == {claim.key}
    return claim


def rows(engine: Engine) -> list[Any]:
    """Return all reminders in order of their parts."""
    with reading(engine) as connection:
        return list(connection.execute(select(reminder_tables.reminder).order_by(reminder_tables.reminder.c.part)))


def mentions(engine: Engine) -> set[tuple[str, int, str, str, bool]]:
    """Return what the lines of all messages are about."""
    with reading(engine) as connection:
        return {tuple(row) for row in connection.execute(select(reminder_tables.mention))}


def test_the_parts_of_a_long_one_follow_it(engine: Engine, outbox: Outbox) -> None:
    """Each is a reminder of its own, a moment after the one before, with its number, its message and its lines."""
    outbox.plan([MEETING], now=MEETING.at)
    intend(outbox, PARTS, MEETING.at)
    first, second, third = rows(engine)
    assert [(row.part, row.parts, row.parent) for row in (first, second, third)] == [
        (1, 3, None),
        (2, 3, MEETING.key),
        (3, 3, MEETING.key),
    ]
    assert [row.key for row in (first, second, third)] == [part_key(MEETING.key, number) for number in (1, 2, 3)]
    assert [draft_from_json(row.body) for row in (first, second, third)] == PARTS
    assert [row.due_at - MEETING.at for row in (first, second, third)] == [
        timedelta(milliseconds=number) for number in (0, 2, 3)
    ]
    for row in (second, third):
        assert (row.channel, row.kind, row.day, row.lead_days, row.owners, row.state) == (
            "C1",
            "overdue",
            MEETING.day,
            -7,
            "europol,eurojust",
            "due",
        )
    assert mentions(engine) == {
        (MEETING.key, 0, "III.2a", "2024-03", False),
        (MEETING.key, 0, "III.2a", "2024-06", False),
        (MEETING.key, 1, "I.2a", "2024-03", False),
        (second.key, 0, "I.1a", "2023-12", False),
    }


def test_one_that_is_composed_anew_is_about_what_it_has_then(engine: Engine, outbox: Outbox) -> None:
    """A refused message's lines are forgotten; a part that is tried again keeps its own, and the others theirs."""
    outbox.plan([MEETING], now=MEETING.at)
    claim = intend(outbox, [draft("old", "III.3a@2024-06")], MEETING.at)
    outbox.retry(claim, not_before=MEETING.at, reason="busy")
    claim = intend(outbox, PARTS, MEETING.at)
    known = mentions(engine)
    assert (MEETING.key, 0, "III.3a", "2024-06", False) not in known
    outbox.mark_posted([(claim, "1.1")], now=MEETING.at)
    later = MEETING.at + timedelta(seconds=1)
    for _ in range(2):
        part = intend(outbox, PARTS[1:2], later)
        outbox.retry(part, not_before=later, reason="busy")
    assert (part.part, part.parts) == (2, 3)
    assert mentions(engine) == known
    assert [row.part for row in rows(engine)] == [1, 2, 3]
