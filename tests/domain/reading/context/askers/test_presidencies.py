"""A Presidency that says who asks is no half-year."""

from datetime import date

import pytest

from domain.questions.model import Question, StatusFilter
from tests.domain.reading.conftest import DatedReader

TODAY = date(2024, 1, 20)


@pytest.mark.parametrize("text", ["Belgian Presidency here: what is overdue?", "BE Presidency. What is overdue?"])
def test_who_asks_limits_nothing(text: str, read_on: DatedReader) -> None:
    """It was refused as a body that owes nothing, or taken for the Presidency's half-year."""
    assert read_on(text, TODAY).question == Question(which=StatusFilter.OVERDUE)


@pytest.mark.parametrize(
    "text",
    ["Belgian Presidency: what is due?", "Under the Belgian Presidency: what is due?", "Belgian Presidency deadlines"],
)
def test_a_heading_is_a_time(text: str, read_on: DatedReader) -> None:
    """Its half-year."""
    question = read_on(text, TODAY).question
    assert isinstance(question, Question), question
    assert question.when is not None
    assert (question.when.span.first, question.owners) == (date(2024, 1, 1), ())
