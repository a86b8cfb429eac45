"""What is due only once."""

import pytest

from domain.questions.model import Question
from domain.register.model import DeadlineKind
from tests.domain.reading.conftest import HintedReader


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("cs", "Které body stačí předložit jen jednou?"),
        ("en", "Which items only have to be delivered once?"),
        ("es", "¿Qué puntos solo hay que entregar una vez?"),
        ("fr", "Quels points ne sont à remettre qu'une seule fois ?"),
        ("ga", "Cé na míreanna nach gá a chur ar fáil ach aon uair amháin?"),
        ("pt", "Que pontos só têm de ser entregues uma vez?"),
        ("sk", "Ktoré body stačí predložiť len raz?"),
        ("sv", "Vilka punkter behöver bara levereras en gång?"),
    ],
)
def test_only_and_once_are_one_rhythm(code: str, text: str, read_hinted: HintedReader) -> None:
    """A verb between the two, or "not … but once", said nothing, or the question was refused."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert question.rhythm is DeadlineKind.ONCE
    assert not question.is_narrowed or question.owners == ()
