"""How somebody wants the answer, which limits nothing."""

import pytest

from domain.questions.model import Question, QuestionType, StatusFilter
from tests.domain.reading.conftest import HintedReader


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "I need a figure for my report. How many commitments are overdue as of today?"),
        ("es", "Necesito una cifra para mi informe: ¿cuántos compromisos están vencidos?"),
        ("fr", "Il me faut un chiffre pour mon rapport : combien d'engagements sont en retard ?"),
        ("ro", "Îmi trebuie o cifră pentru raport: câte angajamente sunt restante azi?"),
    ],
)
def test_a_figure_that_is_wanted_is_no_topic(code: str, text: str, read_hinted: HintedReader) -> None:
    """ "Figures" are data in a title."""
    question = read_hinted(text, hint=code).question
    assert question == Question(ask=QuestionType.COUNT, which=StatusFilter.OVERDUE)


@pytest.mark.parametrize(
    ("code", "text", "owner"),
    [
        ("hr", "Što od svega ovoga mora napraviti Hrvatska?", "hr"),
        ("et", "Mis sellest kõigest on liikmesriikide teha?", "member-states"),
        ("pt", "No meio disto tudo, o que é que cabe aos Estados-Membros fazer?", "member-states"),
    ],
)
def test_all_this_is_the_register(code: str, text: str, owner: str, read_hinted: HintedReader) -> None:
    """It limits nothing."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert question.owners == (owner,)


def test_a_phrase_within_a_longer_one_is_left(read_hinted: HintedReader) -> None:
    """Portuguese "em comparação com" is one word of a table, of which "em comparação" is no phrase of its own."""
    text = "Em que ponto estão os outros países com as parcerias já iniciadas, em comparação com a Polónia?"
    assert read_hinted(text, hint="pt").text == text
