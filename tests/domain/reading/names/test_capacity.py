"""As what a body owes something is no other debtor."""

import pytest

from domain.questions.model import Question
from tests.domain.reading.conftest import HintedReader


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "What does Frontex owe, also as a JHA agency?"),
        ("en", "What does Frontex owe in its role as one of the JHA agencies?"),
        ("de", "Was schuldet Frontex als JI-Agentur?"),
        ("et", "Mida peab Frontex esitama, ka JSK asutusena?"),
        ("fr", "Que doit Frontex, notamment en tant qu'agence JAI ?"),
        ("hu", "Mit kell a Frontexnek leadnia, IB-ügynökségként is?"),
        ("it", "Cosa deve Frontex, anche in quanto agenzia GAI?"),
        ("pl", "Co musi dostarczyć Frontex, także jako agencja WSiSW?"),
        ("pt", "O que deve a Frontex, também na qualidade de agência JAI?"),
        ("sv", "Vad ska Frontex leverera, även som RIF-byrå?"),
    ],
)
def test_as_what_it_owes_is_no_debtor(code: str, text: str, read_hinted: HintedReader) -> None:
    """It was refused as two bodies, or answered with what either owes."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question), question
    assert question.owners == ("frontex",)


@pytest.mark.parametrize(
    ("code", "text", "owners"),
    [
        ("en", "What do the JHA agencies owe as a group?", {"jha-agencies"}),
        ("en", "What does Europol owe as well as the JHA agencies?", {"europol", "jha-agencies"}),
        ("lt", "Ką valstybės narės turi padaryti kartu su Komisija?", {"member-states", "commission"}),
    ],
)
def test_a_group_of_its_own_stays(code: str, text: str, owners: set[str], read_hinted: HintedReader) -> None:
    """ "As well as" and Lithuanian "ką" are no "as"."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question), question
    assert set(question.owners) == owners
