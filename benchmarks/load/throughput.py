"""Questions a second: by many askers at once, with several processes, on either kind of database."""

from collections.abc import Iterator, Mapping
from itertools import product

from benchmarks.child_processes import run_workspace
from benchmarks.load.child_processes import run_bots
from benchmarks.load.effort import LoadEffort
from benchmarks.report import Measurement


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


def _measure_rate(url: str, api: str, number: int, askers: int, seconds: float) -> float:
    shares = [askers // number + (index < askers % number) for index in range(number)]
    with run_bots("answer", url, api, *shares) as running:
        for bot in running:
            bot.write_line(str(seconds))
        return sum(int(bot.read_line()) for bot in running) / seconds
