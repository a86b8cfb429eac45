"""What is denied beside "late": "should have been in, and isn't" adds nothing, "what is not late" leaves that out."""

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from domain.languages.schema import Concept
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.token_cursor import Cursor
from domain.reading.words.tokenizer import TokenKind
from domain.reading.words.yes_no import begins_by_asking

#: What such a clause may consist of.
_SAID = (
    Concept.NOT,
    Concept.DELIVER,
    Concept.DELIVERED,
    Concept.DONE,
    Concept.OPEN,
    Concept.DID,
    Concept.IS,
    Concept.PAST,
    Concept.WAS,
    Concept.AND,
    Concept.BACK,
    Concept.CHATTER,
    Concept.NOISE,
)
_DELIVERY = (Concept.DELIVER, Concept.DELIVERED, Concept.DONE)
#: "And has not been delivered" may be one phrase for open, Slavic "a nie" one for except.
_TAIL = (*_SAID, Concept.EXCEPT, Concept.ENDING, Concept.ARTICLE, Concept.STATUS_OF)
_MAX_BUT_CHARS = 4
#: So many characters have the words of a phrase that joins a "not": "a nie", but not "leave out", "hagyd ki".
_MAX_AND_NOT_CHARS = 3
_ASKING = (Concept.WHAT, Concept.WHO, Concept.WHEN)
#: With one of these a "not late" says something else.
_NOT_ALONE = (Concept.OPEN, Concept.EXCEPT, Concept.NOTHING, Concept.ALL)


def find_undelivered(cursor: Cursor) -> Iterator[tuple[int, int]]:
    """Yield the index of the first word of each such clause, and the one after its last."""
    words = cursor.words
    late = next((index for index, word in enumerate(words) if word.has(Concept.OVERDUE) and not word.is_noise), None)
    if late is None:
        return
    for start in range(late + 1, len(words)):
        # Finnish "eikä" is "and" and "not" in one.
        if not words[start].has(Concept.AND, Concept.NOT) and words[start].kind is not TokenKind.COMMA:
            continue
        stop = start + 1
        while stop < len(words) and _is_said(cursor, stop):
            stop += 1
        clause = words[start:stop]
        if any_has(clause, Concept.NOT) and any_has(clause, *_DELIVERY):
            yield start, stop
            return


def find_undone(cursor: Cursor) -> tuple[int, int] | None:
    """Return where a text ends by saying that what was to be done by now is not: "…, and hasn't been", "… a není"."""
    words = cursor.words
    stop = len(words)
    while stop and words[stop - 1].kind is not TokenKind.WORD:
        stop -= 1
    start = stop
    while start and words[start - 1].kind is TokenKind.WORD and words[start - 1].has(*_TAIL):
        start -= 1
    while start < stop and not _begins_tail(cursor, start):
        start += 1
    start -= _is_but(cursor, start - 1)
    has_due = any_has(words[:start], Concept.OVERDUE)
    has_due = has_due or all(any_has(words[:start], said) for said in (Concept.MUST, Concept.WAS))
    denies = any_has(words[start:stop], Concept.NOT, Concept.OPEN)
    denies = denies or any(
        word.has(Concept.EXCEPT) and (_is_and_not(word) or any_has(words[index:stop], *_DELIVERY))
        for index, word in enumerate(words[start:stop], start)
    )
    leaves_out = any_has(words[:start], Concept.EXCEPT, Concept.BEYOND)  # "what apart from the overdue is still open?"
    return (start, stop) if has_due and denies and not leaves_out else None


def find_missed(cursor: Cursor) -> list[tuple[int, int]]:
    """Return where a text says that something is not delivered "that it should have been", the "not" and the end.

    Empty if it does not: both together are what is overdue.
    """
    words = cursor.words
    nots = [index for index, word in enumerate(words) if word.has(Concept.NOT)]
    done = max((index for index, word in enumerate(words) if word.has(Concept.DELIVERED)), default=0)
    start = max((index for index, word in enumerate(words) if word.has(Concept.NAME)), default=0)
    start = max(start, done) + 1
    tail = [word for word in words[start:] if word.kind is TokenKind.WORD]
    said = {concept for word in tail for concept in word.concepts}
    is_late = Concept.OVERDUE in said or {Concept.MUST, Concept.WAS} <= said
    is_late = is_late or (len(tail) > 1 and tail[-2].has(Concept.MUST) and tail[-1].has(Concept.DID))
    is_plain = all(word.has(*_TAIL, Concept.MUST, Concept.OVERDUE, Concept.WHAT) for word in tail)
    # "Not delivered late" has none, "not delivered apart from what is late" leaves it out.
    is_clause = bool(tail) and not (tail[0].has(Concept.OVERDUE) or any_has(tail, Concept.EXCEPT))
    if not (nots and nots[-1] < done and is_late and is_plain and is_clause):
        return []
    return [*((index, index + 1) for index in nots), (start, len(words))]


def find_not_late(cursor: Cursor, *, asks_yes_no: bool) -> list[tuple[int, int]]:
    """Return where a text asks for what is not late, or is on time; empty if it does not.

    With a delivery these say how it was done.
    """
    words = cursor.words
    names_what = any(word.has(Concept.WHAT) and not word.is_noise for word in words) and not asks_yes_no
    own = [index for index, word in enumerate(words) if word.kind is TokenKind.WORD and not _is_link(word)]
    if not (names_what or begins_by_asking(words, Concept.WHAT, Concept.HOW_MANY)):
        return []
    if any(words[index].has(*_DELIVERY, *_NOT_ALONE) for index in own):
        return []
    late = [index for index in own if words[index].has(Concept.OVERDUE)]
    on_time = [index for index in own if words[index].has(Concept.ON_TIME)]
    nots = [index for index in own if words[index].has(Concept.NOT) and not words[index].has(Concept.OVERDUE)]
    if len(on_time) == 1 and not (late or nots or any_has(words, Concept.PAST, Concept.WAS)):
        return [(on_time[0], on_time[0] + 1)]
    said = sorted(map(own.index, (*late, *nots)))
    # French "n'est pas en retard"; "which of the overdue do not concern Europol" denies something else.
    is_beside = len(late) == 1 and bool(nots) and nots[-1] < late[0] and said[-1] - said[0] == len(nots)
    return [(index, index + 1) for index in (*late, *nots)] if is_beside and not on_time else []


def _is_link(word: WordMatch) -> bool:
    """Return whether a word only links "not" with "late": "isn't *any* later", "ne sont *pas* en retard"."""
    is_said = word.has(Concept.NOT, Concept.OVERDUE, Concept.ON_TIME, Concept.AND)
    return (word.is_noise or word.has(Concept.DID)) and not is_said


def _begins_tail(cursor: Cursor, index: int) -> bool:
    """Return whether a clause begins at a word: after a comma, or with one that joins it, as Finnish "eikä" does."""
    if cursor.has_kind(index - 1, TokenKind.COMMA):
        return True
    word, before = cursor.words[index], cursor.word(index - 1)
    is_phrase = word.has(Concept.OPEN) and " " in word.text
    is_joint = before is not None and (before.is_noise or before.has(*_SAID, Concept.OVERDUE))
    is_joint = word.has(Concept.NOT) and (is_joint or _is_but(cursor, index - 1))
    return word.has(Concept.AND) or is_phrase or is_joint


def _is_but(cursor: Cursor, index: int) -> bool:
    """Return whether a word may be a "but", which is not known in every language."""
    word = cursor.word(index)
    return word is not None and word.is_unknown and len(word.text) <= _MAX_BUT_CHARS


def _is_and_not(word: WordMatch) -> bool:
    return len(word.parts) > 1 and all(len(part) <= _MAX_AND_NOT_CHARS for part in word.parts)


def _is_said(cursor: Cursor, index: int) -> bool:
    word = cursor.words[index]
    return word.has(*_SAID) and word.kind is TokenKind.WORD and not (word.has(*_ASKING) and not word.is_noise)


def name_missed(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return the words of a text with "overdue" and open for "not in time" in one: "failed to", Slovak "nestihol"."""
    return [
        replace(word, concepts={Concept.OVERDUE: None, Concept.OPEN: None})
        if word.has(Concept.OVERDUE) and word.has(Concept.NOT)
        else word
        for word in words
    ]
