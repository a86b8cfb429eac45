"""What is left out by "…, but nothing that the Commission does"; in all languages together."""

from collections.abc import Sequence

from domain.languages.schema import Concept
from domain.reading.idioms.states.should_have import says_but
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.tokenizer import TokenKind

_BODIES = (Concept.NAME, Concept.KIND)
#: Of what something is left out.
_PARTS = (Concept.SECTION, Concept.TITLE, Concept.ITEM, Concept.ALL, Concept.MONTH, Concept.MEETING, Concept.VEHICLE)
#: May stand around whom it leaves out: "nothing of what the Commission has to do".
_AROUND = (
    *(Concept.NOISE, Concept.ARTICLE, Concept.WHAT, Concept.THIS, Concept.FROM, Concept.DELIVER, Concept.DELIVERED),
    *(Concept.OWE, Concept.MUST, Concept.ITEM, Concept.ANY, Concept.NOTHING, Concept.BETWEEN),
)


def name_but_nothing(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return words with "except" and a body for "but nothing that it does" at the end of a text."""
    nothing = next((index for index, word in enumerate(words) if word.has(Concept.NOTHING) and index > 1), None)
    if nothing is None or not says_but(words[nothing - 1]) or not any_has(words[: nothing - 1], *_BODIES, *_PARTS):
        return words
    rest = [word for word in words[nothing + 1 :] if word.kind is TokenKind.WORD]
    bodies = [word for word in rest if word.has(*_BODIES)]
    if len(bodies) != 1 or not all(word.has(*_BODIES, *_AROUND) for word in rest):
        return words
    text = " ".join(word.text for word in words[nothing - 1 : nothing + 1])
    return [*words[: nothing - 1], WordMatch(text=text, concepts={Concept.EXCEPT: None}), *bodies]
