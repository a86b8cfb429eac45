"""The words that make owners the only ones: "only", "alone"."""

from collections.abc import Collection

from domain.languages.schema import QUESTION_WORDS, Concept
from domain.reading.words.lexicon import any_has
from domain.reading.words.token_cursor import Cursor
from domain.reading.words.tokenizer import TokenKind

_NAMES = (Concept.NAME, Concept.WE)
#: "Only" after a "not", and elsewhere mere courtesy.
_JUST = "just"
#: The verbs that may be between a name and its "alone".
_VERBS = (Concept.OWE, Concept.MUST, Concept.DELIVER)
#: May be between an "only" and a name: "izključno v pristojnosti Komisije".
_LINKS = (Concept.ARTICLE, Concept.TO, Concept.AGENT, Concept.ASSIGNED, Concept.OWE)
#: So many words after an "only" may be a clause.
_MIN_CLAUSE = 2


def binds_only(cursor: Cursor, left_out: Collection[int]) -> bool | None:
    """Return whether an "only" or "alone" makes the owners the only ones; None if it restricts what it cannot.

    It does beside a name that a question asks about: "what does only Europol owe"; so does "alone" beside what that
    does. Elsewhere "only" adds nothing: "only Europol, please", "only the overdue ones", "only what goes to the
    Council", "what is due in June? Only Europol". `left_out` are the indexes of what is left out.
    """
    is_sole = False
    for index, word in enumerate(cursor.words):
        is_postposition = cursor.has_postposition(index, Concept.ONLY)
        if not (is_postposition or word.has(Concept.ONLY)) or _is_of_thing(cursor, index):
            continue
        if cursor.has(index - 1, Concept.NOT) or _counts_one(cursor, index):
            return None  # "not only Europol", "only one agency"
        name = _name_before(cursor, index, is_postposition=is_postposition)
        name = _name_after(cursor, index) if name is None else name
        if name is None and is_postposition and not word.is_noise:
            if not (_names_one(cursor, left_out) or any_has(cursor.words, Concept.JOINTLY)):
                return None
            is_sole = True  # "is there anything that Eurojust does alone?"
        if name is None or _limits_no_body(cursor, index, name) or _is_late_at(cursor, name):
            continue
        is_assigned = _is_fallen_to(cursor, index, name)
        if any(cursor.has(between, Concept.TO) for between in range(index + 1, name)) and not is_assigned:
            return None  # "only to the Council"
        is_for = any(
            cursor.has(each, Concept.FOR) and not cursor.has(each, Concept.IN) for each in range(index + 1, name)
        )
        if is_for and not cursor.has(index - 1, Concept.IS):  # "which are only for Europol?"
            continue  # "is there anything only for Europol?"
        asks = any_has(cursor.words[_sentence_start(cursor, index) : index], *QUESTION_WORDS)
        asks = asks or (
            cursor.has(index - 1, Concept.OWE) and cursor.has(index - 1, Concept.ASSIGNED)
        )  # "falls only to"
        asks = asks or (is_postposition and _does_something(cursor, name, index)) or _is_of_any(cursor, index)
        is_apart = name > index and cursor.has_kind(index - 1, TokenKind.COMMA)
        is_sole = is_sole or (asks and not is_apart)
    return is_sole


def names_only_body(cursor: Cursor) -> bool:
    """Return whether an "only" stands right beside a name: "only Frontex"."""
    for index in range(len(cursor.words)):
        is_postposition = cursor.has_postposition(index, Concept.ONLY)
        after = index + 1
        while cursor.has(after, Concept.ARTICLE) and not cursor.has(after, Concept.NAME):
            after += 1
        if (is_postposition or cursor.has(index, Concept.ONLY)) and cursor.has(after, Concept.NAME):
            return True  # also French "seul Frontex"
        if is_postposition and cursor.has(index - 1, Concept.NAME):
            return True
    return False


def find_not_only(cursor: Cursor, topic: Collection[int]) -> dict[int, int]:
    """Return where it is said that something is not only one body's, each word with the index after it.

    "The information on the databases isn't just eu-LISA's job, is it?" asks who else has it.
    """
    others = [index for index in range(len(cursor.words)) if index not in topic]
    denied = [index for index in others if cursor.has(index, Concept.NOT)]
    only = [
        index
        for index in others
        if cursor.has(index, Concept.ONLY)
        or cursor.has_postposition(index, Concept.ONLY)
        or (cursor.words[index].lower == _JUST and index - 1 in denied)
    ]
    names = [index for index in others if cursor.has(index, Concept.NAME)]
    if not (denied and only and len(names) == 1) or denied[0] > min(only[0], names[0]):
        return {}
    said = [denied[0], only[0], names[0]]
    if any(cursor.has_kind(index, TokenKind.COMMA, TokenKind.STOP) for index in range(min(said), max(said))):
        return {}
    return {index: index + 1 for index in said}


def _is_of_thing(cursor: Cursor, index: int) -> bool:
    """Return whether an "only" is of a thing: French "une seule chose"."""
    return cursor.is_one(index - 1) and cursor.has(index + 1, Concept.ITEM, Concept.DEADLINE)


def _is_of_any(cursor: Cursor, index: int) -> bool:
    """Return whether an "only" is in what is asked of anything: "is there anything only Frontex has to do?"."""
    start = _sentence_start(cursor, index)
    is_any = any_has(cursor.words[start:index], Concept.ANY)
    return is_any and any(word.has(*_VERBS) and not word.is_noise for word in cursor.words[start:])


def _is_fallen_to(cursor: Cursor, index: int, name: int) -> bool:
    """Return whether something falls "only to" a body, which is then no receiver: "corresponde solo a la Comisión"."""
    if cursor.has(index - 1, Concept.ASSIGNED):
        return True
    others = any(word.has(Concept.NAME) for each, word in enumerate(cursor.words) if each != name)
    return not others and (
        cursor.has(index - 1, Concept.OWE)
        or (cursor.has(index - 1, Concept.MUST) and not any_has(cursor.words, Concept.DELIVER))
    )


def _is_late_at(cursor: Cursor, name: int) -> bool:
    """Return whether a body is the place where things are late: "cosa è in ritardo, ma solo *alla* Commissione?"."""
    is_at = any(cursor.has(each, Concept.TO) and cursor.has(each, Concept.IN) for each in (name - 1, name - 2))
    return is_at and any_has(cursor.words, Concept.OVERDUE) and not any_has(cursor.words, Concept.DELIVER)


def _limits_no_body(cursor: Cursor, index: int, name: int) -> bool:
    """Return whether an "only" is of a clause after it: "only what goes to the Council"."""
    between = range(index + 1, name)
    receiver = next((each for each in between if cursor.has(each, Concept.TO)), index)
    # Danish "kun det der går til …": words that say nothing alone are a clause together.
    return receiver - index > _MIN_CLAUSE or any(cursor.has(each, Concept.WHAT) for each in between)


def _does_something(cursor: Cursor, name: int, index: int) -> bool:
    """Return whether a verb stands beside the "alone" at an index, or beside the body that it is of.

    Or, if it is a phrase, whether it is asked what it does: "Eurojust on its own, what must it do?".
    """
    if " " in cursor.words[index].text and any_has(cursor.words[index:], *QUESTION_WORDS):
        return True
    before = min(name, index) - 1
    while cursor.has(before, Concept.AGENT, Concept.ARTICLE):
        before -= 1  # "owed by Europol alone"
    beside = (*range(name + 1, index), cursor.skip_noise(index + 1), before)
    return any(cursor.has(each, *_VERBS) for each in beside)


def _counts_one(cursor: Cursor, index: int) -> bool:
    """Return whether an "only" says how many bodies of a kind there are: "only one agency", "une seule agence"."""
    beside = (cursor.word(index - 1), cursor.word(index + 1))
    is_one = any(word is not None and word.concepts.get(Concept.NUMBER) == 1 for word in beside)
    return is_one and (cursor.has(index + 1, Concept.KIND) or cursor.has(index + 2, Concept.KIND))


def _sentence_start(cursor: Cursor, index: int) -> int:
    """Return the index of the first word of a word's sentence."""
    while index and not cursor.has_kind(index - 1, TokenKind.STOP):
        index -= 1
    return index


def _name_before(cursor: Cursor, index: int, *, is_postposition: bool) -> int | None:
    """Return the index of the name before an "alone", or before an "only" that nothing but a verb follows."""
    before = index - 1
    while is_postposition and (cursor.has(before, Concept.ENDING, *_VERBS) or _is_auxiliary(cursor, before)):
        before -= 1
    after = index + 1
    while not is_postposition and cursor.has(after, *_VERBS):
        after += 1
    is_last = is_postposition or cursor.word(after) is None or cursor.has_kind(after, TokenKind.COMMA)
    return before if is_last and cursor.has(before, *_NAMES) else None


def _is_auxiliary(cursor: Cursor, index: int) -> bool:
    """Return whether a small word is before a verb: Polish "Frontex ma do zrobienia sam"."""
    word = cursor.word(index)
    is_small = word is not None and word.is_noise and not word.has(*_NAMES, Concept.TO)
    return is_small and cursor.has(index + 1, *_VERBS)


def _name_after(cursor: Cursor, index: int) -> int | None:
    index += 1
    while (word := cursor.word(index)) is not None and not word.has(*_NAMES):
        if not (word.is_noise or word.is_unknown or word.has(*_LINKS)):  # "enkel op de schouders van …"
            return None
        index += 1
    return index if cursor.has(index, *_NAMES) else None


def _names_one(cursor: Cursor, left_out: Collection[int]) -> bool:
    """Return whether a text names one body, and that alone can be the one that does something alone."""
    named = (word for index, word in enumerate(cursor.words) if word.has(Concept.NAME) and index not in left_out)
    return len({word.concepts[Concept.NAME] for word in named}) == 1
