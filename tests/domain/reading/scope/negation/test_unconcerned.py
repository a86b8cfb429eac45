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

#: "Which tasks do not concern Frontex?", in each language but Lithuanian, which does not know the form.
TASKS_WITHOUT_FRONTEX = [
    ("en", "Which tasks do not concern Frontex?"),
    ("bg", "Кои задачи не засягат Frontex?"),
    ("cs", "Které úkoly se netýkají Frontexu?"),
    ("da", "Hvilke opgaver vedrører ikke Frontex?"),
    ("de", "Welche Aufgaben betreffen Frontex nicht?"),
    ("el", "Ποιες εργασίες δεν αφορούν τη Frontex;"),
    ("es", "¿Qué tareas no afectan a Frontex?"),
    ("et", "Millised ülesanded ei puuduta Frontexit?"),
    ("fi", "Mitkä tehtävät eivät koske Frontexia?"),
    ("fr", "Quelles tâches ne concernent pas Frontex ?"),
    ("ga", "Cé na tascanna nach mbaineann le Frontex?"),
    ("hr", "Koji se zadaci ne odnose na Frontex?"),
    ("hu", "Mely feladatok nem érintik a Frontexet?"),
    ("it", "Quali compiti non riguardano Frontex?"),
    ("lv", "Kuri uzdevumi neattiecas uz Frontex?"),
    ("mt", "Liema kompiti ma jikkonċernawx lil Frontex?"),
    ("nl", "Welke taken gaan Frontex niet aan?"),
    ("pl", "Które zadania nie dotyczą Frontexu?"),
    ("pt", "Que tarefas não dizem respeito à Frontex?"),
    ("ro", "Ce sarcini nu privesc Frontex?"),
    ("sk", "Ktoré úlohy sa netýkajú Frontexu?"),
    ("sl", "Katere naloge ne zadevajo Frontexa?"),
    ("sv", "Vilka uppgifter rör inte Frontex?"),
]


@pytest.mark.parametrize(("code", "text"), OVERDUE_WITHOUT_EUROPOL)
def test_what_does_not_concern_a_body(code: str, text: str, read_hinted: HintedReader) -> None:
    """In fourteen languages the "not" was taken for one of "overdue": Europol's that are not late were listed."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question), question
    assert (question.which, question.without) == (StatusFilter.OVERDUE, Exclusion(owners=("europol",)))
    assert question.owners == ()


@pytest.mark.parametrize(("code", "text"), TASKS_WITHOUT_FRONTEX)
def test_which_tasks_do_not_concern_a_body(code: str, text: str, read_hinted: HintedReader) -> None:
    """In Polish and Dutch it was taken for a claim that Frontex has no part in them, and Frontex's were listed."""
    assert read_hinted(text, hint=code).question == Question(without=Exclusion(owners=("frontex",)))


@pytest.mark.parametrize("text", ["Who do the overdue ones not concern?", "Does III.5 not concern Europol?"])
def test_who_is_not_concerned_is_another_question(text: str, read_hinted: HintedReader) -> None:
    """Nothing of a body is left out where it is asked who, or whether."""
    question = read_hinted(text, hint="en").question
    assert not isinstance(question, Question) or question.without == Exclusion()
