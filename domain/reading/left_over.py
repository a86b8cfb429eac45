"""Judgement of the words that a text has left over: they are named, or the question is refused because of them.

A word that nothing here is about stops the answer only where leaving it out could turn the question round.
"""

from collections.abc import Sequence

from domain.languages.schema import Concept
from domain.reading.parsed import ParsedQuestion
from domain.reading.words.lexicon import any_has
from domain.reading.words.token_cursor import Cursor
from domain.reading.words.tokenizer import TokenKind

#: What is beside one of these is restricted, added or compared.
_SCOPE = (
    Concept.NOT,
    Concept.EXCEPT,
    Concept.ONLY,
    Concept.BEYOND,
    Concept.NOTHING,
    Concept.IF,
    Concept.AND,
    Concept.OR,
    Concept.WITH,
    Concept.JOINTLY,
    Concept.BOTH,
)
#: After one of these a time or a body is expected.
_PREPOSITIONS = (
    Concept.BY,
    Concept.BEFORE,
    Concept.FROM,
    Concept.AFTER,
    Concept.WITHIN,
    Concept.BETWEEN,
    Concept.UNTIL,
    Concept.LATEST,
    Concept.EARLIEST,
    Concept.AS_OF,
    Concept.TO,
    Concept.FOR,
    Concept.ASSIGNED,
    Concept.AGENT,
)
#: The verbs of owing: an owner is expected beside them.
_VERBS = (Concept.OWE, Concept.MUST, Concept.DELIVER, Concept.DELIVERED)
#: What says that the text is about what is owed.
PREDICATES = (
    *_VERBS,
    Concept.ITEM,
    Concept.OPEN,
    Concept.DONE,
    Concept.OVERDUE,
    Concept.HELD,
    Concept.REPORTED,
    Concept.ON_TIME,
    Concept.UNDATED,
    Concept.DATED,
    Concept.OWNERLESS,
    Concept.SEVERAL,
    Concept.SINGLE,
    Concept.COMING,
    Concept.RECEIVE,
)
#: What they ask for is said by a verb.
_ASKING = (Concept.WHO, Concept.TO_WHOM, Concept.WHEN)
_MANNER = (Concept.HOW, Concept.HOW_MANY)
#: Turn round what they stand beside, or ask for what the register does not tell.
_TURNING = (Concept.NOT, Concept.EXCEPT, Concept.ONLY, Concept.BEYOND, Concept.IF, Concept.WHY, Concept.WHERE)
#: May be between a verb and where something goes.
_PLACING = (Concept.ARTICLE, Concept.ALL, Concept.IN, Concept.TO, Concept.FOR, Concept.WITH)
#: So many words of a topic leave no doubt that it is meant.
_LONG_TOPIC_WORDS = 3
_OTHER_PREDICATES = tuple(set(PREDICATES) - {Concept.MUST})
#: Words between a word and what it stands beside.
_SKIPPED = frozenset({Concept.NOISE, Concept.CHATTER, Concept.ARTICLE, Concept.IS, Concept.ELSE})


def find_decisive_words(cursor: Cursor, left_over: Sequence[int], parts: ParsedQuestion) -> str | None:
    """Return which of the words at some indexes stop the answer, None if they only have to be named."""
    if left_over and parts.is_hinted and parts.actor_groups and not parts.refs:
        return " ".join(cursor.words[index].text for index in left_over)  # a subject that titles have
    if len(left_over) == 1 and (parts.section or parts.vehicle) and _asks_for_contents(cursor, left_over[0], parts):
        return None
    for index in left_over:
        is_thing = len(left_over) > 1 and _is_thing_done(cursor, index, parts)
        if is_thing or _is_decisive(cursor, index, parts):
            return cursor.words[index].text
    is_about = parts.has_strong_topic or parts.refs
    if not (is_about or parts.has_question_word or parts.has(*_OTHER_PREDICATES)) and parts.has(Concept.MUST):
        return " ".join(cursor.words[index].text for index in left_over)  # "will Europol make it?"
    is_placed = (
        parts.section or parts.vehicle or (parts.times and parts.has(Concept.ITEM, Concept.OWE, Concept.DELIVER))
    )
    if not (is_about or (parts.has(*PREDICATES) and (parts.actor_groups or is_placed))):
        return " ".join(cursor.words[index].text for index in left_over)
    return None


def _asks_for_contents(cursor: Cursor, index: int, parts: ParsedQuestion) -> bool:
    """Return whether a word is the verb of "what" and of where it goes: "what travels in the Barometer+?"."""
    if parts.has(*_ASKING, *_MANNER, *_TURNING) or not any_has(cursor.words[:index], Concept.WHAT, Concept.ALL):
        return False
    following = [word for word in cursor.words[index + 1 :] if not (word.is_noise or word.has(*_PLACING))]
    is_verb = not any_has(cursor.words[index + 1 :], Concept.IS)
    return is_verb and (not following or following[0].has(Concept.VEHICLE, Concept.SECTION))


def _is_decisive(cursor: Cursor, index: int, parts: ParsedQuestion) -> bool:
    """Return whether leaving a word out could turn the question round."""
    before, after = _neighbour(cursor, index, -1), _neighbour(cursor, index, 1)
    if (parts.topic_refs and _is_asked_for(cursor, index, parts)) or _is_asked_of_body(cursor, index, parts):
        return True
    if parts.has_strong_topic:
        return cursor.has(before, Concept.NOT, Concept.EXCEPT) or cursor.has(after, Concept.NOT, Concept.EXCEPT)
    is_limited = cursor.has(before, *_SCOPE, *_PREPOSITIONS) or cursor.has(after, Concept.NOT, Concept.EXCEPT)
    if is_limited or _is_counted(cursor, before) or _is_act(cursor, index, parts):
        return True
    if cursor.has(index - 1, Concept.WHAT, Concept.WHO) and not cursor.has(after, Concept.ITEM):
        return not (parts.actor_groups or parts.refs or parts.topic_refs) or not parts.has(*_VERBS)
    if cursor.has(after, Concept.NAME) and parts.actor_groups:
        return True  # "los van Europol": it may say that the body is meant not to
    if parts.topic_refs or parts.refs:
        return bool(parts.refs) and _may_move(parts)
    if not any(word.has(*_VERBS) and not word.has(Concept.ITEM) for word in cursor.words):
        return True  # "the Frontex liaison officer", "fulfilled tasks of the Commission": it says which
    if cursor.has(before, Concept.IN) and not parts.actor_groups:
        return True
    is_of_report = cursor.has(before, Concept.ITEM) or cursor.has(after, Concept.ITEM)
    if _is_dated(cursor, index, parts, is_of_report=is_of_report):
        return True
    is_beside_verb = cursor.has(before, *_VERBS) or cursor.has(after, *_VERBS)
    return not parts.actor_groups and (is_beside_verb or cursor.words[index].text.isupper())


def _is_thing_done(cursor: Cursor, index: int, parts: ParsedQuestion) -> bool:
    """Return whether a word is what a body does something unknown with: "what *position* will Poland defend?"."""
    return _follows_what(cursor, index) and bool(parts.actor_groups) and not parts.has(*_OTHER_PREDICATES)


def _is_asked_of_body(cursor: Cursor, index: int, parts: ParsedQuestion) -> bool:
    """Return whether a word is what a body is asked about a reference: "what position will Poland take on II.1a?"."""
    return _follows_what(cursor, index) and bool(parts.refs and parts.actor_groups)


def _follows_what(cursor: Cursor, index: int) -> bool:
    return cursor.has(index - 1, Concept.WHAT) and not cursor.has(index - 1, Concept.WHO)


def _is_dated(cursor: Cursor, index: int, parts: ParsedQuestion, *, is_of_report: bool) -> bool:
    """Return whether a word is that of which it is asked when or how often it is due, and not all that a body owes.

    "When does Europol deliver the report on *dogs*?", "how often does Eurojust report on *fishing*?"
    """
    is_about_owing = parts.has(Concept.OWE, Concept.ITEM, Concept.DELIVER, Concept.DELIVERED)
    if parts.has(Concept.WHEN) and (is_of_report or not is_about_owing):
        return True  # "when will Bulgaria enter the euro area?"
    is_last = all(word.is_noise or word.kind is not TokenKind.WORD for word in cursor.words[index + 1 :])
    is_reported = is_last and cursor.words[index - 1].is_noise and any_has(cursor.words[:index], Concept.DELIVER)
    return parts.has(Concept.WHEN, Concept.HOW_OFTEN) and is_reported


def _is_counted(cursor: Cursor, before: int) -> bool:
    """Return whether a word is "how many" or "how"; a verb may follow: Maltese "kemm ġew …", how many … came."""
    is_verb = cursor.has(before, Concept.DELIVERED)
    return cursor.has(before, *_MANNER) or (is_verb and cursor.has(_neighbour(cursor, before, -1), Concept.HOW_MANY))


def _is_act(cursor: Cursor, index: int, parts: ParsedQuestion) -> bool:
    """Return whether a word is what a body "has already" done: "how many deadlines has Europol already …"."""
    has_act = parts.has(Concept.MUST, Concept.DELIVER, Concept.DELIVERED, Concept.DONE, Concept.OVERDUE, Concept.OPEN)
    return cursor.has(_neighbour(cursor, index, -1), Concept.DID) and parts.has(Concept.HOW_MANY) and not has_act


def _may_move(parts: ParsedQuestion) -> bool:
    """Return whether an unknown verb may set a reference to a time: "could III.3a be moved to June?"."""
    return bool(parts.times) and not (parts.has_question_word or parts.has(*_OTHER_PREDICATES))


def _is_asked_for(cursor: Cursor, index: int, parts: ParsedQuestion) -> bool:
    """Return whether a word may be what a text with a topic asks for.

    "How many were refused at the external borders?", "which airlines fly to third countries?", "where is it stored?"
    """
    if cursor.has(index, Concept.OTHER):
        return parts.asks_whether and index < parts.topic_start  # "is Interpol in on the first analysis?"
    if parts.is_inside_topic(index):
        return False  # "the overview of *horizontal* deficiencies"
    # After a comma "what" begins another clause.
    is_before = index < parts.topic_start and not cursor.has_kind(index - 2, TokenKind.COMMA)
    if is_before and _follows_what(cursor, index):
        return True  # "what conclusion does the report reach?"
    if parts.has_evident_topic:
        return parts.has(Concept.HOW_MANY) and not parts.has(Concept.ITEM, Concept.WHO, Concept.HOW_OFTEN)
    if parts.has(Concept.HOW_MANY) and not parts.has(Concept.HOW_OFTEN):
        return True
    if parts.has(Concept.ITEM) or parts.topic_length > _LONG_TOPIC_WORDS or parts.asks_whether:
        return False
    if parts.has(Concept.WHERE, Concept.WHY) or _is_head(cursor, index, parts):
        return True
    before = index - 1
    while cursor.has(before, *_SKIPPED) and not cursor.has(before, Concept.WHAT, *_ASKING):
        before -= 1
    if not cursor.has(before, Concept.WHAT) or cursor.has(before, Concept.WHO):
        return False
    opening = cursor.words[: max(0, before)]
    return all((word.is_noise or word.has(Concept.CHATTER)) and not word.has(*_ASKING) for word in opening)


def _is_head(cursor: Cursor, index: int, parts: ParsedQuestion) -> bool:
    """Return whether the topic is only what a word before it is about: "book a room for the meeting on …".

    What stands after a body that begins the text is its verb: "Frontex takes part in …?".
    """
    subject = _neighbour(cursor, index, -1)
    is_verb = cursor.has(subject, Concept.NAME) and all(word.is_noise for word in cursor.words[:subject])
    if is_verb or parts.has(*_ASKING, Concept.HOW_OFTEN, Concept.ANY, *PREDICATES):
        return False
    between = cursor.words[index + 1 : parts.topic_start]
    return any(not (word.is_unknown or word.has(Concept.ARTICLE)) for word in between)


def _neighbour(cursor: Cursor, index: int, step: int) -> int:
    """Return the index of the nearest word before or after one that is neither noise nor left over."""
    index += step
    while (word := cursor.word(index)) is not None and (word.is_unknown or _SKIPPED.issuperset(word.concepts)):
        index += step
    return index
