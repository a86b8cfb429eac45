"""Invariants of a register in a database, which hold whatever was done to it."""

from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import Connection, Engine, select

from db.audit import log
from db.changes.mark import to_recorded_state
from db.changes.replay import find_differences
from db.connection.engine import reading
from db.register import instalment_rows, overrides, rows
from db.register.cache import read_register
from db.schema import tables
from domain.register.audit_events import INSTALMENT_CHANGES, Change, ChangeKind
from domain.register.instalments import Instalment, make_instalments, with_deadline
from domain.register.model import Register

#: The recorded state of an instalment, without its day, which may follow from a meeting's.
State = Mapping[str, Any]

_UNTOUCHED = {
    "status": "open",
    "done_at": None,
    "done_by": None,
    "evidence": "",
    "hold": "",
    "moved_to": "",
    "report": "",
    "reporter": None,
    "progress": "",
    "expected": None,
    "progress_by": None,
    "progress_at": None,
}


def assert_sound(engine: Engine) -> None:
    """Assert all invariants."""
    with reading(engine) as connection:
        register = read_register(connection)
        instalments = dict(_read_instalments(connection, register))
        assert log.find_broken_link(connection) is None
        _assert_follows(register, instalments)
        _assert_owed(connection, register, instalments)
        _assert_replays(connection, instalments)
        _assert_overrides(connection)
        assert find_differences(connection) == ()


def _read_instalments(connection: Connection, register: Register) -> Iterator[tuple[int, Instalment]]:
    """Yield the current instalments by the number of their row."""
    deliverables = {deliverable.ref: deliverable for deliverable in register.deliverables}
    row = tables.instalment.c
    for number, *values in connection.execute(
        select(row.id, *instalment_rows.INSTALMENT).where(row.withdrawn.is_(False))
    ):
        yield number, instalment_rows.to_instalment(deliverables[values[0]], values)


def _assert_follows(register: Register, instalments: Mapping[int, Instalment]) -> None:
    """Each instalment exists once, and follows from its deadline, the meetings and the deadline set in its place."""
    milestones = register.directory.milestones
    noted = {
        instalment.key: instalment
        for deliverable in register.deliverables
        for instalment in make_instalments(deliverable, milestones)
    }
    assert sorted(instalment.key for instalment in instalments.values()) == sorted(noted)
    for instalment in instalments.values():
        follows = with_deadline(noted[instalment.key], instalment.moved_to, milestones)
        assert (instalment.key, instalment.due, instalment.starts, instalment.council) == (
            instalment.key,
            follows.due,
            follows.starts,
            follows.council,
        )


def _assert_owed(connection: Connection, register: Register, instalments: Mapping[int, Instalment]) -> None:
    """Who owes what follows from owners, statuses and days; a deliverable without owners is marked so."""
    owed = tables.owed.c
    rows_owed = connection.execute(select(owed.instalment_id, owed.actor, owed.status, owed.due)).all()
    assert sorted(map(tuple, rows_owed)) == sorted(
        (number, actor, instalment.status.value, instalment.due or tables.NEVER)
        for number, instalment in instalments.items()
        for actor in instalment.deliverable.debtors
    )
    row = tables.deliverable.c
    flags = connection.execute(select(row.ref, row.ownerless).where(row.withdrawn.is_(False)))
    assert {deliverable.ref: deliverable.ownerless for deliverable in flags} == {
        deliverable.ref: not deliverable.owners for deliverable in register.deliverables
    }


def _assert_replays(connection: Connection, instalments: Mapping[int, Instalment]) -> None:
    """Each change starts from the state that the last one left, and the last left the current state."""
    states = replay(connection)
    for instalment in instalments.values():
        assert (instalment.key, states.get(instalment.key, _UNTOUCHED)) == (
            instalment.key,
            _without_day(to_recorded_state(instalment)),
        )


def replay(connection: Connection) -> Mapping[str, State]:
    """Return the state in which the audit log leaves each instalment that it names."""
    states: dict[str, State] = {}
    for change in log.find_changes(connection):
        if change.kind == "removed":
            states.pop(change.ref, None)
        elif change.kind == "changed" and "slug" in change.after and "@" in change.ref:
            before = f"{change.ref.partition('@')[0]}@{change.before['slug']}"
            states[change.ref] = states.pop(before, _UNTOUCHED)
        elif _is_of_instalment(connection, change):
            assert (change.number, _without_day(change.before)) == (change.number, states.get(change.ref, _UNTOUCHED))
            states[change.ref] = _without_day(change.after)
    return states


def _is_of_instalment(connection: Connection, change: Change) -> bool:
    return log.find_original(connection, change).kind in INSTALMENT_CHANGES


def _assert_overrides(connection: Connection) -> None:
    """Owners and meetings set by coordinators are as the audit log last has them."""
    last: dict[tuple[str, str], State] = {}
    for change in log.find_changes(connection):
        kind = log.find_original(connection, change).kind
        if kind in (ChangeKind.OWNERS, ChangeKind.MEETING):
            last[kind, change.ref] = change.after
        elif kind == ChangeKind.DELIVERABLE and change.after:
            state = {"owners": change.after["owners"], "settled": change.after["owners_set"]}
            last[ChangeKind.OWNERS, change.ref] = state
    current = overrides.read_overrides(connection)
    for ref, owners in current.owners.items():
        assert last[ChangeKind.OWNERS, ref] == {"owners": list(map(rows.owner_values, owners)), "settled": True}
    for month, milestone in current.milestones.items():
        day = None if milestone.meets is None else milestone.meets.isoformat()
        assert last[ChangeKind.MEETING, str(month)] == {"meets": day, "settled": True}


def _without_day(state: State) -> State:
    return {name: value for name, value in state.items() if name != "due"}
