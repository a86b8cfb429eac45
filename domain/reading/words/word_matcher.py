"""Matchers of words and phrases by lists of them, in which a "*" ends the beginning of words."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from sys import intern

from domain.reading.words.lexicon import WordMatch
from domain.reading.words.tokenizer import clean, fold, tokenize

#: Words that follow each other, without accents.
_Part = tuple[str, ...]
#: The parts of a phrase, between which others may stand.
_Phrase = tuple[_Part, ...]
#: The tokens of a text's words, without accents, each with the index of its word.
NumberedTokens = Sequence[tuple[str, int]]


def word_matcher(words: str) -> Callable[[str], bool]:
    """Return what tells whether a word is one of a list's, or begins as one with a "*"."""
    forms = fold(words).split()
    whole = frozenset(form for form in forms if not form.endswith("*"))
    beginnings: dict[str, tuple[str, ...]] = {}
    for form in forms:
        if form.endswith("*"):
            beginnings[form[0]] = (*beginnings.get(form[0], ()), form[:-1])

    def is_one(word: str) -> bool:
        return word in whole or word.startswith(beginnings.get(word[:1], ()))

    return is_one


class PhraseTable:
    """Phrases of which a text may have one at a word: longer ones first.

    Each is given as its words; between those before a "…" and those after it others may stand.
    """

    def __init__(self, phrases: Iterable[Sequence[str]]) -> None:
        by_length = sorted(filter(None, phrases), key=lambda words: -sum(word != "…" for word in words))
        self._phrases = [tuple(map(_split, fold(" ".join(words)).split("…"))) for words in by_length]
        self._by_first_word: dict[str, list[_Phrase]] = {}
        for phrase in self._phrases:
            self._by_first_word.setdefault(phrase[0][0], []).append(phrase)
        self._first_beginnings = tuple(word[:-1] for word in self._by_first_word if word.endswith("*"))
        # Most texts have none of them: one look tells that.
        last = {phrase[-1][-1] for phrase in self._phrases}
        self._last_words = frozenset(word for word in last if not word.endswith("*"))
        self._last_beginnings = tuple(word[:-1] for word in last if word.endswith("*"))

    def may_be_in(self, tokens: Collection[str]) -> bool:
        """Return whether a phrase may be among a text's tokens: one of them is the last of some phrase."""
        if not self._last_words.isdisjoint(tokens):
            return True
        beginnings = self._last_beginnings
        return bool(beginnings) and any(token.startswith(beginnings) for token in tokens)

    def end_of(self, tokens: NumberedTokens, start: int) -> int | None:
        """Return the number of the token after the first part of a phrase that begins at one, None if none does."""
        for first, *others in self._beginning_with(tokens[start][0]):
            end = _end_of_part(first, tokens, start)
            if end is not None and all(_follows(part, tokens, end) for part in others):
                return end
        return None

    def _beginning_with(self, token: str) -> Iterable[_Phrase]:
        """Return the phrases of which a token may be the first word, longer ones first."""
        if token.startswith(self._first_beginnings):
            return [phrase for phrase in self._phrases if _is_word(phrase[0][0], token)]
        return self._by_first_word.get(token, ())


def phrase_table(text: str) -> PhraseTable:
    """Return the table of a list of phrases, separated by commas; their words are told apart as those of texts are."""
    return PhraseTable([*_words_of(phrase)] for phrase in text.split(","))


def _words_of(phrase: str) -> Iterator[str]:
    for word in phrase.split():
        if word.isalpha() or word == "…" or word.endswith(("*", "'")):
            yield word
        else:
            yield from (token.folded for token in tokenize(clean(word)))


def _split(words: str) -> _Part:
    return tuple(map(intern, words.split()))  # a language's phrases have few words, again and again


def _end_of_part(part: _Part, tokens: NumberedTokens, start: int) -> int | None:
    """Return the number of the token after words that begin at a token, None if they do not."""
    end = start + len(part)
    if end > len(tokens):
        return None
    return end if all(_is_word(word, token) for word, (token, _) in zip(part, tokens[start:end], strict=True)) else None


def _is_word(word: str, token: str) -> bool:
    return token.startswith(word[:-1]) if word.endswith("*") else token == word


def _follows(part: _Part, tokens: NumberedTokens, start: int) -> bool:
    return any(_end_of_part(part, tokens, number) is not None for number in range(start, len(tokens)))


class PhrasedWords:
    """Words of a text in which phrases are looked for by the index of a word."""

    def __init__(self, words: Sequence[WordMatch]) -> None:
        self.words = words
        self._tokens = number_tokens(words)
        self._said = [token for token, _ in self._tokens]

    @cached_property
    def _numbers(self) -> Mapping[int, int]:
        """The number of each word's first token."""
        return {index: number for number, (_, index) in reversed([*enumerate(self._tokens)])}

    def find_all(self, table: PhraseTable) -> Iterator[tuple[int, int]]:
        """Yield where a table's phrases begin, each with the index after it."""
        if table.may_be_in(self._said):
            for index in range(len(self.words)):
                end = self.end_of(table, index)
                if end is not None:
                    yield index, end

    def find(self, table: PhraseTable) -> tuple[int, int] | None:
        """Return where a table's first phrase begins, and the index after it; None if there is none."""
        return next(self.find_all(table), None)

    def covered(self, *tables: PhraseTable) -> set[int]:
        """Return the indexes of the words of all phrases of tables, of those in two parts the first part's."""
        found = (each for table in tables for each in self.find_all(table))
        return {index for start, end in found for index in range(start, max(end, start + 1))}

    def has_within(self, table: PhraseTable) -> bool:
        """Return whether a table's phrase is anywhere, also within words of several: "how many of them" in one."""
        numbers = range(len(self._tokens)) if table.may_be_in(self._said) else ()
        return any(table.end_of(self._tokens, number) is not None for number in numbers)

    def end_of(self, table: PhraseTable, index: int) -> int | None:
        """Return the index after a phrase that begins at a word, None if none does."""
        number = self._numbers.get(index)
        end = None if number is None else table.end_of(self._tokens, number)
        if end is None:
            return None
        # A phrase may be a part of a table's: "dar por" of "dar por cerrado".
        last = self._tokens[end - 1][1]
        return last if end < len(self._tokens) and self._tokens[end][1] == last else last + 1


def number_tokens(words: Iterable[WordMatch]) -> NumberedTokens:
    """Return the tokens of words."""
    return [(token, index) for index, word in enumerate(words) for token in word.parts]
