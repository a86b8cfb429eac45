"""Those with a date after those without, and the other way round: "and which do?"."""

from collections.abc import Sequence

from domain.languages.schema import Concept
from domain.questions.model import Question
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.tokenizer import TokenKind
from domain.reading.words.word_matcher import word_matcher

#: They "have" one, in all languages together; without accents.
_has = word_matcher(
    """have has do does haben hat hebben heeft wel har ont a ai hanno ha tienen tiene si tem au имат има maji ma maju
    maja imaju ima imajo turi ir on van εχουν εχει ghandhom ghandu mit met avec con com cu bhfuil"""
)
#: What such a text has besides.
_BARE = (
    *(Concept.WHAT, Concept.AND, Concept.BACK, Concept.ARTICLE, Concept.NUMBER, Concept.DID, Concept.WHO),
    Concept.HOW_MANY,
    *(Concept.DEADLINE, Concept.DELIVER, Concept.WITH, Concept.CHATTER, Concept.POST),
)
_WITH_ONE = (Concept.WITH, Concept.NUMBER)
_MAX_WORDS = 8


def ask_for_those_with_date(words: Sequence[WordMatch], previous: Question) -> Sequence[WordMatch] | None:
    """Return what has a date, or none, where a text asks which "do" or "don't" after the others; else None."""
    if not (previous.undated or previous.without.undated) or previous.refs or len(words) > _MAX_WORDS:
        return None
    said = [word for word in words if word.kind is TokenKind.WORD]
    is_denied = any_has(said, Concept.NOT, Concept.NOTHING)
    is_bare = all(word.is_noise or word.has(*_BARE, Concept.NOT) for word in said if not _says_has(word))
    has_one = any(map(_says_has, said)) or _says_with_one(said)
    if not is_bare or is_denied is previous.undated or not has_one:
        return None
    date = Concept.UNDATED if is_denied else Concept.DATED
    return [WordMatch(text="", concepts={Concept.AND: None}), WordMatch(text="", concepts={date: None})]


def _says_with_one(said: Sequence[WordMatch]) -> bool:
    """Return whether a text ends with "with one"."""
    pair = said[-len(_WITH_ONE) :]
    return len(pair) == len(_WITH_ONE) and all(word.has(concept) for word, concept in zip(pair, _WITH_ONE, strict=True))


def _says_has(word: WordMatch) -> bool:
    has_to = word.has(Concept.MUST) and " " in word.text  # "who has to do that?"
    return any(map(_has, word.parts)) and not has_to
