"""Store of coordinators, who may change the register, and cache of the members of user groups."""

from collections.abc import Collection, Iterable
from datetime import datetime

from msgspec import Struct
from sqlalchemy import Connection, Engine, func, select

from db.audit import log
from db.audit.log import audited_transaction
from db.connection.engine import reading, writing
from db.people.upsert import upsert
from db.schema.people_tables import coordinator, roster
from domain.errors import LastCoordinator
from domain.register.audit_events import ChangeContext, ChangeKind

#: The author, in the audit log, of what the settings added.
SETTINGS = "settings"

_row = coordinator.c

_SELECT_IDS = select(_row.id).where(_row.removed.is_(False)).order_by(_row.at, _row.id)


class GroupMembers(Struct, frozen=True, kw_only=True):
    """The members of a user group, and when they were last read from Slack."""

    members: frozenset[str]
    known_at: datetime


class CoordinatorStore:
    """Coordinators in the register's database: people (U…) and user groups (S…)."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def list_ids(self) -> tuple[str, ...]:
        """Return the ids of all coordinators in the order in which they were added."""
        with reading(self._engine) as connection:
            return _read_ids(connection)

    def seed(self, coordinators: Collection[str], *, now: datetime) -> None:
        """Add the coordinators that the settings name, except those that were ever removed."""
        if not coordinators:
            return
        with reading(self._engine) as connection:
            known = set(connection.scalars(select(_row.id)))
        if known.issuperset(coordinators):
            return
        with audited_transaction(self._engine) as connection:
            known = set(connection.scalars(select(_row.id)))
            context = ChangeContext(by=SETTINGS, surface=SETTINGS, now=now)
            for coordinator_id in coordinators:
                if coordinator_id not in known:
                    _change(connection, coordinator_id, context, wanted=True)

    def add(self, coordinator_id: str, context: ChangeContext) -> bool:
        """Add a coordinator; return False if they are one already."""
        with audited_transaction(self._engine) as connection:
            if coordinator_id in _read_ids(connection):
                return False
            _change(connection, coordinator_id, context, wanted=True)
        return True

    def remove(self, coordinator_id: str, context: ChangeContext) -> bool:
        """Remove a coordinator; return False if they are none. Raise LastCoordinator if there is no other."""
        with audited_transaction(self._engine) as connection:
            if coordinator_id not in _read_ids(connection):
                return False
            _change(connection, coordinator_id, context, wanted=False)
        return True

    def read_group_members(self, group: str) -> GroupMembers | None:
        """Return the last known members of a user group, None if they were never known."""
        with reading(self._engine) as connection:
            row = connection.execute(select(roster).where(roster.c.id == group)).first()
        return None if row is None else GroupMembers(members=frozenset(row.members), known_at=row.at)

    def write_group_members(self, group: str, members: Iterable[str], *, now: datetime) -> None:
        """Store the members of a user group."""
        with writing(self._engine) as connection:
            upsert(connection, roster, id=group, members=sorted(members), at=now)


def read_coordinator(connection: Connection, coordinator_id: str) -> dict[str, object]:
    """Return the recorded state of a coordinator; empty if they are none."""
    return {"coordinates": True} if coordinator_id in _read_ids(connection) else {}


def write_coordinator(connection: Connection, coordinator_id: str, *, wanted: bool, now: datetime) -> None:
    """Add or remove a coordinator; raise LastCoordinator instead of removing the only one."""
    others = select(func.count()).where(_row.removed.is_(False), _row.id != coordinator_id)
    if not wanted and connection.scalar(others) == 0:
        raise LastCoordinator
    upsert(connection, coordinator, id=coordinator_id, removed=not wanted, at=now)


def _read_ids(connection: Connection) -> tuple[str, ...]:
    return tuple(connection.scalars(_SELECT_IDS))


def _change(connection: Connection, coordinator_id: str, context: ChangeContext, *, wanted: bool) -> None:
    before = read_coordinator(connection, coordinator_id)
    write_coordinator(connection, coordinator_id, wanted=wanted, now=context.now)
    after = read_coordinator(connection, coordinator_id)
    log.record(connection, context, ChangeKind.COORDINATOR, coordinator_id, before=before, after=after)
