"""Cutting a text into words, numbers, dates and references; every pattern is linear in the text."""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto
from functools import lru_cache

from domain.calendar import Month, Span

#: A question is cut here before anything else looks at it.
MAX_CHARS = 2000


class Kind(Enum):
    """What a token is by its shape alone."""

    WORD = auto()
    NUMBER = auto()
    YEAR = auto()
    DATE = auto()
    MONTH = auto()
    QUARTER = auto()
    REF = auto()
    NOTE = auto()
    COMMA = auto()
    DASH = auto()
    BAD_DATE = auto()


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of the text: as typed, in lower case, and without accents; with what its shape says."""

    text: str
    lower: str
    folded: str
    kind: Kind
    value: object = None


_TOKEN = re.compile(
    r"(?P<iso>\d{4}(?P<sign>[-/.])\d{1,2}(?P=sign)\d{1,2}(?![\d/]))"
    r"|(?P<note>\d{4,5}/\d{2}(?!\d))"
    r"|(?P<dmy>\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})(?!\d))"
    r"|(?P<ym>\d{4}[-/](?:0?[1-9]|1[0-2])(?!\d))"
    r"|(?P<my>(?:0?[1-9]|1[0-2])[/.-]\d{4}(?!\d))"
    r"|(?P<dm>\d{1,2}/\d{1,2}(?![\d/]))"
    r"|(?P<yq>\d{4}[ -]?[A-Za-z][1-4](?!\w))"
    r"|(?P<q>[A-Za-z][1-4](?:[/-]\d{4})?(?!\w))"
    r"|(?P<ref>(?:[IVXivx]{1,5}|[Ff])[.-]\d{1,2}(?:\.?\(?[A-Za-z]\)?(?!\w))?(?!\w)|(?:[IVXivx]{2,5}|[Ff])\d{1,2}[a-z]?(?!\w))"
    r"|(?P<year>(?:19|20)\d{2}(?:'s)?(?!\w)|'\d{2}(?!\w))"
    r"|(?P<number>\d{1,4}(?:st|nd|rd|th|e|ste|de)?(?!\w))"
    r"|(?P<word>[^\W\d_]+(?:['.&][^\W\d_]+)*\+?|\w+)"
    r"|(?P<comma>[,;/&+])"
    r"|(?P<dash>[-–—]+)",
)
_INVISIBLE = re.compile(r"[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")
_SLACK = re.compile(r"<[@#!][^<>]*>|:[a-z0-9_+-]{2,40}:")
_SLACK_LINK = re.compile(r"<[a-z]+:[^<>|]*\|([^<>]*)>")
_ALIKE = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "´": "'", "`": " ", "\u00a0": " ", "*": " ", "~": " ", "‑": "-"})


def plain(text: str, *, limit: int = MAX_CHARS) -> str:
    """A text on one line: at most `limit` long, in one Unicode form, without what cannot be seen.

    NUL and other control characters become spaces and lone surrogates question marks, since databases refuse them.
    """
    text = text[:limit].encode("utf-16", "surrogatepass").decode("utf-16", "replace").replace("\ufffd", "?")
    text = _INVISIBLE.sub("", _CONTROL.sub(" ", text))
    return " ".join(unicodedata.normalize("NFKC", text)[:limit].split())


def clean(text: str) -> str:
    """A text as the reader takes it: `plain`, and without Slack's mentions, emoji, link marks and entities."""
    text = _SLACK_LINK.sub(r"\1", _SLACK.sub(" ", plain(text)))
    for entity, sign in (("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")):
        text = text.replace(entity, sign)
    return " ".join(text.translate(_ALIKE).split())


@lru_cache(maxsize=4096)
def fold(text: str) -> str:
    """A word in lower case and without accents."""
    apart = unicodedata.normalize("NFD", text.casefold())
    return "".join(each for each in apart if not unicodedata.combining(each))


def tokens(text: str) -> list[Token]:
    """The tokens of a clean text, in order."""
    found = []
    for match in _TOKEN.finditer(text):
        kind = match.lastgroup or "word"
        typed = match[0]
        if kind == "word" and typed.lower().endswith("'s") and len(typed) > 3:
            typed = typed[:-2]
        found.append(_token(kind, typed))
    return found


def _token(kind: str, text: str) -> Token:
    lower = text.casefold()
    shape, value = _SHAPES[kind](lower)
    return Token(text, lower, fold(text), shape, value)


def _day(year: int, month: int, day: int) -> tuple[Kind, object]:
    try:
        return Kind.DATE, Span.day(date(year, month, day))
    except ValueError:
        return Kind.BAD_DATE, None


def _iso(text: str) -> tuple[Kind, object]:
    year, month, day = map(int, re.split(r"[-/.]", text))
    return _day(year, month, day)


def _dmy(text: str) -> tuple[Kind, object]:
    day, month, year = map(int, re.split(r"[./-]", text))
    return _day(year if year > 99 else 2000 + year, month, day)


def _dm(text: str) -> tuple[Kind, object]:
    """A day and a month, in the European order; the year is the reader's to find."""
    day, month = map(int, text.split("/"))
    kind, _ = _day(2024, month, day)  # a leap year: 29/2 is a date
    return kind, (day, month)


def _year_month(text: str) -> tuple[Kind, object]:
    year, month = map(int, re.split(r"[-/]", text))
    return Kind.MONTH, Span.months(Month(year, month))


def _month_year(text: str) -> tuple[Kind, object]:
    month, year = map(int, re.split(r"[./-]", text))
    return Kind.MONTH, Span.months(Month(year, month))


def _quarter(text: str) -> tuple[Kind, object]:
    """`q1`, `q1/2024` and `2024-q1`: letter, number, year; what the letter means is the language's to say."""
    year = re.search(r"\d{4}", text)
    letter = re.search(r"[a-z][1-4]", text)
    if letter is None:
        return Kind.WORD, None
    return Kind.QUARTER, (letter[0][0], int(letter[0][1]), int(year[0]) if year else None)


def _reference(text: str) -> tuple[Kind, object]:
    parts = re.match(r"([ivxf]+)[.-]?(\d+)\W*([a-z]?)", text)
    if parts is None:
        return Kind.WORD, None
    return Kind.REF, f"{parts[1].upper()}.{int(parts[2])}{parts[3]}"


def _year(text: str) -> tuple[Kind, object]:
    return Kind.YEAR, 2000 + int(text[1:]) if text.startswith("'") else int(text[:4])


def _number(text: str) -> tuple[Kind, object]:
    return Kind.NUMBER, int(re.sub(r"\D", "", text))


_SHAPES: dict[str, Callable[[str], tuple[Kind, object]]] = {
    "iso": _iso,
    "note": lambda text: (Kind.NOTE, text),
    "dmy": _dmy,
    "ym": _year_month,
    "my": _month_year,
    "dm": _dm,
    "yq": _quarter,
    "q": _quarter,
    "ref": _reference,
    "year": _year,
    "number": _number,
    "word": lambda _: (Kind.WORD, None),
    "comma": lambda text: (Kind.COMMA, text),
    "dash": lambda _: (Kind.DASH, None),
}
