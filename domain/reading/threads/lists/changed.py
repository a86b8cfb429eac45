"""What a text asks after what was changed, reported or put on hold: when that was, why or by whom, how it stands."""

from msgspec.structs import replace

from domain.languages.schema import Concept
from domain.questions.model import Question, QuestionType, ReadingContext, StatusFilter
from domain.reading.parsed import ParsedQuestion

#: What the record of a change tells.
_TOLD = (QuestionType.WHEN, QuestionType.WHY, QuestionType.WHO, QuestionType.CHANGES)
#: With one of these "when" is the new day: "to when?", "when is it due now?".
_OF_NEW_DAY = (
    *(Concept.TO, Concept.BY, Concept.UNTIL, Concept.OWE, Concept.DEADLINE, Concept.MUST, Concept.DELIVER),
    *(Concept.IS, Concept.NEXT, Concept.COMING),
)

#: Of what is reported done or on hold "when" is since when.
_TOLD_SINCE = (StatusFilter.HELD, StatusFilter.REPORTED)
#: With one of these it is when it is, or was, due or expected.
_OF_DELIVERY = (
    *(Concept.OWE, Concept.DEADLINE, Concept.MUST, Concept.UNTIL, Concept.BY, Concept.NEXT, Concept.COMING, Concept.TO),
    *(Concept.RECEIVE, Concept.OVERDUE),
)


def ask_of_told(parts: ParsedQuestion, question: Question, context: ReadingContext) -> Question | None:
    """Return what a text asks of what was told to be changed, reported or on hold; None if it asks something else."""
    return _ask_of_change(parts, question, context) or _ask_of_report(parts, question, context)


def _ask_of_change(parts: ParsedQuestion, question: Question, context: ReadingContext) -> Question | None:
    """Return what a text asks of the change that it was told of, None if it asks something else.

    When a deadline was moved, why and by whom, the record of it tells; until when, the deliverable's date.
    """
    last = context.previous
    if last is None or last.ask is not QuestionType.CHANGES:
        return None
    if parts.has(Concept.CONFIRMED) and not question.refs:
        return _ask_if_done(context)
    which = StatusFilter.OPEN if question.which is StatusFilter.ALL else question.which
    bare = replace(question, ask=QuestionType.WHAT, which=which)
    if bare in (Question(owners=question.owners), Question(when=question.when)) and question.is_narrowed:
        owners, when = question.owners or last.owners, question.when or last.when
        return replace(last, owners=owners, when=when, refs=())  # "and Europol's?", "and in April?"
    names_status = question.which not in (StatusFilter.OPEN, StatusFilter.ALL, StatusFilter.DONE)
    if question.is_narrowed or names_status or question.ask not in _TOLD:
        return None
    if question.ask is QuestionType.WHEN and parts.has(*_OF_NEW_DAY) and not parts.has(Concept.WAS, Concept.PAST):
        return Question(ask=QuestionType.WHEN, which=StatusFilter.ALL, refs=context.listed)
    return replace(last, refs=last.refs or context.listed)


def _ask_of_report(parts: ParsedQuestion, question: Question, context: ReadingContext) -> Question | None:
    """Return what a text asks of what is reported done or on hold, None if it asks something else.

    Since when it is, the record of it tells; whether it is confirmed, its status.
    """
    last = context.previous
    if last is None or not context.listed or parts.times or question.refs:
        return None
    is_act = parts.has(Concept.WHEN, Concept.WHO) and not parts.has(*_OF_DELIVERY)
    if parts.has(Concept.HELD) and is_act and len(context.listed) == 1:
        return Question(ask=QuestionType.CHANGES, which=StatusFilter.HELD, refs=context.listed)  # "who put it on hold?"
    if last.which not in _TOLD_SINCE:
        return None
    if last.which is StatusFilter.REPORTED and parts.has(Concept.CONFIRMED):
        return _ask_if_done(context)
    is_of_day = question.ask is QuestionType.WHEN or parts.has(Concept.WHEN)
    if not is_of_day or parts.has(*_OF_DELIVERY) or question.owners not in ((), last.owners):
        return None
    return Question(ask=QuestionType.CHANGES, which=last.which, refs=context.listed)


def _ask_if_done(context: ReadingContext) -> Question:
    """Return whether what was listed is done, which it is once a coordinator has confirmed it."""
    return Question(ask=QuestionType.WHETHER, which=StatusFilter.DONE, refs=context.listed)


def as_listed(context: ReadingContext) -> ReadingContext:
    """Return a context after what was changed as one after the details of that."""
    last = context.previous
    if last is None or last.ask is not QuestionType.CHANGES:
        return context
    details = Question(ask=QuestionType.DETAILS, which=StatusFilter.ALL, refs=context.listed)
    return replace(context, previous=details)
