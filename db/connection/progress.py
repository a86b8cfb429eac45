"""Progress callback of long operations, and its null object."""

from collections.abc import Callable

#: Takes the name of the present step, how much of it is done, and its total; 0 where that is not known.
ProgressCallback = Callable[[str, int, int], None]


def ignore_progress(_step: str, _done: int, _total: int) -> None:
    """Do nothing."""
