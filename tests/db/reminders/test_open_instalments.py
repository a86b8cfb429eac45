"""What a reminder is about: which open instalments, up to which day, and whose."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta

import pytest

from db.changes.ledger import Ledger
from db.register.store import RegisterStore
from db.reminders.open_instalments import find_contents
from domain.register.audit_events import ChangeContext
from domain.reminders.preferences import Contact
from domain.reminders.reminder import Reminder, ReminderKind
from tests.db.registers import JUNE, milestone

#: Due on the day of the Schengen Council of 5 December 2023.
AT_DECEMBER = ["I.1a@2023-12", "III.1a@2023-12", "III.2a@2023-12"]
#: Due on the day of the Schengen Council of 4 March 2024.
AT_MARCH = ["I.2a@2024-03", "III.1a@2024-03", "III.2a@2024-03"]


def reminder(kind: ReminderKind, day: date, *, lead: int = 0, owners: tuple[str, ...] = ()) -> Reminder:
    """Return a reminder about a day."""
    council = milestone(JUNE, day) if kind is ReminderKind.MEETING else None
    at = datetime(day.year, day.month, day.day, 9, 0, tzinfo=UTC)
    return Reminder(key="", channel="U1", kind=kind, milestone=council, day=day, lead_days=lead, at=at, owners=owners)


def contents(store: RegisterStore, about: Reminder, today: date, contacts: Sequence[Contact] = ()) -> list[str]:
    """Return the keys of what a reminder is about."""
    return [each.key for each in find_contents(store, about, contacts=contacts, today=today)]


@pytest.mark.parametrize(
    ("today", "expected"),
    [
        (date(2023, 11, 6), []),
        (date(2023, 11, 7), AT_DECEMBER),
        (date(2024, 2, 4), AT_DECEMBER),
        (date(2024, 2, 5), [*AT_DECEMBER, *AT_MARCH]),
    ],
)
def test_a_digest_is_about_what_is_due_within_four_weeks(
    store: RegisterStore, today: date, expected: list[str]
) -> None:
    """It has what is late, and what is due up to the twenty-eighth day; nothing without a day."""
    assert sorted(contents(store, reminder(ReminderKind.DIGEST, today), today)) == sorted(expected)


@pytest.mark.parametrize(("day", "expected"), [(date(2023, 12, 14), []), (date(2023, 12, 15), AT_DECEMBER)])
def test_a_weekly_reminder_is_about_what_is_late_for_more_than_nine_days(
    store: RegisterStore, day: date, expected: list[str]
) -> None:
    """What was due nine days before, or later, has a notice of its own."""
    assert contents(store, reminder(ReminderKind.OVERDUE, day), day) == expected


@pytest.mark.parametrize("kind", [ReminderKind.OVERDUE, ReminderKind.ESCALATION])
@pytest.mark.parametrize(
    ("day", "expected"), [(date(2023, 12, 4), []), (date(2023, 12, 5), AT_DECEMBER), (date(2023, 12, 6), [])]
)
def test_a_notice_is_about_what_was_due_on_its_day(
    store: RegisterStore, kind: ReminderKind, day: date, expected: list[str]
) -> None:
    """It has nothing of the day before, nor of the day after."""
    assert contents(store, reminder(kind, day, lead=-7), day + timedelta(days=7)) == expected


def test_what_is_on_hold_is_no_notices_matter(store: RegisterStore) -> None:
    """What is on hold is in no notice, and in the reminder before a meeting and in the digest all the same."""
    now = datetime(2023, 12, 1, 12, 0, tzinfo=UTC)
    context = ChangeContext(by="U1", surface="test", now=now, reason="waits")
    Ledger(store.engine).hold("III.2", slug="2023-12", context=context)
    day, today, monday = date(2023, 12, 5), date(2023, 12, 12), date(2023, 12, 18)
    held, others = AT_DECEMBER[2], AT_DECEMBER[:2]
    for about in (reminder(ReminderKind.OVERDUE, day, lead=-7), reminder(ReminderKind.ESCALATION, day, lead=-7)):
        assert contents(store, about, today) == others
    assert contents(store, reminder(ReminderKind.OVERDUE, monday), monday) == others
    assert held in contents(store, reminder(ReminderKind.DIGEST, monday), monday)
    assert held in contents(store, reminder(ReminderKind.MEETING, date(2024, 6, 13), lead=7), monday)


def test_a_meeting_is_reminded_of_all_by_the_end_of_its_month(store: RegisterStore) -> None:
    """The reminder before June's Council has what is due on its last day, and what is tabled there; nothing undated."""
    found = contents(store, reminder(ReminderKind.MEETING, date(2024, 6, 13), lead=7), date(2024, 6, 6))
    assert {"III.3a@2024-06", "F.2b@2024-04", *AT_DECEMBER, *AT_MARCH} <= set(found)
    assert not [key for key in found if key.startswith(("I.5a@", "F.1a@", "III.7a@", "III.1b@"))]


@pytest.mark.parametrize(
    ("lead", "actor", "expected"),
    [
        (-1, "eurojust", ["I.1a@2023-12"]),  # III.1a is owed by the agencies, of which it is one
        (-1, "jha-agencies", ["I.1a@2023-12", "III.2a@2023-12"]),
        (-1, "frontex", ["I.1a@2023-12", "III.2a@2023-12"]),
        (-1, "commission", AT_DECEMBER),
        (-7, "eurojust", AT_DECEMBER),
    ],
)
def test_after_a_day_coordinators_have_what_has_no_contact(
    store: RegisterStore, lead: int, actor: str, expected: list[str]
) -> None:
    """A contact of a member of a collective speaks for what that owes; after a week all of it comes."""
    about = reminder(ReminderKind.ESCALATION, date(2023, 12, 5), lead=lead)
    contacts = [Contact(actor=actor, slack_id="U0ANNA")]
    assert contents(store, about, date(2023, 12, 6), contacts) == expected


def test_owners_have_their_own_only(store: RegisterStore) -> None:
    """A reminder with owners is about what they owe, themselves or as members of a collective."""
    about = reminder(ReminderKind.OVERDUE, date(2023, 12, 5), lead=-1, owners=("frontex",))
    assert contents(store, about, date(2023, 12, 6)) == ["III.1a@2023-12"]
