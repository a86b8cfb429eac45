"""What a reminder is about, read anew just before it is sent."""

from collections.abc import Iterable
from datetime import date, timedelta

from db.register.store import RegisterStore
from domain.dates.spans import Span
from domain.questions.model import Bound, DueFilter, Question, StatusFilter
from domain.register.instalments import Instalment
from domain.register.model import Directory
from domain.reminders.model import DIGEST_AHEAD, LONG, Reminder, ReminderKind
from domain.reminders.plan import FIRST_NOTICE
from domain.reminders.preferences import Contact


def contents(
    store: RegisterStore, reminder: Reminder, *, contacts: Iterable[Contact], today: date
) -> tuple[Instalment, ...]:
    """The instalments that are open and belong in a reminder, in order of time; what has no date is in none."""
    match reminder.kind:
        case ReminderKind.MEETING:
            return _until_meeting(store, reminder, today)
        case ReminderKind.DIGEST:
            return _find(store, reminder, Span(first=date.min, last=today + DIGEST_AHEAD), today)
        case ReminderKind.OVERDUE:
            return _missed(store, reminder, today)
        case ReminderKind.ESCALATION:
            missed = _missed(store, reminder, today)
            if -reminder.lead_days != FIRST_NOTICE:
                return missed
            directory = store.directory()
            return tuple(each for each in missed if _is_orphan(each, contacts, directory))
    return ()


def _until_meeting(store: RegisterStore, reminder: Reminder, today: date) -> tuple[Instalment, ...]:
    """What is due or tabled at a meeting, or due by the end of its month."""
    if reminder.milestone is None:
        return ()
    month = reminder.milestone.month
    until = DueFilter(bound=Bound.BY, span=Span.months(month), council=month)
    question = Question(which=StatusFilter.OPEN, owners=reminder.owners, when=until)
    return tuple(each for each in store.find(question, today=today).instalments if each.due is not None)


def _find(store: RegisterStore, reminder: Reminder, span: Span, today: date) -> tuple[Instalment, ...]:
    question = Question(which=StatusFilter.OPEN, owners=reminder.owners, when=DueFilter(bound=Bound.BY, span=span))
    return tuple(each for each in store.find(question, today=today).instalments if each.due is not None)


def _missed(store: RegisterStore, reminder: Reminder, today: date) -> tuple[Instalment, ...]:
    """What was due on a reminder's day, or long before it, and is not on hold."""
    if reminder.is_weekly:
        long_ago = Span(first=date.min, last=reminder.day - LONG - timedelta(days=1))
        return tuple(each for each in _find(store, reminder, long_ago, today) if not each.hold)
    before = reminder.day - timedelta(days=1)
    question = Question(
        which=StatusFilter.OPEN, owners=reminder.owners, when=DueFilter(bound=Bound.AFTER, span=Span.day(before))
    )
    found = store.find(question, today=today).instalments
    return tuple(each for each in found if each.due == reminder.day and not each.hold)


def _is_orphan(instalment: Instalment, contacts: Iterable[Contact], directory: Directory) -> bool:
    """Whether nobody speaks for those who owe it."""
    owing = instalment.deliverable.debtors
    return not any(owing & set(directory.answers_for(each.actor)) for each in contacts)
