"""The load tests in their quick form: they run and count correctly, and their workspace has Slack's limits."""

from collections.abc import Iterator
from contextlib import ExitStack
from datetime import date

import pytest

from benchmarks.load.effort import QUICK, LoadPart
from benchmarks.load.query_plans import QueryPlan
from benchmarks.load.rate_limited_slack import RateLimits
from benchmarks.load.report import render_load_part
from benchmarks.load.suite import LoadSuite, open_suite
from benchmarks.report import UNDER_LOAD, Measurement, Unit, render_page, split_page
from bot.slack.rate_limits import PER_MINUTE


@pytest.fixture(scope="module")
def suite() -> Iterator[LoadSuite]:
    """Return the load suite in its quick form."""
    with ExitStack() as stack:
        yield open_suite(stack, QUICK)


@pytest.mark.longest
def test_askers_are_answered_by_every_number_of_processes(suite: LoadSuite) -> None:
    """On either kind of database, one process and two answer all askers."""
    rows = list(suite.measure(LoadPart.ASKERS))
    assert [row.title for row in rows] == [
        *(
            f"{asking} on {kind}"
            for kind in ("SQLite", "PostgreSQL")
            for asking in ("1 asking 1 process", "4 asking 1 process", "4 asking 2 processes")
        ),
        *(
            f"… 8 asking 1 process on {kind}, over one round trip of 150 ms to Slack"
            for kind in ("SQLite", "PostgreSQL")
        ),
    ]
    assert all(row.figure > 0 for row in rows)


@pytest.mark.long
def test_no_plan_reads_a_large_table_from_end_to_end(suite: LoadSuite) -> None:
    """On PostgreSQL every shape of question uses an index from ten thousand instalments on."""
    rows = list(suite.measure(LoadPart.PLANS))
    (plans_row,) = [row for row in rows if row.unit is Unit.COUNT]
    assert plans_row.figure == 0, plans_row.details
    assert {plan.instalments for plan in suite.plans} == {64, 10_000}
    assert all("Execution Time" in plan.lines[-1] for plan in suite.plans)


@pytest.mark.longest
def test_many_channels_are_reminded_once_and_within_slacks_limits(suite: LoadSuite) -> None:
    """Two processes remind every channel once, and Slack refuses no call."""
    rows = list(suite.measure(LoadPart.REMINDERS))
    counts = [row for row in rows if row.unit is Unit.COUNT]
    assert [(row.figure, row.details) for row in counts] == [
        (0, "0 missing, 0 doubled, 0 searched for first"),
        (0, "none"),
    ] * 2


@pytest.mark.longest
def test_memory_does_not_grow_with_questions(suite: LoadSuite) -> None:
    """After twice as many questions the same process has hardly more memory."""
    (row,) = suite.measure(LoadPart.MEMORY)
    assert 0.5 < row.figure < 1.2


def test_the_workspace_refuses_what_passes_slacks_limits() -> None:
    """A second message in a channel within a second is refused, and the 51st look at a channel within a minute."""
    limits = RateLimits()
    assert limits.check("chat.postMessage", "C1", 0.0) == 0.0
    assert limits.check("chat.postMessage", "C1", 0.25) == 0.75
    assert limits.check("chat.postMessage", "C2", 0.25) == 0.0
    assert limits.check("chat.postMessage", "C1", 1.0) == 0.0
    limit = PER_MINUTE["conversations.info"]
    assert [limits.check("conversations.info", "C1", 0.5 * number) for number in range(limit)] == [0.0] * limit
    assert limits.check("conversations.info", "C1", 25.0) == 35.0
    assert limits.check("conversations.info", "C1", 60.0) == 0.0
    assert dict(limits.refused) == {"chat.postMessage": 1, "conversations.info": 1}


def test_a_plan_that_reads_a_table_whole_is_seen() -> None:
    """A sequential scan of a large table is found anywhere in a plan; small tables and indexes are ignored."""
    lines = (" ->  Parallel Seq Scan on instalment", "Seq Scan on milestone", "Index Scan using pk_owed on owed")
    assert QueryPlan(title="x", instalments=10_000, lines=lines).reads_whole_tables == ("instalment",)


def test_each_half_of_the_page_is_written_alone() -> None:
    """`make bench` keeps the half that `make load` wrote, and the other way round."""
    day, row = date(2024, 1, 10), Measurement(title="a question", figure=1.5)
    plan = QueryPlan(title="what is open", instalments=64, lines=("Limit (actual time=0.1..0.2 rows=1 loops=1)",))
    load = render_load_part("", {LoadPart.PLANS: [row]}, [plan], measured=day)
    whole_page = render_page([row], measured=day, rest=load)
    before, after = split_page(whole_page)
    assert (before, after) == (render_page([row], measured=day), load)
    assert f"{before}{after}" == whole_page
    assert UNDER_LOAD in load
    assert "What is open, of 64 instalments:\n\n```text\nLimit (" in load
    assert split_page(before) == (before, "")


def test_a_part_of_the_load_is_written_alone() -> None:
    """A part that is measured again replaces its old text, and the other parts stay as they were."""
    first, then = date(2024, 1, 10), date(2024, 2, 20)
    old, new = Measurement(title="as it was", figure=1.5), Measurement(title="as it is", figure=1.2)
    first_page = render_load_part("", {LoadPart.MEMORY: [old], LoadPart.ASKERS: [old]}, [], measured=first)
    anew = render_load_part("", {LoadPart.ASKERS: [new]}, [], measured=then)
    second_page = render_load_part(first_page, {LoadPart.ASKERS: [new]}, [], measured=then)
    assert second_page == render_load_part(anew, {LoadPart.MEMORY: [old]}, [], measured=first)
    assert second_page.index("as it is") < second_page.index("as it was")
    assert (
        second_page.count("as it was"),
        second_page.count("20 February 2024"),
        second_page.count("10 January 2024"),
    ) == (1, 1, 1)
