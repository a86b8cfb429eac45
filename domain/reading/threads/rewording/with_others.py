"""What a body does "with others", whoever they are: "which of those are joint?", "with whom do we do the first?"."""

from collections.abc import Sequence

from msgspec.structs import replace

from domain.languages.schema import Concept
from domain.questions.model import Question
from domain.reading.threads.pointers import AMONG
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.tokenizer import TokenKind

_TOGETHER = (Concept.WITH, Concept.JOINTLY)
#: Which ones, or how many.
_ASKED = (Concept.WHAT, Concept.HOW_MANY)
#: What such a text has besides, of whatever it says that is done.
_BARE = (
    *(*_ASKED, *_TOGETHER, Concept.AND, Concept.ARTICLE, Concept.BACK, Concept.ELSE, Concept.ANY, Concept.WE),
    *(Concept.DELIVER, Concept.DELIVERED, Concept.DONE, Concept.OWE, Concept.MUST, Concept.BEYOND),
)
#: So many words may be between "with" and "others".
_BESIDE = 2


def ask_for_joint_ones(words: Sequence[WordMatch], previous: Question) -> Sequence[WordMatch] | None:
    """Return words that ask which are joint, after a question about one body; None if they ask something else."""
    if len(previous.owners) != 1 or previous.refs:
        return None
    said = [word for word in words if word.kind is TokenKind.WORD]
    asked = next((word for word in said if word.has(*_ASKED)), None)
    others = next((index for index, word in enumerate(said) if word.has(Concept.ELSE) and not word.has(*_ASKED)), None)
    if asked is None or others is None or not all(word.is_noise or word.has(*_BARE) for word in said):
        return None
    if not any_has(said[max(0, others - _BESIDE - 1) : others + 2], *_TOGETHER):
        return None
    concepts = {concept: None for concept in _ASKED if asked.has(concept)}
    which = WordMatch(text=asked.text, concepts={**concepts, Concept.BACK: None}, value=AMONG)
    joint = WordMatch(text=said[others].text, concepts={Concept.JOINTLY: None})
    return [WordMatch(text="", concepts={Concept.AND: None, Concept.NOISE: None}), which, joint]


def ask_with_whom(words: Sequence[WordMatch]) -> Sequence[WordMatch] | None:
    """Return words that ask who has one of a list, where they ask with whom "we" do it; None if they do not."""
    said = [word for word in words if word.kind is TokenKind.WORD]
    which = [word for word in said if word.has(Concept.ORDINAL, Concept.NEXT, Concept.LAST)]
    is_asked = any_has(said, Concept.WHO) and any_has(said, *_TOGETHER, Concept.WE)
    small = (*_BARE, Concept.WHO, Concept.ORDINAL, Concept.NEXT, Concept.LAST, Concept.NUMBER)
    if len(which) != 1 or not is_asked or not all(word.is_noise or word.has(*small) for word in said):
        return None
    first = which[0].has(Concept.NEXT) and not which[0].has(Concept.ORDINAL)  # Spanish "lo primero"
    position = replace(which[0], concepts={Concept.ORDINAL: 1}) if first else which[0]
    article = WordMatch(text="", concepts={Concept.ARTICLE: None, Concept.NOISE: None})
    return [WordMatch(text="", concepts={Concept.WHO: None}), article, position]
