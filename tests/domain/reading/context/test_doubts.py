"""Doubts and guesses before a claim."""

import pytest

from domain.questions.model import Question
from tests.domain.reading.conftest import HintedReader


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("bg", "Поправи ме, ако греша, но делегациите на ЕС нямат срок за докладите си, нали?"),
        ("da", "Ret mig, hvis jeg tager fejl, men EU-delegationerne har ikke nogen frist for deres rapporter, vel?"),
        (
            "de",
            "Korrigier mich, wenn ich falschliege, aber die EU-Delegationen haben für ihre Berichte keine Frist, oder?",
        ),
        ("en", "Correct me if I am wrong, but the EU delegations have no deadline for their reports, do they?"),
        (
            "fr",
            "Corrige-moi si je me trompe, mais les délégations de l'UE n'ont pas d'échéance pour leurs rapports, si ?",
        ),
        ("it", "Correggimi se sbaglio, ma le delegazioni dell'UE non hanno una scadenza per le loro relazioni, vero?"),
        ("lt", "Pataisyk, jei klystu, bet ES delegacijos savo ataskaitoms termino neturi, ar ne?"),
        ("pl", "Popraw mnie, jeśli się mylę, ale delegatury UE nie mają terminu na swoje sprawozdania, prawda?"),
        ("ro", "Corectează-mă dacă greșesc, dar delegațiile UE nu au termen pentru rapoartele lor, nu?"),
        ("sk", "Oprav ma, ak sa mýlim, ale delegácie EÚ nemajú na svoje správy žiadny termín, však?"),
    ],
)
def test_who_asks_to_be_corrected_asks_for_no_change(code: str, text: str, read_hinted: HintedReader) -> None:
    """Fifteen languages took it for a change of the register."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert (question.owners, question.undated) == (("eu-delegations",), True)
