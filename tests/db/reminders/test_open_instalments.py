"""What a reminder is about: which open instalments, up to which day, and whose."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta

import pytest
from msgspec.structs import replace

from db.changes.ledger import Ledger
from db.register.store import RegisterStore
from db.reminders.open_instalments import find_changes, find_contents
from db.reminders.outbox import Intent, Outbox
from domain.register.audit_events import ChangeContext
from domain.reminders.preferences import Contact
from domain.reminders.reminder import Draft, Reminder, ReminderKind
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


#: Two weeks before the Schengen Council of 5 December 2023, a Tuesday: what is due then is asked about.
ASKED = date(2023, 11, 21)


def context_on(day: date) -> ChangeContext:
    """Return the context of a change on a day."""
    now = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
    return ChangeContext(by="U1", surface="test", now=now, reason="waits")


@pytest.mark.parametrize(
    ("day", "owners", "expected"),
    [
        (ASKED - timedelta(days=1), (), []),
        (ASKED, (), AT_DECEMBER),
        (ASKED, ("frontex",), ["III.1a@2023-12"]),
        (ASKED + timedelta(days=1), (), []),
        (date(2024, 2, 19), (), AT_MARCH),
    ],
)
def test_a_question_is_about_what_is_due_in_two_weeks(
    store: RegisterStore, day: date, owners: tuple[str, ...], expected: list[str]
) -> None:
    """It has what is due a fortnight after its day, and of that what its contact's bodies owe."""
    assert contents(store, reminder(ReminderKind.PROGRESS, day, owners=owners), day) == expected


def test_what_is_due_after_a_break_is_asked_about_before_it(store: RegisterStore) -> None:
    """Of days two weeks after Christmas all is asked about on the last working day of the year, 22 December."""
    for ref, day in (("I.1", "2024-01-05"), ("III.1a", "2024-01-16"), ("III.2", "2024-01-17")):
        Ledger(store.engine).set_deadline(ref, slug="2023-12", to=day, context=context_on(ASKED))
    about = reminder(ReminderKind.PROGRESS, date(2023, 12, 22))
    assert contents(store, about, about.day) == AT_DECEMBER[:2]
    after = reminder(ReminderKind.PROGRESS, date(2024, 1, 3))
    assert contents(store, after, after.day) == AT_DECEMBER[2:]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (date(2023, 11, 6), AT_DECEMBER),  # more than two weeks before
        (date(2023, 11, 7), AT_DECEMBER[1:]),
        (ASKED, AT_DECEMBER[1:]),
    ],
)
def test_what_was_spoken_of_within_two_weeks_is_not_asked_about(
    store: RegisterStore, said: date, expected: list[str]
) -> None:
    """A word of progress holds for as long as it is asked ahead."""
    Ledger(store.engine).leave_progress(
        "I.1", slug="2023-12", text="half of it", expected=None, context=context_on(said)
    )
    assert contents(store, reminder(ReminderKind.PROGRESS, ASKED), ASKED) == expected


def test_what_is_held_or_reported_is_not_asked_about(store: RegisterStore) -> None:
    """Somebody has spoken of it otherwise."""
    ledger, before = Ledger(store.engine), context_on(date(2023, 11, 1))
    ledger.hold("I.1", slug="2023-12", context=before)
    ledger.report("III.1a", slug="2023-12", evidence="ST 1/23", context=before)
    assert contents(store, reminder(ReminderKind.PROGRESS, ASKED), ASKED) == AT_DECEMBER[2:]


@pytest.mark.parametrize(
    ("channel", "days", "is_posted", "expected"),
    [
        ("U1", 7, True, AT_DECEMBER[1:]),
        ("U2", 7, True, AT_DECEMBER),
        ("U1", 0, True, AT_DECEMBER),
        ("U1", 7, False, AT_DECEMBER),
    ],
)
def test_nobody_is_asked_about_the_same_twice(
    store: RegisterStore, outbox: Outbox, channel: str, days: int, *, is_posted: bool, expected: list[str]
) -> None:
    """What an earlier question to the same person had, if it was posted, is left out of theirs."""
    earlier = replace(reminder(ReminderKind.PROGRESS, ASKED - timedelta(days=days)), key="a" * 64, channel=channel)
    outbox.plan([earlier], now=earlier.at)
    (claim,) = outbox.claim(now=earlier.at, worker="w1")
    draft = Draft(text="", blocks=[], lines=((AT_DECEMBER[0],),))
    outbox.record_intents([Intent(claim=claim, drafts=[draft], conversation="D1")], now=earlier.at)
    if is_posted:
        outbox.mark_posted([(claim, "1.1")], now=earlier.at)
    assert contents(store, reminder(ReminderKind.PROGRESS, ASKED), ASKED) == expected


def test_a_digest_has_a_report_whenever_it_is_due(store: RegisterStore) -> None:
    """What waits for a coordinator's word is in it, with or without a day."""
    ledger, early = Ledger(store.engine), date(2023, 11, 1)
    ledger.report("III.2", slug="2024-03", evidence="ST 1/23", context=context_on(early))
    ledger.report("I.5a", slug=None, evidence="ST 2/23", context=context_on(early))
    found = contents(store, reminder(ReminderKind.DIGEST, early), early)
    assert sorted(key.partition("@")[0] for key in found) == ["I.5a", "III.2a"]


def test_a_digest_has_the_news_of_a_week(store: RegisterStore) -> None:
    """It has what was changed since the hour of the one before it, the newest first; other reminders have none."""
    ledger, monday = Ledger(store.engine), date(2023, 11, 13)
    digest = reminder(ReminderKind.DIGEST, monday)
    week_before = digest.at - timedelta(days=7)
    for number, (ref, at) in enumerate(
        [("I.1", week_before - timedelta(seconds=1)), ("III.1a", week_before), ("III.2", digest.at)]
    ):
        ledger.hold(ref, slug="2023-12", context=replace(context_on(monday), now=at, reason=f"reason {number}"))
    now = digest.at + timedelta(hours=1)
    assert [change.ref for change in find_changes(store, digest, now=now)] == ["III.2a@2023-12", "III.1a@2023-12"]
    own = replace(digest, owners=("frontex",))
    assert [change.ref for change in find_changes(store, own, now=now)] == ["III.1a@2023-12"]
    for kind in set(ReminderKind) - {ReminderKind.DIGEST, ReminderKind.MEETING}:
        assert find_changes(store, reminder(kind, monday), now=now) == ()
