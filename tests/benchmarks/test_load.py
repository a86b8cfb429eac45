"""The load in its short form: that it runs, that what it counts is right, and that its workspace has Slack's limits."""

from collections.abc import Iterator
from contextlib import ExitStack
from datetime import date

import pytest

from benchmarks.load.effort import QUICK
from benchmarks.load.limited import Limits
from benchmarks.load.page import under_load
from benchmarks.load.plans import Plan
from benchmarks.load.suite import Suite, opened
from benchmarks.table import UNDER_LOAD, Row, Unit, halves, page
from bot.slack.rate_limits import PER_MINUTE


@pytest.fixture(scope="module")
def suite() -> Iterator[Suite]:
    """As little as shows that it runs."""
    with ExitStack() as stack:
        yield opened(stack, QUICK)


@pytest.mark.longest
def test_askers_are_answered_by_every_number_of_processes(suite: Suite) -> None:
    """On either kind of database, one process and two answer whoever asks."""
    rows = list(suite.measure("askers"))
    assert [row.what for row in rows] == [
        f"{asking} on {kind}"
        for kind in ("SQLite", "PostgreSQL")
        for asking in ("1 asking 1 process", "4 asking 1 process", "4 asking 2 processes")
    ]
    assert all(row.figure > 0 for row in rows)


@pytest.mark.long
def test_no_plan_reads_a_large_table_from_end_to_end(suite: Suite) -> None:
    """On PostgreSQL, questions of every shape are answered by way of an index from ten thousand instalments on."""
    rows = list(suite.measure("plans"))
    (whole,) = [row for row in rows if row.unit is Unit.COUNT]
    assert whole.figure == 0, whole.behind
    assert {each.instalments for each in suite.seen} == {64, 10_000}
    assert all("Execution Time" in each.lines[-1] for each in suite.seen)


@pytest.mark.longest
def test_many_channels_are_reminded_once_and_within_slacks_limits(suite: Suite) -> None:
    """Two processes remind every channel once, and Slack has no call to refuse."""
    rows = list(suite.measure("reminders"))
    counts = [row for row in rows if row.unit is Unit.COUNT]
    assert [(row.figure, row.behind) for row in counts] == [
        (0, "0 missing, 0 doubled, 0 looked for first"),
        (0, "none"),
    ] * 2


@pytest.mark.longest
def test_memory_does_not_grow_with_questions(suite: Suite) -> None:
    """After twice as many questions the same process has hardly more memory."""
    (row,) = suite.measure("memory")
    assert 0.5 < row.figure < 1.2


def test_the_workspace_refuses_what_passes_slacks_limits() -> None:
    """A second message in a channel within a second is refused, and the 51st look at a channel within a minute."""
    limits = Limits()
    assert limits.wait("chat.postMessage", "C1", 0.0) == 0.0
    assert limits.wait("chat.postMessage", "C1", 0.25) == 0.75
    assert limits.wait("chat.postMessage", "C2", 0.25) == 0.0
    assert limits.wait("chat.postMessage", "C1", 1.0) == 0.0
    each = PER_MINUTE["conversations.info"]
    assert [limits.wait("conversations.info", "C1", 0.5 * number) for number in range(each)] == [0.0] * each
    assert limits.wait("conversations.info", "C1", 25.0) == 35.0
    assert limits.wait("conversations.info", "C1", 60.0) == 0.0
    assert dict(limits.refused) == {"chat.postMessage": 1, "conversations.info": 1}


def test_a_plan_that_reads_a_table_whole_is_seen() -> None:
    """By its words, wherever they stand in it; small tables and indexes are no matter."""
    lines = (" ->  Parallel Seq Scan on instalment", "Seq Scan on milestone", "Index Scan using pk_owed on owed")
    assert Plan(what="x", instalments=10_000, lines=lines).reads_whole_tables == ("instalment",)


def test_each_half_of_the_page_is_written_alone() -> None:
    """What `make bench` writes leaves what `make load` wrote, and the other way round."""
    day, row = date(2024, 1, 10), Row(what="a question", figure=1.5)
    plan = Plan(what="what is open", instalments=64, lines=("Limit (actual time=0.1..0.2 rows=1 loops=1)",))
    load = under_load("", {"plans": [row]}, [plan], measured=day)
    whole = page([row], measured=day, rest=load)
    before, after = halves(whole)
    assert (before, after) == (page([row], measured=day), load)
    assert f"{before}{after}" == whole
    assert UNDER_LOAD in load
    assert "What is open, of 64 instalments:\n\n```text\nLimit (" in load
    assert halves(before) == (before, "")


def test_a_part_of_the_load_is_written_alone() -> None:
    """One that is measured anew takes its own place, and the others stay as they were measured."""
    first, then = date(2024, 1, 10), date(2024, 2, 20)
    old, new = Row(what="as it was", figure=1.5), Row(what="as it is", figure=1.2)
    whole = under_load("", {"memory": [old], "askers": [old]}, [], measured=first)
    anew = under_load("", {"askers": [new]}, [], measured=then)
    again = under_load(whole, {"askers": [new]}, [], measured=then)
    assert again == under_load(anew, {"memory": [old]}, [], measured=first)
    assert again.index("as it is") < again.index("as it was")
    assert (again.count("as it was"), again.count("20 February 2024"), again.count("10 January 2024")) == (1, 1, 1)
