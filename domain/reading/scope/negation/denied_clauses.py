"""Clauses that leave something out by a "not": "only what does not go through the Barometer+"."""

from collections.abc import Iterator

from domain.languages.schema import QUESTION_WORDS, Concept
from domain.reading.scope.excluded_words import ExcludedWords, is_addressee
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.token_cursor import Cursor
from domain.reading.words.tokenizer import TokenKind

_BREAKS = (TokenKind.COMMA, TokenKind.STOP)
#: What may be between the word that begins such a clause and its "not".
_LEADING = (Concept.BACK, Concept.ARTICLE, Concept.WITH, Concept.IS, Concept.WHAT)
#: What else such a clause may say.
_GOES = (Concept.RECEIVE, Concept.ADDRESSED)
_SAID = (
    *_LEADING,
    *_GOES,
    Concept.NOT,
    Concept.MUST,
    Concept.DELIVER,
    Concept.JOINTLY,
    Concept.TO,
    Concept.FOR,
    Concept.BY,
    Concept.UNTIL,
    Concept.AND,
    Concept.ASSIGNED,
    Concept.KIND,
)
_OWED_BY_OTHER = (
    *(Concept.NOT, Concept.OWE, Concept.MUST, Concept.DELIVER, Concept.DELIVERED, Concept.IS, Concept.DID, Concept.AND),
    *(Concept.BACK, Concept.ARTICLE, Concept.WHAT, Concept.ASSIGNED, Concept.EXCEPT),
)
#: So far apart are the two words of one "not": French "ne partagent pas".
_MAX_NOT_WORDS = 2


def find_denied_clauses(cursor: Cursor) -> Iterator[ExcludedWords]:
    """Yield the clauses that say with a "not" through what the rest does not go, or with whom it is not shared.

    A second one may follow an "and": "what is not for the Barometer+ and not together with Europol".
    """
    if (other := _find_other_owner(cursor)) is not None:
        yield other
        return
    negated = [index for index, word in enumerate(cursor.words) if word.has(Concept.NOT)]
    second = next((index for index in negated[1:] if cursor.has(index - 1, Concept.AND)), None)
    first = [index for index in negated if second is None or index < second]
    if not first or first[-1] - first[0] > _MAX_NOT_WORDS:
        return
    if second is None:
        yield from _find_denied_clause(cursor, _start_of_clause(cursor, first[0]), first[-1] + 1)
    elif negated[-1] - second <= _MAX_NOT_WORDS:
        found = [*_find_denied_clause(cursor, _start_of_clause(cursor, first[0]), first[-1] + 1, end=second - 1)]
        yield from found
        if found:
            yield from _find_denied_clause(cursor, second - 1, negated[-1] + 1)


def _find_other_owner(cursor: Cursor) -> ExcludedWords | None:
    """Return the clause by which one body does not owe what another does.

    "What does Europol owe that Frontex does not?": its "not" may be before or after the name, after an "and" or "but".
    """
    names = [index for index, word in enumerate(cursor.words) if word.has(Concept.NAME)]
    if len(names) != 2 or cursor.words[names[0]].concepts == cursor.words[names[1]].concepts:
        return None
    other = names[1]
    denied = [index for index, word in enumerate(cursor.words) if word.has(Concept.NOT)]
    denied = denied or [other + 1] * cursor.has(other + 1, Concept.EXCEPT)  # German "Frontex aber nicht"
    if not denied or denied[0] < names[0] or denied[-1] - denied[0] > _MAX_NOT_WORDS:
        return None
    start = first = min(other, denied[0])
    while start - 1 > names[0] and _may_lead(cursor.words[start - 1]):
        start -= 1
    stop = max(other, denied[-1]) + 1
    while (word := cursor.word(stop)) is not None and _is_said_of_owner(word):
        stop += 1
    has_verb = any_has(cursor.words[start:stop], Concept.OWE, Concept.MUST, Concept.DELIVER)
    is_clause = (start < first or has_verb) and (cursor.word(stop) is None or cursor.has_kind(stop, *_BREAKS))
    asks = any_has(cursor.words[:start], Concept.WHAT, Concept.ALL, Concept.HOW_MANY, Concept.BACK)
    asks = asks or any_has(cursor.words[:first], Concept.ANY)  # "does it owe anything that Frontex does not?"
    inside = all(word.has(Concept.NAME) or _is_said_of_owner(word) for word in cursor.words[first:stop])
    return ExcludedWords(start=start, stop=stop, first=other, last=other + 1) if asks and inside and is_clause else None


def _may_lead(word: WordMatch) -> bool:
    """Return whether a word may begin a clause: "that", ", but"."""
    return word.kind is TokenKind.COMMA or (
        (word.is_noise or word.has(*_LEADING, Concept.AND)) and _is_said_of_owner(word)
    )


def _is_said_of_owner(word: WordMatch) -> bool:
    """Return whether a word may be in a clause that only says that a body does not owe that, too."""
    if word.kind is not TokenKind.WORD or word.has(Concept.NAME, Concept.WITH, Concept.JOINTLY, Concept.OR):
        return False
    return word.is_noise or word.has(*_OWED_BY_OTHER)


def _find_denied_clause(cursor: Cursor, start: int, stop: int, *, end: int | None = None) -> Iterator[ExcludedWords]:
    """Yield what a clause leaves out; `stop` is after its "not", and `end` after it, if that is no comma."""
    while cursor.word(stop) is not None and not cursor.has_kind(stop, *_BREAKS) and stop != end:
        stop += 1
    inside = cursor.words[start:stop]
    if not all(word.is_noise or word.is_unknown or word.has(*_SAID, Concept.NAME, Concept.VEHICLE) for word in inside):
        return
    addressee = _addressee(cursor, start, stop)
    if addressee is not None:  # "what does not go to the Council?"
        yield ExcludedWords(start=start, stop=stop, first=addressee - 1, last=addressee + 1, is_addressed=True)
    elif (owner := _concerned(cursor, start, stop)) is not None:
        yield ExcludedWords(start=start, stop=stop, first=owner, last=owner + 1)
    elif _goes_elsewhere(cursor, start, stop) or _is_shared(cursor, start, stop):
        yield ExcludedWords(start=start, stop=stop, first=start, last=stop, is_denied=True)


def _start_of_clause(cursor: Cursor, index: int) -> int:
    """Return the index of the first word of the clause that a "not" is in; a name before it may be its subject."""
    start = (
        index - 1 if cursor.has(index - 1, Concept.NAME) and cursor.has(index - 2, *_LEADING, Concept.NOISE) else index
    )
    while (word := cursor.word(start - 1)) is not None and not word.has(Concept.ONLY):
        is_relative = word.is_unknown and cursor.has_kind(start - 2, *_BREAKS)
        if word.kind in _BREAKS or not (word.is_noise or word.has(*_LEADING) or is_relative):
            break
        start -= 1
    return start


def _begins_clause(cursor: Cursor, start: int, stop: int) -> bool:
    """Return whether words are a clause that says more of what is asked for, and not what is asked itself."""
    is_apart = start > 0 and (cursor.has_kind(start - 1, *_BREAKS) or cursor.has(start - 1, Concept.ONLY))
    is_one_of_two = any(
        cursor.has(index, Concept.AND) and cursor.has(index + 1, Concept.NOT) for index in (start, stop)
    )
    inside = cursor.words[start:stop]
    is_relative = any_has(inside, Concept.BACK, Concept.WHAT)
    is_idiom = cursor.has(start - 1, Concept.ITEM) and " " in cursor.words[start - 1].text  # French "livrables qui"
    # Dutch "de dingen van Europol die niet …", French "les trucs Europol qui ne …" need no comma.
    said = {concept for word in cursor.words[:start] for concept in word.concepts}
    is_named = cursor.has(start - 1, Concept.NAME, Concept.ITEM) and {Concept.NAME, Concept.ITEM} <= said
    is_close = is_named and inside[0].is_noise and not inside[0].has(Concept.NOT)
    return is_apart or is_one_of_two or is_relative or is_idiom or is_close


def _goes_elsewhere(cursor: Cursor, start: int, stop: int) -> bool:
    """Return whether a clause is about a vehicle, and no one; "who does not report through it" asks for bodies."""
    inside = cursor.words[start:stop]
    has_vehicle = any_has(inside, Concept.VEHICLE)
    return _asks_what(cursor, start, stop) and has_vehicle and not any_has(inside, Concept.NAME)


def _addressee(cursor: Cursor, start: int, stop: int) -> int | None:
    """Return the index of the one name of a text, if a clause says what does not go there."""
    named = [index for index, word in enumerate(cursor.words) if word.has(Concept.NAME)]
    inside = cursor.words[start:stop]
    if len(named) != 1 or not start < named[0] < stop or not _asks_what(cursor, start, stop):
        return None
    has_vehicle = any_has(cursor.words, Concept.VEHICLE)
    if not any_has(cursor.words[start : named[0]], Concept.NOT):
        return None  # Slovenian "česa Europolu ni treba storiti"
    goes_there = is_addressee(cursor, named[0]) or any_has(inside, *_GOES)
    return named[0] if goes_there and not has_vehicle else None


def _concerned(cursor: Cursor, start: int, stop: int) -> int | None:
    """Return the index of the one body or kind of body that a clause says something does not concern."""
    inside = range(start, stop)
    named = [index for index in inside if cursor.has(index, Concept.NAME, Concept.KIND)]
    denied = [index for index in inside if cursor.has(index, Concept.NOT)]
    between = [cursor.words[index] for index in range(denied[0], named[0])] if named else []
    concerns = any(word.has(Concept.ASSIGNED) and not word.has(Concept.JOINTLY) for word in between)
    return named[0] if len(named) == 1 and concerns and _asks_what(cursor, start, stop) else None


def _asks_what(cursor: Cursor, start: int, stop: int) -> bool:
    """Return whether it is asked what a clause is about, and not who."""
    asks = [word for word in cursor.words[:stop] if word.has(*QUESTION_WORDS) and not word.is_noise]
    asks_what = bool(asks) and all(word.has(Concept.WHAT) and not word.has(Concept.WHO) for word in asks)
    return asks_what or (not asks and _begins_clause(cursor, start, stop))


def _is_shared(cursor: Cursor, start: int, stop: int) -> bool:
    """Return whether a clause is about what is not shared with one body, which is its partner and not its subject."""
    names = [index for index in range(start, stop) if cursor.has(index, Concept.NAME)]
    if len(names) != 1 or not _begins_clause(cursor, start, stop):
        return False
    inside, before, after = cursor.words[start:stop], names[0] - 1, names[0] + 1
    while cursor.has(before, Concept.ARTICLE):
        before -= 1
    is_partner = cursor.has(before, Concept.WITH) or cursor.has(after, Concept.WITH)
    is_shared = any_has(inside, Concept.JOINTLY)
    takes_part = cursor.has(after, Concept.NOT) and any_has(inside, Concept.WITH) and not is_shared
    is_object = not cursor.has(after, Concept.NOT) and is_shared
    return (is_partner and (is_shared or any_has(inside, Concept.DELIVER))) or takes_part or is_object
