"""What somebody is said to ask is what is asked."""

import pytest

from domain.questions.model import Question
from tests.domain.reading.conftest import HintedReader


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("bg", "От 1 януари сме в Шенген и по суша, та шефът пита какво трябва да свърши Фронтекс по раздел III."),
        ("en", "We joined by land on 1 January, so the boss asks what Frontex has to do under section III."),
        (
            "ro",
            "Având în vedere că duminică intrăm, dl ministru dorește să știe ce are de făcut Frontex la secțiunea III.",
        ),
        ("fr", "Vu le dîner de dimanche, le directeur demande ce que Frontex doit rendre sous la section III."),
    ],
)
def test_what_is_told_before_it_limits_nothing(code: str, text: str, read_hinted: HintedReader) -> None:
    """It was refused, or the day when something else happened was taken for a limit."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question), question
    assert (question.owners, question.section, question.when) == (("frontex",), "III", None)


def test_for_which_council_it_is_asked_limits(read_hinted: HintedReader) -> None:
    """What is understood whole stays so."""
    text = "For the June Council, the minister wants to know what Frontex owes."
    question = read_hinted(text, hint="en").question
    assert isinstance(question, Question), question
    assert question.when is not None
