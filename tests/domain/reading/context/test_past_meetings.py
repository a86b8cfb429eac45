"""That a meeting is over, before what is asked now."""

from datetime import date

import pytest

from domain.questions.model import Question, QuestionType, StatusFilter
from tests.domain.reading.conftest import HintedReader

TODAY = date(2024, 3, 5)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The Council's over. What is late?"),
        ("de", "Der Rat ist durch, was ist überfällig?"),
        ("fr", "Le Conseil est derrière nous. Qu'est-ce qui est en retard ?"),
        ("pl", "Rada już za nami. Co jest po terminie?"),
        ("el", "Το Συμβούλιο τελείωσε. Τι έχει καθυστερήσει;"),
    ],
)
def test_what_is_late_after_a_meeting_is_all_that_is(code: str, text: str, read_hinted: HintedReader) -> None:
    """The body that met is not asked for what it owes."""
    assert read_hinted(text, hint=code, today=TODAY).question == Question(which=StatusFilter.OVERDUE)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "March Council's done. What's the next deadline?"),
        ("es", "Hecho lo de marzo, ¿cuál es el siguiente plazo que vence?"),
        ("sv", "Marsmötet är avklarat, vilken är nästa deadline?"),
    ],
)
def test_what_is_next_is_due_after_it(code: str, text: str, read_hinted: HintedReader) -> None:
    """What is next is not looked for at the meeting that is over."""
    question = read_hinted(text, hint=code, today=TODAY).question
    assert isinstance(question, Question)
    assert (question.ask, question.when) == (QuestionType.NEXT, None)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Once March is over, what does Frontex still owe?"),
        ("nl", "Als maart voorbij is, wat heeft Frontex dan?"),
    ],
)
def test_a_meeting_that_will_be_over_is_a_time(code: str, text: str, read_hinted: HintedReader) -> None:
    """It is asked what is due after it."""
    question = read_hinted(text, hint=code, today=date(2024, 2, 1)).question
    assert not isinstance(question, Question) or question.when is not None


def test_what_is_left_of_a_meeting_is_asked_of_it(read_hinted: HintedReader) -> None:
    """That it is over does not take the meeting away where something of it may be missing."""
    question = read_hinted("Der Märzrat ist vorbei. Was fehlt davon noch?", hint="de", today=TODAY).question
    assert isinstance(question, Question)
    assert question.when is not None
