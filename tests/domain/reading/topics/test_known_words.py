"""Known words are found as by looking at each of them."""

from domain.reading.topics.known_words import KnownWords
from domain.reading.words.word_forms import is_compound

WORDS = (
    *("border", "borders", "bordercontrol", "sisecontrol", "control", "controls", "controlroom", "grenze", "online"),
    *("onlinesteun", "steun", "aussengrenze", "aussengrenzen", "grenzschutz", "schutz", "schutzziel", "kontroll"),
)


def test_words_that_begin_alike_are_found_in_order() -> None:
    """All words with a beginning are found, and no others."""
    known = KnownWords(WORDS)
    assert [*known.starting("border")] == ["border", "bordercontrol", "borders"]
    assert [*known.starting("x")] == []


def test_compounds_are_found_as_by_a_scan() -> None:
    """What `is_compound` tells of each word of the index is found without asking it of each."""
    known = KnownWords(WORDS)
    for word in (*WORDS, "controlling", "seeaussengrenze", "schutzzielvorgabe", "bordercontrolroom", "unknown"):
        assert known.compounds_of(word) == tuple(sorted(other for other in WORDS if is_compound(word, other)))
    assert known.compounds_of("control") == ("bordercontrol", "controlroom", "sisecontrol")


def test_a_part_that_is_most_of_a_compound_is_told_from_others() -> None:
    """A long part of a compound is known from the short one at its other end."""
    words = KnownWords(["grenzverwaltung", "politik"])
    assert words.main_parts_of("grenzverwaltungspolitik") == ("grenzverwaltung",)
