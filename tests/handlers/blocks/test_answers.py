"""Laying out answers, however long they are."""

import re
from collections.abc import Iterator, Sequence
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.register.file import SHIPPED, read_register
from domain.answers.answer import Answer, AnswerLine, by_deliverable
from domain.answers.answer_text import word
from domain.i18n.translator import Translator
from domain.questions.model import Question, QuestionType, Reading
from domain.register.instalments import Instalment
from domain.register.model import Deadline, DeadlineKind, Deliverable, Owner, Status
from handlers.blocks.answers import MAX_TOGETHER, message, reply, sections
from handlers.questions.answer import AnsweredQuestion
from tests.handlers.blocks.limits import assert_fits
from tests.handlers.workspace import Json, buttons, texts, values

TODAY = date(2023, 10, 20)
SPEECH = Translator("en", read_register(SHIPPED).directory)

#: Words of a register's editor: anything visible, long or short.
TITLES = st.one_of(
    st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "S", "Zs")), min_size=1, max_size=200),
    st.integers(1, 6000).map("x".__mul__),
    st.integers(1, 6000).map("&".__mul__),
)


def line(number: int, title: str, *, due: date | None) -> AnswerLine:
    """An open deliverable of key action IX.1."""
    deliverable = Deliverable(
        ref=f"IX.{number}a",
        key_action=f"IX.{number}",
        title={"en": title},
        deadline=Deadline(kind=DeadlineKind.ONCE),
        owners=(Owner(actor="eurojust"),),
        open_point={"en": title},
    )
    slug = "undated" if due is None else "2024-06"
    (found,) = by_deliverable([Instalment(deliverable=deliverable, slug=slug, due=due, status=Status.OPEN)])
    return found


def asked(titles: Sequence[str], *, undated: int, ask: QuestionType) -> AnsweredQuestion:
    """An answer with a line a title, the last ones without a date."""
    lines = [line(at, each, due=date(2024, 6, 13)) for at, each in enumerate(titles)]
    apart = [line(at, each, due=None) for at, each in enumerate(titles) if at >= len(titles) - undated]
    question = Question(ask=ask)
    answer = Answer(
        question=question,
        today=TODAY,
        lines=tuple(lines[: len(lines) - len(apart)]),
        undated=tuple(apart),
    )
    reading = Reading(text="", language="en", question=question)
    worded = word(answer, reading, SPEECH)
    return AnsweredQuestion(
        reading=reading, translator=SPEECH, read_as="", text=worded.text, answer=answer, worded=worded
    )


def pages(asked: AnsweredQuestion) -> Iterator[list[Json]]:
    """The blocks of an answer, page by page, as long as there is a button to the next one."""
    number, more = 0, True
    while more:
        shown = reply(asked, number)
        assert_fits(shown["text"], shown["blocks"])
        yield shown["blocks"]
        more, number = bool(values(shown["blocks"], "next_page")), number + 1


def lines_of(blocks: Sequence[Json]) -> list[str]:
    """The references of the deliverables shown, with a button each or in a table."""
    for block in blocks:
        if block["type"] == "table":
            return [row[0]["text"] for row in block["rows"][1:]]
    return [each.split()[1] for text in texts(list(blocks)) for each in text.split("\n") if each.startswith("• ")]


@settings(max_examples=60, deadline=None)
@given(
    titles=st.lists(TITLES, max_size=70),
    undated=st.integers(0, 70),
    ask=st.sampled_from([QuestionType.WHAT, QuestionType.WHO, QuestionType.DETAILS]),
)
def test_an_answer_never_exceeds_what_slack_takes(titles: list[str], undated: int, ask: QuestionType) -> None:
    """However many and long its lines are, each page of an answer is within Slack's limits, and no line is lost."""
    every = list(pages(asked(titles, undated=undated, ask=ask)))
    assert [ref for each in every for ref in lines_of(each)] == [f"IX.{at}a" for at in range(len(titles))]


@pytest.mark.parametrize(("number", "undated"), [(1, 0), (29, 5), (30, 0), (30, 30), (31, 0), (49, 3), (200, 60)])
def test_no_line_is_lost(number: int, undated: int) -> None:
    """Up to 200 lines of usual length all stand in the answer, each once and in order, dated ones first."""
    every = pages(asked(["A report of a usual length"] * number, undated=undated, ask=QuestionType.WHAT))
    assert [ref for each in every for ref in lines_of(each)] == [f"IX.{at}a" for at in range(number)]


@pytest.mark.parametrize("ask", [QuestionType.WHAT, QuestionType.DETAILS])
@pytest.mark.parametrize(("number", "length"), [(30, 2900), (31, 2900), (200, 2900), (600, 1), (1, 100_000)])
def test_the_longest_answers_fit(number: int, length: int, ask: QuestionType) -> None:
    """However long titles and remarks are, every page fits and every line is on one."""
    every = list(pages(asked(["x" * length] * number, undated=0, ask=ask)))
    assert sum(len(lines_of(each)) for each in every) == number


@pytest.mark.parametrize(("title", "number"), [("x" * 300, 30), ("&" * 200, 9), ("x", 30), ("x" * 90, 2000)])
def test_the_text_says_how_many_lines_it_leaves_out(title: str, number: int) -> None:
    """A text that has no room for all lines of its message says of how many not, and has what comes after them."""
    shown = reply(asked([title] * number, undated=0, ask=QuestionType.WHAT))
    said = shown["text"].count("• IX.")
    left_out = re.search(r"(\d+) more (?:is|are) not shown here", shown["text"])
    assert said + int(left_out[1] if left_out else 0) == len(lines_of(shown["blocks"]))
    assert "Note 13901/23, LIMITE: IX.0" in shown["text"]


def test_no_more_sections_than_a_message_takes() -> None:
    """Of what a message cannot hold, the beginning stands in it, and a sign that there was more."""
    assert len(sections(["x" * 2999] * 60)) == 50
    (*whole, last) = texts(message("\n".join(["x" * 2999] * 60))["blocks"])
    assert len(whole) == 4
    assert last.endswith("…")


@pytest.mark.parametrize(("number", "length", "expected"), [(30, 1, 30), (31, 1, 0), (30, 200, 30), (30, 300, 0)])
def test_many_lines_do_without_buttons(number: int, length: int, expected: int) -> None:
    """A button a line is given up for a table where the lines would otherwise not fit."""
    blocks = reply(asked(["x" * length] * number, undated=0, ask=QuestionType.WHAT))["blocks"]
    assert len(buttons(blocks, "details")) == expected
    assert ("table" in [each["type"] for each in blocks]) == (expected == 0)


@settings(max_examples=60, deadline=None)
@given(paragraphs=st.lists(st.one_of(st.text(max_size=50), st.integers(0, 9000).map("ab\n".__mul__)), max_size=40))
def test_sections_keep_every_word_that_fits(paragraphs: list[str]) -> None:
    """Paragraphs are cut between lines where they can be, and only what a message cannot hold is left out."""
    blocks = sections(paragraphs, room=MAX_TOGETHER)
    assert_fits("text", blocks)
    held = "".join("".join(texts(blocks)).split())
    meant = "".join("".join(paragraphs).split())
    assert meant.startswith(held.removesuffix("…"))
    assert held == meant or len("".join(texts(blocks))) > MAX_TOGETHER - 100 or len(blocks) == 50
