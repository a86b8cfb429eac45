"""Questions a second: by many askers at once, of several processes, on either kind of database."""

from collections.abc import Iterator, Mapping
from itertools import product

from benchmarks.load.effort import Load
from benchmarks.load.processes import bots
from benchmarks.processes import workspace
from benchmarks.table import Row


def measure(urls: Mapping[str, str], load: Load) -> Iterator[Row]:
    """Over one asker of one process on the first of the databases, which are named; above one is faster."""
    first: float | None = None
    with workspace() as api:
        for (kind, url), number, askers in product(urls.items(), load.processes, load.askers):
            if askers < number:
                continue
            rate = _rate(url, api, number, askers, load.seconds)
            first = first or rate
            what = f"{askers} asking {number} {'process' if number == 1 else 'processes'} on {kind}"
            yield Row(what=what, figure=rate / first, behind=f"{rate:,.0f} questions a second")


def _rate(url: str, api: str, number: int, askers: int, seconds: float) -> float:
    shares = [askers // number + (place < askers % number) for place in range(number)]
    with bots("answer", url, api, *shares) as running:
        for each in running:
            each.tell(str(seconds))
        return sum(int(each.hear()) for each in running) / seconds
