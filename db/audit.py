"""The record of changes: what was changed, how it was before, by whom, and where."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field
from datetime import datetime

from sqlalchemy import Connection, insert, select

from db.tables import change

#: An instalment was marked done.
DONE = "done"
#: An instalment that was marked done is open again.
REOPENED = "reopened"
#: Nobody is to be reminded of an instalment for the time being, or is again.
HELD = "held"
RESUMED = "resumed"


@dataclass(frozen=True, kw_only=True, slots=True)
class Act:
    """Who changes something, where and when."""

    by: str
    surface: str
    now: datetime


@dataclass(frozen=True, kw_only=True, slots=True)
class Change:
    """One change, recorded in the transaction that makes it."""

    at: datetime
    by: str
    #: Where it came from: a command, a button, a register's file.
    surface: str
    kind: str
    #: What was changed, such as `III.2a@2024-03`.
    ref: str
    before: Mapping[str, object] = field(default_factory=dict)
    after: Mapping[str, object] = field(default_factory=dict)
    reason: str = ""


def record(connection: Connection, changes: Iterable[Change]) -> None:
    """Add changes to the record."""
    connection.execute(insert(change), [asdict(each) for each in changes])


def refs(connection: Connection, kind: str) -> frozenset[str]:
    """Everything to which a kind of change was ever made."""
    return frozenset(connection.scalars(select(change.c.ref).where(change.c.kind == kind)))
