"""Texts in a thread that return to something earlier, or go on to a meeting, or to what was listed."""

from datetime import date

import pytest
from msgspec.structs import replace

from domain.dates.spans import Month, Span
from domain.questions.model import Bound, DueFilter, Question, QuestionType, StatusFilter
from domain.register.meeting import Meeting
from tests.domain.reading.threads.conftest import GoOn

SECTION_IV = Question(owners=("commission",), section="IV")
LATE = Question(owners=("europol",), which=StatusFilter.OVERDUE)
DECEMBER = DueFilter(bound=Bound.IN, span=Span.day(date(2023, 12, 5)), council=Meeting(Month(2023, 12)))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "back to section III: and the Member States?"),
        ("de", "zurück zu Abschnitt III: und die Mitgliedstaaten?"),
        ("fr", "je reviens à la section III, et les États membres ?"),
        ("el", "ξανά στην ενότητα III: και τα κράτη μέλη;"),
        ("hu", "vissza a III. szakaszhoz: és a tagállamok?"),
        ("pl", "wracając do sekcji III: a państwa członkowskie?"),
        ("mt", "lura għat-Taqsima III: u l-Istati Membri?"),
    ],
)
def test_what_is_returned_to_takes_the_place(go_on: GoOn, code: str, text: str) -> None:
    """The section, and after it the body, are read as after "and"."""
    question = go_on(code, SECTION_IV, text)
    assert isinstance(question, Question)
    assert (question.owners, question.section) == (("member-states",), "III")


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "and the one after?"),
        ("en", "and at the one after that?"),
        ("nl", "en die daarna?"),
        ("fr", "et pour celui d'après ?"),
        ("hu", "és az azutánin?"),
        ("ro", "și la cel de după?"),
        ("sk", "a na tej po nej?"),
        ("sv", "och till det därpå?"),
    ],
)
def test_the_one_after_is_the_next_council(go_on: GoOn, code: str, text: str) -> None:
    """After a question about a Council it needs no word for one."""
    council = Meeting(Month(2024, 3))
    march = DueFilter(bound=Bound.IN, span=Span.day(date(2024, 3, 4)), council=council)
    assert go_on(code, Question(when=DECEMBER), text) == Question(when=march)


@pytest.mark.parametrize(
    ("code", "text"),
    [("en", "which of those are due again in March?"), ("de", "welche davon stehen im März wieder an?")],
)
def test_which_of_those_is_of_what_was_listed(go_on: GoOn, code: str, text: str) -> None:
    """Where another time or status would find others, only what was listed counts."""
    march = DueFilter(bound=Bound.IN, span=Span.months(Month(2024, 3)))
    question = go_on(code, LATE, text, listed=("I.4a", "III.1a"))
    assert question == replace(LATE, which=StatusFilter.OPEN, when=march, refs=("I.4a", "III.1a"))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("fr", "ce rapport, c'est pour quand ?"),
        ("ro", "raportul ăsta pe când trebuie?"),
        ("sv", "den rapporten, när ska den vara klar?"),
    ],
)
def test_that_report_is_the_one_asked_about(go_on: GoOn, code: str, text: str) -> None:
    """A word for a deliverable with a pronoun is "it" after a question about one."""
    last = Question(ask=QuestionType.WHO, refs=("III.3a",), topic="rapport")
    question = go_on(code, last, text, listed=("III.3a",))
    assert isinstance(question, Question)
    assert (question.ask, question.refs) == (QuestionType.WHEN, ("III.3a",))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "and in the same period next year"),
        ("fr", "et sur la même période l'an prochain ?"),
        ("sl", "in v istem obdobju naslednje leto?"),
    ],
)
def test_the_same_period_next_year_is_a_year_later(go_on: GoOn, code: str, text: str) -> None:
    """It is no shorter or longer than the last question's."""
    half = DueFilter(bound=Bound.IN, span=Span.months(Month(2024, 7), 6))
    question = go_on(code, Question(when=half), text)
    assert isinstance(question, Question)
    assert question.when == DueFilter(bound=Bound.IN, span=Span.months(Month(2025, 7), 6))


@pytest.mark.parametrize(
    ("code", "text"),
    [("en", "only the ones Eurojust is in on as well"), ("pl", "tylko te, w których jest też Eurojust")],
)
def test_only_those_that_another_is_in_too_are_joint(go_on: GoOn, code: str, text: str) -> None:
    """Some of what was listed, and nothing else of the other body."""
    question = go_on(code, Question(owners=("europol",)), text)
    assert isinstance(question, Question)
    assert (set(question.owners), question.jointly) == ({"europol", "eurojust"}, True)


def test_what_is_on_for_a_council_is_not_of_the_one_thing(go_on: GoOn) -> None:
    """After a question about one thing it asks for all that is due there."""
    last = Question(ask=QuestionType.WHEN, refs=("F.2b",), topic="report")
    question = go_on("en", last, "and what is due at the March Council?", listed=("F.2b",))
    assert isinstance(question, Question)
    assert (question.refs, question.when is not None) == ((), True)
