"""Parser for points in time: days, months, years, parts of years and meetings, before their bound is known."""

from datetime import date, timedelta

from msgspec.structs import replace

from domain.dates.spans import Month, Span
from domain.dates.yearless import last_month, next_day, next_month
from domain.languages import CODES
from domain.languages.schema import Concept
from domain.questions.model import RefusalReason
from domain.reading.parsed import has_past_verb
from domain.reading.times.meetings import MeetingParser
from domain.reading.times.named_times import NamedTimeParser
from domain.reading.times.parts_of_year import PartParser
from domain.reading.times.periods import (
    PART_MONTHS,
    RELATIVE_STEPS,
    ROMAN_NUMBERS,
    BadTimeError,
    Point,
    current_unit,
    is_council,
    is_telegram,
    is_week_of,
    meeting_body,
    nearest_day,
    nearest_in_digits,
    ordinal_day,
    parse_year,
    parse_year_of_day,
    parse_year_of_month,
    part_in_year,
    postposed_step,
    relative_step,
    roman_month,
    short_year,
    skip_after_next,
    skip_unit,
    skip_year,
    skip_year_word,
)
from domain.reading.times.rests import RestParser
from domain.reading.times.weekdays import WeekdayParser
from domain.reading.words.lexicon import WordMatch
from domain.reading.words.token_cursor import BOUNDS, UNITS, Cursor
from domain.reading.words.tokenizer import TokenKind
from domain.register.meeting import MeetingBody
from domain.register.model import Directory

_LONGEST_MONTH_DAYS = 31
#: Languages in which a day stands before its month, so that a number after a month is a year: Danish "juni 24".
DAY_FIRST = frozenset(CODES) - {"en", "ga", "hu", "lt", "lv", "mt"}
#: Languages in which a year stands before its month, so that a number after a month is a day: "június 24-ig".
YEAR_FIRST = frozenset({"hu", "lt"})
_MAX_YEARS_AHEAD = 2
_MAX_YEARS_BACK = 3
#: Words that a point in time can start with.
_OPENERS = frozenset(
    {
        *UNITS,
        *RELATIVE_STEPS,
        Concept.MONTH,
        Concept.ORDINAL,
        Concept.NUMBER,
        Concept.END,
        Concept.REST,
        Concept.YEAR_END,
        Concept.WEEKDAY,
        Concept.MEETING,
        Concept.TODAY,
        Concept.TOMORROW,
        Concept.YESTERDAY,
    }
)
#: Between a month and its year, where a day would be before the month: "junio del 24", "Ιούνιος του 24".
_OF = frozenset({"of", "de", "do", "del", "dell'", "di", "du", "του"})
#: Between words and figures.
_SIGNS = (TokenKind.COMMA, TokenKind.DASH, TokenKind.STOP)


class DateParser:
    """Parser for the point in time that starts at an index; `today` and the calendar of Councils fix relative ones."""

    def __init__(self, cursor: Cursor, *, today: date, directory: Directory, looks_back: bool = False) -> None:
        self._cursor = cursor
        self.looks_back = looks_back
        #: The text's language has no day after its month.
        self.puts_day_first = False
        self.puts_year_first = False
        self._today = today
        self._directory = directory
        self._named = NamedTimeParser(
            cursor, today=today, parse_date=self._parse_date, parse_meeting=self._parse_meeting
        )
        self._meetings = MeetingParser(
            cursor,
            today=today,
            directory=directory,
            parse_time=self._parse_day_or_month,
            looks_back=lambda: looks_back or has_past_verb(cursor.words),
        )
        self._parts = PartParser(cursor, today=today, meetings=self._meetings, parse_relative=self._parse_relative)
        self._weekdays = WeekdayParser(cursor, today=today, looks_back=looks_back)
        self._rests = RestParser(cursor, today=today, parse_point=self.parse)
        self._cache: dict[int, Point | None] = {}

    def parse(self, index: int) -> Point | None:
        """Return the point in time that starts at an index, None if none does; raise BadTimeError if it has no days.

        The result is cached: ranges and bounds both ask for it.
        """
        if index not in self._cache:
            self._cache[index] = self._parse(index) if self._can_start(index) else None
        return self._cache[index]

    def parse_bare_meeting(self, index: int) -> Point | None:
        """Return the next meeting, or the last if the question looks back, where only "the Council" is said."""
        return self._meetings.parse_bare(index, is_past=self.looks_back)

    def _parse_meeting(self, index: int) -> Point | None:
        """Return the meeting that starts at an index, the next one for "the Council"; "… which meets in March", too."""
        cursor = self._cursor
        after = cursor.skip_noise(index + 1)
        if is_council(cursor, index) and cursor.has(after, Concept.IN):
            month = self._parse_month(cursor.skip_noise(after + 1))
            if month is not None:
                return self._meetings.at(month, month.stop, meeting_body(cursor, index))
        point = self.parse(index)
        return point if point is not None and point.council else self._meetings.parse_bare(index)

    def meeting_of(self, month: Point, body: MeetingBody) -> Point:
        """Return a body's meeting of a month; raise BadTimeError if none is known."""
        return self._meetings.at(month, month.stop, body)

    def _can_start(self, index: int) -> bool:
        """Return whether a word can start a point in time; most cannot."""
        word = self._cursor.word(index)
        if word is None or word.kind in _SIGNS or self._is_mere_number(index, word):
            return False
        if word.kind is not TokenKind.WORD:
            return True
        return (
            not _OPENERS.isdisjoint(word.concepts)
            or is_council(self._cursor, index)
            or word.lower in ROMAN_NUMBERS
            or self._named.can_start(index)
        )

    def _parse_day_or_month(self, index: int) -> Point | None:
        """Return a day or month: "the Council of 10 October", "this month's Council"."""
        point = self._parse_date(index) or self._parse_month(index) or self._parse_year_first(index)
        if point is None and self._cursor.has(index, *RELATIVE_STEPS) and self._cursor.has(index + 1, Concept.MONTHS):
            return self._parse_relative(index)
        return point

    def _is_mere_number(self, index: int, word: WordMatch) -> bool:
        """Return whether a number is followed by another, or as a word by a sign, and so by no month or unit."""
        if word.kind is TokenKind.NUMBER:
            return self._cursor.has_kind(index + 1, TokenKind.NUMBER)
        return Concept.NUMBER in word.concepts and self._cursor.has_kind(index + 1, *_SIGNS)

    def _parse(self, index: int) -> Point | None:
        cursor = self._cursor
        if (rest := self._rests.parse(index)) is not None:
            return rest
        if cursor.has(index, Concept.END) and cursor.has(index, *UNITS):  # "Quartalsende"
            unit = current_unit(cursor, index, self._today)
            return unit and replace(unit, is_end=True)
        is_last = cursor.has(index + 1, *PART_MONTHS) or is_council(cursor, index + 1)
        is_last = is_last and cursor.has(index, Concept.LAST)  # Maltese "aħħar"
        if cursor.has(index, Concept.END) and not is_last:
            start = cursor.skip_noise(index + 2 if cursor.has_kind(index + 1, TokenKind.DASH) else index + 1)
            point = self.parse(start) or current_unit(cursor, start, self._today)
            point = point or self._named.parse_current_presidency(start)
            return None if point is None else replace(point, is_end=True)
        if cursor.has(index, Concept.DAY):  # "antes del día 5 de junio"
            return self._parse_date(cursor.skip_noise(index + 1))
        if cursor.has(index, Concept.WEEKDAY):
            start = cursor.skip_noise(index + 1)
            point = self._parse_date(start) or self._parse_month(start)
            point = point or self._meetings.parse_on_day(index) or self._weekdays.parse(index)
            if point is not None or not cursor.has(index, Concept.ORDINAL):
                return point  # Portuguese "segunda" is Monday, and "second"
        if cursor.has(index, Concept.YEAR_END):
            this_year = Point(span=Span.months(Month(self._today.year, 1), 12), stop=index + 1)
            return replace(parse_year(cursor, cursor.skip_noise(index + 1)) or this_year, is_end=True)
        return self._parse_other(index)

    def _parse_other(self, index: int) -> Point | None:
        """Return a time that does not begin with the end of another or with a weekday."""
        point = (
            self._weekdays.parse_relative(index)
            or self._meetings.parse_of_year(index)
            or self._named.parse(index)
            or self._parse_date(index)
            or self._parse_month(index)
            or self._parts.parse_last(index)
            or self._parts.parse(index)
            or self._parse_relative(index)
            or self._meetings.parse(index)
            or self._parse_year_first(index)
            or parse_year(self._cursor, index)
        )
        return None if point is None else self._apply_postposition(point, index)

    def _apply_postposition(self, point: Point, start: int) -> Point:
        """Return a point with the word after it that cuts it: Hungarian "2024 vége" is the end of 2024."""
        cursor = self._cursor
        index = cursor.skip_noise(point.stop)
        if cursor.has_postposition(index, Concept.VAGUE):
            raise BadTimeError(RefusalReason.VAGUE, cursor.text(max(0, index - 2), index + 1))
        is_joined = cursor.has(index, Concept.YEAR_END) and cursor.carried_concept(point.stop - 1, point.stop)
        if cursor.has_postposition(index, Concept.END) and not is_joined:  # not "aprillist aasta lõpuni"
            return replace(point, stop=index + 1, is_end=True)
        if is_week_of(cursor, point, index):
            if Concept.ORDINAL in cursor.words[start].concepts and cursor.has_kind(start, TokenKind.WORD):
                raise BadTimeError(RefusalReason.VAGUE, cursor.text(start, index + 1))  # "pirmąją birželio savaitę"
            return replace(point, span=Span.week(point.span.first), stop=index + 1, council=None)
        if cursor.has_postposition(index, Concept.REST):
            return self._rests.cut(point, index + 1)
        if cursor.has_postposition(point.stop, *RELATIVE_STEPS):
            return replace(point, stop=point.stop + 1)  # "en juin prochain"
        return point

    def _parse_date(self, index: int) -> Point | None:
        """Return a day or a month in digits, or a day before a month's name."""
        cursor = self._cursor
        word = cursor.word(index)
        if word is None:
            return None
        if word.kind is TokenKind.BAD_DATE:
            raise BadTimeError(RefusalReason.TIME, word.text, nearest_in_digits(word.text))
        if word.kind in (TokenKind.DATE, TokenKind.MONTH):
            if isinstance(word.value, Span):
                return self._meetings.add(Point(span=word.value, stop=index + 1))
            day, month = word.value
            return self._add_year(index, day, month, index + 1)
        month_index = cursor.skip_noise(index + 1)
        day = word.value if word.kind is TokenKind.NUMBER else word.concepts.get(Concept.ORDINAL)
        if day is None and month_index > index + 1:
            day = word.concepts.get(Concept.NUMBER)  # "el uno de marzo"
        if day is not None and (month := roman_month(cursor, index)) is not None:
            return self._add_year(index, day, month, index + 2)
        if day is None or not cursor.has(month_index, Concept.MONTH) or cursor.has(month_index, Concept.MEETING):
            return None
        return self._add_year(index, day, cursor.words[month_index].concepts[Concept.MONTH], month_index + 1)

    def _add_year(self, start: int, day: int, month: int, stop: int) -> Point:
        """Return a day of a month, with the year that may follow at `stop`, else its next occurrence."""
        year_index = self._cursor.skip_noise(stop)
        year = parse_year_of_day(self._cursor, year_index)
        if year is not None:
            stop = skip_year_word(self._cursor, year_index + 1)
        elif (named := parse_year_of_month(self._cursor, year_index, self._today)) is not None:
            year, stop = named.span.first.year, named.stop
        try:
            first = date(year, month, day) if year else next_day(self._today, month, day)
        except ValueError:
            nearest = nearest_day(year or next_month(self._today, month).year, month, day)
            raise BadTimeError(RefusalReason.TIME, self._cursor.text(start, stop), nearest) from None
        return self._meetings.add(Point(span=Span.day(first), stop=stop, is_yearless=year is None))

    def _parse_month(self, index: int) -> Point | None:
        """Return a month by its name, with the day or year that may follow."""
        cursor = self._cursor
        if cursor.has(index, Concept.MONTHS, *RELATIVE_STEPS) and cursor.has(
            cursor.skip_noise(index + 1), Concept.MONTH
        ):
            index = cursor.skip_noise(index + 1)
        word = cursor.word(index)
        if word is None or Concept.MONTH not in word.concepts:
            return None
        month, after = word.concepts[Concept.MONTH], self._skip_to_year(index + 1)
        if word.has(Concept.MEETING):
            year = cursor.words[after].value if cursor.has_kind(after, TokenKind.YEAR) else None
            span = Span.months(Month(year, month) if year else self._next_or_last(index, month))
            is_yearless = not (year or self._is_last(index))
            month_of = Point(span=span, stop=index + 1, is_yearless=is_yearless)
            return self._meetings.at(month_of, after + 1 if year else index + 1)
        named_year = parse_year_of_month(cursor, after, self._today)
        if named_year is not None:
            span = Span.months(Month(named_year.span.first.year, month))
            return self._meetings.add(Point(span=span, stop=named_year.stop))
        if (ordinal := ordinal_day(cursor, after)) is not None:  # "birželio pirmos dienos"
            return self._add_year(index, ordinal, month, after + 1 + cursor.has(after + 1, Concept.DAY))
        if cursor.has_kind(after, TokenKind.NUMBER) and cursor.has(after + 1, Concept.DAY):
            day = self._add_year(index, cursor.words[after].value, month, after + 1)
            return self._meetings.add(replace(day, stop=after + 2))
        if cursor.has_kind(after, TokenKind.NUMBER) and not cursor.has(after + 1, *UNITS):
            if cursor.words[after].value <= _LONGEST_MONTH_DAYS:
                return self._parse_day_of_month(index, month, after)
        elif word.weak and (word.has(Concept.WE) or not (self._is_near_time(index) or self._is_capital(index))):
            return None
        span = Span.months(self._next_or_last(index, month))
        return self._meetings.add(Point(span=span, stop=index + 1, is_yearless=not self._is_last(index)))

    def _next_or_last(self, index: int, month: int) -> Month:
        return (last_month if self._is_last(index) else next_month)(self._today, month)

    def _is_last(self, index: int) -> bool:
        """Return whether a month is the one that was last: "last December", but not "by the last of June"."""
        cursor = self._cursor
        is_before = cursor.has(index - 1, Concept.LAST) and not cursor.has(index - 1, Concept.BY, Concept.END)
        is_limited = any(cursor.has(at, Concept.BY, Concept.UNTIL, Concept.LATEST) for at in (index - 3, index - 2))
        return (is_before and not is_limited) or cursor.has_postposition(index + 1, Concept.LAST)

    def _skip_to_year(self, index: int) -> int:
        """Return the index after what may be before a month's year; after an apology there is another time."""
        stop = self._cursor.skip_noise(index)
        return index if any(self._cursor.has(between, Concept.CHATTER) for between in range(index, stop)) else stop

    def _parse_day_of_month(self, start: int, month: int, day_index: int) -> Point:
        """Return the day of "June 13, 2024", or the month of "June of 24"; raise BadTimeError for "June 24".

        "The October 24 Council" is that of 2024, if it does not meet on the 24th.
        """
        cursor = self._cursor
        day, year = cursor.words[day_index], short_year(cursor, day_index)
        if year is not None and day_index == start + 2 and cursor.words[start + 1].lower in _OF:
            return self._meetings.add(Point(span=Span.months(Month(year, month)), stop=day_index + 1))
        if year is not None and self.puts_day_first and -1 <= year - self._today.year <= _MAX_YEARS_AHEAD:
            return self._meetings.add(Point(span=Span.months(Month(year, month)), stop=day_index + 1))
        # "By June 30" is a day: what a register has is hardly ever due so many years ahead.
        years_ahead = day.value - self._today.year % 100
        is_near = -_MAX_YEARS_BACK <= years_ahead <= _MAX_YEARS_AHEAD
        could_be_year = day.text.isdigit() and is_near and not self.puts_year_first
        if could_be_year and not cursor.has_kind(cursor.skip_noise(day_index + 1), TokenKind.YEAR):
            if year is not None and self._meetings.is_only_in_year(day_index + 1, Month(year, month), day.value):
                return self._meetings.add(Point(span=Span.months(Month(year, month)), stop=day_index + 1))
            raise BadTimeError(RefusalReason.AMBIGUOUS, cursor.text(start, day_index + 1))
        return self._add_year(start, day.value, month, day_index + 1)

    def _is_capital(self, index: int) -> bool:
        """Return whether a word inside a sentence has a capital, as a month has that need not be one: "in March"."""
        is_inside = index > 0 and not self._cursor.has_kind(index - 1, TokenKind.STOP)
        is_verb = self._cursor.has(index + 1, Concept.NAME, Concept.WE, Concept.ARTICLE)  # "what May Frontex do"
        return is_inside and not is_verb and self._cursor.words[index].text.istitle()

    def _is_near_time(self, index: int) -> bool:
        """Return whether a word that need not be a month is one: "in may", "may council", "frontex may"."""
        before = (*BOUNDS, *RELATIVE_STEPS, Concept.END, Concept.BETWEEN, Concept.UNTIL)
        return (
            self._cursor.has(index - 1, *before)
            or self._cursor.has(index + 1, Concept.LATEST)
            or (
                (self._cursor.has(index + 1, Concept.UNTIL) or self._cursor.has_kind(index + 1, TokenKind.DASH))
                and self._cursor.has(index + 2, Concept.MONTH)
            )
            or is_council(self._cursor, index + 1)
            or is_telegram(self._cursor, index, index + 1)
        )

    def _parse_year_first(self, index: int) -> Point | None:
        """Return a month or part after its year: "2024. gada 13. jūnijs", "2024 m. birželio 13 d.", "2024 júniusa"."""
        cursor = self._cursor
        year_stop = skip_year(cursor, index)
        if year_stop is None:
            return None
        year = cursor.words[year_stop - 1].value
        start = skip_unit(cursor, year_stop, Concept.YEAR)
        word = cursor.word(start)
        if word is not None and word.has(Concept.MONTH) and not word.weak and not word.has(Concept.MEETING):
            return self._parse_month_of_year(year, word.concepts[Concept.MONTH], start)
        month_index = cursor.skip_noise(start + 1)
        if cursor.has_kind(start, TokenKind.NUMBER) and cursor.has(month_index, Concept.MONTH):
            month, day = cursor.words[month_index].concepts[Concept.MONTH], cursor.words[start].value
            return self._day(index, month_index + 1, year=year, month=month, day=day)
        months = self._parts.length_at(start + 1)
        if cursor.has_kind(start, TokenKind.NUMBER) and months is not None:
            return self._parts.of_year(cursor.words[start].value, months, year, start + 2)
        last = self._parts.parse_last(start, year)
        part = last or self._parts.parse(start)
        if last is not None or part is None or not part.is_yearless:
            return last
        return replace(part, span=part_in_year(part.span, year), is_yearless=False)

    def _parse_month_of_year(self, year: int, month: int, index: int) -> Point:
        """Return the month at an index, of a year before it, with the day that may follow."""
        cursor = self._cursor
        day_index = cursor.skip_noise(index + 1)
        day = cursor.word(day_index)
        if (
            day is not None
            and day.kind is TokenKind.NUMBER
            and not cursor.has(day_index + 1, Concept.MONTHS, Concept.YEAR)
        ):
            stop = skip_unit(cursor, day_index + 1, Concept.DAY)
            return self._day(index, stop, year=year, month=month, day=day.value)
        if (ordinal := ordinal_day(cursor, day_index)) is not None:
            stop = skip_unit(cursor, day_index + 1, Concept.DAY)
            return self._day(index, stop, year=year, month=month, day=ordinal)
        return self._meetings.add(Point(span=Span.months(Month(year, month)), stop=index + 1))

    def _day(self, start: int, stop: int, *, year: int, month: int, day: int) -> Point:
        """Return a day between two indexes; raise BadTimeError if the month does not have it."""
        try:
            span = Span.day(date(year, month, day))
        except ValueError:
            nearest = nearest_day(year, month, day)
            raise BadTimeError(RefusalReason.TIME, self._cursor.text(start, stop), nearest) from None
        return self._meetings.add(Point(span=span, stop=stop))

    def _parse_relative(self, index: int) -> Point | None:
        """Return "today", "this month", "next quarter", "last year"."""
        cursor = self._cursor
        for concept, days in ((Concept.TODAY, 0), (Concept.TOMORROW, 1), (Concept.YESTERDAY, -1)):
            if cursor.has(index, concept):
                if (meeting := self._meetings.parse_on_day(index)) is not None:
                    return meeting
                is_further = days > 0 and cursor.has(index, Concept.PLURAL)  # "the day after tomorrow"
                return Point(span=Span.day(self._today + timedelta(days=days + is_further)), stop=index + 1)
        step = relative_step(cursor, index)
        if step is not None:
            if cursor.has(index, *UNITS):  # "idén" is "this year" in one word
                return self._narrow_year(current_unit(cursor, index, self._today, step))
            # An article may be between the two: Greek "αυτόν τον μήνα", Irish "an mhí seo".
            has_article = cursor.has(index + 1, Concept.ARTICLE) and cursor.has(index + 2, *UNITS)
            unit = current_unit(cursor, index + 2 if has_article else index + 1, self._today, step)
            is_numbered = cursor.has(index, Concept.COMING) and unit and cursor.has_kind(unit.stop, TokenKind.YEAR)
            return None if is_numbered else self._narrow_year(unit)  # Finnish "on tulossa vuoden 2024 lopussa"
        if not cursor.has(index, *UNITS):
            return None
        if cursor.has_postposition(cursor.skip_noise(index + 1), Concept.END, Concept.REST):
            return current_unit(cursor, index, self._today)
        if (stop := skip_after_next(cursor, index + 1)) is not None:
            unit = current_unit(cursor, index, self._today, 2)
            return unit and replace(unit, stop=stop)
        step = postposed_step(cursor, index + 1)
        unit = None if step is None else current_unit(cursor, index, self._today, step)
        return None if unit is None else self._narrow_year(replace(unit, stop=index + 2))

    def _narrow_year(self, point: Point | None) -> Point | None:
        """Return the part or month that follows a year: "a jövő év első felében", "ensi vuoden maaliskuussa"."""
        if point is None or point.span != Span.months(Month(point.span.first.year, 1), 12):
            return point
        year, word = point.span.first.year, self._cursor.word(point.stop)
        if word is None or word.kind is TokenKind.COMMA:
            return point
        if word.has(Concept.MONTH) and not word.weak and not word.has(Concept.MEETING):
            return self._parse_month_of_year(year, word.concepts[Concept.MONTH], point.stop)
        if (last := self._parts.parse_last(point.stop, year)) is not None:
            return last
        part = self._parts.parse(point.stop)
        return point if part is None else replace(part, span=part_in_year(part.span, year), is_yearless=False)
