"""Replay: recompute from the audit log what the register's tables must say, and name what differs.

Statuses and deadlines follow from the changes made to instalments; owners, meeting days and deadlines from what was
loaded and set; roles from who was given them. Differences name references and columns, never values: they are printed.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from msgspec import Struct, field
from sqlalchemy import Connection, select
from sqlalchemy.exc import InvalidRequestError

from db.audit import log
from db.register import instalment_rows
from db.register.amendments import recorded_fields, to_deliverable
from db.register.cache import read_register
from db.register.diff import deliverable_facts, note_entry, owners_text, recorded_facts, register_facts
from db.register.rows import to_owner
from db.schema import tables
from db.schema.people_tables import admission, coordinator
from db.schema.reminder_tables import contact
from db.schema.tables import NEVER
from domain.register.audit_events import INSTALMENT_CHANGES, Change, ChangeKind, FileChangeKind
from domain.register.instalments import Instalment, make_instalments, with_deadline
from domain.register.model import NoteState, Register

#: What the audit log says of something, by field.
_State = Mapping[str, Any]

_FILE_KINDS = frozenset(FileChangeKind)


class Difference(Struct, frozen=True, kw_only=True):
    """Something that is not as the audit log says."""

    ref: str
    #: Its columns or facts that differ; none if it should not be there, or is missing.
    fields: tuple[str, ...] = ()

    def __str__(self) -> str:
        return f"{self.ref} ({', '.join(self.fields) or 'there or not'})"


def find_differences(connection: Connection) -> tuple[Difference, ...]:
    """Return what differs from what the audit log says, whose chain is checked elsewhere (`log.find_broken_link`)."""
    recorded = _replay(connection)
    try:
        return tuple(_iterate_differences(connection, recorded))
    except (ArithmeticError, AttributeError, InvalidRequestError, LookupError, RuntimeError, TypeError, ValueError):
        # Whoever changes tables by hand may leave what is no register at all.
        return (Difference(ref="register", fields=("cannot be read",)),)


class _Recorded(Struct, kw_only=True):
    """Everything that the audit log says."""

    #: The state of instalments that were ever changed, by key.
    instalments: dict[str, _State] = field(default_factory=dict)
    #: What was loaded and set, as text (see `recorded_facts`); empty for what earlier versions loaded.
    facts: dict[str, dict[str, str]] = field(default_factory=dict)
    #: Who has a role, and which state a channel's access has.
    coordinators: set[str] = field(default_factory=set)
    contacts: set[str] = field(default_factory=set)
    access: dict[str, str] = field(default_factory=dict)
    #: The states of notes that coordinators have closed or opened again, by the log's name of the note.
    notes: dict[str, str] = field(default_factory=dict)

    def apply(self, entry: Change, kind: str) -> None:
        """Apply an entry, of a kind that is that of what was undone if it is an undo."""
        if kind in INSTALMENT_CHANGES:
            self.instalments[entry.ref] = entry.after
        elif kind in _FILE_KINDS:
            self._load(entry)
        elif kind == ChangeKind.OWNERS:
            owners = owners_text(map(to_owner, _list(entry, "owners")))
            self.facts.setdefault(entry.ref, {})["owners"] = owners
        elif kind == ChangeKind.DELIVERABLE:
            self._keep_by_hand(entry)
        elif kind == ChangeKind.MEETING:
            self._set_meeting(entry)
        elif kind == ChangeKind.NOTE:
            self.notes[entry.ref] = str(entry.after.get("state"))
        else:
            self._give_role(entry, kind)

    def _load(self, entry: Change) -> None:
        """Apply what loading a register's file did."""
        if entry.kind == FileChangeKind.ADDED:
            self.facts[entry.ref] = {name: str(value) for name, value in entry.after.items()}
        elif entry.kind == FileChangeKind.CHANGED:
            self._change(entry)
        else:
            self.facts.pop(entry.ref, None)
            if entry.kind == FileChangeKind.REMOVED:
                self.instalments.pop(entry.ref, None)

    def _change(self, entry: Change) -> None:
        if "slug" in entry.after and "@" in entry.ref:
            before = f"{entry.ref.partition('@')[0]}@{entry.before['slug']}"
            if before in self.instalments:
                self.instalments[entry.ref] = self.instalments.pop(before)
        elif entry.ref in self.facts:
            self.facts[entry.ref] |= recorded_facts({name: str(value) for name, value in entry.after.items()})

    def _keep_by_hand(self, entry: Change) -> None:
        """Apply what added, edited, withdrew or put back a deliverable."""
        if not entry.after or entry.after["withdrawal"]:
            self.facts.pop(entry.ref, None)
            return
        deliverable = to_deliverable({**recorded_fields(entry.after), "ref": entry.ref})
        self.facts[entry.ref] = recorded_facts(deliverable_facts(deliverable))

    def _set_meeting(self, entry: Change) -> None:
        ref = f"milestone {entry.ref}"
        if entry.after:
            self.facts[ref] = {"meets": str(entry.after["meets"] or "")}
        else:
            self.facts.pop(ref, None)

    def _give_role(self, entry: Change, kind: str) -> None:
        """Apply what made somebody a coordinator or a contact or not, or changed a channel's access."""
        if kind == ChangeKind.COORDINATOR:
            _keep(self.coordinators, entry.ref, wanted=bool(entry.after))
        elif kind == ChangeKind.CONTACT:
            _keep(self.contacts, entry.ref, wanted=bool(entry.after))
        elif kind in (ChangeKind.ADMISSION, ChangeKind.SUSPENDED):
            self.access[entry.ref] = str(entry.after.get("state"))
        elif kind == ChangeKind.PURGED:
            self.coordinators.discard(entry.ref)
            self.contacts = {each for each in self.contacts if each.rpartition(" ")[2] != entry.ref}


def _replay(connection: Connection) -> _Recorded:
    recorded = _Recorded()
    kinds: dict[int | None, str] = {}
    for entry in log.iterate_oldest_first(connection):
        kinds[entry.number] = kind = kinds.get(entry.undoes, entry.kind) if entry.undoes else entry.kind
        recorded.apply(entry, kind)
    return recorded


def _iterate_differences(connection: Connection, recorded: _Recorded) -> Iterator[Difference]:
    yield from _compare_roles(connection, recorded)
    if connection.execute(select(tables.note.c.number)).first() is None:
        # Nothing was loaded, or all of it is gone.
        yield from (Difference(ref=ref) for ref in recorded.facts)
        return
    register = read_register(connection)
    yield from _compare_facts(register, recorded.facts)
    for slug, note in register.directory.notes.items():
        unchanged = NoteState.DRAFT if note.state is NoteState.DRAFT else NoteState.IN_FORCE
        if note.state != recorded.notes.get(note_entry(slug), unchanged):
            yield Difference(ref=note_entry(slug), fields=("state",))
    instalments = {each.key: each for each in _expected_instalments(register, recorded)}
    yield from _compare_instalments(connection, instalments)
    yield from _compare_owed(connection, instalments)


def _compare_roles(connection: Connection, recorded: _Recorded) -> Iterator[Difference]:
    coordinators = set(connection.scalars(select(coordinator.c.id).where(coordinator.c.removed.is_(False))))
    contacts = {f"{row.actor} {row.recipient}" for row in connection.execute(select(contact))}
    access = {row.id: row.state for row in connection.execute(select(admission))}
    for role, found, expected in (
        ("coordinator", coordinators, recorded.coordinators),
        ("contact", contacts, recorded.contacts),
        ("channel", set(access.items()), set(recorded.access.items())),
    ):
        names = {each if isinstance(each, str) else each[0] for each in found ^ expected}
        yield from (Difference(ref=f"{role} {name}") for name in sorted(names))


def _compare_facts(register: Register, recorded: Mapping[str, Mapping[str, str]]) -> Iterator[Difference]:
    current = register_facts(register)
    for ref, facts in recorded.items():
        if "@" in ref:  # an instalment, which follows from the rest
            continue
        if ref not in current:
            yield Difference(ref=ref)
        elif fields := tuple(name for name, value in facts.items() if current[ref].get(name, "") != value):
            yield Difference(ref=ref, fields=fields)
    for deliverable in register.deliverables:
        if deliverable.ref not in recorded:
            yield Difference(ref=deliverable.ref)


def _expected_instalments(register: Register, recorded: _Recorded) -> Iterator[Instalment]:
    milestones = register.directory.milestones
    for deliverable in register.deliverables:
        for noted in make_instalments(deliverable, milestones):
            state = recorded.instalments.get(noted.key)
            changed = noted if state is None else instalment_rows.with_recorded_state(noted, state)
            yield with_deadline(changed, changed.moved_to, milestones)


def _compare_instalments(connection: Connection, expected: Mapping[str, Instalment]) -> Iterator[Difference]:
    found = {f"{each.ref}@{each.slug}": each for each in connection.execute(select(tables.instalment))}
    current = {key for key, each in found.items() if not each.withdrawn}
    yield from (Difference(ref=key) for key in sorted(current ^ expected.keys()))
    for key in sorted(current & expected.keys()):
        values = instalment_rows.instalment_values(expected[key], found[key].place)
        if fields := tuple(name for name, value in values.items() if getattr(found[key], name) != value):
            yield Difference(ref=key, fields=fields)


def _compare_owed(connection: Connection, expected: Mapping[str, Instalment]) -> Iterator[Difference]:
    row, owed = tables.instalment.c, tables.owed.c
    joined = select(row.ref, row.slug, owed.actor, owed.status, owed.due).join_from(
        tables.owed, tables.instalment, owed.instalment_id == row.id
    )
    found = Counter(
        (f"{each.ref}@{each.slug}", each.actor, each.status, each.due) for each in connection.execute(joined)
    )
    wanted = Counter(
        (key, actor, each.status.value, each.due or NEVER)
        for key, each in expected.items()
        for actor in each.deliverable.debtors
    )
    differing = {key for key, *_ in [*(found - wanted), *(wanted - found)]}
    yield from (Difference(ref=key, fields=("owed",)) for key in sorted(differing))


def _list(entry: Change, name: str) -> list[Any]:
    value = entry.after.get(name)
    return value if isinstance(value, list) else []


def _keep(names: set[str], name: str, *, wanted: bool) -> None:
    if wanted:
        names.add(name)
    else:
        names.discard(name)
