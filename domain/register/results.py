"""What the store hands back for a question, and what it did with a change."""

from collections.abc import Mapping
from dataclasses import dataclass

from domain.register.instalments import Instalment
from domain.register.model import Owner, Texts


@dataclass(frozen=True, kw_only=True, slots=True)
class Participation:
    """A key action that an actor takes part in."""

    ref: str
    title: Texts
    actor: Owner


@dataclass(frozen=True, kw_only=True, slots=True)
class Matches:
    """The instalments that fit a question, dated first, in order of time and then of the note.

    Undated instalments are always among them, whatever time was asked for: the answer counts them.
    """

    instalments: tuple[Instalment, ...]
    #: Where those asked about take part without regard to time, in the note's order.
    takes_part: tuple[Participation, ...] = ()
    #: There were more than the limit.
    more: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Marked:
    """An instalment whose status a coordinator changed."""

    before: Instalment
    after: Instalment
    #: The next open instalment of the same deliverable, if any.
    following: Instalment | None = None
    #: The instalment was not named: it was the next open one of several.
    chosen: bool = False
    #: The change's number in the record.
    number: int = 0


@dataclass(frozen=True, kw_only=True, slots=True)
class RegisterChange:
    """One difference that loading a register file made."""

    kind: str
    ref: str
    field: str = ""
    before: str = ""
    after: str = ""


#: How many of each table's rows a register has, by table name.
Counts = Mapping[str, int]
