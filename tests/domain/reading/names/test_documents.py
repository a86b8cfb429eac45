"""An overview or analysis of which it is asked who makes it, and when: a deliverable, and no list of all there is."""

import pytest

from domain.questions.model import NotUnderstood, Question, RefusalReason
from tests.domain.reading.conftest import HintedReader

#: "Who owes the overview?", "when is it due?", "who makes the analysis?".
ASKED = [
    ("en", "who owes the overview?"),
    ("en", "when is the overview due?"),
    ("en", "does the Commission owe the overview?"),
    ("en", "has the overview been delivered?"),
    ("bg", "Кой дължи прегледа?"),
    ("cs", "Kdo dluží přehled?"),
    ("cs", "Kdy má být hotový přehled?"),
    ("cs", "Kdo dělá analýzu?"),
    ("da", "Hvem skylder oversigten?"),
    ("da", "Hvornår skal oversigten leveres?"),
    ("da", "Hvem laver analysen?"),
    ("de", "Wer liefert den Überblick?"),
    ("de", "Wann ist der Überblick fällig?"),
    ("de", "Wer macht die Analyse?"),
    ("de", "Schuldet die Kommission den Überblick?"),
    ("el", "Ποιος οφείλει την επισκόπηση;"),
    ("el", "Πότε είναι η επισκόπηση;"),
    ("el", "Ποιος κάνει την ανάλυση;"),
    ("es", "¿Cuándo vence el panorama general?"),
    ("es", "¿Quién hace el análisis?"),
    ("et", "Kes vastutab ülevaate eest?"),
    ("et", "Millal on ülevaade valmis?"),
    ("et", "Kes teeb analüüsi?"),
    ("fi", "Kuka vastaa katsauksesta?"),
    ("fi", "Milloin katsaus on valmis?"),
    ("fi", "Kuka tekee analyysin?"),
    ("fr", "Qui doit la vue d'ensemble ?"),
    ("fr", "Quand la vue d'ensemble est-elle due ?"),
    ("fr", "Qui fait l'analyse ?"),
    ("ga", "Cé atá freagrach as an bhforléargas?"),
    ("ga", "Cathain atá an forléargas dlite?"),
    ("ga", "Cé a dhéanann an anailís?"),
    ("hr", "Tko duguje pregled?"),
    ("hr", "Kada je rok za pregled?"),
    ("hr", "Tko radi analizu?"),
    ("hu", "Ki felel az áttekintésért?"),
    ("hu", "Mikorra kell az áttekintés?"),
    ("hu", "Ki készíti az elemzést?"),
    ("it", "Chi deve fare la panoramica?"),
    ("it", "Quando scade la panoramica?"),
    ("it", "Chi fa l'analisi?"),
    ("lt", "Kas atsako už apžvalgą?"),
    ("lt", "Kada turi būti apžvalga?"),
    ("lv", "Kas atbild par pārskatu?"),
    ("lv", "Kad jāiesniedz pārskats?"),
    ("lv", "Kas veic analīzi?"),
    ("mt", "Min responsabbli għall-ħarsa ġenerali?"),
    ("mt", "Meta hija dovuta l-analiżi?"),
    ("mt", "Min jagħmel l-analiżi?"),
    ("nl", "Wie moet het overzicht leveren?"),
    ("nl", "Wanneer moet het overzicht klaar zijn?"),
    ("nl", "Wie maakt de analyse?"),
    ("pl", "Kto odpowiada za przegląd?"),
    ("pl", "Kiedy ma być przegląd?"),
    ("pl", "Kto robi analizę?"),
    ("pt", "Quem deve a panorâmica?"),
    ("pt", "Quando vence a panorâmica?"),
    ("pt", "Quem faz a análise?"),
    ("ro", "Cine datorează prezentarea generală?"),
    ("ro", "Când e scadentă prezentarea generală?"),
    ("ro", "Cine face analiza?"),
    ("sk", "Kto dlhuje prehľad?"),
    ("sk", "Kedy má byť prehľad hotový?"),
    ("sk", "Kto robí analýzu?"),
    ("sl", "Kdo je dolžan pregled?"),
    ("sl", "Kdo dela analizo?"),
    ("sv", "Vem är ansvarig för översikten?"),
    ("sv", "När ska översikten vara klar?"),
    ("sv", "Vem gör analysen?"),
]


@pytest.mark.parametrize(("code", "text"), ASKED)
def test_a_document_is_a_topic(code: str, text: str, read_hinted: HintedReader) -> None:
    """The whole register was the answer, in all languages."""
    question = read_hinted(text, hint=code).question
    if isinstance(question, NotUnderstood):
        assert question.reason is RefusalReason.TOPIC
    else:
        assert question.topic


@pytest.mark.parametrize(
    "text",
    [
        "give me an overview of what Frontex owes",
        "who can give me an overview of everything that is overdue?",
        "when can I have an overview of what Frontex owes?",
        "is there an overview of all that is overdue?",
        "overview of Frontex",
    ],
)
def test_a_list_is_none(text: str, read_hinted: HintedReader) -> None:
    """What is wanted is a list, of what is named."""
    question = read_hinted(text, hint="en").question
    assert isinstance(question, Question)
    assert question.topic is None


def test_a_summary_that_no_title_has_is_not_everything(read_hinted: HintedReader) -> None:
    """What is said of none is refused, and not answered with the whole register."""
    question = read_hinted("who writes the analyses of zxcvb?", hint="en").question
    assert isinstance(question, NotUnderstood)
