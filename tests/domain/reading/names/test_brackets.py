"""Brackets that only say what a section is about limit nothing."""

import pytest

from domain.questions.model import Question, StatusFilter
from tests.domain.reading.conftest import HintedReader


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "What does Europol still owe under section I (information and analysis)?"),
        ("ga", "Cad atá le déanamh ag Europol faoi Roinn I (faisnéis agus anailís)?"),
        ("de", "Was schuldet Europol unter Abschnitt I (Information und Analyse)?"),
        ("pl", "Co ma Europol do zrobienia w sekcji I (informacje i analizy)?"),
    ],
)
def test_a_gloss_of_a_section_limits_nothing(code: str, text: str, read_hinted: HintedReader) -> None:
    """It was taken for the topic, with the one title that has its words."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question), question
    assert (question.owners, question.section, question.refs) == (("europol",), "I", ())


def test_a_status_in_brackets_limits(read_hinted: HintedReader) -> None:
    """It says more than what the section is about."""
    question = read_hinted("What does Europol owe under section I (overdue)?", hint="en").question
    assert question == Question(which=StatusFilter.OVERDUE, owners=("europol",), section="I")


def test_a_section_may_be_its_number_in_brackets(read_hinted: HintedReader) -> None:
    """It was refused."""
    question = read_hinted("Was ist zu Drittstaaten (IV) offen?", hint="de").question
    assert isinstance(question, Question), question
    assert question.section == "IV"
