"""Texts in a thread that take a limit away, are about two things, or react before they ask."""

from datetime import date

import pytest
from msgspec.structs import replace

from domain.dates.spans import Month, Span
from domain.questions.model import Bound, DueFilter, Exclusion, NotUnderstood, Question, QuestionType, StatusFilter
from domain.register.meeting import Meeting
from domain.register.model import DeadlineKind
from tests.domain.reading.threads.conftest import GoOn

YEAR = DueFilter(bound=Bound.IN, span=Span.months(Month(2023, 1), 12))
FRONTEX = Question(owners=("frontex",), when=YEAR)
LATE = Question(which=StatusFilter.OVERDUE)
REPORT = Question(ask=QuestionType.WHEN, refs=("III.7a",), topic="findings")


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "for everybody then, not just Frontex"),
        ("de", "dann halt für alle, nicht nur Frontex"),
        ("it", "allora di tutti, non solo Frontex"),
        ("sk", "tak potom za všetkých, nielen Frontex"),
        ("mt", "ta' kulħadd mela, mhux Frontex biss"),
        ("ga", "gach duine mar sin, ní Frontex amháin"),
    ],
)
def test_not_only_one_body_is_everybody(go_on: GoOn, code: str, text: str) -> None:
    """The time of the last question stays."""
    assert go_on(code, FRONTEX, text) == replace(FRONTEX, owners=())


@pytest.mark.parametrize(
    ("code", "text"),
    [("en", "never mind the deadline, everything they've got"), ("de", "Termin egal, einfach alles was die haben")],
)
def test_all_whatever_the_deadline_is_what_a_body_owes(go_on: GoOn, code: str, text: str) -> None:
    """The time of the last question limits nothing any more."""
    assert go_on(code, FRONTEX, text) == replace(FRONTEX, when=None)


@pytest.mark.parametrize(
    ("code", "text"), [("en", "add what's already late too"), ("fr", "rajoute aussi ce qui est déjà en retard")]
)
def test_what_is_late_is_added(go_on: GoOn, code: str, text: str) -> None:
    """With what is due in a time it is what is due by the end of it; no change of the register is asked for."""
    by = DueFilter(bound=Bound.BY, span=Span.day(date(2023, 12, 31)))
    assert go_on(code, FRONTEX, text) == replace(FRONTEX, when=by)


@pytest.mark.parametrize(
    ("code", "text"),
    [("en", "drop the recurring ones, just the one-offs"), ("da", "kun engangsleverancerne, ikke dem der kommer igen")],
)
def test_one_rhythm_and_not_the_other(go_on: GoOn, code: str, text: str) -> None:
    """What is not meant limits nothing else."""
    assert go_on(code, LATE, text) == replace(LATE, rhythm=DeadlineKind.ONCE)


@pytest.mark.parametrize(("code", "text"), [("en", "and the remaining agencies?"), ("es", "¿y las demás agencias?")])
def test_the_other_agencies_owe_what_they_share(go_on: GoOn, code: str, text: str) -> None:
    """They are asked about by their names, so that what they owe with the one before is theirs, too."""
    question = go_on(code, replace(LATE, owners=("frontex",)), text)
    assert isinstance(question, Question)
    assert question.which is StatusFilter.OVERDUE
    assert {"europol", "eurojust", "eu-lisa"} <= {*question.owners}
    assert "frontex" not in question.owners
    assert question.without == Exclusion()


@pytest.mark.parametrize(
    ("code", "text", "ask"),
    [
        ("en", "so are both of them late?", QuestionType.WHETHER),
        ("sl", "a oboje že zamuja?", QuestionType.WHETHER),
        ("fi", "ovatko molemmat myöhässä", QuestionType.WHETHER),
        ("en", "is there a deadline for either?", QuestionType.WHEN),
        ("nl", "staat er voor een van beide een termijn?", QuestionType.WHEN),
        ("pt", "há prazo para algum dos dois?", QuestionType.WHEN),
    ],
)
def test_both_are_the_two_that_were_asked_about(go_on: GoOn, code: str, text: str, ask: QuestionType) -> None:
    """They were asked about one after the other."""
    question = go_on(code, REPORT, text, listed=("III.3a", "III.7a"))
    assert isinstance(question, Question)
    assert (question.ask, question.refs) == (ask, ("III.3a", "III.7a"))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "hm, interesting.. and in march?"),
        ("nl", "hm interessant.. en in maart?"),
        ("cs", "jejda. promiň že zas otravuju, a v březnu?"),
    ],
)
def test_a_reaction_before_the_question_limits_nothing(go_on: GoOn, code: str, text: str) -> None:
    """Words that are not known are left out where they only react."""
    march = DueFilter(bound=Bound.IN, span=Span.months(Month(2024, 3)))
    assert go_on(code, FRONTEX, text) == replace(FRONTEX, when=march)


def test_a_name_that_is_not_known_is_no_reaction(go_on: GoOn) -> None:
    """It may be whom the text is about."""
    assert isinstance(go_on("en", FRONTEX, "Interpol, and in March?"), NotUnderstood)


@pytest.mark.parametrize(("code", "text"), [("en", "and at the last one of the year"), ("sl", "pa na zadnjem letos?")])
def test_the_last_one_of_the_year_is_a_council(go_on: GoOn, code: str, text: str) -> None:
    """It is that of the year that was asked about."""
    march = DueFilter(bound=Bound.IN, span=Span.day(date(2024, 3, 4)), council=Meeting(Month(2024, 3)))
    question = go_on(code, Question(when=march), text)
    assert isinstance(question, Question)
    assert question.when is not None
    assert question.when.council == Meeting(Month(2024, 12))


@pytest.mark.parametrize(("code", "text"), [("en", "and the second?"), ("hr", "a u drugom?"), ("et", "aga teisel")])
def test_the_second_is_the_other_half(go_on: GoOn, code: str, text: str) -> None:
    """After a question about the first half of a year."""
    half = DueFilter(bound=Bound.IN, span=Span.months(Month(2024, 1), 6))
    second = DueFilter(bound=Bound.IN, span=Span.months(Month(2024, 7), 6))
    assert go_on(code, Question(when=half), text, listed=()) == Question(when=second)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("de", "und ohne die, an denen die Kommission beteiligt ist?"),
        ("en", "and without the ones the Commission is in on?"),
        ("hr", "a bez onih u kojima sudjeluje Komisija?"),
    ],
)
def test_those_of_a_body_are_left_out(go_on: GoOn, code: str, text: str) -> None:
    """What it takes part in is what it owes."""
    section = Question(section="IV")
    assert go_on(code, section, text) == replace(section, without=Exclusion(owners=("commission",)))


@pytest.mark.parametrize(
    ("code", "text"),
    [("en", "just what goes through the Barometer+"), ("mt", "dak li jgħaddi mill-Barometru+ biss")],
)
def test_an_only_after_it_and_just_before_it_narrow(go_on: GoOn, code: str, text: str) -> None:
    """The body and the time of the last question stay."""
    assert go_on(code, FRONTEX, text) == replace(FRONTEX, vehicle="schengen-barometer-plus")
