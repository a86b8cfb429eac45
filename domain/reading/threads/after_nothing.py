"""A text after an answer that listed nothing, which leaves nothing to narrow: it asks of the list before."""

from collections.abc import Collection

from msgspec.structs import fields

from domain.questions.model import Exclusion, Question, QuestionType, StatusFilter

#: What is no limit of a question.
_NO_LIMITS = ("ask", "topic", "which", "without")
_ASKED = (QuestionType.WHAT, QuestionType.WHO, QuestionType.COUNT, QuestionType.WHETHER, QuestionType.ADDRESSEES)
_ANYHOW = (StatusFilter.OPEN, StatusFilter.ALL)


def is_part_of(question: Question, whole: Question) -> bool:
    """Return whether a question has all the limits of another one, so that it asks of nothing beside that."""
    limits = (each.name for each in fields(Question) if each.name not in _NO_LIMITS)
    keeps = all(getattr(question, name) == getattr(whole, name) or not getattr(whole, name) for name in limits)
    keeps = keeps and (whole.which in _ANYHOW or question.which is whole.which)
    return keeps and whole.without in (question.without, Exclusion())


def asks_of_nothing(new: Question, after: Question, previous: Question, listed: Collection[str]) -> bool:
    """Return whether what a text asks is of an answer that listed nothing: "is any of it Greece's?", "who has it?".

    `after` is the new question as going on from the previous one.
    """
    if listed or new.ask not in _ASKED or not is_part_of(after, previous):
        return False
    return after != previous if new.is_narrowed else new.ask is QuestionType.WHO
