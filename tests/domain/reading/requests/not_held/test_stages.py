"""Questions about where a document is stuck, which no register knows."""

import pytest

from domain.questions.model import NotUnderstood, Question, RefusalReason
from tests.domain.reading.conftest import HintedReader


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The High-Level Group report - still stuck in inter-service consultation, or already with the cabinet?"),
        ("de", "Hängt der Bericht zur Hochrangigen Gruppe noch in der Konsultation oder liegt er schon beim Kabinett?"),
        (
            "es",
            "La panorámica de las deficiencias, ¿sigue en el Servicio Jurídico o ya está en traducción?",
        ),
        ("it", "La relazione sullo stato di Schengen è già passata in interservizi o è ancora ferma alla DG HOME?"),
        ("fi", "onko korkean tason ryhmän raportti vielä lausuntokierroksella vai jo kabinetissa?"),
    ],
)
def test_where_a_document_is_stuck(read_hinted: HintedReader, code: str, text: str) -> None:
    """Of two stages that nothing here is about neither is answered with the deadline."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, NotUnderstood)
    assert question.reason is RefusalReason.NOT_HELD


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Is the High-Level Group report overdue or still in time?"),
        ("en", "is the information on the use of databases given once or every year?"),
        ("en", "asset recovery report: Europol or Frontex?"),
        ("de", "Ist der Bericht zur Hochrangigen Gruppe schon da oder noch offen?"),
    ],
)
def test_two_states_that_are_known_are_no_stages(read_hinted: HintedReader, code: str, text: str) -> None:
    """Late or in time, once or every year, one body or the other."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question) or question.reason is not RefusalReason.NOT_HELD


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Has the State of Schengen report leaked to journalists?"),
        ("nl", "Is het verslag over de staat van Schengen doorgesijpeld naar journalisten?"),
    ],
)
def test_a_verb_that_nothing_is_about_is_no_state(read_hinted: HintedReader, code: str, text: str) -> None:
    """Its words are said, and the report is offered."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, NotUnderstood)
    assert question.refs == ("F.2b",)
