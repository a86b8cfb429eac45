"""Reading days, months and years, in figures or by name, before it is known how they limit a due date."""

from dataclasses import replace
from datetime import date

from domain.dates.spans import Month, Span
from domain.dates.yearless import next_day, next_month
from domain.languages.schema import Concept
from domain.questions.model import RefusalReason
from domain.reading.cursor import BOUNDS, UNITS
from domain.reading.times.councils import RELATIVE, BadTimeError, Councils, Point
from domain.reading.words.tokenizer import TokenKind

_LONGEST_MONTH = 31
#: Years of two figures: 2020 to 2039.
_SHORT_YEARS = range(20, 40)


class Days(Councils):
    """Reads days, months and years off a list of items."""

    def _written(self, index: int) -> Point | None:
        """A day or a month in figures, or a day before a month's name."""
        item = self.item(index)
        if item is None:
            return None
        if item.kind is TokenKind.BAD_DATE:
            raise BadTimeError(RefusalReason.TIME, item.text)
        if item.kind in (TokenKind.DATE, TokenKind.MONTH):
            if isinstance(item.value, Span):
                return self._council_after(Point(span=item.value, after=index + 1))
            day, month = item.value
            return self._day(index, day, month, index + 1)
        after = self.skip(index + 1)
        number = item.value if item.kind is TokenKind.NUMBER else item.senses.get(Concept.ORDINAL)
        if number is None and after > index + 1:
            number = item.senses.get(Concept.NUMBER)  # "el uno de marzo"
        if number is None or not self.has(after, Concept.MONTH) or self.has(after, Concept.MEETING):
            return None
        return self._day(index, number, self.items[after].senses[Concept.MONTH], after + 1)

    def _day(self, start: int, day: int, month: int, after: int) -> Point:
        """A day of a month, with the year that may follow."""
        here = self.skip(after)
        year = self._year_at(here)
        end = after if year is None else self._past_year_word(here + 1)
        if year is None and (named := self._year_after(here)) is not None:
            year, end = named.span.first.year, named.after
        try:
            found = date(year, month, day) if year else next_day(self.today, month, day)
        except ValueError:
            raise BadTimeError(RefusalReason.TIME, self.words(start, end)) from None
        return self._council_after(Point(span=Span.day(found), after=end, yearless=year is None))

    def _year_at(self, index: int) -> int | None:
        """The year after a day and a month, which may have two figures: "30 June 24"."""
        if self.is_kind(index, TokenKind.NUMBER) and not self.has(index + 1, *UNITS):
            item = self.items[index]
            return 2000 + int(item.value) if item.text.isdigit() and item.value in _SHORT_YEARS else None
        return int(self.items[index].value) if self.is_kind(index, TokenKind.YEAR) else None

    def _month(self, index: int) -> Point | None:
        """A month by its name, with a day or a year that may follow."""
        if self.has(index, Concept.MONTHS, *RELATIVE) and self.has(self.skip(index + 1), Concept.MONTH):
            index = self.skip(index + 1)
        item = self.item(index)
        if item is None or Concept.MONTH not in item.senses:
            return None
        month, after = item.senses[Concept.MONTH], self.skip(index + 1)
        if item.has(Concept.MEETING):
            year = self.items[after].value if self.is_kind(after, TokenKind.YEAR) else None
            span = Span.months(Month(year, month) if year else next_month(self.today, month))
            return self._at_council(Point(span=span, after=index + 1), after + 1 if year else index + 1)
        year = self._year_after(after)
        if year is not None:
            span = Span.months(Month(year.span.first.year, month))
            return self._council_after(Point(span=span, after=year.after))
        if self.is_kind(after, TokenKind.NUMBER) and self.has(after + 1, Concept.DAY):
            day = self._day(index, self.items[after].value, month, after + 1)
            return self._council_after(replace(day, after=after + 2))
        if self.is_kind(after, TokenKind.NUMBER) and not self.has(after + 1, *UNITS):
            if self.items[after].value <= _LONGEST_MONTH:
                return self._month_day(index, month, after)
        elif item.weak and not self._near_time(index):
            return None
        span = Span.months(next_month(self.today, month))
        return self._council_after(Point(span=span, after=index + 1, yearless=True))

    def _year_after(self, index: int) -> Point | None:
        """A year after a month: "2024", "roku 2024", "next year"."""
        if self.is_kind(index, TokenKind.YEAR) or (
            self.has(index, Concept.YEAR) and self.is_kind(index + 1, TokenKind.YEAR)
        ):
            year = self._year(index)
            return year and replace(year, after=self._past_year_word(year.after))
        step = next((step for sense, step in RELATIVE.items() if self.has(index, sense)), None)
        posted = next((step for sense, step in RELATIVE.items() if self.post(index + 1, sense)), None)
        if step is not None and (self.has(index, Concept.YEAR) or self.has(index + 1, Concept.YEAR)):
            after = index + 1 if self.has(index, Concept.YEAR) else index + 2
        elif posted is not None and self.has(index, Concept.YEAR):
            step, after = posted, index + 2
        else:
            return None
        return Point(span=Span.months(Month(self.today.year + (step or 0), 1), 12), after=after)

    def _past_year_word(self, index: int) -> int:
        """Past the word for "year" after its figures: "2024 r.", "2024 m.", "2024 г."."""
        return index + 1 if self.has(index, Concept.YEAR) else index

    def _month_day(self, index: int, month: int, after: int) -> Point:
        """ "June 13, 2024"; in "June 24" the number could be a year as well."""
        day = self.items[after]
        could_be_year = day.text.isdigit() and day.value >= self.today.year % 100 - 3
        if could_be_year and not self.is_kind(self.skip(after + 1), TokenKind.YEAR):
            raise BadTimeError(RefusalReason.AMBIGUOUS, self.words(index, after + 1))
        return self._day(index, day.value, month, after + 1)

    def _near_time(self, index: int) -> bool:
        """Whether a word that need not be a month is one: "in may", "by may", "may council"."""
        bounded = (*BOUNDS, *RELATIVE, Concept.END, Concept.BETWEEN, Concept.UNTIL)
        return self.has(index - 1, *bounded) or self.has(index + 1, Concept.LATEST) or self.is_council(index + 1)

    def _year(self, index: int) -> Point | None:
        if self.has(index, Concept.YEAR):
            index = self.skip(index + 1)
        if not self.is_kind(index, TokenKind.YEAR):
            return None
        span = Span.months(Month(self.items[index].value, 1), 12)
        return Point(span=span, after=self._past_year_word(index + 1))

    def _past_year(self, index: int) -> int | None:
        """Past a year in figures, which the word for it may stand before ("vuoden 2024")."""
        here = index + 1 if self.has(index, Concept.YEAR) else index
        return here + 1 if self.is_kind(here, TokenKind.YEAR) else None

    def _in_year(self, year: int, month: int, index: int) -> Point:
        """A month, at a place, of a year that stood before it, with the day that may follow."""
        after = self.skip(index + 1)
        day = self.item(after)
        if day is not None and day.kind is TokenKind.NUMBER and not self.has(after + 1, Concept.MONTHS, Concept.YEAR):
            return self._dated(index, year, month, day.value, self._past_unit(after + 1, Concept.DAY))
        return self._council_after(Point(span=Span.months(Month(year, month)), after=index + 1))

    def _dated(self, start: int, year: int, month: int, day: int, after: int) -> Point:
        try:
            found = date(year, month, day)
        except ValueError:
            raise BadTimeError(RefusalReason.TIME, self.words(start, after)) from None
        return self._council_after(Point(span=Span.day(found), after=after))

    def _past_unit(self, index: int, unit: Concept) -> int:
        """Past the word for a unit, and what changes nothing around it."""
        here = self._past_noise(index)
        return self._past_noise(here + 1) if self.has(here, unit) else here

    def _past_noise(self, index: int) -> int:
        while (item := self.item(index)) is not None and item.noise and not item.has(*BOUNDS, *UNITS, Concept.MONTH):
            index += 1
        return index
