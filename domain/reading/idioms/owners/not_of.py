"""What is "not Europol's" of some things is what others owe of them; in all languages together."""

from collections.abc import Sequence

from domain.languages.schema import Concept
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.tokenizer import TokenKind

_THINGS = (Concept.ITEM, Concept.OVERDUE, Concept.OPEN, Concept.UNDATED, Concept.DATED)
#: With one of these something else is denied: "which reports has Europol not sent?".
_DONE = (Concept.DELIVER, Concept.DELIVERED, Concept.DONE, Concept.MUST, Concept.HELD, Concept.WHO, Concept.TO_WHOM)
#: May be between "not" and the body: "are not on", "ne relèvent pas de".
_LINKS = (
    *(Concept.NOISE, Concept.ARTICLE, Concept.IS, Concept.NOT, Concept.ASSIGNED, Concept.FROM, Concept.BETWEEN),
    *(Concept.OWE, Concept.WITH),
)


def leave_out_owners(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return words with "except" a body in place of that some things "are not Europol's"."""
    denied = next((index for index, word in enumerate(words) if word.has(Concept.NOT)), 0)
    before, after = words[:denied], [word for word in words[denied:] if word.kind is TokenKind.WORD]
    bodies = [word for word in after if word.has(Concept.NAME)]
    asks = any_has(before, Concept.HOW_MANY, Concept.WHAT) and any_has(before, *_THINGS)
    is_done = any(word.has(*_DONE) and not word.has(Concept.ITEM) for word in words)
    if len(bodies) != 1 or not asks or is_done or any_has(before, Concept.NAME):
        return words
    if not all(word.has(Concept.NAME, *_LINKS) for word in after):
        return words
    text = " ".join(word.text for word in after if word.has(Concept.NOT))
    return [*before, WordMatch(text=text, concepts={Concept.EXCEPT: None}), *bodies]
