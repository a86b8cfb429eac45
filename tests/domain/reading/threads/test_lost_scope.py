"""Texts in a thread that would find far more than was asked about: whether that is meant is asked back."""

import pytest
from msgspec.structs import replace

from domain.dates.spans import Month, Span
from domain.questions.model import (
    Bound,
    DueFilter,
    NotUnderstood,
    Question,
    QuestionType,
    Reading,
    ReadingContext,
    RefusalReason,
    StatusFilter,
)
from domain.reading.threads.lost_scope import find_lost_scope, keep_to_listed
from tests.domain.reading.conftest import HintedReader

EUROPOL = Question(owners=("europol",))
LATE = Question(which=StatusFilter.OVERDUE)
IN_2025 = Question(when=DueFilter(bound=Bound.IN, span=Span.months(Month(2025, 1), 12)))
CONTEXT = ReadingContext(previous=EUROPOL, listed=("I.1a", "I.3a"))


def lost(question: Question | NotUnderstood, context: ReadingContext = CONTEXT, *, is_whole: bool = False) -> object:
    """Return what is asked back where a question finds ten of 26 deliverables."""
    reading = Reading(text="", language="en", question=question, is_whole=is_whole)
    return find_lost_scope(reading, context, found=10, known=26)


def test_both_readings_are_offered() -> None:
    """After what a body owes, whatever is late may be the body's, some of what was listed, or everybody's."""
    asked_back = lost(LATE)
    assert isinstance(asked_back, NotUnderstood)
    assert asked_back.reason is RefusalReason.AMBIGUOUS
    assert asked_back.in_thread == (replace(LATE, owners=("europol",)), replace(LATE, refs=("I.1a", "I.3a")), LATE)


@pytest.mark.parametrize(
    "question",
    [
        replace(EUROPOL, which=StatusFilter.OVERDUE),  # the limit is kept
        replace(LATE, refs=("I.3a",)),
        Question(ask=QuestionType.HELP),
        NotUnderstood(reason=RefusalReason.NOTHING),
    ],
)
def test_what_keeps_the_limit_or_is_of_something_else_is_answered(question: Question | NotUnderstood) -> None:
    """Nothing is asked back where no limit was lost."""
    assert lost(question) is None


def test_a_whole_question_is_answered() -> None:
    """ "Everything due in 2025" says that all is meant."""
    assert lost(IN_2025) is not None
    assert lost(IN_2025, is_whole=True) is None


@pytest.mark.parametrize(
    ("text", "is_whole"),
    [
        ("everything due in 2025, please", True),
        ("show me all that is late", True),
        ("what does Europol owe?", True),
        ("so what drops out?", False),
        ("and in 2025?", False),
    ],
)
def test_what_asks_for_all_there_is(text: str, *, is_whole: bool, read_hinted: HintedReader) -> None:
    """So does a complete question that names a part of the register, but nothing that goes on from the last one."""
    assert read_hinted(text, hint="en", context=CONTEXT).is_whole is is_whole


def test_what_finds_little_or_is_the_first_question_is_answered() -> None:
    """A quarter of the register may be a part of what was asked before."""
    reading = Reading(text="", language="en", question=LATE)
    assert find_lost_scope(reading, CONTEXT, found=6, known=26) is None
    assert lost(LATE, ReadingContext()) is None
    assert lost(LATE, replace(CONTEXT, previous=Question(ask=QuestionType.WHO))) is None


@pytest.mark.parametrize(
    ("found", "kept"),
    [
        (("I.1a", "I.5a"), replace(LATE, refs=("I.1a", "I.3a"))),
        (("I.1a",), None),  # nothing but what was listed
        ((), None),
    ],
)
def test_which_of_them_is_of_what_was_listed(found: tuple[str, ...], kept: Question | None) -> None:
    """Where the question as it was read finds others, too, it is asked of what was listed alone."""
    reading = Reading(text="", language="en", question=LATE, is_among=True)
    assert keep_to_listed(reading, CONTEXT, found) == kept


def test_only_which_of_them_is_of_what_was_listed() -> None:
    """So is nothing that does not say so, nor what is asked of one thing, which may be of its owner."""
    others = ("I.5a",)
    among = Reading(text="", language="en", question=LATE, is_among=True)
    assert keep_to_listed(replace(among, is_among=False), CONTEXT, others) is None
    assert keep_to_listed(among, replace(CONTEXT, listed=("I.1a",)), others) is None
