"""What reason somebody gave for being late."""

import pytest

from domain.questions.model import NotUnderstood, Question, QuestionType
from tests.domain.reading.conftest import HintedReader


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "What reason did Frontex give for the delay with the joint situational picture?"),
        ("bg", "Как обясни Фронтекс закъснението на общата ситуационна картина?"),
        ("de", "Womit hat Frontex die Verspätung beim gemeinsamen Lagebild begründet?"),
        ("et", "Millega Frontex ühise olukorrapildi hilinemist põhjendas?"),
        ("fr", "Comment Frontex a-t-elle justifié le retard du tableau de situation commun ?"),
        ("it", "Che motivo ha dato Frontex per il ritardo del quadro situazionale comune?"),
        ("pl", "Czym Frontex tłumaczył opóźnienie wspólnego obrazu sytuacji?"),
    ],
)
def test_the_reason_is_why_it_is_late(code: str, text: str, read_hinted: HintedReader) -> None:
    """The register tells the reason that was recorded, or that none was."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert (question.ask, question.refs) == (QuestionType.WHY, ("I.2a",))


def test_who_gave_a_reason_is_another_question(read_hinted: HintedReader) -> None:
    """Nobody is asked why."""
    question = read_hinted("Who has justified the delay of the joint situational picture?", hint="en").question
    assert isinstance(question, NotUnderstood) or question.ask is not QuestionType.WHY
