"""References in questions."""

from domain.questions.model import Question
from tests.domain.reading.conftest import HintedReader


def test_references_from_other_keyboards(read_hinted: HintedReader) -> None:
    """Greek and Cyrillic letters that look like Roman numerals are read as Roman numerals."""
    for text in ("ΙΙΙ.3", "ІІІ.3", "iii 3", "III.3"):
        question = read_hinted(text, hint="en").question
        assert isinstance(question, Question)
        assert question.refs == ("III.3",)
