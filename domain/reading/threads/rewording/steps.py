"""Steps from the time of the last question in a thread: "and the month after?", "the same period next year"."""

from collections.abc import Callable, Sequence
from datetime import timedelta

from msgspec.structs import replace

from domain.dates.presidencies import presidency_of
from domain.dates.spans import Month, Span
from domain.dates.yearless import shift_years
from domain.languages.schema import QUESTION_WORDS, Concept
from domain.questions.model import Bound, DueFilter, Question
from domain.reading.threads.pointers import THEN
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.token_cursor import BOUNDS
from domain.reading.words.tokenizer import TokenKind
from domain.reading.words.word_matcher import PhrasedWords, PhraseTable, word_matcher
from domain.register.meeting import Meeting
from domain.register.model import Directory

UNITS = (Concept.WEEK, Concept.MONTHS, Concept.QUARTER, Concept.YEAR)
SIGNS = (TokenKind.COMMA, TokenKind.DASH, TokenKind.STOP)
_TERM_MONTHS, _YEAR_MONTHS = 6, 12
#: How many months a half and a quarter of a year have.
_PARTS_OF_YEAR = (6, 3)
#: Beside the Member State that holds the Presidency.
BESIDE_TIME = (Concept.AND, Concept.FOR, Concept.UNDER, Concept.IN, Concept.NUMBER, Concept.ARTICLE)
#: Beside what says that a meeting is the one after another one.
POINTING = (Concept.THIS, Concept.BACK, Concept.TO, Concept.POST, Concept.NEXT, Concept.COMING)
TIMES = (TokenKind.NUMBER, TokenKind.YEAR, TokenKind.DATE, TokenKind.MONTH, TokenKind.QUARTER)
_ASKING = tuple(set(QUESTION_WORDS) - {Concept.WHAT})
#: "And then?", in all languages together; without accents.
_is_then = word_matcher(
    """then после след pak potom derefter saa så dann danach μετα επειτα luego despues siis seejarel sitten puis ensuite
    apres ansin dhiaidh zatim onda aztan azutan utana poi dopo tada veliau tad mbaghad wara dan daarna potem pozniej
    depois apoi nato sen sedan darefter"""
)


def find_then(words: Sequence[WordMatch], previous: Question, *, after: PhraseTable) -> Sequence[WordMatch] | None:
    """Return what is due after the last question's time, for a text that says only that: "and then?"; else None."""
    last = previous.when
    # German "und danach" is one word.
    is_added = any_has(words[:1], Concept.AND, Concept.EARLIEST)
    is_added = is_added and not any(map(_is_later_one, words))
    found = find_only_then(words, after) if is_added else None
    if last is None or last.one_of or last.council is not None or found is None:
        return None
    is_one = last.bound is Bound.IN and any(map(_may_stand_for_one, words[: found + 1]))
    if is_one and (span := _following(last, None)) is not None:  # "next month?", "and the one after that?"
        link = WordMatch(text="", concepts={Concept.AND: None})
        return [link, WordMatch(text=words[found].text, concepts={}, kind=TokenKind.DATE, value=span)]
    named = [WordMatch(text="", concepts={each: None}) for each in (Concept.AND, Concept.AFTER)]
    time = WordMatch(text=words[found].text, concepts={}, kind=TokenKind.DATE, value=Span.day(last.span.last))
    return [*named, time]


def find_only_then(
    words: Sequence[WordMatch], table: PhraseTable, says: Callable[[WordMatch], bool] | None = None
) -> int | None:
    """Return the index of the word by which a text says "then" and nothing else, None if it does not.

    Or the one by which it says something else, such as "before".
    """
    says = says or says_then
    said, found, index = PhrasedWords(words), None, 0
    if any_has(words, *_ASKING):
        return None  # "who does then?"
    while index < len(words):
        word, end = words[index], said.end_of(table, index)
        if end is not None or says(word):
            found, index = index, max(end or 0, index + 1)
        elif word.kind in SIGNS or (word.is_noise or word.has(*BESIDE_TIME, *POINTING)):
            index += 1
        else:
            return None
    return found


def stands_for_one(word: WordMatch) -> bool:
    """Return whether a word before "after" or "before" stands for a time: "the one after", French "celui d'après"."""
    return word.is_noise and word.has(Concept.NUMBER, Concept.ARTICLE, Concept.BACK, Concept.THIS)


def _may_stand_for_one(word: WordMatch) -> bool:
    """Return whether a word before "after", in a text that says no more, stands for a month or week."""
    return word.is_noise and not (word.has(Concept.AND, Concept.IN, Concept.FOR, Concept.CHATTER) or says_then(word))


def says_then(word: WordMatch) -> bool:
    """Return whether a word is "after", or "then" as in "and then?"."""
    return word.has(Concept.AFTER) or any(map(_is_then, word.parts))


def _is_later_one(word: WordMatch) -> bool:
    return word.has(Concept.NEXT, Concept.COMING, *UNITS)


def find_same_next_year(words: Sequence[WordMatch], previous: Question) -> Sequence[WordMatch] | None:
    """Return the last question's time a year later, or earlier, for "the same period next year"; else None."""
    last = previous.when
    points = any(word.value == THEN for word in words)
    years = [index for index, word in enumerate(words) if word.has(Concept.YEAR)]
    if last is None or last.one_of or last.council is not None or not points or len(years) != 1:
        return None
    step = 1 if any_has(words, Concept.NEXT, Concept.COMING) else 0
    step = -1 if any_has(words, Concept.LAST) else step
    small = (Concept.YEAR, Concept.NEXT, Concept.COMING, Concept.LAST, *POINTING, *BESIDE_TIME, Concept.CHATTER)
    if not step or not all(word.is_noise or word.kind in SIGNS or word.has(*small) for word in words):
        return None
    time = WordMatch(text=words[years[0]].text, concepts={}, kind=TokenKind.DATE, value=shift_years(last.span, step))
    return [*(word for word in words[:1] if word.has(Concept.AND)), time]


def find_other_part(words: Sequence[WordMatch], previous: Question) -> Sequence[WordMatch] | None:
    """Return the other half, or another quarter, of the year in place of "and the second?" after one; else None."""
    last = previous.when
    numbers = [word.concepts[Concept.ORDINAL] for word in words if word.has(Concept.ORDINAL)]
    is_bare = all(
        word.is_noise or word.kind in SIGNS or word.has(Concept.ORDINAL, *BESIDE_TIME, Concept.HALF, Concept.QUARTER)
        for word in words
    )
    if last is None or last.one_of or last.council is not None or len(numbers) != 1 or not is_bare:
        return None
    month = Month.of(last.span.first)
    for count in _PARTS_OF_YEAR:
        start = Month(month.year, (numbers[0] - 1) * count + 1) if 0 < numbers[0] <= _YEAR_MONTHS // count else None
        if last.span == Span.months(month, count) and month.month % count == 1 and start is not None:
            time = WordMatch(text=words[-1].text, concepts={}, kind=TokenKind.DATE, value=Span.months(start, count))
            return [*(word for word in words[:1] if word.has(Concept.AND)), time]
    return None


def find_next(words: Sequence[WordMatch], previous: Question, directory: Directory) -> Sequence[WordMatch] | None:
    """Return words with the time after the last one in place of a bare "next", None if they say anything else."""
    last = previous.when
    nexts = [word for word in words if word.has(Concept.NEXT, Concept.COMING)]
    others = (word for word in words if word not in nexts)
    is_bare = all(word.is_noise or word.kind in SIGNS or word.has(*BESIDE_TIME) for word in others)
    only = any_has(words, Concept.ONLY)  # "only what is still to come"
    if last is None or last.one_of or len(nexts) != 1 or only or not is_bare:
        return None
    if any_has(words, Concept.YEAR):
        return None  # "and next year?"
    span = _following(last, directory)
    if span is None:
        return None
    time = WordMatch(text=nexts[0].text, concepts={}, kind=TokenKind.DATE, value=span)
    meeting = [] if last.council is None else [WordMatch(text="", concepts={Concept.MEETING: last.council.body})]
    return [*(word for word in words if word.has(Concept.AND)), *meeting, time]


def _following(last: DueFilter, directory: Directory | None) -> Span | None:
    """Return the time as long as another one that follows it: the next meeting, week or months; None for other days."""
    span = last.span
    if last.council is not None:
        meeting = None if directory is None else directory.next_milestone(span.last + timedelta(days=1))
        return None if meeting is None else Span.day(meeting.day)
    if span == Span.week(span.first):
        return Span.week(span.first + timedelta(weeks=1))
    first, stop = Month.of(span.first), Month.of(span.last)
    count = (stop.year - first.year) * 12 + stop.month - first.month + 1
    return Span.months(first.add_months(count), count) if span == Span.months(first, count) else None


def find_term(words: Sequence[WordMatch], previous: Question) -> Sequence[WordMatch] | None:
    """Return words with its half-year in place of a Member State, after a question about a Presidency's; else None.

    "And the Hungarian one?"
    """
    last = previous.when
    if last is None or last.one_of or not _is_of_term(last.span):
        return None
    names = [index for index, word in enumerate(words) if word.has(Concept.NAME)]
    term = presidency_of(words[names[0]].concepts[Concept.NAME]) if len(names) == 1 else None
    others = [word for index, word in enumerate(words) if index not in names]
    is_bare = all(word.is_noise or word.kind in SIGNS or word.has(*BESIDE_TIME) for word in others)
    if term is None or not is_bare:
        return None
    time = WordMatch(text=words[names[0]].text, concepts={}, kind=TokenKind.DATE, value=term)
    return [*(word for word in words[: names[0]] if word.has(Concept.AND)), time]


def _is_of_term(span: Span) -> bool:
    """Return whether a time is a Presidency's half-year, or what is left of one that has begun."""
    begins = Month(span.first.year, 1 if span.first.month <= _TERM_MONTHS else 1 + _TERM_MONTHS)
    return span.first < span.last == Span.months(begins, _TERM_MONTHS).last


def find_other_year(words: Sequence[WordMatch], previous: Question, directory: Directory) -> Sequence[WordMatch] | None:
    """Return the last question's months in another year in place of that, where a text says nothing but it; else None.

    "December 2024?" "2025, of course." But "and in 2025?" asks for all of that year.
    """
    last = previous.when
    years = [word for word in words if word.kind is TokenKind.YEAR]
    others = (word for word in words if word not in years)
    is_bare = all(
        word.kind in SIGNS or (word.is_noise and not word.has(Concept.AND, Concept.IN, *BOUNDS)) for word in others
    )
    if last is None or last.one_of or len(years) != 1 or not is_bare:
        return None
    year, month = years[0].value, Month.of(last.span.first)
    count = (last.span.last.year - month.year) * 12 + last.span.last.month - month.month + 1
    if count >= _YEAR_MONTHS or month.year == year:
        return None
    there = Month(year, month.month)
    meeting = directory.milestone(Meeting(there)) if last.council is not None else None
    if meeting is not None:
        named = WordMatch(text="", concepts={Concept.MEETING: meeting.body})
        return [named, replace(years[0], kind=TokenKind.DATE, concepts={}, value=Span.day(meeting.day))]
    if last.council is not None or last.span != Span.months(month, count):
        return None
    return [replace(years[0], kind=TokenKind.DATE, concepts={}, value=Span.months(there, count))]


def find_step(
    words: Sequence[WordMatch], previous: Question, *, after: PhraseTable, before: PhraseTable
) -> Sequence[WordMatch] | None:
    """Return words with a time in place of one that is as much after or before the last one, None if none is."""
    last = previous.when
    unit = next((index for index, word in enumerate(words) if _is_unit(word)), None)
    if last is None or last.one_of or unit is None or any(word.kind in TIMES for word in words):
        return None
    for table, step in ((after, 1), (before, -1)):
        place = place_of(PhrasedWords(words), unit, table, is_after=step > 0)
        if place is None:
            continue
        start, stop = place
        start -= start > 0 and words[start - 1].has(Concept.NEXT, Concept.COMING)  # "the next month after that"
        others = [word for word in (*words[:start], *words[stop:]) if not (word.is_noise or word.kind in SIGNS)]
        joins = [word for word in words[:start] if word.has(Concept.AND) and word.is_noise]
        if any(word.is_unknown for word in others):
            return None
        text = " ".join(word.text for word in words[start:stop])
        time = WordMatch(text=text, concepts={}, kind=TokenKind.DATE, value=_step(last.span, words[unit], step))
        return [*joins, *others, time]
    return None


def _is_unit(word: WordMatch) -> bool:
    """Return whether a word is a unit of time; German "im Monat" may be one form."""
    return word.has(*UNITS) or (word.has(Concept.IN) and word.text.casefold() == "im monat")


def place_of(said: PhrasedWords, unit: int, table: PhraseTable, *, is_after: bool) -> tuple[int, int] | None:
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
