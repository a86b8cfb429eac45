"""Find what a reminder is about, and what was changed before it; it is read just before the reminder is sent."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from typing import assert_never

from sqlalchemy import select

from db.changes.news import find_news
from db.connection.engine import reading
from db.register.store import RegisterStore
from db.schema import reminder_tables
from domain.dates.spans import Span, brussels_day
from domain.questions.model import Bound, DueFilter, Question, StatusFilter
from domain.register.audit_events import Change
from domain.register.instalments import Instalment
from domain.register.model import Directory
from domain.reminders.plan import DEADLINES_AHEAD, FIRST_NOTICE_DAYS
from domain.reminders.preferences import Contact
from domain.reminders.reminder import (
    DIGEST_INTERVAL,
    DIGEST_RANGE,
    LONG_OVERDUE,
    QUESTION_LEAD,
    Reminder,
    ReminderKind,
    question_day,
)
from domain.reminders.states import ReminderState

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
        case ReminderKind.PROGRESS:
            return _find_to_ask_about(store, reminder, today)
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


def _find_to_ask_about(store: RegisterStore, reminder: Reminder, today: date) -> tuple[Instalment, ...]:
    """Return what is due two weeks after a question's day, if nothing was said of it of late, nor asked before."""
    due = _find_due_by(store, reminder, reminder.day + DEADLINES_AHEAD, today)
    asked, since = _read_asked(store, reminder), reminder.day - QUESTION_LEAD
    return tuple(
        each
        for each in due
        if each.due is not None and question_day(each.due) == reminder.day and each.key not in asked
        if not (each.hold or each.report)
        if each.progress is None or brussels_day(each.progress.at) < since
    )


def _read_asked(store: RegisterStore, reminder: Reminder) -> frozenset[str]:
    """Return the keys of the instalments about which earlier questions have asked the same person."""
    row, mention = reminder_tables.reminder.c, reminder_tables.mention.c
    is_earlier = row.channel == reminder.channel, row.kind == ReminderKind.PROGRESS.value, row.day < reminder.day
    statement = select(mention.ref, mention.slug).where(
        mention.reminder == row.key, *is_earlier, row.state == ReminderState.POSTED.value
    )
    with reading(store.engine) as connection:
        return frozenset(f"{ref}@{slug}" for ref, slug in connection.execute(statement))


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
