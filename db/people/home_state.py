"""App Homes as they are kept: who has one open, what is chosen in it, and the newest change that it shows."""

from collections.abc import Collection
from dataclasses import asdict, replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Engine, Row, case, select, update

from db.connection import meta
from db.connection.engine import insert, reading, writing
from db.schema.people_tables import home
from domain.home import OPEN_FOR, AppHome, HomeFilters, HomeStatus

#: So long may one process draw: a round, with all that Slack may take for it. Where it died others go on after that.
TURN = timedelta(minutes=2)
#: A turn that ends later than so long after the end of one that begins now was taken by a clock that went wrong; a tick
#: that is slow has the time of its beginning, and finds turns that were taken since.
SLOW = timedelta(hours=1)

#: The newest change that a home shows which is to be drawn anew, whatever has changed; or a smaller number.
NOTHING = -1

_row = home.c
#: Another one each time, so that a drawing under way is known to be of before.
_ANEW = case((_row.drawn < 0, _row.drawn - 1), else_=NOTHING)


class HomeStateStore:
    """Kept in the register's database."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def opened(self, person: str, now: datetime) -> AppHome:
        """Somebody opens theirs: at its first page, with what they chose before if that was not long ago.

        Until it is drawn it is stale, so that it comes with the next tick if Slack does not take it now.
        """
        with writing(self._engine) as connection:
            found = connection.execute(select(home).where(_row.id == person)).first()
            recent = found is not None and found.opened_at > now - OPEN_FOR
            chosen = replace(_to_home(found).chosen, page=1) if found is not None and recent else HomeFilters()
            return _put(connection, person, chosen, now)

    def choose(self, person: str, chosen: HomeFilters, now: datetime) -> AppHome:
        """Somebody chooses what to see in theirs; until it is drawn it is stale."""
        with writing(self._engine) as connection:
            return _put(connection, person, chosen, now)

    def home(self, person: str) -> AppHome | None:
        """Somebody's; None where they never opened it."""
        with reading(self._engine) as connection:
            found = connection.execute(select(home).where(_row.id == person)).first()
        return None if found is None else _to_home(found)

    def stale(self, newest: int, *, now: datetime, limit: int, but: Collection[str] = ()) -> tuple[AppHome, ...]:
        """Homes that are open and do not show the change of a number, those opened last first; `but` whose not."""
        wanted = select(home).where(_row.opened_at > now - OPEN_FOR, _row.drawn < newest, _row.id.not_in(but))
        with reading(self._engine) as connection:
            found = connection.execute(wanted.order_by(_row.opened_at.desc(), _row.id).limit(limit))
            return tuple(map(_to_home, found))

    def take_turn(self, worker: str, *, now: datetime) -> bool:
        """Whether a process may draw what is stale: one at a time, until it gives its turn away."""
        with writing(self._engine) as connection:
            until, _, whose = (meta.get(connection, meta.DRAWING) or "").partition(" ")
            if until and whose != worker and now < datetime.fromisoformat(until) <= now + TURN + SLOW:
                return False
            meta.put(connection, meta.DRAWING, f"{(now + TURN).isoformat()} {worker}")
            return True

    def give_turn(self, worker: str) -> None:
        """Whoever comes next may draw."""
        with writing(self._engine) as connection:
            if (meta.get(connection, meta.DRAWING) or "").endswith(f" {worker}"):
                meta.put(connection, meta.DRAWING, "")

    def drawn(self, before: AppHome, number: int) -> None:
        """A home, as it was read before it was drawn, shows the changes up to a number.

        Where somebody else has drawn it meanwhile nobody knows whose drawing arrived last, and the older one counts;
        where something else was chosen meanwhile, it is to be drawn anew.
        """
        row = _row.id == before.person
        with writing(self._engine) as connection:
            found = connection.execute(select(home).where(row).with_for_update()).first()
            if found is None:
                return
            stands = _to_home(found)
            shown = number if stands.drawn == before.drawn else min(stands.drawn, number)
            if stands.chosen != before.chosen:
                shown = NOTHING
            connection.execute(update(home).where(row).values(drawn=shown))

    def outdate(self, person: str) -> None:
        """Somebody's home is to be drawn anew, if they have one open."""
        with writing(self._engine) as connection:
            connection.execute(update(home).where(_row.id == person).values(drawn=_ANEW))

    def forget(self, person: str) -> None:
        """Somebody's home is not drawn anew until they open it again."""
        with writing(self._engine) as connection:
            connection.execute(home.delete().where(_row.id == person))


def _put(connection: Connection, person: str, chosen: HomeFilters, now: datetime) -> AppHome:
    values = {"chosen": asdict(chosen), "opened_at": now}
    new = insert(connection.dialect, home).values(id=person, **values, drawn=NOTHING)
    connection.execute(new.on_conflict_do_update(index_elements=[_row.id], set_={**values, "drawn": _ANEW}))
    return _to_home(connection.execute(select(home).where(_row.id == person)).one())


def _to_home(row: Row[Any]) -> AppHome:
    kept = dict(row.chosen)
    chosen = HomeFilters(
        owner=kept["owner"], milestone=kept["milestone"], show=HomeStatus(kept["show"]), page=kept["page"]
    )
    return AppHome(person=row.id, chosen=chosen, drawn=row.drawn)
