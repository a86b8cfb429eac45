"""Presidencies of the Council."""

from datetime import date

import pytest

from domain.dates.presidencies import presidency_of
from domain.dates.spans import Span


@pytest.mark.parametrize(
    ("member_state", "first", "last"),
    [
        ("es", date(2023, 7, 1), date(2023, 12, 31)),
        ("be", date(2024, 1, 1), date(2024, 6, 30)),
        ("hu", date(2024, 7, 1), date(2024, 12, 31)),
        ("el", date(2027, 7, 1), date(2027, 12, 31)),
        ("mt", date(2030, 7, 1), date(2030, 12, 31)),
    ],
)
def test_half_years(member_state: str, first: date, last: date) -> None:
    """Presidencies follow each other by half-years, in the order of Council Decision (EU) 2016/1316."""
    assert presidency_of(member_state) == Span(first=first, last=last)


def test_undecided() -> None:
    """A Member State that holds no Presidency from 2023 to 2030 has no half-year."""
    assert presidency_of("fr") is None
