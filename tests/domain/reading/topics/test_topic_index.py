"""Topics: what a text is about, by the register's titles and keywords."""

import pytest

from domain.questions.model import NotUnderstood, Question, RefusalReason
from tests.domain.reading.conftest import HintedReader


@pytest.mark.parametrize(
    ("text", "language", "refs"),
    [
        ("the impact levels of the external border sections", "en", ("III.5a",)),
        ("anything new on legislative proposals?", "en", ("II.1a",)),
        ("who makes the roadmap", "en", ("IV.2a",)),
        ("who reports on Empact", "en", ("III.1a",)),
        ("when is the report on the High-Level Group's findings", "en", ("III.7a",)),
        ("agreements with Europol", "en", ("IV.2b",)),
        ("is there something in there based on INTCEN reports?", "en", ("I.5c",)),
        ("wann kommt der Bericht zum Stand von Schengen", "de", ("F.2b",)),
        ("asset recovery, wanneer?", "nl", ("III.3a",)),
        ("fortschrittsberichte wie oft", "de", ("F.2a",)),
        ("investigacoes financeiras e recuperaçao de bens, quando?", "pt", ("III.3a",)),
        ("kad būs pirmā analīze par dalībvalstu un Frontex sniegto informāciju?", "lv", ("I.1a",)),
        ("εθνικές στρατηγικές ολοκληρωμένης διαχείρισης συνόρων: προθεσμία;", "el", ("III.4a",)),
    ],
)
def test_the_register_speaks_first(text: str, language: str, refs: tuple[str, ...], read_hinted: HintedReader) -> None:
    """Words of a title or keyword find it in any form and order, and names inside it are no owners."""
    question = read_hinted(text, hint=language).question
    assert isinstance(question, Question)
    assert (question.refs, question.owners) == (refs, ())


@pytest.mark.parametrize(
    "text", ["what does Europol owe", "who must report at the June 2024 Council", "the whole list"]
)
def test_words_of_most_questions_are_no_topic(text: str, read_hinted: HintedReader) -> None:
    """Words that titles have and questions too, such as "report", are no topic by themselves."""
    question = read_hinted(text, hint="en").question
    assert not isinstance(question, Question) or question.topic is None


def test_a_body_that_owes_nothing_is_no_topic_by_itself(read_hinted: HintedReader) -> None:
    """Asked what it owes, the answer is that it owes nothing."""
    question = read_hinted("what does the High-Level Group owe", hint="en").question
    assert isinstance(question, Question)
    assert question.owners == ("high-level-group",)


@pytest.mark.parametrize("text", ["anything about border drones?", "what is due on negotiations on fisheries"])
def test_a_topic_that_is_only_near_is_refused_with_the_nearest(text: str, read_hinted: HintedReader) -> None:
    """One word of a title beside words that nothing is about is not enough: the nearest titles are named."""
    question = read_hinted(text, hint="en").question
    assert isinstance(question, NotUnderstood)
    assert question.reason is RefusalReason.TOPIC
    assert question.suggestions


def test_how_many_of_something_else_is_refused(read_hinted: HintedReader) -> None:
    """What is counted must be understood, even beside a topic."""
    assert isinstance(
        read_hinted("how many were refused at the external borders in 2023?", hint="en").question, NotUnderstood
    )
