"""Find what a reminder is about, and what was changed before it; it is read just before the reminder is sent."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from typing import assert_never

from db.changes.news import find_news
from db.register.store import RegisterStore
from domain.dates.spans import Span
from domain.questions.model import Bound, DueFilter, Question, StatusFilter
from domain.register.audit_events import Change
from domain.register.instalments import Instalment
from domain.register.model import Directory
from domain.reminders.plan import FIRST_NOTICE_DAYS
from domain.reminders.preferences import Contact
from domain.reminders.reminder import DIGEST_INTERVAL, DIGEST_RANGE, LONG_OVERDUE, Reminder, ReminderKind

#: More instalments than any register has.
_NO_LIMIT = 1_000_000


def find_contents(
    store: RegisterStore, reminder: Reminder, *, contacts: Iterable[Contact], today: date
) -> tuple[Instalment, ...]:
    """Return the open instalments that belong in a reminder, in order of time; none without a due date."""
    match reminder.kind:
        case ReminderKind.MEETING:
            return _find_until_meeting(store, reminder, today)
        case ReminderKind.DIGEST:
            return _find_for_digest(store, reminder, today)
        case ReminderKind.OVERDUE:
            return _find_overdue(store, reminder, today)
        case ReminderKind.ESCALATION:
            overdue = _find_overdue(store, reminder, today)
            if -reminder.lead_days != FIRST_NOTICE_DAYS:
                return overdue
            # With the first notice coordinators get only what has no contact.
            directory = store.directory()
            return tuple(instalment for instalment in overdue if not _has_contact(instalment, contacts, directory))
        case ReminderKind.NOTICE:
            return ()
        case _:
            assert_never(reminder.kind)


def find_changes(store: RegisterStore, reminder: Reminder, *, now: datetime) -> Sequence[Change]:
    """Return what was changed since the digest of the week before, the newest first; nothing for other reminders."""
    if reminder.kind is not ReminderKind.DIGEST:
        return ()
    return find_news(store, reminder.at - DIGEST_INTERVAL, now, owners=reminder.owners)


def _find_for_digest(store: RegisterStore, reminder: Reminder, today: date) -> tuple[Instalment, ...]:
    """Return what is due in the weeks ahead, and what waits for a coordinator's word whenever it is due."""
    question = Question(which=StatusFilter.OPEN, owners=reminder.owners)
    last = today + DIGEST_RANGE
    found = store.find(question, today=today, limit=_NO_LIMIT).instalments
    return tuple(each for each in found if each.report or (each.due is not None and each.due <= last))


def _find_until_meeting(store: RegisterStore, reminder: Reminder, today: date) -> tuple[Instalment, ...]:
    """Return what is due or tabled at a meeting, or due by the end of its month; not what is another body's."""
    if reminder.milestone is None:
        return ()
    meeting = reminder.milestone.meeting
    when = DueFilter(bound=Bound.BY, span=Span.months(meeting.month), council=meeting)
    found = _find(store, reminder, when, today)
    return tuple(each for each in found if each.council is None or each.council.body is meeting.body)


def _find_overdue(store: RegisterStore, reminder: Reminder, today: date) -> tuple[Instalment, ...]:
    """Return what was due on a reminder's day, or for a weekly reminder long before it, and is not on hold."""
    if reminder.is_weekly:
        due = _find_due_by(store, reminder, reminder.day - LONG_OVERDUE - timedelta(days=1), today)
    else:
        day_before = Span.day(reminder.day - timedelta(days=1))
        after = _find(store, reminder, DueFilter(bound=Bound.AFTER, span=day_before), today)
        due = tuple(instalment for instalment in after if instalment.due == reminder.day)
    return tuple(instalment for instalment in due if not instalment.hold)


def _find_due_by(store: RegisterStore, reminder: Reminder, last: date, today: date) -> tuple[Instalment, ...]:
    return _find(store, reminder, DueFilter(bound=Bound.BY, span=Span(first=date.min, last=last)), today)


def _find(store: RegisterStore, reminder: Reminder, when: DueFilter, today: date) -> tuple[Instalment, ...]:
    question = Question(which=StatusFilter.OPEN, owners=reminder.owners, when=when)
    found = store.find(question, today=today).instalments
    return tuple(instalment for instalment in found if instalment.due is not None)


def _has_contact(instalment: Instalment, contacts: Iterable[Contact], directory: Directory) -> bool:
    """Return whether there is a contact for any of those who owe an instalment."""
    owing = instalment.deliverable.debtors
    return any(owing & set(directory.self_and_collectives(contact.actor)) for contact in contacts)
