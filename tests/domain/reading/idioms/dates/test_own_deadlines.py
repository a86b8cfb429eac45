"""Tests of deadlines that things have of their own."""

import pytest

from domain.dates.spans import Month, Span
from domain.questions.model import Bound, DueFilter, NotUnderstood, Question
from tests.domain.reading.conftest import HintedReader

#: "Which tasks have their deadline in June?", in each language.
THEIR_DEADLINE = [
    ("en", "Which deliverables have their deadline in June?"),
    ("en", "What tasks have their due date in June?"),
    ("de", "Welche Aufgaben haben ihren Termin im Juni?"),
    ("fr", "Quels livrables ont leur échéance en juin ?"),
    ("nl", "Welke taken hebben hun deadline in juni?"),
    ("it", "Quali compiti hanno la loro scadenza a giugno?"),
    ("es", "¿Qué entregables tienen su plazo en junio?"),
    ("pl", "Które zadania mają swój termin w czerwcu?"),
    ("sv", "Vilka uppgifter har sin tidsfrist i juni?"),
    ("da", "Hvilke opgaver har deres frist i juni?"),
    ("pt", "Que tarefas têm o seu prazo em junho?"),
    ("ro", "Ce sarcini își au termenul în iunie?"),
    ("cs", "Které úkoly mají svůj termín v červnu?"),
    ("el", "Ποια παραδοτέα έχουν την προθεσμία τους τον Ιούνιο;"),
    ("bg", "Кои задачи имат своя срок през юни?"),
    ("et", "Millistel ülesannetel on oma tähtaeg juunis?"),
    ("fi", "Millä tehtävillä on määräaikansa kesäkuussa?"),
    ("ga", "Cé na tascanna a bhfuil a spriocdháta acu i Meitheamh?"),
    ("hr", "Koji zadaci imaju svoj rok u lipnju?"),
    ("hu", "Mely feladatoknak van júniusban a határidejük?"),
    ("lt", "Kurios užduotys turi savo terminą birželį?"),
    ("lv", "Kuriem uzdevumiem ir savs termiņš jūnijā?"),
    ("mt", "Liema kompiti għandhom l-iskadenza tagħhom f'Ġunju?"),
    ("sk", "Ktoré úlohy majú svoj termín v júni?"),
    ("sl", "Katere naloge imajo svoj rok v juniju?"),
]


@pytest.mark.parametrize(("code", "text"), THEIR_DEADLINE)
def test_their_deadline_points_back_at_nothing(code: str, text: str, read_hinted: HintedReader) -> None:
    """It was refused in twenty languages, as if it went on from something."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question), question
    assert question.when == DueFilter(bound=Bound.IN, span=Span.months(Month(2024, 6)))
    assert question.owners == ()


def test_their_tasks_are_of_those_named_before(read_hinted: HintedReader) -> None:
    """Of nobody they are refused."""
    question = read_hinted("Which of their tasks have a deadline in June?", hint="en").question
    assert isinstance(question, NotUnderstood)
