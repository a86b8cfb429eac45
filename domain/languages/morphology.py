"""Inflected forms of lemmas, from the dictionaries of simplemma, which only the build of the lexicons needs."""

from collections.abc import Collection, Mapping
from functools import lru_cache

#: Where the forms are from, as the compiled lexicons name it.
SOURCE = "simplemma 2.0.0 (https://github.com/adbar/simplemma)"
LICENCE = "MIT; dictionaries from ODbL and CC BY-SA lists that its documentation names"
#: Dictionaries by language where their codes differ; Maltese has none.
_DICTIONARIES = {"hr": "hbs"}
WITHOUT_DICTIONARY = frozenset({"mt"})


class UnknownLemmaError(LookupError):
    """Lemmas that the dictionary of their language does not have."""


@lru_cache(maxsize=1)
def load_dictionary(code: str) -> Mapping[str, str]:
    """Return the lemma of every form of a language; one dictionary at a time, since it has up to four million forms."""
    if code in WITHOUT_DICTIONARY:
        return {}
    from simplemma.strategies import DefaultDictionaryFactory  # noqa: PLC0415  # a development dependency

    return DefaultDictionaryFactory().get_dictionary(_DICTIONARIES.get(code, code))


def find_forms(code: str, lemmas: Collection[str]) -> Mapping[str, Collection[str]]:
    """Return every form of some lemmas, in the order of the alphabet, the lemma among them."""
    wanted, forms = {lemma.encode(): lemma for lemma in lemmas}, dict[str, set[str]]()
    # As the dictionary keeps them, in UTF-8: to decode all of its forms takes as long as to read them.
    stored: Mapping[bytes, bytes] = getattr(load_dictionary(code), "_dict", {})
    for form, encoded in stored.items():
        if (lemma := wanted.get(encoded)) is not None:
            forms.setdefault(lemma, {lemma}).add(form.decode())
    missing = set(lemmas) - forms.keys()
    if missing:
        raise UnknownLemmaError(f"{code}: {', '.join(sorted(missing))}")
    return {lemma: sorted(known) for lemma, known in forms.items()}
