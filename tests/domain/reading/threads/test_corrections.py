"""Texts in a thread that take a part of the last question back."""

from datetime import date

import pytest
from msgspec.structs import replace

from domain.dates.spans import Month, Span
from domain.questions.model import Bound, DueFilter, Exclusion, Question
from domain.register.meeting import Meeting
from tests.domain.reading.threads.conftest import GoOn

BY_JUNE = DueFilter(bound=Bound.BY, span=Span.months(Month(2024, 6)))
EUROJUST = Question(owners=("eurojust",), when=BY_JUNE)
EUROPOL = replace(EUROJUST, owners=("europol",))
BY_MARCH = replace(EUROJUST, when=replace(BY_JUNE, span=Span.months(Month(2024, 3))))


@pytest.mark.parametrize(
    ("code", "text", "meant"),
    [
        ("en", "Europol, not Eurojust", EUROPOL),
        ("en", "not Eurojust, Europol", EUROPOL),
        ("en", "my mistake, Europol, not Eurojust", EUROPOL),
        ("de", "Europol, nicht Eurojust, mein Fehler", EUROPOL),
        ("fr", "pardon, Europol, pas Eurojust", EUROPOL),
        ("pl", "Europol, nie Eurojust, mój błąd", EUROPOL),
        ("fi", "siis Europolin, ei Eurojustin", EUROPOL),
        ("el", "η Ευρωπόλ, όχι η Eurojust, λάθος μου", EUROPOL),
        ("lv", "Eiropols, nevis Eurojust", EUROPOL),
        ("en", "by March, not June, my bad", BY_MARCH),
        ("nl", "tegen maart, niet juni, foutje", BY_MARCH),
        ("es", "hasta marzo, no junio, me he equivocado", BY_MARCH),
        ("hu", "március végéig, nem június végéig, elírtam", BY_MARCH),
        ("ga", "faoi dheireadh mhí an Mhárta, ní faoi dheireadh an Mheithimh, mo bhotún féin", BY_MARCH),
    ],
)
def test_what_is_denied_was_meant_before(go_on: GoOn, code: str, text: str, meant: Question) -> None:
    """The body or time that is named takes the place of the one that is denied."""
    assert go_on(code, EUROJUST, text) == meant


def test_what_was_not_asked_for_is_left_out(go_on: GoOn) -> None:
    """A body that the last question does not name is not taken back by denying it, but left out."""
    question = go_on("en", EUROJUST, "Frontex, not Europol")
    assert isinstance(question, Question)
    assert question.without == Exclusion(owners=("europol",))


@pytest.mark.parametrize(
    ("code", "text"),
    [("en", "2025 of course"), ("bg", "2025, разбира се"), ("fi", "siis tietysti 2025"), ("sk", "jasné že 2025")],
)
def test_a_year_alone_takes_the_place_of_the_year(go_on: GoOn, code: str, text: str) -> None:
    """The months stay, and so does the Council."""
    december = Question(when=DueFilter(bound=Bound.IN, span=Span.months(Month(2024, 12))))
    in_2025 = replace(december, when=DueFilter(bound=Bound.IN, span=Span.months(Month(2025, 12))))
    assert go_on(code, december, text) == in_2025
    council = Meeting(Month(2024, 12))
    at_council = Question(when=DueFilter(bound=Bound.IN, span=Span.day(date(2024, 12, 12)), council=council))
    question = go_on(code, at_council, text)
    assert isinstance(question, Question)
    assert question.when is not None
    assert question.when.council == Meeting(Month(2025, 12))


def test_in_a_year_is_the_whole_year(go_on: GoOn) -> None:
    """ "And in 2025?" is no correction."""
    december = Question(when=DueFilter(bound=Bound.IN, span=Span.months(Month(2024, 12))))
    question = go_on("en", december, "and in 2025?")
    assert question == replace(december, when=DueFilter(bound=Bound.IN, span=Span.months(Month(2025, 1), 12)))


def test_a_month_that_corrects_a_councils_is_a_councils(go_on: GoOn) -> None:
    """ "Sorry, in March" is the March Council; after a mere "ah ok" it is the month."""
    council = DueFilter(bound=Bound.IN, span=Span.day(date(2023, 12, 5)), council=Meeting(Month(2023, 12)))
    corrected = go_on("en", Question(when=council), "sorry, in March")
    assert isinstance(corrected, Question)
    assert corrected.when is not None
    assert corrected.when.council == Meeting(Month(2024, 3))
    assert go_on("en", Question(when=council), "ah ok, and in March?") == Question(
        when=DueFilter(bound=Bound.IN, span=Span.months(Month(2024, 3)))
    )
