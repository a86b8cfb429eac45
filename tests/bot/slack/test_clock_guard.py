"""The clock guard, with real answers of the fake Slack: when the tick is skipped, and when it is measured again."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.sandbox.fake_slack.fake_slack import FakeSlack
from bot.slack import clock_guard
from bot.slack.client import make_client
from bot.slack.clock_guard import MAX_CLOCK_ERROR, ClockGuard
from jobs.scheduler import utc_now


class Ticks:
    """A tick that notes when it was called."""

    def __init__(self) -> None:
        self.moments: list[datetime] = []

    def __call__(self, now: datetime) -> object:
        """Note the moment."""
        self.moments.append(now)
        return "ticked"


class Clock:
    """The machine's clock, which can be set."""

    def __init__(self) -> None:
        self.error = timedelta(0)

    def __call__(self) -> datetime:
        """Return the time by this clock."""
        return utc_now() + self.error


@pytest.fixture
def clock() -> Clock:
    """The clock of the machine, right at first."""
    return Clock()


@pytest.fixture
def ticks() -> Ticks:
    """The tick behind the guard."""
    return Ticks()


@pytest.fixture
def guard(slack: FakeSlack, clock: Clock, ticks: Ticks) -> ClockGuard:
    """A guard that asks the fake Slack, whose clock is right."""
    return ClockGuard(make_client("xoxb-test", slack.url), ticks, clock)


def measurements(slack: FakeSlack) -> int:
    """Return how often the guard has asked Slack."""
    return len([call for call in slack.calls if call.method == "auth.test"])


@pytest.mark.parametrize("error", [MAX_CLOCK_ERROR + timedelta(seconds=5), timedelta(days=92), -timedelta(days=3650)])
def test_no_tick_by_a_wrong_clock(
    guard: ClockGuard, clock: Clock, ticks: Ticks, error: timedelta, caplog: pytest.LogCaptureFixture
) -> None:
    """A clock more than five minutes ahead or behind skips every tick; the log says so once, and when it is right."""
    clock.error = error
    assert [guard(clock()), guard(clock())] == [(), ()]
    assert ticks.moments == []
    clock.error = timedelta(0)
    assert guard(clock()) == "ticked"
    said = [record.getMessage() for record in caplog.records if record.name == "bot.slack.clock_guard"]
    assert len(said) == 2
    assert ("ahead of" if error > timedelta(0) else "behind") in said[0]
    assert said[1] == "this machine's clock is right again"


def test_a_clock_may_be_some_minutes_off(guard: ClockGuard, clock: Clock, ticks: Ticks) -> None:
    """Up to five minutes the tick is called."""
    clock.error = MAX_CLOCK_ERROR - timedelta(seconds=5)
    assert guard(clock()) == "ticked"
    assert len(ticks.moments) == 1


def test_a_right_clock_is_not_measured_at_each_tick(guard: ClockGuard, clock: Clock, slack: FakeSlack) -> None:
    """Of three ticks in a row one asks Slack."""
    for _ in range(3):
        guard(clock())
    assert measurements(slack) == 1


def test_a_clock_that_drifts_is_measured_after_some_minutes(
    guard: ClockGuard, clock: Clock, ticks: Ticks, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A clock that goes wrong by less than a minute at a time is found out, since no measurement holds for long."""
    monkeypatch.setattr(clock_guard, "MEASURED_FOR", timedelta(0))
    for _ in range(9):
        guard(clock())
        clock.error += timedelta(seconds=45)
    assert len(ticks.moments) == 7


def test_a_clock_that_jumps_is_measured_at_once(guard: ClockGuard, clock: Clock, ticks: Ticks) -> None:
    """A clock that is set by years between two ticks, as after a machine's sleep, is found out at the next."""
    guard(clock())
    clock.error = timedelta(days=800)
    guard(clock())
    assert len(ticks.moments) == 1


def test_without_slack_the_tick_is_called(clock: Clock, ticks: Ticks) -> None:
    """Where Slack was never reached nothing contradicts the clock."""
    guard = ClockGuard(make_client("xoxb-test", "http://127.0.0.1:9/api/"), ticks, clock)
    assert guard(datetime.now(UTC)) == "ticked"
