"""What is due at one meeting and was not at another."""

from collections.abc import Collection, Sequence
from datetime import date

import pytest

from domain.dates.spans import Month
from domain.questions.model import Question
from tests.domain.reading.conftest import HintedReader

TODAY = date(2024, 5, 13)
DUE_IN_MARCH = {"I.2a", "I.4a", "III.1a", "III.2a"}


def due_dates(refs: Collection[str]) -> Sequence[date]:
    """Return the days on which the register has some deliverables."""
    return [date(2024, 3, 4)] if DUE_IN_MARCH.issuperset(refs) else [date(2024, 6, 13)]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("bg", "Какво се добавя на юнския Съвет в сравнение с мартенския?"),
        ("cs", "Co přibylo na červnové Radě oproti březnové?"),
        ("de", "Was kommt im Juni beim Rat dazu im Vergleich zum März?"),
        ("en", "Compared with March, what is new at the June Council?"),
        ("fi", "Mitä uutta kesäkuun neuvostossa on maaliskuuhun verrattuna?"),
        ("fr", "Qu'y a-t-il de neuf au Conseil de juin par rapport à celui de mars ?"),
        ("nl", "Wat is er nieuw op de Raad van juni ten opzichte van die van maart?"),
        ("pl", "Co nowego na czerwcowej Radzie w porównaniu z marcową?"),
    ],
)
def test_what_was_due_before_is_left_out(code: str, text: str, read_hinted: HintedReader) -> None:
    """March is the last one: what was due then is no news in June."""
    question = read_hinted(text, hint=code, today=TODAY, due_dates=due_dates).question
    assert isinstance(question, Question)
    assert question.when is not None
    assert Month.of(question.when.span.first) == Month(2024, 6)
    assert set(question.without.refs) == DUE_IN_MARCH


def test_two_times_alone_are_not_compared(read_hinted: HintedReader) -> None:
    """Both are asked for."""
    question = read_hinted("What is due in June and in October?", hint="en", today=TODAY).question
    assert not isinstance(question, Question) or not question.without.refs


def test_a_body_is_asked_about(read_hinted: HintedReader) -> None:
    """What others have in June is no answer."""
    text = "What does Frontex have in June that wasn't there in March?"
    question = read_hinted(text, hint="en", today=TODAY, due_dates=due_dates).question
    assert isinstance(question, Question)
    assert (question.owners, set(question.without.refs)) == (("frontex",), DUE_IN_MARCH)


@pytest.mark.parametrize(
    "text",
    [
        "What was due in March and wasn't delivered by June?",
        "Is the roadmap late compared to what was planned in March and in June?",
        "Which reports under section III are new in June compared with March?",
    ],
)
def test_a_status_or_topic_is_something_else(text: str, read_hinted: HintedReader) -> None:
    """It is not answered with what is due at one of the times."""
    question = read_hinted(text, hint="en", today=TODAY, due_dates=due_dates).question
    assert not isinstance(question, Question) or not question.without.refs
