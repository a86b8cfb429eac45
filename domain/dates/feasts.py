"""Feasts with a fixed or computable day."""

from collections.abc import Callable
from datetime import date, timedelta
from enum import StrEnum

from dateutil.easter import EASTER_ORTHODOX, EASTER_WESTERN, easter

_PENTECOST = timedelta(days=49)


class Feast(StrEnum):
    """A feast that people name in place of its day.

    The language of a text decides which day is meant. In Greek, Bulgarian and Romanian, Easter and Pentecost are those
    of the Orthodox Church, which are the public holidays where these languages are spoken; the answer names the day.
    Finland and Sweden keep Midsummer and All Saints on a Saturday; the Baltic countries keep Midsummer on 24 June. What
    is due before Saint Nicholas (6 December) is also due before its eve, which the Dutch keep.
    """

    CHRISTMAS = "christmas"
    NEW_YEAR = "new-year"
    NEW_YEARS_EVE = "new-years-eve"
    EPIPHANY = "epiphany"
    SAINT_PATRICK = "saint-patrick"
    EASTER = "easter"
    ORTHODOX_EASTER = "orthodox-easter"
    LABOUR_DAY = "labour-day"
    EUROPE_DAY = "europe-day"
    PENTECOST = "pentecost"
    MIDSUMMER = "midsummer"
    NORDIC_MIDSUMMER = "nordic-midsummer"
    ORTHODOX_PENTECOST = "orthodox-pentecost"
    ASSUMPTION = "assumption"
    ALL_SAINTS = "all-saints"
    SAINT_NICHOLAS = "saint-nicholas"
    NORDIC_ALL_SAINTS = "nordic-all-saints"


def _fixed(month: int, day: int) -> Callable[[int], date]:
    return lambda year: date(year, month, day)


_DAYS: dict[Feast, Callable[[int], date]] = {
    Feast.CHRISTMAS: _fixed(12, 25),
    Feast.NEW_YEAR: _fixed(1, 1),
    Feast.NEW_YEARS_EVE: _fixed(12, 31),
    Feast.EPIPHANY: _fixed(1, 6),
    Feast.SAINT_PATRICK: _fixed(3, 17),
    Feast.EASTER: lambda year: easter(year, EASTER_WESTERN),
    Feast.ORTHODOX_EASTER: lambda year: easter(year, EASTER_ORTHODOX),
    Feast.LABOUR_DAY: _fixed(5, 1),
    Feast.EUROPE_DAY: _fixed(5, 9),
    Feast.PENTECOST: lambda year: easter(year, EASTER_WESTERN) + _PENTECOST,
    Feast.ORTHODOX_PENTECOST: lambda year: easter(year, EASTER_ORTHODOX) + _PENTECOST,
    Feast.MIDSUMMER: _fixed(6, 24),
    # The first Saturday from 20 June on.
    Feast.NORDIC_MIDSUMMER: lambda year: date(year, 6, 26) - timedelta(days=(date(year, 6, 26).weekday() - 5) % 7),
    Feast.ASSUMPTION: _fixed(8, 15),
    Feast.ALL_SAINTS: _fixed(11, 1),
    Feast.SAINT_NICHOLAS: _fixed(12, 6),
    # The first Saturday from 31 October on.
    Feast.NORDIC_ALL_SAINTS: lambda year: date(year, 11, 6) - timedelta(days=(date(year, 11, 6).weekday() - 5) % 7),
}


def feast_day(feast: Feast, year: int) -> date:
    """Return the day of a feast in a year."""
    return _DAYS[feast](year)


def next_feast_day(feast: Feast, today: date) -> date:
    """Return the next day of a feast, which may be today."""
    this_year = feast_day(feast, today.year)
    return this_year if this_year >= today else feast_day(feast, today.year + 1)


def last_feast_day(feast: Feast, today: date) -> date:
    """Return the last day of a feast before today."""
    this_year = feast_day(feast, today.year)
    return this_year if this_year < today else feast_day(feast, today.year - 1)
