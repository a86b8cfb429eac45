"""A last sentence that only points back asks about the topic or meeting of those before it: "… Who are they?"."""

import pytest

from domain.questions.model import NotUnderstood, Question, RefusalReason, StatusFilter
from tests.domain.reading.conftest import HintedReader

LATE = Question(which=StatusFilter.OVERDUE)
#: The minister phoned about the roadmap; who has it is asked after that.
PHONED = {
    "en": "The minister phoned about the roadmap and sounded impatient. Who is it?",
    "bg": "Министърът звъня за пътната карта и звучеше нетърпелив. Кой е?",
    "cs": "Volal ministr kvůli plánu postupu a zněl netrpělivě. Kdo to je?",
    "da": "Ministeren ringede om køreplanen og lød utålmodig. Hvem er det?",
    "de": "Der Minister rief wegen der Roadmap an und klang ungeduldig. Wer ist das?",
    "es": "La ministra llamó por la hoja de ruta y sonaba impaciente. ¿Quién es?",
    "fr": "Le ministre a appelé au sujet de la feuille de route et semblait impatient. C'est qui ?",
    "it": "Il ministro ha telefonato per la tabella di marcia e sembrava impaziente. Chi è?",
    "nl": "De minister belde over de routekaart en klonk ongeduldig. Wie is dat?",
    "pl": "Minister dzwonił w sprawie planu działania i brzmiał niecierpliwie. Kto to jest?",
    "sv": "Ministern ringde om färdplanen och lät otålig. Vem är det?",
}


@pytest.mark.parametrize(
    ("code", "text"),
    [
        (
            "en",
            "I have to thank the agencies behind the joint situational picture without forgetting one. Who are they?",
        ),
        ("de", "Ich schreibe dem Kabinett etwas zum gemeinsamen Lagebild und seufze. Welche Agenturen sind das?"),
        ("fr", "Je rédige un mot sur le tableau de situation commun et je soupire. Qui est-ce ?"),
        ("nl", "Ik tik iets over het gezamenlijke situatiebeeld en zucht. Wie zijn dat?"),
        ("sl", "Pišem nekaj o skupni situacijski sliki in vzdihujem. Kdo so to?"),
    ],
)
def test_who_they_are_is_asked_of_the_topic_before(code: str, text: str, read_hinted: HintedReader) -> None:
    """What else the first sentence says does not matter, even in words that no table has."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question), question
    assert question.refs == ("I.2a",)


@pytest.mark.parametrize(("code", "text"), PHONED.items())
def test_so_it_is_of_one_word_that_only_one_deliverable_has(code: str, text: str, read_hinted: HintedReader) -> None:
    """Nothing else in the first sentence could be meant."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question), question
    assert question.refs == ("IV.2a",)


@pytest.mark.parametrize(
    "text", ["The gherkins were late and soggy. Who are they?", "The roadmap is for Eurojust, said Anna. Who are they?"]
)
def test_of_nothing_or_of_a_body_it_is_not(text: str, read_hinted: HintedReader) -> None:
    """Without a topic nobody is meant, and a body that is named besides may be."""
    assert isinstance(read_hinted(text, hint="en").question, NotUnderstood)


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("en", "I'm collecting the items that are overdue. Which are they?", LATE),
        ("en", "I'll stick to the points that have no deadline. Which are those again?", Question(undated=True)),
        ("de", "Ich sammle gerade die überfälligen Punkte ein. Welche sind das?", LATE),
        ("fi", "Kerään tässä myöhässä olevia asioita. Mitkä ne ovat?", LATE),
    ],
)
def test_what_somebody_tells_of_is_asked_for(
    code: str, text: str, expected: Question, read_hinted: HintedReader
) -> None:
    """A word that is not known there is said to be left out."""
    assert read_hinted(text, hint=code).question == expected


def test_what_is_denied_is_not_told_of(read_hinted: HintedReader) -> None:
    """The sentence before may turn it round."""
    question = read_hinted("I'm not hoovering up the overdue items. Which are they?", hint="en").question
    assert isinstance(question, NotUnderstood)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        (
            "en",
            "I am going through what was promised to the Schengen Council itself. Which of those have no date at all?",
        ),
        ("de", "Ich gehe gerade durch, was an den Schengen-Rat geht. Welche davon haben kein Datum?"),
        ("it", "Sto rivedendo ciò che va al Consiglio Schengen. Quali di questi sono senza data?"),
    ],
)
def test_some_of_what_was_told(code: str, text: str, read_hinted: HintedReader) -> None:
    """It limits what is told before, as in a thread."""
    question = read_hinted(text, hint=code).question
    assert question == Question(addressees=("schengen-council",), undated=True)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("nl", "Ik loop na wat naar de Schengenraad gaat. Welke daarvan hebben geen datum?"),
        ("es", "Estoy repasando lo que va al Consejo Schengen. ¿Cuáles de esos no tienen fecha?"),
        ("sv", "Jag går igenom det som går till Schengenrådet. Vilka av dem saknar datum?"),
    ],
)
def test_some_of_what_was_not_understood(code: str, text: str, read_hinted: HintedReader) -> None:
    """All that have no date were listed, whoever they go to."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, NotUnderstood)
    assert question.reason is RefusalReason.FOLLOW_UP
