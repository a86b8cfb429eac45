"""Matchers of words and phrases by lists of them, in which a "*" ends the beginning of words."""

from collections.abc import Callable, Iterable, Sequence

from domain.reading.words.lexicon import WordMatch
from domain.reading.words.tokenizer import fold

#: A phrase's words, each as what tells it.
Phrase = tuple[Callable[[str], bool], ...]
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


def number_tokens(words: Iterable[WordMatch], start: int = 0) -> NumberedTokens:
    """Return the tokens of words, of which the first has an index."""
    return [(token, index) for index, word in enumerate(words, start) for token in fold(word.text).split()]


def end_of_phrase(phrase: Phrase, tokens: NumberedTokens, start: int = 0) -> int | None:
    """Return the number of the token after a phrase that begins at a token, None if it does not."""
    end = start + len(phrase)
    if end > len(tokens) or not phrase[0](tokens[start][0]):
        return None
    return end if all(is_one(token) for is_one, (token, _) in zip(phrase, tokens[start:end], strict=True)) else None
