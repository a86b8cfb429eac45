"""News: changes of the register that people are told of, each with what it is about."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from itertools import groupby
from typing import Any

from msgspec import Struct

from domain.register.audit_events import (
    FILE_SURFACE,
    LOAD_SURFACE,
    REGISTER_CHANGES,
    Change,
    ChangeKind,
    FileChangeKind,
)
from domain.register.meeting import Meeting

#: Kinds of changes that are told; an undo is, of one of these.
NEWS_KINDS: frozenset[str] = frozenset({*REGISTER_CHANGES, *FileChangeKind, ChangeKind.LOADED, ChangeKind.NOTE})

#: What a notice is about, by its facts, that tells news: its sentences are made from the audit log.
CHANGES = "changes"


class News(Struct, frozen=True, kw_only=True):
    """A change, or all that loading one file changed, with what it is about."""

    #: The number of the change in the audit log; of several it is that of the one that stands for them, or the first.
    number: int
    at: datetime
    by: str
    #: The deliverables that it is about.
    refs: frozenset[str] = frozenset()
    #: The bodies that owe these, or did before.
    bodies: frozenset[str] = frozenset()
    #: The meetings at which they are due.
    meetings: frozenset[Meeting] = frozenset()
    #: The slugs of their notes.
    notes: frozenset[str] = frozenset()
    #: Whether a coordinator is to settle it, as a notice of its own tells them.
    is_report: bool = False
    #: Who had reported it done, and is told by a notice of its own what came of that.
    reporter: str | None = None


def changes_facts(numbers: Iterable[int]) -> dict[str, Any]:
    """Return the facts of a notice that tells changes, by their numbers in the audit log."""
    return {"what": CHANGES, "numbers": list(numbers)}


def is_of_load(change: Change) -> bool:
    """Return whether a change was made by loading a file or a document, or stands for all that were."""
    return change.surface in (FILE_SURFACE, LOAD_SURFACE) or (change.kind == ChangeKind.LOADED)


def split_loads(changes: Iterable[Change]) -> Iterator[Sequence[Change]]:
    """Yield changes one by one, those of one load together: first the one that stands for them, if there is one."""
    for (is_load, _, _), group in groupby(changes, key=lambda change: (is_of_load(change), change.by, change.at)):
        if is_load:
            yield tuple(sorted(group, key=lambda change: change.kind != ChangeKind.LOADED))
        else:
            yield from ((change,) for change in group)


def without_undone(changes: Collection[Change], undone: Collection[int]) -> list[Change]:
    """Return changes without those that are taken back by now, and without their undos.

    An undo of something that is not among them is told: people have been told of that before.
    """
    numbers = {change.number for change in changes}
    return [change for change in changes if change.number not in undone and change.undoes not in numbers]


def owners_in(change: Change) -> Iterator[str]:
    """Yield the bodies and units that a change names as owners, before it or after it."""
    for state in (change.before, change.after):
        owners = state.get("owners")
        yield from slugs_of(owners if isinstance(owners, list) else ())


def slugs_of(owners: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    """Yield the bodies and units of stored owners."""
    for owner in owners:
        yield from (str(owner[name]) for name in ("actor", "via") if owner.get(name))
