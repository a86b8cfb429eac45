"""Access to the words of a text by index: what a word can mean, and which words may be skipped."""

from collections.abc import Sequence

from domain.languages.schema import Concept
from domain.questions.model import Bound
from domain.reading.words.lexicon import WordMatch
from domain.reading.words.tokenizer import TokenKind

#: Words that bound a time, in order of precedence: "no later than in June" is by June.
BOUNDS = {
    Concept.BY: Bound.BY,
    Concept.LATEST: Bound.BY,
    Concept.BEFORE: Bound.BEFORE,
    Concept.FROM: Bound.FROM,
    Concept.EARLIEST: Bound.FROM,
    Concept.AS_OF: Bound.FROM,
    Concept.AFTER: Bound.AFTER,
    Concept.IN: Bound.IN,
    Concept.FOR: Bound.IN,
}

#: Words for lengths of time, in days and in months.
UNIT_DAYS = {Concept.DAY: 1, Concept.WEEK: 7}
UNIT_MONTHS = {Concept.MONTHS: 1, Concept.QUARTER: 3, Concept.HALF: 6, Concept.YEAR: 12}
UNITS = (*UNIT_DAYS, *UNIT_MONTHS)

#: Concepts that keep a noise word from being skipped.
_NOT_SKIPPED = (
    *BOUNDS,
    *UNITS,
    Concept.MONTH,
    Concept.NUMBER,
    Concept.THIS,
    Concept.ORDINAL,
    Concept.POST,
    Concept.UNTIL,
    Concept.PRESIDENCY,
    Concept.REST,
)


class Cursor:
    """The words of a text, which several parsers look at by index; an index outside the text has no word."""

    def __init__(self, words: Sequence[WordMatch]) -> None:
        self.words = words
        #: For each index, the index after words that may be skipped; counted once, from the end.
        self._after_noise = list(range(len(words) + 1))
        for index in range(len(words) - 1, -1, -1):
            if _is_skipped(words[index]):
                self._after_noise[index] = self._after_noise[index + 1]

    def word(self, index: int) -> WordMatch | None:
        """Return the word at an index, None outside the text."""
        return self.words[index] if 0 <= index < len(self.words) else None

    def has(self, index: int, *concepts: Concept) -> bool:
        """Return whether the word at an index can mean one of the concepts."""
        words = self.words  # the hot path of reading: one attribute access instead of two
        return 0 <= index < len(words) and not words[index].concepts.keys().isdisjoint(concepts)

    def has_postposition(self, index: int, *meanings: Concept) -> bool:
        """Return whether the word at an index is a postposition (`Concept.POST`) with one of the meanings."""
        word = self.word(index)
        return word is not None and word.concepts.get(Concept.POST) in meanings

    def is_one(self, index: int) -> bool:
        """Return whether the word at an index is "one"."""
        word = self.word(index)
        return word is not None and word.concepts.get(Concept.NUMBER) == 1

    def has_kind(self, index: int, *kinds: TokenKind) -> bool:
        """Return whether the word at an index has one of the shapes."""
        word = self.word(index)
        return word is not None and word.kind in kinds

    def carried_concept(self, start: int, stop: int) -> Concept | None:
        """Return what the last inflected form between two indexes holds in itself (`Concept.CARRIED`), such as BY."""
        carried = [
            word.concepts[Concept.CARRIED] for word in self.words[start:stop] if Concept.CARRIED in word.concepts
        ]
        return carried[-1] if carried else None

    def skip_noise(self, index: int) -> int:
        """Return the index after words that change nothing: articles, "of", a comma."""
        return self._after_noise[index] if 0 <= index < len(self.words) else index

    def text(self, start: int, stop: int) -> str:
        """Return the text between two indexes."""
        return " ".join(word.text for word in self.words[start:stop])


def _is_skipped(word: WordMatch) -> bool:
    """Return whether a word changes nothing beside others."""
    return (word.is_noise and not word.has(*_NOT_SKIPPED)) or (word.kind is TokenKind.COMMA and word.value == ",")
