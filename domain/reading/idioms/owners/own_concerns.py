"""What somebody thinks of what is late, after it: "is anything overdue that we should worry about?"."""

from collections.abc import Sequence

from domain.languages.schema import Concept
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.tokenizer import TokenKind

_STATUSES = (Concept.OVERDUE, Concept.HELD, Concept.UNDATED, Concept.REPORTED)
#: What such a clause may say besides words that are not known.
_SAYING = frozenset(
    {
        *(Concept.WE, Concept.MUST, Concept.NOISE, Concept.WHAT, Concept.WHO, Concept.WOULD, Concept.BACK, Concept.WHY),
        *(Concept.CHATTER, Concept.OPINION, Concept.ARTICLE, Concept.IS, Concept.FOR, Concept.ASSIGNED, Concept.AND),
        *(Concept.TO, Concept.IN, Concept.WAS, Concept.OWE, Concept.OUTSIDE, Concept.AGENT, Concept.POST),
        *(Concept.BY, Concept.ACTION, Concept.ENDING, Concept.DID),
    }
)


def leave_out_own_concerns(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return words without a last clause that only tells, with a word that is not known, what is thought of it."""
    status = max((index for index, word in enumerate(words) if word.has(*_STATUSES)), default=None)
    if status is None or not any_has(words[:status], Concept.ANY, Concept.ITEM):
        return words
    clause = [word for word in words[status + 1 :] if word.kind is TokenKind.WORD]
    is_ours = any_has(clause, Concept.WE, Concept.MUST) and any(word.is_unknown for word in clause)
    return words[: status + 1] if is_ours and all(_SAYING.issuperset(word.concepts) for word in clause) else words
