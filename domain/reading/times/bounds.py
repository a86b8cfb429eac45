"""Parser for times with their bound: "by", "after", "within" or "between", and the points in time beside them."""

from collections.abc import Collection
from datetime import date
from functools import cached_property
from typing import assert_never

from msgspec.structs import replace

from domain.dates.spans import Month, Span
from domain.dates.yearless import add_time
from domain.languages.schema import Concept
from domain.questions.model import Bound, DueFilter, RefusalReason
from domain.reading.times.dates import DateParser
from domain.reading.times.periods import (
    PART_MONTHS,
    RELATIVE_STEPS,
    ROMAN_NUMBERS,
    BadTimeError,
    ParsedTime,
    Point,
    is_council,
    is_pair,
    roughly,
)
from domain.reading.times.ranges import RangeParser, skip_included
from domain.reading.words.lexicon import any_has
from domain.reading.words.token_cursor import BOUNDS, UNIT_DAYS, UNIT_MONTHS, UNITS, Cursor
from domain.reading.words.tokenizer import TokenKind

#: Units that have no current one where "within" stands right before them: "within the year" is in this one.
_SHORT_UNITS = (Concept.DAY, Concept.WEEK, Concept.MONTHS, Concept.HALF)
#: Where "within" ends in one of these, it is in the current unit: "within the month", Greek "μέσα στην εβδομάδα".
_DEFINITE = frozenset({"the", "del", "della", "do", "da", "du", "des", "der", "los", "las", "den", "στην", "στον"})
#: What a time can start with; most words of a question are none of these.
_OPENERS = frozenset(
    {
        *BOUNDS,
        *UNITS,
        Concept.MONTH,
        Concept.ORDINAL,
        Concept.THIS,
        Concept.NEXT,
        Concept.COMING,
        Concept.LAST,
        Concept.END,
        Concept.REST,
        Concept.YEAR_END,
        Concept.TODAY,
        Concept.TOMORROW,
        Concept.YESTERDAY,
        Concept.WEEKDAY,
        Concept.VAGUE,
        Concept.MEETING,
        Concept.WITHIN,
        Concept.BETWEEN,
        Concept.NUMBER,
        Concept.FEAST,
        Concept.PRESIDENCY,
    }
)
#: With one of these a text asks what is handed in, or must be.
_HANDING_IN = (Concept.MUST, Concept.DELIVER, Concept.DELIVERED, Concept.DONE)
#: The bounds of postpositions and inflected forms that are not called as in `BOUNDS`.
_OTHER_BOUNDS = {Concept.UNTIL: Concept.BY, Concept.WITHIN: Concept.IN}
_POSTPOSED_BOUNDS = frozenset({*BOUNDS, *_OTHER_BOUNDS})
#: What a bound becomes with the time itself: "on or after", "13 June or earlier".
_INCLUSIVE = {Concept.AFTER: Concept.FROM, Concept.BEFORE: Concept.BY}
#: What a noun that bounds a time may be besides.
_DEADLINES = (Concept.DEADLINE, Concept.DATED, Concept.OWE)
#: Of these "inclusive" changes nothing.
_OPEN_BOUNDS = (Bound.BETWEEN, Bound.FROM)

#: More bounds one after the other mean nothing: "by no later than before".
_MAX_BOUNDS = 6
#: Between a time and the same one in other words.
_SIGNS = (TokenKind.COMMA, TokenKind.STOP, TokenKind.DASH)
_YEAR_DAYS = 364


class BoundParser:
    """Parser for the bounded time that starts at an index, around the points in time that `points` parses."""

    def __init__(self, cursor: Cursor, points: DateParser, *, today: date) -> None:
        self._cursor = cursor
        self._points = points
        self._ranges = RangeParser(cursor, points, today=today)
        self._today = today

    def parse(self, start: int) -> ParsedTime | None:
        """Return the time that starts at an index, None if none does; raise BadTimeError if it has no days.

        One without fixed days has those that are said right after it: "after the summer, from 1 September".
        """
        try:
            time = self._parse(start)
        except BadTimeError as error:
            explained = self._parse_explanation(start, error) if error.reason is RefusalReason.VAGUE else None
            if explained is None:
                raise
            return explained
        if time is None:
            return None
        return time._replace(stop=skip_included(self._cursor, time.stop, is_range=time.due.bound in _OPEN_BOUNDS))

    def _parse_explanation(self, start: int, error: BadTimeError) -> ParsedTime | None:
        """Return the time that is said right after one without fixed days, and a sign or the month between them.

        A day alone has the bound of what it explains: "before the summer (30 June)".
        """
        cursor, index = self._cursor, self.end_of(start, error)
        has_sign = index > start and (cursor.has(index, Concept.MONTH) or cursor.has_kind(index, TokenKind.DATE))
        while index > start and (
            (is_sign := cursor.has_kind(index, *_SIGNS))
            or (has_sign and cursor.has(index, Concept.CHATTER, Concept.ARTICLE))
        ):
            has_sign, index = has_sign or is_sign, index + 1
        time = self._parse(index) if has_sign else None
        month = next((i for i in range(start, self.end_of(start, error)) if cursor.has(i, Concept.MONTH)), None)
        if time is not None and month is not None and time.is_bare:
            months = range(time.due.span.first.month, time.due.span.last.month + 1)
            if cursor.words[month].concepts[Concept.MONTH] not in months:
                return None  # "in spring (March/April)" is both
        if time is None or (time.is_bare and (time.due.span.last - time.due.span.first).days >= _YEAR_DAYS):
            return None
        return time._replace(due=replace(time.due, bound=self.bound_before(start))) if time.is_bare else time

    def parse_or_skip(self, start: int) -> ParsedTime | int | None:
        """Return the same, but the index after a time that has no fixed days: "in spring".

        "At the end of December" is in that month: of one thing it only asks whether it is due then.
        """
        try:
            return self.parse(start)
        except BadTimeError as error:
            stop = self.end_of(start, error)
            if error.reason is not RefusalReason.VAGUE or stop == start:
                raise
            if error.roughly is not None:
                return ParsedTime(DueFilter(bound=Bound.IN, span=error.roughly), stop)
            return stop

    def bound_before(self, start: int) -> Bound:
        """Return the bound that the words from an index on name before a time."""
        concepts, _ = self._bounds_before(start)
        return next((bound for concept, bound in BOUNDS.items() if concept in concepts), Bound.IN)

    def bound_beside(self, index: int) -> Bound:
        """Return the bound right before a word or right after it, IN if there is none."""
        concepts, _ = self._bounds_after(index + 1)
        for start in range(max(0, index - _MAX_BOUNDS), index):
            before, stop = self._bounds_before(start)
            concepts |= before if self._cursor.skip_noise(stop) >= index else set()
        return next((bound for concept, bound in BOUNDS.items() if concept in concepts), Bound.IN)

    def end_of(self, start: int, error: BadTimeError) -> int:
        """Return the index after a time without fixed days, that of its start if its end is not found."""
        stops = range(start + 1, start + _MAX_BOUNDS)
        return next((stop for stop in stops if self._ends_in(stop, error.words)), start)

    def _ends_in(self, stop: int, words: str) -> bool:
        """Return whether what is before an index ends in some words."""
        return any(self._cursor.text(first, stop) == words for first in range(max(0, stop - _MAX_BOUNDS), stop))

    def _parse(self, start: int) -> ParsedTime | None:
        """Return the time that starts at an index; raise BadTimeError if it has no days."""
        cursor = self._cursor
        word = cursor.word(start)
        if word is None:
            return None
        if word.has(Concept.DATED) and cursor.has(start + 1, Concept.BETWEEN, *BOUNDS):
            return self._parse(start + 1)  # "with a deadline after June"
        if (
            word.kind is TokenKind.WORD
            and _OPENERS.isdisjoint(word.concepts)
            and not (Concept.NAME in word.concepts and is_council(cursor, start))
        ):
            is_roman = word.lower in ROMAN_NUMBERS and cursor.has(start + 1, Concept.QUARTER, Concept.HALF)
            is_presidency = cursor.has(start, Concept.NAME) and cursor.has(start + 1, Concept.PRESIDENCY, Concept.HALF)
            return self._parse_bounded(start) if is_roman or is_presidency else None
        if word.has(Concept.FROM) and cursor.has(start + 1, Concept.BACK) and not cursor.has(start + 1, *UNITS):
            return None  # "from them this year"
        following = cursor.skip_noise(start + 1)
        is_running = cursor.has(following, Concept.THIS) or cursor.has_postposition(following + 1, Concept.THIS)
        if word.has(Concept.COMING) and (is_running or word.has(Concept.OPEN)):
            return None  # "still to come this year" is not the coming one, nor Finnish "vielä tulossa | maaliskuun …"
        start = self._skip_introduction(start) if word.has(Concept.THIS) else start
        return (
            self._parse_within(start)
            or self._ranges.parse(start)
            or self._parse_onward(start)
            or self._parse_bounded(start)
        )

    def _parse_within(self, start: int) -> ParsedTime | None:
        """Return "within 30 days", "in two weeks", "the next three months": from today, both ends included."""
        cursor, index = self._cursor, start
        is_unit = cursor.has(index, *UNITS)  # Czech "do měsíce" in one
        if cursor.has(index, Concept.WITHIN, Concept.IN, Concept.BY) and not is_unit:  # Czech "do 30 dnů"
            index = cursor.skip_noise(index + 1)
        is_first = cursor.has(index, Concept.ORDINAL) and cursor.has(index + 1, *PART_MONTHS)  # "eerste half jaar"
        if cursor.has(index, Concept.NEXT, Concept.COMING) and not is_first:
            index = cursor.skip_noise(index + 1)
            # "In", "by" and "for the next quarter" (Croatian "za") is the calendar's.
            is_within = cursor.has(start, Concept.WITHIN) and not cursor.has(start, Concept.IN, Concept.BY, Concept.FOR)
            if is_within and cursor.has(index, *UNITS) and not cursor.has(index, Concept.PLURAL):
                return self._units_ahead(index, 1, index + 1)  # "within the next month"
        elif index == start + 1 and self._is_one_unit(start):
            return self._units_ahead(index, 1, index + 1)  # "binnen een maand", "entro un mese", "w ciągu miesiąca"
        ahead = self._parse_units_ahead(index, is_opened=index > start)
        if ahead is not None or index == start or not cursor.has(start, Concept.WITHIN):
            return ahead
        if cursor.has(index, Concept.PLURAL):  # "within weeks"
            raise BadTimeError(RefusalReason.VAGUE, cursor.text(start, index + 1))
        point = self._points.parse(cursor.skip_noise(start + 1))
        if point is None or cursor.has(start, Concept.IN) or (point.council and cursor.has(start, Concept.FOR)):
            return None
        return ParsedTime(_due_filter(Bound.IN, point, cursor.text(start, point.stop)), point.stop)

    def _parse_units_ahead(self, index: int, *, is_opened: bool) -> ParsedTime | None:
        """Return a number of units ahead; without a word before it ("within", "next") it needs one after it."""
        cursor = self._cursor
        word = cursor.word(index)
        if word is None:
            return None
        is_figure = word.kind is TokenKind.NUMBER and word.text.isdigit()
        number = word.value if is_figure else word.concepts.get(Concept.NUMBER)
        if word.has(*UNITS):  # Maltese "xahrejn" is "two months", Finnish "viikon sisällä" is "within a week"
            unit, number = index, number or (1 if self._is_unit_within(index) else None)
        elif cursor.has(index + 1, Concept.NEXT, Concept.COMING):  # "les 30 prochains jours"
            unit, is_opened = index + 2, True
        elif cursor.has(index + 1, Concept.VAGUE) and cursor.has(index + 1, *UNITS):  # French "prochains mois" in one
            unit, is_opened = index + 1, True
        else:
            unit = index + 1
        if number is None or not cursor.has(unit, *UNITS):
            return None
        stop = unit + 1
        is_opened = is_opened or cursor.has(unit, Concept.WITHIN)  # Czech "do měsíce"
        while cursor.has_postposition(stop, Concept.WITHIN, Concept.NEXT, Concept.COMING, Concept.IN):
            is_opened, stop = True, stop + 1
        if not is_opened:
            return None
        return self._units_ahead(unit, 2 * number if unit > index and is_pair(cursor, unit) else number, stop)

    def _is_one_unit(self, start: int) -> bool:
        """Return whether "within" stands right before a unit, without an article or "this"."""
        cursor, unit = self._cursor, start + 1
        return (
            cursor.has(start, Concept.WITHIN)
            and not cursor.has(start, Concept.NOISE, Concept.THIS)
            and cursor.words[start].text.casefold().split()[-1] not in _DEFINITE
            and cursor.has(unit, *_SHORT_UNITS)
            and not cursor.has(unit, Concept.PLURAL, Concept.NUMBER, *RELATIVE_STEPS)
            and not cursor.has_postposition(unit + 1, Concept.END, *RELATIVE_STEPS)
            and not cursor.has_kind(unit + 1, TokenKind.NUMBER, TokenKind.YEAR)
            and not cursor.has(cursor.skip_noise(unit + 1), Concept.MONTH, Concept.YEAR)
        )

    def _is_unit_within(self, unit: int) -> bool:
        """Return whether a postposition makes one of the unit before it: "viikon sisällä", "kuukauden kuluessa"."""
        cursor = self._cursor
        is_within = cursor.has_postposition(unit + 1, Concept.IN) and cursor.has(unit + 1, Concept.WITHIN)
        has_one = is_within and cursor.has(unit, *_SHORT_UNITS) and not cursor.has(unit - 1, *RELATIVE_STEPS)
        return has_one or cursor.has_postposition(unit + 1, Concept.WITHIN)

    def _units_ahead(self, unit: int, number: int, stop: int) -> ParsedTime:
        """Return a number of the units at an index, counted from today."""
        cursor = self._cursor
        days = sum(number * length for concept, length in UNIT_DAYS.items() if cursor.has(unit, concept))
        months = sum(number * length for concept, length in UNIT_MONTHS.items() if cursor.has(unit, concept))
        span = Span(first=self._today, last=add_time(self._today, days=days, months=months))
        return ParsedTime(DueFilter(bound=Bound.IN, span=span), stop)

    def _parse_onward(self, start: int) -> ParsedTime | None:
        """Return "vom 1. Oktober 2024 an", whose first word means "from" only together with the last."""
        cursor = self._cursor
        point = self._points.parse(cursor.skip_noise(start + 1)) if cursor.has(start, Concept.BETWEEN) else None
        if point is None or not cursor.has(point.stop, Concept.ONWARD):
            return None
        stop = point.stop + 1
        name = stop + 1 if cursor.has(stop, Concept.ARTICLE) else stop
        if cursor.has(point.stop, Concept.TO) and cursor.has(name, Concept.NAME, Concept.OTHER, Concept.KIND):
            # "Vom 1. Oktober an Frontex": from then on, or something of that day that goes to Frontex.
            raise BadTimeError(RefusalReason.AMBIGUOUS, cursor.text(start, name + 1))
        return ParsedTime(_due_filter(Bound.FROM, point, cursor.text(start, stop)), stop)

    def _parse_bounded(self, start: int) -> ParsedTime | None:
        """Return a point with the bounds before it ("uiterlijk in") and after it ("at the latest")."""
        cursor = self._cursor
        concepts, index = self._bounds_before(start)
        self._refuse_vague(start, index)
        point_start = self._skip_introduction(cursor.skip_noise(index) if concepts else start)
        point = self._points.parse(point_start)
        if point is None and self._bounds_meeting(start, point_start, concepts):
            point = self._points.parse_bare_meeting(point_start)
        if point is None:
            return None
        is_one_year = point.span.first.year == point.span.last.year  # Dutch "budget voor 2024-2025" is for these years
        is_rest = any_has(cursor.words[point_start : point.stop], Concept.REST)  # "voor de rest van het jaar"
        if Concept.FOR in concepts and point.council is None and is_one_year and not is_rest:
            concepts |= {concept for concept in self._ends_of_for if cursor.has(start, concept)}
        stop = point.stop + (point.council is not None and cursor.has(point.stop, Concept.YEAR, Concept.DAY))
        postposed, stop = self._bounds_after(stop)
        concepts |= postposed
        is_bare = not concepts
        carried = cursor.carried_concept(point_start, point.stop)
        if carried is not None:
            concepts.add(_OTHER_BOUNDS.get(carried, carried))
        bound = next((bound for concept, bound in BOUNDS.items() if concept in concepts), Bound.IN)
        if cursor.has(stop, Concept.LATEST) and bound in (Bound.IN, Bound.BY, Bound.BEFORE):
            bound, stop = Bound.BY if bound is Bound.IN else bound, stop + 1
        elif cursor.has(stop, Concept.EARLIEST) and bound in (Bound.IN, Bound.FROM):
            bound, stop = Bound.FROM, stop + 1
        elif (open_bound := self._bound_and_on(stop)) is not None and bound in (Bound.IN, open_bound):
            bound, stop = open_bound, stop + 2
        if point.is_end and bound is Bound.IN and Concept.FOR in concepts:
            bound = Bound.BY  # "for the end of June"
        if Concept.AS_OF in concepts:
            bound = self._as_of(point, bound)
        is_bare = is_bare and carried is None and bound is Bound.IN
        return ParsedTime(_due_filter(bound, point, cursor.text(start, stop)), stop, is_bare, point.is_yearless)

    @cached_property
    def _ends_of_for(self) -> Collection[Concept]:
        """What "for June" is of what is handed in: by then, Dutch "voor" before; what there is for June is June's."""
        said = {concept for word in self._cursor.words for concept in word.concepts}
        by = () if said.isdisjoint((Concept.OWE, *_HANDING_IN)) else (Concept.BY,)
        return by if said.isdisjoint(_HANDING_IN) else (Concept.BEFORE, *by)

    def _as_of(self, point: Point, bound: Bound) -> Bound:
        """Return what "as of" a time is: a past one is a state, and so is today where it is asked what is open."""
        if point.span.last < self._today:
            return Bound.AS_OF
        asks_for_state = any_has(self._cursor.words, Concept.OPEN, Concept.STATUS_OF, Concept.DONE)
        return Bound.IN if asks_for_state and point.span == Span.day(self._today) else bound

    def _bounds_before(self, start: int) -> tuple[set[Concept], int]:
        """Return the bounds from an index on, as concepts, and the index of the first word after them."""
        concepts, index = set[Concept](), start + self._is_stranded(start)
        while (
            index < start + _MAX_BOUNDS
            and (word := self._cursor.word(index)) is not None
            and (bounds := [concept for concept in BOUNDS if concept in word.concepts])
        ):
            # "In" bounds "deadline in June", though Swedish "deadline juni" is by June.
            concepts = set() if self._cursor.has(index - 1, *_DEADLINES) and not word.has(*_DEADLINES) else concepts
            # A word for both "before" and "for" (Dutch "voor") is decided by what follows it.
            concepts.add(Concept.FOR if Concept.FOR in bounds else bounds[0])
            index += 1
        return self._join_bounds(concepts, index)

    def _join_bounds(self, concepts: set[Concept], index: int) -> tuple[set[Concept], int]:
        """Return two bounds with a word between them as one: "on or after", "up to and at"; others as they are."""
        following = self._cursor.word(index + 1)
        if not concepts or following is None or not self._cursor.has(index, Concept.OR, Concept.AND):
            return concepts, index
        said = concepts | {concept for concept in (*_INCLUSIVE, Concept.IN) if following.has(concept)}
        joined = {_INCLUSIVE.get(concept, concept) for concept in said} - {Concept.IN}
        return (joined, index + 2) if Concept.IN in said and len(joined) == 1 else (concepts, index)

    def _skip_introduction(self, index: int) -> int:
        """Return the index after words that only introduce a date: Latvian "šajā dienā: 2024. gada 13. jūnijs"."""
        cursor, stop = self._cursor, index + self._cursor.has(index, Concept.THIS, Concept.ARTICLE)
        is_unit = cursor.has(stop, Concept.DAY) or cursor.has_postposition(stop, Concept.BETWEEN)
        stop = cursor.skip_noise(stop + 1 if is_unit else stop)
        is_date = cursor.has_kind(stop, TokenKind.NUMBER, TokenKind.YEAR, TokenKind.DATE)
        is_apart = any(cursor.has_kind(between, TokenKind.COMMA) for between in range(index, stop))
        return stop if is_date and not is_apart and self._points.parse(stop) is not None else index

    def _is_stranded(self, index: int) -> bool:
        """Return whether a "from" is of "who" before it: "who do we get it from in March"."""
        cursor = self._cursor
        is_followed = cursor.has(index + 1, Concept.FOR, Concept.IN) and cursor.has_kind(index + 1, TokenKind.WORD)
        is_from = cursor.has(index, Concept.FROM) and not cursor.has(index, Concept.FOR, Concept.IN)
        return is_from and is_followed and any_has(cursor.words[:index], Concept.WHO)

    def _bounds_after(self, stop: int) -> tuple[set[Concept], int]:
        """Return the postposed bounds from an index on, as concepts, and the index of the first word after them."""
        cursor, concepts = self._cursor, set[Concept]()
        while cursor.has_postposition(index := cursor.skip_noise(stop), *_POSTPOSED_BOUNDS):
            postposed: Concept = cursor.words[index].concepts[Concept.POST]
            concepts.add(_OTHER_BOUNDS.get(postposed, postposed))
            stop = index + 1
        return concepts, stop

    def _bound_and_on(self, stop: int) -> Bound | None:
        """Return the bound of a time that goes on: "June and after", "13 June or earlier"; none before another."""
        cursor = self._cursor
        is_joined = (
            cursor.has(stop, Concept.AND, Concept.OR) and self._points.parse(cursor.skip_noise(stop + 2)) is None
        )
        following = next((concept for concept in _INCLUSIVE if cursor.has(stop + 1, concept)), None)
        return BOUNDS[_INCLUSIVE[following]] if is_joined and following else None

    def _bounds_meeting(self, start: int, point_start: int, concepts: Collection[Concept]) -> bool:
        """Return whether a bound makes "the Council" a meeting; English "by the Council" also names the agent.

        "By the JHA Council" does not, since that is only a meeting.
        """
        cursor = self._cursor
        is_agent = cursor.has(start, Concept.AGENT) and cursor.has(point_start, Concept.NAME)
        is_bounded = Concept.BY in concepts and not (is_agent or cursor.has(start, Concept.TO, Concept.FOR))
        is_since = Concept.FROM in concepts and self._points.looks_back
        return Concept.BEFORE in concepts or Concept.AFTER in concepts or is_bounded or is_since

    def _refuse_vague(self, start: int, index: int) -> None:
        """Raise BadTimeError for a time without fixed days: "early 2024", "before the summer"."""
        cursor = self._cursor
        vague = cursor.skip_noise(index)
        if cursor.has(start, Concept.VAGUE) and cursor.has(start, Concept.IN) and self._points.parse(vague) is None:
            raise BadTimeError(RefusalReason.VAGUE, cursor.text(start, start + 1))  # "sometime", without "in June"
        if not cursor.has(vague, Concept.VAGUE):
            return
        is_apart = cursor.has_kind(vague + 1, TokenKind.COMMA)
        after = vague + 2 if cursor.has_kind(vague + 1, TokenKind.DASH) else vague + 1  # "mid-June"
        point = None if is_apart else self._points.parse(cursor.skip_noise(after))
        if point is not None:
            meant = roughly(self.bound_before(start), point.span)
            raise BadTimeError(RefusalReason.VAGUE, cursor.text(vague, point.stop), meant=meant)
        unit = cursor.skip_noise(after)
        if not is_apart and cursor.has(unit, *UNITS) and not cursor.has(unit, Concept.PLURAL):
            raise BadTimeError(RefusalReason.VAGUE, cursor.text(vague, unit + 1))  # "Mitte des Jahres"
        if vague > start and not cursor.has(vague, Concept.OVERDUE, Concept.NOISE):
            raise BadTimeError(RefusalReason.VAGUE, cursor.text(start, vague + 1))


def _due_filter(bound: Bound, point: Point, words: str) -> DueFilter:
    """Return the due filter of a bound and a point; raise BadTimeError for "at the end of T", which has no fixed days.

    "By" and "before the end of T" are by T.
    """
    span = point.span
    if point.is_several:
        return DueFilter(bound=Bound.BETWEEN, span=span)
    if point.is_end:
        match bound:
            case Bound.IN:
                month = Span.months(Month.of(span.last))
                raise BadTimeError(RefusalReason.VAGUE, words, roughly=month, meant=roughly(bound, month))
            case Bound.BY | Bound.BEFORE:
                bound = Bound.BY
            case Bound.FROM | Bound.AFTER:
                span = Span.day(span.last)
            case Bound.BETWEEN | Bound.AS_OF:
                pass
            case _:
                assert_never(bound)
    return DueFilter(bound=bound, span=span, council=point.council)
