"""What somebody thinks of a topic is asked of no register, in every language."""

from collections.abc import Mapping

import pytest

from domain.questions.model import NotUnderstood, Question
from tests.domain.reading.conftest import HintedReader

#: What the German delegation thinks of Frontex' mandate in third countries.
OPINIONS: Mapping[str, str] = {
    "bg": "Какво мисли германската делегация за мандата на Фронтекс в трети държави?",
    "cs": "Co si myslí německá delegace o mandátu Frontexu ve třetích zemích?",
    "da": "Hvad mener den tyske delegation om Frontex' mandat i tredjelande?",
    "de": "Was hält die deutsche Delegation vom Mandat von Frontex in Drittstaaten?",
    "el": "Τι πιστεύει η γερμανική αντιπροσωπεία για την εντολή του Frontex σε τρίτες χώρες;",
    "en": "What does the German delegation think about Frontex's mandate in third countries?",
    "es": "¿Qué opina la delegación alemana del mandato de Frontex en terceros países?",
    "et": "Mida arvab Saksa delegatsioon Frontexi volitustest kolmandates riikides?",
    "fi": "Mitä mieltä Saksan valtuuskunta on Frontexin toimeksiannosta kolmansissa maissa?",
    "fr": "Que pense la délégation allemande du mandat de Frontex dans les pays tiers ?",
    "ga": "Cad a cheapann an toscaireacht Ghearmánach faoi shainordú Frontex i dtríú tíortha?",
    "hr": "Što njemačka delegacija misli o mandatu Frontexa u trećim zemljama?",
    "hu": "Mit gondol a német delegáció a Frontex harmadik országbeli megbízatásáról?",
    "it": "Cosa pensa la delegazione tedesca del mandato di Frontex nei paesi terzi?",
    "lt": "Ką Vokietijos delegacija mano apie Frontex įgaliojimus trečiosiose šalyse?",
    "lv": "Ko Vācijas delegācija domā par Frontex pilnvarām trešās valstīs?",
    "mt": "X'taħseb id-delegazzjoni Ġermaniża dwar il-mandat ta' Frontex f'pajjiżi terzi?",
    "nl": "Wat vindt de Duitse delegatie van het mandaat van Frontex in derde landen?",
    "pl": "Co sądzi niemiecka delegacja o mandacie Frontexu w państwach trzecich?",
    "pt": "O que acha a delegação alemã do mandato da Frontex em países terceiros?",
    "ro": "Ce crede delegația germană despre mandatul Frontex în țările terțe?",
    "sk": "Čo si myslí nemecká delegácia o mandáte Frontexu v tretích krajinách?",
    "sl": "Kaj meni nemška delegacija o mandatu Frontexa v tretjih državah?",
    "sv": "Vad tycker den tyska delegationen om Frontex mandat i tredjeländer?",
}


@pytest.mark.parametrize("code", OPINIONS)
def test_what_somebody_thinks_is_refused(code: str, read_hinted: HintedReader) -> None:
    """Its words are a topic's, and what is asked for is no deliverable."""
    assert isinstance(read_hinted(OPINIONS[code], hint=code).question, NotUnderstood)


@pytest.mark.parametrize(
    "text", ["I think Frontex owes something in March?", "do you think Frontex is late with anything?"]
)
def test_what_the_asker_thinks_is_courtesy(text: str, read_hinted: HintedReader) -> None:
    """It stands beside a question about what is owed."""
    question = read_hinted(text, hint="en").question
    assert isinstance(question, Question)
    assert question.owners == ("frontex",)
