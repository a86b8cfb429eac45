"""What a text that is refused mentions: it is offered, and answered only where it was understood."""

from datetime import date

import pytest

from domain.dates.spans import Month, Span
from domain.questions.model import (
    Bound,
    DueFilter,
    NotUnderstood,
    Question,
    ReadingContext,
    RefusalReason,
    StatusFilter,
)
from domain.reading.mentioned_parts import find_mentioned
from domain.register.model import DeadlineKind
from tests.db.registers import register
from tests.domain.reading.conftest import HintedReader

TODAY = date(2024, 5, 6)
JUNE = DueFilter(bound=Bound.IN, span=Span.months(Month(2024, 6)))


@pytest.mark.parametrize(
    ("code", "text", "mentioned"),
    [
        ("en", "somehow Frontex frobs in June", Question(owners=("frontex",), when=JUNE)),
        ("de", "irgendwie flimmert Frontex im Juni", Question(owners=("frontex",), when=JUNE)),
        ("fr", "Frontex clignote en juin", Question(owners=("frontex",), when=JUNE)),
        ("en", "frob what is overdue in June", Question(which=StatusFilter.OVERDUE)),  # that has no time to come
        ("en", "frob June and March", Question()),  # of two times none is meant more than the other
        (
            "en",
            "yearly, and in the Barometer+",
            Question(rhythm=DeadlineKind.ANNUAL, vehicle="schengen-barometer-plus"),
        ),
        ("en", "frobs without an owner", Question(ownerless=True)),
        ("en", "frob what stood open as of 1 March 2024", Question()),  # no limit of due dates
        ("en", "frob", Question()),
    ],
)
def test_a_text_mentions_parts_of_the_register(code: str, text: str, mentioned: Question) -> None:
    """Whatever else it says: bodies, the one time, what is late, and what else limits a question."""
    assert find_mentioned(text, code, today=TODAY, directory=register().directory) == mentioned


def test_what_is_mentioned_is_the_part_of_a_refusal(read_hinted: HintedReader) -> None:
    """It is offered in place of a text that is refused for its words, and not where nothing is mentioned."""
    refused = read_hinted("quux Frontex frobs in March 2024?", hint="en").question
    assert isinstance(refused, NotUnderstood)
    assert refused.partial is not None
    assert refused.partial.owners == ("frontex",)
    nothing = read_hinted("what does it say about quuxes?", hint="en").question
    assert isinstance(nothing, NotUnderstood)
    assert nothing.partial is None


def test_what_is_only_mentioned_is_not_answered(read_hinted: HintedReader) -> None:
    """A text that goes on from nothing is answered for a body that it asks about, and no other."""
    text = "Suppose the Austrians ring me: what could I remind them that they themselves owe?"
    problem = read_hinted(text, hint="en", context=ReadingContext()).question
    assert isinstance(problem, NotUnderstood)
    assert (problem.reason, problem.partial) == (RefusalReason.FOLLOW_UP, None)
    assert problem.in_thread[0].owners == ("at",)


@pytest.mark.parametrize(
    ("code", "text", "owners", "when"),
    [
        ("en", "We're off to Warsaw on Thursday to see Frontex. What are they late with?", ("frontex",), None),
        ("es", "Me preguntan si Frontex tiene que presentar algo en junio. ¿Lo sabes?", ("frontex",), JUNE),
        ("fr", "Je prépare le mois de juin : quelles sont les échéances qui tombent dedans ?", (), JUNE),
        ("en", "I must brief Frontex. What is due in June?", (), JUNE),
        ("en", "I must brief Frontex and Europol. What is late?", (), None),
        ("en", "Europol is visiting us tomorrow. Who is late?", (), None),
    ],
)
def test_the_sentences_before_limit_a_question(
    code: str, text: str, owners: tuple[str, ...], when: DueFilter | None, read_hinted: HintedReader
) -> None:
    """What is asked of everybody is of the one body, or for the one time, that they mention; but not of who is met."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert (question.owners, question.when) == (owners, when)
