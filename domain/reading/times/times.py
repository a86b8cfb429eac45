"""Reading times: how a bound and a point limit the due date."""

from collections.abc import Collection
from dataclasses import replace

from domain.dates.spans import Month, Span
from domain.dates.yearless import first_of_range, last_of_range, later
from domain.languages.schema import Concept
from domain.questions.model import Bound, RefusalReason
from domain.questions.model import DueFilter as Limit
from domain.reading.cursor import BOUNDS, UNITS
from domain.reading.times.councils import BadTimeError, Point
from domain.reading.times.points import ROMAN, Points
from domain.reading.words.tokenizer import TokenKind

_MONTHS = {Concept.MONTHS: 1, Concept.QUARTER: 3, Concept.HALF: 6, Concept.YEAR: 12}
_DAYS = {Concept.DAY: 1, Concept.WEEK: 7}
#: Whatever a time can start with; most words of a question are none of these.
_STARTS = frozenset(
    {
        *BOUNDS,
        *UNITS,
        *(
            Concept.MONTH,
            Concept.ORDINAL,
            Concept.THIS,
            Concept.NEXT,
            Concept.COMING,
            Concept.LAST,
            Concept.END,
            Concept.YEAR_END,
        ),
        *(
            Concept.TODAY,
            Concept.TOMORROW,
            Concept.YESTERDAY,
            Concept.WEEKDAY,
            Concept.VAGUE,
            Concept.MEETING,
            Concept.WITHIN,
            Concept.BETWEEN,
            Concept.NUMBER,
        ),
    }
)
#: What a limit that is held in a form or stands after its time can be called, besides the limits themselves.
_LIMITS = {Concept.UNTIL: Concept.BY, Concept.WITHIN: Concept.IN}
_AFTER_TIMES = frozenset({*BOUNDS, *_LIMITS})


class Times(Points):
    """Reads times off a list of items."""

    def at(self, start: int) -> tuple[Limit, int] | None:
        """The time that starts at an item, and where the text goes on; None where none starts there."""
        item = self.item(start)
        if item is None:
            return None
        if item.kind is TokenKind.WORD and not self.is_council(start) and _STARTS.isdisjoint(item.senses):
            roman = item.lower in ROMAN and self.has(start + 1, Concept.QUARTER, Concept.HALF)
            return self._bounded(start) if roman else None
        return self._within(start) or self._range(start) or self._onward(start) or self._bounded(start)

    def _within(self, start: int) -> tuple[Limit, int] | None:
        """ "Within 30 days", "in two weeks", "the next three months": from today, both ends included."""
        index = start
        if self.has(index, Concept.WITHIN, Concept.IN, Concept.BY):  # Czech "do 30 dnů"
            index = self.skip(index + 1)
        if self.has(index, Concept.NEXT, Concept.COMING):
            index = self.skip(index + 1)
        counted = self._counted_ahead(index, opened=index > start)
        if counted is not None or index == start:
            return counted
        point = self.point(self.skip(start + 1)) if self.has(start, Concept.WITHIN) else None
        return None if point is None else (self._limit(Bound.IN, point, self.words(start, point.after)), point.after)

    def _counted_ahead(self, index: int, *, opened: bool) -> tuple[Limit, int] | None:
        """A number of units ahead; where no word before it `opened` it ("within", "next"), one after it must."""
        item = self.item(index)
        if item is None:
            return None
        number = (
            item.value if item.kind is TokenKind.NUMBER and item.text.isdigit() else item.senses.get(Concept.NUMBER)
        )
        if item.has(*UNITS):  # Maltese "xahrejn" is "two months", Finnish "viikon sisällä" is "within a week"
            unit, number = index, number or (1 if self.post(index + 1, Concept.WITHIN) else None)
        else:
            unit = (
                index + 2 if self.has(index + 1, Concept.NEXT, Concept.COMING) else index + 1
            )  # "les 30 prochains jours"
            opened = opened or unit > index + 1
        if number is None or not self.has(unit, *UNITS):
            return None
        after = unit + 1
        while self.post(after, Concept.WITHIN, Concept.NEXT, Concept.COMING, Concept.IN):
            opened, after = True, after + 1
        return (self._ahead(number, unit), after) if opened else None

    def _ahead(self, number: int, unit: int) -> Limit:
        """So many of a unit from today on."""
        days = sum(number * length for sense, length in _DAYS.items() if self.has(unit, sense))
        months = sum(number * length for sense, length in _MONTHS.items() if self.has(unit, sense))
        span = Span(first=self.today, last=later(self.today, days=days, months=months))
        return Limit(bound=Bound.IN, span=span)

    def _range(self, start: int) -> tuple[Limit, int] | None:
        """ "Between A and B", "from A to B", "A - B"; both ends count."""
        opened = self.has(start, Concept.BETWEEN, Concept.FROM, Concept.IN)
        first_at = self.skip(start + 1) if opened else start
        first = self.point(first_at) or self._day_of(start, first_at)
        last_at = None if first is None else self._past_joint(start, first_at, first.after)
        last = None if last_at is None else self.point(last_at)
        if first is None or last is None or last_at is None:
            return None
        after = last.after
        while self.post(after, Concept.BETWEEN, Concept.BY, Concept.UNTIL, Concept.IN):
            after += 1
        last = replace(last, after=after)
        if first.council and not last.council and not last.end and last.span == Span.months(Month.of(last.span.first)):
            # "... and that of June": the month or its meeting.
            raise BadTimeError(RefusalReason.AMBIGUOUS, self.words(start, last.after))
        begin, end = first.span, last.span
        if first.yearless and not last.yearless:
            begin = first_of_range(begin, end)
        elif last.yearless:
            end = last_of_range(end, begin)
        if end.last < begin.first:
            raise BadTimeError(RefusalReason.TIME, self.words(start, last.after))
        span = Span(first=begin.first, last=end.last)
        return Limit(bound=Bound.BETWEEN, span=span, council=last.council), last.after

    def _past_joint(self, start: int, first: int, after: int) -> int | None:
        """Where the end of a range starts, given its start; None where nothing joins another time to it."""
        joint = self.item(after)
        if joint is None:
            return None
        joined = joint.has(Concept.UNTIL) or joint.kind is TokenKind.DASH or joint.lower == "to"
        opened = self.has(start, Concept.BETWEEN)
        between = joint.has(Concept.AND) and (opened or self.post(self._end(after), Concept.BETWEEN))
        if joined or between:
            return self.skip(after + 1)
        carried = self.carried(first, after) is Concept.FROM or self.post(after, Concept.FROM)
        here = self.skip(after + 1 if self.post(after, Concept.FROM) else after)
        return here if carried and self._ends(here) else None

    def _day_of(self, start: int, index: int) -> Point | None:
        """A day whose month comes with the end of the range: "from 1 to 15 March"."""
        item, joint = self.item(index), self.item(index + 1)
        if item is None or joint is None or item.kind is not TokenKind.NUMBER or index == start:
            return None
        if not (joint.has(Concept.UNTIL) or joint.kind is TokenKind.DASH or self.has(start, Concept.BETWEEN)):
            return None
        last = self.point(self.skip(index + 2))
        if last is None or last.council or last.span.first != last.span.last or item.value >= last.span.first.day:
            return None
        return replace(last, span=Span.day(last.span.first.replace(day=item.value)), after=index + 1)

    def _end(self, joint: int) -> int:
        """Where the time after a joining word ends."""
        point = self.point(self.skip(joint + 1))
        return joint if point is None else point.after

    def _ends(self, index: int) -> bool:
        """Whether a time ends a range by its own form: Hungarian "júniusig", Estonian "juunini"."""
        point = self.point(index)
        return point is not None and (
            self.carried(index, point.after) in (Concept.BY, Concept.UNTIL)
            or self.post(point.after, Concept.BY, Concept.UNTIL)
        )

    def _onward(self, start: int) -> tuple[Limit, int] | None:
        """ "Vom 1. Oktober 2024 an", where the word that opens it says "from" only with the one that ends it."""
        point = self.point(self.skip(start + 1)) if self.has(start, Concept.BETWEEN) else None
        if point is None or not self.has(point.after, Concept.ONWARD):
            return None
        after = point.after + 1
        named = after + 1 if self.has(after, Concept.ARTICLE) else after
        if self.has(point.after, Concept.TO) and self.has(named, Concept.NAME, Concept.OTHER, Concept.KIND):
            # "Vom 1. Oktober an Frontex": from then on, or something of that day that goes to Frontex.
            raise BadTimeError(RefusalReason.AMBIGUOUS, self.words(start, named + 1))
        return self._limit(Bound.FROM, point, self.words(start, after)), after

    def _bounded(self, start: int) -> tuple[Limit, int] | None:
        """One or more bounds ("uiterlijk in"), a point, and what may follow it ("at the latest")."""
        index, senses = start, set[Concept]()
        while (item := self.item(index)) is not None and (found := [each for each in BOUNDS if item.has(each)]):
            # A word for both "before" and "for" (Dutch "voor") is settled by what it stands before.
            senses.add(Concept.FOR if Concept.FOR in found else found[0])
            index += 1
        self._refuse_vague(start, index)
        here = self.skip(index) if senses else start
        point = self.point(here) or (self.bare_meeting(here) if self._to_meeting(start, senses) else None)
        if point is None:
            return None
        if Concept.FOR in senses and point.council is None:
            senses |= {each for each in (Concept.BEFORE, Concept.BY) if self.has(start, each)}
        end = point.after
        while (item := self.item(self.skip(end))) is not None and item.senses.get(Concept.POST) in _AFTER_TIMES:
            senses.add(_LIMITS.get(item.senses[Concept.POST], item.senses[Concept.POST]))
            end = self.skip(end) + 1
        carried = self.carried(here, point.after)
        if carried is not None:
            senses.add(_LIMITS.get(carried, carried))
        bound = next((bound for sense, bound in BOUNDS.items() if sense in senses), Bound.IN)
        if self.has(end, Concept.LATEST) and bound in (Bound.IN, Bound.BY, Bound.BEFORE):
            bound, end = Bound.BY if bound is Bound.IN else bound, end + 1
        elif self.has(end, Concept.EARLIEST) and bound in (Bound.IN, Bound.FROM):
            bound, end = Bound.FROM, end + 1
        if point.end and bound is Bound.IN and Concept.FOR in senses:
            bound = Bound.BY  # "for the end of June"
        if Concept.AS_OF in senses and point.span.last < self.today:
            return Limit(bound=Bound.AS_OF, span=point.span, council=point.council), end
        return self._limit(bound, point, self.words(start, end)), end

    def _to_meeting(self, start: int, senses: Collection[Concept]) -> bool:
        """Whether a bound makes "the Council" a meeting; English "by the Council" says who does it, too."""
        return Concept.BEFORE in senses or (
            Concept.BY in senses and not self.has(start, Concept.AGENT, Concept.TO, Concept.FOR)
        )

    def _refuse_vague(self, start: int, index: int) -> None:
        """ "Early 2024" and "before the summer" have no fixed days."""
        here = self.skip(index)
        if not self.has(here, Concept.VAGUE):
            return
        point = self.point(self.skip(here + 1))
        if point is not None:
            raise BadTimeError(RefusalReason.VAGUE, self.words(here, point.after))
        if here > start and not self.has(here, Concept.OVERDUE, Concept.NOISE):
            raise BadTimeError(RefusalReason.VAGUE, self.words(start, here + 1))

    def _limit(self, bound: Bound, point: Point, words: str) -> Limit:
        """A bound and a point; "by" and "before the end of T" are by T, "at the end of T" has no fixed days."""
        if not point.end:
            return Limit(bound=bound, span=point.span, council=point.council)
        if bound is Bound.IN:
            raise BadTimeError(RefusalReason.VAGUE, words)
        if bound is Bound.BEFORE:
            bound = Bound.BY
        elif bound in (Bound.FROM, Bound.AFTER):
            point = replace(point, span=Span.day(point.span.last))
        return Limit(bound=bound, span=point.span, council=point.council)
