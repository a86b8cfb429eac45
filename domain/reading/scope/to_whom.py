"""Questions after an addressee: "to whom does Europol report", "who does Europol report to", "who receives III.7"."""

from collections.abc import Collection, Iterator

from domain.languages.schema import Concept
from domain.reading.scope.alternatives import TIMES
from domain.reading.words.lexicon import any_has
from domain.reading.words.token_cursor import Cursor
from domain.reading.words.tokenizer import TokenKind
from domain.reading.words.word_matcher import word_matcher

#: What goes to somebody, besides what the words of a topic say.
_GOING = (Concept.NAME, Concept.WE, Concept.ITEM, Concept.BACK)
#: After "gets" these say what somebody may do.
_DOING = (Concept.TO, Concept.DELIVER, Concept.DELIVERED, Concept.DONE)
#: May be between "who" and its verb.
_BESIDE_WHO = (Concept.IS, Concept.DID, Concept.MUST, Concept.ARTICLE, Concept.ALL, Concept.CHATTER, Concept.POSSESSIVE)

#: Forms of "to give" and "to receive" that may say of a report that it is delivered, in all languages.
_is_given = word_matcher(
    """given received gekregen ontvangen reçu reçue reçus reçues ricevut* recibi* recebe* primit* saanut saaneet fuair
    faighte gavo saņēm* ingħata* dobil* modtaget mottagit"""
)
_GIVER = (Concept.FROM, Concept.MUST, Concept.DELIVER, Concept.WE)
_BESIDE_GIVEN = (Concept.NAME, Concept.DID, Concept.ARTICLE, Concept.ANY, Concept.NOISE)


def find_given_tasks(cursor: Cursor) -> Iterator[tuple[int, int]]:
    """Yield where a text says that a body was given a task, which tells nothing of what it has done since."""
    words = cursor.words
    if any(word.has(*_GIVER) and not word.has(Concept.OWE) for word in words):
        return
    for index, word in enumerate(words):
        is_given = word.has(Concept.DELIVERED, Concept.DONE) and _is_given(word.parts[-1])
        if is_given and any(_reaches_task(cursor, index, step) for step in (1, -1)):
            yield index, index + 1


def _reaches_task(cursor: Cursor, index: int, step: int) -> bool:
    index += step
    while cursor.has(index, *_BESIDE_GIVEN):
        index += step
    return cursor.has(index, Concept.OWE) and not cursor.has(index, Concept.DEADLINE)


def asks_to_whom(cursor: Cursor, topic: Collection[int]) -> bool:
    """Return whether a text asks to whom something goes, by a word that does not ask who must do it, too.

    "To whom …", "naar wie …", "who does Europol report to", "who is III.7 for". `topic` are the indexes of the topic's
    words. What is asked first counts: "who sends it, and to whom?" asks who.
    """
    has_who = has_thing = False
    for index, word in enumerate(cursor.words):
        if word.has(Concept.TO_WHOM) and not word.has(Concept.WHO):
            return not has_who
        if word.has(Concept.WHO):
            if not has_who and cursor.has(index - 1, Concept.TO):
                return True
            has_who = True
        has_thing = has_thing or (has_who and (index in topic or word.has(*_GOING) or word.kind is TokenKind.REF))
        if has_thing and word.has(Concept.TO, Concept.FOR) and _is_stranded(cursor, index):
            return True
    return False


def asks_who_receives(cursor: Cursor) -> bool:
    """Return whether a text asks who receives something, or, in a word that asks who must do it, too, to whom it goes.

    "Who gets to write it?" does not, nor "who ensures that the Council receives it?". Latvian "kas" is both "who" and
    "what".
    """
    start: int | None = None
    for index, word in enumerate(cursor.words):
        is_received = word.has(Concept.RECEIVE) and not cursor.has(index + 1, *_DOING)
        if is_received and start is None:
            return cursor.has(index - 1, Concept.WHAT) and not cursor.has(index - 1, Concept.NAME)
        if is_received or (word.has(Concept.ADDRESSED) and start is not None):  # "who is its recipient"
            return _is_verb_of(cursor, start or 0, index)
        if start is None and word.has(Concept.WHO, Concept.TO_WHOM):
            start = index
    return False


def _is_verb_of(cursor: Cursor, who: int, verb: int) -> bool:
    """Return whether "who" has the verb of receiving at an index: "who is to blame for what gets there" has another."""
    between = cursor.words[who + 1 : verb]
    is_light = all(word.is_noise or word.has(*_BESIDE_WHO) or word.kind is TokenKind.REF for word in between)
    return cursor.has(who, Concept.TO_WHOM) or is_light


def _is_stranded(cursor: Cursor, index: int) -> bool:
    """Return whether a preposition has nothing after it, or only a time."""
    following = cursor.word(index + 1)
    is_last = following is None or following.kind is TokenKind.COMMA
    names_follow = any_has(cursor.words[index + 1 :], Concept.NAME, Concept.OTHER)
    return is_last or (not names_follow and cursor.has(index + 1, *TIMES))
