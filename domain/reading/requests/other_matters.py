"""Questions about other matters: what something is, which countries do it, how many of it there are in the world.

They have the words of a topic, and what they ask for is nothing that is owed, reported or due.
"""

from collections.abc import Collection

from domain.languages.schema import QUESTION_WORDS, Concept
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.token_cursor import Cursor
from domain.reading.words.tokenizer import TokenKind

#: The slug of all countries together: "which countries".
_COUNTRIES = "member-states"
#: With one of these a text is about what is owed, whatever else it says.
_OWING = (
    Concept.OWE,
    Concept.MUST,
    Concept.STATUS_OF,
    Concept.OPEN,
    Concept.OVERDUE,
    Concept.HELD,
    Concept.REPORTED,
    Concept.ON_TIME,
    Concept.DEADLINE,
    Concept.UNDATED,
    Concept.OWNERLESS,
    Concept.COMING,
)
#: These ask for something about a topic that a register has.
_ASKING_MORE = (*_OWING, Concept.DONE, Concept.DELIVER, Concept.DELIVERED, *(set(QUESTION_WORDS) - {Concept.WHAT}))
#: The same, without the words that many languages also have for "have": "which third countries have an agreement?".
_SURELY_OWING = tuple(set(_ASKING_MORE) - {Concept.MUST})
#: With one of these "how" asks for a status.
_STANDING = tuple(set(_SURELY_OWING) - {Concept.DELIVER, Concept.DELIVERED, Concept.OWE})
#: So many words are a title's, whatever is asked about it.
_LONG_TOPIC_WORDS = 5
#: Ask for a way, a degree or a place.
_MANNER = (Concept.HOW, Concept.WHERE)
_PLAIN = (TokenKind.WORD, TokenKind.COMMA, TokenKind.DASH, TokenKind.STOP)
#: Between "what is" and what is to be explained.
_BEFORE_TERM = (Concept.ARTICLE, Concept.NUMBER, Concept.THIS, Concept.WHAT, Concept.IS)


def asks_about_other_matter(
    cursor: Cursor,
    topic: Collection[int],
    left_over: Collection[int],
    *,
    skipped: Collection[int] = (),
    is_owned: bool = False,
) -> bool:
    """Return whether a text with a topic, at some indexes, asks for something else than what is owed about it.

    It does not ask which there are if it names a body of the one deliverable that it is evidently about: `is_owned`;
    nor how many where a word for that is `skipped`.
    """
    if _asks_opinion(cursor, topic):
        return True
    if not topic or any(word.kind is TokenKind.REF for word in cursor.words):
        return False
    if _asks_what_it_is(cursor, topic):
        return True
    if any(map(_is_item, cursor.words)):
        return False
    is_long = sum(not cursor.words[index].is_noise for index in topic) >= _LONG_TOPIC_WORDS
    return (
        _counts_topic(cursor, topic, skipped)
        or _asks_which_countries(cursor, topic, left_over)
        or (not (is_long or is_owned) and _asks_which(cursor, topic))
        or (not is_long and _asks_how_or_where(cursor, topic, left_over))
    )


def _asks_opinion(cursor: Cursor, topic: Collection[int]) -> bool:
    """Return whether a text asks what somebody thinks, and nothing of what is owed: "what does Malta think of …"."""
    words = cursor.words
    if not any_has(words, Concept.OPINION) or any(map(_is_item, words)):
        return False
    asks_what = any_has(words, Concept.WHAT, Concept.HOW)
    is_somebody = any_has(words, Concept.NAME, Concept.OTHER, Concept.KIND)
    others = (word for index, word in enumerate(words) if index not in topic and not word.is_noise)
    return asks_what and is_somebody and not any_has(others, *_OWING)


def _is_item(word: WordMatch) -> bool:
    """Return whether a word is one for a deliverable: "report", "overview"."""
    return word.has(Concept.ITEM) and not word.is_noise


def _asks_what_it_is(cursor: Cursor, topic: Collection[int]) -> bool:
    """Return whether a text asks what its topic is or means, and nothing more: "what is Empact?"."""
    words, first = cursor.words, min(topic)
    end = next((index for index in range(first, len(words)) if words[index].has(Concept.AND)), len(words))
    rest = [words[index] for index in range(first, end) if index not in topic]
    if any(word.has(*_ASKING_MORE) or word.kind not in _PLAIN for word in rest):
        return False
    if any(_is_item(words[index]) for index in range(end) if index < first or index in topic):
        return False
    verb = next((index for index in range(first - 1, -1, -1) if words[index].has(Concept.IS)), None)
    is_phrase = verb is not None and " " in words[verb].text and not words[verb].has(Concept.WHAT)
    if any(word.is_unknown for word in rest) and not is_phrase:  # "how does X work in" any place
        return False
    if verb is None and _ends_in_verb(cursor, topic):  # "explain to me what a high-value target is"
        return True
    if verb is None:  # "what does asset recovery mean?"
        return _is_opening(cursor, first) and any(word.has(Concept.IS) and not word.is_noise for word in rest)
    between = words[verb:first]
    is_beside = all(word.has(*_BEFORE_TERM) or (is_phrase and word.is_unknown) for word in between)
    asks_what = " " in words[verb].text or any_has(words[:first], Concept.WHAT)
    return is_beside and asks_what and _is_opening(cursor, verb)


def _ends_in_verb(cursor: Cursor, topic: Collection[int]) -> bool:
    """Return whether nothing but "is" follows a topic, and nothing but an article is between it and a "what"."""
    words, first = cursor.words, min(topic)
    start = next((index for index in range(first - 1, -1, -1) if words[index].has(Concept.WHAT)), None)
    if start is None or max(topic) != len(words) - 2 or not words[-1].has(Concept.IS) or not _is_opening(cursor, start):
        return False
    return all(word.has(Concept.ARTICLE) for word in words[start + 1 : first])


def _counts_topic(cursor: Cursor, topic: Collection[int], skipped: Collection[int]) -> bool:
    """Return whether a text asks how many of its topic there are: "how many joint investigations"."""
    counting = (index for index, word in enumerate(cursor.words) if word.has(Concept.HOW_MANY) and index not in skipped)
    return any(index + 1 in topic or cursor.skip_noise(index + 1) in topic for index in counting)


def _is_opening(cursor: Cursor, stop: int) -> bool:
    """Return whether the words before an index only begin a question: "and what exactly"."""
    words = cursor.words[:stop]
    return all(
        word.is_noise
        or word.has(Concept.WHAT, Concept.IS, Concept.AND, Concept.WITH, Concept.CHATTER, Concept.STATUS_OF)
        for word in words
    )


def _asks_which(cursor: Cursor, topic: Collection[int]) -> bool:
    """Return whether a text asks which of its topic there are, or for all of them: "list all third countries"."""
    words, first = cursor.words, min(topic)
    determiner = first if cursor.has(first, Concept.WHAT) else first - 1
    if not cursor.has(determiner, Concept.WHAT, Concept.ALL) or not _is_opening(cursor, determiner):
        return False
    others = [word for index, word in enumerate(words) if index not in topic]
    is_task = any_has(others, Concept.MUST) and any_has(others, Concept.DELIVER)
    return not is_task and not any(
        word.has(Concept.OWE, Concept.COMING) or (word.has(*_SURELY_OWING) and not word.is_noise) for word in others
    )


def _asks_how_or_where(cursor: Cursor, topic: Collection[int], left_over: Collection[int]) -> bool:
    """Return whether a text asks how or where something is or is done: "how do you negotiate with …".

    "Where is the roadmap?" may be about its status.
    """
    words = cursor.words
    index = next((index for index, word in enumerate(words) if word.has(*_MANNER)), None)
    if index is None or not _is_opening(cursor, index):
        return False
    rest = [words[other] for other in range(index + 1, len(words)) if other not in topic]
    if any(word.has(*_STANDING) and not (word.is_noise and word.has(Concept.OPEN)) for word in rest):
        return False
    return words[index].has(Concept.HOW) or bool(left_over) or not all(_is_plain(word) for word in rest)


def _is_plain(word: WordMatch) -> bool:
    return word.kind is not TokenKind.WORD or word.has(Concept.IS, Concept.ARTICLE, Concept.CHATTER)


def _asks_which_countries(cursor: Cursor, topic: Collection[int], left_over: Collection[int]) -> bool:
    """Return whether a text asks which countries do something, and not what they owe."""
    words = cursor.words
    index = next((index for index, word in enumerate(words) if word.concepts.get(Concept.NAME) == _COUNTRIES), None)
    if index is None or not _is_opening(cursor, index):
        return False
    is_party = any_has(words[:index], Concept.WITH)  # "with which countries is … being negotiated"
    if any(word.has(*_OWING) and not (is_party and word.is_noise) for word in words):
        return False
    others = [number for number in range(len(words)) if number not in topic]
    if any(words[number].has(Concept.WHO) and not words[number].has(Concept.WHAT) for number in others):
        return False  # "which countries take part, and who measures that"
    does_something = any(words[number].has(Concept.DELIVER, Concept.IS) or number in left_over for number in others)
    return is_party or does_something or cursor.has(index - 1, Concept.WHAT)
