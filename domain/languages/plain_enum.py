"""Enumerations whose members are found as fast as any attribute: reading a question looks at thousands of them."""

from collections.abc import Mapping
from typing import Any, ClassVar


class PlainEnum:
    """Base of a class of named values, each of which is one object: `NAME: ClassVar[Concept]` declares one.

    Up to Python 3.11 a member of an `Enum` takes three times as long to find: its class has a `__getattr__`.
    """

    __slots__ = ("name",)

    #: All of a class, by name.
    members: ClassVar[Mapping[str, Any]]

    def __init__(self, name: str) -> None:
        self.name = name

    def __init_subclass__(cls) -> None:
        cls.members = {name: cls(name) for name in cls.__annotations__}
        for name, member in cls.members.items():
            setattr(cls, name, member)

    def __repr__(self) -> str:
        return f"{type(self).__name__}.{self.name}"
