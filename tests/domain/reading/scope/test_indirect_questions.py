"""An "if" that says what a question asks, and one that sets a condition."""

import pytest

from domain.questions.model import Bound, NotUnderstood, Question, QuestionType, StatusFilter
from tests.domain.reading.conftest import HintedReader

WHETHER = (
    ("cs", "Nevíš, jestli Frontex mešká?"),
    ("cs", "Řekni mi prosím, jestli je Frontex po termínu."),
    ("en", "Do you know if Frontex is overdue?"),
)
CONDITIONS = (
    ("cs", "jestli Frontex mešká, co dluží Europol?"),
    ("cs", "pošli mi všechno, jestli Frontex mešká"),
    ("en", "Could you tell me what is due if Frontex is late?"),
    ("en", "If Frontex owes anything?"),
    ("en", "I want to know what happens if Frontex is late"),
    ("en", "Can you show me everything if Frontex is late?"),
)


@pytest.mark.parametrize(("code", "text"), WHETHER)
def test_if_after_courtesy_alone_asks_whether(code: str, text: str, read_hinted: HintedReader) -> None:
    """What follows it is the whole question."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert (question.ask, question.which, question.owners) == (
        QuestionType.WHETHER,
        StatusFilter.OVERDUE,
        ("frontex",),
    )


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "I wonder if Frontex owes anything in December"),
        ("en", "My boss wants to know if Frontex owes anything in December."),
        ("en", "Just checking if Frontex has anything in December"),
        ("en", "Just checking whether Frontex has something in December"),
        ("fr", "Je me demande si Frontex doit quelque chose en décembre"),
        ("it", "Mi chiedo se Frontex deve qualcosa a dicembre"),
    ],
)
def test_if_after_wondering_asks_what_follows(code: str, text: str, read_hinted: HintedReader) -> None:
    """Who wonders, or wants to know, asks without a question word."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert question.owners == ("frontex",)
    assert question.when is not None


@pytest.mark.parametrize(("code", "text"), CONDITIONS)
def test_if_beside_something_else_is_a_condition(code: str, text: str, read_hinted: HintedReader) -> None:
    """No answer holds only on a condition."""
    assert isinstance(read_hinted(text, hint=code).question, NotUnderstood)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("bg", "Кой следи дали ключовите действия се изпълняват?"),
        ("cs", "Kdo dohlíží na to, jestli se klíčová opatření plní?"),
        ("en", "Who oversees whether the key actions are carried out?"),
        ("pl", "Kto pilnuje, czy działania kluczowe są realizowane?"),
        ("pl", "Kto właściwie czuwa nad tym, żeby te działania kluczowe weszły w życie?"),
        ("sk", "Kto dozerá na to, či sa kľúčové opatrenia plnia?"),
    ],
)
def test_who_oversees_is_asked_of_the_oversight(code: str, text: str, read_hinted: HintedReader) -> None:
    """Whether something is done is not asked, nor whose all of it is; Polish and Slovak "whether" is "or", too."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert (question.ask, question.refs) == (QuestionType.WHO, ("F.1a",))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("bg", "Фронтекс има две неща през март, нали?"),
        ("de", "Frontex hat zwei Sachen im März, stimmt's?"),
        ("en", "does Frontex have one or two deliverables in March?"),
        ("hu", "A Frontexnek két dolga van márciusban, ugye?"),
        ("nl", "Frontex heeft twee dingen in maart, klopt dat?"),
    ],
)
def test_how_many_things_there_are_said_to_be_limits_nothing(code: str, text: str, read_hinted: HintedReader) -> None:
    """Those that there are answer whether there are so many."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert question.owners == ("frontex",)
    assert question.when is not None


def test_a_number_that_chooses_stays(read_hinted: HintedReader) -> None:
    """No question can say how many there must be."""
    assert isinstance(read_hinted("more than two deliverables of Frontex", hint="en").question, NotUnderstood)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "by when at the latest must Frontex deliver?"),
        ("it", "entro quando al più tardi Frontex deve presentare qualcosa?"),
        ("sk", "dokedy najneskôr musí Frontex niečo predložiť?"),
    ],
)
def test_at_the_latest_adds_nothing_to_by_when(code: str, text: str, read_hinted: HintedReader) -> None:
    """It begins no time of its own."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert (question.ask, question.owners, question.when) == (QuestionType.WHEN, ("frontex",), None)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("cs", "můžeš mi říct, jestli a kdy Komise podá zprávu o skupině na vysoké úrovni?"),
        ("de", "kannst du mir sagen, ob und wann die Kommission über die Hochrangige Gruppe berichtet?"),
        ("en", "can you tell me if and when the Commission reports on the High-Level Group?"),
        ("nl", "kun je zeggen of en wanneer de Commissie over de groep op hoog niveau rapporteert?"),
    ],
)
def test_if_and_when_asks_when(code: str, text: str, read_hinted: HintedReader) -> None:
    """When it is tells whether it is; a body that owes nothing is what the one beside it reports on."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert (question.ask, question.refs) == (QuestionType.WHEN, ("III.7a",))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("lv", "No jūnija lietām, kuras iet caur Barometru+?"),
        ("sl", "Od junijskih stvari, katere gredo skozi Barometer+?"),
    ],
)
def test_of_the_things_of_a_month_is_in_it(code: str, text: str, read_hinted: HintedReader) -> None:
    """The same word means "from" elsewhere."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert question.when is not None
    assert question.when.bound is Bound.IN
