"""Inflected forms of lemmas, from the dictionaries of simplemma, which only the build of the lexicons needs."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from functools import cache

#: Where the forms are from, as the compiled lexicons name it.
SOURCE = "simplemma 2.0.0 (https://github.com/adbar/simplemma)"
LICENCE = "MIT; dictionaries from ODbL and CC BY-SA lists that its documentation names"
#: Dictionaries by language where their codes differ; Maltese has none.
_DICTIONARIES = {"hr": "hbs"}
WITHOUT_DICTIONARY = frozenset({"mt"})


class UnknownLemmaError(LookupError):
    """A lemma that the dictionary of its language does not have."""


@cache
def load_forms(code: str) -> Mapping[str, Collection[str]]:
    """Return the forms of every lemma of a language, in the order of the alphabet, itself among them."""
    if code in WITHOUT_DICTIONARY:
        return {}
    from simplemma.strategies import DefaultDictionaryFactory  # noqa: PLC0415  # a development dependency

    forms: dict[str, set[str]] = defaultdict(set)
    for form, lemma in DefaultDictionaryFactory().get_dictionary(_DICTIONARIES.get(code, code)).items():
        forms[lemma].update((form, lemma))
    return {lemma: sorted(known) for lemma, known in forms.items()}


def forms_of(code: str, lemma: str) -> Collection[str]:
    """Return every form of a lemma."""
    forms = load_forms(code).get(lemma)
    if forms is None:
        message = f"{code}: {lemma}*"
        raise UnknownLemmaError(message)
    return forms
