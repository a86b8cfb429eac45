"""Typos: the known word that an unknown one is nearest to, or none rather than a guess."""

from collections.abc import Mapping, Sequence

from domain.languages.schema import Concept
from domain.reading.words.lexicon import SHORTEST_TYPO, Lexicon

_SHORTEST_SWAP = 4
#: So many letters may be too few or too many.
_MOST_ADDED = 2
_NEAR = 0.8
#: So long a word with one letter wrong is taken for the one that it is like, if it is no name.
_LONG = 7
_NAMES = frozenset({Concept.NAME, Concept.OTHER, Concept.VEHICLE, Concept.MONTH, Concept.KIND})


def correct(word: str, lexicons: Sequence[Lexicon]) -> str | None:
    """The known word that an unknown one is a typo of, None where none is near, or two that mean different things are.

    A word of four letters is mended only where two of them are swapped ("jnue").
    """
    if len(word) < _SHORTEST_SWAP or not word.isalpha():
        return None
    from rapidfuzz import process  # noqa: PLC0415  # six megabytes, and most texts have no typo
    from rapidfuzz.distance import OSA  # noqa: PLC0415  # as above

    choices = {each for words in lexicons for each in words.vocabulary if abs(len(each) - len(word)) <= _MOST_ADDED}
    if len(word) < SHORTEST_TYPO:
        choices = {each for each in choices if sorted(each) == sorted(word)}
    cutoff = _NEAR if len(word) >= SHORTEST_TYPO else 0.0
    near = process.extract(word, choices, scorer=OSA.normalized_similarity, score_cutoff=cutoff, limit=5)
    best = sorted(
        (each for each, similarity, _ in near if similarity == near[0][1]), key=lambda each: (len(each), each)
    )
    meanings = [next((found for words in lexicons if (found := words.meaning(each))), None) for each in best]
    if not best or any(each != meanings[0] for each in meanings) or not _safe(word, best[0], meanings[0]):
        return None
    return best[0]


def _safe(word: str, known: str, senses: Mapping[Concept, object] | None) -> bool:
    """Whether no other word can have been meant: names are like nothing else, of other words there are many.

    French "change" is no "charge", and Czech "skončilo" no "ukončilo".
    """
    if senses is None or not _NAMES.isdisjoint(senses) or sorted(word) == sorted(known):
        return True
    from rapidfuzz.distance import OSA  # noqa: PLC0415  # as above

    return len(word) >= _LONG and word[0] == known[0] and OSA.distance(word, known) == 1


def nearest(word: str, names: Sequence[str]) -> str | None:
    """The name that a word is most like, if it is like any: for suggesting, never for reading."""
    from rapidfuzz import process  # noqa: PLC0415  # as above
    from rapidfuzz.distance import OSA  # noqa: PLC0415  # as above

    found = process.extractOne(word, names, scorer=OSA.normalized_similarity, score_cutoff=0.6, processor=str.casefold)
    return found[0] if found else None
