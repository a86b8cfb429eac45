"""In which of what was listed a body has no part, and what another one owes "there"."""

from datetime import date

import pytest
from msgspec.structs import replace

from domain.dates.spans import Month, Span
from domain.questions.model import Bound, DueFilter, Exclusion, Question, QuestionType, StatusFilter
from domain.register.meeting import Meeting
from tests.domain.reading.threads.conftest import GoOn

COUNCIL = DueFilter(bound=Bound.IN, span=Span.day(date(2023, 12, 5)), council=Meeting(month=Month(2023, 12)))
EUROPOL = Question(owners=("europol",), when=COUNCIL)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Which of those has Frontex got no part in?"),
        ("de", "Mit welchen davon hat Frontex nichts zu tun?"),
        ("da", "Hvilke af dem har Frontex ikke noget at gøre med?"),
        ("es", "¿En cuáles no participa Frontex?"),
        ("hu", "Ezek közül melyikhez nincs köze a Frontexnek?"),
        ("lt", "prie kurių iš jų Frontex neprisideda?"),
    ],
)
def test_what_a_body_has_no_part_in(go_on: GoOn, code: str, text: str) -> None:
    """It is left out."""
    assert go_on(code, Question(when=COUNCIL), text) == Question(when=COUNCIL, without=Exclusion(owners=("frontex",)))


def test_what_has_nothing_to_do_with_it_may_be_another_question(go_on: GoOn) -> None:
    """ "One more, nothing to do with that: how many is Europol late with?" is asked of Europol."""
    after = go_on("en", EUROPOL, "nothing to do with that: how many is Frontex late with?")
    assert not isinstance(after, Question) or after.without == Exclusion()


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "What does Eurojust have to bring there?"),
        ("en", "What does Eurojust have to bring to that Council?"),
        ("de", "Was muss Eurojust dort vorlegen?"),
        ("bg", "Евроюст какво трябва да даде за същия Съвет?"),
        ("lt", "Ir ką tai pačiai Tarybai turi pateikti Eurojustas?"),
        ("hu", "Az Eurojustnak mit kell oda vinnie?"),
    ],
)
def test_what_another_body_owes_there(go_on: GoOn, code: str, text: str) -> None:
    """The meeting stays, and what was asked of the last body alone does not."""
    assert go_on(code, replace(EUROPOL, shared=True), text) == Question(owners=("eurojust",), when=COUNCIL)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Who's responsible for the last one?"),
        ("es", "¿De quién es el último?"),
        ("fi", "kuka vastaa viimeisestä?"),
        ("hu", "Az utolsóért ki felel?"),
        ("pl", "Kto odpowiada za to ostatnie?"),
        ("mt", "Min hu responsabbli għall-aħħar waħda?"),
    ],
)
def test_who_has_the_last_one(go_on: GoOn, code: str, text: str) -> None:
    """It is the last of the list."""
    after = go_on(code, Question(when=COUNCIL), text)
    assert after == Question(ask=QuestionType.WHO, which=StatusFilter.ALL, refs=("IV.2a",))
