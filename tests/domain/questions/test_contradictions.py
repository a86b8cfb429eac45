"""Questions that can find nothing, whatever the register has."""

from datetime import date

import pytest

from domain.dates.spans import Month, Span
from domain.questions.contradictions import find_contradiction
from domain.questions.model import Bound, DueFilter, NotUnderstood, Question, StatusFilter

TODAY = date(2024, 9, 23)
OCTOBER = DueFilter(bound=Bound.IN, span=Span.months(Month(2024, 10)))
LATE = Question(which=StatusFilter.OVERDUE)


def _find_refs(question: Question) -> tuple[str, ...]:
    """Find two deliverables that are late, of which the next part of one is due in October, with another one."""
    if question.which is StatusFilter.OVERDUE:
        return () if question.when else ("I.1a", "I.2a")
    due = ("I.2a", "I.3a")
    return tuple(ref for ref in due if ref in question.refs) if question.refs else due


def test_what_is_late_and_due_again_has_three_readings() -> None:
    """What is late is not due later: what is due again is meant, or one of both."""
    late_in_october = Question(which=StatusFilter.OVERDUE, when=OCTOBER)
    problem = find_contradiction(late_in_october, says_again=False, today=TODAY, find_refs=_find_refs)
    assert isinstance(problem, NotUnderstood)
    again = Question(refs=("I.1a", "I.2a"), when=OCTOBER)
    assert problem.in_thread == (again, LATE, Question(when=OCTOBER))


def test_who_says_again_means_what_is_due_again() -> None:
    """Nothing is asked back."""
    late_in_october = Question(which=StatusFilter.OVERDUE, when=OCTOBER)
    meant = find_contradiction(late_in_october, says_again=True, today=TODAY, find_refs=_find_refs)
    assert meant == Question(refs=("I.1a", "I.2a"), when=OCTOBER)


def test_what_finds_nothing_is_no_reading() -> None:
    """If nothing is late yet, what is due is left."""
    late_in_october = Question(which=StatusFilter.OVERDUE, when=OCTOBER)
    problem = find_contradiction(
        late_in_october,
        says_again=True,
        today=TODAY,
        find_refs=lambda each: ("I.2a",) if each == Question(when=OCTOBER) else (),
    )
    assert isinstance(problem, NotUnderstood)
    assert problem.in_thread == (Question(when=OCTOBER),)


@pytest.mark.parametrize(
    "question",
    [
        LATE,
        Question(when=OCTOBER),
        Question(which=StatusFilter.OVERDUE, when=DueFilter(bound=Bound.BY, span=OCTOBER.span)),
        Question(which=StatusFilter.OVERDUE, when=DueFilter(bound=Bound.IN, span=Span.months(Month(2024, 9)))),
        Question(which=StatusFilter.OVERDUE, when=OCTOBER, as_of=date(2024, 12, 1)),
        Question(which=StatusFilter.OVERDUE, when=OCTOBER, refs=("I.2a",)),
    ],
)
def test_what_may_find_something_is_none(question: Question) -> None:
    """By a day to come, in a month that runs or as of a later day something can be late; a reference is one by name."""
    assert find_contradiction(question, says_again=True, today=TODAY, find_refs=_find_refs) is None
