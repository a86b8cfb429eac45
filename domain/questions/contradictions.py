"""Questions that can find nothing, whatever the register has: what else may be meant by them."""

from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import date

from domain.questions.model import NotUnderstood, Question, RefusalReason, StatusFilter


def find_contradiction(
    question: Question, *, today: date, find_refs: Callable[[Question], Collection[str]]
) -> NotUnderstood | None:
    """Return a refusal of a question about what is late and due later, with its other readings; None if it is not that.

    "Which are late and due again in October?": those of which something is late and the next part is due then; or what
    is late, or what is due then. `find_refs` returns the references of what a question finds.
    """
    first = question.when.first if question.when else None
    is_late = question.which is StatusFilter.OVERDUE and not question.refs
    if not is_late or first is None or first <= (question.as_of or today):
        return None
    late, due = replace(question, when=None), replace(question, which=StatusFilter.OPEN)
    again = replace(due, refs=tuple(find_refs(late)))
    meant = tuple(each for each in dict.fromkeys((again, late, due)) if find_refs(each))
    return NotUnderstood(reason=RefusalReason.AMBIGUOUS, partial=late, in_thread=meant)
