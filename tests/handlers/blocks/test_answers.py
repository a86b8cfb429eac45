"""Answers as messages, however long they are."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.answers.answer import Answer, AnswerLine, group_by_deliverable
from domain.answers.answer_text import word_answer
from domain.i18n.translator import Translator
from domain.questions.model import Question, QuestionType, Reading
from domain.register.instalments import Instalment
from domain.register.model import Deadline, DeadlineKind, Deliverable, Owner, Status
from handlers.blocks.answers import compose_answer
from handlers.questions.answer import AnsweredQuestion
from tests.handlers.blocks.limits import assert_fits
from tests.handlers.workspace import Json, buttons, text_in, values
from tests.shipped import shipped_register

TODAY = date(2023, 10, 20)
TRANSLATOR = Translator("en", shipped_register().directory)

#: Titles as a register may have them: any visible text, long or short.
TITLES = st.one_of(
    st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "S", "Zs")), min_size=1, max_size=200),
    st.integers(1, 6000).map("x".__mul__),
    st.integers(1, 6000).map("&".__mul__),
)


def open_line(number: int, title: str, *, due: date | None) -> AnswerLine:
    """Return the line of an open deliverable of key action IX.1."""
    deliverable = Deliverable(
        ref=f"IX.{number}a",
        key_action=f"IX.{number}",
        title={"en": title},
        deadline=Deadline(kind=DeadlineKind.ONCE),
        owners=(Owner(actor="eurojust"),),
        open_point={"en": title},
    )
    slug = "undated" if due is None else "2024-06"
    (line,) = group_by_deliverable([Instalment(deliverable=deliverable, slug=slug, due=due, status=Status.OPEN)])
    return line


def answered_question(titles: Sequence[str], *, undated: int, ask: QuestionType) -> AnsweredQuestion:
    """Return an answer with a line per title, the last `undated` of them without a date."""
    lines = [open_line(number, title, due=date(2024, 6, 13)) for number, title in enumerate(titles)]
    undated_lines = [
        open_line(number, title, due=None) for number, title in enumerate(titles) if number >= len(titles) - undated
    ]
    question = Question(ask=ask)
    answer = Answer(
        question=question,
        today=TODAY,
        lines=tuple(lines[: len(lines) - len(undated_lines)]),
        undated=tuple(undated_lines),
    )
    reading = Reading(text="", language="en", question=question)
    worded = word_answer(answer, reading, TRANSLATOR)
    return AnsweredQuestion(
        reading=reading, translator=TRANSLATOR, read_as="", statement=worded.text, answer=answer, worded=worded
    )


def page_blocks(answered: AnsweredQuestion) -> Iterator[list[Json]]:
    """Yield the blocks of an answer, page by page, until there is no button to the next page."""
    number, has_next = 0, True
    while has_next:
        for is_posted in (True, False):
            shown = compose_answer(answered, number, is_posted=is_posted)
            assert_fits(shown["text"], shown["blocks"])
        yield shown["blocks"]
        has_next, number = bool(values(shown["blocks"], "next_page")), number + 1


def shown_refs(blocks: Sequence[Json]) -> list[str]:
    """Return the references of the deliverables shown, in lines with a button each or in a table."""
    for block in blocks:
        if block["type"] == "table":
            return [text_in(row[0]).split()[0] for row in block["rows"][1:]]
    return [text_in(title).split()[0] for title, facts in pairwise(blocks) if "accessory" in facts]


@settings(max_examples=60)
@given(
    titles=st.lists(TITLES, max_size=70),
    undated=st.integers(0, 70),
    ask=st.sampled_from([QuestionType.WHAT, QuestionType.WHO, QuestionType.DETAILS]),
)
def test_an_answer_never_exceeds_slacks_limits(titles: list[str], undated: int, ask: QuestionType) -> None:
    """However many and long its lines are, each page of an answer is within Slack's limits, and no line is lost."""
    pages = list(page_blocks(answered_question(titles, undated=undated, ask=ask)))
    assert [ref for page in pages for ref in shown_refs(page)] == [f"IX.{index}a" for index in range(len(titles))]


@pytest.mark.parametrize(("number", "undated"), [(1, 0), (11, 5), (12, 0), (12, 12), (13, 0), (49, 3), (200, 60)])
def test_no_line_is_lost(number: int, undated: int) -> None:
    """Up to 200 lines of usual length are all in the answer, each once and in order, dated ones first."""
    pages = page_blocks(
        answered_question(["A report of a usual length"] * number, undated=undated, ask=QuestionType.WHAT)
    )
    assert [ref for page in pages for ref in shown_refs(page)] == [f"IX.{index}a" for index in range(number)]


@pytest.mark.parametrize("ask", [QuestionType.WHAT, QuestionType.DETAILS])
@pytest.mark.parametrize(("number", "length"), [(12, 2900), (13, 2900), (200, 2900), (600, 1), (1, 100_000)])
def test_the_longest_answers_fit(number: int, length: int, ask: QuestionType) -> None:
    """However long titles and remarks are, every page fits and every line is on one."""
    pages = list(page_blocks(answered_question(["x" * length] * number, undated=0, ask=ask)))
    assert sum(len(shown_refs(page)) for page in pages) == number


@pytest.mark.parametrize(("title", "number"), [("x" * 300, 30), ("&" * 200, 9), ("x", 12), ("x" * 90, 2000)])
def test_the_text_says_how_many_lines_it_leaves_out(title: str, number: int) -> None:
    """A text without room for all lines of its message says how many are left out, and keeps what follows them."""
    shown = compose_answer(answered_question([title] * number, undated=0, ask=QuestionType.WHAT))
    lines_in_text = shown["text"].count("• IX.")
    left_out = re.search(r"(\d+) more (?:is|are) not shown here", shown["text"])
    assert lines_in_text + int(left_out[1] if left_out else 0) == len(shown_refs(shown["blocks"]))
    assert "Note 13901/23, LIMITE: IX.0" in shown["text"]


@pytest.mark.parametrize(("number", "length", "expected"), [(12, 1, 12), (13, 1, 0), (12, 400, 12), (12, 500, 0)])
def test_many_lines_do_without_menus(number: int, length: int, expected: int) -> None:
    """Lines that would not fit with a menu each become a table, with one menu for the details of all of them."""
    blocks = compose_answer(answered_question(["x" * length] * number, undated=0, ask=QuestionType.WHAT))["blocks"]
    assert sum("accessory" in block for block in blocks) == expected
    assert ("table" in [block["type"] for block in blocks]) == (expected == 0)
    assert buttons(blocks, "details") == shown_refs(blocks)
