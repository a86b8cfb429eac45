"""What stands beside a body's name and limits nothing is left out: its former name, its seat, "nothing else"."""

import pytest

from domain.questions.model import NotUnderstood, Question
from tests.domain.reading.conftest import HintedReader


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("bg", "EUDA, бившият EMCDDA: какво дължи?"),
        ("cs", "EUDA, dřív EMCDDA: co dluží?"),
        ("de", "EUDA, vormals EMCDDA: was müssen die liefern?"),
        ("fr", "L'EUDA, ex-OEDT : que doit-elle livrer ?"),
        ("nl", "EUDA, voorheen EMCDDA: wat moeten ze leveren?"),
        ("pl", "EUDA, dawniej EMCDDA – z czego się musi rozliczyć?"),
        ("sk", "EUDA, predtým EMCDDA: čo dlhuje?"),
    ],
)
def test_a_former_name_is_the_same_body(code: str, text: str, read_hinted: HintedReader) -> None:
    """Another name of a body in an aside adds no body, and "formerly" is no time."""
    assert read_hinted(text, hint=code).question == Question(owners=("euda",))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("bg", "Какво дължи Агенцията за убежището тук в Малта?"),
        ("cs", "Co dluží azylová agentura tady na Maltě?"),
        ("en", "What does the Asylum Agency here in Malta owe?"),
        ("es", "¿Qué debe la Agencia de Asilo aquí en Malta?"),
        ("fi", "Mitä turvapaikkavirasto täällä Maltalla on velkaa?"),
        ("pl", "Co musi dostarczyć Agencja ds. Azylu tu na Malcie?"),
        ("sk", "Čo dlhuje azylová agentúra tu na Malte?"),
    ],
)
def test_a_seat_is_no_owner(code: str, text: str, read_hinted: HintedReader) -> None:
    """The country in which a body has its seat owes nothing with it."""
    assert read_hinted(text, hint=code).question == Question(owners=("euaa",))


def test_another_country_is_no_seat(read_hinted: HintedReader) -> None:
    """What a body does in a country may be another question, and two names with "and" between them are two bodies."""
    assert isinstance(read_hinted("What must Frontex do in Italy?", hint="en").question, NotUnderstood)
    both = read_hinted("What must Frontex and Poland deliver?", hint="en").question
    assert isinstance(both, Question)
    assert both.owners == ("frontex", "pl")


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("bg", "Само Евроюст, нищо друго: какво има до юни 2024?"),
        ("cs", "Jenom Eurojust, nic jiného: co je do června 2024?"),
        ("en", "Only Eurojust, nothing else: what is due by June 2024?"),
        ("pl", "Tylko Eurojust, nic innego: co do czerwca 2024?"),
        ("sk", "Iba Eurojust, nič iné: čo je do júna 2024?"),
    ],
)
def test_nothing_else_says_only_again(code: str, text: str, read_hinted: HintedReader) -> None:
    """Beside an "only" it leaves nothing more out."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert question.owners == ("eurojust",)
    assert not question.without.owners


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("bg", "Не ме интересува Комисията, а Съветът: какво има да прави?"),
        ("cs", "Nejde mi o Komisi, ale o Radu: co má udělat?"),
        ("pl", "Nie chodzi mi o Komisję, tylko o Radę: co ma zrobić?"),
    ],
)
def test_whom_it_is_not_about_is_left_out(code: str, text: str, read_hinted: HintedReader) -> None:
    """Of two bodies before a question the one that is denied has no part in it."""
    assert read_hinted(text, hint=code).question == Question(owners=("council",))
