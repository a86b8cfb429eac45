"""Points in time, and stateless parsing of what they consist of: years, units, quarters, names of meetings."""

import re
from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from msgspec import Struct
from msgspec.structs import replace

from domain.dates.spans import Month, Span
from domain.languages.schema import Concept
from domain.questions.model import Bound, DueFilter, RefusalReason
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.token_cursor import BOUNDS, UNITS, Cursor
from domain.reading.words.tokenizer import TokenKind
from domain.register.meeting import Meeting, MeetingBody

#: Actors whose name also means a meeting where a month or a word of time is beside it.
COUNCIL_SLUGS = frozenset({"council", "schengen-council"})
#: Words that point from today, with the number of units.
RELATIVE_STEPS = {Concept.THIS: 0, Concept.NEXT: 1, Concept.COMING: 1, Concept.LAST: -1}
#: Parts of a year, with their months.
PART_MONTHS = {Concept.QUARTER: 3, Concept.HALF: 6}
#: Roman numbers of quarters and halves, in Latin and Greek letters.
ROMAN_NUMBERS = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "ι": 1, "ιι": 2, "ιιι": 3}
_ROMAN_MONTHS = {
    text: number
    for number, text in enumerate(("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"), start=1)
}
_PAIR = 2
#: A text of more words is no telegram.
_MAX_TELEGRAM_WORDS = 30
#: The words of a telegram about what is due.
_TELEGRAM = (
    Concept.NAME,
    Concept.PRESIDENCY,
    Concept.DEADLINE,
    Concept.OWE,
    Concept.ITEM,
    Concept.OPEN,
    Concept.ARTICLE,
    Concept.AND,
    Concept.OR,
)
_NOT_TELEGRAM = (Concept.MUST, Concept.WHAT, Concept.WHO, Concept.CHATTER)
#: A date in digits, with a year in full at either end.
_DIGITS = re.compile(r"(\d{1,2}(?=\D\d{1,2}\D\d{4})|\d{4}(?=\D\d{1,2}\D\d{1,2}\Z))\D(\d{1,2})\D(\d{1,4})")
_LAST_DAY = 31
#: Two-digit years: 2020 to 2039.
_SHORT_YEARS = range(20, 40)


#: "From", where it says from which time something is as well as since when it is due.
_ORIGIN_WORDS = frozenset(
    [
        "from",
        "από",
        "απ'",
        "от",
        "från",
        "fra",
        "minn",
        "mid",
        "mil",
        "mill",
        "mir",
        "mis",
        "mit",
        "mix",
        "miċ",
        "miż",
        "din",
        "ó",
        "ón",
        "no",
    ]
)
#: Endings that say it: Estonian "detsembrist", Hungarian "decemberről".
_ORIGIN_ENDINGS = ("st", "ról", "ről")


class BadTimeError(Exception):
    """A time that has no fixed days; `words` are the text in question, `nearest` is a day that could be meant.

    `roughly` is the month in which it is, `meant` what people mostly mean by it.
    """

    def __init__(
        self,
        reason: RefusalReason,
        words: str,
        nearest: date | None = None,
        roughly: Span | None = None,
        meant: DueFilter | None = None,
    ) -> None:
        super().__init__(reason, words, nearest, roughly, meant)
        self.roughly = roughly
        self.meant = meant
        self.reason = reason
        self.words = words
        self.nearest = nearest


def roughly(bound: Bound, span: Span) -> DueFilter:
    """Return the whole of what is somewhere in some days, in words for them: "by mid-June" is by 30 June."""
    match bound:
        case Bound.BEFORE | Bound.BY:
            return DueFilter(bound=Bound.BY, span=Span.day(span.last))
        case Bound.FROM | Bound.AFTER:
            return DueFilter(bound=Bound.FROM, span=Span.day(span.first))
        case _:
            first = Month.of(span.first)
            has_name = span in (Span.months(first), Span.months(Month(first.year, 1), 12))
            return DueFilter(bound=Bound.IN if has_name else Bound.BETWEEN, span=span)


def relative_step(cursor: Cursor, index: int) -> int | None:
    """Return how many units from today the word at an index points: "this" 0, "next" 1, "übernächster" 2."""
    step = next((step for concept, step in RELATIVE_STEPS.items() if cursor.has(index, concept)), None)
    return 2 if step == 1 and cursor.has(index, Concept.PLURAL) and not cursor.has(index, *UNITS) else step


def postposed_step(cursor: Cursor, index: int) -> int | None:
    """Return the same for a word after its unit: "le mois prochain", "the month after next"."""
    step = next((step for concept, step in RELATIVE_STEPS.items() if cursor.has_postposition(index, concept)), None)
    return 2 if step == 1 and cursor.has(index, Concept.PLURAL) else step


def skip_after_next(cursor: Cursor, index: int) -> int | None:
    """Return the index after "after next", which makes of a meeting or unit before it the second from today."""
    index = cursor.skip_noise(index)
    if not cursor.has(index, Concept.AFTER):
        return None
    following = cursor.skip_noise(index + 1)
    stop = following + 1
    is_other = is_council(cursor, stop) or cursor.has(stop, *UNITS, Concept.NUMBER, Concept.MONTH, Concept.WEEKDAY)
    return stop if cursor.has(following, Concept.NEXT, Concept.COMING) and not is_other else None


class Point(Struct, frozen=True, kw_only=True):
    """A point in time before its bound is known."""

    span: Span
    #: The index of the first word after it.
    stop: int
    #: The text gives no year: this is the next occurrence.
    is_yearless: bool = False
    #: The meeting, if it is one.
    council: Meeting | None = None
    #: "The end of" is before it.
    is_end: bool = False
    #: It is all until the last of several meetings, whatever bounds it: "for the next two Councils".
    is_several: bool = False


class ParsedTime(NamedTuple):
    """A time with its bound, and the index of the first word after it."""

    due: DueFilter
    stop: int
    #: No word or form says on which side of its limit what is asked for is: "March 2024".
    is_bare: bool = False
    #: The text gives no year: this is the next occurrence.
    is_yearless: bool = False


def nearest_day(year: int, month: int, day: int) -> date | None:
    """Return the last day of a month for a later one that it does not have, up to the 31st; None for any other."""
    if not 1 <= month <= 12 or not 28 < day <= 31:
        return None
    return Month(year, month).last


def nearest_in_digits(text: str) -> date | None:
    """Return the same for a date in digits: 30 June 2024 for `31.6.2024` and `2024-06-31`."""
    match = _DIGITS.fullmatch(text)
    if match is None:
        return None
    first, month, last = map(int, match.groups())
    return nearest_day(first, month, last) if first > _LAST_DAY else nearest_day(last, month, first)


def is_council(cursor: Cursor, index: int) -> bool:
    """Return whether the word at an index can be a meeting."""
    word = cursor.word(index)
    return word is not None and (word.has(Concept.MEETING) or word.concepts.get(Concept.NAME) in COUNCIL_SLUGS)


def meeting_body(cursor: Cursor, *indexes: int) -> MeetingBody:
    """Return the body whose meeting the words at some indexes name; the Schengen Council unless it is another."""
    words = (cursor.word(index) for index in indexes)
    named = (word.concepts.get(Concept.MEETING) for word in words if word is not None)
    return next((body for body in named if isinstance(body, MeetingBody)), MeetingBody.SCHENGEN_COUNCIL)


def is_telegram(cursor: Cursor, start: int, stop: int) -> bool:
    """Return whether a text only names a time, between two indexes, and what is due: "deadlines dec", "Frontex, …"."""
    if len(cursor.words) > _MAX_TELEGRAM_WORDS:
        return False
    rest = [*cursor.words[:start], *cursor.words[stop:]]
    return all(_is_of_telegram(word) for word in rest) and any_has(rest, Concept.NAME, Concept.DEADLINE)


def _is_of_telegram(word: WordMatch) -> bool:
    if word.has(*_NOT_TELEGRAM):
        return False
    return word.kind is not TokenKind.WORD or word.is_noise or word.has(*_TELEGRAM)


def parse_year(cursor: Cursor, index: int) -> Point | None:
    """Return a year in four digits, whose word may be before or after it."""
    if cursor.has(index, Concept.YEAR):
        index = cursor.skip_noise(index + 1)
    if not cursor.has_kind(index, TokenKind.YEAR):
        return None
    span = Span.months(Month(cursor.words[index].value, 1), 12)
    return Point(span=span, stop=skip_year_word(cursor, index + 1))


def parse_year_of_day(cursor: Cursor, index: int) -> int | None:
    """Return the year after a day and a month, which may have two digits: "30 June 24"."""
    if cursor.has_kind(index, TokenKind.NUMBER):
        is_day = cursor.has(index + 1, *UNITS) or cursor.has(cursor.skip_noise(index + 1), Concept.MONTH)
        return None if is_day else short_year(cursor, index)
    return int(cursor.words[index].value) if cursor.has_kind(index, TokenKind.YEAR) else None


def short_year(cursor: Cursor, index: int) -> int | None:
    """Return the year that a number of two digits stands for, None if it can stand for none."""
    word = cursor.words[index]
    is_short = word.text.isdigit() or (word.text[:-1].isdigit() and cursor.has_kind(index + 1, TokenKind.STOP))
    return 2000 + int(word.value) if is_short and word.value in _SHORT_YEARS else None


def parse_year_of_month(cursor: Cursor, index: int, today: date) -> Point | None:
    """Return the year after a month: "2024", "roku 2024", "next year"."""
    if cursor.has_kind(index, TokenKind.YEAR) or (
        cursor.has(index, Concept.YEAR) and cursor.has_kind(index + 1, TokenKind.YEAR)
    ):
        year = parse_year(cursor, index)
        return year and replace(year, stop=skip_year_word(cursor, year.stop))
    step, posted = relative_step(cursor, index), postposed_step(cursor, index + 1)
    if step is not None and (cursor.has(index, Concept.YEAR) or cursor.has(index + 1, Concept.YEAR)):
        stop = index + 1 if cursor.has(index, Concept.YEAR) else index + 2
    elif posted is not None and cursor.has(index, Concept.YEAR):
        step, stop = posted, index + 2
    else:
        return None
    return Point(span=Span.months(Month(today.year + (step or 0), 1), 12), stop=stop)


def roman_month(cursor: Cursor, index: int) -> int | None:
    """Return the month whose Roman number follows a day at an index that is bound in time: "do 15 VI"."""
    word = cursor.word(index + 1)
    if word is None or not cursor.has(index - 1, *BOUNDS, Concept.UNTIL, Concept.BETWEEN):
        return None
    return _ROMAN_MONTHS.get(word.text) if word.is_unknown or len(word.text) > 1 else None


def ordinal_day(cursor: Cursor, index: int) -> int | None:
    """Return the day that an ordinal after its month names: "birželio pirmos dienos", "június elsejéig"."""
    word = cursor.word(index)
    if word is None or not (cursor.has(index + 1, Concept.DAY) or word.has(Concept.CARRIED)):
        return None
    return word.concepts.get(Concept.ORDINAL)


def is_week_of(cursor: Cursor, point: Point, index: int) -> bool:
    """Return whether a day or meeting has the word for its week after it, at an index: "gruodžio 9 d. savaitę"."""
    is_day = point.span.first == point.span.last
    is_this = cursor.has(index, *RELATIVE_STEPS) or cursor.has_postposition(index + 1, *RELATIVE_STEPS)
    if point.council and (is_this or index != point.stop):
        return False  # "at the Council this week"
    is_apart = cursor.has_kind(point.stop, TokenKind.COMMA) or cursor.has_kind(index + 1, TokenKind.NUMBER)
    is_week = cursor.has(index, Concept.WEEK) and not cursor.has(index, Concept.PLURAL, *BOUNDS)
    return is_day and is_week and not is_apart


def skip_year(cursor: Cursor, index: int) -> int | None:
    """Return the index after a year in digits, whose word may be before it ("vuoden 2024"); None if there is none."""
    index = index + 1 if cursor.has(index, Concept.YEAR) else index
    return index + 1 if cursor.has_kind(index, TokenKind.YEAR) else None


def skip_year_word(cursor: Cursor, index: int) -> int:
    """Return the index after the word for "year" that may follow the digits: "2024 r.", "2024 m.", "2024 г."."""
    return index + 1 if cursor.has(index, Concept.YEAR) else index


def skip_unit(cursor: Cursor, index: int, unit: Concept) -> int:
    """Return the index after the word for a unit, if it is there, and after the noise around it."""
    index = _skip_noise_before_unit(cursor, index)
    return _skip_noise_before_unit(cursor, index + 1) if cursor.has(index, unit) else index


def _skip_noise_before_unit(cursor: Cursor, index: int) -> int:
    while (word := cursor.word(index)) is not None and word.is_noise and not word.has(*BOUNDS, *UNITS, Concept.MONTH):
        index += 1
    return index


def is_pair(cursor: Cursor, index: int) -> bool:
    """Return whether a word is two units: "fortnight", Maltese "xahrejn"."""
    word = cursor.word(index)
    return word is not None and word.has(*UNITS) and word.concepts.get(Concept.NUMBER) == _PAIR


def current_unit(cursor: Cursor, index: int, today: date, step: int = 0) -> Point | None:
    """Return the current week, month, quarter, half or year, or the one `step` units later.

    Raise BadTimeError for several of them, whose number is not said.
    """
    if cursor.has(index, Concept.PLURAL) or is_pair(cursor, index):
        raise BadTimeError(RefusalReason.VAGUE, cursor.text(index - 1, index + 1))
    if cursor.has(index, Concept.WEEK):
        month = cursor.skip_noise(index + 1)
        month = cursor.skip_noise(month + 1) if cursor.has(month, Concept.IN) else month
        if step and cursor.has(month, Concept.MONTH):  # "the last week of May", "w ostatnim tygodniu maja"
            raise BadTimeError(RefusalReason.VAGUE, cursor.text(index - 1, month + 1))
        return Point(span=Span.week(today + timedelta(days=7 * step)), stop=index + 1)
    for concept, length in ((Concept.MONTHS, 1), *PART_MONTHS.items(), (Concept.YEAR, 12)):
        if cursor.has(index, concept):
            first = Month(today.year, (today.month - 1) // length * length + 1)
            return Point(span=Span.months(first.add_months(length * step), length), stop=index + 1)
    return None


def is_origin(words: Sequence[WordMatch]) -> bool:
    """Return whether a time that begins with "from" may be what something is left from, not since when it is due."""
    if any(word.concepts.get(Concept.POST) is Concept.FROM for word in words):
        return False  # Estonian "detsembrist alates"
    first = next((word for word in words if word.has(Concept.FROM)), None)
    if first is not None:
        return first.lower in _ORIGIN_WORDS
    return any(word.has(Concept.MONTH) and word.lower.endswith(_ORIGIN_ENDINGS) for word in words)


def part_number(word: WordMatch) -> int | None:
    """Return the number of a quarter or half: "1. čtvrtletí", "1er trimestre", "I kwartał"."""
    if word.kind is TokenKind.NUMBER and not word.text.isdigit():
        return int(word.value)
    return ROMAN_NUMBERS.get(word.lower)


def part_in_year(span: Span, year: int) -> Span:
    """Return a quarter or half in another year."""
    first = Month(year, span.first.month)
    return Span.months(first, Month.of(span.last).month - first.month + 1)
