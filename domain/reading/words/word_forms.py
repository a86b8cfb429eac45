"""Word forms: whether two words are forms of one, by their common beginning and the length of their endings."""

from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence
from itertools import takewhile

#: Shorter words link others and have no meaning of their own.
MIN_WORD_CHARS = 4
#: Two forms of one word have the same beginning, of so many letters and such a part of the longer one, and short
#: endings: "border" and "borders". Fewer letters do if only an ending was added or one letter changed.
_SHARED_CHARS, MIN_SHARED, _MAX_ENDING_CHARS = 5, 0.6, 4
#: In common so many letters make them forms of one whatever follows.
_MIN_SHARED_OF_LONG, _LONG_SHARED_CHARS = 0.7, 6
#: The number of common letters that leaves no doubt.
_NEAR_CHARS = 7
_MAX_NEAR_ENDING_CHARS = 2
#: A short word is another one with or without an ending ("neuen" and "neue"), if it has at least so many letters.
_MIN_SHORT_CHARS, _MAX_SHORT_ENDING_CHARS = 3, 3
#: The case endings of Slavic languages, without accents. Between them a short stem is one word: Czech "mapa", "mapou";
#: the shortest only if one of its forms is a noun's.
_ENDINGS = """
a ach ah am ama ami e ech ega ego eg eho ej em emi emu i ia iach iam iami ich ie iej iem ih im ima imi iu o och og oga
oj om oma omu ou ov ovi ow owi u um y ych ym ymi"""
_CASE_ENDINGS = {*_ENDINGS.split(), ""}
#: The languages that have them.
INFLECTING = frozenset({"cs", "hr", "pl", "sk", "sl"})
_MIN_STEM_CHARS, _NOUN_ENDINGS = 3, {"a", "y"}
#: A part of a compound has at least so many letters.
MIN_COMPOUND_CHARS = 6


def is_same_word(word: str, other: str) -> bool:
    """Return whether two words without accents are forms of one."""
    if word == other:
        return True
    shared = _shared_length(word, other)
    share = shared / max(len(word), len(other))
    if shared < MIN_WORD_CHARS or share < MIN_SHARED:
        return False
    endings = len(word) - shared, len(other) - shared
    if max(endings) > _MAX_ENDING_CHARS:
        return shared >= _LONG_SHARED_CHARS and share >= _MIN_SHARED_OF_LONG
    return min(endings) == 0 or max(endings) == 1 or shared >= _SHARED_CHARS


def has_all(words: Collection[str], others: Collection[str]) -> bool:
    """Return whether some words have all of some others, in any form."""
    return all(any(is_same_word(word, other) for word in words) for other in others)


def is_inflected(word: str, other: str) -> bool:
    """Return whether two words of a Slavic language are one in two cases."""
    shared = _shared_length(word, other)
    for stem in range(max(_MIN_STEM_CHARS, shared - 1), shared + 1):
        endings = {word[stem:], other[stem:]}
        if endings <= _CASE_ENDINGS and (stem > _MIN_STEM_CHARS or endings & _NOUN_ENDINGS):
            return True
    return False


def is_near(word: str, other: str) -> bool:
    """Return whether two forms of one word have short endings, or more in common than most.

    "Interna" is a form of "internet" for `is_same_word`, and not near it.
    """
    if word == other or differs_by_ending(word, other):
        return True
    shared = _shared_length(word, other)  # of a compound the beginning says little: "financial crime" is no financing
    return shared >= _NEAR_CHARS and shared >= MIN_SHARED * max(len(word), len(other))


def differs_by_ending(word: str, other: str) -> bool:
    """Return whether two words differ in their last letter, or in a short ending that one of them has."""
    shared = _shared_length(word, other)
    if shared <= MIN_WORD_CHARS:
        return False
    endings = len(word) - shared, len(other) - shared
    return max(endings) == 1 or (min(endings) == 0 and max(endings) <= _MAX_NEAR_ENDING_CHARS)


def is_derived(word: str, other: str) -> bool:
    """Return whether a word is another one with a long ending, and so perhaps another word."""
    return word.startswith(other) and len(word) - len(other) >= _MAX_ENDING_CHARS


def _shared_length(word: str, other: str) -> int:
    """Return how many letters two words have in common at the start."""
    pairs = enumerate(zip(word, other, strict=False))
    return next((index for index, (one, two) in pairs if one != two), min(len(word), len(other)))


def is_compound(word: str, other: str) -> bool:
    """Return whether a word begins or ends another one, as the parts of compounds do; an ending may be missing."""
    short, long = sorted((word, other), key=len)
    stem = short if len(short) <= MIN_COMPOUND_CHARS else short[:-1]
    return (
        len(short) >= MIN_COMPOUND_CHARS
        and len(long) >= len(short) + 3
        and (long.endswith(short) or long.startswith(stem))
    )


def short_forms(word: str, known: Sequence[str]) -> Iterator[str]:
    """Yield a word without a short ending, and the known words, sorted, that are the word with one."""
    yield from (
        word[:-count] for count in range(1, _MAX_SHORT_ENDING_CHARS + 1) if len(word) - count >= _MIN_SHORT_CHARS
    )
    if len(word) >= _MIN_SHORT_CHARS:
        start = bisect_left(known, word)
        longer = takewhile(lambda other: other.startswith(word), (known[index] for index in range(start, len(known))))
        yield from (other for other in longer if len(other) <= len(word) + _MAX_SHORT_ENDING_CHARS)
