"""What a text in a thread finds, against what was listed before: more than that, it may not be what is meant."""

from collections.abc import Collection
from dataclasses import replace

from domain.questions.model import (
    OTHER_REQUESTS,
    NotUnderstood,
    Question,
    QuestionType,
    Reading,
    ReadingContext,
    RefusalReason,
)

_LIMITS = ("owners", "when", "refs", "section", "vehicle", "kind", "rhythm", "addressees")
#: An answer with more than this share of the register is no part of what was asked before.
_MAX_SHARE = 0.25


def find_lost_scope(reading: Reading, context: ReadingContext, *, found: int, known: int) -> NotUnderstood | None:
    """Return a refusal with the ways to read a text, None if there is only one.

    "What is Europol late with?" "And who has most?": a text that finds more than a quarter of the `known` deliverables,
    and gives up a limit of the question before without saying that all is meant, may be of what was asked before.
    """
    question, previous = reading.question, context.previous
    if isinstance(question, NotUnderstood) or previous is None or question.refs:
        return None
    if found <= max(known * _MAX_SHARE, len(context.listed)):
        return None
    if question.ask in (*OTHER_REQUESTS, QuestionType.MEETING) or reading.is_whole:
        return None
    lost = {name: value for name in _LIMITS if (value := getattr(previous, name)) and not getattr(question, name)}
    if not lost:
        return None
    meant = (replace(question, **lost), replace(question, refs=context.listed), question)
    return NotUnderstood(reason=RefusalReason.AMBIGUOUS, partial=question, in_thread=meant)


def keep_to_listed(reading: Reading, context: ReadingContext, found: Collection[str]) -> Question | None:
    """Return a question about what was listed alone, None if it finds nothing else or is not meant to be of that.

    "Is Frontex in any of them?", after what falls due first, is of what falls due that day.
    """
    question = reading.question
    is_of_several = reading.is_among and len(context.listed) > 1
    if isinstance(question, NotUnderstood) or not is_of_several or question.refs or set(found) <= {*context.listed}:
        return None
    return replace(question, refs=context.listed)
