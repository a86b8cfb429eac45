"""The limits that an "or" is between: "overdue or due this week"; so does "…, including the overdue"."""

from collections.abc import Sequence
from dataclasses import replace

from domain.languages.schema import QUESTION_WORDS, Concept
from domain.reading.words.lexicon import WordMatch
from domain.reading.words.token_cursor import Cursor
from domain.reading.words.tokenizer import TokenKind
from domain.reading.words.word_matcher import PhrasedWords, phrase_table

#: What begins a time.
TIMES = (
    Concept.MONTH,
    Concept.THIS,
    Concept.NEXT,
    Concept.TODAY,
    Concept.TOMORROW,
    Concept.WITHIN,
    Concept.BY,
    Concept.BEFORE,
    Concept.IN,
    Concept.UNTIL,
    Concept.AFTER,
    Concept.WEEK,
    Concept.QUARTER,
    Concept.HALF,
    Concept.FEAST,
    Concept.YEAR_END,
    Concept.END,
    Concept.YEAR,
)
_DATES = (TokenKind.NUMBER, TokenKind.DATE, TokenKind.MONTH, TokenKind.YEAR)
_NAMED_DATES = (TokenKind.DATE, TokenKind.MONTH, TokenKind.YEAR, TokenKind.QUARTER)
_BREAKS = (TokenKind.COMMA, TokenKind.STOP)
#: The kinds of limits that an "or" may be between.
_LIMITS: dict[str, tuple[Concept, ...]] = {
    "overdue": (Concept.OVERDUE,),
    "held": (Concept.HELD,),
    "reported": (Concept.REPORTED,),
    "done": (Concept.DONE, Concept.DELIVERED),
    "open": (Concept.OPEN,),
    "undated": (Concept.UNDATED,),
    "ownerless": (Concept.OWNERLESS,),
    "time": TIMES,
}

#: "Too", in all languages together, but for words as short as Hungarian "is".
_TOO = phrase_table(
    """also, too, as well, също, také, taky, rovněž, også, auch, ebenfalls, επίσης, también, samuti, myös, mukaan,
    aussi, également, freisin, chomh maith, također, szintén, anche, taip pat, irgi, arī, ukoll, wkoll, ook, eveneens,
    też, także, również, também, de asemenea, tiež, tudi, även, också"""
)
_BESIDE_ADDED = (Concept.ITEM, Concept.ARTICLE, Concept.INCLUDING, Concept.ELSE, Concept.AND, Concept.WE, Concept.BACK)


def find_alternatives(cursor: Cursor) -> frozenset[str]:
    """Return between which kinds of limits an "or" is: "overdue or due this week"; empty if it joins anything else."""
    for index, word in enumerate(cursor.words):
        if word.has(Concept.OR):
            before, after = _limit_beside(cursor, index, -1), _limit_beside(cursor, index, 1)
            if before and after and before != after:
                return frozenset((before, after))
    return frozenset()


def _limit_beside(cursor: Cursor, index: int, step: int) -> str | None:
    """Return the kind of the nearest limit before or after a word, if only what is owed is between."""
    index += step
    while (word := cursor.word(index)) is not None:
        kind = next((kind for kind, concepts in _LIMITS.items() if word.has(*concepts)), None)
        if kind is not None or word.kind in _DATES:
            return kind or "time"
        if not (
            word.is_noise
            or word.has(Concept.OWE, Concept.MUST, Concept.ITEM, Concept.DELIVER, Concept.WHAT, Concept.DATED)
        ):
            return None
        index += step
    return None


def with_backlog(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Read "including the overdue" beside a time as one of two limits with an "or"; elsewhere it adds nothing.

    So it does after it: "…, delays included".
    """
    cursor = Cursor(words)
    for index, word in enumerate(words):
        if not word.has(Concept.INCLUDING):
            continue
        is_last = cursor.word(index + 1) is None or cursor.has_kind(index + 1, *_BREAKS)
        is_after = is_last and cursor.has_kind(index - 2, *_BREAKS)
        late = index - 1 if is_after else cursor.skip_noise(index + 1)
        if cursor.has(late, Concept.OVERDUE):
            start, last = sorted((index, late))
            before = words[: start - 1 if cursor.has_kind(start - 1, *_BREAKS) else start]
            others = [*before, *words[last + 1 :]]
            has_time = any(other.has(*TIMES) or other.kind in _NAMED_DATES for other in others)
            either = [replace(word, concepts={Concept.OR: None}), words[late]]
            return [*before, *either, *words[last + 1 :]] if has_time else others
    return words


def with_those_too(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Read "the overdue ones too" at the end, beside a time, as one of two limits with an "or".

    Without a time it adds nothing, nor do "those without a date too".
    """
    last = max((index for index, word in enumerate(words) if word.has(Concept.OVERDUE, Concept.UNDATED)), default=0)
    start = max((index + 1 for index, word in enumerate(words[:last]) if word.kind in _BREAKS), default=0)
    added, before, tail = words[last], words[: max(start - 1, 0)], words[start:]
    too = PhrasedWords(tail).covered(_TOO)
    is_all = all(word is added or index in too or _may_be_added(word) for index, word in enumerate(tail))
    if not (before and too and is_all):
        return words
    # Dutch "voor" is "for" and "before", "bestemd voor" for and to.
    if not any(
        (other.has(*TIMES) and not other.has(Concept.FOR, Concept.TO)) or other.kind in _NAMED_DATES for other in before
    ):
        return before
    either = [replace(added, text="", concepts={Concept.OR: None}), added]
    return [*before, *either] if added.has(Concept.OVERDUE) else words


def _may_be_added(word: WordMatch) -> bool:
    says_nothing = word.is_noise or word.kind in _BREAKS or word.has(*_BESIDE_ADDED)
    return says_nothing and not word.has(*QUESTION_WORDS, Concept.NOT, Concept.NOTHING, Concept.NAME)
