"""Tests of clauses that say that the rest is not wanted."""

from collections.abc import Mapping

import pytest

from domain.questions.model import NotUnderstood, Question
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


@pytest.mark.parametrize("code", YEARLY)
def test_the_rest_is_not_wanted(code: str, read_hinted: HintedReader) -> None:
    """It says no more than "only" does."""
    assert read_hinted(YEARLY[code], hint=code).question == Question(rhythm=DeadlineKind.ANNUAL)


def test_the_rest_needs_no_only(read_hinted: HintedReader) -> None:
    """What was asked for before it is all that is wanted."""
    question = read_hinted("What Member States do with the Commission, not the others", hint="en").question
    assert question == Question(owners=("member-states", "commission"), jointly=True)


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
