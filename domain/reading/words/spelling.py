"""Spelling correction: the known word that an unknown one is most like, or none rather than a guess."""

from collections.abc import Mapping, Sequence

from domain.languages.schema import Concept
from domain.reading.words.lexicon import MIN_TYPO_CHARS, Lexicon

#: A shorter word is never corrected; below `MIN_TYPO_CHARS` only swapped letters are.
_MIN_SWAP_CHARS = 4
#: How many letters may be missing or superfluous.
_MAX_LENGTH_DIFFERENCE = 2
_MIN_SIMILARITY = 0.8
#: A word of this length with one wrong letter is corrected although it is no name.
_MIN_PLAIN_WORD_CHARS = 7
_NAMES = frozenset({Concept.NAME, Concept.OTHER, Concept.VEHICLE, Concept.MONTH, Concept.KIND})


def correct_typo(word: str, lexicons: Sequence[Lexicon]) -> str | None:
    """Return the known word that an unknown one is a typo of; None if none is near, or two of different meaning are.

    A word of four letters is corrected only if two of them are swapped ("jnue").
    """
    if len(word) < _MIN_SWAP_CHARS or not word.isalpha():
        return None
    from rapidfuzz import process  # noqa: PLC0415  # six megabytes, and most texts have no typo
    from rapidfuzz.distance import OSA  # noqa: PLC0415  # as above

    lengths = range(len(word) - _MAX_LENGTH_DIFFERENCE, len(word) + _MAX_LENGTH_DIFFERENCE + 1)
    choices = {known for lexicon in lexicons for length in lengths for known in lexicon.vocabulary.get(length, ())}
    if len(word) < MIN_TYPO_CHARS:
        choices = {known for known in choices if sorted(known) == sorted(word)}
    cutoff = _MIN_SIMILARITY if len(word) >= MIN_TYPO_CHARS else 0.0
    near = process.extract(word, choices, scorer=OSA.normalized_similarity, score_cutoff=cutoff, limit=5)
    best = sorted(
        (known for known, similarity, _ in near if similarity == near[0][1]), key=lambda known: (len(known), known)
    )
    if not best:
        return None
    meanings = [
        next((concepts for lexicon in lexicons if (concepts := lexicon.concepts_of(known))), None) for known in best
    ]
    is_unique = all(concepts == meanings[0] for concepts in meanings)
    return best[0] if is_unique and _is_certain(word, best[0], meanings[0]) else None


def _is_certain(word: str, known: str, concepts: Mapping[Concept, object] | None) -> bool:
    """Return whether no other word can be meant: names are like nothing else, other words are many.

    French "change" is no "charge", Czech "skončilo" no "ukončilo", and Finnish "maksaa" (costs) no "Saksaa" (Germany).
    """
    is_name = concepts is None or not _NAMES.isdisjoint(concepts)
    if sorted(word) == sorted(known) or (is_name and (word[0] == known[0] or len(word) >= _MIN_PLAIN_WORD_CHARS)):
        return True
    from rapidfuzz.distance import OSA  # noqa: PLC0415  # as above

    return len(word) >= _MIN_PLAIN_WORD_CHARS and word[0] == known[0] and OSA.distance(word, known) == 1


def most_similar(word: str, names: Sequence[str]) -> str | None:
    """Return the name that a word is most like, None if it is like none: for suggesting, never for reading."""
    from rapidfuzz import process  # noqa: PLC0415  # as above
    from rapidfuzz.distance import OSA  # noqa: PLC0415  # as above

    match = process.extractOne(word, names, scorer=OSA.normalized_similarity, score_cutoff=0.6, processor=str.casefold)
    return match[0] if match else None
