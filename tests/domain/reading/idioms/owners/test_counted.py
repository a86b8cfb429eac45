"""How many owe something: one body alone, or more than one."""

import pytest

from domain.i18n.translator import Translator
from domain.languages import CODES
from domain.questions.model import Question, QuestionType, StatusFilter
from domain.register.model import ActorKind, Register
from tests.domain.reading.conftest import HintedReader

#: "Which deliverables have more than one owner?", in each language.
SEVERAL = [
    ("en", "Which deliverables have more than one owner?"),
    ("en", "Is there anything that several bodies owe?"),
    ("bg", "Кои задачи имат повече от един отговорник?"),
    ("cs", "Za co odpovídá více než jeden orgán?"),
    ("da", "Hvilke leverancer har mere end én ansvarlig?"),
    ("de", "Für welche Punkte sind mehrere Stellen zuständig?"),
    ("el", "Ποια παραδοτέα έχουν περισσότερους από έναν υπεύθυνους;"),
    ("es", "¿De qué se encarga más de una agencia?"),
    ("et", "Mille eest vastutab rohkem kui üks asutus?"),
    ("fi", "Mistä on vastuussa useampi kuin yksi elin?"),
    ("fr", "Quels points relèvent de plusieurs instances ?"),
    ("hr", "Za što je odgovorno više od jednog tijela?"),
    ("hu", "Melyik feladatnak van több felelőse?"),
    ("it", "Quali punti hanno più di un responsabile?"),
    ("lt", "Už ką atsakinga daugiau nei viena institucija?"),
    ("lv", "Par ko atbild vairākas iestādes?"),
    ("mt", "Liema kompiti għandhom aktar minn korp wieħed responsabbli?"),
    ("nl", "Wat moet door meer dan één instantie worden geleverd?"),
    ("pl", "Za które zadania odpowiada kilka organów?"),
    ("pt", "Que tarefas cabem a mais de um organismo?"),
    ("ro", "Ce sarcini au mai mulți responsabili?"),
    ("sk", "Ktoré úlohy má na starosti viacero orgánov?"),
    ("sl", "Za kaj je odgovornih več organov?"),
    ("sv", "Vilka punkter har flera ansvariga?"),
]
#: "Which are the joint deliverables?".
JOINT = [
    ("en", "Which are the joint deliverables?"),
    ("bg", "Кои задачи са съвместни?"),
    ("cs", "Které úkoly jsou společné?"),
    ("da", "Hvilke leverancer er fælles?"),
    ("de", "Welche Aufgaben sind gemeinsame?"),
    ("es", "¿Qué tareas son conjuntas?"),
    ("et", "Millised ülesanded on ühised?"),
    ("fi", "Mitkä tehtävät ovat yhteisiä?"),
    ("fr", "Quels livrables sont communs ?"),
    ("hr", "Koje su obveze zajedničke?"),
    ("hu", "Mely feladatok közösek?"),
    ("it", "Quali compiti sono congiunti?"),
    ("nl", "Welke taken zijn gezamenlijk?"),
    ("pl", "Które zadania są wspólne?"),
    ("pt", "Que tarefas são conjuntas?"),
    ("sl", "Katere naloge so skupne?"),
    ("sv", "Vilka uppgifter är gemensamma?"),
]
#: "What is owed by one body alone?".
SINGLE = [
    ("en", "Which deliverables have only one owner?"),
    ("en", "What is owed by one body alone?"),
    ("cs", "Které úkoly má na starosti jen jeden orgán?"),
    ("de", "Was muss nur von einer einzigen Stelle geliefert werden?"),
    ("fr", "Quels livrables relèvent d'un seul organisme ?"),
    ("ro", "Ce revine unui singur organism?"),
]


@pytest.mark.parametrize(("code", "text"), [*SEVERAL, *JOINT])
def test_what_more_than_one_body_owes(code: str, text: str, read_hinted: HintedReader) -> None:
    """It was refused, or answered with the whole register."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question), question
    assert (question.shared, question.alone, question.owners, question.kind) == (True, False, (), None)


@pytest.mark.parametrize(("code", "text"), SINGLE)
def test_what_one_body_owes_alone(code: str, text: str, read_hinted: HintedReader) -> None:
    """Whoever it is."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question), question
    assert (question.shared, question.alone, question.owners) == (False, True, ())


def test_other_limits_stay(read_hinted: HintedReader) -> None:
    """What is late, and how many there are."""
    late = read_hinted("What is overdue and owed by several bodies?", hint="en").question
    count = read_hinted("How many deliverables are owed by more than one agency?", hint="en").question
    assert late == Question(which=StatusFilter.OVERDUE, shared=True)
    assert count == Question(ask=QuestionType.COUNT, shared=True)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Which deliverables are joint and overdue?", Question(shared=True, which=StatusFilter.OVERDUE)),
        (
            "Which of the Commission's deliverables have more than one owner?",
            Question(owners=("commission",), shared=True),
        ),
    ],
)
def test_joint_ones_may_be_limited(text: str, expected: Question, read_hinted: HintedReader) -> None:
    """By a status, and by a body."""
    assert read_hinted(text, hint="en").question == expected


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "What does Eurojust owe with several other bodies?"),
        ("hr", "Koje već agencije kasne?"),
        ("it", "Quali agenzie sono più in ritardo?"),
        ("it", "Cosa devono le più importanti agenzie?"),
        ("en", "What is due from Europol at least two weeks before the June Council?"),
    ],
)
def test_something_else_is_counted(code: str, text: str, read_hinted: HintedReader) -> None:
    """With whom one body shares it, Croatian "already", weeks."""
    question = read_hinted(text, hint=code).question
    assert not (isinstance(question, Question) and question.shared and not question.owners)


@pytest.mark.parametrize("code", CODES)
def test_how_an_answer_words_it_is_read(code: str, register: Register, read_hinted: HintedReader) -> None:
    """What a button says is read as what it asks."""
    translator = Translator(code, register.directory)
    several = read_hinted(translator.gettext("owed by more than one body"), hint=code).question
    single = read_hinted(translator.gettext("owed by one body alone"), hint=code).question
    assert isinstance(several, Question), several
    assert isinstance(single, Question), single
    assert (several.shared, several.alone, single.shared, single.alone) == (True, False, False, True)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "how many agencies are involved?"),
        ("en", "how many agencies are late?"),
        ("en", "how many agencies owe something in March?"),
        ("fr", "combien d'agences sont concernées ?"),
        ("fr", "combien d'agences sont en retard ?"),
        ("es", "¿cuántas agencias van con retraso?"),
        ("it", "quante agenzie sono in ritardo?"),
        ("pl", "ile agencji się spóźnia?"),
        ("fi", "kuinka moni virasto on myöhässä?"),
        ("hu", "hány ügynökség késik?"),
        ("nl", "hoeveel agentschappen zijn te laat?"),
        ("el", "πόσοι οργανισμοί έχουν καθυστερήσει;"),
    ],
)
def test_how_many_agencies_names_them(code: str, text: str, read_hinted: HintedReader) -> None:
    """The number of what they owe is another one."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert (question.ask, question.kind) == (QuestionType.WHO, ActorKind.AGENCY)


@pytest.mark.parametrize(
    "text", ["how many of the agencies' deliverables are late?", "how many agency reports are due?"]
)
def test_how_many_of_the_agencies_deliverables_is_a_number(text: str, read_hinted: HintedReader) -> None:
    """There what they owe is counted."""
    question = read_hinted(text, hint="en").question
    assert isinstance(question, Question)
    assert (question.ask, question.kind) == (QuestionType.COUNT, ActorKind.AGENCY)
