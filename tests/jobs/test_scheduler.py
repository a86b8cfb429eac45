"""The scheduler: it ticks at once, goes on whatever happens, and stops cleanly."""

import logging
import re
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Any

import pytest
from apscheduler.schedulers.background import BackgroundScheduler

from jobs.scheduler import Scheduler, TickCallback

SOON = timedelta(milliseconds=30)
NOON = datetime(2024, 6, 6, 12, 0, tzinfo=UTC)

#: For tests in which a thread dies by an error.
dying = pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")

#: The longest wait, in seconds, on a busy machine.
PATIENCE = 10


class Ticks:
    """A tick that counts its calls, and can be blocked."""

    def __init__(self) -> None:
        self.free = threading.Event()
        self.free.set()
        self.began = threading.Semaphore(0)
        self.running = self.most = self.ended = 0

    def __call__(self, _now: datetime) -> None:
        """Tick, and block until free to end."""
        self.running += 1
        self.most = max(self.most, self.running)
        self.began.release()
        self.free.wait(PATIENCE)
        self.running -= 1
        self.ended += 1

    def expect(self, number: int = 1) -> None:
        """Wait until a number of further ticks have begun."""
        for _ in range(number):
            assert self.began.acquire(timeout=PATIENCE)

    def go_on(self) -> None:
        """Wait until ticks begin again; one may have begun just before."""
        while self.began.acquire(blocking=False):
            pass
        self.expect(2)

    def cease(self) -> None:
        """Assert that no tick begins any more, except one that was about to."""
        time.sleep(0.2)
        while self.began.acquire(blocking=False):
            pass
        assert not self.began.acquire(timeout=0.2)


@pytest.fixture
def ticks() -> Iterator[Ticks]:
    """A tick that is unblocked at the latest when the test ends."""
    made = Ticks()
    yield made
    made.free.set()


@contextmanager
def ticking(tick: TickCallback, every: timedelta = timedelta(seconds=30), **settings: Any) -> Iterator[Scheduler]:  # noqa: ANN401  # the scheduler's own
    """Run a scheduler, and stop it in the end."""
    scheduler = Scheduler(every, **settings)
    scheduler.start(tick)
    try:
        yield scheduler
    finally:
        scheduler.stop()


def kill_the_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let APScheduler's thread die by an error in its own loop, as it can, while it says that it runs."""
    dead: list[threading.Thread] = []

    def die(_: BackgroundScheduler) -> None:
        dead.append(threading.current_thread())
        raise RuntimeError

    with monkeypatch.context() as patched:
        patched.setattr(BackgroundScheduler, "_process_jobs", die)
        deadline = time.monotonic() + PATIENCE
        while not dead:
            assert time.monotonic() < deadline
            time.sleep(0.005)
        dead[0].join(PATIENCE)


def wait_until(condition: Callable[[], bool]) -> None:
    """Wait until something is true."""
    deadline = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.005)


class Earlier(datetime):
    """The clock of a machine whose time was set back by an hour."""

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> datetime:  # type: ignore[override]  # any datetime will do
        """Return the time an hour ago."""
        return datetime.now(tz) - timedelta(hours=1)


def test_it_ticks_at_once_with_the_time() -> None:
    """The first tick comes without waiting for the interval, and is given the time in UTC."""
    ticked = threading.Event()
    seen: list[datetime] = []

    def tick(now: datetime) -> None:
        seen.append(now)
        ticked.set()

    with ticking(tick, every=timedelta(hours=1)):
        assert ticked.wait(PATIENCE)
    assert seen[0].tzinfo is UTC
    assert abs(datetime.now(UTC) - seen[0]) < timedelta(seconds=PATIENCE)


def test_a_tick_is_told_the_time_of_the_clock_it_was_given() -> None:
    """A tick is given the time of the clock that the scheduler was given."""
    ticked = threading.Event()
    seen: list[datetime] = []

    def tick(now: datetime) -> None:
        seen.append(now)
        ticked.set()

    with ticking(tick, now=lambda: NOON):
        assert ticked.wait(PATIENCE)
    assert seen == [NOON]


def test_a_failing_tick_is_logged_and_the_next_one_runs(caplog: pytest.LogCaptureFixture) -> None:
    """An error in one tick does not stop the others; the log has its kind and place, not its message."""
    third = threading.Event()
    count = 0

    def tick(_now: datetime) -> None:
        nonlocal count
        count += 1
        if count == 3:
            third.set()
        raise RuntimeError("III.3 of Eurojust")

    with caplog.at_level(logging.INFO), ticking(tick, every=SOON):
        assert third.wait(PATIENCE)
    assert "a tick failed: RuntimeError at tests/jobs/test_scheduler.py:" in caplog.text
    assert "Eurojust" not in caplog.text


def test_a_schedule_whose_tick_failed_can_be_woken(ticks: Ticks, caplog: pytest.LogCaptureFixture) -> None:
    """After a tick that failed, others can be called for at once, and it is not taken for one that goes on."""

    def tick(now: datetime) -> None:
        ticks(now)
        raise RuntimeError

    with ticking(tick, every=timedelta(hours=1), hung_after=timedelta(0)) as scheduler:
        for _ in range(3):
            ticks.expect()
            wait_until(lambda: scheduler._tick_began is None)  # noqa: SLF001  # nothing else says that it has ended
            scheduler.watch()
            scheduler.wake()
        ticks.expect()
    assert "under way" not in caplog.text


def test_a_tick_comes_after_the_wait_that_was_asked_for(ticks: Ticks) -> None:
    """Whoever needs a tick after some time gets one then, whatever others are called for meanwhile, and no sooner."""
    with ticking(ticks, every=timedelta(hours=1)) as scheduler:
        ticks.expect()
        began = time.monotonic()
        scheduler.wake(after=1.5)
        scheduler.wake()
        ticks.expect()
        ticks.expect()
        assert time.monotonic() - began >= 1.5
        assert not ticks.began.acquire(timeout=0.5)


def test_a_call_during_a_tick_is_not_lost(ticks: Ticks) -> None:
    """What changes while a tick is running has a tick of its own after it."""
    ticks.free.clear()
    with ticking(ticks, every=timedelta(hours=1)) as scheduler:
        ticks.expect()
        scheduler.wake()
        assert not ticks.began.acquire(timeout=0.3)
        ticks.free.set()
        ticks.expect()
    assert ticks.most == 1


def test_a_tick_with_several_errors_is_logged_by_its_first(caplog: pytest.LogCaptureFixture) -> None:
    """Of an ExceptionGroup the kind and place of the first error are logged, in the line of a single error."""
    ticked = threading.Event()

    def fail() -> None:
        raise KeyError("III.3 of Eurojust")

    def tick(_now: datetime) -> None:
        ticked.set()
        errors: list[Exception] = []
        try:
            fail()
        except KeyError as error:
            errors.append(error)
        raise ExceptionGroup("jobs failed", [*errors, RuntimeError()])

    with caplog.at_level(logging.INFO), ticking(tick):
        assert ticked.wait(PATIENCE)
    failures = [record.getMessage() for record in caplog.records if record.name == "jobs.scheduler"]
    assert len(failures) == 1
    assert re.fullmatch(r"a tick failed: KeyError at tests/jobs/test_scheduler\.py:\d+", failures[0])


def test_ticks_never_overlap(ticks: Ticks) -> None:
    """No tick begins beside one that takes longer than the interval."""
    ticks.free.clear()
    with ticking(ticks, every=SOON):
        ticks.expect()
        time.sleep(0.3)
        ticks.free.set()
        ticks.expect()
    assert ticks.most == 1


@dying
def test_a_dead_thread_is_noticed_and_replaced(
    ticks: Ticks, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """If APScheduler's thread dies no tick comes; `watch` notices it and restarts the schedule."""
    with ticking(ticks, every=SOON) as scheduler:
        ticks.go_on()
        kill_the_thread(monkeypatch)
        ticks.cease()
        scheduler.watch()
        ticks.go_on()
    assert "begun anew: its thread has died" in caplog.text
    assert ticks.most == 1


def test_time_that_is_set_back_does_not_stop_it(
    ticks: Ticks, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """APScheduler waits an hour when the machine's time is set back by one; `watch` restarts the schedule."""
    with ticking(ticks, every=SOON) as scheduler:
        ticks.go_on()
        for module in ("apscheduler.schedulers.base", "jobs.scheduler"):
            monkeypatch.setattr(f"{module}.datetime", Earlier)
        ticks.cease()
        scheduler.watch()
        ticks.go_on()
    assert "begun anew: no tick has come for" in caplog.text


def test_a_look_leaves_a_clock_alone_that_goes(ticks: Ticks, caplog: pytest.LogCaptureFixture) -> None:
    """`watch` restarts nothing between two ticks, during or after a long one, or after the end."""
    with ticking(ticks, every=timedelta(seconds=0.2)) as scheduler:
        ticks.expect()
        scheduler.watch()
        ticks.free.clear()
        ticks.expect()
        time.sleep(0.7)
        scheduler.watch()
        ticks.free.set()
        time.sleep(0.02)
        scheduler.watch()
    time.sleep(0.7)
    scheduler.watch()
    assert "anew" not in caplog.text


@dying
def test_a_hanging_tick_is_joined_by_no_other(ticks: Ticks, monkeypatch: pytest.MonkeyPatch) -> None:
    """A restarted schedule begins no tick beside one that still hangs, and goes on when that ends."""
    ticks.free.clear()
    with ticking(ticks, every=SOON) as scheduler:
        ticks.expect()
        kill_the_thread(monkeypatch)
        scheduler.watch()
        assert not ticks.began.acquire(timeout=0.3)
        ticks.free.set()
        ticks.go_on()
    assert ticks.most == 1


def test_a_hanging_tick_is_told_of_once(ticks: Ticks, caplog: pytest.LogCaptureFixture) -> None:
    """A tick that takes too long is logged once, with how long it has taken."""
    ticks.free.clear()
    with ticking(ticks, hung_after=timedelta(seconds=0.6)) as scheduler:
        ticks.expect()
        scheduler.watch()
        assert "under way" not in caplog.text
        time.sleep(0.7)
        for _ in range(3):
            scheduler.watch()
        ticks.free.set()
    assert len(re.findall(r"ERROR .* a tick has been under way for \d+ s", caplog.text)) == 1


@dying
def test_where_no_thread_can_be_had_the_next_look_tries_again(
    ticks: Ticks, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """If no thread can be started, neither scheduler nor watching thread ends, and `watch` tries again."""

    def refuse(_: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    with ticking(ticks, every=SOON) as scheduler:
        ticks.go_on()
        kill_the_thread(monkeypatch)
        with monkeypatch.context() as patched:
            patched.setattr(threading.Thread, "start", refuse)
            scheduler.watch()
        assert "there is no thread to be had" in caplog.text
        scheduler.watch()
        ticks.go_on()


def test_stopping_waits_for_the_tick_under_way(ticks: Ticks) -> None:
    """`stop` waits for the running tick, and no further tick begins."""
    ticks.free.clear()
    scheduler = Scheduler(SOON)
    scheduler.start(ticks)
    ticks.expect()
    threading.Timer(0.2, ticks.free.set).start()
    assert scheduler.stop()
    assert ticks.ended == 1
    assert not ticks.began.acquire(timeout=0.2)


def test_stopping_does_not_wait_for_ever(ticks: Ticks) -> None:
    """`stop` waits for a hanging tick no longer than it is told, and returns that it still runs."""
    ticks.free.clear()
    scheduler = Scheduler()
    scheduler.start(ticks)
    ticks.expect()
    assert not scheduler.stop(within=timedelta(seconds=0.1))
    ticks.free.set()
    assert scheduler.stop()
