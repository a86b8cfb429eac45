"""Reading what a change is about: "III.2 March 2024 ST 7000/24" names a deliverable, an instalment and the evidence."""

import re
from dataclasses import dataclass

from domain.calendar import Month
from domain.languages import CODES
from domain.languages.table import Sense
from domain.lexicon import items, lexicon
from domain.tokens import Kind, plain, tokens

#: Evidence is a reference or a sentence, not a report.
MAX_EVIDENCE = 500

_SLUG = re.compile(r"@?(\d{4}-\d{2})[:,]?")
_YEAR = re.compile(r"((?:19|20)\d{2})[:,]?")
_LEADING = frozenset({"for", "at", "of", "voor", "op", "van", "the", "de"})


@dataclass(frozen=True, kw_only=True, slots=True)
class Target:
    """A deliverable or key action, the instalment named with it, and the rest of the text."""

    ref: str
    #: The month named, `2024-03`; a month that does not exist is no instalment's.
    slug: str | None
    rest: str


def target(text: str) -> Target | None:
    """Read a reference, then a milestone if one is named (`2024-03`, `March 2024`), then the rest.

    None where the text does not start with a reference.
    """
    words = plain(text).split(" ")
    found = tokens(words[0]) if words[0] else []
    if len(found) != 1 or found[0].kind not in (Kind.REF, Kind.QUARTER):
        return None
    value = found[0].value
    if isinstance(value, tuple):
        value = f"{value[0].upper()}.{value[1]}"
    slug, rest = _milestone(words[1:])
    return Target(ref=str(value), slug=slug, rest=" ".join(rest)[:MAX_EVIDENCE])


def _milestone(words: list[str]) -> tuple[str | None, list[str]]:
    """The month that the words start with, and what follows; a month further on is part of the evidence."""
    start = 0
    while start < len(words) and words[start].casefold() in _LEADING:
        start += 1
    named = words[start:]
    if named and (slug := _SLUG.fullmatch(named[0])):
        return slug[1], named[1:]
    if len(named) > 1 and (year := _YEAR.fullmatch(named[1])) and (month := _month_name(named[0])):
        return str(Month(int(year[1]), month)), _after_council(named[2:])
    return None, words


def _after_council(words: list[str]) -> list[str]:
    """ "June 2024 Council: the evidence"."""
    return words[1:] if words and words[0].casefold().rstrip(":,") in {"council", "raad"} else words


def _month_name(word: str) -> int | None:
    found = items(tokens(word), [lexicon(code) for code in CODES])
    return found[0].senses.get(Sense.MONTH) if len(found) == 1 else None
