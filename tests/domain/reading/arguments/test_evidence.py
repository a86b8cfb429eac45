"""What counts as evidence, in every language: a document's number, a link or a date."""

from datetime import date

import pytest

from domain.reading.arguments.evidence import names_evidence
from domain.register.model import Register

TODAY = date(2023, 10, 20)

EVIDENCE = [
    "ST 10000/24",
    "7000",
    "doc. 1/24",
    "WK 15234",
    "13.6.2024",
    "2024-06-13",
    "https://data.consilium.europa.eu/x",
    "www.europol.europa.eu",
    "report of 5 March",
    "delivered on March 5",
    "am 5. März übergeben",
    "remis le 13 juin",
    "remitido el 13 de junio",
    "birželio 13 d.",
    "13. jūnijā",
    "13 юни",
    "παραδόθηκε στις 13 Ιουνίου",
    "13. kesäkuuta toimitettu",
    "június 13.",
]

NO_EVIDENCE = [
    "not sure yet",
    "done",
    "see above",
    "I think so",
    "in 3 days",
    "noch nicht sicher",
    "ik weet het niet",
    "pas encore sûr",
    "ще видим",
    "δεν είμαι σίγουρος",
    "en ole varma",
    "R&D",
    "ok; 2 of us agree",
]


@pytest.mark.parametrize("text", EVIDENCE)
def test_numbers_links_and_dates_are(register: Register, text: str) -> None:
    """By it others find what was delivered."""
    assert names_evidence(text, today=TODAY, directory=register.directory)


@pytest.mark.parametrize("text", NO_EVIDENCE)
def test_other_words_are_not(register: Register, text: str) -> None:
    """Words alone do not, nor does a number of something."""
    assert not names_evidence(text, today=TODAY, directory=register.directory)


def test_a_text_of_digits_is_judged_at_once(register: Register) -> None:
    """However many words have a digit, each is read a few times."""
    assert not names_evidence("a1 " * 160, today=TODAY, directory=register.directory)
