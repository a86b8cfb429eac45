"""Notation of the hand-written tables: alternatives, named lists and lemmas, expanded to the forms that they stand for.

A list has entries between commas. In an entry `(a|b|)` is one of several, the last here being nothing; `<name>` is an
entry of a list of that name; `lemma*` is any form of the lemma.
"""

import re
from collections.abc import Callable, Collection, Mapping
from itertools import product

_TOKEN = re.compile(r"[(|)]|<[^<>]+>|[^(|)<>\s]+\*|[^(|)<>\s*]+|\s+")


class NotationError(ValueError):
    """An entry that cannot be read."""


class Notation:
    """Expands entries with a language's named lists and the forms of its lemmas."""

    def __init__(self, lists: Mapping[str, str], forms_of: Callable[[str], Collection[str]]) -> None:
        self._lists = lists
        self._forms_of = forms_of

    def expand(self, text: str) -> list[str]:
        """Return every form that a list stands for, in order and once."""
        return [form for form in self._expand(text) if form]

    def _expand(self, text: str) -> Collection[str]:
        """Return what a list stands for, which may be nothing as well."""
        forms: dict[str, None] = {}
        for entry in " ".join(text.split()).split(","):
            tokens = _TOKEN.findall(entry.strip())
            if "".join(tokens) != entry.strip():
                raise NotationError(entry)
            expanded, end = self._alternatives(tokens, 0)
            if end < len(tokens):
                raise NotationError(entry)
            forms.update(dict.fromkeys(" ".join(form.split()) for form in expanded))
        return forms

    def _alternatives(self, tokens: list[str], position: int) -> tuple[list[str], int]:
        """Return what alternatives stand for, and the position of the token that ends them."""
        found: list[str] = []
        while True:
            forms, position = self._sequence(tokens, position)
            found += forms
            if position == len(tokens) or tokens[position] == ")":
                return found, position
            position += 1

    def _sequence(self, tokens: list[str], position: int) -> tuple[list[str], int]:
        """Return what one alternative stands for, and the position of the token that ends it."""
        parts: list[Collection[str]] = []
        while position < len(tokens) and tokens[position] not in "|)":
            piece = tokens[position]
            if piece == "(":
                forms, position = self._alternatives(tokens, position + 1)
                if position == len(tokens):
                    raise NotationError(" ".join(tokens))
                parts.append(forms)
            elif piece.startswith("<"):
                parts.append(self._expand(self._lists[piece[1:-1]]))
            elif piece.endswith("*"):
                parts.append(self._forms_of(piece[:-1]))
            else:
                parts.append([piece])
            position += 1
        return ["".join(choice) for choice in product(*parts)], position


def lemmas_in(text: str) -> frozenset[str]:
    """Return the lemmas whose forms a list stands for."""
    tokens = (token for entry in text.split(",") for token in _TOKEN.findall(entry))
    return frozenset(token[:-1] for token in tokens if token.endswith("*"))
