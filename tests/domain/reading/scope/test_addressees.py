"""Whether bodies owe something: those that it goes to, and groups that owe it together."""

import pytest

from domain.questions.model import NotUnderstood, Question
from tests.domain.reading.conftest import HintedReader


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("is anything left to the Parliament?", "en"),
        ("¿a la Eurocámara se le ha encomendado algo?", "es"),
        ("est-ce qu'on a confié quelque chose au Parlement ?", "fr"),
        ("al Parlamento è stato affidato qualcosa?", "it"),
        ("foi atribuído algo ao Parlamento?", "pt"),
        ("is er iets aan het Parlement opgedragen?", "nl"),
        ("co powierzono Parlamentowi?", "pl"),
        ("какво е възложено на Парламента?", "bg"),
        ("μένει κάτι στο Κοινοβούλιο;", "el"),
        ("marad valami a Parlamentnek?", "hu"),
        ("ostaje li nešto Parlamentu?", "hr"),
    ],
)
def test_what_is_entrusted_to_a_body_is_its_own(text: str, code: str, read_hinted: HintedReader) -> None:
    """Where something is entrusted to a body or left to it, it owes that and does not receive it."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert (question.owners, question.addressees) == (("european-parliament",), ())


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("what do the JHA agencies owe together?", "en"),
        ("Welche Aufgaben haben die JI-Agenturen gemeinsam?", "de"),
        ("Τι έχουν αναλάβει συλλογικά οι οργανισμοί ΔΕΥ;", "el"),
        ("l-agenziji tal-GAI kollha flimkien x'għandhom iwasslu", "mt"),
    ],
)
def test_a_group_together_is_the_group(text: str, code: str, read_hinted: HintedReader) -> None:
    """It owes as one; a single body owes nothing jointly."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert question.owners == ("jha-agencies",)
    assert isinstance(read_hinted("what does Frontex owe jointly?", hint="en").question, NotUnderstood)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "What of this also goes to the European Parliament?"),
        ("cs", "Co z toho jde i do Evropského parlamentu?"),
        ("nl", "Wat daarvan gaat ook naar het Europees Parlement?"),
    ],
)
def test_what_of_it_goes_to_a_body_is_about_all(code: str, text: str, read_hinted: HintedReader) -> None:
    """Where nothing was asked before, "of it" is of everything."""
    assert read_hinted(text, hint=code).question == Question(addressees=("european-parliament",))
