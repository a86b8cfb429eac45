"""Which words are forms of one: by their beginnings, and in West Slavic languages by the endings of their cases."""

import pytest

from domain.reading.words.word_forms import is_inflected


@pytest.mark.parametrize(
    ("word", "other"), [("mapa", "mapou"), ("mapie", "mapa"), ("mapach", "mapy"), ("udaje", "udajum"), ("tymy", "tymu")]
)
def test_case_endings_make_a_short_stem_one_word(word: str, other: str) -> None:
    """Between two endings of cases a stem of three letters is enough for a noun, and four for any word."""
    assert is_inflected(word, other)


@pytest.mark.parametrize(
    ("word", "other"), [("plni", "plne"), ("mapa", "mapuje"), ("data", "deti"), ("stav", "stovka")]
)
def test_other_endings_do_not(word: str, other: str) -> None:
    """An adverb and a verb with one short stem are two words, and so are those with more than a case's ending."""
    assert not is_inflected(word, other)
