"""One body without another in a clause of its own: what the first owes that the second does not."""

import pytest

from domain.questions.model import Exclusion, Question
from tests.domain.reading.conftest import HintedReader
from tests.languages import LANGUAGES

#: What Europol owes that Frontex does not.
WITHOUT_FRONTEX = {
    "bg": "Какво трябва да представи Европол, а Frontex не?",
    "cs": "Co má dodat Europol, ale Frontex ne?",
    "da": "Hvad skal Europol levere, som Frontex ikke skal?",
    "de": "Was muss Europol liefern, Frontex aber nicht?",
    "el": "Τι πρέπει να παραδώσει η Ευρωπόλ και όχι ο Frontex;",
    "en": "What does Europol owe that Frontex doesn't?",
    "es": "¿Qué tiene que entregar Europol que no tenga que entregar Frontex?",
    "et": "Mida peab esitama Europol, aga Frontex ei pea?",
    "fi": "Mitä Europolin pitää toimittaa, mutta Frontexin ei?",
    "fr": "Qu'est-ce qu'Europol doit remettre, mais pas Frontex ?",
    "ga": "Cad atá le cur isteach ag Europol nach bhfuil le cur isteach ag Frontex?",
    "hr": "Što mora dostaviti Europol, a Frontex ne mora?",
    "hu": "Mi az, amit az Europolnak be kell nyújtania, de a Frontexnek nem?",
    "it": "Cosa deve presentare Europol che Frontex invece non deve presentare?",
    "lt": "Ką turi pateikti Europolas, bet neturi pateikti „Frontex“?",
    "lv": "Kas jāiesniedz Eiropolam, bet nav jāiesniedz Frontex?",
    "mt": "X'għandha tippreżenta l-Europol li l-Frontex m'għandhiex tippreżenta?",
    "nl": "Wat moet Europol aanleveren en Frontex niet?",
    "pl": "Co musi dostarczyć Europol, a czego nie musi Frontex?",
    "pt": "O que é que a Europol tem de entregar e a Frontex não?",
    "ro": "Ce trebuie să prezinte Europol, dar Frontex nu?",
    "sk": "Čo má predložiť Europol, ale Frontex nie?",
    "sl": "Kaj mora predložiti Europol, Frontex pa ne?",
    "sv": "Vad ska Europol lämna som Frontex inte behöver lämna?",
}


@pytest.mark.parametrize("code", LANGUAGES)
def test_what_another_body_does_not_owe(code: str, read_hinted: HintedReader) -> None:
    """The second body is left out, wherever its "not" stands."""
    question = read_hinted(WITHOUT_FRONTEX[code], hint=code).question
    assert question == Question(owners=("europol",), without=Exclusion(owners=("frontex",)))


@pytest.mark.parametrize(
    "text",
    [
        "What has Europol not delivered with Frontex?",
        "Who has not delivered, Europol or Frontex?",
        "What does Europol owe, and is Frontex not late?",
    ],
)
def test_another_not_leaves_out_nobody(text: str, read_hinted: HintedReader) -> None:
    """A "not" of the first body, or one that says more, leaves the second in."""
    question = read_hinted(text, hint="en").question
    assert not isinstance(question, Question) or question.without == Exclusion()
