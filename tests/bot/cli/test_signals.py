"""The stop signal of long-running commands."""

import time

from bot.cli.signals import MIN_REMAINING, StopSignal


def test_the_remaining_time_counts_from_the_signal() -> None:
    """The time that remains counts from the signal, also during the start; a minimum remains in any case."""
    stop_signal = StopSignal()
    assert stop_signal.remaining(2 * MIN_REMAINING) == 2 * MIN_REMAINING
    stop_signal.record()
    assert stop_signal()
    time.sleep(0.05)
    stop_signal.record()
    assert MIN_REMAINING < stop_signal.remaining(2 * MIN_REMAINING) < 2 * MIN_REMAINING - 0.04 * MIN_REMAINING
    assert stop_signal.remaining(MIN_REMAINING / 100) == MIN_REMAINING
