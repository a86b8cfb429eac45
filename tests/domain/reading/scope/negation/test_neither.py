"""Tests of what concerns none of some bodies."""

from collections.abc import Mapping
from datetime import date

import pytest

from domain.dates.spans import Span
from domain.questions.model import Bound, DueFilter, Exclusion, NotUnderstood, Question
from tests.domain.reading.conftest import HintedReader

#: By language: what concerns neither Europol nor Frontex.
NEITHER: Mapping[str, str] = {
    "bg": "Какво не засяга нито Европол, нито Фронтекс?",
    "cs": "Co se netýká ani Europolu, ani Frontexu?",
    "el": "Τι δεν αφορά ούτε την Ευρωπόλ ούτε τον Frontex;",
    "en": "What concerns neither Europol nor Frontex?",
    "es": "¿Qué no es ni de Europol ni de Frontex?",
    "fr": "Qu'est-ce qui ne concerne ni Europol ni Frontex ?",
    "hu": "Mi az, ami sem az Europolé, sem a Frontexé?",
    "it": "Cosa non riguarda né Europol né Frontex?",
    "lv": "Kas neattiecas ne uz Eiropolu, ne uz Frontex?",
    "nl": "Wat is noch van Europol noch van Frontex?",
    "ro": "Ce nu privește nici Europol, nici Frontex?",
    "sk": "Čo sa netýka ani Europolu, ani Frontexu?",
    "sl": "Kaj se ne tiče ne Europola ne Frontexa?",
    "sv": "Vad rör varken Europol eller Frontex?",
}

#: By language: what is due in March 2025 and concerns neither.
NEITHER_IN_MARCH: Mapping[str, str] = {
    "en": "What is due in March 2025 that concerns neither Europol nor Frontex?",
    "es": "¿Qué vence en marzo de 2025 que no sea ni de Europol ni de Frontex?",
    "it": "cosa scade a marzo 2025 che non riguardi né Europol né Frontex?",
    "pt": "O que vence em março de 2025 que não seja nem da Europol nem da Frontex?",
}


@pytest.mark.parametrize("code", NEITHER)
def test_neither_leaves_out_both(code: str, read_hinted: HintedReader) -> None:
    """What either owes is not in the answer."""
    question = read_hinted(NEITHER[code], hint=code).question
    assert question == Question(without=Exclusion(owners=("europol", "frontex")))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("de", "was ist nicht von Europol, sondern von Frontex?"),
        ("en", "I know neither Europol nor Frontex"),
        ("en", "what does neither Europol nor Frontex deliver?"),
        ("es", "¿qué no es de Europol sino de Frontex?"),
        ("fr", "qu'est-ce qui n'est pas à Europol mais à Frontex ?"),
        ("nl", "wat is niet van Europol maar van Frontex?"),
    ],
)
def test_not_one_but_another_is_not_neither(code: str, text: str, read_hinted: HintedReader) -> None:
    """The second body is what is asked for, or nothing is asked at all."""
    assert isinstance(read_hinted(text, hint=code).question, NotUnderstood)


@pytest.mark.parametrize("code", NEITHER_IN_MARCH)
def test_neither_stands_beside_a_time(code: str, read_hinted: HintedReader) -> None:
    """The time limits what is left."""
    question = read_hinted(NEITHER_IN_MARCH[code], hint=code).question
    march = DueFilter(bound=Bound.IN, span=Span(first=date(2025, 3, 1), last=date(2025, 3, 31)))
    assert question == Question(when=march, without=Exclusion(owners=("europol", "frontex")))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Which items aren't tied to a date?"),
        ("en", "Which items don't come with a deadline?"),
        ("es", "¿Qué tareas no están con fecha fija?"),
        ("fi", "Mitkä tehtävät eivät ole sidottu päivämäärään?"),
    ],
)
def test_a_not_before_a_date_is_said_of_it(code: str, text: str, read_hinted: HintedReader) -> None:
    """What is not dated is asked for, and nothing is left out."""
    assert read_hinted(text, hint=code).question == Question(undated=True)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Is there anything that nobody has been made responsible for?"),
        ("nl", "Is er iets waar niemand voor verantwoordelijk is?"),
        ("de", "Gibt es etwas, für das niemand zuständig ist?"),
    ],
)
def test_anything_that_nobody_has_is_asked_about(code: str, text: str, read_hinted: HintedReader) -> None:
    """It is what has no owner, as where the items are named."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert (question.ownerless, question.without) == (True, Exclusion())
