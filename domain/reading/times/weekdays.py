"""Parser for weekdays: the last one of a name where a question looks back, else the next one."""

from datetime import date, timedelta

from domain.dates.spans import Span
from domain.languages.schema import Concept
from domain.reading.parsed import has_past_verb
from domain.reading.times.periods import RELATIVE_STEPS, Point
from domain.reading.words.lexicon import any_has
from domain.reading.words.token_cursor import BOUNDS, Cursor
from domain.reading.words.tokenizer import TokenKind

#: A weekday ahead has one of these before it.
_PLACING = (*BOUNDS, Concept.UNTIL, Concept.THIS, Concept.COMING)
#: Words that are more often something else than a weekday.
_NO_WEEKDAY = (Concept.ORDINAL, Concept.BOTH, Concept.WEEK, Concept.NOISE, Concept.CHATTER)
#: What these are asked of may have a day that is past.
_DONE = (Concept.DONE, Concept.DELIVERED)
_DUTIES = (Concept.OWE, Concept.MUST, Concept.DEADLINE)
_BREAKS = (TokenKind.COMMA, TokenKind.DASH, TokenKind.STOP)
_PAST = (Concept.OVERDUE, Concept.WAS, Concept.PAST)


class WeekdayParser:
    """Parser for the weekday at an index; beside "next" it has no day: it may be this week's, or next week's."""

    def __init__(self, cursor: Cursor, *, today: date, looks_back: bool) -> None:
        self._cursor = cursor
        self._today = today
        self._looks_back = looks_back

    def parse(self, index: int) -> Point | None:
        """Return the last weekday of a name where the question looks back, else the next one."""
        return self._parse_last(index) if self._looks_back else self._parse_next(index)

    def parse_relative(self, index: int) -> Point | None:
        """Return "last Friday" or "this Friday", the next one; None for any other word at an index."""
        cursor, weekday = self._cursor, self._cursor.skip_noise(index + 1)
        if not cursor.has(weekday, Concept.WEEKDAY):
            return None
        if cursor.has(index, Concept.LAST):
            return self._parse_last(weekday) if self._looks_back or self._asks_what_is_done() else None
        is_ahead = cursor.has(index, Concept.THIS, Concept.COMING) and not cursor.has(index, Concept.NEXT)
        return self._parse_next(weekday) if is_ahead else None

    def _parse_next(self, index: int) -> Point | None:
        """Return the next weekday of a name after today: "by Friday", "ab Montag".

        None for that of today, and where the question is about the past: it may be another one.
        """
        cursor = self._cursor
        word, weekday = cursor.words[index], cursor.words[index].concepts[Concept.WEEKDAY]
        is_doubtful = word.has(*_NO_WEEKDAY) or self._has_step(cursor.skip_noise(index + 1))
        is_placed = self._is_placed(index) or self._is_of_duty(index)
        if weekday is None or weekday == self._today.weekday() or is_doubtful or not is_placed:
            return None
        if self._asks_what_is_done():
            return self._parse_last(index)  # "has anything been delivered since Monday?"
        is_done = any_has(cursor.words, *_DONE)
        is_due = any_has(cursor.words, Concept.MUST)
        is_past = any_has(cursor.words, *_PAST) or has_past_verb(cursor.words)
        if is_past or (is_done and not is_due):
            return None
        return Point(span=Span.day(self._today + timedelta((weekday - self._today.weekday()) % 7)), stop=index + 1)

    def _asks_what_is_done(self) -> bool:
        """Return whether the text asks what was done, or whether anything was, and not what should have been."""
        words = self._cursor.words
        asks = any_has(words, Concept.WHAT, Concept.WHO, Concept.HOW_MANY, Concept.ANY)
        return asks and any_has(words, *_DONE) and not any_has(words, Concept.MUST, Concept.REMIND)

    def _is_placed(self, index: int) -> bool:
        """Return whether a word or form places something in time on the weekday at an index."""
        cursor, before = self._cursor, index - 1
        while cursor.has(before, Concept.NOISE, Concept.ARTICLE) and not cursor.has(before, *_PLACING):
            before -= 1
        return (
            cursor.has(before, *_PLACING)
            or cursor.has(index, Concept.CARRIED)
            or cursor.has_postposition(cursor.skip_noise(index + 1), *BOUNDS, Concept.UNTIL)
        )

    def _is_of_duty(self, index: int) -> bool:
        """Return whether a clause asks what is due on its weekday, without a word for "on": "what is due Tuesday?"."""
        cursor, start, stop = self._cursor, index, index
        while start and not cursor.has_kind(start - 1, *_BREAKS):
            start -= 1
        while cursor.word(stop) is not None and not cursor.has_kind(stop, *_BREAKS):
            stop += 1
        said = {concept for word in cursor.words[start:stop] for concept in word.concepts}
        return not said.isdisjoint(_DUTIES) and not said.isdisjoint((Concept.WHAT, Concept.HOW_MANY, Concept.ANY))

    def _has_step(self, index: int) -> bool:
        """Return whether a word at an index says which week's day is meant, or that it is a week: "Monday week"."""
        has_posted = any(self._cursor.has_postposition(index, concept) for concept in RELATIVE_STEPS)
        return has_posted or self._cursor.has(index, Concept.WEEK, *RELATIVE_STEPS)

    def _parse_last(self, index: int) -> Point | None:
        """Return the last weekday of a name before today: "since Friday", "lunedì scorso"."""
        weekday = self._cursor.words[index].concepts[Concept.WEEKDAY]
        if weekday is None:
            return None
        day = self._today - timedelta(days=(self._today.weekday() - weekday - 1) % 7 + 1)
        after = self._cursor.skip_noise(index + 1)
        has_last = self._cursor.has(after, Concept.LAST) or self._cursor.has_postposition(after, Concept.LAST)
        return Point(span=Span.day(day), stop=after + 1 if has_last else index + 1)
