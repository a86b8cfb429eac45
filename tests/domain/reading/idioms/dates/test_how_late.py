"""Tests of by how many days something is late."""

import pytest

from domain.questions.model import Question, QuestionType
from tests.domain.reading.conftest import HintedReader

#: "Is III.1a late, and by how many days?", in each language.
HOW_LATE = [
    ("bg", "Просрочена ли е III.1a и с колко дни?"),
    ("cs", "Je III.1a po termínu a o kolik dní?"),
    ("da", "Er III.1a forsinket, og med hvor mange dage?"),
    ("de", "Ist III.1a überfällig und um wie viele Tage?"),
    ("el", "Έχει καθυστερήσει το III.1a και πόσες μέρες;"),
    ("en", "Is III.1a late and by how many days?"),
    ("en", "Is III.1a late and since when?"),
    ("es", "¿Está atrasado III.1a y cuántos días?"),
    ("et", "Kas III.1a on hilinenud ja mitu päeva?"),
    ("fi", "Onko III.1a myöhässä ja montako päivää?"),
    ("fr", "III.1a est-il en retard et de combien de jours ?"),
    ("ga", "An bhfuil III.1a déanach agus cé mhéad lá?"),
    ("hr", "Kasni li III.1a i koliko dana?"),
    ("hu", "Késik a III.1a, és hány napot?"),
    ("it", "III.1a è in ritardo e di quanti giorni?"),
    ("lt", "Ar III.1a vėluoja ir kiek dienų?"),
    ("lv", "Vai III.1a kavējas un par cik dienām?"),
    ("mt", "III.1a huwa tard u b'kemm jiem?"),
    ("nl", "Is III.1a te laat en hoeveel dagen?"),
    ("pl", "Czy III.1a jest po terminie i o ile dni?"),
    ("pt", "III.1a está atrasado e quantos dias?"),
    ("ro", "Este III.1a întârziat și cu câte zile?"),
    ("sk", "Mešká III.1a a o koľko dní?"),
    ("sl", "Ali III.1a zamuja in za koliko dni?"),
    ("sv", "Är III.1a försenad och med hur många dagar?"),
]


@pytest.mark.parametrize(("code", "text"), HOW_LATE)
def test_its_date_tells_how_late_it_is(code: str, text: str, read_hinted: HintedReader) -> None:
    """It was refused in thirteen languages."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question), question
    assert (question.ask, question.refs) == (QuestionType.WHEN, ("III.1a",))


@pytest.mark.parametrize(
    "text", ["What is overdue and by how many days?", "How many days overdue is Eurojust's report?"]
)
def test_so_do_the_dates_of_several(text: str, read_hinted: HintedReader) -> None:
    """Each line says how late it is."""
    question = read_hinted(text, hint="en").question
    assert isinstance(question, Question), question
    assert question.ask is QuestionType.WHEN
