"""What has no date, with whatever stands between "not" and "date"."""

import pytest

from domain.questions.model import Question
from tests.domain.reading.conftest import HintedReader


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("el", "Ποια δεν έχουν ακόμα καθόλου ημερομηνία;"),
        ("fr", "Quels points n'ont encore aucune date ?"),
        ("ro", "Care sunt cele care n-au încă niciun termen?"),
        ("hu", "Minek nincs még egyáltalán határideje?"),
        ("fi", "Millä ei ole vielä mitään päivämäärää?"),
        ("et", "Millel tähtaega üldse pole?"),
        ("lv", "Kuriem punktiem termiņa nav vispār?"),
    ],
)
def test_fillers_and_two_negations_change_nothing(code: str, text: str, read_hinted: HintedReader) -> None:
    """Only what has no date is asked for."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert question.undated


def test_who_has_not_kept_a_date_is_late(read_hinted: HintedReader) -> None:
    """A deadline that is missed is there."""
    question = read_hinted("who has not kept the deadline?", hint="en").question
    assert isinstance(question, Question)
    assert not question.undated
