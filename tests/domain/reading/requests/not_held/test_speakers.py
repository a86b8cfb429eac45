"""What delegations said, and who comes in person: no register has either."""

import pytest

from domain.questions.model import NotUnderstood, Question, RefusalReason
from tests.domain.reading.conftest import HintedReader


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Had to leave early yesterday - which delegations came out against the new legislative proposals?"),
        ("fr", "quelles délégations se sont opposées aux nouvelles propositions législatives ?"),
        ("sl", "katere delegacije so bile proti novim zakonodajnim predlogom"),
        ("fr", "Qu'ont écrit les délégations au sujet de la feuille de route ?"),
        ("pl", "Co powiedziały delegacje o mapie drogowej?"),
        ("en", "Which ministers have confirmed for the June Council?"),
        ("en", "Is the Europol boss coming to the December Council herself or is she sending her deputy?"),
        ("fi", "Tuleeko Europolin johtaja joulukuun neuvostoon itse vai lähettääkö sijaisensa?"),
        ("lt", "Europolo vadovė į gruodžio Tarybą atvyks pati ar atsiųs pavaduotoją?"),
        ("et", "Milline volinik räägib 13. juunil?"),
        ("hr", "Koji povjerenik govori 13. lipnja?"),
        ("sk", "Ktorý komisár vystúpi 13. júna?"),
        ("sl", "Kateri komisar bo govoril 13. junija?"),
        ("sv", "Vilken kommissionär talar den 13 juni?"),
    ],
)
def test_what_people_did_or_will_do(read_hinted: HintedReader, code: str, text: str) -> None:
    """They are not answered with what is due."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, NotUnderstood)
    assert question.reason in (RefusalReason.NOT_HELD, RefusalReason.WORDS)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "In which section are the reports of the EU delegations on cooperation against smuggling?"),
        ("de", "Welche Berichte schulden die EU-Delegationen?"),
    ],
)
def test_delegations_that_report_are_others(read_hinted: HintedReader, code: str, text: str) -> None:
    """The Union's delegations in third countries owe reports."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question) or question.words not in ("delegations", "EU-Delegationen", "Delegationen")


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Who took the floor on Empact at the last Schengen Council?"),
        ("nl", "wie hebben er op de laatste Schengenraad iets gezegd over Empact?"),
        ("de", "Ist die Kommission mit dem Fahrplan einverstanden?"),
        ("en", "how far along are the talks with Egypt on the Europol agreement?"),
        ("en", "I need a name and number for whoever's drafting the roadmap at the Commission"),
        ("mt", "Għandi bżonn isem u numru ta' min qed jikteb il-pjan direzzjonali fil-Kummissjoni"),
    ],
)
def test_who_spoke_agrees_or_can_be_rung(read_hinted: HintedReader, code: str, text: str) -> None:
    """They were answered with the state of what they name."""
    assert isinstance(read_hinted(text, hint=code).question, NotUnderstood)


#: "What did Germany say about the roadmap in the last meeting?" in each language.
SAID_AT_LAST_MEETING = [
    ("bg", "Какво каза Германия за пътната карта на последното заседание?"),
    ("cs", "Co řeklo na posledním zasedání k plánu Německo?"),
    ("da", "Hvad sagde Tyskland om køreplanen på det seneste møde?"),
    ("de", "Was hat Deutschland in der letzten Sitzung zum Fahrplan gesagt?"),
    ("el", "Τι είπε η Γερμανία για τον χάρτη πορείας στην τελευταία συνεδρίαση;"),
    ("en", "What did Germany say about the roadmap in the last meeting?"),
    ("es", "¿Qué dijo Alemania sobre la hoja de ruta en la última reunión?"),
    ("et", "Mida ütles Saksamaa eelmisel koosolekul tegevuskava kohta?"),
    ("fi", "Mitä Saksa sanoi etenemissuunnitelmasta viime kokouksessa?"),
    ("fr", "Qu'a dit l'Allemagne sur la feuille de route à la dernière réunion ?"),
    ("ga", "Cad a dúirt an Ghearmáin faoin treochlár ag an gcruinniú deireanach?"),
    ("hr", "Što je Njemačka na zadnjem sastanku rekla o planu?"),
    ("hu", "Mit mondott Németország az ütemtervről a legutóbbi ülésen?"),
    ("it", "Che cosa ha detto la Germania sulla tabella di marcia nell'ultima riunione?"),
    ("lt", "Ką per paskutinį posėdį apie veiksmų gaires sakė Vokietija?"),
    ("lv", "Ko Vācija pēdējā sanāksmē teica par ceļvedi?"),
    ("mt", "X’qalet il-Ġermanja dwar il-pjan direzzjonali fl-aħħar laqgħa?"),
    ("nl", "Wat heeft Duitsland in de laatste vergadering over de routekaart gezegd?"),
    ("pl", "Co Niemcy powiedziały o planie działania na ostatnim posiedzeniu?"),
    ("pt", "O que é que a Alemanha disse sobre o roteiro na última reunião?"),
    ("ro", "Ce a spus Germania despre foaia de parcurs la ultima reuniune?"),
    ("sk", "Čo povedalo na poslednom zasadnutí k plánu Nemecko?"),
    ("sl", "Kaj je Nemčija na zadnji seji rekla o načrtu?"),
    ("sv", "Vad sa Tyskland om färdplanen på senaste mötet?"),
]


@pytest.mark.parametrize(("code", "text"), SAID_AT_LAST_MEETING)
def test_what_a_country_said_at_a_meeting_is_refused(code: str, text: str, read_hinted: HintedReader) -> None:
    """In four languages that it owes nothing at that time was told."""
    assert isinstance(read_hinted(text, hint=code).question, NotUnderstood)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("bg", "Какво решиха министрите на 4 март?"),
        ("cs", "Co rozhodli ministři 4. března?"),
        ("de", "Was haben die Minister am 4. März beschlossen?"),
        ("en", "What did the ministers decide on 4 March?"),
        ("es", "¿Qué decidieron los ministros el 4 de marzo?"),
        ("et", "Mida ministrid 4. märtsil otsustasid?"),
        ("fi", "Mitä ministerit päättivät 4. maaliskuuta?"),
        ("fr", "Qu'ont décidé les ministres le 4 mars ?"),
        ("ga", "Cad a chinn na hairí an 4 Márta?"),
        ("it", "Che cosa hanno deciso i ministri il 4 marzo?"),
        ("nl", "Wat hebben de ministers op 4 maart besloten?"),
        ("ro", "Ce au decis miniștrii la 4 martie?"),
        ("sk", "Čo rozhodli ministri 4. marca?"),
        ("sv", "Vad beslutade ministrarna den 4 mars?"),
    ],
)
def test_what_ministers_decided_is_refused(code: str, text: str, read_hinted: HintedReader) -> None:
    """It was told as what is due on that day."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, NotUnderstood)
