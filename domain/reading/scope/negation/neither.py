"""What concerns none of some bodies, "neither Europol nor Frontex", and what has no date: "not tied to a date"."""

from collections.abc import Iterator

from domain.languages.schema import Concept
from domain.reading.scope.alternatives import TIMES
from domain.reading.scope.excluded_words import ExcludedWords
from domain.reading.words.lexicon import any_has
from domain.reading.words.token_cursor import Cursor
from domain.reading.words.tokenizer import TokenKind

_NEITHER = (Concept.NOT, Concept.BEYOND)
_TIME_KINDS = (TokenKind.DATE, TokenKind.MONTH, TokenKind.YEAR, TokenKind.NUMBER, TokenKind.QUARTER)
_BEFORE_NAME = (Concept.ARTICLE, Concept.TO, Concept.FOR, Concept.FROM, Concept.AGENT, Concept.WITH)
_BEFORE_DATE = (Concept.NOISE, Concept.ARTICLE, Concept.IS, Concept.DID)
#: What else such a question may say; who is asked for, or what they deliver, would be another question.
_SAID = frozenset(
    {
        *_NEITHER,
        *_BEFORE_NAME,
        Concept.EXCEPT,
        Concept.NAME,
        Concept.CARRIED,
        Concept.ENDING,
        Concept.WHAT,
        Concept.BACK,
        Concept.ALL,
        Concept.IS,
        Concept.DID,
        Concept.OWE,
        Concept.ASSIGNED,
        Concept.AND,
        Concept.OR,
        Concept.NOISE,
    }
)


def find_neither(cursor: Cursor) -> Iterator[ExcludedWords]:
    """Yield the bodies that something does not concern, if each of them has its "neither", "nor" or "or"."""
    words = cursor.words
    names = [index for index, word in enumerate(words) if word.has(Concept.NAME)]
    first = next((index for index, word in enumerate(words) if word.has(*_NEITHER)), None)
    if first is None or len(names) < 2 or first > names[0] or not any_has(words, Concept.WHAT):
        return
    links = [_link_before(cursor, name) for name in names]
    is_linked = cursor.has(links[0], *_NEITHER) and all(_is_nor(cursor, link, links[0]) for link in links[1:])
    if not is_linked or not all(_may_be_said(cursor, index) or _is_time(cursor, index) for index in range(len(words))):
        return
    start = first - 1 if cursor.has(first - 1, Concept.EXCEPT) else first  # Spanish "que no sea ni …"
    for name in names:
        yield ExcludedWords(start=start, stop=name + 1, first=name, last=name + 1)
        start = name + 1


def find_undated(cursor: Cursor) -> tuple[int, int] | None:
    """Return where a "not" is said of what has a date, the index of its first word and the one after its last."""
    dated = next((index for index, word in enumerate(cursor.words) if word.has(Concept.DATED)), -1)
    first = dated - 1
    while cursor.has(first, *_BEFORE_DATE) and not cursor.has(first, Concept.NOT):
        first -= 1
    return (first, dated + 1) if cursor.has(first, Concept.NOT) else None


def _is_nor(cursor: Cursor, index: int, first: int) -> bool:
    """Return whether a word goes on from a "neither": "or", "nor", French "ni … ni"; Spanish "no … sino" does not."""
    is_same = cursor.words[index].text.casefold() == cursor.words[first].text.casefold()
    return (
        cursor.has(index, Concept.OR) or is_same or (cursor.has(index, *_NEITHER) and cursor.has(first, Concept.BEYOND))
    )


def _link_before(cursor: Cursor, name: int) -> int:
    """Return the index of what is before a name and its preposition."""
    before = name - 1
    while (cursor.has(before, *_BEFORE_NAME) and not cursor.has(before, *_NEITHER)) or (
        cursor.has(before, Concept.NOISE) and not cursor.has(before, *_NEITHER, Concept.AND, Concept.OR)
    ):
        before -= 1
    return max(before, 0)


def _is_time(cursor: Cursor, index: int) -> bool:
    """Return whether a word is of a time, which limits what is left."""
    return cursor.has(index, Concept.YEAR, Concept.END, *TIMES) or cursor.has_kind(index, *_TIME_KINDS)


def _may_be_said(cursor: Cursor, index: int) -> bool:
    word = cursor.words[index]
    is_sign = word.kind in (TokenKind.COMMA, TokenKind.STOP)
    return is_sign or word.is_noise or (bool(word.concepts) and word.concepts.keys() <= _SAID)
