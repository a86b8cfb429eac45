"""Several times in one question, of which any is meant."""

from datetime import date

import pytest

from domain.dates.spans import Month, Span
from domain.questions.model import Bound, DueFilter, NotUnderstood, Question
from domain.register.meeting import Meeting
from tests.domain.reading.conftest import HintedReader


def month(year: int, number: int) -> DueFilter:
    """Return the time that a month is."""
    return DueFilter(bound=Bound.IN, span=Span.months(Month(year, number)))


def council(day: date) -> DueFilter:
    """Return the time that a Schengen Council is."""
    return DueFilter(bound=Bound.IN, span=Span.day(day), council=Meeting(Month.of(day)))


MARCH, JUNE, OCTOBER = month(2024, 3), month(2024, 6), month(2024, 10)
MARCH_COUNCIL, JUNE_COUNCIL = council(date(2024, 3, 4)), council(date(2024, 6, 13))


@pytest.mark.parametrize(
    ("code", "text", "times"),
    [
        ("en", "What does Frontex owe in March and in June?", (MARCH, JUNE)),
        ("en", "due in June or October 2024", (JUNE, OCTOBER)),
        ("en", "Europol: December, March and June", (month(2023, 12), MARCH, JUNE)),
        ("en", "what is due in March and June 2025?", (month(2025, 3), month(2025, 6))),
        ("en", "what is due in December and in March 2025?", (month(2024, 12), month(2025, 3))),
        ("en", "for the March and June Councils", (MARCH_COUNCIL, JUNE_COUNCIL)),
        ("en", "what is due in March or at the June Council?", (MARCH, JUNE_COUNCIL)),
        ("bg", "Какво остава за Комисията през март и през юни?", (MARCH, JUNE)),
        ("de", "März- und Juni-Rat?", (MARCH_COUNCIL, JUNE_COUNCIL)),
        ("de", "Was ist im März und im Juni fällig?", (MARCH, JUNE)),
        ("fi", "mitä Frontexin pitää toimittaa maaliskuussa ja kesäkuussa?", (MARCH, JUNE)),
        ("fr", "Conseils Schengen de mars et de juin", (MARCH_COUNCIL, JUNE_COUNCIL)),
        ("hu", "Mi esedékes márciusban és júniusban?", (MARCH, JUNE)),
        ("pl", "co przypada w marcu i w czerwcu?", (MARCH, JUNE)),
    ],
)
def test_any_of_several_times_is_meant(
    code: str, text: str, times: tuple[DueFilter, ...], read_hinted: HintedReader
) -> None:
    """What one of them has and the other lacks, a year or a meeting, is both's, unless a word parts them."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert question.when == DueFilter(
        bound=Bound.BETWEEN, span=Span(first=times[0].span.first, last=times[-1].span.last), one_of=times
    )


@pytest.mark.parametrize(
    "text",
    [
        "what is due in June or in 2024?",
        "what does Frontex owe by March or in June?",
        "Frontex: not in March, but in June",
        "deadlines of the Belgian Presidency (January to June 2025)",
    ],
)
def test_times_that_do_not_go_together_are_refused(text: str, read_hinted: HintedReader) -> None:
    """A time inside another one, a limit, one that is denied, or two names of one time that differ."""
    assert isinstance(read_hinted(text, hint="en").question, NotUnderstood)
