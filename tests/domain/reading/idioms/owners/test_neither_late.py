"""That neither of some bodies is late."""

import pytest

from domain.questions.model import Question, StatusFilter
from tests.domain.reading.conftest import HintedReader


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("bg", "Нито Полша, нито Румъния изостават с нещо, нали?"),
        ("cs", "Polsko ani Rumunsko nejsou s ničím ve skluzu, že?"),
        ("da", "Hverken Polen eller Rumænien er bagud med noget, vel?"),
        ("el", "Ούτε η Πολωνία ούτε η Ρουμανία έχουν καθυστερήσει σε κάτι, σωστά;"),
        ("en", "Neither Poland nor Romania is behind with anything, right?"),
        ("es", "Ni Polonia ni Rumanía van con retraso en nada, ¿verdad?"),
        ("fr", "Ni la Pologne ni la Roumanie n'ont de retard sur quoi que ce soit, n'est-ce pas ?"),
        ("hu", "Ugye sem Lengyelország, sem Románia nincs elmaradva semmivel?"),
        ("it", "Né la Polonia né la Romania sono in ritardo su qualcosa, giusto?"),
        ("lt", "Nei Lenkija, nei Rumunija su niekuo nevėluoja, tiesa?"),
        ("mt", "La l-Polonja u lanqas ir-Rumanija m’huma lura b’xi ħaġa, hux?"),
        ("pl", "Ani Polska, ani Rumunia z niczym nie zalegają, prawda?"),
        ("pt", "Nem a Polónia nem a Roménia estão atrasadas com nada, pois não?"),
        ("ro", "Nici Polonia, nici România nu au vreo întârziere, nu-i așa?"),
        ("sk", "Poľsko ani Rumunsko s ničím nemeškajú, však?"),
        ("sv", "Varken Polen eller Rumänien ligger efter med något, eller hur?"),
    ],
)
def test_neither_is_late_asks_what_of_both_is(code: str, text: str, read_hinted: HintedReader) -> None:
    """Nearly all languages refused it."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert (question.which, question.owners) == (StatusFilter.OVERDUE, ("pl", "ro"))
