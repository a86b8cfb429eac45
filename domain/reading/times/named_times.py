"""Parser for times that have a name or number of their own: calendar weeks, feasts and Presidencies."""

from collections.abc import Callable, Collection
from datetime import date

from domain.dates.feasts import Feast, feast_day, last_feast_day, next_feast_day
from domain.dates.presidencies import presidency_of
from domain.dates.spans import Month, Span
from domain.dates.yearless import next_week, week_of_year
from domain.languages.schema import QUESTION_WORDS, Concept
from domain.questions.model import RefusalReason
from domain.reading.times.periods import (
    RELATIVE_STEPS,
    BadTimeError,
    Point,
    is_council,
    is_telegram,
    parse_year,
    parse_year_of_month,
    part_number,
    postposed_step,
    relative_step,
    skip_unit,
    skip_year,
)
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.token_cursor import Cursor
from domain.reading.words.tokenizer import TokenKind

#: Words that make a time of the Presidency beside them.
_PLACING = (
    Concept.UNDER,
    Concept.IN,
    Concept.BY,
    Concept.BEFORE,
    Concept.AFTER,
    Concept.WITHIN,
    Concept.BETWEEN,
    Concept.UNTIL,
    Concept.LATEST,
    Concept.END,
    Concept.REST,
)
#: Words that make a time of a feast, too; on its own it may be a greeting.
_PLACING_FEAST = (
    *_PLACING,
    Concept.FOR,
    Concept.FROM,
    Concept.AS_OF,
    Concept.EARLIEST,
    Concept.AND,
    Concept.TO,
)
#: Words before a day that is yet to come: "before New Year 2024".
_AHEAD = (Concept.BEFORE, Concept.BY, Concept.UNTIL, Concept.LATEST)
#: Words that may have such a meaning, but name somebody where they have this one, too: "by", "to".
_NAMING = (Concept.AGENT, Concept.TO, Concept.ASSIGNED)


#: The months of a Presidency.
_HALF = 6
#: Between a week and its first day.
_SINCE = (Concept.FROM, Concept.BETWEEN, Concept.IN)
#: Between a week and the meeting in it: "the week in which the Council meets".
_LINKING = (Concept.NOISE, Concept.ARTICLE, Concept.IN, Concept.WHEN, Concept.WHAT, Concept.IS, Concept.BACK)
#: Between a heading and what is asked.
_SIGNS = (TokenKind.COMMA, TokenKind.DASH, TokenKind.STOP)
#: What a range with a feast in it has at its other end.
_TIMES = (Concept.MONTH, Concept.FEAST, Concept.END, Concept.YEAR_END)
_TIME_KINDS = (TokenKind.DATE, TokenKind.YEAR)
#: A Presidency and its half-year: "the Belgian Presidency", "il semestre belga".
_TERM = (Concept.PRESIDENCY, Concept.HALF)


class NamedTimeParser:
    """Parser for the named time that starts at an index.

    `parse_date` parses the day in "the week of 10 June", `parse_meeting` the meeting in "the week of the June Council".
    """

    def __init__(
        self,
        cursor: Cursor,
        *,
        today: date,
        parse_date: Callable[[int], Point | None],
        parse_meeting: Callable[[int], Point | None],
    ) -> None:
        self._cursor = cursor
        self._today = today
        self._parse_date = parse_date
        self._parse_meeting = parse_meeting

    def parse(self, index: int) -> Point | None:
        """Return the named time that starts at an index, None if none does; raise BadTimeError if it has no days."""
        year_stop = skip_year(self._cursor, index)
        if year_stop is not None:  # "2024. gada 23. nedēļa"
            year = int(self._cursor.words[year_stop - 1].value)
            start = skip_unit(self._cursor, year_stop, Concept.YEAR)
            return self._parse_feast(start, year, index) or self._parse_week(start, year)
        return self._parse_feast(index) or self._parse_week(index) or self._parse_presidency(index)

    def can_start(self, index: int) -> bool:
        """Return whether a word can start a named time that no other time starts with."""
        return self._cursor.has(index, Concept.FEAST, *_TERM) or (
            self._cursor.has(index, Concept.NAME, *RELATIVE_STEPS) and self._cursor.has(index + 1, *_TERM)
        )

    def _parse_feast(self, index: int, year: int | None = None, year_index: int | None = None) -> Point | None:
        """Return the day of a feast: of the year beside it, which may be before it at an index, else its next one."""
        cursor = self._cursor
        step = next((step for concept, step in RELATIVE_STEPS.items() if cursor.has(index, concept)), None)
        start = index if step is None else cursor.skip_noise(index + 1)  # "last Christmas"
        word = cursor.word(start)
        is_apart = any(cursor.has(between, Concept.AND) for between in range(index, start))  # "this moment and Easter"
        if word is None or Concept.FEAST not in word.concepts or is_apart:
            return None
        if step is None and year is None and not self._is_placed(start, start + 1, _PLACING_FEAST):
            return None
        feast: Feast = word.concepts[Concept.FEAST]
        named = parse_year_of_month(cursor, cursor.skip_noise(start + 1), self._today)
        if word.has(Concept.MONTH) and (named is not None or is_telegram(cursor, start, start + 1)):
            return None  # Danish "jul" is Christmas, and short for July
        if named is not None or year is not None:
            day = feast_day(feast, named.span.first.year if named else year or 0)
            begin = start if year_index is None else year_index
            is_ahead = self._is_placed(begin, start + 1, _AHEAD)
            if feast is Feast.NEW_YEAR and day.year == self._today.year and is_ahead:
                day = next_feast_day(feast, self._today)  # the turn at the end of this year
            return Point(span=Span.day(day), stop=start + 1 if named is None else named.stop)
        find = last_feast_day if step == -1 else next_feast_day
        return Point(span=Span.day(find(feast, self._today)), stop=start + 1, is_yearless=step is None)

    def _parse_week(self, index: int, year: int | None = None) -> Point | None:
        """Return a calendar week ("week 23", "23. týden 2024"), or the week of a day ("the week of 10 June")."""
        cursor = self._cursor
        word = cursor.word(index)
        if word is None:
            return None
        if word.has(Concept.WEEK) and word.kind is TokenKind.NUMBER:  # "v.23"
            return self._week(int(word.value), index, index + 1, year)
        if word.has(Concept.WEEK):
            number_index = cursor.skip_noise(index + 1)
            while cursor.has(number_index, *_SINCE) and not cursor.has(number_index, Concept.WEEK):
                number_index = cursor.skip_noise(number_index + 1)  # "i ugen fra den 9. december"
            is_linked = number_index > index + 1 or not word.text.isalpha()  # "week commencing"
            day = self._parse_date(number_index) if is_linked else None
            if day is None and not word.has(Concept.WHERE):  # German "wo" is short for "Woche", too
                day = self._parse_day_of_week(index + 1)
            if day is not None and day.span.first == day.span.last:
                return Point(span=Span.week(day.span.first), stop=day.stop, is_yearless=day.is_yearless)
            return self._week_after(index, cursor.skip_noise(index + 1), year)
        number = _week_number(word, has_year=year is not None)
        if number is None or not cursor.has(index + 1, Concept.WEEK) or self._is_of_month(index + 2):
            return None
        return self._week(number, index, index + 2, year)

    def _parse_day_of_week(self, index: int) -> Point | None:
        """Return the meeting or feast of which a week is: "of the March Council", "when the Council meets"."""
        cursor = self._cursor
        while (cursor.has(index, *_LINKING) or cursor.has_kind(index, TokenKind.COMMA)) and not self._is_day(index):
            index += 1
        if cursor.has(index, Concept.FEAST):
            return self._parse_feast(
                index, next_feast_day(cursor.words[index].concepts[Concept.FEAST], self._today).year
            )
        return self._parse_meeting(index) if self._is_day(index) else None

    def _is_day(self, index: int) -> bool:
        """Return whether a word can begin a meeting, or is a feast."""
        cursor = self._cursor
        is_meeting = is_council(cursor, index + 1 if cursor.has(index, *RELATIVE_STEPS) else index)
        return is_meeting or cursor.has(index, Concept.FEAST, Concept.MONTH)

    def _week_after(self, index: int, number_index: int, year: int | None) -> Point | None:
        """Return the week whose number follows its word; a day of a month is none: "the week 10 June"."""
        cursor = self._cursor
        number = cursor.word(number_index)
        if number is None or cursor.has(cursor.skip_noise(number_index + 1), Concept.MONTH):
            return None
        if number.kind is TokenKind.MONTH and isinstance(number.value, Span) and "/" in number.text:
            first = number.value.first  # "KW 10/2024"
            if number.value != Span.months(Month.of(first)):
                raise BadTimeError(RefusalReason.TIME, cursor.text(index, number_index + 1))  # "KW 10-12/2024"
            return self._week(first.month, index, number_index + 1, first.year)
        if number.kind is not TokenKind.NUMBER:
            return None
        return self._week(int(number.value), index, number_index + 1, year)

    def _is_of_month(self, index: int) -> bool:
        """Return whether the week before an index is one of a month, which has no fixed days: "3rd week of June"."""
        cursor = self._cursor
        month_index = cursor.skip_noise(index)
        return cursor.has(month_index, Concept.MONTH) or (
            cursor.has(month_index, Concept.IN) and cursor.has(cursor.skip_noise(month_index + 1), Concept.MONTH)
        )

    def _week(self, number: int, start: int, stop: int, year: int | None) -> Point:
        """Return a week between two indexes, with the year that may follow; raise BadTimeError if there is none."""
        cursor = self._cursor
        year_index = cursor.skip_noise(stop)
        is_joined = cursor.has_kind(year_index, TokenKind.COMMA) or cursor.has(year_index, Concept.IN, Concept.FROM)
        if is_joined and cursor.has_kind(year_index + 1, TokenKind.YEAR):  # "KW 23/2024", "week 23 in 2024"
            year_index += 1
        named = parse_year_of_month(cursor, year_index, self._today) if year is None else None
        if named is not None:
            year, stop = named.span.first.year, named.stop
        try:
            span = next_week(self._today, number) if year is None else week_of_year(year, number)
        except ValueError:
            raise BadTimeError(RefusalReason.TIME, cursor.text(start, stop)) from None
        return Point(span=span, stop=stop, is_yearless=year is None)

    def _parse_presidency(self, index: int) -> Point | None:
        """Return the half-year of a Presidency, where a word beside it places something in time."""
        cursor = self._cursor
        if (relative := self._parse_relative_presidency(index)) is not None:
            return relative
        if self._cursor.has_postposition(self._cursor.skip_noise(index + 1), Concept.END):
            return self.parse_current_presidency(index)  # Lithuanian "pirmininkavimo pabaigos"
        name_index = cursor.skip_noise(index + 1) if cursor.has(index, *_TERM) else index
        if name_index > index and cursor.has(name_index, Concept.IN):  # Bulgarian "на" is "of", too
            name_index += 1
        member_state = cursor.words[name_index].concepts.get(Concept.NAME) if cursor.word(name_index) else None
        stop = name_index + 1
        if name_index == index:
            if not cursor.has(stop, *_TERM):
                return None
            stop += 1
        if member_state is None or len(member_state) != len("hu"):
            return None
        is_placed = self._is_placed(index, stop, _PLACING) or self._has_deadlines(index, stop)
        is_placed = is_placed or any(cursor.has(each, Concept.HALF) for each in range(index, stop))  # nobody's name
        if not (is_placed or self._is_heading(index, stop)):
            return None
        span = presidency_of(member_state)
        year = parse_year(cursor, cursor.skip_noise(stop))
        if span is None:
            raise BadTimeError(RefusalReason.VAGUE, cursor.text(index, stop))
        if year is not None and year.span.first.year != span.first.year:
            raise BadTimeError(RefusalReason.TIME, cursor.text(index, year.stop))
        return Point(span=span, stop=stop if year is None else year.stop)

    def _parse_relative_presidency(self, index: int) -> Point | None:
        """Return the half-year of the Presidency that a word beside it counts from today: "the next Presidency"."""
        cursor, step, start = self._cursor, relative_step(self._cursor, index), index + 1
        if step is None:
            step, start = postposed_step(cursor, index + 1), index
        else:
            start += cursor.has(start, Concept.ARTICLE)
        stop = max(start + 1, index + 2)
        if step is None or not cursor.has(start, Concept.PRESIDENCY) or not self._is_placed(index, stop, _PLACING):
            return None
        return Point(span=self._term(step), stop=stop)

    def parse_current_presidency(self, index: int) -> Point | None:
        """Return today's half-year where the Presidency that is not named stands: "the end of the Presidency"."""
        return Point(span=self._term(), stop=index + 1) if self._cursor.has(index, Concept.PRESIDENCY) else None

    def _term(self, step: int = 0) -> Span:
        """Return the half-year of the Presidency in office, or of the one `step` later."""
        half = Month(self._today.year, 1 if self._today.month <= _HALF else _HALF + 1)
        return Span.months(half.add_months(_HALF * step), _HALF)

    def _has_deadlines(self, start: int, stop: int) -> bool:
        """Return whether deadlines stand right beside a Presidency, which has none of its own: "deadlines of …"."""
        cursor, before = self._cursor, start - 1
        while (word := cursor.word(before)) is not None and word.is_noise and not word.has(*_PLACING):
            before -= 1
        before -= cursor.has(before, Concept.IN) and cursor.has(before - 1, Concept.DEADLINE)
        return cursor.has(before, Concept.DEADLINE) or cursor.has(cursor.skip_noise(stop), Concept.DEADLINE)

    def _is_heading(self, start: int, stop: int) -> bool:
        """Return whether a Presidency is named before what is asked: "Belgian Presidency: what falls due?".

        If that points back, or is about what somebody does who is not named, it may be the Presidency that does it.
        """
        cursor = self._cursor
        begin = start
        while cursor.has(begin - 1, Concept.ARTICLE, Concept.FOR):
            begin -= 1
        after = stop
        while cursor.has_kind(after, *_SIGNS):
            after += 1
        asked = cursor.words[after:]
        if not cursor.has(after, *QUESTION_WORDS) or (begin > 0 and not cursor.has_kind(begin - 1, TokenKind.STOP)):
            return False
        is_for = any(cursor.has(index, Concept.FOR) for index in range(begin, start))
        has_actor = is_for or any_has(asked, Concept.NAME)
        does = () if has_actor else (Concept.MUST, Concept.DELIVER)
        return not any(word.has(*does) or (word.has(Concept.BACK) and not word.is_noise) for word in asked)

    def _is_placed(self, start: int, stop: int, placing: Collection[Concept]) -> bool:
        """Return whether what is between two indexes is a time: "under" a Presidency, which otherwise asks or owes."""
        cursor = self._cursor
        before = start - 1
        while (word := cursor.word(before)) is not None and (
            word.kind is TokenKind.DASH or _is_skipped(word, placing)  # Maltese "sa tmiem il-Presidenza"
        ):
            before -= 1
        if cursor.has(before, *placing) and (Concept.TO in placing or not cursor.has(before, *_NAMING)):
            return True
        after = cursor.skip_noise(stop)
        return (
            cursor.has_postposition(after, *placing)
            or cursor.has(after, Concept.LATEST, Concept.EARLIEST)
            or cursor.carried_concept(start, stop) in placing
            or is_telegram(cursor, start, stop)
            or (Concept.TO in placing and (self._joins(stop, 1) or self._joins(start - 1, -1)))
        )

    def _joins(self, index: int, step: int) -> bool:
        """Return whether the word at an index joins another time, in a direction: "Easter to the end of July"."""
        cursor = self._cursor
        if not (cursor.has_kind(index, TokenKind.DASH) or cursor.has(index, Concept.UNTIL, Concept.TO)):
            return False
        index += step
        while cursor.has(index, Concept.ARTICLE, Concept.NOISE) and not cursor.has(index, *_TIMES):
            index += step
        return cursor.has(index, *_TIMES) or cursor.has_kind(index, *_TIME_KINDS)


def _is_skipped(word: WordMatch, placing: Collection[Concept]) -> bool:
    """Return whether a word may be between a name and the word that places it in time."""
    return (word.is_noise or word.has(Concept.ARTICLE)) and not word.has(*placing)


def _week_number(word: WordMatch, *, has_year: bool) -> int | None:
    """Return the number of a week before its word: "23. týden"; a plain number counts weeks, unless after a year."""
    if word.kind is not TokenKind.NUMBER:
        return None
    return int(word.value) if has_year else part_number(word)
