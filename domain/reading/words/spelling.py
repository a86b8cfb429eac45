"""Spelling correction: the known word that an unknown one is most like, or none rather than a guess."""

from collections.abc import Callable, Mapping, Sequence
from enum import Enum, auto

from domain.languages.schema import Concept
from domain.reading.words.lexicon import MIN_TYPO_CHARS, Lexicon

#: A shorter word is never corrected; below `MIN_TYPO_CHARS` only swapped letters are.
_MIN_SWAP_CHARS = 4
#: How many letters may be missing or superfluous.
_MAX_LENGTH_DIFFERENCE = 2
_MIN_SIMILARITY = 0.8
#: How similar a word of four letters is to itself with two neighbours swapped: French "demi" is no "idem".
_SWAP_SIMILARITY = 0.75
#: A word of this length with one wrong letter is corrected although it is no name.
_MIN_PLAIN_WORD_CHARS = 7
#: How many letters of a long word of time may be wrong.
_MAX_TIME_WORD_DISTANCE = 2
#: A word that limits a time may be so short, if the typo is longer.
_MIN_LIMIT_CHARS = 3
#: So many words that are equally near are compared.
_MAX_NEAR_WORDS = 8
_NAMES = frozenset({Concept.NAME, Concept.OTHER, Concept.VEHICLE, Concept.MONTH, Concept.KIND})


def correct_typo(word: str, lexicons: Sequence[Lexicon]) -> str | None:
    """Return the known word that an unknown one is a typo of; None if none is near, or two of different meaning are.

    A word of four letters is corrected only if two of them are swapped ("jnue"). A "+" stays: "Barromeeter+".
    """
    if word.endswith("+"):
        marked = f"{correct_typo(word[:-1], lexicons)}+"
        return marked if any(lexicon.concepts_of(marked) for lexicon in lexicons) else None
    if len(word) < _MIN_SWAP_CHARS or not word.isalpha():
        return None
    from rapidfuzz.distance import OSA  # noqa: PLC0415  # six megabytes, and most texts have no typo

    lengths = _similar_lengths(len(word))
    choices = [known for lexicon in lexicons for known in lexicon.corrections(lengths)]
    if len(word) < MIN_TYPO_CHARS:
        choices = [known for known in choices if sorted(known) == sorted(word)]
    cutoff = _MIN_SIMILARITY if len(word) >= MIN_TYPO_CHARS else _SWAP_SIMILARITY
    near = _nearest(word, choices, scorer=OSA.normalized_similarity, cutoff=cutoff, languages=len(lexicons))
    best = sorted(near, key=lambda known: (len(known), known))
    if not best:
        return None
    is_certain = _have_one_meaning(best, lexicons) and _is_certain(word, best[0], _meaning(best[0], lexicons))
    return best[0] if is_certain else None


def is_one_letter_off(word: str, known: str) -> bool:
    """Return whether one letter of a word is wrong, missing or superfluous, or two are swapped."""
    from rapidfuzz.distance import OSA  # noqa: PLC0415  # as above

    return OSA.distance(word, known) == 1


def _similar_lengths(chars: int) -> Sequence[int]:
    """Return the lengths of the words that a word of a length can be a typo of."""
    if chars < MIN_TYPO_CHARS:
        return (chars,)
    lengths = range(chars - _MAX_LENGTH_DIFFERENCE, chars + _MAX_LENGTH_DIFFERENCE + 1)
    return [other for other in lengths if 1 - abs(other - chars) / max(other, chars) >= _MIN_SIMILARITY]


class Place(Enum):
    """Where an unknown word stands."""

    ELSEWHERE = auto()
    #: Next to a word of time.
    BESIDE_TIME = auto()
    #: Where a word that limits a time may be.
    BOUNDING_TIME = auto()


def correct_time_word(word: str, lexicons: Sequence[Lexicon], place: Place) -> str | None:
    """Return the word of time that an unknown word is a typo of; None if none is near, or two of different meaning are.

    Beside a time one wrong letter is enough, and where a limit may be two in a long word; there a word that limits is
    meant rather than any other. Elsewhere ("tommorow") the word must be long, and its ends the same.
    """
    near = _near_time_words(word, lexicons, max_distance=1 if place is Place.BESIDE_TIME else _MAX_TIME_WORD_DISTANCE)
    if place is Place.BOUNDING_TIME:
        limits = [known for known in near if any(lexicon.limits_time(known) for lexicon in lexicons)]
        near = [known for known in limits if _meaning(known, lexicons)] or limits or near  # parts of phrases come after
    if place is Place.ELSEWHERE:
        near = [known for known in near if len(known) >= _MIN_PLAIN_WORD_CHARS <= len(word) and _has_ends(word, known)]
    near = [known for known in near if word[0] == known[0] and (_is_long(word, known) or sorted(word) == sorted(known))]
    return near[0] if near and _have_one_meaning(near, lexicons) else None


def is_like_time_word(word: str, lexicons: Sequence[Lexicon]) -> bool:
    """Return whether one letter makes an unknown word a word of time, so that leaving it out could lose a limit."""
    if len(word) <= MIN_TYPO_CHARS:
        return False
    return any(_meaning(known, lexicons) for known in _near_time_words(word, lexicons, max_distance=1))


def _near_time_words(word: str, lexicons: Sequence[Lexicon], *, max_distance: int) -> Sequence[str]:
    """Return the words of time that are nearest to a word, all equally near."""
    if len(word) < _MIN_LIMIT_CHARS or not word.isalpha():
        return ()
    from rapidfuzz.distance import OSA  # noqa: PLC0415  # as above

    allowed = max_distance if len(word) >= _MIN_PLAIN_WORD_CHARS else 1
    lengths = range(len(word) - allowed, len(word) + allowed + 1)
    choices = [known for lexicon in lexicons for known in lexicon.time_words(lengths)]
    return _nearest(word, choices, scorer=OSA.distance, cutoff=allowed, languages=len(lexicons))


def _nearest(
    word: str, choices: Sequence[str], *, scorer: Callable[..., float], cutoff: float, languages: int
) -> Sequence[str]:
    """Return the choices that are nearest to a word, all equally near; each is there at most once a language."""
    from rapidfuzz import process  # noqa: PLC0415  # as above

    # What is in both languages is told from the few that are near, and not from thousands of choices.
    near = process.extract(word, choices, scorer=scorer, score_cutoff=cutoff, limit=_MAX_NEAR_WORDS * languages)
    return list(dict.fromkeys(known for known, score, _ in near if score == near[0][1]))[:_MAX_NEAR_WORDS]


def _is_long(word: str, known: str) -> bool:
    return max(len(word), len(known)) >= _MIN_SWAP_CHARS


def _has_ends(word: str, known: str) -> bool:
    return (word[0], word[-1]) == (known[0], known[-1])


def _have_one_meaning(words: Sequence[str], lexicons: Sequence[Lexicon]) -> bool:
    """Return whether all words mean the same."""
    meanings = [_meaning(word, lexicons) for word in words]
    return all(meaning == meanings[0] for meaning in meanings)


def _meaning(word: str, lexicons: Sequence[Lexicon]) -> Mapping[Concept, object] | None:
    return next((concepts for lexicon in lexicons if (concepts := lexicon.concepts_of(word))), None)


def _is_certain(word: str, known: str, concepts: Mapping[Concept, object] | None) -> bool:
    """Return whether no other word can be meant: names are like nothing else, other words are many.

    French "change" is no "charge", Czech "skončilo" no "ukončilo", and Finnish "maksaa" (costs) no "Saksaa" (Germany).
    """
    is_name = concepts is None or not _NAMES.isdisjoint(concepts)
    if is_name and (word[0] == known[0] or len(word) >= _MIN_PLAIN_WORD_CHARS):
        return True
    from rapidfuzz.distance import OSA  # noqa: PLC0415  # as above

    is_swap = sorted(word) == sorted(known)
    is_plain = len(word) >= _MIN_PLAIN_WORD_CHARS and word[0] == known[0]
    return (is_swap or is_plain) and OSA.distance(word, known) == 1


def most_similar(word: str, names: Sequence[str]) -> str | None:
    """Return the name that a word is most like, None if it is like none: for suggesting, never for reading."""
    from rapidfuzz import process  # noqa: PLC0415  # as above
    from rapidfuzz.distance import OSA  # noqa: PLC0415  # as above

    match = process.extractOne(word, names, scorer=OSA.normalized_similarity, score_cutoff=0.6, processor=str.casefold)
    return match[0] if match else None
