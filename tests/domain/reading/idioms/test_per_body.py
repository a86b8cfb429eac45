"""Tests of how much each body has."""

import pytest

from domain.questions.model import Question, QuestionType, StatusFilter
from domain.register.model import ActorKind
from tests.domain.reading.conftest import HintedReader

#: "How many tasks does each agency have?", in each language.
EACH_HAS = [
    ("en", "How many tasks does each agency have?"),
    ("bg", "Колко задачи има всяка агенция?"),
    ("cs", "Kolik úkolů má každá agentura?"),
    ("da", "Hvor mange opgaver har hvert agentur?"),
    ("de", "Wie viele Aufgaben hat jede Agentur?"),
    ("el", "Πόσες εργασίες έχει κάθε οργανισμός;"),
    ("es", "¿Cuántas tareas tiene cada agencia?"),
    ("et", "Mitu ülesannet on igal ametil?"),
    ("fi", "Montako tehtävää kullakin virastolla on?"),
    ("fr", "Combien de tâches a chaque agence ?"),
    ("ga", "Cé mhéad tasc atá ag gach gníomhaireacht?"),
    ("hr", "Koliko zadataka ima svaka agencija?"),
    ("hu", "Hány feladata van minden egyes ügynökségnek?"),
    ("it", "Quanti compiti ha ogni agenzia?"),
    ("lt", "Kiek užduočių turi kiekviena agentūra?"),
    ("lv", "Cik uzdevumu ir katrai aģentūrai?"),
    ("mt", "Kemm kompiti għandha kull aġenzija?"),
    ("nl", "Hoeveel taken heeft elk agentschap?"),
    ("pl", "Ile zadań ma każda agencja?"),
    ("pt", "Quantas tarefas tem cada agência?"),
    ("ro", "Câte sarcini are fiecare agenție?"),
    ("sk", "Koľko úloh má každá agentúra?"),
    ("sl", "Koliko nalog ima vsaka agencija?"),
    ("sv", "Hur många uppgifter har varje byrå?"),
]
#: "Which agency has the most overdue tasks?", in each language, and which is late.
LATE_AGENCIES = [
    ("en", "Which agency has the most overdue items?"),
    ("en", "How many items per agency are overdue?"),
    ("bg", "Коя агенция има най-много просрочени задачи?"),
    ("cs", "Která agentura má nejvíc úkolů po termínu?"),
    ("da", "Hvilket agentur har flest forsinkede opgaver?"),
    ("de", "Welche Agentur hat die meisten überfälligen Aufgaben?"),
    ("el", "Ποιος οργανισμός έχει τις περισσότερες εκπρόθεσμες εργασίες;"),
    ("es", "¿Qué agencia tiene más tareas atrasadas?"),
    ("et", "Millisel ametil on kõige rohkem hilinenud ülesandeid?"),
    ("fi", "Millä virastolla on eniten myöhässä olevia tehtäviä?"),
    ("fr", "Quelle agence a le plus de tâches en retard ?"),
    ("ga", "Cén ghníomhaireacht is mó a bhfuil tascanna déanacha aici?"),
    ("hr", "Koja agencija ima najviše zakašnjelih zadataka?"),
    ("hu", "Melyik ügynökségnek van a legtöbb késésben lévő feladata?"),
    ("it", "Quale agenzia ha più compiti in ritardo?"),
    ("lt", "Kuri agentūra turi daugiausia vėluojančių užduočių?"),
    ("lv", "Kurai aģentūrai ir visvairāk nokavētu uzdevumu?"),
    ("mt", "Liema aġenzija għandha l-aktar kompiti tard?"),
    ("nl", "Welk agentschap heeft de meeste achterstallige taken?"),
    ("pl", "Która agencja ma najwięcej zaległych zadań?"),
    ("pt", "Que agência tem mais tarefas em atraso?"),
    ("ro", "Care agenție are cele mai multe sarcini întârziate?"),
    ("sk", "Ktorá agentúra má najviac omeškaných úloh?"),
    ("sl", "Katera agencija ima največ zamujenih nalog?"),
    ("sv", "Vilken byrå har flest försenade uppgifter?"),
    ("en", "Which agency is late?"),
    ("de", "Welche Agentur ist in Verzug?"),
    ("fr", "Quelle agence est en retard ?"),
    ("it", "Quali agenzie sono in ritardo?"),
    ("pl", "Która agencja się spóźnia?"),
    ("nl", "Welk agentschap is te laat?"),
    ("hr", "Koja agencija kasni?"),
    ("bg", "Коя агенция закъснява?"),
    ("sl", "Katera agencija zamuja?"),
]
AGENCIES = Question(ask=QuestionType.WHO, kind=ActorKind.AGENCY)


@pytest.mark.parametrize(("code", "text"), EACH_HAS)
def test_how_much_each_has(code: str, text: str, read_hinted: HintedReader) -> None:
    """Who owes something, with how many each owes: it was how many all of them owe."""
    assert read_hinted(text, hint=code).question == AGENCIES


@pytest.mark.parametrize(("code", "text"), LATE_AGENCIES)
def test_which_has_most(code: str, text: str, read_hinted: HintedReader) -> None:
    """The answer names who has most first; it was refused in most languages, in three of anybody."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question), question
    assert (question.ask, question.kind, question.which) == (
        QuestionType.WHO,
        ActorKind.AGENCY,
        StatusFilter.OVERDUE,
    )


def test_what_agencies_have_is_no_agency(read_hinted: HintedReader) -> None:
    """Their tasks are asked for."""
    question = read_hinted("Which agency tasks are overdue?", hint="en").question
    assert question == Question(which=StatusFilter.OVERDUE, kind=ActorKind.AGENCY)
