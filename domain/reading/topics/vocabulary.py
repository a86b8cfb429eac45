"""Vocabulary of an index: which of its words a word of a text is a form of, a part of, or means the same as."""

from collections.abc import Collection, Mapping, Sequence

from domain.languages.schema import Concept
from domain.reading.topics.known_words import KnownWords
from domain.reading.topics.thesaurus import SynonymIndex
from domain.reading.words.lexicon import Lexicon
from domain.reading.words.spelling import is_one_letter_off
from domain.reading.words.word_forms import (
    MIN_COMPOUND_CHARS,
    MIN_SHARED,
    MIN_WORD_CHARS,
    differs_by_ending,
    is_derived,
    is_inflected,
    is_near,
    is_same_word,
)

#: What a compound ends with that names a report, or a duty: "report", "list", "details", "commitment".
_REPORTS = frozenset({Concept.ITEM, Concept.STATUS_OF, Concept.OWE})
#: A shorter word is no typo of another one, unless two of its letters are swapped; so long an ending may follow it.
_MIN_TYPO_CHARS, _MIN_SWAP_CHARS, _MAX_ENDING_CHARS = 7, 6, 3
#: So many letters all forms of an ordinal have in common.
_ORDINAL_CHARS = 3
#: How many words are remembered with their forms.
MAX_CACHED_WORDS = 1024


class Vocabulary:
    """The words of an index, without accents, with the entries whose texts have them."""

    def __init__(
        self,
        entries_by_word: Mapping[str, Collection[int]],
        synonyms: SynonymIndex,
        lexicon: Lexicon | None,
        *,
        inflected: Collection[str],
        keywords: Collection[str],
    ) -> None:
        """Take two kinds of words apart, too: of texts in languages with cases (`inflected`), and whole `keywords`."""
        self._entries_by_word = entries_by_word
        self._synonyms = synonyms
        self._lexicon = lexicon
        self._inflected = inflected
        self._keywords = keywords
        self._words = KnownWords(entries_by_word)
        self._forms_by_word: dict[str, tuple[str, ...]] = {}

    def unmutated(self, word: str) -> str:
        """Return a word as it begins in a dictionary."""
        return self._lexicon.unmutated(word) if self._lexicon else word

    def forms_of(self, word: str) -> tuple[str, ...]:
        """Return the words of the index that a word is a form of; Irish and Maltese change its beginning too."""
        forms = self._forms_by_word.get(word)
        if forms is None:
            plain = self.unmutated(word)
            forms = tuple(dict.fromkeys((*self._find_forms(plain), *self._ordinals_of(plain))))
            for beginning in self._lexicon.beginnings if self._lexicon else ():
                if not forms and word.startswith(beginning):
                    forms = self._find_forms(word[len(beginning) :])
            if len(self._forms_by_word) > MAX_CACHED_WORDS:
                self._forms_by_word.clear()
            self._forms_by_word[word] = forms
        return forms

    def correct(self, word: str) -> str | None:
        """Return the word of the index, with its ending, that an unknown one is a typo of: "deficencies"."""
        if len(word) < _MIN_SWAP_CHARS or self.forms_of(word):
            return None
        near = {each for known in self._words.starting(word[0]) if (each := _correct(word, known))}
        first = min(near, default=None)
        return first if first and all(is_same_word(first, other) for other in near) else None

    def near_forms(self, word: str) -> list[str]:
        """Return the words of the index that a word is a form of without doubt."""
        plain = self.unmutated(word)
        return [form for form in self.forms_of(word) if self._is_near(plain, form)] or [*self._synonyms.of(plain)]

    def _is_near(self, word: str, form: str) -> bool:
        return is_near(word, form) or self._is_case(word, form) or self._is_same_ordinal(word, form)

    def _is_case(self, word: str, form: str) -> bool:
        return form in self._inflected and is_inflected(word, form)

    def _ordinals_of(self, word: str) -> list[str]:
        """Return the forms of an ordinal, which may have little in common: Lithuanian "pirmoji", "pirmosios"."""
        if self._ordinal_of(word) is None:
            return []
        return [other for other in self._words.starting(word[:_ORDINAL_CHARS]) if self._is_same_ordinal(word, other)]

    def _is_same_ordinal(self, word: str, other: str) -> bool:
        number = self._ordinal_of(word)
        return number is not None and number == self._ordinal_of(other)

    def _ordinal_of(self, word: str) -> object:
        concepts = self._lexicon.concepts_of(word) if self._lexicon else None
        return concepts and concepts.get(Concept.ORDINAL)

    def own_forms(self, word: str) -> Collection[str]:
        """Return the words of the index that a word is a form or a part of, no synonyms."""
        is_own = self.has_own_form(word) or not self._synonyms.of(self.unmutated(word))
        return self.forms_of(word) if is_own else ()

    def split(self, word: str) -> Sequence[str]:
        """Return the two parts of a compound that one entry has, or what a compound with a word for a report is about.

        "Datenbankbericht" is about a "datenbank". Any other word is returned as it is.
        """
        if self._lexicon is None or len(word) < 2 * MIN_COMPOUND_CHARS or self.has_own_form(word):
            return (word,)
        for middle in range(MIN_WORD_CHARS + 1, len(word) - MIN_WORD_CHARS):
            first, second = word[:middle], word[middle:]
            if not self.near_forms(first):
                continue
            if self.has_own_form(second) and not self._entries_of(first).isdisjoint(self._entries_of(second)):
                return first, second
            concepts = self._lexicon.concepts_of(second)
            if concepts is not None and not _REPORTS.isdisjoint(concepts):
                return (first,)
        return (word,)

    def _entries_of(self, word: str) -> frozenset[int]:
        return frozenset().union(*(self._entries_by_word[form] for form in self.near_forms(word)))

    def has_own_form(self, word: str) -> bool:
        """Return whether a word of the index is without doubt a form of a word, and not only a synonym."""
        return any(self._is_near(self.unmutated(word), form) for form in self.forms_of(word))

    def _find_forms(self, word: str) -> tuple[str, ...]:
        if len(word) < MIN_WORD_CHARS:
            return (word,) if word in self._entries_by_word else tuple(self._synonyms.of(word))
        start = word[: max(MIN_WORD_CHARS, int(len(word) * MIN_SHARED))]
        forms = [other for other in self._words.starting(start) if is_same_word(word, other)]
        if not any(is_near(word, form) for form in forms):
            cases = self._words.starting(word[: MIN_WORD_CHARS - 1]) if self._inflected else ()
            inflected = [other for other in cases if self._is_case(word, other)]
            parts = () if self._synonyms.has(word) else self._words.main_parts_of(word)
            if others := parts or tuple(self._synonyms.of(word)):
                return tuple(dict.fromkeys((*others, *inflected)))
            forms = [*dict.fromkeys((*forms, *inflected))]
        if not forms and len(word) >= MIN_COMPOUND_CHARS:
            return self._words.compounds_of(word)
        if word in self._entries_by_word:
            is_long = len(word) >= MIN_COMPOUND_CHARS  # "nove" may be another word's form
            forms = [form for form in forms if (self._is_near(word, form) if is_long else is_near(word, form))]
            if word in self._keywords and not self._synonyms.is_term(word):
                forms = [form for form in forms if form == word or differs_by_ending(word, form)]  # no other compound
        if any(differs_by_ending(word, form) for form in forms):  # "partnership" is "partnerships", not "partner"
            forms = [form for form in forms if not is_derived(word, form)]
        return tuple(forms)


def _correct(word: str, known: str) -> str | None:
    """Return a known word for one with two letters swapped, or with one missing or superfluous; None if it is none.

    The known one may be the beginning: "manlgerne" is "mangler" with an ending. A wrong letter may make another word.
    """
    ending = len(word) - len(known)
    if len(known) < _MIN_SWAP_CHARS or not -1 <= ending <= _MAX_ENDING_CHARS:
        return None
    beginning = word[: len(known)]
    if sorted(beginning) == sorted(known) and is_one_letter_off(beginning, known):
        return known + word[len(known) :]
    is_long = len(known) >= _MIN_TYPO_CHARS
    return known if is_long and ending in (-1, 1) and is_one_letter_off(word, known) else None
