"""Reading what a change is about: "III.2 March 2024 ST 7000/24" names a deliverable, an instalment and the evidence."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from domain.dates.spans import Month, Span
from domain.languages import CODES
from domain.languages.schema import Concept
from domain.questions.model import DueFilter, RefusalReason
from domain.reading.cursor import Cursor
from domain.reading.times.bounds import BoundParser
from domain.reading.times.dates import BadTimeError
from domain.reading.times.points import PointParser
from domain.reading.words.lexicon import lexicon
from domain.reading.words.lookup import items
from domain.reading.words.tokenizer import TokenKind, clean, plain, tokens
from domain.register.model import Directory

#: Evidence is a reference or a sentence, not a report.
MAX_EVIDENCE = 500

#: So many words a milestone may take: "for the Schengen Council of 13 June 2024".
_LONGEST = 8
#: So many letters a word has at the most that may stand between a reference and its deadline: "to", "naar", "bis".
_PARTICLE = 5
_SLUG = re.compile(r"(\d{4}-\d{2})")


@dataclass(frozen=True, kw_only=True, slots=True)
class Target:
    """A deliverable or key action, the instalment named with it, and the rest of the text."""

    ref: str
    #: The month named, `2024-03`; one that is no month is no instalment's either. Empty for a time of several months.
    slug: str | None
    rest: str
    #: The rest with the words of the time, in case they are part of the evidence.
    whole: str = ""
    #: The time named was a day and no meeting: evidence often starts with its date.
    dated: bool = False


def target(text: str, *, today: date, directory: Directory) -> Target | None:
    """Read a reference, then a milestone if one is named, then the rest; None without a reference.

    A milestone is named as in questions ("March 2024", "the next Council", "5 December 2023"), or as `2024-03`.
    """
    head, _, tail = plain(text).partition(" ")
    head, _, slug = head.rstrip(":,;").partition("@")
    ref = reference_named(head)
    if ref is None:
        return None
    words = f"{slug} {tail}".split()
    named, taken, dated = _milestone(words, today, directory)
    rest = " ".join(words[taken:]).lstrip(":,;- ")[:MAX_EVIDENCE]
    return Target(ref=ref, slug=named, rest=rest, whole=" ".join(words)[:MAX_EVIDENCE], dated=dated)


@dataclass(frozen=True, kw_only=True, slots=True)
class Move:
    """A deliverable, the instalment named with it, and the deadline that it is to have."""

    ref: str
    #: The month named before the new deadline, as in `Target`.
    slug: str | None
    #: A day or a month, as in `Instalment.moved_to`; None where no time is named.
    to: str | None
    #: The rest of the text.
    reason: str


def move(text: str, *, today: date, directory: Directory) -> Move | None:
    """Read a reference, a milestone if two times are named, the new deadline, the reason; None without a reference."""
    head, _, tail = plain(text).partition(" ")
    head, _, slug = head.rstrip(":,;").partition("@")
    ref = reference_named(head)
    if ref is None:
        return None
    words = f"{slug} {tail}".split()
    first, taken = _deadline(words, today, directory)
    if first is None:
        return Move(ref=ref, slug=None, to=None, reason=" ".join(words)[:MAX_EVIDENCE])
    second, more = _deadline(words[taken:], today, directory)
    rest = " ".join(words[taken + more :]).lstrip(":,;- ")[:MAX_EVIDENCE]
    if second is None:
        return Move(ref=ref, slug=None, to=first, reason=rest)
    return Move(ref=ref, slug=first[: len("2024-03")], to=second, reason=rest)


def _deadline(words: Sequence[str], today: date, directory: Directory) -> tuple[str | None, int]:
    """The deadline that some words begin with, also after a word such as "to", in whatever language."""
    found, taken = deadline_named(words, today=today, directory=directory)
    if found is None and words and words[0].isalpha() and len(words[0]) <= _PARTICLE:
        found, taken = deadline_named(words[1:], today=today, directory=directory)
        taken += 1
    return found, taken if found is not None else 0


def deadline_named(words: Sequence[str], *, today: date, directory: Directory) -> tuple[str | None, int]:
    """The deadline that the longest start of some words names, and how many words that takes.

    A meeting or month is that month (`2024-09`), a day that day, and of a longer time it is the last day.
    """
    for taken in range(min(len(words), _LONGEST), 0, -1):
        start = " ".join(words[:taken]).rstrip(":,;")
        if _SLUG.fullmatch(start):
            return _month_or_none(start), taken
        try:
            limit = _limit(start, today, directory)
        except BadTimeError:
            continue
        if limit is None:
            continue
        span = limit.span
        if limit.council is not None:
            return str(limit.council), taken
        if span == Span.months(Month.of(span.first)):
            return str(Month.of(span.first)), taken
        return span.last.isoformat(), taken
    return None, 0


def _month_or_none(slug: str) -> str | None:
    try:
        return str(Month.parse(slug))
    except ValueError:
        return None


def reference_named(word: str) -> str | None:
    """The reference that a word is, however it is written (`iii-3a`); None for any other word."""
    found = tokens(word)
    if len(found) != 1 or found[0].kind not in (TokenKind.REF, TokenKind.QUARTER):
        return None
    value = found[0].value
    return f"{value[0].upper()}.{value[1]}" if isinstance(value, tuple) else str(value)


def month_named(text: str, *, today: date, directory: Directory) -> Month | None:
    """The month that a text names, or that of the Schengen Council it names; None for any other text."""
    words = plain(text).split()
    slug, taken, _ = _milestone(words, today, directory)
    if not slug or taken != len(words):
        return None
    try:
        return Month.parse(slug)
    except ValueError:
        return None


def day_named(text: str, *, today: date, directory: Directory) -> date | None:
    """The day that a text names; None for any other text."""
    try:
        found = _limit(plain(text), today, directory)
    except BadTimeError:
        return None
    return found.span.first if found is not None and found.span.first == found.span.last else None


def _milestone(words: list[str], today: date, directory: Directory) -> tuple[str | None, int, bool]:
    """The month that the longest start of the words names, how many words that takes, and whether it is a mere day."""
    for taken in range(min(len(words), _LONGEST), 0, -1):
        start = " ".join(words[:taken])
        if _SLUG.fullmatch(start.rstrip(":,;")):
            return start[: len("2024-03")], taken, False
        try:
            limit = _limit(start, today, directory)
        except BadTimeError as error:
            if error.reason is RefusalReason.COUNCIL:
                return error.words, taken, False
            continue
        if limit is None:
            continue
        span = limit.span
        month = limit.council or (Month.of(span.first) if Month.of(span.first) == Month.of(span.last) else None)
        return "" if month is None else str(month), taken, span.first == span.last and not limit.council
    return None, 0, False


def _limit(text: str, today: date, directory: Directory) -> DueFilter | None:
    """The time that a text names, and nothing else; None for any other text."""
    found = items(tokens(clean(text)), [lexicon(code) for code in CODES])
    cursor = Cursor(found)
    times = BoundParser(cursor, PointParser(cursor, today=today, directory=directory), today=today)
    time = times.parse(1 if cursor.has(0, Concept.ARTICLE) else 0)
    if time is None or any(word.kind is not TokenKind.COMMA for word in found[time.stop :]):
        return None
    return time.due
