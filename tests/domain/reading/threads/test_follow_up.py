"""Follow-ups field by field: what a new text replaces of the last question, and what it leaves."""

from datetime import date
from typing import Any

import pytest
from msgspec.structs import replace

from domain.dates.spans import Span
from domain.questions.model import (
    Bound,
    DueFilter,
    Exclusion,
    NotUnderstood,
    Question,
    QuestionType,
    Reading,
    ReadingContext,
    RefusalReason,
    StatusFilter,
)
from domain.reading.parsed import Pointing
from domain.reading.threads.follow_up import apply_follow_up, narrow_to_channel, suppose_follow_ups
from domain.register.model import ActorKind, DeadlineKind
from tests.db.registers import register

TODAY = date(2023, 11, 20)
JUNE = DueFilter(bound=Bound.BY, span=Span.day(date(2024, 6, 30)))
MARCH = DueFilter(bound=Bound.IN, span=Span.day(date(2024, 3, 4)))
DIRECTORY = register().directory

WHAT, WHO, DETAILS, WHY = QuestionType.WHAT, QuestionType.WHO, QuestionType.DETAILS, QuestionType.WHY
OVERDUE, ALL = StatusFilter.OVERDUE, StatusFilter.ALL
#: A question that says as much as one can.
LAST = Question(
    ask=WHO,
    owners=("europol", "frontex"),
    jointly=True,
    alone=True,
    when=JUNE,
    refs=("III.1",),
    topic="Empact",
    note="13901/23",
    section="III",
    vehicle="schengen-barometer",
    addressees=("council",),
    rhythm=DeadlineKind.REGULAR,
    without=Exclusion(owners=("nl",), refs=("III.2",)),
)


@pytest.mark.parametrize(
    ("new", "changed"),
    [
        ({}, {}),
        (
            {"owners": ("eeas",)},
            {"owners": ("eeas",), "jointly": False, "without": Exclusion(refs=("III.2",))},
        ),
        (
            {"owners": ("eeas", "cepol"), "jointly": True, "alone": True},
            {"owners": ("eeas", "cepol"), "without": Exclusion(refs=("III.2",))},
        ),
        (
            {"kind": ActorKind.AGENCY},
            {"kind": ActorKind.AGENCY, "owners": (), "jointly": False, "alone": False},
        ),
        ({"when": MARCH}, {"when": MARCH}),
        ({"as_of": date(2023, 12, 1)}, {"as_of": date(2023, 12, 1), "when": None}),
        ({"refs": ("I.1a",)}, {"refs": ("I.1a",), "topic": None}),
        ({"refs": ("I.1a",), "topic": "analysis"}, {"refs": ("I.1a",), "topic": "analysis"}),
        ({"note": "9999/24"}, {"note": "9999/24"}),
        ({"section": "I"}, {"section": "I", "refs": (), "topic": None}),
        ({"vehicle": "schengen-barometer-plus"}, {"vehicle": "schengen-barometer-plus"}),
        ({"addressees": ("eeas",)}, {"addressees": ("eeas",)}),
        ({"rhythm": DeadlineKind.ANNUAL}, {"rhythm": DeadlineKind.ANNUAL}),
        (
            {"without": Exclusion(section="I", refs=("I.1",))},
            {"without": Exclusion(owners=("nl",), refs=("III.2", "I.1"), section="I")},
        ),
        ({"undated": True}, {"undated": True, "when": None}),
        ({"ownerless": True}, {"ownerless": True, "when": None, "owners": (), "jointly": False, "alone": False}),
    ],
)
def test_a_new_text_replaces_what_it_names(new: dict[str, Any], changed: dict[str, Any]) -> None:
    """All else stays as it was."""
    merged = apply_follow_up(LAST, Question(**new), names_status=False, has_question_word=False, today=TODAY)
    assert merged == replace(LAST, **changed)


@pytest.mark.parametrize(
    ("last", "new", "expected"),
    [
        (Question(undated=True), Question(when=JUNE), Question(when=JUNE)),
        (Question(as_of=date(2023, 12, 1)), Question(when=JUNE), Question(when=JUNE)),
        (Question(undated=True), Question(ownerless=True), Question(undated=True, ownerless=True)),
        (Question(ownerless=True), Question(undated=True), Question(undated=True)),
        (Question(ownerless=True), Question(owners=("eeas",)), Question(owners=("eeas",))),
        (Question(kind=ActorKind.AGENCY), Question(owners=("eeas",)), Question(owners=("eeas",))),
        (Question(ownerless=True), Question(kind=ActorKind.AGENCY), Question(kind=ActorKind.AGENCY)),
    ],
)
def test_parts_that_exclude_each_other(last: Question, new: Question, expected: Question) -> None:
    """A time and no deadline, an owner and none, a body and a kind of bodies: the new one counts."""
    assert apply_follow_up(last, new, names_status=False, has_question_word=False, today=TODAY) == expected


def test_what_is_shared_joins_the_last_owners() -> None:
    """Those of both, where a text asks what the last ones share with another body."""
    merged = apply_follow_up(
        Question(owners=("commission",)),
        Question(owners=("member-states",)),
        names_status=False,
        has_question_word=False,
        today=TODAY,
        is_shared=True,
    )
    assert merged == Question(owners=("commission", "member-states"), jointly=True)


@pytest.mark.parametrize(
    ("last", "new", "names_status", "expected"),
    [
        (Question(), Question(which=OVERDUE), True, Question(which=OVERDUE)),
        (Question(which=OVERDUE), Question(owners=("nl",)), False, Question(which=OVERDUE, owners=("nl",))),
        (Question(), Question(ask=WHY, which=OVERDUE), True, Question()),
        # After the details of something another body is asked about what it owes.
        (
            Question(ask=DETAILS, which=ALL, refs=("III.1",), topic="x"),
            Question(owners=("nl",)),
            False,
            Question(owners=("nl",)),
        ),
        (
            Question(ask=DETAILS, which=ALL, refs=("III.1",)),
            Question(refs=("III.2",)),
            False,
            Question(which=ALL, refs=("III.2",)),
        ),
        (
            Question(ask=DETAILS, which=ALL, refs=("III.1",)),
            Question(owners=("nl",), which=OVERDUE),
            True,
            Question(which=OVERDUE, refs=("III.1",), owners=("nl",)),
        ),
    ],
)
def test_the_status_of_a_follow_up(last: Question, new: Question, names_status: bool, expected: Question) -> None:  # noqa: FBT001  # a table
    """Another one if one is named; "why is it late?" asks about what was listed."""
    assert apply_follow_up(last, new, names_status=names_status, has_question_word=False, today=TODAY) == expected


@pytest.mark.parametrize(
    ("last", "new", "has_question_word", "ask"),
    [
        *(
            (kept, WHAT, False, kept)
            for kept in QuestionType
            if kept.value in {"what", "who", "when", "count", "how-often", "why", "next", "whether", "addressees"}
        ),
        (DETAILS, WHAT, False, WHAT),
        (QuestionType.MEETING, WHAT, False, WHAT),
        (WHAT, WHO, True, WHO),
        (WHO, DETAILS, True, WHO),
        (DETAILS, DETAILS, True, WHAT),
        (WHO, QuestionType.WHETHER, False, QuestionType.WHETHER),
        (WHO, QuestionType.COUNT, False, WHO),
    ],
)
def test_what_a_follow_up_asks(
    last: QuestionType, new: QuestionType, ask: QuestionType, *, has_question_word: bool
) -> None:
    """As the last question did, unless a question word or yes and no say otherwise; details are of what was named."""
    merged = apply_follow_up(
        Question(ask=last), Question(ask=new), names_status=False, has_question_word=has_question_word, today=TODAY
    )
    assert merged.ask is ask


def narrowed(question: Question | NotUnderstood, *, note: str | None = "") -> Question | NotUnderstood:
    """Return a question as it is read in a channel about a note."""
    reading = Reading(text="", language="en", question=question)
    return narrow_to_channel(reading, ReadingContext(channel_note=note), DIRECTORY).question


def test_a_channel_is_about_one_note() -> None:
    """A question without a note is about the channel's, unless it names references or is about none."""
    assert narrowed(Question()) == Question(note="13901/23")
    assert narrowed(Question(), note=None) == Question()
    for question in (
        Question(note="9999/24"),
        Question(refs=("III.1",)),
        Question(ask=QuestionType.MEETING),
        Question(ask=QuestionType.HELP),
    ):
        assert narrowed(question) == question
    topic = Question(refs=("III.1",), topic="Empact")
    assert narrowed(topic) == replace(topic, note="13901/23")
    problem = NotUnderstood(reason=RefusalReason.VAGUE, words="soon")
    assert narrowed(problem) == problem
    partial = replace(problem, partial=Question(owners=("nl",)))
    assert narrowed(partial) == replace(problem, partial=Question(owners=("nl",), note="13901/23"))


def test_who_is_late_is_asked_of_all_bodies() -> None:
    """After what one body owes it is not asked of that one; after "which of those" it is."""
    last = Question(owners=("eurojust",), without=Exclusion(refs=("III.1a",)))
    new = Question(ask=WHO, which=OVERDUE)
    everybody = apply_follow_up(last, new, names_status=True, has_question_word=True, today=TODAY)
    assert everybody == Question(ask=WHO, which=OVERDUE)
    among = Pointing(among=True)
    of_those = apply_follow_up(last, new, names_status=True, has_question_word=True, today=TODAY, pointing=among)
    assert of_those == replace(last, ask=WHO, which=OVERDUE)


def suppose(problem: NotUnderstood, *, previous: Question | None, listed: tuple[str, ...]) -> tuple[Question, ...]:
    """Return what a text that was not understood may ask after a question."""
    return suppose_follow_ups(ReadingContext(previous=previous, listed=listed), problem, today=TODAY)


LATE = Question(which=OVERDUE)
LISTED = ("III.1a", "III.2a", "III.3a")


def test_a_part_may_be_asked_of_the_last_question_or_of_its_list() -> None:
    """ "… of Frontex" is what Frontex is late with, or what of the list is Frontex's; "not" leaves that out first."""
    part = Question(owners=("frontex",))
    of_all, of_list = replace(LATE, owners=("frontex",)), Question(which=ALL, owners=("frontex",), refs=LISTED)
    rest = Question(which=ALL, refs=LISTED, without=Exclusion(owners=("frontex",)))
    words = NotUnderstood(reason=RefusalReason.WORDS, partial=part)
    assert suppose(words, previous=LATE, listed=LISTED) == (of_all, of_list)
    turned = replace(words, reason=RefusalReason.EXCLUSION)
    assert suppose(turned, previous=LATE, listed=LISTED) == (rest, of_all, of_list)
    assert suppose(words, previous=LATE, listed=()) == (of_all,)


def test_without_a_part_the_last_question_or_each_of_two_may_be_meant() -> None:
    """Of more than two none is likelier than the others; of one its details are offered."""
    nothing = NotUnderstood(reason=RefusalReason.NOTHING)
    one, two = (Question(ask=DETAILS, which=ALL, refs=(ref,)) for ref in LISTED[:2])
    assert suppose(nothing, previous=LATE, listed=LISTED[:2]) == (LATE, one, two)
    assert suppose(nothing, previous=LATE, listed=LISTED) == (LATE,)
    assert suppose(nothing, previous=LATE, listed=LISTED[:1]) == (one,)
    assert suppose(nothing, previous=None, listed=()) == ()
    assert suppose(nothing, previous=Question(ask=QuestionType.HELP), listed=()) == ()
