"""By how much something is late: by how many days, which its date answers, and "by at least two months"."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from domain.dates.yearless import add_time
from domain.languages.schema import Concept
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.tokenizer import TokenKind

_DAYS = {Concept.DAY: 1, Concept.WEEK: 7}
_MONTHS = {Concept.MONTHS: 1, Concept.QUARTER: 3, Concept.HALF: 6, Concept.YEAR: 12}
#: May be between "overdue" and the least time for which it is.
_LINKS = (
    *(Concept.BEYOND, Concept.THAN, Concept.FROM, Concept.AGENT, Concept.BY, Concept.WITH, Concept.FOR, Concept.IN),
    *(Concept.WITHIN, Concept.NOISE),
)
_BEFORE = (Concept.BY, Concept.WITH, Concept.FOR, Concept.IN, Concept.FROM, Concept.AGENT)


def name_how_late(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return words with "when" for "how many days", where something is late."""
    if not any_has(words, Concept.OVERDUE):
        return words
    for index, word in enumerate(words[:-1]):
        if word.has(Concept.HOW_MANY) and words[index + 1].has(Concept.DAY):
            start = index - 1 if index and words[index - 1].has(*_BEFORE) else index
            when = replace(word, text=f"{word.text} {words[index + 1].text}", concepts={Concept.WHEN: None})
            return [*words[:start], when, *words[index + 2 :]]
    return words


@dataclass(frozen=True, slots=True)
class LeastDelay:
    """The least time by which something is late, with the words of the text before and after it."""

    before: Sequence[WordMatch]
    after: Sequence[WordMatch]
    days: int
    months: int

    def last_day(self, today: date) -> date:
        """Return the last day on which what is so late was due."""
        return add_time(today, days=-self.days, months=-self.months)


def find_least_delay(words: Sequence[WordMatch]) -> LeastDelay | None:
    """Return the least time by which a text says that something is late, "at least two months"; None if none."""
    late = next((index for index, word in enumerate(words) if word.has(Concept.OVERDUE)), None)
    if late is None or any_has(words, Concept.NOT, Concept.HOW_MANY, Concept.NEXT, Concept.COMING, Concept.LAST):
        return None
    lengths = ((index, unit) for index in range(len(words)) if (unit := _unit_of(words, index)) is not None)
    number, unit = next(lengths, (None, 0))
    if number is None:
        return None
    start, stop = number, unit + 1
    while start and words[start - 1].has(*_LINKS) and not words[start - 1].has(Concept.OVERDUE):
        start -= 1
    while stop < len(words) and words[stop].has(Concept.BEYOND):  # Irish "ar a laghad"
        stop += 1
    is_least = any_has(words[start:stop], Concept.BEYOND)
    if not is_least and not (start == late + 1 or stop == late):
        return None
    count = _number_of(words[number]) or 0
    days, months = (
        sum(count * length for concept, length in lengths.items() if words[unit].has(concept))
        for lengths in (_DAYS, _MONTHS)
    )
    return LeastDelay(before=words[:start], after=words[stop:], days=days, months=months)


def _unit_of(words: Sequence[WordMatch], number: int) -> int | None:
    """Return the index of the unit of a number, or of a word that is both; None if a word is no such number."""
    if _number_of(words[number]) is None:
        return None
    unit = number if words[number].has(*_DAYS, *_MONTHS) else number + 1
    return unit if unit < len(words) and words[unit].has(*_DAYS, *_MONTHS) else None


def _number_of(word: WordMatch) -> int | None:
    if word.kind is TokenKind.NUMBER and word.text.isdigit():
        return int(word.value)
    number = word.concepts.get(Concept.NUMBER)
    return int(number) if number is not None else None
