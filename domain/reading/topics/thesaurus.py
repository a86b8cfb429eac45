"""Thesaurus: field terms that mean the same in titles and questions, within a language and across to English."""

from collections.abc import Collection, Mapping, Sequence
from functools import cache
from operator import itemgetter
from sys import intern

from marisa_trie import Trie

from domain.languages import CODES
from domain.languages.tables import read_thesaurus
from domain.reading.words.tokenizer import fold
from domain.reading.words.word_forms import MIN_WORD_CHARS, differs_by_ending, is_near

#: A form of a short term has an ending of at most so many letters: "raha", "rahasta".
_MAX_ENDING_CHARS = 3
#: So short a word of another language is an English term in exactly this form.
_MAX_EXACT_CHARS = 5
#: Longer words are none that people type.
_MAX_COMPOUND_CHARS = 40
#: What may join the parts of a compound.
_JOINTS = ("", "s", "en", "n", "es")


class Thesaurus:
    """The meanings of a language's field terms, and of the English ones, which titles have in any language.

    The terms are in a trie, as a lexicon's forms are.
    """

    def __init__(self, meanings_by_term: Mapping[str, Collection[str]], english: "Thesaurus | None" = None) -> None:
        self._terms = Trie(sorted(meanings_by_term))
        #: By a term's number in the trie.
        self._meanings = [meanings_by_term[term] for term, _ in sorted(self._terms.items(), key=itemgetter(1))]
        self._english = english

    def meanings_of(self, word: str) -> Collection[str]:
        """Return the meanings of a word (without accents) in any form, none if it is no field term."""
        own = self.meanings_of_own(word) or self._meanings_of_form(word)
        english = self._english.meanings_of(word) if self._english else ()
        return {*own, *english} if own and english else own or english

    def meanings_of_typed(self, word: str) -> Collection[str]:
        """Return the meanings of a word of a question; in another language "passt" is no form of English "pass"."""
        if self._english is None or len(word) > _MAX_EXACT_CHARS:
            return self.meanings_of(word)
        own = self.meanings_of_own(word) or self._meanings_of_form(word)
        return {*own, *self._english.meanings_of_own(word)}

    def meanings_of_own(self, term: str) -> Collection[str]:
        """Return the meanings of the language's own field term (without accents) in exactly this form."""
        number = self._terms.get(term)
        return () if number is None else self._meanings[number]

    def _meanings_of_form(self, word: str) -> Collection[str]:
        return {meaning for term in self._terms_like(word) for meaning in self.meanings_of_own(term)}

    def has_term(self, word: str) -> bool:
        """Return whether a word is a field term, or one with another ending."""
        starts = self._terms.iterkeys(word[:MIN_WORD_CHARS])
        is_own = any(len(word) - len(term) <= _MAX_ENDING_CHARS for term in starts if is_near(word, term))
        return is_own or (self._english is not None and self._english.has_term(word))

    def is_term(self, word: str) -> bool:
        """Return whether a word is a field term with a short ending at most, and no compound of one."""
        starts = self._terms.iterkeys(word[:MIN_WORD_CHARS])
        is_own = any(word == term or differs_by_ending(word, term) for term in starts)
        return is_own or (self._english is not None and self._english.is_term(word))

    def parts_of(self, word: str) -> Sequence[Collection[str]]:
        """Return the meanings of the two terms that a compound is made of ("grenssecties"), nothing if it is none."""
        if len(word) > _MAX_COMPOUND_CHARS:
            return ()
        for middle in range(MIN_WORD_CHARS, len(word) - MIN_WORD_CHARS + 1):
            second = self.meanings_of(word[middle:])
            first = second and self._meanings_of_first(word[:middle])
            if first:
                return first, second
        return ()

    def _meanings_of_first(self, part: str) -> Collection[str]:
        """Return the meanings of the first part of a compound, with or without a joint."""
        stems = (part[: len(part) - len(joint)] for joint in _JOINTS if part.endswith(joint))
        return next((meanings for stem in stems if (meanings := self.meanings_of_own(stem))), ())

    def _terms_like(self, word: str) -> Sequence[str]:
        return [
            term
            for term in self._terms.iterkeys(word[:MIN_WORD_CHARS])
            if is_near(word, term) or (word.startswith(term) and len(word) - len(term) <= _MAX_ENDING_CHARS)
        ]


class SynonymIndex:
    """The words of some texts by what they mean."""

    def __init__(self, thesaurus: Thesaurus, entries_by_word: Mapping[str, Collection[int]]) -> None:
        self._thesaurus = thesaurus
        self._entries_by_word = entries_by_word
        self._words_by_meaning: dict[str, list[str]] = {}
        for word in entries_by_word:
            for meaning in thesaurus.meanings_of(word):
                self._words_by_meaning.setdefault(meaning, []).append(word)

    def has(self, word: str) -> bool:
        """Return whether a word is a field term, and not only made of some."""
        return self._thesaurus.has_term(word)

    def is_term(self, word: str) -> bool:
        """Return whether a word is a field term, and no compound of one."""
        return self._thesaurus.is_term(word)

    def of(self, word: str) -> Collection[str]:
        """Return the words of the texts that mean the same as a field term; of a compound, as its rarer part."""
        if meanings := self._thesaurus.meanings_of_typed(word):
            return self._words_meaning(meanings)
        parts = [self._words_meaning(meanings) for meanings in self._thesaurus.parts_of(word)]
        return min(parts, key=self._count_entries) if all(parts) and parts else ()

    def _words_meaning(self, meanings: Collection[str]) -> Collection[str]:
        return {word for meaning in meanings for word in self._words_by_meaning.get(meaning, ())}

    def _count_entries(self, words: Collection[str]) -> int:
        return len(set().union(*(self._entries_by_word[word] for word in words)))


@cache
def load_thesaurus(language: str) -> Thesaurus:
    """Return the thesaurus of a language."""
    meanings: dict[str, tuple[str, ...]] = {}
    for meaning, terms in read_thesaurus(language).items() if language in CODES else ():
        for term in fold(terms).split(", "):
            meanings[term] = (*meanings.get(term, ()), intern(meaning))
    shared: dict[tuple[str, ...], tuple[str, ...]] = {}
    return Thesaurus(
        {term: shared.setdefault(each, each) for term, each in meanings.items()},
        None if language == "en" else load_thesaurus("en"),
    )
