"""Tests of key actions and deliverables that are cited by their whole title."""

import pytest

from domain.languages import CODES
from domain.questions.model import Question, QuestionType
from domain.register.model import Register, Texts
from tests.domain.reading.conftest import HintedReader


def _titles(register: Register) -> list[tuple[str, Texts]]:
    """Return the titles of all key actions and deliverables by reference."""
    actions = [(action.ref, action.title) for action in register.key_actions]
    return [*actions, *((each.ref, each.title) for action in register.key_actions for each in action.deliverables)]


@pytest.mark.parametrize("code", CODES)
def test_a_title_alone_is_what_has_it(code: str, register: Register, read_hinted: HintedReader) -> None:
    """Forty of them found something else or nothing: a title may name bodies, months and what is usually a verb."""
    for ref, title in _titles(register):
        reading = read_hinted(title[code], hint="en")
        assert isinstance(reading.question, Question), title[code]
        assert reading.question.refs == (ref,), title[code]
        assert reading.language == code, title[code]


@pytest.mark.parametrize("code", CODES)
def test_a_title_may_be_typed_without_capitals_and_signs(
    code: str, register: Register, read_hinted: HintedReader
) -> None:
    """Nobody types the dashes and commas of a long title."""
    for ref, title in _titles(register):
        typed = " ".join("".join(char if char.isalnum() or char in "+'’" else " " for char in title[code]).split())
        question = read_hinted(f"{typed.lower()}?", hint=code).question
        assert isinstance(question, Question), typed
        assert question.refs == (ref,), typed


#: "When is … due?", with a title in its own language or in English.
WHEN = [
    ("en", "When is {} due?"),
    ("de", "Wann ist {} fällig?"),
    ("fr", "Pour quand faut-il remettre {} ?"),
    ("nl", "Wanneer moet {} klaar zijn?"),
    ("pl", "Na kiedy jest {}?"),
    ("fi", "Milloin {} on määrä toimittaa?"),
]


@pytest.mark.parametrize(("code", "asked"), WHEN)
def test_a_long_title_is_meant_wherever_it_stands(
    code: str, asked: str, register: Register, read_hinted: HintedReader
) -> None:
    """Neither its own language nor English is another one's question, and its months are no deadlines."""
    deliverables_of = {action.ref: {each.ref for each in action.deliverables} for action in register.key_actions}
    for ref, title in _titles(register):
        for cited in (title[code], title["en"]):
            if len(cited.split()) > 5:
                question = read_hinted(asked.format(cited), hint=code).question
                assert isinstance(question, Question), cited
                assert (question.ask, question.when) == (QuestionType.WHEN, None), cited
                assert {*question.refs} <= {ref, *deliverables_of.get(ref, ())}, cited


def test_a_short_title_is_no_more_than_a_topic_in_a_sentence(read_hinted: HintedReader) -> None:
    """ "New legislative proposals" are words that people use; what else is said stays with them."""
    question = read_hinted("are there any new legislative proposals that Frontex has to make?", hint="en").question
    assert isinstance(question, Question)
    assert (question.ask, question.refs, question.owners) == (QuestionType.WHETHER, ("II.1a",), ("frontex",))
