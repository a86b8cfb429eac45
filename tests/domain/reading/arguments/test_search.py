"""Search as you type: what a query finds, in which order, and what a mistyped one may have meant."""

import pytest
from msgspec.structs import replace

from domain.reading.arguments.search import find_actors, find_deliverables, find_similar_deliverables
from domain.reading.topics.entry import TopicEntry
from tests.db.registers import register

DIRECTORY = register().directory
OTHER = replace(DIRECTORY.note, number="9999/24")
SEVERAL = replace(DIRECTORY, notes={"": DIRECTORY.note, "9999/24": OTHER})


def entry(ref: str, title: str, **titles: str) -> TopicEntry:
    """Return what can be found of a deliverable."""
    return TopicEntry(ref=ref, key_action=ref[:-1], title={"en": title, **titles}, context={}, keywords={})


ENTRIES = [
    entry("III.3a", "Report on smuggling of migrants", nl="Verslag over migrantensmokkel"),
    entry("III.3b", "List of ports"),
    entry("III.30a", "Reporting by airports"),
    entry("I.1a", "Première évaluation"),
]


@pytest.mark.parametrize(
    ("query", "language", "refs"),
    [
        ("III.3a", "en", ("III.3a",)),
        ("iii 3a", "en", ("III.3a",)),
        ("III-3A", "en", ("III.3a",)),
        ("III.3", "en", ("III.3a", "III.3b")),
        ("report", "en", ("III.3a", "III.30a")),
        ("REPORT smugg", "en", ("III.3a",)),
        ("ports", "en", ("III.3b",)),  # a word that begins with it wins over one that has it within
        ("rports", "en", ("III.30a",)),
        ("migranten", "nl", ("III.3a",)),
        ("migranten", "en", ()),
        ("smuggling", "nl", ("III.3a",)),
        ("premiere", "en", ("I.1a",)),
        ("", "en", ()),
        ("qqq", "en", ()),
    ],
)
def test_deliverables_are_found(query: str, language: str, refs: tuple[str, ...]) -> None:
    """By a reference in any spelling, else by words of the title in a language or in English, in the given order."""
    assert find_deliverables(query, ENTRIES, DIRECTORY, language) == refs


def test_of_several_notes_each_is_found() -> None:
    """A reference without a number is that of each note that has it; with one, that of its note."""
    entries = [*ENTRIES, entry("9999/24 III.3a", "Other")]
    assert find_deliverables("III.3a", entries, SEVERAL, "en") == ("III.3a", "9999/24 III.3a")
    assert find_deliverables("9999/24 III.3a", entries, SEVERAL, "en") == ("9999/24 III.3a",)
    assert find_deliverables("13901/23 III.3", entries, SEVERAL, "en") == ("III.3a", "III.3b")


def test_what_a_mistyped_query_may_have_meant() -> None:
    """Words of five letters or more are compared; the most alike comes first, and no more than ten are offered."""
    assert find_similar_deliverables("smugling", ENTRIES, "en") == ("III.3a",)
    assert find_similar_deliverables("prts", ENTRIES, "en") == ()
    many = [entry(f"I.{number}a", "A report on borders") for number in range(20)]
    assert len(find_similar_deliverables("bordrs", many, "en")) == 10


@pytest.mark.parametrize(
    ("query", "slugs"),
    [
        ("eurojust", ("eurojust",)),
        ("euro", ("eurojust", "europol", "european-parliament")),
        ("parliament", ("european-parliament",)),
        ("pol", ("cepol", "europol")),
        ("erojust", ("eurojust",)),
        ("council", ("council", "schengen-council")),
        ("", ()),
        ("qqqqqq", ()),
    ],
)
def test_actors_are_found(query: str, slugs: tuple[str, ...]) -> None:
    """By the whole name first, then by beginnings of words, by parts, and by what is alike."""
    found = find_actors(query, DIRECTORY, "en")
    assert set(found) == set(slugs)
    assert found[:1] == slugs[:1]
