"""Where everything is that a question may be about: "on this list"."""

import pytest

from domain.questions.model import Question
from tests.domain.reading.conftest import HintedReader

TEXTS = {
    "de": "Was sind Lettlands Hausaufgaben in dieser Liste?",
    "en": "What is Latvia's homework on this list?",
    "fi": "Mitä Latvialla on tehtävänä tällä listalla?",
    "hr": "Što Latvija mora napraviti na ovom popisu?",
    "lt": "Ką Latvija turi padaryti šiame sąraše?",
    "lv": "Kādi ir Latvijas mājasdarbi šajā sarakstā?",
    "mt": "X'għandha tagħmel il-Latvja f'din il-lista?",
    "sv": "Vad ska Lettland göra på den här listan?",
}


@pytest.mark.parametrize("code", TEXTS)
def test_this_list_limits_nothing(code: str, read_hinted: HintedReader) -> None:
    """All that is asked about is on it."""
    question = read_hinted(TEXTS[code], hint=code).question
    assert isinstance(question, Question)
    assert (question.owners, question.when, question.refs) == (("lv",), None, ())
