"""Laying out answers, however long they are."""

from collections.abc import Sequence
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.register_file import SHIPPED, read_register
from domain.answering import Answer, Line, by_deliverable
from domain.instalments import Instalment
from domain.questions import Ask, Question, Reading
from domain.register import Deadline, DeadlineKind, Deliverable, Owner, Status
from domain.speech import Speech
from domain.wording import word
from handlers.blocks import answer_blocks, message, sections
from tests.handlers.limits import assert_fits
from tests.handlers.workspace import Json, buttons, texts

TODAY = date(2023, 10, 20)
SPEECH = Speech("en", read_register(SHIPPED).directory)

#: Words of a register's editor: anything visible, long or short.
TITLES = st.one_of(
    st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "S", "Zs")), min_size=1, max_size=200),
    st.integers(1, 6000).map("x".__mul__),
    st.integers(1, 6000).map("&".__mul__),
)


def line(number: int, title: str, *, due: date | None) -> Line:
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


def laid_out(titles: Sequence[str], *, undated: int, ask: Ask) -> list[Json]:
    """The blocks of an answer with a line a title, the last ones without a date."""
    lines = [line(at, each, due=date(2024, 6, 13)) for at, each in enumerate(titles)]
    apart = [line(at, each, due=None) for at, each in enumerate(titles) if at >= len(titles) - undated]
    question = Question(ask=ask)
    answer = Answer(
        question=question,
        today=TODAY,
        lines=tuple(lines[: len(lines) - len(apart)]),
        undated=tuple(apart),
    )
    worded = word(answer, Reading(text="", language="en", question=question), SPEECH)
    blocks = answer_blocks(answer, worded, SPEECH)
    assert_fits(message(worded.text, blocks)["text"], blocks)
    return blocks


@settings(max_examples=60, deadline=None)
@given(
    titles=st.lists(TITLES, max_size=70),
    undated=st.integers(0, 70),
    ask=st.sampled_from([Ask.WHAT, Ask.WHO, Ask.DETAILS]),
)
def test_an_answer_never_exceeds_what_slack_takes(titles: list[str], undated: int, ask: Ask) -> None:
    """However many and long its lines are, an answer has at most 50 blocks, each within Slack's limits."""
    laid_out(titles, undated=undated, ask=ask)


@pytest.mark.parametrize(("number", "undated"), [(1, 0), (29, 5), (30, 0), (30, 30), (31, 0), (49, 3), (200, 60)])
def test_no_line_is_lost(number: int, undated: int) -> None:
    """Up to 200 lines of usual length all stand in the blocks, each once and in order."""
    blocks = laid_out(["A report of a usual length, as the note has them"] * number, undated=undated, ask=Ask.WHAT)
    shown = [each.split()[1] for text in texts(blocks) for each in text.split("\n") if each.startswith("• ")]
    assert shown == [f"IX.{at}a" for at in range(number)]


@pytest.mark.parametrize("ask", [Ask.WHAT, Ask.DETAILS])
@pytest.mark.parametrize(("number", "length"), [(30, 2900), (31, 2900), (200, 2900), (600, 1), (1, 100_000)])
def test_the_longest_answers_fit(number: int, length: int, ask: Ask) -> None:
    """Whichever part of an answer is the one that is too long, lines, remarks or paragraphs, it is the part cut."""
    laid_out(["x" * length] * number, undated=0, ask=ask)


def test_no_more_sections_than_a_message_takes() -> None:
    """What 50 sections cannot hold is left out."""
    assert len(sections(["x" * 2999] * 60)) == 50


@pytest.mark.parametrize(("number", "expected"), [(30, 30), (31, 0)])
def test_many_lines_do_without_buttons(number: int, expected: int) -> None:
    """A button a line is given up where the lines would otherwise not fit."""
    assert len(buttons(laid_out(["Report"] * number, undated=0, ask=Ask.WHAT), "details")) == expected


@settings(max_examples=60, deadline=None)
@given(paragraphs=st.lists(st.one_of(st.text(max_size=50), st.integers(0, 9000).map("ab\n".__mul__)), max_size=40))
def test_sections_keep_every_word_that_fits(paragraphs: list[str]) -> None:
    """Paragraphs are cut between lines where they can be, and nothing is left out but what 50 blocks cannot hold."""
    blocks = sections(paragraphs)
    assert_fits("text", blocks)
    held = "".join("".join(texts(blocks)).split())
    meant = "".join("".join(paragraphs).split())
    assert meant.startswith(held)
    assert held == meant or len(blocks) == 50
