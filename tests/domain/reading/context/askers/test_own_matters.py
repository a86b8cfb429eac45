"""What people say of themselves beside a question."""

import pytest

from domain.questions.model import NotUnderstood, Question, StatusFilter
from tests.domain.reading.conftest import HintedReader


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Who's late? I want to get the reminders out today"),
        ("fi", "ketkä ovat myöhässä? laitan tänään muistutukset"),
        ("pl", "Kto jest po terminie? Chcę dziś rozesłać ponaglenia"),
        ("sv", "Vilka är sena? Tänkte skicka ut påminnelser idag"),
    ],
)
def test_that_somebody_sends_reminders_limits_nothing(code: str, text: str, read_hinted: HintedReader) -> None:
    """It is the reason why somebody asks, and no order."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert (question.which, question.when) == (StatusFilter.OVERDUE, None)


def test_an_order_to_send_reminders_stays_one(read_hinted: HintedReader) -> None:
    """The bot sends no reminders when somebody says so."""
    assert isinstance(read_hinted("Send a reminder to everybody who is late", hint="en").question, NotUnderstood)


@pytest.mark.parametrize(
    ("code", "text"), [("en", "how many things are due tuesday?"), ("it", "Martedì quante cose scadono?")]
)
def test_a_weekday_needs_no_preposition(code: str, text: str, read_hinted: HintedReader) -> None:
    """What is due on a weekday is asked without "on" as well."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert question.when is not None
    assert question.when.span.first == question.when.span.last
    assert question.when.span.first.isoweekday() == 2
