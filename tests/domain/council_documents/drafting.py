"""Drafts for tests: a note of 12 November 2025 with the text that a test is about."""

from domain.council_documents.draft import Draft, Thing
from domain.council_documents.understand import understand
from domain.register.model import Owner
from tests.domain.council_documents.documents import make_document
from tests.shipped import shipped_register

DIRECTORY = shipped_register().directory

_HEADS = {
    "en": "From: Presidency\nTo: Council\nSubject: Borders",
    "nl": "van: het voorzitterschap\naan: de Raad\nOnderwerp: Grenzen",
    "de": "Absender: Vorsitz\nEmpfänger: Rat\nBetr.: Grenzen",
    "fr": "Origine: présidence\nDestinataire: Conseil\nObjet: Frontières",
}


def draft(text: str, language: str = "en") -> Draft:
    """Return the draft of a note with a text."""
    head = _HEADS.get(language, "")
    return understand(make_document(f"12.11.2025\n\n15000/25\n\n{head}\n\n{text}"), DIRECTORY, language=language)


def only_thing(text: str, language: str = "en") -> Thing:
    """Return the only thing of a numbered paragraph."""
    (thing,) = draft(f"1. {text}", language).things
    return thing


def shares(owners: tuple[Owner, ...]) -> str:
    """Return owners in one line: `europol/emsc, frontex!` with the unit, and a mark for the lead."""
    return ", ".join(f"{each.actor}{f'/{each.via}' if each.via else ''}{'!' if each.lead else ''}" for each in owners)
