"""How far something long is: a bar on standard error where that is a terminal, and nothing anywhere else."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Protocol


class Tell(Protocol):
    """Is told how far a step is."""

    def __call__(self, what: str, done: int, of: int, /) -> None:
        """`of` is 0 where nobody knows how long it takes."""


def untold(_what: str, _done: int, _of: int, /) -> None:
    """Where nobody looks."""


@contextmanager
def progress() -> Iterator[Tell]:
    """A bar for each step while something is under way; it is gone at the end. Print only then."""
    if sys.stderr is None or not sys.stderr.isatty():
        yield untold
        return
    from rich.console import Console  # noqa: PLC0415  # where nobody looks it is not needed
    from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn  # noqa: PLC0415  # as above

    columns = (TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True, redirect_stdout=False) as bars:
        step = bars.add_task("", total=None)
        yield lambda what, done, of: bars.update(step, description=what, completed=done, total=of or None)
