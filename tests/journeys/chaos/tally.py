"""Tallies: how often something was done, and how often it struck."""

from dataclasses import dataclass


@dataclass(kw_only=True)
class Tally:
    """Of one trouble, or of all of a family."""

    done: int = 0
    struck: int = 0

    def add(self, *, struck: bool) -> None:
        """Once more."""
        self.done += 1
        self.struck += struck
