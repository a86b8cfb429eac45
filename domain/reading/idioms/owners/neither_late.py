"""That neither of some bodies is late: "neither Poland nor Romania is behind with anything, right?"."""

from collections.abc import Sequence

from domain.languages.schema import QUESTION_WORDS, Concept
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.tokenizer import TokenKind

_NEITHER = (Concept.NOT, Concept.BEYOND)
_LATE = (Concept.OVERDUE, Concept.ON_TIME)
#: What else such a text may say.
_OTHERS = (
    *(Concept.NOISE, Concept.CHATTER, Concept.ARTICLE, Concept.NOT, Concept.BEYOND, Concept.NOTHING, Concept.ANY),
    *(Concept.OR, Concept.AND, Concept.IS, Concept.DID, Concept.WITH, Concept.IN, Concept.ITEM, Concept.ENDING),
)


def ask_who_is_late(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return words that ask what of some bodies is late for a text that says that neither has anything so."""
    names = [index for index, word in enumerate(words) if word.has(Concept.NAME)]
    if len(names) < 2 or not any_has(words, *_LATE):
        return words
    between = words[names[0] + 1 : names[1]]
    is_neither = any_has(between, *_NEITHER) or (
        any_has(words[: names[0]], *_NEITHER) and any_has(between, Concept.OR, Concept.AND)
    )
    asks = any(word.has(*QUESTION_WORDS) and not word.is_noise for word in words)
    is_plain = all(word.has(Concept.NAME, *_LATE, *_OTHERS) or word.kind is TokenKind.COMMA for word in words)
    if not is_neither or asks or not is_plain:
        return words
    bodies = [words[names[0]]]
    for name in names[1:]:
        bodies += [WordMatch(text="", concepts={Concept.AND: None}), words[name]]
    late = next(word for word in words if word.has(*_LATE))
    what = WordMatch(text="", concepts={Concept.WHAT: None})
    return [what, *bodies, WordMatch(text=late.text, concepts={Concept.OVERDUE: None})]
