"""Tokenizer: split a text into words, numbers, dates and references; every pattern is linear in the text."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from datetime import date
from functools import lru_cache
from itertools import filterfalse
from typing import ClassVar

from msgspec import Struct

from domain.dates.spans import Month, Span
from domain.dates.yearless import week_of_year
from domain.languages.plain_enum import PlainEnum

#: Longer questions are refused, not counting white space beyond one blank.
MAX_QUESTION_CHARS = 2000
#: Nothing longer is looked at: Slack cuts a message's text here (https://docs.slack.dev/reference/methods/chat.postMessage).
MAX_MESSAGE_CHARS = 40_000


class TokenKind(PlainEnum):
    """The kind of a token, by its shape alone."""

    __slots__ = ()

    WORD: ClassVar[TokenKind]
    NUMBER: ClassVar[TokenKind]
    YEAR: ClassVar[TokenKind]
    DATE: ClassVar[TokenKind]
    MONTH: ClassVar[TokenKind]
    QUARTER: ClassVar[TokenKind]
    REF: ClassVar[TokenKind]
    ROMAN: ClassVar[TokenKind]
    NOTE: ClassVar[TokenKind]
    COMMA: ClassVar[TokenKind]
    DASH: ClassVar[TokenKind]
    #: Between two sentences.
    STOP: ClassVar[TokenKind]
    BAD_DATE: ClassVar[TokenKind]


class Token(Struct):  # not frozen: that takes three times as long, for each word of each question
    """A piece of the text: as typed, in lower case, and without accents; with the value that its shape gives."""

    text: str
    lower: str
    folded: str
    kind: TokenKind
    value: object = None
    #: It directly follows a letter, digit or joining sign.
    glued: bool = False


#: What French, Italian, Greek, Irish and Maltese join to the next word, with its apostrophe.
_ELIDED = (
    r"(?i:[^\W\d_]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu|entr|[dnc]ell|sull|[cd]?all|coll|un|quest|quell|cos|dov|com|anch"
    r"|quand|tutt|senz|mezz|nient|γι|απ|κατ|μετ|παρ)'"
)
#: "1st", "1er", "1º" (which NFKC makes "1o"), "13η", "1:a", "2-lea"; "13." is a day or an ordinal before a word.
_ORDINAL = (
    r"(?:st|nd|rd|th|ste|de|\.?er|ers|re|ère|ere|ème|eme|os|as|\.?o|\.?a|e|°|ú|ad|η|ης|ής|ο|ος|ου|ή|ύ|:[ae]|-l?ea|-a"
    r"|\.(?=\s?[^\W\d_]{2}))"
)

#: Roman figures, also as Greek and Cyrillic keyboards have them.
_ROMAN = "IVXivxΙΧІХ"
_LATIN = str.maketrans("ιχіх", "ixix")
#: The letters of deliverables as they stand in Greek and Bulgarian lists, and a Cyrillic one that looks like Latin "c".
_LISTED = "αβγδабвгс"
_LETTERS = str.maketrans(_LISTED, "abcdabcdc")
_ROMAN_MONTHS = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")

#: What tells a document from others with the same number: "REV 1", "COR 2".
_DOCUMENT = r"(?: (?:[Rr][Ee][Vv]|[Cc][Oo][Rr]|[Aa][Dd][Dd]|[Ee][Xx][Tt]) ?\d{1,2}(?!\w))"

_TOKEN = re.compile(
    r"(?P<iso>\d{4}(?P<sign>[-/.])\d{1,2}(?P=sign)\d{1,2}(?![\d/])|\d{4}\. ?\d{1,2}\. ?\d{1,2}(?!\d))"
    r"|(?P<years>20[23]\d[/-](?:20)?[23]\d(?![\d/-])|[23]\d/[23]\d(?![\d/-]))"
    rf"|(?P<note>(?:\d{{5}}/\d{{1,2}}/\d{{2}}(?!\d)|\d{{4}}/\d{{1,2}}/\d{{2}}(?={_DOCUMENT})|\d{{3,5}}/\d{{2}}(?!\d)){_DOCUMENT}*)"
    rf"|(?P<months>(?:0?[1-9]|1[0-2])\.?[-–](?:0?[1-9]|1[0-2])(?:/|\. ?)\d{{4}}(?!\d)"
    rf"|[{_ROMAN}]{{1,4}}[-–][{_ROMAN}]{{1,4}}[ ./]\d{{4}}(?!\w))"
    r"|(?P<dmy>\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})(?!\d)|\d{1,2}\. ?\d{1,2}\. ?\d{4}(?!\d))"
    r"|(?P<ym>\d{4}[-/](?:0?[1-9]|1[0-2])(?!\d))"
    r"|(?P<my>(?:0?[1-9]|1[0-2])[/.-]\d{4}(?!\d))"
    r"|(?P<dm>\d{1,2}/\d{1,2}(?![\d/])|\d{1,2}\. ?\d{1,2}\.(?! ?\d)"
    # Without the second full stop it is one if it cannot be the number of a point: "3.2".
    r"|(?:[0-3]?\d\.(?:0[1-9]|1[0-2])|(?:0[1-9]|[12]\d|3[01])\.[1-9])(?![\w.]))"
    r"|(?P<yw>\d{4}-?[Ww]\d{2}(?!\w))"
    r"|(?P<yq>\d{4}[ -]?[^\W\d_][1-4](?!\w))"
    r"|(?P<q>[^\W\d_][1-4](?:[/-]\d{4})?(?!\w)|[1-4][A-Z](?:[/-]\d{4})?(?!\w))"
    rf"|(?P<ref>(?:[{_ROMAN}]{{1,5}}|[Ff])[.-]\d{{1,2}}(?:\.?\(?[A-Za-z{_LISTED}]\)?(?!\w))?(?!\w)"
    rf"|(?:[{_ROMAN}]{{2,5}}|[Ff])\d{{1,2}}[a-z{_LISTED}]?(?!\w)"
    rf"|(?:III?|iii?|IV|iv) \d{{1,2}}[a-z{_LISTED}]?(?!\w))"
    r"|(?P<year>(?:19|20)\d{2}(?:'s)?(?!\w)|'\d{2}(?!\w))"
    rf"|(?P<number>\d{{1,4}}{_ORDINAL}?(?!\w))"
    rf"|(?P<elided>{_ELIDED}(?=\w))"
    r"|(?P<roman>(?:III?|IV)(?![\w'.&]*\w))"
    r"|(?P<word>[^\W\d_]+(?:['.&][^\W\d_]+)*\+?|\w+)"
    r"|(?P<comma>[,;/&+])"
    r"|(?P<dash>[-–—]+)",
)
_INVISIBLE = re.compile(r"[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad\ue000\ue001]")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")
_SLACK = re.compile(r"<[@#!][^<>]*>|:[a-z0-9_+-]{2,40}:")
_SLACK_LINK = re.compile(r"<[a-z]+:[^<>|]*\|([^<>]*)>")
#: "With" and "without", as they are typed in English.
_WITH = re.compile(r"\bw/(?:(o)\b|(?=\s))", re.IGNORECASE)
#: What makes words italic in Slack.
_ITALIC = re.compile(r"(?<![^\W_])_+|_+(?![^\W_])")
_ALIKE = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "´": "'", "`": " ", "\u00a0": " ", "*": " ", "~": " ", "‑": "-"})


def normalize(text: str, *, limit: int = MAX_QUESTION_CHARS) -> str:
    """Return a text on one line: at most `limit` characters, in one Unicode form, without invisible ones.

    NUL and other control characters become spaces and lone surrogates question marks, since databases refuse them.
    White space beyond one blank does not count.
    """
    text = _collapse(text, limit).encode("utf-16", "surrogatepass").decode("utf-16", "replace").replace("\ufffd", "?")
    text = _INVISIBLE.sub("", _CONTROL.sub(" ", text))
    return " ".join(unicodedata.normalize("NFKC", text)[:limit].split())


def _collapse(text: str, limit: int) -> str:
    """Return the first `limit` characters of a text with single blanks; what comes after them is not looked at."""
    # Words and the blanks between them: of this many, one more would not fit.
    count = limit // 2 + 1
    return " ".join(text.split(None, count)[:count])[:limit]


def clean_question(text: str) -> tuple[str, bool]:
    """Return a text as it is read, and whether it is longer than what is read of one."""
    cleaned = _clean(text)
    is_cut = len(text) > MAX_MESSAGE_CHARS and len(_collapse(text, MAX_MESSAGE_CHARS + 1)) > MAX_MESSAGE_CHARS
    return cleaned[:MAX_QUESTION_CHARS].rstrip(), is_cut or len(cleaned) > MAX_QUESTION_CHARS


def clean(text: str) -> str:
    """Return a text as it is read: normalized, and without Slack's mentions, emoji, marks and entities."""
    return _clean(text)[:MAX_QUESTION_CHARS].rstrip()


def _clean(text: str) -> str:
    text = _SLACK_LINK.sub(r"\1", _SLACK.sub(" ", normalize(text, limit=MAX_MESSAGE_CHARS)))
    for entity, sign in (("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")):
        text = text.replace(entity, sign)
    text = _WITH.sub(lambda typed: "without" if typed[1] else "with", text)
    return " ".join(_ITALIC.sub(" ", text).translate(_ALIKE).split())


#: What joins a token to the one on its left: "EUAA-nak", "2024-ig", "EUAA:n", "l'agence".
_JOINTS = "-–:'"
_GENITIVE = ("'s", "'S")
#: Letters with a stroke and ligatures, which Unicode does not decompose, as people type them without.
_BASE_LETTERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ħ": "h", "æ": "ae", "œ": "oe", "ı": "i"})


#: To Unicode an accented letter, in Bulgarian one of its own ("кой" is "who", "кои" is "which"): it is replaced by
#: a placeholder while accents are removed.
_SHORT_I, _PLACEHOLDER = "й", "\ue000"


@lru_cache(maxsize=1024)
def fold(text: str) -> str:
    """Return a word in lower case and without accents."""
    lower = text.casefold()
    if lower.isascii():
        return lower
    decomposed = unicodedata.normalize("NFD", lower.translate(_BASE_LETTERS).replace(_SHORT_I, _PLACEHOLDER))
    return "".join(filterfalse(unicodedata.combining, decomposed)).replace(_PLACEHOLDER, _SHORT_I)


@lru_cache(maxsize=16)  # while a text is read, its sentences are asked for again and again
def tokenize(text: str) -> tuple[Token, ...]:
    """Return the tokens of a clean text, in order."""
    tokens = []
    for match in _TOKEN.finditer(text):
        group, typed, start = match.lastgroup or "word", match[0], match.start()
        glued = start > 0 and (text[start - 1].isalnum() or text[start - 1] in _JOINTS)
        if group != "word":
            lower = typed.casefold()
            kind, value = _SHAPES[group](lower)
            tokens.append(Token(typed, lower, fold(typed), kind, value, glued))
            continue
        if typed[-2:] in _GENITIVE and len(typed) > len("x's"):
            typed = typed[:-2]
        tokens.append(Token(typed, typed.casefold(), fold(typed), TokenKind.WORD, None, glued))
    return tuple(tokens)


def tokenize_sentences(sentences: Sequence[str]) -> list[Token]:
    """Return the tokens of clean sentences or lines, in order, with a stop after each that ends in a mark."""
    tokens: list[Token] = []
    was_closed = False
    for sentence in sentences:
        if was_closed:
            tokens.append(_STOP)
        tokens += tokenize(sentence)
        was_closed = sentence.endswith(_END_MARKS)
    return tokens


def tokenize_apart(sentences: Sequence[str]) -> list[Token]:
    """Return the tokens of clean sentences, in order, with a stop between them whatever they end in."""
    tokens: list[Token] = []
    for sentence in sentences:
        tokens += (_STOP, *tokenize(sentence)) if tokens else tokenize(sentence)
    return tokens


_STOP = Token(".", ".", ".", TokenKind.STOP)
_END_MARKS = (".", "!", "?", "…", ";")


def _parse_day(year: int, month: int, day: int) -> tuple[TokenKind, object]:
    try:
        return TokenKind.DATE, Span.day(date(year, month, day))
    except ValueError:
        return TokenKind.BAD_DATE, None


def _parse_iso(text: str) -> tuple[TokenKind, object]:
    year, month, day = map(int, re.findall(r"\d+", text))
    return _parse_day(year, month, day)


def _parse_day_month_year(text: str) -> tuple[TokenKind, object]:
    day, month, year = map(int, re.findall(r"\d+", text))
    return _parse_day(year if year > 99 else 2000 + year, month, day)


def _parse_day_month(text: str) -> tuple[TokenKind, object]:
    """Return a day and a month, in the European order; the parser of times finds the year."""
    day, month = map(int, re.findall(r"\d+", text))
    kind, _ = _parse_day(2024, month, day)  # a leap year: 29/2 is a date
    return kind, (day, month)


def _parse_year_month(text: str) -> tuple[TokenKind, object]:
    year, month = map(int, re.split(r"[-/]", text))
    return TokenKind.MONTH, Span.months(Month(year, month))


def _parse_year_week(text: str) -> tuple[TokenKind, object]:
    """Return a week in the form of ISO 8601, `2024-W23`."""
    year, week = map(int, re.findall(r"\d+", text))
    try:
        return TokenKind.DATE, week_of_year(year, week)
    except ValueError:
        return TokenKind.BAD_DATE, None


def _parse_month_year(text: str) -> tuple[TokenKind, object]:
    month, year = map(int, re.split(r"[./-]", text))
    return TokenKind.MONTH, Span.months(Month(year, month))


def _parse_months(text: str) -> tuple[TokenKind, object]:
    """Return the months from one to another, `1-6/2025`, or with Roman figures, `I-VI 2025`."""
    figures = re.findall(r"\w+", text.translate(_LATIN))
    numbers = {figure: number for number, figure in enumerate(_ROMAN_MONTHS, start=1)}
    first, last = (int(figure) if figure.isdigit() else numbers.get(figure, 0) for figure in figures[:2])
    if not 0 < first < last:
        return TokenKind.BAD_DATE, None
    return TokenKind.MONTH, Span.months(Month(int(figures[2]), first), last - first + 1)


def _parse_years(text: str) -> tuple[TokenKind, object]:
    """Return the years from one to another, `2024/25`; `2024/27` is a note's number, `24/27` is no time."""
    first, last = (2000 + int(year[-2:]) for year in re.findall(r"\d+", text))
    is_short = "/" in text and len(text) < len("2024/2025")
    if last == first + 1 or (last > first and not is_short):
        return TokenKind.DATE, Span.months(Month(first, 1), 12 * (last - first + 1))
    return (TokenKind.NOTE, text) if len(text) == len("2024/27") else (TokenKind.BAD_DATE, None)


def _parse_part(text: str) -> tuple[TokenKind, object]:
    """Return `q1`, `q1/2024` or `2024-q1` as letter, number and year; what the letter means depends on the language."""
    year = re.search(r"\d{4}", text)
    mark = re.search(r"[^\W\d_][1-4](?!\d)|(?<!\d)[1-4][^\W\d_]", text)
    if mark is None:
        return TokenKind.WORD, None
    letter, number = sorted(mark[0], key=str.isdigit)
    return TokenKind.QUARTER, (letter, int(number), int(year[0]) if year else None)


def _parse_reference(text: str) -> tuple[TokenKind, object]:
    match = re.match(rf"([ivxf]+)[. -]?(\d+)\W*([a-z{_LISTED}]?)", text.translate(_LATIN))
    if match is None:
        return TokenKind.WORD, None
    return TokenKind.REF, f"{match[1].upper()}.{int(match[2])}{match[3].translate(_LETTERS)}"


def _parse_year(text: str) -> tuple[TokenKind, object]:
    return TokenKind.YEAR, 2000 + int(text[1:]) if text.startswith("'") else int(text[:4])


def _parse_number(text: str) -> tuple[TokenKind, object]:
    match = re.match(r"\d+", text)
    return TokenKind.NUMBER, int(match[0]) if match else 0


#: For each group of `_TOKEN` but `word`: the kind and value of its text in lower case.
_SHAPES: dict[str, Callable[[str], tuple[TokenKind, object]]] = {
    "iso": _parse_iso,
    "note": lambda text: (TokenKind.NOTE, text),
    "years": _parse_years,
    "months": _parse_months,
    "dmy": _parse_day_month_year,
    "ym": _parse_year_month,
    "my": _parse_month_year,
    "yw": _parse_year_week,
    "dm": _parse_day_month,
    "yq": _parse_part,
    "q": _parse_part,
    "ref": _parse_reference,
    "roman": lambda _: (TokenKind.ROMAN, None),
    "year": _parse_year,
    "number": _parse_number,
    "elided": lambda _: (TokenKind.WORD, None),
    "comma": lambda text: (TokenKind.COMMA, text),
    "dash": lambda _: (TokenKind.DASH, None),
}
