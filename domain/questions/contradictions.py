"""Questions that can find nothing, whatever the register has: what else may be meant by them."""

from collections.abc import Callable, Collection
from datetime import date

from msgspec.structs import replace

from domain.questions.model import NotUnderstood, Question, RefusalReason, StatusFilter


def find_contradiction(
    question: Question, *, says_again: bool, today: date, find_refs: Callable[[Question], Collection[str]]
) -> Question | NotUnderstood | None:
    """Return what is meant by a question about what is late and due later; None if it is not that.

    "Which are late and due again in October?" are those of which something is late and the next part is due then. If
    it does not say "again" it may as well be what is late, or what is due then: a refusal with all three. `find_refs`
    returns the references of what a question finds.
    """
    first = question.when.first if question.when else None
    is_late = question.which is StatusFilter.OVERDUE and not question.refs
    if not is_late or first is None or first <= (question.as_of or today):
        return None
    late, due = replace(question, when=None), replace(question, which=StatusFilter.OPEN)
    again = replace(due, refs=tuple(find_refs(late)))
    if says_again and again.refs and find_refs(again):
        return again
    meant = tuple(each for each in dict.fromkeys((again, late, due)) if find_refs(each))
    return NotUnderstood(reason=RefusalReason.AMBIGUOUS, partial=late, in_thread=meant)
