"""Progress bars of a long operation: on standard error where that is a terminal, and nothing elsewhere."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from db.connection.progress import ProgressCallback, ignore_progress

if TYPE_CHECKING:
    from rich.progress import Progress, TaskID


@contextmanager
def show_progress(*, is_shown: bool = True) -> Iterator[ProgressCallback]:
    """Show a bar for each step of an operation; yields the callback to report progress to.

    The bars disappear at the end: print only then. `shown` is False where JSON is asked for.
    """
    if not is_shown or sys.stderr is None or not sys.stderr.isatty():
        yield ignore_progress
        return
    from rich.console import Console  # noqa: PLC0415  # without a terminal it is not needed
    from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn  # noqa: PLC0415

    columns = (TextColumn("{task.description}"), BarColumn(), TaskProgressColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True, redirect_stdout=False) as bars:
        yield _Bars(bars)


class _Bars:
    """A bar for each step, of which the last one moves."""

    def __init__(self, bars: "Progress") -> None:
        self._bars = bars
        self._steps: dict[str, TaskID] = {}

    def __call__(self, what: str, done: int, of: int) -> None:
        """Show how far a step is; the earlier ones are complete."""
        if what not in self._steps:
            for before in self._steps.values():
                self._bars.update(before, total=1, completed=1)
            self._steps[what] = self._bars.add_task(what, total=of or None)
        self._bars.update(self._steps[what], completed=done, total=of or None)
