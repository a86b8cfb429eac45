"""A section may be named by what it is about."""

import pytest

from domain.questions.model import Question
from tests.domain.reading.conftest import HintedReader


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "What is open in the legislative chapter?"),
        ("fi", "Mitä on auki lainsäädäntöosiossa?"),
    ],
)
def test_a_chapter_is_named_by_its_topic(code: str, text: str, read_hinted: HintedReader) -> None:
    """It was the one title that has the word."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question), question
    assert (question.section, question.refs, question.topic) == ("II", (), None)


def test_a_mere_part_may_be_one_thing(read_hinted: HintedReader) -> None:
    """The part on databases is no whole section."""
    question = read_hinted("Who does the asset recovery part?", hint="en").question
    assert isinstance(question, Question), question
    assert (question.section, question.refs) == (None, ("III.3a",))


def test_to_take_part_names_none(read_hinted: HintedReader) -> None:
    """It is a verb."""
    question = read_hinted("Who takes part in the roadmap?", hint="en").question
    assert not (isinstance(question, Question) and question.section)
