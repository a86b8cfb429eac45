"""Letters and whether they were answered are in no register."""

import pytest

from domain.questions.model import NotUnderstood
from tests.domain.reading.conftest import HintedReader


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("de", "Hat die Kommission eine Antwort auf ihr Schreiben vom 12. Januar bekommen?"),
        ("en", "Has the Commission been given an answer to its letter of 12 January?"),
        ("ga", "Ar tugadh freagra don Choimisiún ar a litir dar dáta an 12 Eanáir?"),
        ("hr", "Je li Komisija dobila odgovor na svoj dopis od 12. siječnja?"),
        ("lt", "Ar Komisija gavo atsakymą į savo sausio 12 d. raštą?"),
        ("lv", "Vai Komisijai ir sniegta atbilde uz tās 12. janvāra vēstuli?"),
    ],
)
def test_an_answer_to_a_letter(code: str, text: str, read_hinted: HintedReader) -> None:
    """Five languages answered "no", or with what was done."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, NotUnderstood)
