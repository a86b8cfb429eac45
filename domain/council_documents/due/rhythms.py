"""Rhythms of a sentence: what recurs by the language's lists, or at each of some times or meetings."""

from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from domain.council_documents.due.times import Time
from domain.council_documents.sentence import Sentence, is_link
from domain.languages.schema import Concept
from domain.reading.words.token_cursor import UNITS
from domain.reading.words.tokenizer import TokenKind
from domain.register.model import DeadlineKind

#: The lists of words that say a rhythm, by its kind; then those that are part of a thing's name: "annual report".
RHYTHMS = {
    "yearly": DeadlineKind.ANNUAL,
    "regular": DeadlineKind.REGULAR,
    "intervals": DeadlineKind.REGULAR,
    "continuous": DeadlineKind.CONTINUOUS,
}
NAMED_RHYTHMS = {
    "yearly_things": DeadlineKind.ANNUAL,
    "regular_things": DeadlineKind.REGULAR,
    "continuous_things": DeadlineKind.CONTINUOUS,
}
CELL_RHYTHMS = {**RHYTHMS, "ongoing": DeadlineKind.CONTINUOUS}
#: The lists that a rhythm may be in; "each" is a rhythm only before a time or a meeting.
_NO_RHYTHM_BEFORE = (Concept.BEFORE, Concept.AFTER)
#: So many words may be between "each" and its unit, and its meeting: "every three", "at each of the Group's".
_MAX_UNIT_WORDS, _MAX_MEETING_WORDS = 1, 4


class Rhythm(Struct, frozen=True, kw_only=True):
    """A rhythm and its place."""

    kind: DeadlineKind
    start: int
    end: int
    #: A register has it as it is said.
    is_exact: bool = True
    #: More than one kind is said.
    is_mixed: bool = False


def rhythm_of(sentence: Sentence, times: Sequence[Time], lists: Mapping[str, DeadlineKind]) -> Rhythm | None:
    """Return the first rhythm of a sentence that is in the lists, or at each time or meeting; None without one."""
    found = [
        Rhythm(kind=kind, start=start, end=end, is_exact=name != "intervals")
        for name, kind in lists.items()
        for start, end in sentence.find(name)
    ]
    found += recurrences(sentence) if "yearly" in lists else ()
    found = [
        each
        for each in found
        if not any(time.due is not None and time.start <= each.start and each.end <= time.end for time in times)
    ]
    found = [each for each in found if not any(_is_inside(each, other) for other in found)]  # "twice a year"
    if not found:
        return None
    first = found[0]
    return Rhythm(
        kind=first.kind,
        start=first.start,
        end=first.end,
        is_exact=first.is_exact,
        is_mixed=len({each.kind for each in found}) > 1,
    )


def _is_inside(one: Rhythm, other: Rhythm) -> bool:
    """Return whether a rhythm is part of the words of another: "every year" in "twice every year"."""
    is_shorter = one.end - one.start < other.end - other.start
    return is_shorter and other.start <= one.start and one.end <= other.end


def recurrences(sentence: Sentence) -> Iterator[Rhythm]:
    """Yield what is at each time or meeting: "every six months", "elk halfjaar", "na svakom sastanku"."""
    for start, end in sentence.find("each"):
        indexes = sentence.indexes(0, start)
        if indexes and sentence.words[indexes[-1]].has(*_NO_RHYTHM_BEFORE):  # "10 days before each meeting"
            continue
        if sentence.text[:start].rstrip().endswith(","):  # Finnish "joka" is "which" as well
            continue
        known = next((each for each in _known(sentence) if each.start <= start < each.end), None)
        recurring = known or _recurrence(sentence, start, end)
        if recurring is not None:
            yield recurring


def _known(sentence: Sentence) -> Iterator[Rhythm]:
    """Yield the rhythms that the reader of questions knows: Dutch "op elke vergadering" is one word to it."""
    for word, (start, end) in zip(sentence.words, sentence.places, strict=True):
        if word.has(Concept.RHYTHM):
            kind = DeadlineKind(word.concepts[Concept.RHYTHM])
            yield Rhythm(kind=kind, start=start, end=end, is_exact=kind is DeadlineKind.ANNUAL)


def _recurrence(sentence: Sentence, start: int, end: int) -> Rhythm | None:
    """Return what recurs at each of what is named after a place, if that is a unit of time or a meeting."""
    meetings = {first for first, _ in sentence.find("meetings")}
    is_counted, passed = False, 0
    for index in sentence.indexes(end, len(sentence.text)):
        word, place = sentence.words[index], sentence.places[index]
        if word.has(*UNITS) and passed <= _MAX_UNIT_WORDS:
            is_bare = all(each.has(Concept.ARTICLE) for each in sentence.words_between(end, place[0]))
            is_annual = word.has(Concept.YEAR) and not is_counted and is_bare  # not "every other year"
            kind = DeadlineKind.ANNUAL if is_annual else DeadlineKind.REGULAR
            return Rhythm(kind=kind, start=start, end=place[1], is_exact=is_annual)
        if _is_month_of_no_year(sentence, index) and not passed:
            return Rhythm(kind=DeadlineKind.ANNUAL, start=start, end=end, is_exact=False)
        if word.has(Concept.MEETING) or place[0] in meetings:
            return Rhythm(kind=DeadlineKind.REGULAR, start=start, end=place[1], is_exact=False)
        is_number = word.kind is TokenKind.NUMBER or word.has(Concept.NUMBER, Concept.ORDINAL)
        is_counted = is_counted or is_number
        passed += not is_link(word)
        if passed > _MAX_MEETING_WORDS or word.kind is TokenKind.COMMA or word.has(Concept.MUST, Concept.OWE):
            break
    return None


def _is_month_of_no_year(sentence: Sentence, index: int) -> bool:
    """Return whether a word is a month that comes each year: "every October"."""
    word, after = sentence.words[index], sentence.words[index + 1 : index + 2]
    is_month = word.has(Concept.MONTH) or word.kind is TokenKind.MONTH
    return is_month and not any(each.kind is TokenKind.YEAR for each in after)
