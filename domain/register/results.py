"""Results of the store: what matches a question, and what a change did."""

from datetime import datetime

from msgspec import Struct

from domain.register.audit_events import FileChangeKind
from domain.register.instalments import Instalment
from domain.register.model import Note, Owner, Texts


class Participation(Struct, frozen=True, kw_only=True):
    """A key action that an actor takes part in."""

    ref: str
    title: Texts
    participant: Owner


class NoteOverview(Struct, frozen=True, kw_only=True):
    """A note, how much it has, and what was loaded of it."""

    note: Note
    deliverables: int
    #: The numbers of its documents, each with the time of its load, in the order in which they were loaded.
    documents: tuple[tuple[str, datetime], ...]


class Matches(Struct, frozen=True, kw_only=True):
    """The instalments that match a question, dated first, in order of time and then of the note.

    Undated ones are among them whatever time was asked for, since the answer counts them.
    """

    instalments: tuple[Instalment, ...]
    #: Where the owners asked about take part, whatever time was asked for, in the note's order.
    participations: tuple[Participation, ...] = ()
    #: More instalments match than the limit let through.
    has_more: bool = False


class MarkResult(Struct, frozen=True, kw_only=True):
    """A change of an instalment's status."""

    before: Instalment
    after: Instalment
    #: The next open instalment of the same deliverable, if any.
    next_open: Instalment | None = None
    #: The coordinator did not name the instalment: the next open one of several was taken.
    was_chosen: bool = False
    #: The change's number in the audit log.
    change_number: int = 0


class RegisterChange(Struct, frozen=True, kw_only=True):
    """One difference that loading a register's file made."""

    kind: FileChangeKind
    ref: str
    field: str = ""
    before: str = ""
    after: str = ""
