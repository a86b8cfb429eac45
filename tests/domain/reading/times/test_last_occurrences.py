"""Times without a year in questions that look back."""

from datetime import date

import pytest

from domain.dates.spans import Span
from domain.questions.model import Bound, DueFilter, Question
from tests.domain.reading.conftest import DatedReader

AUTUMN, SPRING = date(2024, 11, 20), date(2025, 4, 10)


@pytest.mark.parametrize(
    ("text", "today", "first"),
    [
        ("has Europol already submitted the June report?", AUTUMN, date(2024, 6, 1)),
        ("Kas Europol on juunikuu aruande juba esitanud?", AUTUMN, date(2024, 6, 1)),
        ("hat Europol den Bericht vom Juni schon geliefert?", AUTUMN, date(2024, 6, 1)),
        ("poslal už Europol júnovú správu?", AUTUMN, date(2024, 6, 1)),
        ("what was delivered at the March Council?", AUTUMN, date(2024, 3, 4)),
        ("what was delivered between April and July?", AUTUMN, date(2024, 4, 1)),
        ("what is overdue since June?", AUTUMN, date(2024, 6, 1)),
        ("what was delivered late in March?", AUTUMN, date(2024, 3, 1)),
        ("what was not delivered in June?", AUTUMN, date(2024, 6, 1)),
        ("what is still missing from December?", date(2024, 1, 15), date(2023, 12, 1)),
        ("hvad er ikke leveret endnu fra december?", date(2024, 1, 15), date(2023, 12, 1)),
        # What is due soon may be done already, and before the note there was nothing.
        ("has Europol already submitted the June report?", SPRING, date(2025, 6, 1)),
        ("is Eurojust done with the June report?", date(2024, 2, 1), date(2024, 6, 1)),
        # These look ahead.
        ("what must Europol deliver in June?", AUTUMN, date(2025, 6, 1)),
        ("what is open in June?", AUTUMN, date(2025, 6, 1)),
        ("what is open from June?", AUTUMN, date(2025, 6, 1)),
        # A feast or a week of last year is on other days.
        ("was it delivered in week 23 by Europol?", AUTUMN, date(2025, 6, 2)),
    ],
)
def test_what_is_done_in_a_month_is_of_the_last_one(text: str, today: date, first: date, read_on: DatedReader) -> None:
    """A month without a year is the next one, but of what is done or late the last one."""
    question = read_on(text, today).question
    assert isinstance(question, Question)
    assert question.when is not None
    assert question.when.span.first == first


def test_not_delivered_from_a_month_ends_today(read_on: DatedReader) -> None:
    """What is due later is not asked about."""
    question = read_on("what has not been delivered from December?", date(2024, 1, 15)).question
    assert question == Question(
        when=DueFilter(bound=Bound.BETWEEN, span=Span(first=date(2023, 12, 1), last=date(2024, 1, 15)))
    )
