"""What a body does "with others", which is what it shares with them, whoever they are."""

from collections.abc import Sequence
from dataclasses import replace

from domain.languages.schema import Concept
from domain.reading.words.lexicon import WordMatch

#: So many words may be between "with" and "others": "with anybody else".
_BESIDE = 2


def name_partners(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return words in which "with others" is jointly, where one body is named."""
    if sum(word.has(Concept.NAME) for word in words) != 1 or any(word.has(Concept.NOT, Concept.ONLY) for word in words):
        return words
    return [_jointly(word) if _is_with_others(words, index) else word for index, word in enumerate(words)]


def _is_with_others(words: Sequence[WordMatch], index: int) -> bool:
    """Return whether a word is "with", and others follow: "what else is there with a date?" has them before."""
    if not words[index].has(Concept.WITH) or words[index].has(Concept.AND):
        return False
    for word in words[index + 1 : index + 1 + _BESIDE]:
        if word.has(Concept.ELSE):
            return not word.has(Concept.WHAT)
        if not word.has(Concept.ANY, Concept.ARTICLE, Concept.NOISE):
            return False
    return False


def _jointly(word: WordMatch) -> WordMatch:
    return replace(word, concepts={Concept.JOINTLY: None})
