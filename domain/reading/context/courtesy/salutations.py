"""Salutations, with whom they address and thanks for what has been: "Hi Anna, thanks for yesterday – what is due?"."""

import re
from collections.abc import Collection, Sequence
from functools import cache

from domain.languages.schema import QUESTION_WORDS, Concept
from domain.reading.context.remark_words import REMARK_WORDS
from domain.reading.requests.phrases import PHRASES
from domain.reading.topics.topic_index import TopicIndex
from domain.reading.words.language_detection import DetectedLanguage
from domain.reading.words.lexicon import WordMatch
from domain.reading.words.lookup import match_text
from domain.reading.words.tokenizer import TokenKind, fold

#: What ends a salutation or thanks.
_END = re.compile(r"\s*[,!.:;]+(?=\s|$)|\s+[-–—]+(?=\s|$)")
#: A salutation addresses nobody with more words: "Dear Dr Anna Maria Smith".
_MAX_WORDS = 5
_MAX_THANKS_WORDS = 8
_MAX_WORD_CHARS = 40
#: Whom one greets may be called like a month, and "all" is everybody.
_ADDRESSED = frozenset(
    {Concept.NOISE, Concept.CHATTER, Concept.ALL, Concept.MONTH, Concept.ARTICLE, Concept.AND, Concept.POSSESSIVE}
)
#: What a greeting may be from, as well: "hello from the Presidency, …".
_SENDERS = _ADDRESSED | {Concept.FROM, Concept.OTHER, Concept.PRESIDENCY}
_PAST_DAYS = frozenset(
    {Concept.TODAY, Concept.YESTERDAY, Concept.WEEKDAY, Concept.LAST, Concept.FOR, Concept.DAY, Concept.WEEK}
)


@cache
def _phrases(kind: str) -> frozenset[str]:
    """Return the greetings or thanks of all languages, as spelled and without accents."""
    texts = [row.greeting if kind == "greeting" else row.thanks for row in PHRASES.values()]
    texts += [row.dear for row in REMARK_WORDS.values()] if kind == "greeting" else []
    phrases = {phrase.strip() for text in texts for phrase in " ".join(text.split()).split(",")}
    return frozenset(phrases | {fold(phrase) for phrase in phrases})


@cache
def _beginning(kind: str) -> re.Pattern[str]:
    """Return the pattern of a greeting or thanks of any language at the beginning of a text."""
    alternatives = "|".join(map(re.escape, sorted(_phrases(kind), key=len, reverse=True)))
    return re.compile(rf"(?:{alternatives})(?!\w)", re.IGNORECASE)


@cache
def _first_words() -> frozenset[str]:
    return frozenset(fold(phrase).split()[0] for phrase in _phrases("greeting") | _phrases("thanks"))


def leave_out_salutation(text: str, detected: DetectedLanguage, topics: TopicIndex) -> str:
    """Return a text without the salutations that it begins with and the thanks after them; empty if it is no more."""
    rest, greeting = text, _beginning("greeting").match(text)
    while greeting is not None and (shorter := _without_addressee(rest, greeting.end(), detected, topics)) != rest:
        rest, greeting = shorter, _beginning("greeting").match(shorter)
    thanks = _beginning("thanks").match(rest)
    if thanks is not None:
        end = _END.search(rest, thanks.end())
        between = rest[thanks.end() : end.start()] if end else ""
        words = match_text(between, detected.lexicons)
        if (
            end
            and 0 < len(words) <= _MAX_THANKS_WORDS
            and _says_nothing(words, _ADDRESSED | _PAST_DAYS, detected, topics)
        ):
            rest = rest[end.end() :].lstrip()
    return rest


def greeting_of(text: str) -> str:
    """Return the greeting that a text begins with, without whom it addresses."""
    greeting = _beginning("greeting").match(text)
    return text if greeting is None else greeting[0]


def begins_with_salutation(text: str) -> bool:
    """Return whether a text begins with the first word of a greeting or thanks of any language."""
    return fold(text[:_MAX_WORD_CHARS].split(maxsplit=1)[0].rstrip(",.!:")) in _first_words() if text else False


def _without_addressee(text: str, start: int, detected: DetectedLanguage, topics: TopicIndex) -> str:
    """Return a text without its greeting, up to an index, and whom it addresses; as it is if that is not certain."""
    end = _END.search(text, start)
    is_apart = end is not None and not text[start : end.start()].strip()  # "Dobrý den, pane Nováku, …"
    if end is not None and is_apart:
        start, end = end.end(), _END.search(text, end.end())
    words = match_text(text[start : end.start() if end else len(text)], detected.lexicons)
    is_name = any(word.is_unknown for word in words) or (words and not is_apart)
    allowed = _SENDERS if words and words[0].has(Concept.FROM) else _ADDRESSED
    if end and is_name and len(words) <= _MAX_WORDS and _says_nothing(words, allowed, detected, topics):
        return text[end.end() :].lstrip()
    for number, word in enumerate(() if is_apart else words[: _MAX_WORDS + 1]):
        if number and word.has(*QUESTION_WORDS) and _says_nothing(words[:number], _ADDRESSED, detected, topics):
            asked = re.compile(rf"(?<!\w){re.escape(word.text)}(?!\w)").search(text, start)
            return text if asked is None else text[asked.start() :]
    return text


def _says_nothing(
    words: Sequence[WordMatch], allowed: Collection[Concept], detected: DetectedLanguage, topics: TopicIndex
) -> bool:
    """Return whether words say nothing of the register: such as have no meaning but an allowed one, and names."""
    if topics.find_topic(words, detected.language).refs:
        return False
    return all(
        word.kind is TokenKind.WORD and (word.text[:1].isupper() if word.is_unknown else _is_harmless(word, allowed))
        for word in words
    )


def _is_harmless(word: WordMatch, allowed: Collection[Concept]) -> bool:
    return all(concept in allowed for concept in word.concepts) or (word.is_noise and not word.has(*QUESTION_WORDS))
