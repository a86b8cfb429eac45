"""What is left of a time, "the rest of the year", and times that are to be over first: "when March is over, …"."""

from collections.abc import Callable
from datetime import date

from msgspec.structs import replace

from domain.dates.spans import Span
from domain.languages.schema import Concept
from domain.questions.model import RefusalReason
from domain.reading.times.periods import BadTimeError, Point, current_unit
from domain.reading.words.token_cursor import UNITS, Cursor
from domain.reading.words.tokenizer import TokenKind
from domain.reading.words.word_matcher import word_matcher

#: Between "the rest" and the time: "the weeks remaining in 2024", Dutch "de rest van".
_LINKS = (Concept.IN, Concept.BETWEEN, Concept.BACK)
#: "When", "once" and "as soon as", and what says of a time that it is over, in all languages.
_is_when = word_matcher(
    """когато щом až jakmile keď keď kdyz když når så wenn sobald sind όταν μόλις when once cuando kui kun quand lorsque
    dès nuair kad kada čim ha amikor mihelyt quando appena kai kuomet kad kolīdz meta malli als zodra eens gdy kiedy jak
    când odată ko když när väl"""
)
is_over = word_matcher(
    """свърши свършил мина мине приключи skončí pryč uplyne skončil ovre forbi omme slut vorbei vorüber rum τελειώσει
    περάσει πέρασε over past gone behind acabe termine pase möödas läbi ohi terminé passé fini thart caite završi
    prođe gotov elmúlt véget vége finito passato terminato baigsis praeis praėjo beidzies beigsies pagājis għadda
    jgħaddi spiċċa voorbij rug minie skończy acabar terminar passar încheiat trecut termină mine konča prejde över
    förbi"""
)
_MAX_ELAPSED = 7


def find_elapsed(cursor: Cursor) -> dict[int, int]:
    """Return where clauses begin that say that a time is over, each with the index of the comma that ends it."""
    found = {}
    for start, word in enumerate(cursor.words):
        begins = start == 0 or cursor.has_kind(start - 1, TokenKind.COMMA, TokenKind.STOP)
        if not (begins and any(map(_is_when, word.parts[:1]))):
            continue
        clause = range(start + 1, min(start + _MAX_ELAPSED, len(cursor.words)))
        stop = next((index for index in clause if cursor.has_kind(index, TokenKind.COMMA)), start)
        said = [part for index in range(start + 1, stop) for part in cursor.words[index].parts]
        # Dutch and Danish "over" is "about" as well.
        if said[-1:] == ["over"] or any(is_over(part) and part != "over" for part in said):
            found[start] = stop
    return found


class RestParser:
    """Parser for the rest of a time that starts at an index; `parse_point` parses the time."""

    def __init__(self, cursor: Cursor, *, today: date, parse_point: Callable[[int], Point | None]) -> None:
        self._cursor = cursor
        self._today = today
        self._parse_point = parse_point

    def parse(self, index: int) -> Point | None:
        """Return the rest of the time that starts at an index, None if there is no rest."""
        cursor = self._cursor
        if cursor.has(index, Concept.REST) and cursor.has(index, *UNITS):  # "atlikušajā gada daļā"
            unit = current_unit(cursor, index, self._today)
            return unit and self.cut(unit, index + 1)
        if (unit_first := self._parse_unit_first(index)) is not None:
            return unit_first
        rest = self._skip_plural(index)  # "the weeks remaining in 2024"
        if rest == index and cursor.has(index, *UNITS):  # "les mois restants de l'année"
            rest = index + 1
        if not cursor.has(rest, Concept.REST):
            return None
        after = cursor.skip_noise(rest + 1)
        has_plural = rest > index or cursor.has(after, Concept.PLURAL)
        start = self._skip_plural(self._skip_links(after)) if has_plural else after
        unit = current_unit(cursor, start, self._today)
        point = unit or self._parse_point(start)
        if point is None:
            return None
        stop = self._skip_plural(point.stop)  # "likusias 2024 m. savaites"
        if cursor.has(rest, Concept.OPEN) and unit is None and not has_plural and stop == point.stop:
            return None  # "what remains, March"
        return self.cut(point, stop + 1 if cursor.has_postposition(stop, Concept.REST) else stop)

    def _parse_unit_first(self, index: int) -> Point | None:
        """Return what is left of a unit before it: "årets återstående månader"."""
        cursor = self._cursor
        rest = cursor.skip_noise(index + 1)
        stop = cursor.skip_noise(rest + 1)
        is_unit = cursor.has(index, *UNITS) and not cursor.has(index, Concept.PLURAL)
        if not (is_unit and cursor.has(rest, Concept.REST) and cursor.has(stop, Concept.PLURAL)):
            return None
        unit = current_unit(cursor, index, self._today)
        return unit and self.cut(unit, stop + 1)

    def cut(self, point: Point, stop: int) -> Point:
        """Return what is left of a time, up to an index after it; raise BadTimeError if it is over."""
        if point.span.last < self._today:
            raise BadTimeError(RefusalReason.TIME, self._cursor.text(max(0, stop - 2), stop))
        span = Span(first=max(self._today, point.span.first), last=point.span.last)
        return replace(point, span=span, stop=stop, council=None)

    def _skip_links(self, index: int) -> int:
        index = self._cursor.skip_noise(index)
        while self._cursor.has(index, *_LINKS) and not self._cursor.has(index, *UNITS):
            index = self._cursor.skip_noise(index + 1)
        return index

    def _skip_plural(self, index: int) -> int:
        """Return the index after units in the plural, and what links them to the time: "the weeks of"."""
        return self._skip_links(index + 1) if self._cursor.has(index, Concept.PLURAL) else index
