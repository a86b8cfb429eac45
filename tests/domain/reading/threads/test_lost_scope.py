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
from domain.reading.threads.lost_scope import (
    find_lost_scope,
    find_one_of_two,
    find_receiver_or_owner,
    keep_to_listed,
)
from tests.domain.reading.conftest import HintedReader

EUROPOL = Question(owners=("europol",))
LATE = Question(which=StatusFilter.OVERDUE)
IN_2025 = Question(when=DueFilter(bound=Bound.IN, span=Span.months(Month(2025, 1), 12)))
CONTEXT = ReadingContext(previous=EUROPOL, listed=("I.1a", "I.3a"))


def lost(question: Question | NotUnderstood, context: ReadingContext = CONTEXT, *, says_all: bool = False) -> object:
    """Return what is asked back where a question finds ten of 26 deliverables."""
    reading = Reading(text="", language="en", question=question, is_whole=True, says_all=says_all)
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
    assert lost(IN_2025, says_all=True) is None


def test_a_time_alone_may_be_the_bodys() -> None:
    """ "What comes in December?", after what a body owes, may be of that body, however little it finds."""
    reading = Reading(text="", language="en", question=IN_2025, is_whole=True)
    assert isinstance(find_lost_scope(reading, CONTEXT, found=3, known=26), NotUnderstood)
    assert find_lost_scope(replace(reading, says_all=True), CONTEXT, found=3, known=26) is None


def test_one_topic_of_two_things_is_asked_back() -> None:
    """ "And the one on smuggling?" is one of two reports; of what was listed first."""
    asked = Question(refs=("I.2a", "I.3a"), topic="smuggling")
    asked_back = find_one_of_two(Reading(text="", language="en", question=asked), CONTEXT, asked.refs)
    assert isinstance(asked_back, NotUnderstood)
    assert [question.refs for question in asked_back.in_thread] == [("I.3a",), ("I.2a",), asked.refs]
    assert find_one_of_two(Reading(text="", language="en", question=asked), CONTEXT, ("I.2a",)) is None


def test_to_a_body_may_be_what_it_is_charged_with() -> None:
    """ "And to the Commission?", after what is due from another body, is asked back if both find different things."""
    asked = Reading(text="", language="en", question=replace(EUROPOL, addressees=("commission",)))
    found: dict[tuple[str, ...], list[str]] = {("europol",): ["III.1b"], ("commission",): ["III.6a"]}
    asked_back = find_receiver_or_owner(asked, CONTEXT, lambda question: found[question.owners])
    assert isinstance(asked_back, NotUnderstood)
    assert asked_back.in_thread[0] == Question(owners=("commission",))
    assert find_receiver_or_owner(asked, CONTEXT, lambda _: ["III.1b"]) is None


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
