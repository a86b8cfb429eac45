"""The clock of workspaces whose time a test sets."""

#: Noon in Brussels, and a fraction of a second, on 20 October 2023.
NOON = 1_697_796_000.75


class Clock:
    """A clock that shows the time it is set to."""

    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> float:
        """Return the seconds since the epoch."""
        return self.now
