"""Tests of how the note as a whole stands."""

import pytest

from domain.questions.model import Question, QuestionType
from tests.domain.reading.conftest import HintedReader

#: "What is the status of the note?", in 21 languages.
STATUS_OF_NOTE = [
    ("bg", "Докъде стигна бележката?"),
    ("cs", "V jakém stavu je nota?"),
    ("da", "Hvad er status for noten?"),
    ("de", "Wie ist der Stand des Vermerks?"),
    ("en", "What is the status of the note?"),
    ("en", "What's the status of the smuggling note?"),
    ("es", "¿Cómo va la nota?"),
    ("et", "Mis seisus on märkus?"),
    ("fi", "Missä vaiheessa asiakirja on?"),
    ("fr", "Où en est la note ?"),
    ("hu", "Hogy áll a feljegyzés?"),
    ("it", "A che punto è la nota?"),
    ("lt", "Kokia pažymos būklė?"),
    ("lv", "Kāds ir piezīmes statuss?"),
    ("mt", "X'inhu l-istatus tan-nota?"),
    ("nl", "Wat is de stand van de nota?"),
    ("pl", "Jaki jest stan notatki?"),
    ("pt", "Em que pé está a nota?"),
    ("ro", "În ce stadiu este nota?"),
    ("sk", "V akom stave je nóta?"),
    ("sl", "Kako kaže z dokumentom?"),
    ("sv", "Hur ligger det till med noten?"),
]


@pytest.mark.parametrize(("code", "text"), STATUS_OF_NOTE)
def test_the_status_of_the_note_is_a_summary(code: str, text: str, read_hinted: HintedReader) -> None:
    """It was refused."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question), question
    assert question.ask is QuestionType.SUMMARY


def test_the_status_of_a_part_is_none(read_hinted: HintedReader) -> None:
    """What else is named is what is asked about."""
    question = read_hinted("What is the status of the roadmap?", hint="en").question
    assert isinstance(question, Question), question
    assert question.refs == ("IV.2a",)
