"""Tests of what is said not to be wanted: the rest, and what somebody only receives."""

from collections.abc import Mapping

import pytest

from domain.questions.model import NotUnderstood, Question, StatusFilter
from domain.register.model import DeadlineKind
from tests.domain.reading.conftest import HintedReader

#: By language: only what is yearly, and not the rest.
YEARLY: Mapping[str, str] = {
    "bg": "само годишните, не останалите",
    "cs": "jen roční, ne zbytek",
    "da": "kun de årlige, ikke resten",
    "el": "μόνο τα ετήσια, όχι τα υπόλοιπα",
    "es": "solo las anuales, no el resto",
    "et": "ainult iga-aastased, mitte ülejäänud",
    "fr": "uniquement les annuelles, pas le reste",
    "hr": "samo godišnje, ne ostalo",
    "it": "solo le scadenze annuali, non le altre",
    "lt": "tik metiniai, ne likusieji",
    "lv": "tikai ikgadējie, pārējo nevajag",
    "mt": "dawk annwali biss, mhux il-bqija",
    "nl": "alleen de jaarlijkse, niet de rest",
    "pl": "tylko coroczne, nie resztę",
    "pt": "só as anuais, não o resto",
    "sk": "len ročné, nie zvyšok",
    "sl": "samo letne, ne ostalo",
    "sv": "bara de årliga, inte resten",
}

#: By language: what a body has to do apart from receiving reports.
RECEIVING: Mapping[str, str] = {
    "cs": "Co má dělat Parlament kromě toho, že dostává zprávy?",
    "da": "Hvad skal Parlamentet gøre, ud over at modtage rapporter?",
    "de": "Was muss das Parlament tun, außer Berichte zu bekommen?",
    "es": "¿Qué tiene que hacer el Parlamento, aparte de recibir informes?",
    "fr": "Que doit faire le Parlement, à part recevoir des rapports ?",
    "it": "Cosa deve fare il Parlamento, oltre a ricevere relazioni?",
    "nl": "Wat moet het Parlement doen, behalve rapporten ontvangen?",
    "ro": "Ce trebuie să facă Parlamentul, în afară de a primi rapoarte?",
    "sv": "Vad ska parlamentet göra, förutom att ta emot rapporter?",
}


@pytest.mark.parametrize("code", YEARLY)
def test_the_rest_is_not_wanted(code: str, read_hinted: HintedReader) -> None:
    """It says no more than "only" does."""
    assert read_hinted(YEARLY[code], hint=code).question == Question(rhythm=DeadlineKind.ANNUAL)


def test_the_rest_needs_no_only(read_hinted: HintedReader) -> None:
    """What was asked for before it is all that is wanted."""
    expected = Question(owners=("member-states", "commission"), jointly=True)
    text = "What Member States do with the Commission, not the others"
    assert read_hinted(text, hint="en").question == expected
    assert read_hinted("Ko dalībvalstis dara kopā ar Komisiju, pārējo nevajag", hint="lv").question == expected


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "the overdue ones, and nothing else, for Europol"),
        ("es", "los atrasos y nada más de Europol"),
        ("fr", "les retards, et rien d'autre, pour Europol"),
        ("it", "i ritardi e nient'altro per Europol"),
    ],
)
def test_nothing_else_is_the_rest(code: str, text: str, read_hinted: HintedReader) -> None:
    """It says no more than what is before it."""
    assert read_hinted(text, hint=code).question == Question(which=StatusFilter.OVERDUE, owners=("europol",))


@pytest.mark.parametrize("text", ["what does Europol owe, not that", "Europol's tasks, not open"])
def test_what_may_be_no_rest_is_not_left_out(text: str, read_hinted: HintedReader) -> None:
    """Without an "only" it could be a part of what is asked for."""
    assert isinstance(read_hinted(text, hint="en").question, NotUnderstood)


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("it", "fammi vedere solo quelli senza data", Question(undated=True)),
        ("mt", "dawk annwali biss", Question(rhythm=DeadlineKind.ANNUAL)),
        ("de", "welche davon haben keinen Verantwortlichen?", Question(ownerless=True)),
    ],
)
def test_those_with_a_limit_are_of_all(code: str, text: str, expected: Question, read_hinted: HintedReader) -> None:
    """With nothing before it, "those without a date" points back at nothing."""
    assert read_hinted(text, hint=code).question == expected


@pytest.mark.parametrize("code", RECEIVING)
def test_what_a_body_receives_it_does_not_owe(code: str, read_hinted: HintedReader) -> None:
    """To leave it out changes nothing."""
    assert read_hinted(RECEIVING[code], hint=code).question == Question(owners=("european-parliament",))


@pytest.mark.parametrize(
    ("code", "text", "same"),
    [
        ("en", "Not urgent, but what is Malta down for?", "What is Malta down for?"),
        ("es", "No corre prisa, pero ¿qué le toca a Malta?", "¿Qué le toca a Malta?"),
        ("ga", "Níl aon deifir leis, ach cad atá le déanamh ag Málta?", "Cad atá le déanamh ag Málta?"),
        ("it", "Non è urgente, ma Malta cosa deve fare?", "Malta cosa deve fare?"),
        ("sv", "Det är inte bråttom, men vad ska Malta göra?", "Vad ska Malta göra?"),
    ],
)
def test_that_there_is_no_hurry_denies_nothing(code: str, text: str, same: str, read_hinted: HintedReader) -> None:
    """What follows is asked."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert question == read_hinted(same, hint=code).question
