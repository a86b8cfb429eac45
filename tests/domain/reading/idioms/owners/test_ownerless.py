"""What nobody is named as responsible for has no owner."""

import pytest

from domain.questions.model import Question
from tests.domain.reading.conftest import HintedReader


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Is there something that nobody is listed as responsible for?"),
        ("de", "Wofür ist denn niemand als verantwortlich eingetragen?"),
        ("fr", "Des points où aucun responsable n'est indiqué ?"),
        ("nl", "Waar is niemand verantwoordelijk voor gemaakt?"),
        ("cs", "U čeho není uveden žádný odpovědný?"),
        ("ro", "La ce nu e trecut niciun responsabil?"),
        ("sl", "Za kaj ni naveden nihče?"),
        ("it", "Per cosa non risulta responsabile nessuno?"),
        ("en", "For which items is it not stated who is responsible?"),
        ("hr", "Kod kojih obveza nije navedeno tko je za njih odgovoran?"),
        ("lt", "Prie kurių įsipareigojimų nenurodyta, kas už juos atsako?"),
    ],
)
def test_what_nobody_is_named_for_has_no_owner(code: str, text: str, read_hinted: HintedReader) -> None:
    """In whatever order "nobody" and "responsible" stand."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert question.ownerless


def test_whom_nobody_has_asked_is_another_matter(read_hinted: HintedReader) -> None:
    """A body that is named has what it owes."""
    question = read_hinted("Nobody is listed for Frontex, what does it owe?", hint="en").question
    assert not (isinstance(question, Question) and question.ownerless)
