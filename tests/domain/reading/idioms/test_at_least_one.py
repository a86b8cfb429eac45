"""Tests of "at least one"."""

import pytest

from domain.questions.model import Exclusion, Question, QuestionType
from tests.domain.reading.conftest import HintedReader

#: "Is there at least one thing with a date in section IV?", in each language.
IS_ANY_DATED = [
    ("en", "Is there at least one thing with a fixed date in section IV?"),
    ("bg", "Има ли поне едно нещо с дата в част IV?"),
    ("cs", "Je v oddíle IV aspoň jedna věc s termínem?"),
    ("da", "Er der mindst én ting med en dato i afsnit IV?"),
    ("de", "Gibt es in Abschnitt IV wenigstens eine Sache mit Datum?"),
    ("el", "Υπάρχει τουλάχιστον ένα πράγμα με ημερομηνία στο μέρος IV;"),
    ("es", "¿Hay al menos una cosa con fecha en la sección IV?"),
    ("et", "Kas IV jaos on vähemalt üks asi, millel on tähtaeg?"),
    ("fi", "Onko osassa IV edes yhtä asiaa, jolla on määräaika?"),
    ("fr", "Y a-t-il au moins une chose avec une date dans la section IV ?"),
    ("ga", "An bhfuil rud amháin ar a laghad i roinn IV a bhfuil dáta leis?"),
    ("hr", "Ima li u odjeljku IV barem jedna stvar s rokom?"),
    ("hu", "Van a IV. szakaszban legalább egy dolog, aminek van határideje?"),
    ("it", "C'è almeno una cosa con una data nella sezione IV?"),
    ("lt", "Ar IV skirsnyje yra bent vienas dalykas su data?"),
    ("lv", "Vai IV iedaļā ir vismaz viena lieta ar termiņu?"),
    ("mt", "Hemm mill-inqas ħaġa waħda b'data fit-taqsima IV?"),
    ("nl", "Is er in deel IV minstens één ding met een datum?"),
    ("pl", "Czy w części IV jest choć jedna rzecz z terminem?"),
    ("pt", "Há pelo menos uma coisa com data na secção IV?"),
    ("ro", "Există măcar un lucru cu termen în secțiunea IV?"),
    ("sk", "Je v časti IV aspoň jedna vec s termínom?"),
    ("sl", "Ali je v delu IV vsaj ena stvar z rokom?"),
    ("sv", "Finns det åtminstone en sak med datum i avsnitt IV?"),
]


@pytest.mark.parametrize(("code", "text"), IS_ANY_DATED)
def test_at_least_one_is_any(code: str, text: str, read_hinted: HintedReader) -> None:
    """It limits nothing."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question), question
    assert question.ask in (QuestionType.WHETHER, QuestionType.WHAT)
    assert (question.section, question.without) == ("IV", Exclusion(undated=True))
