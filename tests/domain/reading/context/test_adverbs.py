"""Adverbs that only qualify a question limit nothing."""

import pytest

from domain.questions.model import Question
from tests.domain.reading.conftest import HintedReader

COUNCIL = ("schengen-council",)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Which deliverables explicitly go to the Schengen Council?"),
        ("bg", "Кои задачи изрично отиват в Съвета „Шенген“?"),
        ("de", "Was geht ausdrücklich an den Schengen-Rat?"),
        ("es", "¿Qué va expresamente al Consejo de Schengen?"),
        ("fr", "Qu'est-ce qui va explicitement au Conseil Schengen ?"),
        ("it", "Cosa va espressamente al Consiglio Schengen?"),
        ("sv", "Vilka leveranser har Schengenrådet som uttrycklig mottagare?"),
    ],
)
def test_explicitly_adds_nothing(code: str, text: str, read_hinted: HintedReader) -> None:
    """It was refused as a word that may limit."""
    reading = read_hinted(text, hint=code)
    assert isinstance(reading.question, Question), reading.question
    assert (reading.question.addressees, reading.left_out) == (COUNCIL, ())
