"""Requests for a change of the register, which a question cannot make: "please delete III.3a"."""

from collections.abc import Collection

from domain.languages.schema import Concept
from domain.reading.parsed import QUESTION_WORDS, ParsedQuestion
from domain.reading.words.lexicon import WordMatch
from domain.reading.words.token_cursor import Cursor
from domain.reading.words.tokenizer import TokenKind

#: What a text asks with.
_ASKING = (*QUESTION_WORDS, Concept.STATUS_OF)
#: What asks even where "who" and "when" are an owner or a deadline: "as owner of", "come scadenza di".
_OTHER_ASKING = tuple(set(_ASKING) - {Concept.WHO, Concept.WHEN})
#: With these a text says what somebody has done or has to do: "did Frontex extend …", "Europol must remove …".
_TELLING = (Concept.MUST, Concept.DID, Concept.PAST, Concept.WAS)
#: A text that begins with one of these is about what that body does, not about what the reader should do.
_SUBJECTS = (Concept.NAME, Concept.OTHER, Concept.KIND)
#: May stand between the beginning of a clause and the verb of a request: "could you please", "we want to".
_OPENING = (Concept.NOISE, Concept.CHATTER, Concept.WE, Concept.ARTICLE)
#: After "remind me" or "confirm" these make a request; "remind me of the deadlines" is a question.
_OBJECTS = (Concept.BEFORE, Concept.BY, Concept.IN, Concept.FROM, Concept.TODAY, Concept.TOMORROW, Concept.NEXT)
#: What a reference becomes on request.
_BECOMING = (Concept.DONE, Concept.DELIVERED, Concept.HELD)
_TIMES = (TokenKind.DATE, TokenKind.MONTH, TokenKind.YEAR, TokenKind.QUARTER)
#: What something is set to, besides what it becomes: a month, a meeting, a feast, an owner.
_VALUES = (*_BECOMING, Concept.MONTH, Concept.MEETING, Concept.FEAST, Concept.NEXT, Concept.NAME)
#: Before a status these are no "to" or "as": "the report that is done", "and done".
_NO_LINK = (Concept.IS, Concept.DID, Concept.ARTICLE, Concept.AND, Concept.OR, Concept.CHATTER, Concept.BACK)
#: Between two clauses.
_BREAKS = (TokenKind.COMMA, TokenKind.DASH, TokenKind.STOP)


def find_change_request(cursor: Cursor, topic: Collection[int]) -> str | None:
    """Return the word by which a text asks for a change, None if it does not ask for one.

    It does if such a verb begins a clause. Elsewhere ("die Frist von III.3a verschieben") the text must ask nothing,
    and must not say of anybody that he does or has to do it. `topic` are the indexes of the topic's words.
    """
    for index, word in enumerate(cursor.words):
        is_change = Concept.CHANGE in word.concepts
        if is_change and (_is_request(cursor, index, word) or _is_needed(cursor, word, topic)):
            return word.text
        if Concept.SET in word.concepts and (_sets_something(cursor, index, topic) or _sets_status(cursor, index)):
            return word.text
        if index and word.kind is TokenKind.REF and _is_told_to_be(cursor, index):
            return cursor.words[index - 1].text
    return None


def name_command(parts: ParsedQuestion) -> str:
    """Return the command for what is asked to be changed, as an example to type; empty if the text does not tell."""
    if not parts.refs:
        return ""
    ref, groups = parts.refs[0], parts.actor_groups
    if parts.has(Concept.DONE, Concept.DELIVERED):
        return f"done {ref} ST 10000/24"
    if parts.has(Concept.HELD):
        return f"hold {ref} …"
    if groups:
        return f"owner {ref} {', '.join(slug for group in groups for slug in group.slugs)}"
    if parts.times:
        time = parts.times[0]
        return f"due {ref} {time.council or time.span.last}"
    return ""


def _is_request(cursor: Cursor, index: int, word: WordMatch) -> bool:
    is_first = _clause_head(cursor, index) == index
    if is_first and len(word.concepts) == 1:
        return True
    if _has(cursor, *_ASKING, *_TELLING):
        return False
    if not word.is_noise:
        return is_first or (len(word.concepts) == 1 and not cursor.has(_clause_head(cursor, index), *_SUBJECTS))
    # "Confirm", "remind me": mere courtesy before most questions.
    following = cursor.word(index + 1)
    is_bare = following is None or following.has(*_OBJECTS) or _is_before_reference(cursor, index)
    return is_first and is_bare and not _has(cursor, Concept.OWE, Concept.ITEM)


def _is_needed(cursor: Cursor, word: WordMatch, topic: Collection[int]) -> bool:
    """Return whether a change to a time is needed, by nobody that is named: "we need to postpone III.3a to June"."""
    others = [index for index in range(len(cursor.words)) if index not in topic]
    is_told = _has(cursor, Concept.MUST) and not _has(cursor, *_ASKING, Concept.DID, Concept.PAST, Concept.WAS)
    names_object = bool(topic) or any(cursor.has_kind(index, TokenKind.REF) for index in others)
    has_time = any(
        cursor.has(index, Concept.MONTH, Concept.MEETING) or cursor.has_kind(index, *_TIMES) for index in others
    )
    names_body = any(cursor.has(index, *_SUBJECTS) for index in others)
    return len(word.concepts) == 1 and is_told and names_object and has_time and not names_body


def _sets_something(cursor: Cursor, index: int, topic: Collection[int]) -> bool:
    """Return whether a verb such as "put" sets something of the register: "put the deadline of III.3a at 15 May".

    It begins or ends a sentence that names a reference or a topic, or the deadline right after it, and a value.
    """
    start = stop = index
    while start > 0 and not cursor.has_kind(start - 1, TokenKind.STOP):
        start -= 1
    while cursor.word(stop) is not None and not cursor.has_kind(stop, TokenKind.STOP):
        stop += 1
    is_first = _clause_head(cursor, index) == index and not cursor.has(index - 1, Concept.ARTICLE, Concept.ALL)
    is_first = is_first or cursor.has(index - 1, Concept.MUST)  # "il faudrait mettre III.3a en septembre"
    is_last = index + 1 == stop and not cursor.has(index, Concept.DELIVER)
    others = [other for other in range(start, stop) if other != index]
    values = [other for other in others if other not in topic and _is_value(cursor, other)]
    rest = [other for other in others if other != index - 1 or not cursor.has(other, Concept.MUST)]
    if not (values and (is_first or is_last)) or any(_asks_or_tells(cursor, other, values[0]) for other in rest):
        return False
    after = index + 2 if cursor.has(index + 1, Concept.ARTICLE) else index + 1
    has_other_value = any(not cursor.has(value, Concept.NAME) for value in values)  # "give the deadlines of Frontex"
    names_deadline = (
        has_other_value and cursor.has(after, Concept.DEADLINE, Concept.OWE) and not cursor.has(after, Concept.MUST)
    )
    names_object = any(other in topic or cursor.has_kind(other, TokenKind.REF) for other in others)
    return names_object or (is_first and names_deadline)


def _sets_status(cursor: Cursor, index: int) -> bool:
    """Return whether a verb such as "put" begins a clause that ends in "to done", of a report without a reference."""
    stop = index + 1
    while cursor.word(stop) is not None and not cursor.has_kind(stop, *_BREAKS):
        stop += 1
    object_, link = cursor.words[index + 1 : stop - 2], cursor.word(stop - 2)
    is_status = cursor.has(stop - 1, *_BECOMING) and link is not None and (link.is_noise or link.is_unknown)
    is_link = is_status and not cursor.has(stop - 2, *_ASKING, Concept.NOT, *_NO_LINK)
    names_object = any(word.has(Concept.ITEM, Concept.BACK) for word in object_)
    asks = any(word.has(*_ASKING, *_TELLING, Concept.ALL) for word in object_)
    return is_link and names_object and not asks and _clause_head(cursor, index) == index


def _asks_or_tells(cursor: Cursor, index: int, value: int) -> bool:
    """Return whether a word asks or tells something; "as owner of" does neither, after a value or an article."""
    if index > value or cursor.has(index - 1, Concept.ARTICLE):
        return cursor.has(index, *_OTHER_ASKING, *_TELLING)
    return cursor.has(index, *_ASKING, *_TELLING)


def _is_value(cursor: Cursor, index: int) -> bool:
    is_presidency = cursor.has(index, Concept.NAME) and cursor.has(index + 1, Concept.PRESIDENCY)
    return (cursor.has(index, *_VALUES) and not is_presidency) or cursor.has_kind(index, *_TIMES)


def _is_told_to_be(cursor: Cursor, index: int) -> bool:
    """Return whether a reference is to become something, by whatever verb: "log III.3a as done", "push III.3a to June".

    The verb is before it; if it is not known, a status or a time after it is enough.
    """
    start, stop = index, index + 1
    while start > 0 and not cursor.has_kind(start - 1, *_BREAKS):
        start -= 1
    while cursor.word(stop) is not None and not cursor.has_kind(stop, *_BREAKS):
        stop += 1
    before, after = cursor.words[start:index], cursor.words[index + 1 : stop]
    if not before or not after or any(map(_tells_or_asks, before)):
        return False
    becomes = any(word.has(*_BECOMING) for word in after)
    verb = before[-2] if before[-1].has(Concept.ARTICLE) and len(before) > 1 else before[-1]
    if verb.is_unknown:
        return becomes or any(word.has(Concept.MONTH) or word.kind in _TIMES for word in after)
    link = after[0]
    is_link = (link.is_unknown or link.is_noise) and not _tells_or_asks(link) and not link.has(Concept.AND, *_BECOMING)
    return becomes and is_link and not _has(cursor, *_ASKING)


def _tells_or_asks(word: WordMatch) -> bool:
    is_empty = word.is_unknown or word.is_noise or word.has(Concept.CHATTER, Concept.WE, Concept.ARTICLE)
    return not is_empty or word.has(*_ASKING, *_TELLING, *_SUBJECTS, Concept.IS, Concept.NOT, Concept.ALL)


def _is_before_reference(cursor: Cursor, index: int) -> bool:
    """Return whether a reference follows a word: "confirm III.3a", "remind me about III.3a"."""
    has_link = cursor.has(index + 1, Concept.NOISE, Concept.ARTICLE)
    return cursor.has_kind(index + (2 if has_link else 1), TokenKind.REF)


def _clause_head(cursor: Cursor, index: int) -> int:
    """Return the index of the first word of a word's clause that is no mere opening."""
    start = index
    while start > 0 and not (cursor.has_kind(start - 1, *_BREAKS) or cursor.has(start - 1, Concept.AND)):
        start -= 1
    if cursor.has_kind(start, TokenKind.REF):  # "III.3a: close it"
        start += 1
    while start < index and cursor.has(start, *_OPENING) and not cursor.has(start, *_ASKING, *_SUBJECTS):
        start += 1
    return start


def _has(cursor: Cursor, *concepts: Concept) -> bool:
    return any(word.has(*concepts) for word in cursor.words)
