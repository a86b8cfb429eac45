"""Parser for quarters and halves, by their number or as the last of a year."""

from collections.abc import Callable
from datetime import date

from msgspec.structs import replace

from domain.dates.spans import Month, Span
from domain.languages.schema import Concept
from domain.reading.times.meetings import MeetingParser
from domain.reading.times.periods import (
    PART_MONTHS,
    RELATIVE_STEPS,
    Point,
    current_unit,
    parse_year,
    part_in_year,
    part_number,
    relative_step,
    skip_unit,
    skip_year,
)
from domain.reading.words.token_cursor import Cursor
from domain.reading.words.tokenizer import TokenKind

_QUARTERS = 4
#: What a part's own name begins with, where that says that it is one of the year.
_OF_THE_YEAR = ("metų ", "gada ", "kwart tas")
#: Words that count years, or say how often: "once a year, first quarter".
_COUNTING = (Concept.PLURAL, Concept.NUMBER, Concept.RHYTHM)


class PartParser:
    """Parser for the part of a year that starts at an index; `parse_relative` parses the "last year" after it."""

    def __init__(
        self,
        cursor: Cursor,
        *,
        today: date,
        meetings: MeetingParser,
        parse_relative: Callable[[int], Point | None],
    ) -> None:
        self._cursor = cursor
        self._today = today
        self._meetings = meetings
        self._parse_relative = parse_relative

    def parse(self, index: int) -> Point | None:
        """Return a quarter or half: `Q1 2024`, "the first quarter of 2024", "quarter 2", "second half of the year"."""
        cursor = self._cursor
        if (start := self._skip_this_year(index)) is not None:  # "årets andra kvartal"
            part = self.parse_last(start, self._today.year) or self.parse(start)
            return part and replace(part, span=part_in_year(part.span, self._today.year), is_yearless=False)
        word = cursor.word(index)
        if word is None:
            return None
        if word.kind is TokenKind.QUARTER and word.part_months:
            _, number, year = word.value
            return self.of_year(number, word.part_months, year, index + 1)
        number = word.concepts.get(Concept.ORDINAL)
        if number is None and cursor.has(index + 1, *PART_MONTHS):
            number = part_number(word)
        unit = index if number is None or cursor.has(index, *PART_MONTHS) else cursor.skip_noise(index + 1)
        year, year_stop = None, None if number is None else skip_year(cursor, unit)
        if year_stop is not None:  # "pirmąjį 2024 m. ketvirtį"
            unit, year = skip_unit(cursor, year_stop, Concept.YEAR), cursor.words[year_stop - 1].value
        elif (
            number is not None
            and (step := relative_step(cursor, unit)) is not None
            and cursor.has(unit + 1, Concept.YEAR)
        ):
            unit, year = unit + 2, self._today.year + step  # "pirmąjį kitų metų pusmetį"
        months = self.length_at(unit)
        if months is None:
            return None
        if number is not None:
            return self.of_year(number, months, year, unit + 1)
        if cursor.has_kind(index + 1, TokenKind.NUMBER):
            return self.of_year(cursor.words[index + 1].value, months, None, index + 2)
        return None

    def parse_last(self, index: int, year: int | None = None) -> Point | None:
        """Return the last quarter or half of a year that is named: "the last quarter of 2024"."""
        cursor = self._cursor
        word = cursor.word(index)
        if word is None:
            return None
        unit, months = index, None
        if word.has(Concept.LAST):
            unit = cursor.skip_noise(index + 1)
            year_stop = skip_year(cursor, unit)
            if (start := self._skip_this_year(unit)) is not None:  # "paskutinį metų ketvirtį"
                year, unit = self._today.year, start
            elif year_stop is not None:  # "paskutinį 2024 m. ketvirtį"
                year, unit = cursor.words[year_stop - 1].value, skip_unit(cursor, year_stop, Concept.YEAR)
            months = self.length_at(unit)
        elif word.concepts.get(Concept.ORDINAL) == _QUARTERS and " " in word.text:  # "ostatni kwartał"
            months = PART_MONTHS[Concept.QUARTER]
        if months is None:
            return None
        # Bulgarian "на" is "of", too.
        has_year = cursor.has_kind(unit + 2, TokenKind.YEAR) or cursor.has(unit + 2, Concept.YEAR)
        stop = unit + 2 if has_year and cursor.has(unit + 1, Concept.IN) else unit + 1
        named = cursor.word(unit) if unit > index else None
        if year is None and named is not None and named.text.startswith(_OF_THE_YEAR):
            year = self._today.year  # "paskutinį metų ketvirtį"
        part = self.of_year(12 // months, months, year, stop)
        return None if part is None or part.is_yearless else part

    def _skip_this_year(self, index: int) -> int | None:
        """Return the index after a word for the year that a part is of, which no number is beside; None if not there.

        The part stands after it: "aasta viimases kvartalis", and not "in the year, Q1".
        """
        cursor = self._cursor
        is_year = cursor.has(index, Concept.YEAR) and not cursor.has(index, *RELATIVE_STEPS)
        has_part = cursor.has(index + 1, Concept.LAST, Concept.ORDINAL) or cursor.has_kind(index + 1, TokenKind.NUMBER)
        return index + 1 if is_year and has_part and not cursor.has(index, *_COUNTING) else None

    def length_at(self, index: int) -> int | None:
        """Return the length in months of the quarter or half that a word names."""
        return next((months for concept, months in PART_MONTHS.items() if self._cursor.has(index, concept)), None)

    def of_year(self, number: int, months: int, year: int | None, stop: int) -> Point | None:
        """Return the part with a number, of a length in months, with the year that may follow; None if out of range."""
        if not 1 <= number <= 12 // months:
            return None
        if year is None:
            start = self._cursor.skip_noise(stop)
            point = (
                parse_year(self._cursor, start)
                or self._parse_relative(start)
                or current_unit(self._cursor, start, self._today)
            )
            if point is not None:
                if point.span != Span.months(Month(point.span.first.year, 1), 12):
                    return None
                year, stop = point.span.first.year, point.stop
        span = Span.months(Month(year or self._today.year, (number - 1) * months + 1), months)
        if year is None and span.last < self._today:
            span = Span.months(Month.of(span.first).add_months(12), months)
        return self._meetings.add(Point(span=span, stop=stop, is_yearless=year is None))
