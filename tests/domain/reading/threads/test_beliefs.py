"""Texts in a thread that doubt the answer, or take a limit away."""

import pytest
from msgspec.structs import replace

from domain.dates.spans import Month, Span
from domain.questions.model import Bound, DueFilter, Exclusion, Question, QuestionType, StatusFilter
from tests.domain.reading.threads.conftest import GoOn

REPORT = Question(ask=QuestionType.WHO, refs=("III.3a",), topic="report")
YEAR = DueFilter(bound=Bound.IN, span=Span.months(Month(2023, 1), 12))
FRONTEX = Question(owners=("frontex",))
LATE = Question(owners=("member-states",), which=StatusFilter.OVERDUE)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "hm, I thought it wasn't due till December"),
        ("de", "ich dachte, der kommt erst im Dezember"),
        ("lt", "maniau, kad terminas tik gruodį"),
        ("fi", "luulin että se on vasta joulukuussa"),
        ("hr", "a ja mislio da je rok tek u prosincu"),
    ],
)
def test_what_somebody_thought_of_a_day_asks_for_it(go_on: GoOn, code: str, text: str) -> None:
    """The day that they name is no limit."""
    question = go_on(code, REPORT, text, listed=("III.3a",))
    assert isinstance(question, Question)
    assert (question.ask, question.refs, question.when) == (QuestionType.WHEN, ("III.3a",), None)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "really? not Frontex as well?"),
        ("fr", "vraiment ? Frontex n'en fait pas partie ?"),
        ("nl", "echt? Frontex niet ook?"),
        ("sv", "jaså? är inte Frontex med?"),
        ("pl", "naprawdę? Frontexu tam nie ma?"),
    ],
)
def test_a_body_that_should_be_in_it_is_asked_about(go_on: GoOn, code: str, text: str) -> None:
    """It is asked whether that body has a part in the one thing."""
    question = go_on(code, REPORT, text, listed=("III.3a",))
    assert isinstance(question, Question)
    assert (question.ask, question.refs, question.owners) == (QuestionType.WHETHER, ("III.3a",), ("frontex",))


@pytest.mark.parametrize(
    ("code", "last", "text", "meant"),
    [
        ("en", replace(FRONTEX, undated=True), "all then", FRONTEX),
        ("cs", replace(FRONTEX, undated=True), "tak všechno", FRONTEX),
        ("en", replace(FRONTEX, when=YEAR), "and what in general, deadline or not?", FRONTEX),
        ("sl", replace(FRONTEX, when=YEAR), "in kaj na splošno, z rokom ali brez?", FRONTEX),
        ("ro", LATE, "și în general ce au de făcut, indiferent de termen?", replace(LATE, which=StatusFilter.OPEN)),
        ("en", LATE, "I didn't mean just the late ones, I meant everything", replace(LATE, which=StatusFilter.OPEN)),
        (
            "nl",
            LATE,
            "niet alleen wat te laat is, maar alles wat ze moeten doen",
            replace(LATE, which=StatusFilter.OPEN),
        ),
    ],
)
def test_whether_it_has_a_deadline_limits_nothing(
    go_on: GoOn, code: str, last: Question, text: str, meant: Question
) -> None:
    """Neither the time nor the status of the last question is kept; the body is."""
    assert go_on(code, last, text) == meant


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "the other four"),
        ("fr", "les quatre autres"),
        ("de", "die anderen vier"),
        ("pl", "a te cztery pozostałe"),
    ],
)
def test_the_other_four_are_the_rest(go_on: GoOn, code: str, text: str) -> None:
    """How many they are limits nothing."""
    late = Question(which=StatusFilter.OVERDUE)
    rest = go_on(code, replace(late, owners=("eurojust",)), text)
    assert rest == replace(late, without=Exclusion(owners=("eurojust",)))


@pytest.mark.parametrize(
    ("code", "text"),
    [("en", "and of the rest, which are Frontex's?"), ("cs", "a z toho zbytku, kde všude je Frontex?")],
)
def test_a_body_is_asked_for_among_the_rest(go_on: GoOn, code: str, text: str) -> None:
    """What the last question was about stays left out."""
    question = go_on(code, Question(owners=("commission",), when=YEAR), text)
    assert isinstance(question, Question)
    assert (question.owners, question.without) == (("frontex",), Exclusion(owners=("commission",)))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "and which Council will look at it?"),
        ("fr", "il passe à quel Conseil ?"),
        ("cs", "na které Radě se bude probírat?"),
    ],
)
def test_which_council_looks_at_it(go_on: GoOn, code: str, text: str) -> None:
    """The answer is at which Council the one thing is, whatever that does with it."""
    question = go_on(code, REPORT, text, listed=("III.3a",))
    assert isinstance(question, Question)
    assert (question.ask, question.refs) == (QuestionType.AT_MEETING, ("III.3a",))


@pytest.mark.parametrize(
    ("code", "text"), [("en", "and when are they next due?"), ("da", "og hvornår skal de afleveres næste gang?")]
)
def test_what_is_late_is_next_due_later(go_on: GoOn, code: str, text: str) -> None:
    """What is overdue is due again at another time."""
    question = go_on(code, LATE, text, listed=("III.1a", "III.2a"))
    assert isinstance(question, Question)
    assert (question.ask, question.which, question.refs) == (
        QuestionType.NEXT,
        StatusFilter.OPEN,
        ("III.1a", "III.2a"),
    )
