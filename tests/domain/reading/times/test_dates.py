"""Days and months in questions."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.dates.spans import Month, Span
from domain.i18n.translator import Translator
from domain.questions.model import Bound, DueFilter, Question
from domain.register.model import Register
from tests.domain.reading.conftest import DatedReader

DAYS = st.dates(date(2023, 1, 1), date(2032, 12, 31))


@given(day=DAYS, language=st.sampled_from(["en", "nl"]))
def test_written_dates_are_read_back(day: date, language: str, read_on: DatedReader, register: Register) -> None:
    """Every day, written as CLDR formats it in the language, is read as that day."""
    written = Translator(language, register.directory).day(day)
    text = f"what is due by {written}" if language == "en" else f"wat moet er uiterlijk op {written} klaar zijn"
    question = read_on(text).question
    assert isinstance(question, Question)
    assert question.when is not None
    assert (question.when.bound, question.when.last) == (Bound.BY, day)


@given(day=DAYS, form=st.sampled_from(["%Y-%m-%d", "%d/%m/%Y", "%d.%m.%Y", "%d-%m-%Y", "%-d/%-m/%Y"]))
def test_dates_in_figures_are_read_back(day: date, form: str, read_on: DatedReader) -> None:
    """Every day in every usual format of digits is read as that day, the day before the month."""
    question = read_on(f"what is due by {day.strftime(form)}").question
    assert isinstance(question, Question)
    assert question.when is not None
    assert question.when.last == day


@given(today=DAYS, month=st.integers(1, 12))
def test_a_month_without_a_year_is_its_next_occurrence(
    today: date, month: int, read_on: DatedReader, register: Register
) -> None:
    """A month without a year is the current month or one of the eleven after it, never a past one."""
    name = Translator("en", register.directory).month(Month(2024, month)).split()[0]
    question = read_on(f"what is due in {name}", today).question
    assert isinstance(question, Question)
    assert question.when is not None
    assert Month.of(today) <= Month.of(question.when.span.first) < Month.of(today).add_months(12)
    assert question.when.span.first.month == month


@pytest.mark.parametrize(
    "text",
    [
        "what is due in the last quarter of 2024?",
        "what is due in the final quarter of 2024?",
        "Was ist im letzten Quartal 2024 fällig?",
        "quelles sont les échéances du dernier trimestre 2024 ?",
        "co má termín v posledním čtvrtletí 2024?",
        "jakie terminy przypadają na ostatni kwartał 2024 r.?",
        "какво има за последното тримесечие на 2024 г.?",
        "kas numatyta paskutinį 2024 m. ketvirtį?",
        "mida tuleb esitada 2024. aasta viimases kvartalis?",
        "mitä erääntyy vuoden 2024 viimeisellä neljänneksellä?",
        "hvad forfalder i sidste kvartal af 2024?",
        "τι λήγει το τελευταίο τρίμηνο του 2024;",
    ],
)
def test_the_last_quarter_of_a_year_is_its_fourth(text: str, read_on: DatedReader) -> None:
    """With a year beside it "the last quarter" ends that year, whatever the quarter before today is."""
    question = read_on(text, date(2024, 8, 20)).question
    assert isinstance(question, Question)
    assert question.when == DueFilter(bound=Bound.IN, span=Span.months(Month(2024, 10), 3))


def test_the_last_half_of_a_year_is_its_second(read_on: DatedReader) -> None:
    """So is "the last half", while without a year it is the one before today's."""
    for text, first in (
        ("was ist im letzten Halbjahr 2024 fällig?", date(2024, 7, 1)),
        ("was war im letzten Halbjahr fällig?", date(2024, 1, 1)),
    ):
        question = read_on(text, date(2024, 8, 20)).question
        assert isinstance(question, Question)
        assert question.when is not None
        assert question.when.span.first == first, text
