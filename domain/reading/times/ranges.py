"""Parser for ranges of time: "between March and June", "from 1 to 15 March", "1–15 March"; both ends are included."""

from datetime import date

from msgspec.structs import replace

from domain.dates.spans import Month, Span
from domain.dates.yearless import resolve_range_end, resolve_range_start
from domain.languages.schema import Concept
from domain.questions.model import Bound, DueFilter, RefusalReason
from domain.reading.times.dates import DateParser
from domain.reading.times.periods import BadTimeError, ParsedTime, Point, current_unit, is_council, short_year
from domain.reading.words.lexicon import WordMatch
from domain.reading.words.token_cursor import BOUNDS, UNITS, Cursor
from domain.reading.words.tokenizer import TokenKind, fold
from domain.reading.words.word_matcher import word_matcher
from domain.register.meeting import MeetingBody

#: With one of these after it a number is no day of a month that was named before it: "on 4 March – 12 reports".
_COUNTED = (Concept.MONTH, Concept.NAME, Concept.KIND, Concept.ITEM, Concept.OWE, *(set(UNITS) - {Concept.DAY}))
#: What stands before two years, at most that many words of it: "for the 24-25".
_BEFORE_YEARS, _MAX_BEFORE_YEARS = (Concept.IN, Concept.FOR, Concept.BETWEEN, Concept.ARTICLE), 3
#: What stands between "and" and the month of another meeting: "the one in", "celui de".
_REMINDING = (Concept.IN, Concept.FROM, Concept.ARTICLE, Concept.BACK, Concept.THIS, Concept.CHATTER, Concept.ITEM)
#: "Now", with which a range can start, and which alone is no day on which something is due, in all languages.
is_now = word_matcher(
    """сега teď nyní nu jetzt nun τώρα now ahora nüüd praegu nyt maintenant anois sada sad most mostantól ora adesso
    dabar tagad issa teraz agora acum zdaj sedaj zdej"""
)
#: What the two ends of a time are called where both are included.
_ENDS = (Concept.BOTH, Concept.DAY, Concept.BACK)
_PAIR = 2


class RangeParser:
    """Parser for the range that starts at an index, between two points in time that `points` parses."""

    def __init__(self, cursor: Cursor, points: DateParser, *, today: date) -> None:
        self._cursor = cursor
        self._points = points
        self._today = today

    def parse(self, start: int) -> ParsedTime | None:
        """Return "between A and B", "from A to B", "A - B"; both ends are included."""
        cursor = self._cursor
        if (parsed := self._parse_short_years(start) or self._parse_this_and_next(start)) is not None:
            return parsed
        is_opened = cursor.has(start, Concept.BETWEEN, Concept.FROM, Concept.IN)
        first_index = cursor.skip_noise(start + 1) if is_opened else start
        if cursor.has(start, Concept.BETWEEN) and cursor.has(first_index, Concept.IN):  # Greek "ανάμεσα στο"
            first_index = cursor.skip_noise(first_index + 1)
        first = (
            self._parse_now(start)
            or self._points.parse(first_index)
            or self._parse_first_day(start, first_index)
            or self._parse_unsaid(start)
        )
        last_index = None if first is None else self._skip_joint(start, first_index, first)
        last = None if first is None or last_index is None else self._parse_last(first, last_index)
        if first is None or last is None:
            return None
        stop = last.stop
        while cursor.has_postposition(stop, Concept.BETWEEN, Concept.BY, Concept.UNTIL, Concept.IN):
            stop += 1
        is_whole_month = last.span == Span.months(Month.of(last.span.first))
        if first.council and not last.council and not last.is_end and is_whole_month:
            is_that = last_index is not None and (
                last_index > first.stop + 1 or cursor.has(last_index, Concept.THIS)
            )  # "červnovou Radu a tu říjnovou"
            if not (
                is_that or is_council(cursor, first_index)
            ):  # "the March Council and June": the month or its meeting
                raise BadTimeError(RefusalReason.AMBIGUOUS, cursor.text(start, stop))
            last = self._meeting_after(first, last)  # "the Councils of March and June"
        # "Between the end of 2024 and March": the year itself is over.
        first_span, last_span = Span.day(first.span.last) if first.is_end else first.span, last.span
        if first.is_yearless and not last.is_yearless:
            first_span = resolve_range_start(first_span, last_span)
        elif last.is_yearless:
            last_span = resolve_range_end(last_span, first_span)
        if last_span.last < first_span.first:
            raise BadTimeError(RefusalReason.TIME, cursor.text(start, stop))
        span = Span(first=first_span.first, last=last_span.last)
        is_yearless = first.is_yearless and last.is_yearless
        # The meeting is one of the year in which the range ends: "between the June and the October Council".
        council = last.council and last.council._replace(month=Month.of(last_span.first))
        return ParsedTime(DueFilter(bound=Bound.BETWEEN, span=span, council=council), stop, is_yearless=is_yearless)

    def _parse_short_years(self, start: int) -> ParsedTime | None:
        """Return two years after each other that are typed as two digits each: "the money for 24-25"."""
        cursor = self._cursor
        first = start
        while first < start + _MAX_BEFORE_YEARS and cursor.has(first, *_BEFORE_YEARS):
            first += 1
        dash, stop = cursor.word(first + 1), first + 3
        if not cursor.has_kind(first, TokenKind.NUMBER) or not cursor.has_kind(first + 2, TokenKind.NUMBER):
            return None
        years = short_year(cursor, first), short_year(cursor, first + 2)
        after = cursor.skip_noise(stop)
        is_of_time = any(cursor.has(index, Concept.MONTH, *UNITS) for index in (start - 1, stop, after))
        if dash is None or dash.kind is not TokenKind.DASH or not dash.glued or None in years or is_of_time:
            return None
        if cursor.has_kind(stop, TokenKind.YEAR, TokenKind.NUMBER) or years[1] != (years[0] or 0) + 1:
            return None
        span = Span(first=date(years[0] or 0, 1, 1), last=date(years[1] or 0, 12, 31))
        return ParsedTime(DueFilter(bound=Bound.BETWEEN, span=span), stop)

    def _parse_last(self, first: Point, index: int) -> Point | None:
        """Return the point that ends a range, given its start; a day alone is of the same month: "March 1 to 15"."""
        cursor, day = self._cursor, self._day_at(index)
        point = self._points.parse(index) or self._parse_same_meeting(first, index)
        if point is not None or day is None or first.council or first.span.first != first.span.last:
            return point
        month, stop = Month.of(first.span.first), index + 1
        following = cursor.word(stop)
        is_count = following is not None and (following.is_unknown or following.has(*_COUNTED))
        if is_count or not first.span.first.day < day <= month.last.day:
            return None
        return replace(first, span=Span.day(month.last.replace(day=day)), stop=stop + cursor.has(stop, Concept.DAY))

    def _parse_same_meeting(self, first: Point, index: int) -> Point | None:
        """Return the meeting of a month, of which a pronoun reminds: "the June Council and the one in October"."""
        cursor = self._cursor
        month = index
        while cursor.has(month, *_REMINDING) or cursor.is_one(month):
            month = cursor.skip_noise(month + 1)
        point = self._points.parse(month) if first.council and month > index else None
        if point is None or point.council or point.is_end or point.span != Span.months(Month.of(point.span.first)):
            return None
        return self._meeting_after(first, point)

    def _meeting_after(self, first: Point, month: Point) -> Point:
        """Return the meeting of a month, after another of the same body; raise BadTimeError if none is known."""
        span = resolve_range_end(month.span, first.span) if month.is_yearless else month.span
        body = MeetingBody.SCHENGEN_COUNCIL if first.council is None else first.council.body
        return self._points.meeting_of(replace(month, span=span, is_yearless=False), body)

    def _skip_joint(self, start: int, first_index: int, first: Point) -> int | None:
        """Return the index of a range's end, given its start; None if nothing joins another time to it."""
        cursor = self._cursor
        joint = cursor.word(first.stop)
        if joint is None:
            return None
        if _ends_with_to(joint) and self._cursor.has(start, Concept.FROM, Concept.BETWEEN):
            return first.stop
        if _is_until(joint) or (joint.has(Concept.AND) and self._is_between(start, first)):
            last_index = cursor.skip_noise(first.stop + 1)
            last_index += cursor.has(last_index, Concept.LATEST)  # Croatian "do uključivo"
            last_index += _is_until(joint) and cursor.has(last_index, Concept.UNTIL)  # Italian "fino a"
            between = range(first.stop + 1, last_index)  # "March - sorry, June"
            talk = () if joint.has(Concept.AND) else (Concept.CHATTER,)
            is_apart = any(cursor.has_kind(i, TokenKind.COMMA) or cursor.has(i, *talk) for i in between)
            return None if is_apart else last_index
        has_from = cursor.has_postposition(first.stop, Concept.FROM)
        is_carried = cursor.carried_concept(first_index, first.stop) is Concept.FROM
        last_index = cursor.skip_noise(first.stop + 1 if has_from else first.stop)
        return last_index if (is_carried or has_from) and self._ends_range(first, last_index) else None

    def _is_between(self, start: int, first: Point) -> bool:
        """Return whether "between" is before the first time, or after the second as a postposition."""
        if self._cursor.has(start, Concept.BETWEEN):
            return True
        last = self._parse_last(first, self._cursor.skip_noise(first.stop + 1))
        return self._cursor.has_postposition(first.stop if last is None else last.stop, Concept.BETWEEN)

    def _ends_range(self, first: Point, index: int) -> bool:
        """Return whether a time ends a range by its own form: Hungarian "júniusig", Estonian "juunini"."""
        point = self._parse_last(first, index)
        return point is not None and (
            self._cursor.carried_concept(index, point.stop) in (Concept.BY, Concept.UNTIL)
            or self._cursor.has_postposition(point.stop, Concept.BY, Concept.UNTIL)
        )

    def _parse_first_day(self, start: int, index: int) -> Point | None:
        """Return a day whose month comes with the end of the range: "from 1 to 15 March", "1–15 March"."""
        cursor = self._cursor
        day, joint = self._day_at(index), cursor.word(index + 1)
        if day is None or joint is None:
            return None
        if not (_is_until(joint) or cursor.has(start, Concept.BETWEEN)):
            return None
        last = self._points.parse(cursor.skip_noise(index + 2))
        if last is None or last.council or last.span.first != last.span.last or not 1 <= day < last.span.first.day:
            return None
        return replace(last, span=Span.day(last.span.first.replace(day=day)), stop=index + 1)

    def _day_at(self, index: int) -> int | None:
        """Return the number of the word at an index, as a day has it: "15", "15.", "1er"."""
        word = self._cursor.word(index)
        if word is None:
            return None
        number = word.value if word.kind is TokenKind.NUMBER else word.concepts.get(Concept.ORDINAL)
        return number if isinstance(number, int) else None

    def _parse_now(self, start: int) -> Point | None:
        """Return today for "now" at the start of a range: "from now to June", "from now on until June"."""
        cursor = self._cursor
        word, stop = cursor.word(start + 1), start + 2
        is_opened = cursor.has(start, Concept.FROM, Concept.BETWEEN)
        if word is None or not is_opened or not (is_now(fold(word.text)) or word.has(Concept.TODAY)):
            return None
        while cursor.has(stop, Concept.ONWARD, Concept.AGENT) and not cursor.has(stop, Concept.UNTIL):
            stop += 1
        joint = cursor.word(stop)
        is_joint = joint is not None and (_is_until(joint) or _ends_with_to(joint))
        is_joint = is_joint or (joint is not None and cursor.has(start, Concept.BETWEEN))
        return Point(span=Span.day(self._today), stop=stop) if is_joint else None

    def _parse_unsaid(self, start: int) -> Point | None:
        """Return today for what says nothing between "between" and "and": "between this moment and Easter"."""
        cursor, joint = self._cursor, start + 1
        if not cursor.has(start, Concept.BETWEEN):
            return None
        while cursor.has(joint, Concept.NOISE) and not cursor.has(joint, Concept.AND):
            joint += 1
        if not (joint > start + 1 and cursor.has(joint, Concept.AND) and cursor.has_kind(joint, TokenKind.WORD)):
            return None
        return Point(span=Span.day(self._today), stop=joint)

    def _parse_this_and_next(self, start: int) -> ParsedTime | None:
        """Return this unit and the next, where only one of them is said: "this month and next"."""
        cursor = self._cursor
        index = start + 1 if cursor.has(start, Concept.IN, Concept.FOR, Concept.WITHIN) else start
        if not cursor.has(index, Concept.THIS):
            return None
        unit = cursor.skip_noise(index + 1) if not cursor.has(index + 1, *UNITS) else index + 1
        joint = unit + 1 if cursor.has(unit, *UNITS) else index + 1
        joint += cursor.has_postposition(joint, Concept.THIS)  # "ce mois-ci et le prochain"
        following = cursor.skip_noise(joint + 1)
        if cursor.has(following, Concept.IN):  # "este mês e no próximo"
            following = cursor.skip_noise(following + 1)
        last = following + 1
        if not cursor.has(joint, Concept.AND, Concept.OR) or not cursor.has(following, Concept.NEXT, Concept.COMING):
            return None
        if not cursor.has(unit, *UNITS):  # "this and next month"
            unit, last = last, last + 1
        elif cursor.has(last, *UNITS, Concept.MEETING, Concept.MONTH) or is_council(cursor, last):
            return None
        if not cursor.has(unit, *UNITS) or cursor.has(unit, Concept.PLURAL):
            return None
        this, after = (current_unit(cursor, unit, self._today, step) for step in (0, 1))
        if this is None or after is None:
            return None
        span = Span(first=this.span.first, last=after.span.last)
        return ParsedTime(DueFilter(bound=Bound.BETWEEN, span=span), last)


def skip_included(cursor: Cursor, stop: int, *, is_range: bool) -> int:
    """Return the index after words that include the ends of a time: "both days included", "inclusive".

    "Including" alone adds what follows it.
    """
    said, index, last = set[Concept](), stop, stop
    while (word := cursor.word(index)) is not None and (_includes_ends(word) or word.kind is TokenKind.COMMA):
        index += 1
        is_said = Concept.DAY in said and word.is_noise and Concept.INCLUDING not in said
        if is_said or Concept.POST in word.concepts or word.has(Concept.INCLUDING):
            said, last = {*said, Concept.INCLUDING}, index
        if word.concepts.get(Concept.NUMBER) == _PAIR or word.has(*_ENDS):
            said, last = {*said, *word.concepts, Concept.BOTH}, index
    if Concept.INCLUDING in said and Concept.BOTH in said:
        return last
    has_time = cursor.has_kind(stop + 1, TokenKind.NUMBER, TokenKind.DATE, TokenKind.YEAR) or cursor.has(
        stop + 1, Concept.MONTH, *BOUNDS, *UNITS
    )
    is_inclusive = is_range and cursor.has(stop, Concept.LATEST) and not has_time
    return stop + 1 if is_inclusive else stop


def _includes_ends(word: WordMatch) -> bool:
    """Return whether a word may be of "both days included"; Latvian "ieskaitot" is a postposition."""
    is_postposition = word.concepts.get(Concept.POST) in (Concept.BY, Concept.UNTIL, Concept.LATEST)
    is_two = word.concepts.get(Concept.NUMBER) == _PAIR
    return (
        word.is_noise or is_postposition or is_two or word.has(Concept.INCLUDING, Concept.ARTICLE, Concept.AND, *_ENDS)
    )


def _ends_with_to(word: WordMatch) -> bool:
    """Return whether words for an end have the "to" of a range in them: Italian "da aprile a fine anno"."""
    return word.has(Concept.END) and " " in word.text


def _is_until(word: WordMatch) -> bool:
    """Return whether a word or sign joins the end of a range to its start."""
    return word.has(Concept.UNTIL) or word.kind is TokenKind.DASH or word.lower == "to"
