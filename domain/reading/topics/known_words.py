"""Known words: those of the register's texts in order, to find the ones that begin or end alike without a scan."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator

from domain.reading.words.word_forms import MIN_COMPOUND_CHARS, is_compound

#: The share of a compound from which a part is most of it: "gränsförvaltning" of "gränsförvaltningsstrategi".
_MAIN_SHARE = 0.6


class KnownWords:
    """Words without accents and spaces, in order."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words = sorted(words)
        self._in_a_row = f" {' '.join(self._words)} "

    def starting(self, start: str) -> Iterator[str]:
        """Yield the words that begin in a way."""
        words = self._words
        for index in range(bisect_left(words, start), len(words)):
            if not words[index].startswith(start):
                break
            yield words[index]

    def compounds_of(self, word: str) -> tuple[str, ...]:
        """Return the words that begin or end with a word, or that it begins or ends with, as `is_compound` tells."""
        alike = {*self.starting(word[:MIN_COMPOUND_CHARS]), *self._ending(word)}
        ends = (word[start:] for start in range(1, len(word)))
        alike.update(end for end in ends if f" {end} " in self._in_a_row)
        return tuple(sorted(other for other in alike if is_compound(word, other)))

    def main_parts_of(self, word: str) -> tuple[str, ...]:
        """Return the words that a compound begins or ends with, and that are most of it."""
        return tuple(part for part in self.compounds_of(word) if _MAIN_SHARE * len(word) < len(part) < len(word))

    def _ending(self, end: str) -> Iterator[str]:
        found = self._in_a_row.find(f"{end} ")
        while found >= 0:
            yield self._in_a_row[self._in_a_row.rfind(" ", 0, found) + 1 : found] + end
            found = self._in_a_row.find(f"{end} ", found + 1)
