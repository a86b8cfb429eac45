"""What comes after a time, asked besides what is due in it: "what is due by June, and what after?"."""

from collections.abc import Sequence

from msgspec.structs import replace

from domain.languages.schema import Concept
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.lexicon_file import Concepts
from domain.reading.words.tokenizer import TokenKind
from domain.reading.words.word_matcher import word_matcher

#: "Afterwards" as the last word of a text, in all languages together.
_is_afterwards = word_matcher(
    """after afterwards then danach dann daarna derefter bagefter därefter sedan ensuite après dopo poi después luego
    depois apoi potom pak potem później poslije poslej utána azután μετά после wara vēlāk vėliau hiljem myöhemmin
    dhiaidh"""
)
_TIMES = (TokenKind.DATE, TokenKind.MONTH, TokenKind.YEAR)


def name_afterwards(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return words with "after that" in place of the "after" with which they end, where it is asked again.

    Slovak "a čo potom" is one word, and Polish "a co" an "and".
    """
    last = max((index for index, word in enumerate(words) if word.kind is TokenKind.WORD), default=0)
    before, end = words[:last], words[last : last + 1]
    if not before or not any(_is_afterwards(part) for word in end for part in word.parts[-1:]):
        return words
    has_time = any(word.has(Concept.MONTH, Concept.FEAST) or word.kind in _TIMES for word in before)
    asks_again = any_has((before[-1], *end), Concept.WHAT, Concept.AND)
    if not (has_time and asks_again and any_has(before, Concept.WHAT, Concept.WHO)):
        return words
    concepts: Concepts = {Concept.BACK: None, Concept.AFTER: None}
    if not before[-1].has(Concept.WHAT):
        concepts = {**concepts, Concept.AND: None, Concept.WHAT: None}
    return [*before, replace(end[0], concepts=concepts)]
