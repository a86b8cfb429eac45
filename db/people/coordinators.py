"""Roles: who may change the register, and who was last known to be in a user group."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, Engine, func, select

from db.audit import log
from db.audit.log import changing
from db.connection.engine import insert, reading, writing
from db.schema.people_tables import coordinator, roster
from domain.errors import LastCoordinator
from domain.register.audit_events import ChangeContext, ChangeKind

#: Who made the first coordinators.
SETTINGS = "settings"

_row = coordinator.c


@dataclass(frozen=True, kw_only=True, slots=True)
class GroupMembers:
    """Who was in a user group, and when that was known."""

    members: frozenset[str]
    at: datetime


class CoordinatorStore:
    """Kept in the register's database."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def ids(self) -> tuple[str, ...]:
        """People (U…) and user groups (S…) that may change the register, in the order in which they were added."""
        with reading(self._engine) as connection:
            return _coordinators(connection)

    def found(self, first: Collection[str], *, now: datetime) -> None:
        """Add those whom the settings name, but for those who were ever removed."""
        if not first or not set(first) - self._ever():
            return
        with changing(self._engine) as connection:
            ever = set(connection.scalars(select(_row.id)))
            act = ChangeContext(by=SETTINGS, surface=SETTINGS, now=now)
            for each in first:
                if each not in ever:
                    _enter(connection, each, act, wanted=True)

    def add(self, whom: str, act: ChangeContext) -> bool:
        """Let somebody change the register; False if they may already."""
        with changing(self._engine) as connection:
            return whom not in _coordinators(connection) and _enter(connection, whom, act, wanted=True)

    def remove(self, whom: str, act: ChangeContext) -> bool:
        """Let somebody change it no longer; False if they may not anyway, LastCoordinator if nobody else may."""
        with changing(self._engine) as connection:
            return whom in _coordinators(connection) and _enter(connection, whom, act, wanted=False)

    def roster(self, group: str) -> GroupMembers | None:
        """Who was last known to be in a user group."""
        with reading(self._engine) as connection:
            row = connection.execute(select(roster).where(roster.c.id == group)).first()
        return None if row is None else GroupMembers(members=frozenset(row.members), at=row.at)

    def keep(self, group: str, members: Iterable[str], *, now: datetime) -> None:
        """Remember who is in a user group."""
        values = {"members": sorted(members), "at": now}
        with writing(self._engine) as connection:
            new = insert(connection.dialect, roster).values(id=group, **values)
            connection.execute(new.on_conflict_do_update(index_elements=[roster.c.id], set_=values))

    def _ever(self) -> set[str]:
        with reading(self._engine) as connection:
            return set(connection.scalars(select(_row.id)))


def coordinator_of(connection: Connection, whom: str) -> dict[str, object]:
    """Whether somebody may change the register, as the record says it."""
    return {"coordinates": True} if whom in _coordinators(connection) else {}


def put_coordinator(connection: Connection, whom: str, *, wanted: bool, now: datetime) -> None:
    """Let somebody change the register, or not; LastCoordinator if then nobody could."""
    if not wanted and connection.scalar(select(func.count()).where(_row.removed.is_(False), _row.id != whom)) == 0:
        raise LastCoordinator
    values = {"removed": not wanted, "at": now}
    new = insert(connection.dialect, coordinator).values(id=whom, **values)
    connection.execute(new.on_conflict_do_update(index_elements=[_row.id], set_=values))


def _coordinators(connection: Connection) -> tuple[str, ...]:
    return tuple(connection.scalars(select(_row.id).where(_row.removed.is_(False)).order_by(_row.at, _row.id)))


def _enter(connection: Connection, whom: str, act: ChangeContext, *, wanted: bool) -> bool:
    before = coordinator_of(connection, whom)
    put_coordinator(connection, whom, wanted=wanted, now=act.now)
    log.enter(connection, act, ChangeKind.COORDINATOR, whom, before=before, after=coordinator_of(connection, whom))
    return True
