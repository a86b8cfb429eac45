"""Yes/no questions that deny: "is it true that Europol has nothing in May?", "isn't Frontex in that report?".

What there is answers them. A yes or no would not: it could be one to what is asked, or to whether there is anything.
"""

from collections.abc import Collection, Sequence
from dataclasses import replace

from domain.languages.schema import Concept
from domain.reading.parsed import QUESTION_WORDS
from domain.reading.words.lexicon import WordMatch
from domain.reading.words.token_cursor import Cursor
from domain.reading.words.tokenizer import TokenKind

_DENIALS = (Concept.NOT, Concept.NOTHING)
_BREAKS = (TokenKind.COMMA, TokenKind.DASH, TokenKind.STOP)
#: "Nothing delivered" may ask what is delivered as well as what is not.
_DONE = (Concept.DONE, Concept.DELIVERED, Concept.CONFIRMED, Concept.REPORTED, Concept.ON_TIME)
#: With one of these a "nothing" may leave out a part of what is asked.
_PARTS = (Concept.ALL, Concept.EXCEPT, Concept.ONLY, Concept.BEYOND, Concept.IF, Concept.ANY_STATUS, *QUESTION_WORDS)
#: What a clause after it may say more of.
_THINGS = (Concept.ITEM, Concept.OWE, Concept.ANY, Concept.KIND, Concept.ACTION)
#: With a "not" these say how something stands; of what is overdue or on hold "isn't" asks the same as "is".
_STATES = (*_DONE, Concept.OPEN, Concept.UNDATED, Concept.DATED, Concept.OWNERLESS)
#: So many words into a question a "not" is its verb's: "isn't Frontex …", "muss nicht Frontex …".
_FIRST_WORDS = 2
#: So far apart are the two words of one "not".
_MAX_VERB_WORDS = 3
_LINKS = (Concept.FROM, Concept.AGENT, Concept.ARTICLE, Concept.TO, Concept.FOR)
_JOINS = (Concept.AND, Concept.OR, Concept.CHATTER)
#: What a "not" before it may be said of alone.
_NAMED = (Concept.NAME, Concept.OTHER, Concept.KIND, Concept.VEHICLE, Concept.SECTION, Concept.MONTH)


def leave_out_denial(words: Sequence[WordMatch]) -> Sequence[WordMatch] | None:
    """Return the words of a yes/no question without "nothing", or a "not" with "anything" after it.

    None if it has none, or if that may deny only a part: "… in March, nothing from Frontex?".
    """
    cursor = Cursor(words)
    denied = {index for index, word in enumerate(words) if word.has(Concept.NOTHING) or _denies_any(cursor, index)}
    negated = {index for index, word in enumerate(words) if word.has(Concept.NOT) and not word.has(Concept.NOTHING)}
    if not denied or len(negated) > 1 or any(_says(word, _DONE) or _restricts(word) for word in words):
        return None
    is_apart = negated and any(cursor.has_kind(index, *_BREAKS) for index in range(min(denied), max(negated)))
    if is_apart or any(_denies_part(cursor, index) or _says_which(cursor, index) for index in denied | negated):
        return None
    return [_without_denial(word) for word in words]


def leave_out_negation(words: Sequence[WordMatch], topic: Collection[int]) -> Sequence[WordMatch] | None:
    """Return the words of a yes/no question about a topic without the "not" of its verb.

    "Isn't Frontex in that report?" None if it has none, or if that may be of a part or of a clause that says which
    report. `topic` are the indexes of the topic's words.
    """
    cursor = Cursor(words)
    negated = [index for index, word in enumerate(words) if word.has(*_DENIALS)]
    if not negated or not topic or any(_says(word, _STATES) or _restricts(word) for word in words):
        return None
    index, is_one = negated[-1], negated[-1] - negated[0] <= _MAX_VERB_WORDS  # French "ne doit-elle pas"
    names = [word for number, word in enumerate(words) if word.has(Concept.NAME, Concept.KIND) and number not in topic]
    is_after = index > min(topic) and (bool(names) or any(word.kind in _BREAKS for word in words[:index]))
    following = _skip_links(cursor, index + 1)
    is_of_part = index >= _FIRST_WORDS and (cursor.has(following, *_NAMED) or following in topic)
    if any(word.has(Concept.NOTHING) for word in words) or not is_one or len(names) > 1 or is_after or is_of_part:
        return None
    return [_without_denial(word) if word.has(Concept.NOT) else word for word in words]


def leave_out_free_choice(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return the words of a text with "anything" for what means "nothing" only beside a "not": Greek "τίποτα"."""
    cursor = Cursor(words)
    free = [index for index, word in enumerate(words) if word.has(Concept.NOTHING) and word.has(Concept.ANY)]
    is_denied = any(word.has(*_DENIALS) for index, word in enumerate(words) if index not in free)
    if not free or is_denied or any(_denies_part(cursor, index) for index in free):
        return words
    return [_without_denial(word) for word in words]


def _denies_any(cursor: Cursor, index: int) -> bool:
    """Return whether "anything" is after the word at an index, a "not", in its clause."""
    if not cursor.has(index, Concept.NOT):
        return False
    if cursor.has(index - 1, Concept.KIND) and cursor.has(index - 2, Concept.ANY):
        return True  # Estonian "ükski amet ei ole"
    while cursor.word(index) is not None and not cursor.has_kind(index, *_BREAKS):
        if cursor.has(index, Concept.ANY):
            return True
        index += 1
    return False


def _says(word: WordMatch, concepts: Collection[Concept]) -> bool:
    """Return whether a word says one of some things, and nothing else that it could mean there."""
    return word.has(*concepts) and not (word.is_noise or word.has(Concept.DELIVER))


def _restricts(word: WordMatch) -> bool:
    """Return whether a word restricts what is asked; one that may be skipped need not be meant as a question word."""
    return not word.has(Concept.NOT) and word.has(*_PARTS) and not (word.is_noise and not word.has(Concept.ONLY))


def _says_which(cursor: Cursor, index: int) -> bool:
    """Return whether a denial is in a clause that says what is asked for: "tasks that nobody has"."""
    before = cursor.words[:index]
    names_any = any(word.has(Concept.ANY) and not word.has(Concept.NOTHING) for word in before)
    if names_any and cursor.has(index, Concept.NOTHING):
        return True  # "anything nobody has"
    clause = next((number for number, word in enumerate(before) if word.kind in _BREAKS or word.has(Concept.WHAT)), 0)
    return any(word.has(*_THINGS) for word in before[:clause])


def _denies_part(cursor: Cursor, index: int) -> bool:
    """Return whether a denial may be of what follows it alone: "and not Europol", "…, nothing from Europol"."""
    is_apart = cursor.has_kind(index - 1, *_BREAKS) or cursor.has(index - 1, *_JOINS)
    if all(word.has(Concept.CHATTER, Concept.NOISE) for word in cursor.words[:index]):
        return False  # "is it true that no agency …"
    return is_apart and cursor.has(_skip_links(cursor, index + 1), *_NAMED)


def _skip_links(cursor: Cursor, index: int) -> int:
    """Return the index after "from", "to", "for" and articles."""
    while cursor.has(index, *_LINKS):
        index += 1
    return index


def _without_denial(word: WordMatch) -> WordMatch:
    """Return a word without its "not": Maltese "jagħtix" is "gives" then."""
    if word.has(Concept.NOTHING, Concept.ANY):
        return replace(word, concepts={Concept.ITEM: None, Concept.NOISE: None})
    if word.has(Concept.NOT):
        kept = {concept: word.concepts[concept] for concept in word.concepts.keys() - {Concept.NOT, Concept.BEYOND}}
        return replace(word, concepts=kept or {Concept.NOISE: None})
    return word
