"""Tests of what concerns none of some bodies."""

from collections.abc import Mapping

import pytest

from domain.questions.model import Exclusion, NotUnderstood, Question
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
