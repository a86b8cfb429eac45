"""How whoever waits for something long is told how far it is."""

from collections.abc import Callable

#: Is told what is being done, how much of it is done, and how much there is of it; 0 where that is not known.
Tell = Callable[[str, int, int], None]


def untold(_what: str, _done: int, _of: int) -> None:
    """Nobody waits."""
