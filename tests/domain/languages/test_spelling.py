"""The tables have words that exist: what the dictionary of a language lacks stands in a list of its own."""

from pathlib import Path

import pytest

from domain.languages import CODES
from domain.languages.morphology import WITHOUT_DICTIONARY, load_forms
from domain.languages.notation import Notation
from domain.languages.tables import load_table

#: Words that the dictionary lacks, by language, in the notation of the tables.
FOLDER = Path(__file__).parent / "unlisted"


@pytest.mark.parametrize("code", sorted(set(CODES) - WITHOUT_DICTIONARY))
def test_words_exist(code: str) -> None:
    """Every word of a table, names apart, is in the dictionary or in the list; the list has no other words."""
    table = load_table(code)
    known = {form.casefold() for forms in load_forms(code).values() for form in forms}
    forms = ",".join([*table.words.values(), table.chatter]).replace(",", " ").split()
    unknown = {form.casefold() for form in forms if form.isalpha()} - known
    unlisted = Notation({}, lambda lemma: (lemma,)).expand((FOLDER / f"{code}.txt").read_text(encoding="utf-8"))
    assert unknown ^ set(unlisted) == set()
