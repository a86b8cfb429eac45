"""Questions about a topic whose verb or head is a word that nothing in the register is about."""

import pytest

from domain.questions.model import NotUnderstood, Question, RefusalReason
from tests.domain.reading.conftest import HintedReader


@pytest.mark.parametrize(
    ("code", "text"),
    [
        # Yes or no: nothing but an unknown word says what.
        ("en", "is there a glitch with the roadmap?"),
        ("pt", "A eu-LISA zxcvba na informação anual sobre as bases de dados?"),
        ("de", "Wird der Fahrplan noch zxcvbt?"),
        ("en", "Are the zxcvb qwrtz already included in the joint situational picture?"),
        # "What" or "which" with such a head, and two such words.
        ("en", "which zxcvb is behind the roadmap?"),
        ("fr", "Quelle zxcvb sur la feuille de route ?"),
        ("en", "what do the zxcvb hold against the qwrtz in the joint situational picture?"),
        # When something else happens.
        ("en", "when will the zxcvb of the roadmap be qwrtzed?"),
    ],
)
def test_what_is_asked_in_unknown_words_is_refused(code: str, text: str, read_hinted: HintedReader) -> None:
    """What is asked is not known, so the deliverable is only offered."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, NotUnderstood)
    assert question.reason in (RefusalReason.WORDS, RefusalReason.TOPIC, RefusalReason.NOT_HELD)


@pytest.mark.parametrize(
    ("code", "text", "left_out"),
    [
        ("en", "who zxcvbs the roadmap?", ("zxcvbs",)),
        ("de", "Wer zxcvbt den Fahrplan?", ("zxcvbt",)),
    ],
)
def test_a_word_beside_what_is_asked_is_left_out(
    code: str, text: str, left_out: tuple[str, ...], read_hinted: HintedReader
) -> None:
    """Where it is known what is asked, a word beside it is named and left out."""
    reading = read_hinted(text, hint=code)
    assert isinstance(reading.question, Question)
    assert reading.left_out == left_out
