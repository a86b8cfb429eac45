"""Steps of the parser for times: each is added to the question, takes the place of one before it, or says nothing."""

from collections.abc import Callable, Iterable
from contextlib import suppress

from msgspec.structs import replace

from domain.dates.feasts import feast_day, last_feast_day
from domain.dates.spans import Span
from domain.languages.schema import Concept
from domain.questions.model import Bound, DueFilter, RefusalReason
from domain.reading.parsed import ParsedQuestion
from domain.reading.times.bounds import BoundParser
from domain.reading.times.combined import last_occurrence, share_meeting, share_year, was_in_force
from domain.reading.times.periods import BadTimeError, ParsedTime, is_origin
from domain.reading.times.ranges import is_now
from domain.reading.times.restated import find_restating, parse_restated, take_back_body
from domain.reading.times.rests import find_elapsed
from domain.reading.times.unlimiting import is_about_one_reference, is_introduction
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.token_cursor import BOUNDS, Cursor
from domain.reading.words.tokenizer import TokenKind, fold
from domain.register.model import Directory

#: May be between two times that share a year.
_JOINING = (Concept.AND, Concept.OR, Concept.IN, Concept.ARTICLE)
_TWO = 2


class TimeSteps:
    """Parses the times of a text; `leave_out` takes the indexes of the words of those that limit nothing."""

    def __init__(
        self,
        cursor: Cursor,
        *,
        parts: ParsedQuestion,
        times: BoundParser,
        directory: Directory,
        leave_out: Callable[[Iterable[int]], None],
    ) -> None:
        self._cursor = cursor
        self._parts = parts
        self._times = times
        self._directory = directory
        self._leave_out = leave_out
        #: Where phrases begin after which a time is said again, with the index after them.
        self._restating: dict[int, int] = {}
        #: Those of them after which something takes the place of what is before them.
        self._correcting: dict[int, int] = {}
        #: Where clauses begin that say that a time is over, with the index after them.
        self._elapsed: dict[int, int] = {}
        #: The index after the last time.
        self._stop = -1
        #: A time without fixed days that may be said again, and its first index.
        self._vague: tuple[BadTimeError, int] | None = None
        #: It is certain which deliverable is asked about, so that a time without fixed days says nothing.
        self._is_about_one = is_about_one_reference(cursor)
        #: The first index of each time without a bound, and the one after it.
        self.bare: list[tuple[int, int]] = []

    def prepare(self, language: str) -> None:
        """Find the phrases of a language after which a time is said again."""
        self._elapsed = find_elapsed(self._cursor)
        self._restating = find_restating(self._cursor, language)
        self._correcting = find_restating(self._cursor, language, corrects=True) if self._restating else {}

    def take_topic(self) -> None:
        """Know that the text is about one deliverable, whatever time is in it."""
        self._is_about_one = True

    def begins_restating(self, index: int) -> bool:
        """Return whether a phrase begins at an index after which a time is said again, or that says it is over."""
        return index in self._restating or index in self._elapsed

    def finish(self) -> None:
        """Raise BadTimeError for a time without fixed days that was not said again."""
        if self._vague is not None:
            raise self._vague[0]

    def parse(self, index: int, word: WordMatch) -> int | None:
        """Parse the time that starts at an index; raise BadTimeError if it has no days and is not said again."""
        if index in self._elapsed:
            return self._add_elapsed(index, word)
        try:
            time = self._times.parse_or_skip(index) if self._is_about_one else self._times.parse(index)
        except BadTimeError as error:
            stop = self._times.end_of(index, error)
            if error.reason is not RefusalReason.VAGUE or stop == index:
                raise
            if is_introduction(self._cursor, index):
                return self._skip(index, stop)
            if self._vague or not self._restating:
                raise
            self._vague = (error, index)  # refused at the end, unless it is said again
            return stop
        if isinstance(time, int):  # "the report on X in spring" is about X
            return self._skip(index, time)
        if time is not None and self._is_merely_now(time):
            return time.stop
        return None if time is None else self._add(index, word, time)

    def _is_merely_now(self, time: ParsedTime) -> bool:
        """Return whether a time is a "now": what is owed now is all that is open, and not what is due today."""
        return time.due.bound is Bound.IN and is_now(fold(self._cursor.words[time.stop - 1].text))

    def _add_elapsed(self, index: int, word: WordMatch) -> int | None:
        """Add what is after a time that is over first: "when March is over, …"; None if there is no such time."""
        stop = self._elapsed[index]
        for start in range(index + 1, stop):
            with suppress(BadTimeError):  # Hungarian "vége a márciusnak" is "the end of March" as well
                time = self._times.parse(start)
                if time is not None and time.is_bare:
                    due = replace(time.due, bound=Bound.AFTER)
                    return self._add(index, word, time._replace(due=due, stop=stop, is_bare=False))
        return None

    def _skip(self, index: int, stop: int) -> int:
        self._leave_out(other for other in range(index, stop) if not self._cursor.words[other].is_noise)
        return stop

    def parse_restated(self, index: int, word: WordMatch) -> int | None:
        """Parse a time that is said again, and takes the place of the one before it; it may have its bound.

        So may a body: "Europol, no wait, Eurojust".
        """
        times = self._parts.times
        if (stop := take_back_body(self._cursor, self._parts, self._correcting, index)) is not None:
            return stop
        if index not in self._restating or not (times or self._vague):
            return None
        time = parse_restated(self._cursor, self._times, self._restating, index)
        if time is None:
            return self._end_restated(index)
        bound = times.pop().bound if self._vague is None else self._times.bound_before(self._vague[1])
        self._vague = None
        if time.is_bare and bound is not Bound.BETWEEN:
            time = time._replace(due=replace(time.due, bound=bound))
        return self._add(index, word, time)

    def _end_restated(self, index: int) -> int | None:
        """Parse a phrase right after its time, which takes the place of the one before: "in June I mean"."""
        times = self._parts.times
        if self._stop != index:
            return None
        is_second = len(times) == _TWO and not self._parts.has(Concept.OR, Concept.AND)
        self._parts.times = times[-1:] if is_second else times
        return self._restating[index]

    def parse_vague(self, index: int, word: WordMatch) -> int | None:
        """Parse a word for no fixed days that a phrase explains later: Hungarian "nyár előtt, vagyis …"."""
        is_explained = self._vague is None and any(start > index for start in self._restating)
        if not (word.has(Concept.VAGUE) and is_explained):
            return None
        self._vague = (BadTimeError(RefusalReason.VAGUE, word.text), index)
        return index + 2 if self._cursor.has_postposition(index + 1, *BOUNDS) else index + 1

    def _is_named_deadline(self, index: int) -> bool:
        """Return whether a deadline before a time is just that: Estonian "tähtaeg: juuni 2024" does not ask when."""
        cursor, before = self._cursor, index - 1
        while before > 0 and cursor.words[before].is_noise and not cursor.has(before, Concept.DEADLINE):
            before -= 1
        if self._parts.refs or not cursor.has(before, Concept.DEADLINE):
            return False
        return all(word.has(Concept.DEADLINE) for word in cursor.words if word.has(Concept.WHEN))

    def _add(self, index: int, word: WordMatch, time: ParsedTime) -> int:
        """Add the time that starts with a word; return the index after it."""
        self._parts.times.append(time.due)
        is_of_deadline = self._cursor.has(index - 1, Concept.DEADLINE)  # German "Fristen von 2023"
        if time.due.bound is Bound.FROM and (is_of_deadline or is_origin(self._cursor.words[index : time.stop])):
            self._parts.origins.add(time.due)
        self._join(index, time)
        self._stop = time.stop
        if self._is_named_deadline(index):
            self._parts.concepts.discard(Concept.WHEN)
        self._parts.concepts.update({Concept.ITEM, Concept.OVERDUE} & word.concepts.keys())  # "junirapport"
        if time.is_yearless and time.due not in self._parts.last_occurrences:
            self._parts.last_occurrences[time.due] = self._last_occurrence(index, time)
        if time.is_bare:
            self.bare.append((index, time.stop))
            self._parts.is_of_time = self._has_of(index, is_council=time.due.council is not None)
        return time.stop

    def _last_occurrence(self, index: int, time: ParsedTime) -> DueFilter | None:
        """Return the last occurrence of a time without a year; None if it is not known, as of a calendar week."""
        words = self._cursor.words[index : time.stop]
        feast = next((word.concepts[Concept.FEAST] for word in words if word.has(Concept.FEAST)), None)
        if feast is None:
            return None if any_has(words, Concept.WEEK) else last_occurrence(time.due, self._directory)
        day = time.due.span.first
        if time.due.span != Span.day(feast_day(feast, day.year)):  # "the week before Christmas"
            return None
        last = Span.day(last_feast_day(feast, day))
        return replace(time.due, span=last) if was_in_force(last, self._directory) else None

    def _has_of(self, index: int, *, is_council: bool) -> bool:
        """Return whether a word such as "of" is before a time; a Council has an article: "du Conseil de décembre"."""
        before = index - 1
        while is_council and self._cursor.has(before, Concept.ARTICLE) and self._cursor.has(before - 1, Concept.NOISE):
            before -= 1
        is_in = self._cursor.has(before, Concept.IN, Concept.FOR, Concept.FROM, Concept.TO)
        is_article = self._cursor.has(before, Concept.ARTICLE) and not is_council
        return self._cursor.has(before, Concept.NOISE) and not (is_in or is_article)

    def _join(self, index: int, time: ParsedTime) -> None:
        """Give the time that an "and" or "or" joins to the one before what only one has: a year, or a meeting."""
        cursor, times = self._cursor, self._parts.times
        between = range(self._stop, index)
        is_beside = all(
            cursor.has(at, *_JOINING) or cursor.has_kind(at, TokenKind.DASH) or cursor.words[at].is_noise
            for at in between
        )
        is_joined = any(cursor.has(at, Concept.AND, Concept.OR) for at in between)
        if len(times) < _TWO or not (is_beside and is_joined):
            return
        earlier, later = times[-2:]
        has_year = any(word.kind is TokenKind.YEAR for word in cursor.words[index : time.stop])
        if has_year and earlier in self._parts.last_occurrences:
            earlier = share_year(earlier, later, self._directory)
        is_apart = any(cursor.has(at, Concept.IN, Concept.ARTICLE) for at in range(self._stop, time.stop))
        if earlier.bound is later.bound is Bound.IN and not is_apart:  # "in June or at the October Council"
            earlier, later = share_meeting((earlier, later), self._directory)
        times[-2:] = earlier, later
