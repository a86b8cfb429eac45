"""The lexicon files are up to date, and small."""

from pathlib import Path

import pytest

import domain.languages
from domain.languages.morphology import WITHOUT_DICTIONARY, UnknownLemmaError, find_forms, load_dictionary
from domain.languages.schema import LanguageTable
from domain.languages.tables import THESAURUS
from domain.reading.words.build_lexicons import build_lexicon
from domain.reading.words.lexicon_file import LexiconFile, read_lexicon_file

#: What people write and review, of all languages together: the tables, and the thesauruses.
MAX_TABLE_BYTES, MAX_THESAURUS_BYTES = 1_630_000, 300_000
FOLDER = Path(domain.languages.__file__).parent


def test_a_file_is_what_its_table_gives(table: LanguageTable) -> None:
    """A lexicon file has the forms, meanings and settings that its table and the dictionaries give today."""
    built, kept = build_lexicon(table), read_lexicon_file(table.code)
    assert dict(kept.forms()) == dict(built.forms())
    assert LexiconFile.from_bytes(built.to_bytes()).settings == kept.settings


def test_a_file_names_its_source() -> None:
    """A lexicon file says which dictionaries its inflected forms are from, and under which licence."""
    settings = read_lexicon_file("lv").settings
    assert "simplemma" in settings["source"]
    assert "MIT" in settings["licence"]


def test_forms_come_from_the_dictionary() -> None:
    """A lemma stands for all its inflected forms, in the order of the alphabet, and is one itself."""
    assert find_forms("en", {"report", "deadline"}) == {
        "report": ["report", "reported", "reporting", "reports"],
        "deadline": ["deadline", "deadlined", "deadlines", "deadlining"],
    }
    with pytest.raises(UnknownLemmaError, match="en: xyzzy"):
        find_forms("en", {"report", "xyzzy"})


def test_every_other_language_has_a_dictionary(table: LanguageTable) -> None:
    """Of all languages only Maltese has no dictionary."""
    assert bool(load_dictionary(table.code)) == (table.code not in WITHOUT_DICTIONARY)


def test_tables_are_short_enough_to_review() -> None:
    """All that is written by hand in all tables fits into the budget."""
    thesauruses = sum(path.stat().st_size for path in FOLDER.rglob(THESAURUS))
    assert thesauruses <= MAX_THESAURUS_BYTES
    assert sum(path.stat().st_size for path in FOLDER.rglob("*.toml")) - thesauruses <= MAX_TABLE_BYTES
