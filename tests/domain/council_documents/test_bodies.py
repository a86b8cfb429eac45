"""Bodies by a common noun, and whoever stands beside the verb behind a long opening."""

import pytest

from domain.council_documents.draft import Certainty
from tests.domain.council_documents.drafting import DIRECTORY, draft, only_thing, shares

OWNERS = (
    ("en", "The General Secretariat of the Council shall merge the lists.", "general-secretariat"),
    ("et", "Nõukogu peasekretariaat koostab nimekirja.", "peasekretariaat"),
    ("en", "CEPOL to include a module on unidentified remains in its catalogue.", "cepol"),
    ("de", "Binnen drei Monaten nach Billigung dieses Plans hat Frontex das Handbuch zu ergänzen.", "frontex"),
    ("pl", "Po przekazaniu tego sprawozdania prezydencja powinna przedstawić projekt.", "presidency"),
    ("sk", "Agentúra eu-LISA odstráni chyby prenosu.", "eu-lisa"),
    ("en", "A first draft is expected from Europol by June 2026.", "europol"),
    ("sk", "CEPOL preloží do všetkých jazykov príručku, ktorú vydal v roku 2024.", "cepol"),
)


@pytest.mark.parametrize(("language", "text", "owners"), OWNERS)
def test_bodies_are_read_in_their_place(language: str, text: str, owners: str) -> None:
    """Whose secretariat it is does not owe; an opening may be long; "Frontex to report" obliges."""
    assert shares(only_thing(text, language).owners.value) == owners


@pytest.mark.parametrize(
    ("language", "text", "slug"),
    [
        ("en", "Frontex shall send the list to delegations.", "member-states"),
        ("pl", "Frontex przekaże delegacjom ocenę.", "member-states"),
        ("en", "Member States to send the list to the General Secretariat.", "general-secretariat"),
        ("ro", "Comisia transmite agențiilor datele.", "agentiilor"),
    ],
)
def test_such_bodies_receive_things(language: str, text: str, slug: str) -> None:
    """Delegations are the Member States; a form for "to" says who receives it."""
    assert only_thing(text, language).addressees.value == (slug,)


def test_the_only_body_beside_an_unknown_verb_is_a_guess() -> None:
    """In "Portaali juhiseid ajakohastab Europol" nothing else is said of Europol; somebody has to look."""
    owners = only_thing("Portaali juhiseid ajakohastab Europol pidevalt.", "et").owners
    assert (shares(owners.value), owners.certainty) == ("europol", Certainty.LOOK)


def test_partners_that_nobody_knows_take_part() -> None:
    """A proper name behind "in cooperation with" is proposed as a body."""
    text = "CEPOL shall, in cooperation with the Vantaa Institute of Forensic Odontology, organise a course."
    thing = only_thing(text)
    assert shares(thing.takes_part.value) == "vantaa-institute-of-forensic-odontology"
    assert thing.takes_part.certainty is Certainty.LOOK


def test_with_whom_is_said_once_in_a_stem() -> None:
    """Those with whom the stem's body works take part in each item."""
    things = draft("1. Eurojust in cooperation with Europol:\n\na) draws up a guide;\n\nb) trains users.\n").things
    assert [shares(thing.takes_part.value) for thing in things] == ["europol", "europol"]


def test_an_annex_is_no_body_and_the_body_of_a_heading_is_proposed() -> None:
    """What owes something is known, or comes with the file."""
    annex = draft("MELLÉKLET\n\n1. Kézikönyv készül 2026. június 30-ig.", "hu")
    headed = draft("ENISA\n\n1. A manual shall be drawn up by 30 June 2026.")
    assert not any(thing.owners.value for thing in annex.things)
    slugs = {owner.actor for thing in headed.things for owner in thing.owners.value}
    assert slugs <= headed.actors.keys() | DIRECTORY.actors.keys()
