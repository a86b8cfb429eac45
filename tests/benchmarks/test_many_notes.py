"""Many notes cost no more than one with as many instalments."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from time import process_time

import pytest

from benchmarks.bot_under_test import make_services
from benchmarks.measurements.many_notes import WORK, make_registers
from bot.sandbox.fake_slack.fake_slack import FakeSlack
from bot.slack.client import make_client

#: Of each work, whose shortest time is taken, so that a busy machine does not count.
_ROUNDS = 15
_BUDGET = 1.3


@pytest.mark.long
def test_many_notes_cost_no_more_than_one(tmp_path: Path) -> None:
    """A question, planning and an App Home need at most 1.3 times the processor time."""
    one, many = make_registers(tmp_path, 10)
    with FakeSlack() as slack:
        client = make_client("xoxb-test", slack.url)
        baseline, ours = make_services(one, client), make_services(many, client)
        ratios = {title: _ratio(partial(work, ours), partial(work, baseline)) for title, work in WORK.items()}
    for engine in (one, many):
        engine.dispose()
    assert {title: ratio for title, ratio in ratios.items() if ratio > _BUDGET} == {}


def _ratio(ours: Callable[[], object], baseline: Callable[[], object]) -> float:
    times = [(_time(ours), _time(baseline)) for _ in range(_ROUNDS)]
    return min(first for first, _ in times) / min(second for _, second in times)


def _time(work: Callable[[], object]) -> float:
    start = process_time()
    work()
    return process_time() - start
