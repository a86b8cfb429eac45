"""The hour of a meeting: a register knows days."""

import pytest

from domain.questions.model import NotUnderstood, Question
from tests.domain.reading.conftest import HintedReader


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("bg", "В колко часа се събира утре работната група?"),
        ("cs", "V kolik se zítra schází pracovní skupina?"),
        ("el", "Τι ώρα συνεδριάζει αύριο η ομάδα εργασίας;"),
        ("en", "What time does the working party meet tomorrow?"),
        ("es", "¿A qué hora se reúne mañana el grupo de trabajo?"),
        ("it", "A che ora si riunisce domani il gruppo di lavoro?"),
        ("lv", "Cikos rīt sanāk darba grupa?"),
        ("pt", "A que horas se reúne amanhã o grupo de trabalho?"),
    ],
)
def test_at_what_hour_somebody_meets_is_refused(code: str, text: str, read_hinted: HintedReader) -> None:
    """It was answered with what is due tomorrow, nothing."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, NotUnderstood)


def test_at_what_time_a_report_is_due_asks_for_its_day(read_hinted: HintedReader) -> None:
    """Of what is owed the time is its deadline."""
    assert isinstance(read_hinted("At what time is III.3a due?", hint="en").question, Question)
