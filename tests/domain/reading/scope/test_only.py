"""An "only" before a body: what it owes, or what goes to nobody else."""

import pytest

from domain.questions.model import NotUnderstood, Question, StatusFilter
from tests.domain.reading.conftest import HintedReader


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "what is overdue, but only at the Commission?"),
        ("fr", "qu'est-ce qui est en retard, mais seulement à la Commission ?"),
        ("it", "cosa è in ritardo, ma solo alla Commissione?"),
        ("ro", "ce e restant, dar numai la Comisie?"),
        ("el", "τι είναι εκπρόθεσμο, αλλά μόνο στην Επιτροπή;"),
    ],
)
def test_what_is_late_only_at_a_body_is_what_it_owes(code: str, text: str, read_hinted: HintedReader) -> None:
    """The preposition is the one of a receiver, too."""
    question = read_hinted(text, hint=code).question
    assert question == Question(which=StatusFilter.OVERDUE, owners=("commission",))


def test_irish_but_only_leaves_nobody_out(read_hinted: HintedReader) -> None:
    """The place of the word for "only" tells."""
    only = read_hinted("cad atá déanach, ach ag an gCoimisiún amháin?", hint="ga").question
    without = read_hinted("gach rud ach amháin Europol", hint="ga").question
    assert isinstance(only, NotUnderstood)
    assert isinstance(without, Question)
    assert without.without.owners == ("europol",)
