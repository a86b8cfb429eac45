"""Whose a question is, by the people of a country: "for us Irish"."""

import pytest

from domain.questions.model import Question
from tests.domain.reading.conftest import HintedReader

#: "Is there anything in it for us Irish?" in 21 languages.
FOR_US_IRISH = [
    ("bg", "Има ли нещо за нас, ирландците?"),
    ("da", "Er der noget i den til os irere?"),
    ("de", "Ist da auch etwas für uns Iren dabei?"),
    ("el", "Υπάρχει κάτι εκεί μέσα για εμάς τους Ιρλανδούς;"),
    ("en", "Is there anything in it for us Irish?"),
    ("es", "¿Hay algo ahí para nosotros, los irlandeses?"),
    ("et", "Kas seal on midagi ka meie, iirlaste jaoks?"),
    ("fr", "Il y a quelque chose là-dedans pour nous, les Irlandais ?"),
    ("ga", "An bhfuil aon rud ann dúinne Éireannaigh?"),
    ("hr", "Ima li tu nešto za nas Irce?"),
    ("hu", "Van benne valami nekünk, íreknek?"),
    ("it", "C'è qualcosa per noi irlandesi?"),
    ("lt", "Ar ten yra kas nors mums, airiams?"),
    ("lv", "Vai tur ir kaut kas arī mums, īriem?"),
    ("mt", "Hemm xi ħaġa għalina l-Irlandiżi?"),
    ("nl", "Zit er voor ons Ieren iets in?"),
    ("pl", "Czy jest tam coś dla nas, Irlandczyków?"),
    ("pt", "Há aqui alguma coisa para nós, irlandeses?"),
    ("ro", "E ceva acolo pentru noi, irlandezii?"),
    ("sl", "Je notri kaj za nas Irce?"),
    ("sv", "Finns det något i den för oss irländare?"),
]
#: "What do the … owe?" of several peoples, in the cases that languages have.
PEOPLES = [
    ("cs", "Co platí pro Němce?", "de"),
    ("cs", "Je tam něco pro Italy?", "it"),
    ("el", "Υπάρχει κάτι για τους Γάλλους;", "fr"),
    ("et", "Kas soomlastel on midagi teha?", "fi"),
    ("fi", "Mitä ruotsalaisilta odotetaan?", "se"),
    ("hr", "Ima li nešto za Talijane?", "it"),
    ("lt", "Ar yra kas nors lenkams?", "pl"),
    ("lv", "Vai ir kaut kas vāciešiem?", "de"),
    ("pl", "Czy jest coś dla Hiszpanów?", "es"),
    ("sl", "Je kaj za Nemce?", "de"),
    ("sv", "Finns det något för nederländarna?", "nl"),
]


@pytest.mark.parametrize(("code", "text"), FOR_US_IRISH)
def test_a_people_is_its_country(code: str, text: str, read_hinted: HintedReader) -> None:
    """Nine languages knew it only as a subject."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert question.owners == ("ie",)


@pytest.mark.parametrize(("code", "text", "country"), PEOPLES)
def test_peoples_are_known_in_any_case(code: str, text: str, country: str, read_hinted: HintedReader) -> None:
    """Their forms are the dictionary's."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert question.owners == (country,)
