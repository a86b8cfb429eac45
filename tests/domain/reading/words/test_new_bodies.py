"""Names of bodies that no table of words has."""

from msgspec.structs import replace

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


def _governments(text: str, code: str = "en") -> list[object]:
    words = match_line(TokenLine(tokenize(text)), [load_lexicon(code)])
    return [word.concepts[Concept.NAME] for word in words if word.has(Concept.NAME)]


def test_a_capital_owes_what_its_state_owes() -> None:
    """A capital beside a word of owing is its Member State, also where an "and" joins it to one."""
    assert _governments("what does Helsinki owe?") == ["fi"]
    assert _governments("Commitments of Rome?") == ["it"]
    assert _governments("do Lisbon and Athens have to deliver anything?") == ["pt", "el"]
    assert _governments("what is on Vienna's plate?") == ["at"]
    assert _governments("Zobowiązania Rzymu?", "pl") == ["it"]
    assert _governments("Rooman sitoumukset?", "fi") == ["it"]


def test_a_capital_elsewhere_is_a_place() -> None:
    """In or from a capital nobody owes anything, nor is a word one without a capital letter that may be another."""
    assert _governments("what was delivered in Rome?") == []
    assert _governments("colleagues from Lisbon ask what is due") == []
    assert _governments("what does rome owe?") == []
    assert _governments("Roomassa sitoumukset?", "fi") == []


def test_a_new_body_is_known_by_its_names() -> None:
    """Each of its names in the register means it, in any case, beside bodies that the tables have."""
    assert _names("what do aro and Frontex owe?") == ["asset-office", "frontex"]
    assert _names("what does the asset recovery office owe?") == ["asset-office"]
    assert _names("Amt für Vermögensabschöpfung") == ["asset-office"]


def test_other_words_are_no_body() -> None:
    """A part of a name is none, and bodies of the tables are left to these."""
    assert _names("what about the asset office?") == []
    assert _names("what does Eurojust owe?") == ["eurojust"]
