"""Loading a register: the stored one is made equal to it, keeps what was done, and it is said what changed."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import Connection, Engine, select

from db.audit import log
from db.connection import key_value
from db.connection.engine import writing
from db.connection.progress import ProgressCallback, ignore_progress
from db.register import instalment_rows, overrides, rows
from db.register.cache import read_register
from db.register.diff import Facts, differences, facts, instalment_facts
from db.register.write import move, rewrite
from db.schema import tables
from domain.errors import BadRegister
from domain.register.audit_events import FILE, GONE, Change
from domain.register.instalments import Instalment
from domain.register.model import Deliverable, Milestone, Register
from domain.register.results import RegisterChange


def load(
    engine: Engine, register: Register, *, now: datetime, by: str, progress: ProgressCallback = ignore_progress
) -> tuple[RegisterChange, ...]:
    """Make the stored register equal to this one, whole or not at all; gives every difference that there was.

    An instalment keeps its status, evidence and history as long as there is one with its slug under its deliverable's
    reference, or it can be told which one it has moved to. What coordinators have settled stands. What the register has
    no longer is removed if nothing of it was ever marked done, and otherwise withdrawn: kept, but out of all answers.
    """
    progress("comparing it with what is there", 0, 0)
    with writing(engine) as connection:
        revision = key_value.get(connection, key_value.REGISTER_REVISION)
        standing = overrides.read(connection)
        noted, register = register, standing.applied(register)
        moved = () if revision is None else move(connection, standing.instalments(register))
        # Read again, since deadlines are settled under the slugs that instalments now have.
        wanted = overrides.read(connection).instalments(register)
        before = None if revision is None else _stored(connection, register)
        found = [*moved, *differences(before.facts if before else {}, facts(register) | instalment_facts(wanted))]
        if not found:
            overrides.note(connection, noted, standing)
            return ()
        named = before.named if before else {}
        progress("writing it", 0, 0)
        withdrawn = rewrite(connection, register, wanted)
        overrides.note(connection, noted, standing)
        changes = [replace(each, kind="withdrawn") if each.ref in withdrawn else each for each in found]
        log.append(connection, (_recorded(each, named, now=now, by=by) for each in changes))
        key_value.put(connection, key_value.REGISTER_REVISION, str(int(revision or 0) + 1))
    return tuple(changes)


@dataclass(frozen=True, kw_only=True, slots=True)
class _Stored:
    """The stored register, before another one is written over it."""

    register: Register
    instalments: tuple[Instalment, ...]

    @property
    def facts(self) -> Facts:
        """What it says."""
        return facts(self.register) | instalment_facts(self.instalments)

    @property
    def named(self) -> Mapping[str, Deliverable | Instalment | Milestone]:
        """What the record keeps something of when it goes, by its name there."""
        return (
            {each.ref: each for each in self.register.deliverables}
            | {each.key: each for each in self.instalments}
            | {f"milestone {each.slug}": each for each in self.register.directory.milestones}
        )


def _stored(connection: Connection, register: Register) -> _Stored:
    """The stored register, if it is of the same note."""
    stored = read_register(connection)
    number = stored.directory.note.number
    if number != register.directory.note.number:
        problem = f"this database holds note {number}; another note needs a database of its own"
        raise BadRegister(file="", ref="note", field="number", problem=problem)
    deliverables = {each.ref: each for each in stored.deliverables}
    standing = select(*instalment_rows.INSTALMENT).where(tables.instalment.c.withdrawn.is_(False))
    found = connection.execute(standing)
    every = tuple(instalment_rows.to_instalment(deliverables[row.ref], row) for row in found)
    return _Stored(register=stored, instalments=every)


def _recorded(
    found: RegisterChange, named: Mapping[str, Deliverable | Instalment | Milestone], *, now: datetime, by: str
) -> Change:
    has_field = bool(found.field)
    before: Mapping[str, object] = {found.field: found.before} if has_field else {}
    if found.kind in GONE and found.ref in named:
        before = _kept(named[found.ref])
    return Change(
        at=now,
        by=by,
        surface=FILE,
        kind=found.kind,
        ref=found.ref,
        before=before,
        after={found.field: found.after} if has_field else {},
    )


def _kept(gone: Deliverable | Instalment | Milestone) -> Mapping[str, object]:
    """What the record keeps of something that goes: enough to say later what it was, and on which day."""
    match gone:
        case Instalment():
            return {"due": gone.due and str(gone.due)}
        case Milestone():
            return {"meets": gone.meets and str(gone.meets)}
    values = rows.deliverable_values(gone, 0)
    return {name: said for name, said in values.items() if name not in ("place", "withdrawn")}
