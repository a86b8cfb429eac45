"""What has been delivered "and what has not", which together is everything, whatever its status."""

from collections.abc import Sequence

from domain.languages.schema import Concept
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.tokenizer import TokenKind

_DELIVERY = (Concept.DELIVERED, Concept.DELIVER, Concept.DONE)
#: What "and what not" may have beside it.
_BESIDE = (
    *(Concept.WHAT, Concept.IS, Concept.DID, Concept.WAS, Concept.PAST, Concept.BACK, Concept.ARTICLE, Concept.THIS),
    *_DELIVERY,
)


def name_done_or_not(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return words with "whatever its status" in place of an "and what not" with which they end, after a delivery."""
    join = next((index for index in reversed(range(len(words))) if words[index].has(Concept.AND)), 0)
    before, after = words[:join], words[join + 1 :]
    if not any_has(before, *_DELIVERY) or not any_has(before, Concept.WHAT) or any_has(before, Concept.NOT):
        return words
    denial = [word for word in after if word.kind is TokenKind.WORD]
    is_bare = all(word.is_noise or word.has(Concept.NOT, *_BESIDE) for word in denial)
    if not (is_bare and any_has(denial, Concept.NOT) and any_has(denial, Concept.WHAT)):
        return words
    text = " ".join(word.text for word in denial)
    return [*before, WordMatch(text=text, concepts={Concept.ANY_STATUS: None})]
