"""What holds of a register in a database whatever was done to it."""

from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import Connection, Engine, select

from db.audit import log
from db.changes.mark import to_recorded_state
from db.connection.engine import reading
from db.register import instalment_rows, overrides, rows
from db.register.cache import read_register
from db.schema import tables
from domain.register.audit_events import OF_INSTALMENTS, Change, ChangeKind
from domain.register.instalments import Instalment, moved, of
from domain.register.model import Register

#: What the record says of an instalment, without its day, which may follow from a meeting's.
Said = Mapping[str, Any]

_UNTOUCHED = {
    "status": "open",
    "done_at": None,
    "done_by": None,
    "evidence": "",
    "hold": "",
    "moved_to": "",
    "report": "",
    "reporter": None,
}


def assert_sound(engine: Engine) -> None:
    """Assert all of it."""
    with reading(engine) as connection:
        register = read_register(connection)
        standing = dict(_standing(connection, register))
        assert log.find_broken_link(connection) is None
        _assert_follows(register, standing)
        _assert_owed(connection, register, standing)
        _assert_replays(connection, standing)
        _assert_settled(connection)


def _standing(connection: Connection, register: Register) -> Iterator[tuple[int, Instalment]]:
    """The instalments in the register, by the number of their row."""
    deliverables = {each.ref: each for each in register.deliverables}
    row = tables.instalment.c
    for number, *values in connection.execute(
        select(row.id, *instalment_rows.INSTALMENT).where(row.withdrawn.is_(False))
    ):
        yield number, instalment_rows.to_instalment(deliverables[values[0]], values)


def _assert_follows(register: Register, standing: Mapping[int, Instalment]) -> None:
    """Each instalment is there once, and is what follows from its deadline, the meetings and where it was moved to."""
    milestones = register.directory.milestones
    noted = {each.key: each for deliverable in register.deliverables for each in of(deliverable, milestones)}
    assert sorted(each.key for each in standing.values()) == sorted(noted)
    for each in standing.values():
        follows = moved(noted[each.key], each.moved_to, milestones)
        assert (each.key, each.due, each.starts, each.council) == (
            each.key,
            follows.due,
            follows.starts,
            follows.council,
        )


def _assert_owed(connection: Connection, register: Register, standing: Mapping[int, Instalment]) -> None:
    """Who owes what is what follows from owners, statuses and days; what nobody owes is marked so."""
    owed = tables.owed.c
    found = connection.execute(select(owed.instalment_id, owed.actor, owed.status, owed.due)).all()
    assert sorted(map(tuple, found)) == sorted(
        (number, actor, each.status.value, each.due or tables.NEVER)
        for number, each in standing.items()
        for actor in each.deliverable.debtors
    )
    row = tables.deliverable.c
    flags = connection.execute(select(row.ref, row.ownerless).where(row.withdrawn.is_(False)))
    assert {each.ref: each.ownerless for each in flags} == {each.ref: not each.owners for each in register.deliverables}


def _assert_replays(connection: Connection, standing: Mapping[int, Instalment]) -> None:
    """Each change starts from what the last one has left, and the last has left what is there."""
    now = replayed(connection)
    for each in standing.values():
        assert (each.key, now.get(each.key, _UNTOUCHED)) == (each.key, _without_day(to_recorded_state(each)))


def replayed(connection: Connection) -> Mapping[str, Said]:
    """What the record leaves each instalment with that something was ever said of."""
    now: dict[str, Said] = {}
    for each in log.find_changes(connection):
        if each.kind == "removed":
            now.pop(each.ref, None)
        elif each.kind == "changed" and "slug" in each.after and "@" in each.ref:
            before = f"{each.ref.partition('@')[0]}@{each.before['slug']}"
            now[each.ref] = now.pop(before, _UNTOUCHED)
        elif _of_instalment(connection, each):
            assert (each.number, _without_day(each.before)) == (each.number, now.get(each.ref, _UNTOUCHED))
            now[each.ref] = _without_day(each.after)
    return now


def _of_instalment(connection: Connection, change: Change) -> bool:
    return log.find_original(connection, change).kind in OF_INSTALMENTS


def _assert_settled(connection: Connection) -> None:
    """Where owners or a meeting are settled, they are as the record last said."""
    last: dict[tuple[str, str], Said] = {}
    for each in log.find_changes(connection):
        kind = log.find_original(connection, each).kind
        if kind in (ChangeKind.OWNERS, ChangeKind.MEETING):
            last[kind, each.ref] = each.after
    standing = overrides.read(connection)
    for ref, owners in standing.owners.items():
        assert last[ChangeKind.OWNERS, ref] == {"owners": list(map(rows.owner_values, owners)), "settled": True}
    for month, milestone in standing.meetings.items():
        day = None if milestone.meets is None else milestone.meets.isoformat()
        assert last[ChangeKind.MEETING, str(month)] == {"meets": day, "settled": True}


def _without_day(said: Said) -> Said:
    return {name: value for name, value in said.items() if name != "due"}
