"""The App Home's pages and filters, at their limits."""

from datetime import UTC, date, datetime

import pytest
from msgspec.structs import replace

from domain.answers.answer import AnswerLine, group_by_deliverable
from domain.answers.home import (
    ANY_TIME,
    EVERYBODY,
    MINE,
    PAGE_SIZE,
    UNDATED,
    HomeFilters,
    HomeStatus,
    council_question,
    home_question,
    is_shown,
    page_of,
    undoable_numbers,
    valid_filters,
)
from domain.questions.model import Bound, StatusFilter
from domain.register.audit_events import Change
from tests.domain.answers.test_explanation import REGISTER
from tests.domain.answers.test_headline import instalments

DIRECTORY = REGISTER.directory


def lines(number: int) -> tuple[AnswerLine, ...]:
    """Return as many lines of a list."""
    (line,) = group_by_deliverable(instalments("I.1a@2023-12"))
    return tuple(replace(line, later_open_count=index) for index in range(number))


@pytest.mark.parametrize(
    ("number", "asked", "shown"),
    [
        (0, 1, (1, 1, 0, 0)),
        (PAGE_SIZE, 1, (1, 1, 0, PAGE_SIZE)),
        (PAGE_SIZE + 1, 1, (1, 2, 0, PAGE_SIZE)),
        (PAGE_SIZE + 1, 2, (2, 2, PAGE_SIZE, 1)),
        (2 * PAGE_SIZE, 2, (2, 2, PAGE_SIZE, PAGE_SIZE)),
        (2 * PAGE_SIZE, 3, (2, 2, PAGE_SIZE, PAGE_SIZE)),
        (2 * PAGE_SIZE, 0, (1, 2, 0, PAGE_SIZE)),
        (2 * PAGE_SIZE, -5, (1, 2, 0, PAGE_SIZE)),
    ],
)
def test_a_page_that_there_is_not_is_the_nearest(number: int, asked: int, shown: tuple[int, int, int, int]) -> None:
    """A list has at least one page; each has the lines after those of the page before it."""
    page = page_of(lines(number), asked)
    first = page.lines[0].later_open_count if page.lines else 0
    assert (page.number, page.page_count, first, len(page.lines)) == shown


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (
            HomeFilters(owner="europol", milestone="2024-06", page=2),
            HomeFilters(owner="europol", milestone="2024-06", page=2),
        ),
        (HomeFilters(owner=EVERYBODY, milestone=UNDATED), HomeFilters(owner=EVERYBODY, milestone=UNDATED)),
        (HomeFilters(owner="interpol", milestone="2024-06"), HomeFilters(owner=MINE, milestone="2024-06")),
        (HomeFilters(owner="europol", milestone="2031-06"), HomeFilters(owner="europol", milestone=ANY_TIME)),
    ],
)
def test_filters_that_the_register_no_longer_knows_are_dropped(given: HomeFilters, expected: HomeFilters) -> None:
    """A body or a Council that is gone is as if it had not been chosen; the other filter stays."""
    assert valid_filters(given, DIRECTORY) == expected


@pytest.mark.parametrize(
    ("filters", "own", "owners"),
    [
        (HomeFilters(), ("europol",), ("europol",)),
        (HomeFilters(), (), ()),
        (HomeFilters(owner=EVERYBODY), ("europol",), ()),
        (HomeFilters(owner="frontex"), ("europol",), ("frontex",)),
    ],
)
def test_the_list_is_of_those_who_were_chosen(
    filters: HomeFilters, own: tuple[str, ...], owners: tuple[str, ...]
) -> None:
    """By default the person's own bodies; everybody's where these are not known, or where that is chosen."""
    assert home_question(filters, own, DIRECTORY).owners == owners


def test_the_list_is_of_the_time_that_was_chosen() -> None:
    """A Council, what has no deadline, or any time."""
    june = home_question(HomeFilters(milestone="2024-06"), (), DIRECTORY)
    assert june.when is not None
    assert (str(june.when.span.first), june.undated) == ("2024-06-13", False)
    for milestone, is_undated in ((UNDATED, True), (ANY_TIME, False)):
        question = home_question(HomeFilters(milestone=milestone), (), DIRECTORY)
        assert (question.when, question.undated) == (None, is_undated)


@pytest.mark.parametrize(
    ("show", "which", "shown"),
    [
        (HomeStatus.OPEN, StatusFilter.OPEN, ["", "held", "reported"]),
        (HomeStatus.OVERDUE, StatusFilter.OVERDUE, ["", "held", "reported"]),
        (HomeStatus.HELD, StatusFilter.OPEN, ["held"]),
        (HomeStatus.REPORTED, StatusFilter.OPEN, ["reported"]),
        (HomeStatus.DONE, StatusFilter.DONE, ["", "held", "reported"]),
        (HomeStatus.ALL, StatusFilter.ALL, ["", "held", "reported"]),
    ],
)
def test_a_status_that_questions_do_not_know_is_picked_out(
    show: HomeStatus, which: StatusFilter, shown: list[str]
) -> None:
    """What is on hold or reported is found among what is open."""
    filters = HomeFilters(show=show)
    assert home_question(filters, (), DIRECTORY).which is which
    states = ["", "held", "reported"]
    found = [state for state in states if is_shown(filters, *instalments(f"I.1a@2023-12 {state}".strip()))]
    assert found == shown


def change(kind: str, number: int | None, undoes: int | None = None) -> Change:
    """Return a change."""
    at = datetime(2024, 5, 2, tzinfo=UTC)
    return Change(at=at, by="U1", surface="x", kind=kind, ref="III.2a@2024-03", number=number, undoes=undoes)


@pytest.mark.parametrize(
    ("changes", "undoable"),
    [
        ([change("held", 7), change("done", 6)], {7, 6}),
        ([change("undone", 7, undoes=6), change("held", 6), change("done", 5)], {7, 5}),
        # What was undone and done again by undoing that.
        (
            [change("undone", 8, undoes=7), change("undone", 7, undoes=6), change("held", 6), change("done", 5)],
            {8, 6, 5},
        ),
        ([change("suspended", 7), change("refused", 6), change("reminder moved", 5), change("contact", 4)], {4}),
        ([change("held", None), change("done", 5)], {5}),
        ([], set()),
    ],
)
def test_what_can_be_taken_back(changes: list[Change], undoable: set[int]) -> None:
    """What was not taken back yet, and is of a kind that can be; an undo, too, which takes itself back."""
    assert undoable_numbers(changes) == undoable


def test_the_question_of_what_is_open_for_a_council() -> None:
    """What is due or tabled at it, or by the end of its month."""
    (*_, june) = DIRECTORY.milestones
    question = council_question(june, ("europol",))
    assert question.when is not None
    assert (question.owners, question.which) == (("europol",), StatusFilter.OPEN)
    assert (question.when.bound, question.when.span.last, question.when.council) == (
        Bound.BY,
        date(2024, 6, 30),
        june.meeting,
    )
