"""Questions a second: by many askers at once, with several processes, on either kind of database."""

from collections.abc import Iterator, Mapping
from itertools import product

from benchmarks.child_processes import run_workspace
from benchmarks.load.child_processes import run_bots
from benchmarks.load.effort import LoadEffort
from benchmarks.measurements.round_trips import DELAY
from benchmarks.report import Measurement

#: Askers who ask at the same time where each call takes long.
FAR_AWAY_ASKERS = 8


def measure(urls: Mapping[str, str], load: LoadEffort) -> Iterator[Measurement]:
    """Compare with one asker of one process on the first database; a ratio above one is faster."""
    first: float | None = None
    with run_workspace() as api:
        for (kind, url), number, askers in product(urls.items(), load.processes, load.askers):
            if askers < number:
                continue
            rate = _measure_rate(url, api, number, askers, load.seconds)
            first = first or rate
            title = f"{askers} asking {number} {'process' if number == 1 else 'processes'} on {kind}"
            yield Measurement(title=title, figure=rate / first, details=f"{rate:,.0f} questions a second")
    with run_workspace(delay=DELAY) as api:
        for kind, url in urls.items():
            yield _measure_far_away(kind, url, api, load)


def _measure_far_away(kind: str, url: str, api: str, load: LoadEffort) -> Measurement:
    """Measure how long each of several askers waits, in round trips to a Slack far away."""
    rate = _measure_rate(url, api, 1, FAR_AWAY_ASKERS, load.far_away_seconds)
    seconds = FAR_AWAY_ASKERS / rate
    return Measurement(
        title=f"… {FAR_AWAY_ASKERS} asking 1 process on {kind}, over one round trip of {DELAY * 1000:.0f} ms to Slack",
        figure=seconds / DELAY,
        gate=2.6,
        goal=2.3,
        details=f"{seconds * 1000:,.0f} ms a question, {rate:,.0f} questions a second",
    )


def _measure_rate(url: str, api: str, number: int, askers: int, seconds: float) -> float:
    shares = [askers // number + (index < askers % number) for index in range(number)]
    with run_bots("answer", url, api, *shares) as running:
        for bot in running:
            bot.write_line(str(seconds))
        return sum(int(bot.read_line()) for bot in running) / seconds
