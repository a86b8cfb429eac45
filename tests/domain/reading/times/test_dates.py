"""Days and months in questions."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from domain.dates.spans import Month
from domain.i18n.translator import Translator
from domain.questions.model import Bound, Question
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
