"""Hyphens at the ends of printed lines: those that belong to a word, and those that only broke it."""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

SOFT_HYPHEN = "\u00ad"
_HYPHENS = ("-", SOFT_HYPHEN, "\u2010")
#: Of how many lines some must end in a hyphen where a program has set it.
_MANY = 25


def ends_in_hyphen(text: str) -> bool:
    """Return whether a line ends in the middle of a word, or of a compound."""
    ending = text.rstrip()
    return ending.endswith(_HYPHENS) and len(ending) > 1 and ending[-2].isalpha()


class Hyphens:
    """What becomes of hyphens, by how else the document writes the word, and whether a program has broken its words."""

    def __init__(self, lines: Sequence[str]) -> None:
        self._words = Counter(_bare(word) for line in lines for word in line.lower().split())
        broken = [pair for pair in pairwise(lines) if ends_in_hyphen(pair[0]) and pair[1][:1].islower()]
        known = [pair for pair in broken if self._is_written_whole(*_parts(*pair))]
        self._is_broken_by_program = bool(known) or len(broken) > max(len(lines) / _MANY, 3)

    def kept(self, before: str, after: str) -> str | None:
        """Return what to write in the place of a hyphen; None if it is a dash that stands by itself."""
        if before[-1] == SOFT_HYPHEN:
            return ""
        first = after.split(maxsplit=1)[0] if after.strip() else ""
        if not first[:1].isalpha():
            return None
        stem, rest = _parts(before, after)
        if not first[0].islower() or not before[-2].islower() or self._words[f"{stem}-{rest}"]:
            return "-"
        if self._is_written_whole(stem, rest):
            return ""
        stands_alone = self._words[stem] > 0 and self._words[rest] > 0
        return "" if self._is_broken_by_program and not stands_alone else "-"

    def is_word(self, word: str) -> bool:
        """Return whether the document has a word by itself."""
        return self._words[_bare(word.lower())] > 0

    def _is_written_whole(self, stem: str, rest: str) -> bool:
        return self._words[stem + rest] > 0


def _parts(before: str, after: str) -> tuple[str, str]:
    """Return the two parts of a word that is broken between two lines."""
    return _bare(before.lower().split()[-1])[:-1], _bare(after.lower().split(maxsplit=1)[0])


def _bare(word: str) -> str:
    return word.strip(".,;:()«»“”„\"'’")
