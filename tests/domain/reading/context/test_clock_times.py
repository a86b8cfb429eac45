"""Nothing is due at a time of day."""

import pytest

from domain.questions.model import Question
from domain.reading.context.clock_times import leave_out_clock_times
from domain.reading.words.lexicon import load_lexicon
from tests.domain.reading.conftest import HintedReader


@pytest.mark.parametrize(
    ("code", "text", "rest"),
    [
        ("en", "minister sees europol at 8. what do they owe", "minister sees europol. what do they owe"),
        ("en", "meeting at 9:30, what is late", "meeting, what is late"),
        ("de", "Treffen um 8 Uhr mit Frontex", "Treffen mit Frontex"),
        ("de", "um 8. Dezember", "um 8. Dezember"),
        ("hr", "zove me kolegica u 11.", "zove me kolegica."),
        ("hr", "u 11. mjesecu", "u 11. mjesecu"),
        ("fr", "réunion à 9h30 avec Frontex", "réunion avec Frontex"),
        ("pl", "na 12:00 potrzebuję listy", " potrzebuję listy"),
        ("en", "what is due at 13 June", "what is due at 13 June"),
        ("en", "III.3a at 10.30 please", "III.3a at 10.30 please"),
        ("sk", "o 12.12.", "o 12.12."),
        ("en", "within 24 h", "within 24 h"),
    ],
)
def test_times_of_day_are_left_out(code: str, text: str, rest: str) -> None:
    """A day of a month is none, nor is a length of time."""
    assert leave_out_clock_times(text, load_lexicon(code)).strip() == rest.strip()


def test_what_is_asked_is_of_the_body_that_is_met(read_hinted: HintedReader) -> None:
    """It was refused for the hour."""
    question = read_hinted("minister sees europol director at 8. what do they owe us", hint="en").question
    assert isinstance(question, Question), question
    assert (question.owners, question.when) == (("europol",), None)


@pytest.mark.parametrize(
    "text", ["what does Europol owe (overdue)?", "we meet at 8. What does Europol owe (section I)?"]
)
def test_a_hint_may_be_any_language(text: str, read_hinted: HintedReader) -> None:
    """What depends on the hint's words is not looked for then."""
    assert read_hinted(text, hint="nb").question is not None
