"""Rating of evidence: how well some words of a text, close together, make a topic."""

from collections.abc import Iterator, Sequence
from enum import Enum, auto

from msgspec import Struct

from domain.languages.schema import Concept
from domain.reading.topics.word_index import (
    KEYWORD_STRENGTH,
    NAME_STRENGTH,
    NOISE_STRENGTH,
    PROMOTED_STRENGTH,
    WordWeight,
)
from domain.reading.words.lexicon import WordMatch

#: How strong the words of a topic must be together: if the rest of the text is understood, and if words are left over.
_ENOUGH, _ENOUGH_BESIDE_UNKNOWN = 1.0, 1.3
#: How many words may be between those of one topic.
MAX_GAP = 3
#: What a word that is a topic by itself may mean elsewhere: "roadmap", "proposals".
_ITEMS = frozenset({Concept.ITEM, Concept.OWE, Concept.NOISE, Concept.CHATTER, Concept.OTHER})
#: What it may mean where a rhythm is asked for: "how often does the Commission report on progress?"
_STATUS = _ITEMS | {Concept.STATUS_OF}
#: These alone make no topic: "avoir" is no "avoirs".
_FILLERS = frozenset({Concept.NOISE, Concept.CHATTER})


class Evidence(Struct, frozen=True):
    """A word of the text that titles have: where it is, and what it says."""

    index: int
    word: WordMatch
    weight: WordWeight

    @property
    def is_telling(self) -> bool:
        """Whether it is a word that the language's table does not have, and by itself makes a topic."""
        return self.word.is_unknown and self.weight.strength >= _ENOUGH


class Rating(Enum):
    """How well some words make a topic."""

    NONE = auto()
    #: Only if no other word is left over.
    ENOUGH = auto()
    WEAK = auto()
    STRONG = auto()


def is_mere_name(item: Evidence) -> bool:
    """Return whether a word is the name of a body that owes something."""
    return item.word.has(Concept.NAME) and item.weight.strength < NAME_STRENGTH


def is_promoted(item: Evidence) -> bool:
    """Return whether a word is the name of a body that owes nothing, and that is a topic by itself."""
    return item.word.has(Concept.NAME) and item.weight.strength >= PROMOTED_STRENGTH


def is_likely_topic(topical: Sequence[Evidence], rest: Sequence[Evidence]) -> bool:
    """Return whether words of a topic leave hardly a doubt: one is no mere synonym, and no rest tells of another topic.

    Beside a body's name that is a topic by itself they may be: "the INTCEN assessments".
    """
    if any(map(is_promoted, topical)):
        return True
    tells_other = any(item.word.is_unknown and item.weight.is_rare for item in rest)
    return any(item.weight.is_own for item in topical) and not tells_other


def rate(
    group: Sequence[Evidence], complete: Sequence[tuple[str, ...]], *, is_narrowed: bool, asks_rhythm: bool
) -> Rating:
    """Return whether words close together that an entry has are enough to be its topic.

    `complete` are the keywords of which the text has all words, wherever they are.
    """
    plain = [item for item in group if not item.word.has(Concept.NAME)]
    rare = [item for item in plain if item.weight.is_rare]
    if len(rare) > 1 and any(item.weight.is_own for item in rare):
        return Rating.STRONG
    forms = frozenset().union(*(item.weight.forms for item in group))
    is_unknown = any(item.weight.strength > NOISE_STRENGTH for item in group)
    for phrase in complete:
        if len(phrase) > 1 and plain and (forms.issuperset(phrase) or (is_unknown and not forms.isdisjoint(phrase))):
            return Rating.STRONG
    if any(map(is_promoted, group)):
        return Rating.WEAK  # "the INTCEN assessments"
    strength = sum(item.weight.strength for item in group if not is_mere_name(item))
    if is_unknown and strength >= _ENOUGH:
        return (
            Rating.STRONG
            if strength >= KEYWORD_STRENGTH
            else Rating.WEAK
            if strength >= _ENOUGH_BESIDE_UNKNOWN
            else Rating.ENOUGH
        )
    concepts = plain[0].word.concepts.keys() if plain else frozenset()
    is_filler = bool(concepts) and _FILLERS.issuperset(concepts)
    is_item = bool(plain) and not (is_narrowed or is_filler) and _ITEMS.issuperset(concepts)
    is_item = is_item or (asks_rhythm and Concept.STATUS_OF in concepts and _STATUS.issuperset(concepts))
    return Rating.WEAK if complete and is_item else Rating.NONE


def group_evidence(evidence: Sequence[Evidence]) -> Iterator[list[Evidence]]:
    """Yield the words that are close together."""
    group: list[Evidence] = []
    for item in evidence:
        if group and item.index - group[-1].index > MAX_GAP:
            yield group
            group = []
        group.append(item)
    if group:
        yield group
