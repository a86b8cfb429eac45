"""Requests for a document itself, which no register has."""

import pytest

from domain.questions.model import NotUnderstood, Question, RefusalReason
from tests.domain.reading.conftest import HintedReader


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Could you send me the PDF of the asset recovery report? The minister's office wants it before lunch"),
        ("de", "Kannst du mir den INTCEN-Bericht von letzter Woche weiterleiten?"),
        ("es", "mándame porfa el PDF del informe de recuperación de activos"),
        ("fr", "Tu peux m'envoyer la dernière version du tableau de situation commun stp"),
        ("hu", "Átküldenéd a közös helyzetkép legfrissebb változatát?"),
        ("pl", "Podeślesz mi PDF-a sprawozdania o odzyskiwaniu mienia?"),
    ],
)
def test_a_document_cannot_be_sent(read_hinted: HintedReader, code: str, text: str) -> None:
    """The register has who owes it and by when, and that is said."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, NotUnderstood)
    assert question.reason in (RefusalReason.NOT_HELD, RefusalReason.WORDS)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "send me everything that is overdue"),
        ("en", "could you send me what Frontex owes by June 2024?"),
        ("en", "who is supposed to send us the report on asset recovery?"),
        ("de", "Schick mir bitte alle überfälligen Berichte von Europol"),
    ],
)
def test_what_is_owed_can(read_hinted: HintedReader, code: str, text: str) -> None:
    """A list is no document."""
    assert isinstance(read_hinted(text, hint=code).question, Question)
