"""The end of "the Presidency" that is not named is that of the one in office."""

from datetime import date

import pytest

from domain.questions.model import Question
from tests.domain.reading.conftest import HintedReader


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("bg", "Какво трябва да представи Европол до края на председателството?"),
        ("cs", "Co musí Europol předložit do konce předsednictví?"),
        ("da", "Hvad skal Europol aflevere inden formandskabets udløb?"),
        ("de", "Was muss Europol bis zum Ende des Vorsitzes vorlegen?"),
        ("el", "Τι πρέπει να παραδώσει η Ευρωπόλ μέχρι το τέλος της Προεδρίας;"),
        ("en", "What must Europol submit by the end of the Presidency?"),
        ("es", "¿qué debe entregar Europol hasta el final de la Presidencia?"),
        ("et", "mida peab Europol esitama eesistumise lõpuks?"),
        ("fi", "mitä Europolin pitää toimittaa puheenjohtajakauden loppuun mennessä?"),
        ("fr", "que doit remettre Europol d'ici la fin de la présidence ?"),
        ("ga", "cad atá le cur isteach ag Europol faoi dheireadh na hUachtaránachta?"),
        ("hr", "što Europol mora dostaviti do kraja predsjedanja?"),
        ("hu", "mit kell az Europolnak benyújtania az elnökség végéig?"),
        ("it", "cosa deve consegnare Europol entro la fine della presidenza?"),
        ("lt", "ką Europolas turi pateikti iki pirmininkavimo pabaigos?"),
        ("lv", "kas Eiropolam jāiesniedz līdz prezidentūras beigām?"),
        ("mt", "x'għandu jissottometti l-Europol sa tmiem il-Presidenza?"),
        ("nl", "wat moet Europol leveren tot het einde van het voorzitterschap?"),
        ("pl", "co Europol musi przedłożyć do końca prezydencji?"),
        ("pt", "o que tem a Europol de entregar até ao fim da Presidência?"),
        ("ro", "ce trebuie să prezinte Europol până la sfârșitul președinției?"),
        ("sk", "čo musí Europol predložiť do konca predsedníctva?"),
        ("sl", "kaj mora Europol predložiti do konca predsedovanja?"),
        ("sv", "vad ska Europol lägga fram före ordförandeskapets slut?"),
    ],
)
def test_the_presidency_ends_with_the_half_year(code: str, text: str, read_hinted: HintedReader) -> None:
    """Of a body is asked what it owes until then."""
    question = read_hinted(text, hint=code, today=date(2024, 2, 12)).question
    assert isinstance(question, Question)
    assert question.when is not None
    assert (question.owners, question.when.last or question.when.span.last) == (("europol",), date(2024, 6, 30))


def test_the_presidency_that_is_named_ends_with_its_own_half_year(read_hinted: HintedReader) -> None:
    """ "The Hungarian Presidency" was in office in the second half of 2024."""
    text = "What is due by the end of the Hungarian Presidency?"
    question = read_hinted(text, hint="en", today=date(2024, 2, 12)).question
    assert isinstance(question, Question)
    assert question.when is not None
    assert question.when.span.last == date(2024, 12, 31)
