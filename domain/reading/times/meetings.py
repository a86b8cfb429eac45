"""Parser for the meetings of Council bodies: the next one, the last one, and that of a month or day."""

from collections.abc import Callable
from datetime import date, timedelta

from msgspec.structs import replace

from domain.dates.spans import Month, Span
from domain.dates.yearless import shift_years
from domain.languages.schema import Concept
from domain.questions.model import RefusalReason
from domain.reading.times.periods import (
    RELATIVE_STEPS,
    BadTimeError,
    Point,
    is_council,
    meeting_body,
    parse_year,
    postposed_step,
    relative_step,
    skip_after_next,
)
from domain.reading.words.lexicon import any_has
from domain.reading.words.token_cursor import BOUNDS, UNITS, Cursor
from domain.reading.words.tokenizer import TokenKind
from domain.register.meeting import Meeting, MeetingBody, with_body
from domain.register.model import Directory, Milestone

#: Words for a meeting beside today.
_NEXT_OR_LAST = (Concept.NEXT, Concept.COMING, Concept.LAST)
#: Between a meeting and its day: "was", "took place", "'s".
_BETWEEN = (Concept.IS, Concept.WAS, Concept.DID, Concept.PAST, Concept.DELIVERED, Concept.ARTICLE, Concept.NOISE)


#: Between a meeting and the year that it is one of.
_OF_YEAR = (Concept.ARTICLE, Concept.IN, Concept.BETWEEN, Concept.NOISE)
#: A meeting within so many days may be meant, although the day that is said is the one before or after.
_NEAR_DAYS = 92


class MeetingParser:
    """Parser for the meeting that starts at an index; `parse_time` parses the day or month in "the Council of June"."""

    def __init__(
        self,
        cursor: Cursor,
        *,
        today: date,
        directory: Directory,
        parse_time: Callable[[int], Point | None],
        looks_back: Callable[[], bool],
    ) -> None:
        self._cursor = cursor
        self._today = today
        self._directory = directory
        self._parse_time = parse_time
        self._looks_back = looks_back

    def parse(self, index: int) -> Point | None:
        """Return "the next Council", "the next two Councils" or "the Schengen Council of (or in) June 2024".

        "The next Barometer+" is that of the next Council.
        """
        if self._cursor.has(index, *_NEXT_OR_LAST) and self._cursor.has(index + 1, Concept.VEHICLE):
            return replace(self._next_or_last(index), stop=index + 1)
        before_day = self._parse_before_day(index) if is_council(self._cursor, index) else None
        return before_day or self._next_several(index) or self._parse_one(index)

    def _parse_one(self, index: int) -> Point | None:
        """Return a single meeting."""
        cursor = self._cursor
        if cursor.has(index, *RELATIVE_STEPS) and is_council(cursor, index + 1):
            return self._next_or_last(index)
        if not is_council(cursor, index) or (
            cursor.carried_concept(index, index + 1) is Concept.TO and not cursor.has(index - 1, *BOUNDS)
        ):
            return None
        if (after_next := skip_after_next(cursor, index + 1)) is not None:
            return self._next(index, 2, after_next)
        if cursor.has_postposition(index + 1, *_NEXT_OR_LAST):
            return self._next_or_last(index)
        if cursor.has(index + 1, *_NEXT_OR_LAST) and is_council(cursor, index + 2):  # "a Tanács következő ülése"
            return replace(self._next_or_last(index + 1), stop=index + 3)
        after = cursor.skip_noise(index + 1)
        while after > index + 1 and is_council(cursor, after):  # "the meeting of the Council of June"
            index, after = after, cursor.skip_noise(after + 1)
            if cursor.has_postposition(index + 1, *_NEXT_OR_LAST):
                return self._next_or_last(index)
        if after == index + 1 and cursor.has(after, Concept.IN):
            after = cursor.skip_noise(after + 1)
        point = self._parse_time(after)
        if point is None:
            return self.parse_bare(index) if self._asks_when(index) else None
        return self.at(point, point.stop, meeting_body(cursor, index))

    def parse_of_year(self, index: int) -> Point | None:
        """Return a meeting by its place in a year: "the last Schengen Council this year", "the first one of 2025".

        The year may come first, or between: Finnish "vuoden viimeinen …", Lithuanian "paskutinė šių metų …".
        """
        cursor, found = self._cursor, self._year_at(index)
        at = index if found is None else self._cursor.skip_noise(found[1])
        if is_council(cursor, at) and cursor.has_postposition(at + 1, Concept.LAST):  # Irish
            place, council, stop = -1, at, at + 2
        elif (ordinal := self._place_at(at)) is None:
            return None
        else:
            place, council = ordinal, self._skip_of(at + 1)
            if found is None and (found := self._year_at(council)) is not None:
                council = cursor.skip_noise(found[1])
            stop = council + 1
        if not is_council(cursor, council):
            return None
        if found is None:
            stop = self._skip_of(stop)
            found = self._year_at(stop)
            stop = stop if found is None else found[1]
        return None if found is None else self._meeting_of_year(index, stop, council, found[0], place)

    def _skip_of(self, index: int) -> int:
        """Return the index after what may be between a meeting and its year."""
        while self._cursor.has(index, *_OF_YEAR) and not self._cursor.has(index, Concept.YEAR, *RELATIVE_STEPS):
            index += 1
        return index

    def _place_at(self, index: int) -> int | None:
        """Return the place in a row that a word names: one for the first, minus one for the last."""
        word = self._cursor.word(index)
        ordinal = None if word is None else word.concepts.get(Concept.ORDINAL)
        return -1 if self._cursor.has(index, Concept.LAST) else ordinal

    def _meeting_of_year(self, start: int, stop: int, council: int, year: int, place: int) -> Point:
        """Return the meeting at a place of a year, named between two indexes; raise BadTimeError if it is unknown."""
        body = meeting_body(self._cursor, council)
        meetings = [each for each in self._directory.milestones if each.body is body and each.day.year == year]
        if not 0 < abs(place) <= len(meetings):
            raise BadTimeError(RefusalReason.COUNCIL, with_body(body, self._cursor.text(start, stop)))
        return _meeting_point(meetings[place - 1 if place > 0 else place], stop)

    def _year_at(self, index: int) -> tuple[int, int] | None:
        """Return the year that a number or "this year" at an index is, and the index after it."""
        cursor, named = self._cursor, parse_year(self._cursor, index)
        if named is not None:
            return named.span.first.year, named.stop
        step = relative_step(cursor, index)
        unit = index if step is None or cursor.has(index, *UNITS) else cursor.skip_noise(index + 1)
        if step == 0 and (is_council(cursor, index + 1) or self._place_at(index + 1)):
            return self._today.year, index + 1  # Hungarian "idei", Czech "letošní": this year's
        if not cursor.has(unit, Concept.YEAR) or cursor.has(unit, Concept.PLURAL):
            return None
        postposed = postposed_step(cursor, unit + 1) if step is None else None
        return self._today.year + (step or postposed or 0), unit + 1 + (postposed is not None)

    def parse_on_day(self, index: int) -> Point | None:
        """Return the meeting of the day at an index: "yesterday was the Council", "Thursday's Council"."""
        council = self._find_beside(index + 1, lambda at: is_council(self._cursor, at))
        return None if council is None else self._meeting_on(self._day_at(index), council, council + 1)

    def _parse_before_day(self, index: int) -> Point | None:
        """Return the meeting at an index with its day after it: "the Council was yesterday"."""
        day = self._find_beside(index + 1, lambda at: self._day_at(at) is not None)
        return None if day is None else self._meeting_on(self._day_at(day), index, day + 1)

    def _find_beside(self, index: int, is_wanted: Callable[[int], bool]) -> int | None:
        """Return the index of a word that only a verb and its like are before."""
        verbs = 0
        while (word := self._cursor.word(index)) is not None and not is_wanted(index):
            verbs += word.is_unknown or word.has(Concept.DELIVERED)  # "met"
            if verbs > 1 or not (word.is_unknown or word.has(*_BETWEEN)) or word.kind is not TokenKind.WORD:
                return None
            index += 1
        return None if word is None else index

    def _meeting_on(self, day: date | None, council: int, stop: int) -> Point | None:
        """Return the meeting of a body that is on a day or next to it."""
        body = meeting_body(self._cursor, council)
        milestone = day and self._directory.milestone(Meeting(Month.of(day), body))
        return _meeting_point(milestone, stop) if milestone and day and abs((milestone.day - day).days) <= 1 else None

    def _day_at(self, index: int) -> date | None:
        """Return the day that a word names beside today; a weekday is the next one of its name."""
        days = ((Concept.TODAY, 0), (Concept.TOMORROW, 1), (Concept.YESTERDAY, -1))
        steps = [step for concept, step in days if self._cursor.has(index, concept)]
        word = self._cursor.word(index)
        if word is not None and (weekday := word.concepts.get(Concept.WEEKDAY)) is not None:
            steps.append((weekday - self._today.weekday()) % 7)
        return next((self._today + timedelta(days=step) for step in steps), None)

    def parse_bare(self, index: int, *, is_past: bool = False) -> Point | None:
        """Return the next meeting, or the last, for "the Council", where only that one can be meant."""
        if not is_council(self._cursor, index):
            return None
        find = self._directory.last_milestone if is_past else self._directory.next_milestone
        milestone = find(self._today, meeting_body(self._cursor, index))
        return None if milestone is None else _meeting_point(milestone, index + 1)

    def _asks_when(self, index: int) -> bool:
        """Return whether a text asks when a body other than the Schengen Council meets: "when is the JHA Council"."""
        is_named = meeting_body(self._cursor, index) is not MeetingBody.SCHENGEN_COUNCIL
        return is_named and any_has(self._cursor.words, Concept.WHEN)

    def _next_or_last(self, index: int) -> Point:
        """Return the meeting before or after today that two words at an index name, or the one after the next.

        Raise BadTimeError if it is unknown.
        """
        cursor, after_next = self._cursor, skip_after_next(self._cursor, index + 2)
        is_second = 2 in (relative_step(cursor, index), postposed_step(cursor, index + 1))
        if is_second or after_next is not None:  # "zum übernächsten Rat", "na kolejną Radę po najbliższej"
            return self._next(index, 2, after_next or index + 2)
        is_last = self._cursor.has(index, Concept.LAST) or self._cursor.has_postposition(index + 1, Concept.LAST)
        find = self._directory.last_milestone if is_last else self._directory.next_milestone
        body = meeting_body(self._cursor, index, index + 1)
        milestone = find(self._today, body)
        if milestone is None:
            raise BadTimeError(RefusalReason.COUNCIL, with_body(body, self._cursor.text(index, index + 2)))
        return _meeting_point(milestone, index + 2)

    def _next(self, index: int, number: int, stop: int) -> Point:
        """Return the meeting with a number from today on, named between two indexes; raise BadTimeError if unknown."""
        body = meeting_body(self._cursor, *range(index, stop))
        milestone = self._directory.next_milestone(self._today, body)
        for _ in range(number - 1):
            milestone = milestone and self._directory.next_milestone(milestone.day + timedelta(days=1), body)
        if milestone is None:
            raise BadTimeError(RefusalReason.COUNCIL, with_body(body, self._cursor.text(index, stop)))
        return _meeting_point(milestone, stop)

    def _next_several(self, index: int) -> Point | None:
        """Return the time from today to the last of so many meetings: "the next two Councils"."""
        cursor = self._cursor
        ahead = (Concept.NEXT, Concept.COMING)
        number = index + 1 if cursor.has(index, *ahead) else index
        council = number + 2 if number == index and cursor.has(number + 1, *ahead) else number + 1
        is_postposed = number == index and council == number + 1
        word = cursor.word(number)
        count = None if word is None else word.concepts.get(Concept.NUMBER)
        if word is not None and word.kind is TokenKind.NUMBER and word.text.isdigit():
            count = int(word.value)
        if count is None or count < 2 or not is_council(cursor, council):
            return None
        if is_postposed and not cursor.has_postposition(council + 1, *ahead):
            return None
        stop = council + 2 if is_postposed else council + 1
        last = self._next(index, count, stop)
        return Point(span=Span(first=self._today, last=last.span.last), stop=stop, is_several=True)

    def add(self, point: Point) -> Point:
        """Return a month or day with the word for a meeting that may follow: "the June 2024 Council"."""
        cursor = self._cursor
        index = point.stop
        word = cursor.word(index)
        if word is not None and word.kind is TokenKind.DASH and word.glued:  # "der Juni-Rat"
            index += 1
        if not is_council(cursor, index):
            return point
        year = cursor.word(index + 1)
        if point.is_yearless and year is not None and year.kind is TokenKind.YEAR:  # "the June Council 2024"
            month = Month(year.value, Month.of(point.span.first).month)
            return self.at(replace(point, span=Span.months(month)), index + 2, meeting_body(cursor, index))
        return self.at(point, index + 1, meeting_body(cursor, index))

    def is_only_in_year(self, index: int, month: Month, day: int) -> bool:
        """Return whether a meeting is named at an index that a month of a year has, and never on a day next to one."""
        if not is_council(self._cursor, index):
            return False
        body = meeting_body(self._cursor, index)
        meetings = [milestone for milestone in self._directory.milestones if milestone.body is body]
        is_day = any(item.day.month == month.month and abs(item.day.day - day) <= 1 for item in meetings)
        return not is_day and self._directory.milestone(Meeting(month, body)) is not None

    def at(self, point: Point, stop: int, body: MeetingBody = MeetingBody.SCHENGEN_COUNCIL) -> Point:
        """Return a body's meeting of a month, or of a day on which or next to which it meets.

        Where the next one without a year is not known, a question that looks back has the last. Raise BadTimeError if
        none is known.
        """
        month = Month.of(point.span.first)
        milestone = self._directory.milestone(Meeting(month, body))
        if (met := self._met_on(point, milestone, Meeting(month.add_months(-12), body))) is not None:
            return _meeting_point(met, stop)
        if milestone is None and point.is_yearless and self._looks_back():
            milestone = self._directory.milestone(Meeting(month.add_months(-12), body))
            month, point = month.add_months(-12), replace(point, span=shift_years(point.span, -1), is_yearless=False)
        if milestone is None or Month.of(point.span.last) != month:
            raise BadTimeError(RefusalReason.COUNCIL, str(Meeting(month, body)))
        is_day = point.span.first == point.span.last
        if is_day and abs((milestone.day - point.span.first).days) > 1:
            raise BadTimeError(RefusalReason.COUNCIL, with_body(body, point.span.first.isoformat()))
        # Skip the rest of "the June meeting of the Council".
        after, of = self._cursor.skip_noise(stop), self._cursor.word(stop)
        if of is not None and of.is_noise and is_council(self._cursor, after):
            stop = after + 1
        same = self._find_beside(stop, lambda at: self._day_at(at) is not None)
        day = None if same is None else self._day_at(same)
        if same and day and abs((milestone.day - day).days) <= 1:
            return _meeting_point(milestone, same + 1)  # "the December Council was yesterday"
        return _meeting_point(milestone, stop, is_yearless=point.is_yearless)

    def _met_on(self, point: Point, next_one: Milestone | None, last: Meeting) -> Milestone | None:
        """Return the last meeting in a day's month, if it was on that day and the next one is not, nor is it near."""
        day, met = point.span.first, self._directory.milestone(last)
        if met is None or not point.is_yearless or day != point.span.last:
            return None
        if next_one is not None and (next_one.day == day or (next_one.day - self._today).days <= _NEAR_DAYS):
            return None
        return met if met.day == shift_years(point.span, -1).first else None


def _meeting_point(milestone: Milestone, stop: int, *, is_yearless: bool = False) -> Point:
    return Point(span=Span.day(milestone.day), stop=stop, council=milestone.meeting, is_yearless=is_yearless)
