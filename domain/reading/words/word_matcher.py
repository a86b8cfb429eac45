"""Matchers of words by lists of them, in which a "*" ends the beginning of words."""

from collections.abc import Callable

from domain.reading.words.tokenizer import fold


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
