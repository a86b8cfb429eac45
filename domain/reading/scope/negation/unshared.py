"""Words that say that nobody else takes part: "without other agencies", "which it does not share with others"."""

from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from domain.languages.schema import Concept
from domain.reading.words.lexicon import any_has
from domain.reading.words.token_cursor import Cursor
from domain.reading.words.tokenizer import TokenKind

#: A name, or what stands for one in a thread: "which are only theirs, without other agencies?".
_OWNERS = (Concept.NAME, Concept.WE, Concept.POSSESSIVE, Concept.BACK)
_SHARING = (Concept.JOINTLY, Concept.WITH)
_VERBS = (Concept.OWE, Concept.MUST, Concept.DELIVER, Concept.DELIVERED)
_BREAKS = (TokenKind.COMMA, TokenKind.STOP)
#: What may be between the word that leaves out and the others.
_BETWEEN = frozenset(
    {
        Concept.ELSE,
        Concept.KIND,
        Concept.ARTICLE,
        Concept.ANY,
        Concept.ALL,
        Concept.NOTHING,
        Concept.WITH,
        Concept.JOINTLY,
        Concept.NOISE,
        Concept.CHATTER,
        Concept.ENDING,
        Concept.BACK,
        Concept.BEYOND,
    }
)
#: What may be between it and a word for what is shared: "apart from the joint tasks".
_WORK = _BETWEEN | {Concept.ITEM, Concept.OWE, Concept.DELIVER, Concept.DELIVERED, Concept.IN, Concept.TO}
#: What a clause that begins with "which" may say besides.
_SAID = _BETWEEN | {
    Concept.WHAT,
    Concept.IS,
    Concept.NOT,
    Concept.DELIVER,
    Concept.OWE,
    Concept.ITEM,
    Concept.MUST,
    Concept.FROM,
    Concept.IN,
    Concept.AND,
    Concept.WE,
    Concept.NEXT,
    Concept.POST,
}


def find_unshared(cursor: Cursor) -> Iterator[tuple[int, int]]:
    """Yield the index of the first of these words and the one after the last; an owner must stand elsewhere."""
    words = cursor.words
    if not any_has(words, Concept.ELSE, *_SHARING):
        return
    for index, word in enumerate(words):
        if word.has(Concept.NOT, Concept.EXCEPT) and (stop := _end_of_company(cursor, index)) is not None:
            yield index, stop
            return
        if word.has(Concept.EXCEPT) and not word.has(Concept.NOT):
            found = index, _after(cursor, index + 1)
            if found[1] == index + 1 and cursor.has_postposition(index, Concept.EXCEPT):
                found = _before(cursor, index), index + 1
        elif cursor.has_postposition(index, Concept.EXCEPT):
            found = _before(cursor, index), index + 1
        elif word.has(Concept.NOT):
            found = _clause(cursor, index)
        else:
            continue
        start, stop = found
        said = range(start, stop)
        names_other = word.has(Concept.NOT, Concept.EXCEPT) or cursor.has_postposition(index, Concept.EXCEPT)
        says_else = any(cursor.has(each, Concept.ELSE) or cursor.has_postposition(each, Concept.ONLY) for each in said)
        is_shared = names_other and any(cursor.has(each, Concept.JOINTLY) for each in said)
        if (says_else or is_shared) and _names_owner(cursor, start, stop):
            yield start, stop


def _end_of_company(cursor: Cursor, index: int) -> int | None:
    """Return the index after those with whom nothing is to be shared, None if a "not" does not say so.

    "On its own, not together with the Member States"; or "…, not together with the Member States or anyone else".
    """
    before, stop = index - 1, index + 1
    while cursor.has(before, Concept.NOISE, Concept.CHATTER) and not cursor.has(before, Concept.NAME):
        before -= 1
    while (word := cursor.word(stop)) is not None and word.kind is TokenKind.WORD:
        stop += 1
    said = cursor.words[index + 1 : stop]
    is_alone = any(
        cursor.has(each, Concept.ONLY) or cursor.has_postposition(each, Concept.ONLY) for each in range(index)
    )
    shares = any_has(said, Concept.JOINTLY) or cursor.has(index + 1, Concept.WITH)
    is_of_others = is_alone or any_has(said, Concept.ELSE, Concept.NOTHING)
    is_company = shares and is_of_others and any_has(said, Concept.NAME, Concept.KIND)
    is_whole = cursor.has_kind(before, TokenKind.COMMA) and not any_has(said, *_VERBS)
    return stop if is_company and is_whole and _names_owner(cursor, index, stop) else None


def _after(cursor: Cursor, index: int) -> int:
    """Return the index after the others that follow a word; its own index if something else follows."""
    first = index
    while _is_one(cursor, index, _WORK):
        index += 1
    is_end = cursor.word(index) is None or cursor.has_kind(index, *_BREAKS)
    return index if is_end else first


def _before(cursor: Cursor, index: int) -> int:
    """Return the index of the first of the others before a postposition."""
    start = index
    while _is_one(cursor, start - 1, _WORK):
        start -= 1
        if cursor.has(start, Concept.ELSE, Concept.JOINTLY):
            return start - cursor.has(start - 1, Concept.ARTICLE)
    return index


def _clause(cursor: Cursor, index: int) -> tuple[int, int]:
    """Return where the clause of a "not" begins and ends; nothing if it says more."""
    start, stop = index, index + 1
    while _is_one(cursor, start - 1, _SAID) and not cursor.has(start, Concept.WHAT):
        start -= 1
    while _is_one(cursor, stop, _SAID):
        stop += 1
    is_subject = cursor.has(start - 1, Concept.NAME) and sum(word.has(Concept.NAME) for word in cursor.words) == 1
    begins = is_subject or cursor.has(start, Concept.WHAT, Concept.BACK, Concept.AND)
    begins = begins or cursor.has_kind(start - 1, *_BREAKS)
    is_end = cursor.word(stop) is None or cursor.has_kind(stop, *_BREAKS)
    return (start, stop) if begins and start and is_end else (index, index)


def _is_one(cursor: Cursor, index: int, concepts: AbstractSet[Concept]) -> bool:
    word = cursor.word(index)
    if word is None or word.kind is not TokenKind.WORD:
        return False
    return word.is_noise or word.has(Concept.ELSE) or (bool(word.concepts) and concepts >= word.concepts.keys())


def _names_owner(cursor: Cursor, start: int, stop: int) -> bool:
    outside = (*cursor.words[:start], *cursor.words[stop:])
    return any_has(outside, *_OWNERS)
