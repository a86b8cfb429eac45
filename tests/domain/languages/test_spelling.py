"""The tables have words that exist: what the dictionary of a language lacks stands in a list of its own."""

import tomllib
from collections.abc import Mapping
from pathlib import Path

import pytest

import domain.languages
from domain.languages.morphology import WITHOUT_DICTIONARY, load_dictionary
from domain.languages.notation import Notation
from domain.languages.schema import LanguageTable

#: Words that the dictionary lacks, by language, in the notation of the tables.
FOLDER = Path(__file__).parent / "unlisted"


def test_words_exist(table: LanguageTable) -> None:
    """Every word of a table, names and shared ones apart, is in the dictionary or the list; it has no other words."""
    if table.code in WITHOUT_DICTIONARY:
        pytest.skip("there is no dictionary of it")
    unlisted = set(
        Notation({}, lambda lemma: (lemma,)).expand((FOLDER / f"{table.code}.txt").read_text(encoding="utf-8"))
    )
    dictionary = load_dictionary(table.code)
    forms = ",".join([*table.words.values(), table.chatter]).replace(",", " ").split()
    unknown = {form.casefold() for form in forms if form.isalpha() and not _has(dictionary, form)}
    unknown -= _shared_words() - unlisted
    if unknown - unlisted:  # perhaps in other capitals; to look at each of its words takes long
        unknown.difference_update(map(str.casefold, dictionary))
    assert unknown ^ unlisted == set()


def _has(dictionary: Mapping[str, str], form: str) -> bool:
    return any(each in dictionary for each in (form, form.casefold(), form.capitalize(), form.upper()))


def _shared_words() -> set[str]:
    """Return the English words that people of all languages use."""
    texts = tomllib.loads((Path(domain.languages.__file__).parent / "names.toml").read_text(encoding="utf-8"))["words"]
    return {form for text in texts.values() for form in Notation({}, lambda lemma: (lemma,)).expand(text)}
