"""Days without their year, where no other year can be meant."""

from datetime import date

import pytest

from domain.i18n.translator import Translator
from tests.shipped import shipped_register

DIRECTORY = shipped_register().directory


@pytest.mark.parametrize(
    ("language", "expected"),
    [("en", "1 June"), ("fr", "1er juin"), ("it", "1º giugno"), ("sl", "1. junija"), ("hu", "június 1.")],
)
def test_a_near_day_has_no_year(language: str, expected: str) -> None:
    """A day that is near is written as its language writes days without a year."""
    assert Translator(language, DIRECTORY).near_day(date(2024, 6, 1), date(2024, 5, 1)) == expected


def test_a_day_far_off_has_its_year() -> None:
    """Beyond half a year, before or after, the year stands with the day."""
    translator = Translator("en", DIRECTORY)
    days = [date(2023, 12, 1), date(2023, 12, 2), date(2024, 11, 30), date(2024, 12, 1)]
    assert [translator.near_day(day, date(2024, 6, 1)) for day in days] == [
        *("1 December 2023", "2 December"),
        *("30 November", "1 December 2024"),
    ]
