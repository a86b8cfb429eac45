"""Names of bodies that no table of words has."""

from dataclasses import replace

from domain.languages.schema import Concept
from domain.reading.words.lexicon import TokenLine, load_lexicon
from domain.reading.words.lookup import match_line
from domain.reading.words.new_bodies import name_new_bodies
from domain.reading.words.tokenizer import tokenize
from domain.register.model import Actor, ActorKind
from tests.db.registers import register

_OFFICE = Actor(
    slug="asset-office",
    kind=ActorKind.INSTITUTION,
    name={"en": "Asset Recovery Office", "de": "Amt für Vermögensabschöpfung"},
    short={"en": "ARO"},
)
_DIRECTORY = register().directory
_WITH_OFFICE = replace(_DIRECTORY, actors={**_DIRECTORY.actors, _OFFICE.slug: _OFFICE})


def _names(text: str) -> list[object]:
    """Return the bodies that a text names."""
    words = match_line(TokenLine(tokenize(text)), [load_lexicon("en")])
    named = name_new_bodies(words, _WITH_OFFICE)
    return [word.concepts[Concept.NAME] for word in named if word.has(Concept.NAME)]


def test_a_new_body_is_known_by_its_names() -> None:
    """Each of its names in the register means it, in any case, beside bodies that the tables have."""
    assert _names("what do aro and Frontex owe?") == ["asset-office", "frontex"]
    assert _names("what does the asset recovery office owe?") == ["asset-office"]
    assert _names("Amt für Vermögensabschöpfung") == ["asset-office"]


def test_other_words_are_no_body() -> None:
    """A part of a name is none, and bodies of the tables are left to these."""
    assert _names("what about the asset office?") == []
    assert _names("what does Eurojust owe?") == ["eurojust"]
