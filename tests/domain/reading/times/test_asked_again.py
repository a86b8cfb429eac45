"""Two times that are asked for one after the other: "what is due before June, and what after that?"."""

import pytest

from domain.questions.model import Bound, Question
from tests.domain.reading.conftest import HintedReader

AGAIN = [
    ("en", "What is due before Easter, and what between Easter and Pentecost?"),
    ("da", "Hvad forfalder før påske, og hvad mellem påske og pinse?"),
    ("de", "Was ist vor Ostern fällig und was zwischen Ostern und Pfingsten?"),
    ("es", "¿Qué vence antes de Pascua y qué entre Pascua y Pentecostés?"),
    ("it", "Cosa scade prima di Pasqua e cosa tra Pasqua e Pentecoste?"),
    ("nl", "Wat is er vóór Pasen en wat tussen Pasen en Pinksteren?"),
    ("pt", "O que vence antes da Páscoa e o que vence entre a Páscoa e o Pentecostes?"),
    ("sv", "Vad förfaller före påsk, och vad mellan påsk och pingst?"),
]


@pytest.mark.parametrize(("code", "text"), AGAIN)
def test_each_time_counts(code: str, text: str, read_hinted: HintedReader) -> None:
    """It was refused, or answered for one of them."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question), question
    assert question.when is not None
    assert [time.bound for time in question.when.one_of] == [Bound.BEFORE, Bound.BETWEEN]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "What is due by March 2024, and what after that?"),
        ("de", "Was ist bis März 2024 fällig und was danach?"),
    ],
)
def test_what_comes_after_that_is_asked_besides(code: str, text: str, read_hinted: HintedReader) -> None:
    """The first time stays: it was answered with what comes after it alone."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question), question
    assert question.when is not None
    assert [time.bound for time in question.when.one_of] == [Bound.BY, Bound.AFTER]


def test_a_time_before_the_question_is_one_limit(read_hinted: HintedReader) -> None:
    """Nothing was asked before it."""
    question = read_hinted("After March 2024 and before July 2024, what is due?", hint="en").question
    assert isinstance(question, Question)
    assert question.when is not None
    assert not question.when.one_of
