"""Two times that are asked for one after the other: "what is due before June, and what after that?"."""

import pytest

from domain.questions.model import Bound, Question
from tests.domain.reading.conftest import HintedReader

AGAIN = [
    ("en", "What is due before Easter, and what between Easter and Pentecost?"),
    ("da", "Hvad forfalder før påske, og hvad mellem påske og pinse?"),
    ("de", "Was ist vor Ostern fällig und was zwischen Ostern und Pfingsten?"),
    ("es", "¿Qué vence antes de Pascua y qué entre Pascua y Pentecostés?"),
    ("it", "Cosa scade prima di Pasqua e cosa tra Pasqua e Pentecoste?"),
    ("nl", "Wat is er vóór Pasen en wat tussen Pasen en Pinksteren?"),
    ("pt", "O que vence antes da Páscoa e o que vence entre a Páscoa e o Pentecostes?"),
    ("sv", "Vad förfaller före påsk, och vad mellan påsk och pingst?"),
]


@pytest.mark.parametrize(("code", "text"), AGAIN)
def test_each_time_counts(code: str, text: str, read_hinted: HintedReader) -> None:
    """It was refused, or answered for one of them."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question), question
    assert question.when is not None
    assert [time.bound for time in question.when.one_of] == [Bound.BEFORE, Bound.BETWEEN]


#: What Frontex must deliver by June, and what after that.
AFTER = [
    ("bg", "Какво трябва да предаде Frontex до юни, а какво след това?"),
    ("cs", "Co má Frontex odevzdat do června a co potom?"),
    ("de", "Was muss Frontex bis Juni liefern und was danach?"),
    ("el", "Τι πρέπει να παραδώσει η Frontex έως τον Ιούνιο και τι μετά;"),
    ("en", "What must Frontex deliver by June, and what after?"),
    ("es", "¿Qué debe entregar Frontex hasta junio y qué después?"),
    ("et", "Mida peab Frontex esitama juuniks ja mida pärast seda?"),
    ("fi", "Mitä Frontexin pitää toimittaa kesäkuuhun mennessä ja mitä sen jälkeen?"),
    ("fr", "Que doit remettre Frontex d'ici juin, et quoi ensuite ?"),
    ("ga", "Cad atá le cur isteach ag Frontex faoi Mheitheamh agus cad ina dhiaidh sin?"),
    ("ga", "Cad atá le cur isteach ag Frontex faoi Mheitheamh agus cad ina dhiaidh?"),
    ("hr", "Što Frontex mora dostaviti do lipnja, a što nakon toga?"),
    ("hu", "Mit kell a Frontexnek júniusig leadnia, és mit utána?"),
    ("it", "Cosa deve consegnare Frontex entro giugno e cosa dopo?"),
    ("lt", "Ką „Frontex“ turi pateikti iki birželio ir ką po to?"),
    ("lv", "Kas Frontex jāiesniedz līdz jūnijam un kas pēc tam?"),
    ("mt", "X'għandha tagħti Frontex sa Ġunju, u x'wara?"),
    ("pl", "Co Frontex ma oddać do czerwca, a co potem?"),
    ("pt", "O que tem a Frontex de entregar até junho e o que depois?"),
    ("ro", "Ce are Frontex de predat până în iunie și ce după aceea?"),
    ("sk", "Čo má Frontex odovzdať do júna a čo potom?"),
    ("sl", "Kaj mora Frontex oddati do junija in kaj potem?"),
]


@pytest.mark.parametrize(("code", "text"), AFTER)
def test_what_comes_after_that_is_asked_besides(code: str, text: str, read_hinted: HintedReader) -> None:
    """The first time stays: it was answered with what comes after it alone."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question), question
    assert question.when is not None
    assert [time.bound for time in question.when.one_of] == [Bound.BY, Bound.AFTER]


def test_a_time_before_the_question_is_one_limit(read_hinted: HintedReader) -> None:
    """Nothing was asked before it."""
    question = read_hinted("After March 2024 and before July 2024, what is due?", hint="en").question
    assert isinstance(question, Question)
    assert question.when is not None
    assert not question.when.one_of
