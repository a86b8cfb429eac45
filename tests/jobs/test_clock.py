"""The clock: it ticks at once, goes on whatever happens, and stops cleanly."""

import logging
import threading
import time
from datetime import UTC, datetime, timedelta

import pytest

from jobs.clock import Clock

SOON = timedelta(milliseconds=30)


def test_it_ticks_at_once_with_the_time() -> None:
    """The first tick comes without waiting for the interval, and is told the time in UTC."""
    ticked = threading.Event()
    seen: list[datetime] = []

    def tick(now: datetime) -> None:
        seen.append(now)
        ticked.set()

    with Clock(tick, every=timedelta(hours=1)):
        assert ticked.wait(5)
    assert seen[0].tzinfo is UTC
    assert abs(datetime.now(UTC) - seen[0]) < timedelta(seconds=5)


def test_a_failing_tick_is_logged_and_the_next_one_runs(caplog: pytest.LogCaptureFixture) -> None:
    """An error in one tick stands in the log and does not keep the next one from running."""
    third = threading.Event()
    count = 0

    def tick(_now: datetime) -> None:
        nonlocal count
        count += 1
        if count == 3:
            third.set()
        raise RuntimeError("no database")

    with caplog.at_level(logging.ERROR), Clock(tick, every=SOON):
        assert third.wait(5)
    assert "no database" in caplog.text


def test_ticks_never_overlap() -> None:
    """A tick that takes longer than the interval is not joined by another one."""
    running = 0
    most = 0
    enough = threading.Event()

    def tick(_now: datetime) -> None:
        nonlocal running, most
        running += 1
        most = max(most, running)
        time.sleep(0.1)
        running -= 1
        enough.set()

    with Clock(tick, every=SOON):
        assert enough.wait(5)
        time.sleep(0.3)
    assert most == 1


def test_stopping_waits_for_the_tick_under_way() -> None:
    """A reminder that is being posted is written down before the process may end."""
    began = threading.Event()
    ended = False

    def tick(_now: datetime) -> None:
        nonlocal ended
        began.set()
        time.sleep(0.2)
        ended = True

    clock = Clock(tick)
    clock.start()
    assert began.wait(5)
    clock.stop()
    assert ended
