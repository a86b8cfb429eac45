"""CLDR data of each language: patterns of dates and lists, and the names of months and languages."""

import json
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files

from msgspec import Struct

from domain.dates.spans import Month


class CldrPatterns(Struct, frozen=True, kw_only=True):
    """One language's patterns; months from January on."""

    days: tuple[str, ...]
    #: Days without their year.
    yearless_days: tuple[str, ...]
    #: The number of the first day of a month: French "1er".
    first_day: str
    months: tuple[str, ...]
    #: Each month's names, full and abbreviated, in lower case.
    month_names: tuple[tuple[str, ...], ...]
    #: Each month's abbreviated name as it stands alone.
    short_months: tuple[str, ...]
    #: Each month's full name as it stands alone.
    full_months: tuple[str, ...]
    #: Patterns of a list: two items, then the start, middle and end of a longer one.
    all_of: tuple[str, ...]
    any_of: tuple[str, ...]


@cache
def _read_extract() -> Mapping[str, Mapping[str, Sequence[str]]]:
    text = (files("domain.i18n") / "locale" / "cldr.json").read_text(encoding="utf-8")
    languages: Mapping[str, Mapping[str, Sequence[str]]] = json.loads(text)
    return languages


def language_names(code: str) -> Mapping[str, str]:
    """Return the Union's languages, each by its code with its name in a language, in lower case."""
    extract = _read_extract()
    return dict(zip(extract, extract[code]["languages"], strict=True))


@cache
def load_patterns(code: str) -> CldrPatterns:
    """Return a language's patterns; English ones for a language that is not in the extract."""
    data = _read_extract().get(code) or _read_extract()["en"]
    return CldrPatterns(
        days=tuple(data["days"]),
        yearless_days=tuple(data["yearless"]),
        first_day=str(data["first"]),
        months=tuple(data["months"]),
        month_names=tuple(tuple(names) for names in data["names"]),
        short_months=tuple(data["short"]),
        full_months=tuple(data["full"]),
        all_of=tuple(data["and"]),
        any_of=tuple(data["or"]),
    )


def format_day(code: str, month: Month, number: int, *, with_year: bool = True) -> str:
    """Return a day with its month and year: `5 December 2023`."""
    patterns = load_patterns(code)
    days = patterns.days if with_year else patterns.yearless_days
    return days[month.month - 1].format(day=patterns.first_day if number == 1 else number, year=month.year)


def format_month(code: str, month: Month) -> str:
    """Return a month with its year: `December 2023`."""
    return load_patterns(code).months[month.month - 1].format(year=month.year)


def format_list(patterns: Sequence[str], words: Sequence[str]) -> str:
    """Return words as a list, by CLDR's rule: `A, B and C`."""
    two, start, middle, end = patterns
    if len(words) < 2:
        return "".join(words)
    if len(words) == 2:
        return two.format(*words)
    text = start.format(words[0], words[1])
    for word in words[2:-1]:
        text = middle.format(text, word)
    return end.format(text, words[-1])
