"""What is not a body's of some things."""

import pytest

from domain.questions.model import Question, QuestionType, StatusFilter
from tests.domain.reading.conftest import HintedReader


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("bg", "Колко от просрочените неща не са на Европол?"),
        ("cs", "Kolik z položek po termínu nepatří Europolu?"),
        ("da", "Hvor mange af de forsinkede punkter er ikke Europols?"),
        ("de", "Wie viele der überfälligen Punkte sind nicht von Europol?"),
        ("el", "Πόσα από τα εκπρόθεσμα δεν είναι της Ευρωπόλ;"),
        ("en", "How many of the overdue items are not Europol's?"),
        ("es", "¿Cuántos de los puntos atrasados no son de Europol?"),
        ("et", "Kui mitu hilinenud asja ei ole Europoli omad?"),
        ("fi", "Kuinka moni myöhässä olevista asioista ei ole Europolin vastuulla?"),
        ("fr", "Parmi les éléments en retard, combien ne relèvent pas d'Europol ?"),
        ("ga", "Cé mhéad de na nithe atá thar téarma nach le Europol iad?"),
        ("hr", "Koliko stavki kojima je rok prošao nije Europolovo?"),
        ("hu", "A késésben lévő tételek közül hány nem az Europolé?"),
        ("it", "Quanti degli elementi in ritardo non sono di Europol?"),
        ("lt", "Kiek iš vėluojančių dalykų yra ne Europolo?"),
        ("lv", "Cik no nokavētajiem darbiem nav Eiropola?"),
        ("mt", "Kemm mill-affarijiet li huma b’lura m’humiex tal-Europol?"),
        ("nl", "Hoeveel van de achterstallige stukken zijn niet van Europol?"),
        ("pl", "Ile z zaległych pozycji nie należy do Europolu?"),
        ("pt", "Quantos dos elementos em atraso não são da Europol?"),
        ("ro", "Câte dintre restanțe nu sunt ale Europol?"),
        ("sk", "Koľko z položiek po termíne nepatrí Europolu?"),
        ("sl", "Koliko zamujenih točk ni Europolovih?"),
        ("sv", "Hur många av de försenade punkterna är inte Europols?"),
    ],
)
def test_what_is_not_a_bodys_is_what_others_owe(code: str, text: str, read_hinted: HintedReader) -> None:
    """All languages refused it."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert (question.ask, question.which) == (QuestionType.COUNT, StatusFilter.OVERDUE)
    assert (question.owners, question.without.owners) == ((), ("europol",))


def test_what_is_not_overdue_of_a_body_denies_something_else(read_hinted: HintedReader) -> None:
    """Only the body itself is left out where nothing else is denied."""
    question = read_hinted("What is not overdue at Europol?", hint="en").question
    assert isinstance(question, Question)
    assert (question.owners, question.without.owners) == (("europol",), ())
