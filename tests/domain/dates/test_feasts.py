"""Days of feasts."""

from datetime import date, timedelta

import pytest

from domain.dates.feasts import Feast, feast_day, last_feast_day, next_feast_day


@pytest.mark.parametrize(
    ("feast", "days"),
    [
        (Feast.CHRISTMAS, [date(2023, 12, 25), date(2024, 12, 25)]),
        (Feast.EASTER, [date(2023, 4, 9), date(2024, 3, 31)]),
        (Feast.ORTHODOX_EASTER, [date(2023, 4, 16), date(2024, 5, 5)]),
        (Feast.PENTECOST, [date(2023, 5, 28), date(2024, 5, 19)]),
        (Feast.ORTHODOX_PENTECOST, [date(2023, 6, 4), date(2024, 6, 23)]),
        (Feast.MIDSUMMER, [date(2023, 6, 24), date(2024, 6, 24)]),
        (Feast.NORDIC_MIDSUMMER, [date(2023, 6, 24), date(2024, 6, 22)]),
        (Feast.NEW_YEARS_EVE, [date(2023, 12, 31), date(2024, 12, 31)]),
        (Feast.SAINT_PATRICK, [date(2023, 3, 17), date(2024, 3, 17)]),
        (Feast.SAINT_NICHOLAS, [date(2023, 12, 6), date(2024, 12, 6)]),
        (Feast.ALL_SAINTS, [date(2023, 11, 1), date(2024, 11, 1)]),
        (Feast.NORDIC_ALL_SAINTS, [date(2023, 11, 4), date(2024, 11, 2)]),
    ],
)
def test_days(feast: Feast, days: list[date]) -> None:
    """Feasts have the days of the churches' calendars: Easter and Pentecost by the computus of each."""
    assert [feast_day(feast, year) for year in (2023, 2024)] == days


def test_all_saints_is_a_saturday_in_the_north() -> None:
    """Finland and Sweden keep All Saints on the Saturday from 31 October to 6 November, in any year."""
    for year in range(2000, 2100):
        day = feast_day(Feast.NORDIC_ALL_SAINTS, year)
        assert day.weekday() == 5
        assert date(year, 10, 31) <= day <= date(year, 11, 6)


@pytest.mark.parametrize("feast", Feast)
def test_next_and_last(feast: Feast) -> None:
    """On its own day a feast is the next one; the last one is before today."""
    today = feast_day(feast, 2024)
    assert next_feast_day(feast, today) == today
    assert last_feast_day(feast, today) == feast_day(feast, 2023)
    assert next_feast_day(feast, today + timedelta(days=1)) == feast_day(feast, 2025)
    assert last_feast_day(feast, today + timedelta(days=1)) == today
