"""Times of a sentence that nothing has read: a date, a number with a unit of time, or a rhythm without a place."""

import re
from collections.abc import Iterator, Sequence

from domain.council_documents.sentence import Sentence
from domain.languages.schema import Concept
from domain.reading.words.lexicon import WordMatch
from domain.reading.words.token_cursor import UNITS
from domain.reading.words.tokenizer import TokenKind

#: The mark of a footnote behind a word; a paragraph of a legal act is behind its number: "Article 5(1)".
_NOTE_MARK = re.compile(r"(?<=[^\W\d_])\s?(?:\(\d\)(?=[\s.,;]|$)|[¹²³⁴⁵⁶⁷⁸⁹])")
#: A month in figures: "06/2026", "2026/06"; legal acts have longer numbers, or a bracket before them.
_YEAR_MONTH = re.compile(
    r"(?<![\d/)] )(?<![\d/.-])(?:(?:0?[1-9]|1[0-2])[/.]20\d\d|20\d\d[/-](?:0[1-9]|1[0-2]))(?![\d/.])"
)
#: So many words may be between "every" or "within" and its unit: "every three weeks".
_MAX_UNIT_WORDS = 2
#: So many between "by" and "the end", where whose end it is comes first: Lithuanian "iki šio pirmininkavimo pabaigos".
_MAX_END_WORDS = 3
#: Words that are of time whatever they stand beside; shorter ones are most often others.
_TIME_WORDS = (*UNITS, Concept.MONTH, Concept.WEEKDAY, Concept.FEAST, Concept.YEAR_END, Concept.AFTER, Concept.LATEST)
_MIN_WORD_CHARS = 3
_LIMITS = (Concept.WITHIN, Concept.LATEST, Concept.BY, Concept.AFTER)


def unread_times(sentence: Sentence, read: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the places of what may be a time and is in none of the places that are read, in order."""
    merged: list[tuple[int, int]] = []
    months = (match.span() for match in _YEAR_MONTH.finditer(sentence.text))
    found = {*_units(sentence), *_dates(sentence), *_events(sentence), *sentence.find("frequencies"), *months}
    for start, end in sorted(found):
        if any(first < end and start < last for first, last in read):
            continue
        if merged and start < merged[-1][1]:
            merged[-1] = merged[-1][0], max(end, merged[-1][1])
        else:
            merged.append((start, end))
    return merged


def _units(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Yield each unit of time that is counted or recurs: "eighteen months", "within a year", "per week"."""
    hours = {start for start, _ in sentence.find("hours")}
    every = {start for start, _ in sentence.find("every")}
    for index, (word, (start, end)) in enumerate(zip(sentence.words, sentence.places, strict=True)):
        if not (word.has(*UNITS) or start in hours):
            continue
        first = max(0, index - _MAX_UNIT_WORDS)
        for before in range(first, index):
            is_counted = before == index - 1 and _is_number(sentence.words[before])
            if is_counted or sentence.words[before].has(*_LIMITS) or sentence.places[before][0] in every:
                yield sentence.places[before][0], end
        follows = sentence.words[index + 1 : index + 2]
        if any(each.has(Concept.WITHIN, Concept.AFTER, Concept.BEFORE) for each in follows):
            yield start, sentence.places[index + 1][1]


def _dates(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Yield each date, and each month beside a number."""
    for index, (word, (start, end)) in enumerate(zip(sentence.words, sentence.places, strict=True)):
        if word.kind in (TokenKind.DATE, TokenKind.BAD_DATE):
            yield start, end
        elif word.has(Concept.MONTH) or word.kind is TokenKind.MONTH:
            near = [place for place in (index - 1, index + 1) if 0 <= place < len(sentence.words)]
            numbered = [place for place in near if _is_number(sentence.words[place])]
            if numbered:
                yield min(start, sentence.places[numbered[0]][0]), max(end, sentence.places[numbered[-1]][1])


def _events(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Yield each "before" that is of no time that is read, with the word after it: "before deployment"."""
    for index, word in enumerate(sentence.words[:-1]):
        if word.has(Concept.BEFORE) and not word.has(Concept.FOR, Concept.IN, Concept.TO, Concept.FROM):
            yield sentence.places[index][0], sentence.places[index + 1][1]
    for index, word in enumerate(sentence.words):
        limits = sentence.words[max(0, index - _MAX_END_WORDS) : index + 1]
        if word.has(Concept.END) and any(each.has(*_LIMITS, Concept.UNTIL, Concept.BEFORE) for each in limits):
            last = min(index + 1, len(sentence.words) - 1)
            yield sentence.places[index][0], sentence.places[last][1]  # "by the end of the programme"
    for index, word in enumerate(sentence.words[1:], start=1):
        if word.concepts.get(Concept.POST) is Concept.BEFORE:  # Hungarian "a nyár előtt"
            yield sentence.places[index - 1][0], sentence.places[index][1]


def _is_number(word: WordMatch) -> bool:
    return word.kind in (TokenKind.NUMBER, TokenKind.YEAR) or word.has(Concept.NUMBER)


def time_words(sentence: Sentence, read: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the places of words of time that are in none of the places that are read, of whatever they may be."""
    partners = sentence.find("alongside", "alongside_after", "together")  # "after consulting Europol"
    words = [
        (start, end)
        for word, (start, end) in zip(sentence.words, sentence.places, strict=True)
        if (word.has(*_TIME_WORDS) or word.concepts.get(Concept.POST) is Concept.AFTER)
        and end - start >= _MIN_WORD_CHARS
        and not any(first <= start and end <= last for first, last in sentence.find("timeless"))
        and not any(first < end and start < last for first, last in (*read, *partners))
    ]
    return [*words, *_joined_numbers(sentence, read)]


def _joined_numbers(sentence: Sentence, read: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield each number that is joined to a time behind it: "in the 1st and 2nd quarter of 2026"."""
    for start, _ in read:
        before = sentence.indexes(0, start)[-2:]
        words = [sentence.words[index] for index in before]
        joint = words[-1] if len(words) > 1 else None
        if joint is not None and (joint.has(Concept.AND) or joint.kind is TokenKind.DASH) and _is_number(words[0]):
            yield sentence.places[before[0]]


def loose_words(sentence: Sentence, read: Sequence[tuple[int, int]], *, has_each: bool = True) -> list[tuple[int, int]]:
    """Return the places of words of time that name no day, and are in none that are read: "within its mandate".

    "In each" is no time before a body: "in each Member State"; nor, without `has_each`, before anything.
    """
    names = [name.start for name in sentence.mentions]
    each = {
        start
        for start, end in sentence.find("loose")
        if any(start <= first < end for first, _ in sentence.find("each"))
    }
    return [
        (start, end)
        for start, end in (*sentence.find("loose"), *_counted_meetings(sentence), *_note_marks(sentence))
        if not any(first < end and start < last for first, last in read)
        and not (start in each and not has_each)
        and not (start in each and any(start <= place and not sentence.between(end, place) for place in names))
    ]


def _note_marks(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Yield the place of each mark of a footnote that nobody has found, and that may say by when."""
    yield from (match.span() for match in _NOTE_MARK.finditer(sentence.text))


def _counted_meetings(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Yield each meeting that is counted: Czech "na prvním zasedání Rady", "the next session"."""
    meetings = {start for start, _ in sentence.find("meetings")}
    for index, (word, (start, end)) in enumerate(zip(sentence.words, sentence.places, strict=True)):
        before = range(max(0, index - _MAX_UNIT_WORDS), index)
        counted = [each for each in before if sentence.words[each].has(Concept.ORDINAL, Concept.NEXT, Concept.COMING)]
        if counted and (start in meetings or word.has(Concept.MEETING)):
            yield sentence.places[counted[0]][0], end
