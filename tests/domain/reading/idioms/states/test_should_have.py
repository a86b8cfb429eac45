"""What should have come by now is overdue."""

import pytest

from domain.questions.model import Exclusion, Question, StatusFilter
from tests.domain.reading.conftest import HintedReader


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "What should Europol have sent by now?"),
        ("de", "Was hätte Europol schon längst liefern müssen?"),
        ("fr", "Qu'est-ce qu'Europol aurait déjà dû envoyer ?"),
        ("pt", "O que é que a Europol já devia ter entregado?"),
        ("hu", "Mit kellett volna már elküldenie az Europolnak?"),
        ("fi", "Mitä Europolin olisi jo pitänyt toimittaa?"),
        ("bg", "Какво вече трябваше да е изпратил Европол?"),
        ("el", "Τι έπρεπε να έχει ήδη στείλει η Ευρωπόλ;"),
        ("lt", "Ką Europolas jau turėjo pateikti?"),
    ],
)
def test_what_should_have_come_by_now_is_overdue(code: str, text: str, read_hinted: HintedReader) -> None:
    """A duty in the past or the conditional, with "already", is not all that somebody owes."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert (question.which, question.owners) == (StatusFilter.OVERDUE, ("europol",))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "What should Europol have delivered in December 2023?"),
        ("nl", "Wat had Europol al geleverd?"),
        ("en", "What has Europol already delivered?"),
    ],
)
def test_a_time_or_a_delivery_is_not(code: str, text: str, read_hinted: HintedReader) -> None:
    """What was due at a time need not be late, nor what somebody had delivered."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert question.which is not StatusFilter.OVERDUE


@pytest.mark.parametrize(
    ("text", "owners"),
    [
        ("Which deadlines did Europol miss?", ("europol",)),
        ("What did Frontex miss?", ("frontex",)),
        ("Did anyone miss a deadline?", ()),
    ],
)
def test_what_somebody_did_miss_is_overdue(text: str, owners: tuple[str, ...], read_hinted: HintedReader) -> None:
    """ "Missed" was known, and "did miss" was left out."""
    question = read_hinted(text, hint="en").question
    assert isinstance(question, Question), question
    assert (question.which, question.owners) == (StatusFilter.OVERDUE, owners)


#: "What should have been handed in but was not?" in each language.
DUE_BUT_NOT_DONE = [
    ("bg", "Какво трябваше да бъде предадено, а не беше?"),
    ("cs", "Co mělo být odevzdáno, a nebylo?"),
    ("da", "Hvad skulle have været afleveret, men blev det ikke?"),
    ("de", "Was hätte abgegeben werden müssen, wurde es aber nicht?"),
    ("el", "Τι έπρεπε να έχει παραδοθεί και δεν παραδόθηκε;"),
    ("en", "What should have been handed in but was not?"),
    ("es", "¿Qué debería haberse entregado y no se entregó?"),
    ("et", "Mis oleks pidanud olema esitatud, aga ei ole?"),
    ("fi", "Mitä olisi pitänyt toimittaa, mutta ei toimitettu?"),
    ("fr", "Qu'est-ce qui aurait dû être remis et ne l'a pas été ?"),
    ("ga", "Cad ba cheart a bheith curtha isteach ach nár cuireadh?"),
    ("hr", "Što je trebalo biti predano, a nije?"),
    ("hu", "Mit kellett volna leadni, amit nem adtak le?"),
    ("it", "Che cosa avrebbe dovuto essere consegnato e non lo è stato?"),
    ("lt", "Kas turėjo būti pateikta, bet nebuvo?"),
    ("lv", "Kas bija jāiesniedz, bet netika iesniegts?"),
    ("mt", "X'kellu jiġi ppreżentat iżda ma ġiex?"),
    ("nl", "Wat had er ingeleverd moeten zijn maar is dat niet?"),
    ("pl", "Co powinno było zostać złożone, a nie zostało?"),
    ("pt", "O que já devia ter sido entregue e não foi?"),
    ("ro", "Ce ar fi trebuit predat și nu s-a predat?"),
    ("sk", "Čo malo byť odovzdané, a nebolo?"),
    ("sl", "Kaj bi moralo biti oddano, pa ni bilo?"),
    ("sv", "Vad borde ha lämnats in men blev inte det?"),
]


@pytest.mark.parametrize(("code", "text"), DUE_BUT_NOT_DONE)
def test_what_should_have_come_but_did_not_is_overdue(code: str, text: str, read_hinted: HintedReader) -> None:
    """In five languages the denial was taken for an exception."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert (question.which, question.without) == (StatusFilter.OVERDUE, Exclusion())
