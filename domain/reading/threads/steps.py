"""Steps from the time of the last question in a thread: "and the month after?", "a year later?"."""

from collections.abc import Sequence
from datetime import timedelta

from domain.dates.spans import Month, Span
from domain.languages.schema import Concept
from domain.questions.model import DueFilter
from domain.reading.words.lexicon import WordMatch
from domain.reading.words.tokenizer import TokenKind
from domain.reading.words.word_matcher import PhrasedWords, PhraseTable

_UNITS = (Concept.WEEK, Concept.MONTHS, Concept.QUARTER, Concept.YEAR)
_SIGNS = (TokenKind.COMMA, TokenKind.DASH, TokenKind.STOP)
_TIMES = (TokenKind.NUMBER, TokenKind.YEAR, TokenKind.DATE, TokenKind.MONTH, TokenKind.QUARTER)


def find_step(
    words: Sequence[WordMatch], last: DueFilter | None, *, after: PhraseTable, before: PhraseTable
) -> Sequence[WordMatch] | None:
    """Return words with a time in place of one that is as much after or before the last one, None if none is."""
    unit = next((index for index, word in enumerate(words) if _is_unit(word)), None)
    if last is None or last.one_of or unit is None or any(word.kind in _TIMES for word in words):
        return None
    for table, step in ((after, 1), (before, -1)):
        place = _place(PhrasedWords(words), unit, table, is_after=step > 0)
        if place is None:
            continue
        start, stop = place
        others = [word for word in (*words[:start], *words[stop:]) if not (word.is_noise or word.kind in _SIGNS)]
        joins = [word for word in words[:start] if word.has(Concept.AND) and word.is_noise]
        if any(word.is_unknown for word in others):
            return None
        text = " ".join(word.text for word in words[start:stop])
        time = WordMatch(text=text, concepts={}, kind=TokenKind.DATE, value=_step(last.span, words[unit], step))
        return [*joins, *others, time]
    return None


def _is_unit(word: WordMatch) -> bool:
    """Return whether a word is a unit of time; German "im Monat" may be one form."""
    return word.has(*_UNITS) or (word.has(Concept.IN) and word.text.casefold() == "im monat")


def _place(said: PhrasedWords, unit: int, table: PhraseTable, *, is_after: bool) -> tuple[int, int] | None:
    """Return where a unit of time is with what says that it is the one after or before."""
    end = said.end_of(table, unit + 1) if unit + 1 < len(said.words) else None
    if end is not None:
        return unit, end
    if is_after and unit and said.words[unit - 1].has(Concept.AFTER):  # Polish "po miesiącu"
        return unit - 1, unit + 1
    start = next((index for index in range(unit) if said.end_of(table, index) == unit), None)
    return None if start is None else (start, unit + 1)


def _step(span: Span, unit: WordMatch, step: int) -> Span:
    """Return the time that is one unit after, or before, another."""
    edge = span.last if step > 0 else span.first
    if unit.has(Concept.WEEK):
        return Span.week(edge + timedelta(weeks=step))
    month = Month.of(edge)
    if unit.has(Concept.MONTHS, Concept.IN):
        return Span.months(month.add_months(step))
    if unit.has(Concept.QUARTER):
        year, quarter = divmod(month.year * 4 + (month.month - 1) // 3 + step, 4)
        return Span.quarter(year, quarter + 1)
    first, last = Month.of(span.first), Month.of(span.last)
    return Span.months(first.add_months(12 * step), (last.year - first.year) * 12 + last.month - first.month + 1)
