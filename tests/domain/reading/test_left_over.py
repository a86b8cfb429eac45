"""Which words may be left over, and which stop the answer."""

import pytest

from domain.questions.model import NotUnderstood, Question, RefusalReason
from tests.domain.reading.conftest import HintedReader


@pytest.mark.parametrize(
    ("text", "language", "left_out"),
    [
        ("what does Europol owe on asylum?", "en", ("asylum",)),
        ("what must Frontex deliver about return flights in 2024?", "en", ("return", "flights")),
        ("co má Europol předložit zeleným trpaslíkům", "cs", ("zeleným", "trpaslíkům")),
        ("mida peab Europol kummardama", "et", ("kummardama",)),
        ("co Europol ma dostarczyć bratysławskim krasnoludkom", "pl", ("bratysławskim", "krasnoludkom")),
        ("čo má Europol predložiť zeleným trpaslíkom", "sk", ("zeleným", "trpaslíkom")),
    ],
)
def test_a_word_that_restricts_nothing_is_named(
    text: str, language: str, left_out: tuple[str, ...], read_hinted: HintedReader
) -> None:
    """Where an owner and a verb of owing are understood, the rest is answered and the other words are named."""
    reading = read_hinted(text, hint=language)
    assert isinstance(reading.question, Question)
    assert reading.question.owners
    assert reading.left_out == left_out


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("what does Europol owe except zxcvb", "zxcvb"),
        ("what does Europol and zxcvb owe", "zxcvb"),
        ("what must Europol deliver by zxcvb", "zxcvb"),
        ("what does ZXCVB owe by June 2024", "ZXCVB"),
        ("what does zxcvb owe", "zxcvb"),
        ("how many zxcvb does Frontex owe", "zxcvb"),
        ("the zxcvb number of the Frontex officer", "zxcvb"),
        ("who is the zxcvb of Germany", "zxcvb"),
        ("what is due, zxcvb Frontex, in June 2024", "zxcvb"),
    ],
)
def test_a_word_that_could_turn_the_question_round_stops_it(text: str, words: str, read_hinted: HintedReader) -> None:
    """Beside an exception, where a body or a time is expected, and as what is asked for, no word is left out."""
    question = read_hinted(text, hint="en").question
    assert isinstance(question, NotUnderstood)
    assert question.reason in (RefusalReason.WORDS, RefusalReason.EXCLUSION)
    assert question.reason is RefusalReason.EXCLUSION or words in question.words
