"""What was listed that is "with us": whoever asks shares it with the body that the last question was about."""

from collections.abc import Sequence

from domain.languages.schema import Concept
from domain.questions.model import Question
from domain.reading.threads.pointers import WITH_US
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.tokenizer import fold
from domain.reading.words.word_matcher import word_matcher

_TOGETHER = (Concept.WITH, Concept.JOINTLY)
_OUR = fold("meidän")
#: In one word, in all languages together.
_is_with_us = word_matcher("connosco conosco meiega velünk magħna linn linne kanssamme")


def name_with_us(words: Sequence[WordMatch], previous: Question) -> Sequence[WordMatch]:
    """Return words with one that means "jointly with us" in place of those that say so, after a body's question.

    Not after what bodies share: there it is asked which of that is.
    """
    if not previous.owners or previous.jointly or any_has(words, Concept.NAME):
        return words
    for index, word in enumerate(words):
        if _is_with_us(fold(word.text)):
            return [*words[:index], _jointly(words[index : index + 1]), *words[index + 1 :]]
        following = words[index + 1] if index + 1 < len(words) else None
        if following is not None and (_are_with_us(word, following) or _are_ours_with(word, following)):
            return [*words[:index], _jointly(words[index : index + 2]), *words[index + 2 :]]
    return words


def _are_with_us(word: WordMatch, following: WordMatch) -> bool:
    return word.has(*_TOGETHER) and following.has(Concept.WE) and not following.has(*_TOGETHER)


def _are_ours_with(word: WordMatch, following: WordMatch) -> bool:
    """Return whether words are Finnish "meidän kanssa"; elsewhere a "we" before "with" is a verb's."""
    return fold(word.text) == _OUR and following.has(*_TOGETHER)


def _jointly(words: Sequence[WordMatch]) -> WordMatch:
    text = " ".join(word.text for word in words)
    return WordMatch(text=text, concepts={Concept.JOINTLY: None, Concept.WE: None}, value=WITH_US)
