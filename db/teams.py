"""What was settled about reminders: channels' wishes, contacts, paces, lead times, snoozes; each change recorded."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import Connection, Engine, Table, delete, select

from db import audit
from db.audit import Act
from db.engine import insert, reading, writing
from db.reminder_tables import contact, leads, pace, snooze, wishes
from domain.calendar import Month
from domain.team import Contact, Pace, Team, Wishes


class Teams:
    """Kept in the register's database."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def team(self) -> Team:
        """All of it."""
        with reading(self._engine) as connection:
            return read(connection)

    def wish(self, channel: str, wanted: Wishes, act: Act) -> None:
        """Settle what a channel wants to be reminded of."""
        with writing(self._engine) as connection:
            was = read(connection).wishes.get(channel)
            before = None if was is None else _wishes_values(was)
            _put(connection, wishes, id=channel, **_wishes_values(wanted))
            _record(
                connection,
                "wishes",
                channel,
                act,
                before=before,
                after=_wishes_values(wanted),
            )

    def contact(self, one: Contact, act: Act) -> bool:
        """Make somebody a contact; False if they are already."""
        with writing(self._engine) as connection:
            if one in read(connection).contacts:
                return False
            _put(connection, contact, actor=one.actor, recipient=one.to, at=act.now)
            _record(connection, "contact", one.actor, act, before=None, after={"to": one.to})
        return True

    def no_contact(self, one: Contact, act: Act) -> bool:
        """Let somebody be a contact no longer; False if they are none."""
        row = contact.c
        with writing(self._engine) as connection:
            gone = connection.execute(delete(contact).where(row.actor == one.actor, row.recipient == one.to))
            if not gone.rowcount:
                return False
            _record(connection, "contact", one.actor, act, before={"to": one.to}, after=None)
        return True

    def pace(self, person: str, wanted: Pace, act: Act) -> None:
        """Settle how often somebody is written to."""
        with writing(self._engine) as connection:
            before = read(connection).pace(person)
            _put(connection, pace, id=person, pace=wanted.value)
            _record(connection, "pace", person, act, before={"pace": before.value}, after={"pace": wanted.value})

    def lead(self, milestone: Month, days: tuple[int, ...] | None, act: Act) -> None:
        """Settle how many days before one meeting reminders are sent; None as the settings say."""
        with writing(self._engine) as connection:
            before = read(connection).lead_days.get(milestone)
            if days is None:
                connection.execute(delete(leads).where(leads.c.milestone == str(milestone)))
            else:
                _put(connection, leads, milestone=str(milestone), lead_days=list(days))
            _record(connection, "lead", str(milestone), act, before=_days(before), after=_days(days))

    def snooze(self, to: str, kind: str, subject: str, until: date, act: Act) -> None:
        """Settle until when a channel or person wants to hear nothing of something."""
        with writing(self._engine) as connection:
            before = read(connection).snoozes.get((to, kind, subject))
            _put(connection, snooze, recipient=to, kind=kind, subject=subject, until=until)
            was = None if before is None else {"until": before.isoformat()}
            _record(connection, "snooze", f"{to} {kind} {subject}", act, before=was, after={"until": until.isoformat()})


def read(connection: Connection) -> Team:
    """What is settled, as a connection sees it."""
    return Team(
        wishes={row.id: _wishes(row._mapping) for row in connection.execute(select(wishes))},  # noqa: SLF001  # SQLAlchemy's public name for it
        contacts=tuple(
            Contact(actor=row.actor, to=row.recipient)
            for row in connection.execute(select(contact).order_by(contact.c.actor, contact.c.recipient))
        ),
        paces={row.id: Pace(row.pace) for row in connection.execute(select(pace))},
        lead_days={Month.parse(row.milestone): tuple(row.lead_days) for row in connection.execute(select(leads))},
        snoozes={(row.recipient, row.kind, row.subject): row.until for row in connection.execute(select(snooze))},
    )


def _wishes(row: Mapping[Any, Any]) -> Wishes:
    return Wishes(
        on=row["wanted"],
        lead_days=None if row["lead_days"] is None else tuple(row["lead_days"]),
        owners=tuple(row["owners"]),
        milestones=tuple(map(Month.parse, row["milestones"])),
        digest=row["digest"],
    )


def _wishes_values(wanted: Wishes) -> dict[str, object]:
    return {
        "wanted": wanted.on,
        "lead_days": None if wanted.lead_days is None else list(wanted.lead_days),
        "owners": list(wanted.owners),
        "milestones": [str(each) for each in wanted.milestones],
        "digest": wanted.digest,
    }


def _days(days: tuple[int, ...] | None) -> dict[str, object] | None:
    return None if days is None else {"lead_days": list(days)}


def _put(connection: Connection, table: Table, **values: object) -> None:
    """Write a row in place of the one with the same key."""
    names = [column.name for column in table.primary_key]
    new = insert(connection.dialect, table).values(**values)
    connection.execute(
        new.on_conflict_do_update(
            index_elements=names, set_={name: value for name, value in values.items() if name not in names} or values
        )
    )


def _record(
    connection: Connection,
    kind: str,
    ref: str,
    act: Act,
    *,
    before: Mapping[str, object] | None,
    after: Mapping[str, object] | None,
) -> None:
    change = audit.Change(
        at=act.now, by=act.by, surface=act.surface, kind=kind, ref=ref, before=before or {}, after=after or {}
    )
    audit.record(connection, [change])
