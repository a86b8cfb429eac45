"""Tests of whom something does not concern."""

import pytest

from domain.questions.model import Exclusion, Question, StatusFilter
from tests.domain.reading.conftest import HintedReader

#: "Which of the overdue ones do not concern Europol?", in each language and in other words.
OVERDUE_WITHOUT_EUROPOL = [
    ("en", "Which of the overdue ones do not concern Europol?"),
    ("bg", "Кои от просрочените не засягат Европол?"),
    ("cs", "Které z věcí po termínu se netýkají Europolu?"),
    ("da", "Hvilke af de forsinkede vedrører ikke Europol?"),
    ("de", "Welche der überfälligen betreffen Europol nicht?"),
    ("el", "Ποια από τα εκπρόθεσμα δεν αφορούν την Ευρωπόλ;"),
    ("es", "¿Cuáles de los atrasados no afectan a Europol?"),
    ("et", "Millised hilinenutest ei puuduta Europoli?"),
    ("fi", "Mitkä myöhässä olevista eivät koske Europolia?"),
    ("fr", "Lesquels des points en retard ne concernent pas Europol ?"),
    ("ga", "Cé acu de na cinn dhéanacha nach mbaineann le Europol?"),
    ("hr", "Koje se od zakašnjelih ne odnose na Europol?"),
    ("hu", "A késésben lévők közül melyek nem érintik az Europolt?"),
    ("it", "Quali degli arretrati non riguardano Europol?"),
    ("lt", "Kurie iš vėluojančių nesusiję su Europolu?"),
    ("lv", "Kuri no nokavētajiem neattiecas uz Eiropolu?"),
    ("mt", "X'inhu tard u ma jikkonċernax lil Europol?"),
    ("nl", "Welke van de achterstallige gaan Europol niet aan?"),
    ("pl", "Które z zaległych nie dotyczą Europolu?"),
    ("pt", "Quais dos atrasados não dizem respeito à Europol?"),
    ("ro", "Care dintre cele întârziate nu privesc Europol?"),
    ("sk", "Ktoré z omeškaných sa netýkajú Europolu?"),
    ("sl", "Kateri od zamujenih ne zadevajo Europola?"),
    ("sv", "Vilka av de försenade rör inte Europol?"),
    ("de", "Was ist überfällig und hat nichts mit Europol zu tun?"),
    ("de", "Wie viele der überfälligen gehen Europol nichts an?"),
    ("nl", "Wat is te laat en heeft niets met Europol te maken?"),
    ("en", "How many of the overdue ones don't involve Europol at all?"),
    ("fr", "Combien de retards n'ont rien à voir avec Europol ?"),
    ("es", "¿Cuántos de los atrasados no tienen nada que ver con Europol?"),
]


@pytest.mark.parametrize(("code", "text"), OVERDUE_WITHOUT_EUROPOL)
def test_what_does_not_concern_a_body(code: str, text: str, read_hinted: HintedReader) -> None:
    """In fourteen languages the "not" was taken for one of "overdue": Europol's that are not late were listed."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question), question
    assert (question.which, question.without) == (StatusFilter.OVERDUE, Exclusion(owners=("europol",)))
    assert question.owners == ()


@pytest.mark.parametrize("text", ["Who do the overdue ones not concern?", "Does III.5 not concern Europol?"])
def test_who_is_not_concerned_is_another_question(text: str, read_hinted: HintedReader) -> None:
    """Nothing of a body is left out where it is asked who, or whether."""
    question = read_hinted(text, hint="en").question
    assert not isinstance(question, Question) or question.without == Exclusion()
