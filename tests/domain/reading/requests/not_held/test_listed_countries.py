"""What a report says of countries is in no register."""

import pytest

from domain.questions.model import NotUnderstood, Question, RefusalReason
from tests.domain.reading.conftest import HintedReader


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("da", "hvilke lande er omtalt i oversigten over alvorlige mangler?"),
        ("en", "Which states are mentioned in the overview of serious deficiencies?"),
        ("es", "¿Qué países figuran en el inventario de nuevos países socios?"),
        ("fr", "Quels pays sont cités dans la vue d'ensemble des manquements graves ?"),
        ("ro", "Ce țări figurează în inventarul noilor țări partenere?"),
        ("sl", "Katere države so na seznamu možnih novih partnerskih držav?"),
    ],
)
def test_which_countries_it_names_is_refused(code: str, text: str, read_hinted: HintedReader) -> None:
    """The report itself would tell that."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, NotUnderstood)
    assert question.reason in (RefusalReason.NOT_HELD, RefusalReason.NOTHING)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Which states are named as responsible for the roadmap?"),
        ("de", "Welche Länder müssen das Verzeichnis möglicher neuer Partnerländer vorlegen?"),
        ("fr", "Où en est la liste des pays qui pourraient devenir de nouveaux partenaires ?"),
    ],
)
def test_who_owes_it_is_told(code: str, text: str, read_hinted: HintedReader) -> None:
    """Countries owe things, too, and lists of them are owed."""
    assert isinstance(read_hinted(text, hint=code).question, Question)
