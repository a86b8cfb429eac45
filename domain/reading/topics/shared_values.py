"""Shared values: one object for all that are equal; half of each language's index of topics is English."""

from collections.abc import Hashable, Mapping
from typing import TypeVar

_Key = TypeVar("_Key", str, tuple[str, str])
_Value = TypeVar("_Value", bound=Hashable)


class SharedValues:
    """The values that the indexes of a register's topics have in common."""

    def __init__(self) -> None:
        self._values: dict[Hashable, Hashable] = {}
        self._weights: dict[Hashable, dict[int, float]] = {}

    def share(self, value: _Value) -> _Value:
        """Return the first value that was equal to this one."""
        return self._values.setdefault(value, value)  # type: ignore[return-value]  # equal values are of one type

    def share_weights(self, weights: Mapping[_Key, dict[int, float]]) -> dict[_Key, dict[int, float]]:
        """Return weights by word or pair with equal ones as one object: most are of a single text."""
        known = self._weights
        return {key: known.setdefault(tuple(by_entry.items()), by_entry) for key, by_entry in weights.items()}

    def share_members(self, sets: Mapping[str, set[_Value]]) -> dict[str, frozenset[_Value]]:
        """Return sets by word, frozen, with equal ones as one object."""
        return {word: self.share(frozenset(members)) for word, members in sets.items()}
