"""Store of App Home state: who has one open, the filters chosen in it, and the newest change that it shows."""

from collections.abc import Collection
from datetime import datetime, timedelta
from typing import Any

from msgspec.structs import asdict, replace
from sqlalchemy import Connection, Engine, Row, case, select, update

from db.connection import key_value
from db.connection.engine import dialect_insert, reading, writing
from db.schema.people_tables import home
from domain.answers.home import OPEN_FOR, AppHome, HomeFilters, HomeStatus

#: How long one process may refresh homes: one round, with all the time that Slack may take. If it dies, others go on
#: after that.
LEASE = timedelta(minutes=2)
#: A lease that ends more than this after one taken now was taken by a wrong clock, and does not count. It is this long
#: since a slow tick uses the time of its beginning, and may find leases taken after that.
CLOCK_TOLERANCE = timedelta(hours=1)

#: Stored in place of the newest change that a home shows: it is to be refreshed, whatever has changed. So is any
#: smaller number.
STALE = -1

_row = home.c
#: A number that differs each time, so that a refresh that began before is recognised.
_NEXT_STALE = case((_row.drawn < 0, _row.drawn - 1), else_=STALE)


class HomeStateStore:
    """App Homes in the register's database, with a lease that lets one process at a time refresh them."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def open_home(self, person: str, now: datetime) -> AppHome:
        """Store that a person opens their home; return it at its first page, with the filters if those are recent.

        It is stale until it is drawn, so that the next tick refreshes it if Slack does not take it now.
        """
        with writing(self._engine) as connection:
            row = connection.execute(select(home).where(_row.id == person)).first()
            is_recent = row is not None and row.opened_at > now - OPEN_FOR
            filters = replace(_to_home(row).filters, page=1) if row is not None and is_recent else HomeFilters()
            return _upsert(connection, person, filters, now)

    def save_filters(self, person: str, filters: HomeFilters, now: datetime) -> AppHome:
        """Store the filters that a person chooses; return the home, which is stale until it is drawn."""
        with writing(self._engine) as connection:
            return _upsert(connection, person, filters, now)

    def find(self, person: str) -> AppHome | None:
        """Return a person's home, None if they never opened it."""
        with reading(self._engine) as connection:
            row = connection.execute(select(home).where(_row.id == person)).first()
        return None if row is None else _to_home(row)

    def find_stale(
        self, version: int, *, now: datetime, limit: int, excluding: Collection[str] = ()
    ) -> tuple[AppHome, ...]:
        """Return open homes that do not show the change with a number, last opened first, except some persons'."""
        is_stale = _row.opened_at > now - OPEN_FOR, _row.drawn < version, _row.id.not_in(excluding)
        statement = select(home).where(*is_stale).order_by(_row.opened_at.desc(), _row.id).limit(limit)
        with reading(self._engine) as connection:
            return tuple(map(_to_home, connection.execute(statement)))

    def acquire_lease(self, worker: str, *, now: datetime) -> bool:
        """Take or renew the lease for refreshing homes; return False if another process holds it."""
        with writing(self._engine) as connection:
            until, _, holder = (key_value.get(connection, key_value.HOME_REFRESH_LEASE) or "").partition(" ")
            if until and holder != worker and now < datetime.fromisoformat(until) <= now + LEASE + CLOCK_TOLERANCE:
                return False
            key_value.put(connection, key_value.HOME_REFRESH_LEASE, f"{(now + LEASE).isoformat()} {worker}")
            return True

    def release_lease(self, worker: str) -> None:
        """Release the lease, if a worker holds it."""
        with writing(self._engine) as connection:
            if (key_value.get(connection, key_value.HOME_REFRESH_LEASE) or "").endswith(f" {worker}"):
                key_value.put(connection, key_value.HOME_REFRESH_LEASE, "")

    def mark_drawn(self, before: AppHome, number: int) -> None:
        """Store that a home, as it was read before it was drawn, shows the changes up to a number.

        If another process has drawn it meanwhile, no one knows whose drawing Slack shows, and the older one counts; if
        other filters were chosen meanwhile, it is stale.
        """
        is_persons = _row.id == before.person
        with writing(self._engine) as connection:
            row = connection.execute(select(home).where(is_persons).with_for_update()).first()
            if row is None:
                return
            current = _to_home(row)
            shown = number if current.shown_change == before.shown_change else min(current.shown_change, number)
            if current.filters != before.filters:
                shown = STALE
            connection.execute(update(home).where(is_persons).values(drawn=shown))

    def mark_stale(self, person: str) -> None:
        """Mark a person's home stale, if they have one."""
        with writing(self._engine) as connection:
            connection.execute(update(home).where(_row.id == person).values(drawn=_NEXT_STALE))

    def delete(self, person: str) -> None:
        """Delete a person's home: it is not refreshed until they open it again."""
        with writing(self._engine) as connection:
            connection.execute(home.delete().where(_row.id == person))


def _upsert(connection: Connection, person: str, filters: HomeFilters, now: datetime) -> AppHome:
    values = {"chosen": asdict(filters), "opened_at": now}
    new = dialect_insert(connection.dialect, home).values(id=person, **values, drawn=STALE)
    connection.execute(new.on_conflict_do_update(index_elements=[_row.id], set_={**values, "drawn": _NEXT_STALE}))
    return _to_home(connection.execute(select(home).where(_row.id == person)).one())


def _to_home(row: Row[Any]) -> AppHome:
    values = row.chosen
    filters = HomeFilters(
        owner=values["owner"], milestone=values["milestone"], show=HomeStatus(values["show"]), page=values["page"]
    )
    return AppHome(person=row.id, filters=filters, shown_change=row.drawn)
