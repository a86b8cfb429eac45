"""Whether a body that something goes to owes it or receives it."""

import pytest

from domain.questions.model import Question
from tests.domain.reading.conftest import HintedReader


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("is anything left to the Parliament?", "en"),
        ("¿a la Eurocámara se le ha encomendado algo?", "es"),
        ("est-ce qu'on a confié quelque chose au Parlement ?", "fr"),
        ("al Parlamento è stato affidato qualcosa?", "it"),
        ("foi atribuído algo ao Parlamento?", "pt"),
        ("is er iets aan het Parlement opgedragen?", "nl"),
        ("co powierzono Parlamentowi?", "pl"),
        ("какво е възложено на Парламента?", "bg"),
        ("μένει κάτι στο Κοινοβούλιο;", "el"),
        ("marad valami a Parlamentnek?", "hu"),
        ("ostaje li nešto Parlamentu?", "hr"),
    ],
)
def test_what_is_entrusted_to_a_body_is_its_own(text: str, code: str, read_hinted: HintedReader) -> None:
    """Where something is entrusted to a body or left to it, it owes that and does not receive it."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert (question.owners, question.addressees) == (("european-parliament",), ())
