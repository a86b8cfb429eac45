"""By how much something is late: by how many days, which its date answers, and "by at least two months"."""

from collections.abc import Sequence
from datetime import date

from msgspec import Struct
from msgspec.structs import replace

from domain.dates.yearless import add_time
from domain.languages.schema import Concept
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.token_cursor import UNIT_DAYS, UNIT_MONTHS
from domain.reading.words.tokenizer import TokenKind
from domain.reading.words.word_matcher import PhrasedWords, phrase_table

_OVER = "over"
#: "Less than two months late" is another question; in all languages together.
_LESS = phrase_table(
    """less than, fewer than, under, weniger als, unter, minder dan, mindre än, mindre end, moins de, moins d', menos
    de, meno di, mai puțin de, по-малко от, по малко от, méně než, menej ako, menej než, mniej niż, manje od, manj
    kot, mažiau nei, mažiau kaip, mazāk nekā, mazāk par, vähem kui, alla, vähemmän kuin, alle, kevesebb mint,
    λιγότερο από, inqas minn, níos lú ná"""
)
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


class LeastDelay(Struct, frozen=True):
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
    found = ((index, unit) for index in range(len(words)) if (unit := _unit_of(words, index)) is not None)
    number, unit = next(found, (None, 0))
    if number is None:
        return None
    start, stop = number, unit + 1
    while start and words[start - 1].has(*_LINKS) and not words[start - 1].has(Concept.OVERDUE):
        start -= 1
    while stop < len(words) and words[stop].has(Concept.BEYOND):  # Irish "ar a laghad"
        stop += 1
    said = words[start:stop]
    is_least = any_has(said, Concept.BEYOND) or any(map(_is_more_than, said))
    is_less = PhrasedWords(words).has_within(_LESS)
    is_ahead = not is_least and any_has(said, Concept.IN, Concept.WITHIN)  # "overdue in two weeks"
    if is_less or is_ahead or not (is_least or start == late + 1 or stop == late):
        return None
    count = _number_of(words[number]) or 0
    days, months = (
        sum(count * length for concept, length in unit_lengths.items() if words[unit].has(concept))
        for unit_lengths in (UNIT_DAYS, UNIT_MONTHS)
    )
    return LeastDelay(before=words[:start], after=words[stop:], days=days, months=months)


def _is_more_than(word: WordMatch) -> bool:
    """Return whether a word is English "over"; Dutch for it is "in"."""
    return word.lower == _OVER and not word.has(Concept.WITHIN)


def _unit_of(words: Sequence[WordMatch], number: int) -> int | None:
    """Return the index of the unit of a number, or of a word that is both; None if a word is no such number."""
    if _number_of(words[number]) is None:
        return None
    unit = number if words[number].has(*UNIT_DAYS, *UNIT_MONTHS) else number + 1
    return unit if unit < len(words) and words[unit].has(*UNIT_DAYS, *UNIT_MONTHS) else None


def _number_of(word: WordMatch) -> int | None:
    if word.kind is TokenKind.NUMBER and word.text.isdigit():
        return int(word.value)
    number = word.concepts.get(Concept.NUMBER)
    return int(number) if number is not None else None
