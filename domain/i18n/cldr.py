"""What CLDR says of each language: dates and lists as patterns, and the names of months."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from domain.dates.spans import Month


@dataclass(frozen=True, kw_only=True, slots=True)
class CldrPatterns:
    """One language's patterns, January first."""

    days: tuple[str, ...]
    months: tuple[str, ...]
    #: Each month's names, full and abbreviated, in lower case.
    names: tuple[tuple[str, ...], ...]
    #: Each month's abbreviated name as it stands alone.
    short: tuple[str, ...]
    #: Two things, the start, the middle and the end of more than two.
    all_of: tuple[str, ...]
    any_of: tuple[str, ...]


@cache
def _file() -> Mapping[str, Mapping[str, Sequence[str]]]:
    text = (files("domain.i18n") / "locale" / "cldr.json").read_text(encoding="utf-8")
    found: Mapping[str, Mapping[str, Sequence[str]]] = json.loads(text)
    return found


@cache
def facts(code: str) -> CldrPatterns:
    """A language's facts; English ones for a language that CLDR's extract does not have."""
    found = _file().get(code) or _file()["en"]
    return CldrPatterns(
        days=tuple(found["days"]),
        months=tuple(found["months"]),
        names=tuple(tuple(each) for each in found["names"]),
        short=tuple(found["short"]),
        all_of=tuple(found["and"]),
        any_of=tuple(found["or"]),
    )


def day(code: str, month: Month, number: int) -> str:
    """A day with its month and year: `5 December 2023`."""
    return facts(code).days[month.month - 1].format(day=number, year=month.year)


def month(code: str, month: Month) -> str:
    """A month with its year: `December 2023`."""
    return facts(code).months[month.month - 1].format(year=month.year)


def joined(patterns: Sequence[str], words: Sequence[str]) -> str:
    """Words as a list, by CLDR's rule: `A, B and C`."""
    two, start, middle, end = patterns
    if len(words) < 2:
        return "".join(words)
    if len(words) == 2:
        return two.format(*words)
    text = start.format(words[0], words[1])
    for word in words[2:-1]:
        text = middle.format(text, word)
    return end.format(text, words[-1])
