"""Loading a register: the stored one is made equal to it, keeps what was done, and it is said what changed."""

from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection, Engine, select

from db import audit, instalment_rows, meta, settled, tables
from db.differences import Facts, differences, facts, instalment_facts
from db.edition import read_register
from db.engine import writing
from db.moving import move
from db.rewriting import rewrite
from db.under_way import Tell, untold
from domain.changes import FILE, Change
from domain.errors import BadRegister
from domain.found import RegisterChange
from domain.register import Register


def load(
    engine: Engine, register: Register, *, now: datetime, by: str, tell: Tell = untold
) -> tuple[RegisterChange, ...]:
    """Make the stored register equal to this one, whole or not at all; gives every difference that there was.

    An instalment keeps its status, evidence and history as long as there is one with its slug under its deliverable's
    reference, or it can be told which one it has moved to. What coordinators have settled stands. What the register has
    no longer is removed if nothing of it was ever marked done, and otherwise withdrawn: kept, but out of all answers.
    """
    tell("comparing it with what is there", 0, 0)
    with writing(engine) as connection:
        revision = meta.get(connection, meta.REVISION)
        standing = settled.read(connection)
        noted, register = register, standing.applied(register)
        moved = () if revision is None else move(connection, standing.instalments(register))
        # Read again, since deadlines are settled under the slugs that instalments now have.
        wanted = settled.read(connection).instalments(register)
        before = {} if revision is None else _stored(connection, register)
        found = [*moved, *differences(before, facts(register) | instalment_facts(wanted))]
        if not found:
            settled.note(connection, noted, standing)
            return ()
        tell("writing it", 0, 0)
        withdrawn = rewrite(connection, register, wanted)
        settled.note(connection, noted, standing)
        changes = [replace(each, kind="withdrawn") if each.ref in withdrawn else each for each in found]
        audit.record(connection, (_recorded(each, now=now, by=by) for each in changes))
        meta.put(connection, meta.REVISION, str(int(revision or 0) + 1))
    return tuple(changes)


def _stored(connection: Connection, register: Register) -> Facts:
    """What the stored register says, if it is of the same note."""
    stored = read_register(connection)
    number = stored.directory.note.number
    if number != register.directory.note.number:
        problem = f"this database holds note {number}; another note needs a database of its own"
        raise BadRegister(file="", ref="note", field="number", problem=problem)
    deliverables = {each.ref: each for each in stored.deliverables}
    standing = select(*instalment_rows.INSTALMENT).where(tables.instalment.c.withdrawn.is_(False))
    return facts(stored) | instalment_facts(
        instalment_rows.to_instalment(deliverables[row.ref], row) for row in connection.execute(standing)
    )


def _recorded(found: RegisterChange, *, now: datetime, by: str) -> Change:
    named = bool(found.field)
    return Change(
        at=now,
        by=by,
        surface=FILE,
        kind=found.kind,
        ref=found.ref,
        before={found.field: found.before} if named else {},
        after={found.field: found.after} if named else {},
    )
