"""What somebody is busy with, before a comma or a dash and what is asked."""

from datetime import date

import pytest

from domain.dates.spans import Span
from domain.questions.model import Question
from tests.domain.reading.conftest import HintedReader

MARCH = date(2024, 3, 4)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Putting together the file for the March Schengen Council, what's due there?"),
        ("de", "Ich packe gerade die Mappe für den Schengen-Rat im März - was ist da fällig?"),
        ("es", "Estoy montando la carpeta del Consejo Schengen de marzo, ¿qué toca presentar ahí?"),
        ("hu", "Most rakom össze a márciusi Schengeni Tanács anyagát, mi esedékes ott?"),
        ("en", "Doing the agenda – what have we got for the March Schengen Council?"),
        ("el", "Φτιάχνω την ημερήσια διάταξη, τι έχουμε για το Συμβούλιο Σένγκεν του Μαρτίου;"),
    ],
)
def test_what_is_asked_after_a_lead_is_due_at_its_meeting(code: str, text: str, read_hinted: HintedReader) -> None:
    """The words for what somebody does limit nothing, and the meeting in them is the one asked about."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert question.when is not None
    assert question.when.span == Span.day(MARCH)


@pytest.mark.parametrize(
    ("text", "owners", "without"),
    [
        ("For Europol and Eurojust, what is due in March?", ("europol", "eurojust"), ()),
        ("Not counting the Commission, what is due in March?", (), ("commission",)),
    ],
)
def test_a_lead_that_limits_is_kept(
    text: str, owners: tuple[str, ...], without: tuple[str, ...], read_hinted: HintedReader
) -> None:
    """Bodies and exclusions before a comma are no context."""
    question = read_hinted(text, hint="en").question
    assert isinstance(question, Question)
    assert (question.owners, question.without.owners) == (owners, without)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Can I tell my director that EUAA has nothing due in May?"),
        ("de", "Kann ich meinem Direktor sagen, dass bei der EUAA im Mai nichts ansteht?"),
        ("it", "Posso dire al mio direttore che l'EUAA non ha nulla in scadenza a maggio?"),
        ("sl", "Ali lahko direktorju povem, da EUAA maja ni treba ničesar oddati?"),
    ],
)
def test_what_somebody_may_be_told_is_asked(code: str, text: str, read_hinted: HintedReader) -> None:
    """Whether a director may be told something is whether it is so, whoever the director is."""
    question = read_hinted(text, hint=code, today=date(2024, 4, 9)).question
    assert isinstance(question, Question)
    assert question.owners == ("euaa",)
    assert question.when is not None
