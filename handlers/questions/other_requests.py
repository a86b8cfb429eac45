"""Answer requests that are about no instalments: help, a greeting, thanks, a summary, changes, contacts, Councils."""

from datetime import date, time, timedelta
from typing import assert_never

from msgspec import Struct
from msgspec.structs import replace

from db.changes.news import find_news
from db.people.coordinators import CoordinatorStore
from db.people.reminder_preferences import PreferenceStore
from db.register.store import RegisterStore
from domain.answers.question_text import short_names
from domain.answers.suggestions import suggest_questions
from domain.dates.spans import brussels_instant
from domain.dates.yearless import shift_years
from domain.i18n.rich_text import RichText
from domain.i18n.translator import Translator
from domain.messages import other_answers
from domain.messages.help import help_introduction
from domain.questions.model import OTHER_REQUESTS, Bound, DueFilter, Question, QuestionType, StatusFilter
from domain.reading.times.combined import last_occurrence
from domain.register.audit_events import ChangeKind
from domain.register.meeting import MeetingBody
from domain.register.model import Directory, Status
from handlers.questions.suggestions import SuggestedQuestion, make_reader

#: Changes in an answer, and the days looked back without a time.
_MAX_CHANGES = 20
_DAYS_BACK = timedelta(days=7)
_MOVES = (ChangeKind.DEADLINE, ChangeKind.MEETING)
#: The changes since which something has a status.
_SINCE = {StatusFilter.HELD: (ChangeKind.HELD,), StatusFilter.REPORTED: (ChangeKind.REPORTED,)}
#: Coordinators who are named.
_MAX_NAMED = 3
_EXAMPLES = 3
#: More instalments than any register has.
_NO_LIMIT = 1_000_000


class OtherAnswer(Struct, frozen=True, kw_only=True):
    """The answer to a request, and the references of the deliverables that it says were changed."""

    said: RichText
    changed: tuple[str, ...] = ()


def answer_other_request(
    question: Question, store: RegisterStore, translator: Translator, *, today: date
) -> OtherAnswer:
    """Return the answer to a request."""
    if question.ask is QuestionType.CHANGES:
        return _changes(question, store, translator, today=today)
    return OtherAnswer(said=_say(question, store, translator, today=today))


def _say(question: Question, store: RegisterStore, translator: Translator, *, today: date) -> RichText:
    match question.ask:
        case QuestionType.HELP:
            return RichText.of(help_introduction(translator))
        case QuestionType.GREETING:
            return RichText.of(other_answers.greeting_text(translator))
        case QuestionType.THANKS:
            return RichText.of(other_answers.thanks_text(translator))
        case QuestionType.SUMMARY:
            return RichText.of(other_answers.summary_text(_figures(store, today), today, translator))
        case QuestionType.CONTACT:
            return _contacts(question, store, translator)
        case QuestionType.MEETINGS:
            return _meetings(question, store, translator, today=today)
        case _:
            raise ValueError(f"{question.ask} is not among {sorted(OTHER_REQUESTS)}")


def find_examples(store: RegisterStore, translator: Translator, *, today: date) -> tuple[SuggestedQuestion, ...]:
    """Return questions that anybody could ask, each read as just what it says."""
    with store.snapshot() as register:
        texts = suggest_questions(
            None,
            today=today,
            translator=translator,
            read=make_reader(register, translator.language, today),
        )
    return tuple(SuggestedQuestion(text=text, label=text, refs=()) for text in texts[:_EXAMPLES])


def _figures(store: RegisterStore, today: date) -> other_answers.Figures:
    """Count deliverables, as other answers do."""
    everything = store.find(Question(which=StatusFilter.ALL), today=today, limit=_NO_LIMIT).instalments
    milestone = store.directory().next_milestone(today)
    still_open = [instalment for instalment in everything if instalment.status is Status.OPEN]
    open_refs = {each.deliverable.ref for each in still_open}
    return other_answers.Figures(
        open=len(open_refs),
        overdue=len({each.deliverable.ref for each in still_open if each.is_overdue(today)}),
        done=len({each.deliverable.ref for each in everything} - open_refs),
        reported=len({each.deliverable.ref for each in still_open if each.report}),
        milestone=milestone,
        due_there=len({each.deliverable.ref for each in still_open if milestone and each.council == milestone.meeting}),
    )


def _meetings(question: Question, store: RegisterStore, translator: Translator, *, today: date) -> RichText:
    """Return the Schengen Councils to come, or of the time that is asked about, each with how much is open for it."""
    directory = store.directory()
    councils = [each for each in directory.milestones if each.body is MeetingBody.SCHENGEN_COUNCIL]
    first, last = (today, None) if question.when is None else (question.when.first, question.when.last)
    meant = [each for each in councils if (first is None or first <= each.day) and (last is None or each.day <= last)]
    open_at = store.find(Question(), today=today, limit=_NO_LIMIT).instalments
    refs = [{each.deliverable.ref for each in open_at if each.council == council.meeting} for council in meant]
    counted = [(council, len(due)) for council, due in zip(meant, refs, strict=True)]
    return RichText.of(other_answers.meetings_text(counted, today, translator))


def _changes(question: Question, store: RegisterStore, translator: Translator, *, today: date) -> OtherAnswer:
    first, last = _days(question.when, today, store.directory())
    if question.when is None and (question.refs or question.moves):  # "has III.3a been moved?": ever
        first = date(today.year - 1, 1, 1)
    since, until = brussels_instant(first, time()), brussels_instant(last + timedelta(days=1), time())
    shown = find_news(store, since, until, owners=question.owners, refs=question.refs)
    kinds = _MOVES if question.moves else _SINCE.get(question.which)
    if kinds:
        shown = [change for change in shown if change.kind in kinds]
    if not shown:
        names = [translator.reference(ref) for ref in question.refs] or short_names(question.owners, translator)
        none = other_answers.no_changes_text(first, last, translator, names=names, is_of_deadlines=question.moves)
        return OtherAnswer(said=RichText.of(none))
    said = other_answers.changes_text(shown, first, last, translator, limit=_MAX_CHANGES)
    of_deliverables = (each for each in shown[:_MAX_CHANGES] if each.kind is not ChangeKind.MEETING)
    changed = dict.fromkeys(each.ref.partition("@")[0] for each in of_deliverables)
    return OtherAnswer(said=said, changed=tuple(changed))


def _days(when: DueFilter | None, today: date, directory: Directory) -> tuple[date, date]:
    """Return the first and the last day of the time that is asked about, up to today.

    A month, day or meeting that names no year, and is read as the next to come, is the last one: nothing was changed
    in it yet.
    """
    if when is None:
        return today - _DAYS_BACK, today
    while when.span.first > today:
        when = last_occurrence(when, directory) or replace(when, span=shift_years(when.span, -1))
    match when.bound:
        case Bound.IN | Bound.BETWEEN:
            return when.span.first, min(when.span.last, today)
        case Bound.FROM:
            return when.span.first, today
        case Bound.AFTER:
            # What was changed at a meeting is said of it on that day, or later.
            return when.span.last + timedelta(days=when.council is None), today
        case Bound.BY | Bound.BEFORE | Bound.AS_OF:
            return date(today.year - 1, 1, 1), min(when.span.last, today)
        case _:
            assert_never(when.bound)


def _contacts(question: Question, store: RegisterStore, translator: Translator) -> RichText:
    named: dict[str, list[str]] = {}
    for contact in PreferenceStore(store.engine).read().contacts:
        named.setdefault(contact.actor, []).append(contact.slack_id)
    slugs = question.owners or sorted(_debtors(question, store) if question.refs else named)
    if not slugs:
        return RichText.of(other_answers.no_contacts_text(translator))
    asked = {slug: named.get(slug, []) for slug in slugs}
    for slug in question.owners:
        members = store.directory().actors[slug].members
        asked |= {member: named[member] for member in members if member in named}
    coordinators = CoordinatorStore(store.engine).list_ids()[:_MAX_NAMED]
    return other_answers.contacts_text(asked, coordinators, translator)


def _debtors(question: Question, store: RegisterStore) -> set[str]:
    found = store.find(Question(which=StatusFilter.ALL, refs=question.refs), today=date.max).instalments
    return {slug for instalment in found for slug in instalment.deliverable.debtors}
