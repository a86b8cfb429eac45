"""Reactions with which a text in a thread begins, before what it asks: "hm, interesting.. and in March?"."""

import re
from collections.abc import Sequence

from domain.languages.schema import Concept
from domain.reading.topics.topic_index import TopicIndex
from domain.reading.words.language_detection import DetectedLanguage
from domain.reading.words.lexicon import WordMatch
from domain.reading.words.lookup import match_text
from domain.reading.words.tokenizer import TokenKind

#: What a reaction may have beside words that are not known.
_SAYING_NOTHING = frozenset(
    {
        *(Concept.NOISE, Concept.CHATTER, Concept.ARTICLE, Concept.IS, Concept.BACK, Concept.WE, Concept.THIS),
        *(Concept.AND, Concept.POST, Concept.TO, Concept.IN, Concept.WITH, Concept.NOT, Concept.DID, Concept.WAS),
    }
)
_SIGNS = (TokenKind.COMMA, TokenKind.DASH, TokenKind.STOP)
_CLAUSE = re.compile(r",\s+")
_MAX_WORDS = 9


def leave_out_reactions(sentences: Sequence[str], detected: DetectedLanguage, topics: TopicIndex) -> list[str]:
    """Return the last sentences of a text, without those before, and the clauses before an "and", that only react."""
    rest = list(sentences)
    while len(rest) > 1 and _only_reacts(rest[0], detected, topics):
        rest = rest[1:]
    first = rest[0] if rest else ""
    for comma in _CLAUSE.finditer(first):
        asked = first[comma.end() :]
        words = match_text(asked, detected.lexicons)
        if not _only_reacts(first[: comma.start()], detected, topics):
            break
        if words and words[0].has(Concept.AND) and len(words) > 1:
            return [asked, *rest[1:]]
    return rest


def _only_reacts(text: str, detected: DetectedLanguage, topics: TopicIndex) -> bool:
    """Return whether a text says nothing of the register; a single word with a capital may be a name."""
    words = match_text(text, detected.lexicons)
    said = [word for word in words if word.kind not in _SIGNS]
    if not 0 < len(said) <= _MAX_WORDS or text.rstrip().endswith(("?", ";")):
        return False
    unknown = [word for word in said if word.is_unknown]
    if any(word.text[:1].isupper() and (index or len(said) == 1) for index, word in enumerate(said) if word in unknown):
        return False
    return all(map(_says_nothing, said)) and not topics.find_topic(words, detected.language).refs


def _says_nothing(word: WordMatch) -> bool:
    if word.kind is not TokenKind.WORD:
        return False
    return word.is_unknown or word.is_noise or _SAYING_NOTHING.issuperset(word.concepts)
