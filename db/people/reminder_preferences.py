"""What was settled about reminders: channels' wishes, contacts, paces, lead times, snoozes; each change recorded."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Engine, Table, delete, select

from db.audit import log
from db.audit.conflicts import refuse_unseen
from db.audit.log import changing
from db.connection.engine import insert, reading
from db.schema.reminder_tables import contact, leads, pace, snooze, wishes
from domain.dates.spans import Month
from domain.register.audit_events import ChangeContext, ChangeKind
from domain.reminders.preferences import ChannelPreferences, Contact, PersonalFrequency, ReminderPreferences


class PreferenceStore:
    """Kept in the register's database."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def read(self) -> ReminderPreferences:
        """All of it."""
        with reading(self._engine) as connection:
            return read(connection)

    def wish(self, channel: str, wanted: ChannelPreferences, act: ChangeContext) -> None:
        """Settle what a channel wants to be reminded of."""
        with changing(self._engine) as connection:
            before, after = wishes_of(connection, channel), _wishes_values(wanted)
            put_wishes(connection, channel, after)
            log.enter(connection, act, ChangeKind.WISHES, channel, before=before, after=after)

    def contact(self, one: Contact, act: ChangeContext, *, seen: int | None = None) -> bool:
        """Make somebody a contact; False if they are already. `seen` as in `db.changes.ledger`."""
        with changing(self._engine) as connection:
            if one in read(connection).contacts:
                return False
            _refuse_unseen(connection, one, act, seen)
            put_contact(connection, f"{one.actor} {one.to}", {"speaks": True}, now=act.now)
            log.enter(connection, act, ChangeKind.CONTACT, f"{one.actor} {one.to}", before=None, after={"speaks": True})
        return True

    def no_contact(self, one: Contact, act: ChangeContext, *, seen: int | None = None) -> bool:
        """Let somebody be a contact no longer; False if they are none. `seen` as in `db.changes.ledger`."""
        row = contact.c
        with changing(self._engine) as connection:
            gone = connection.execute(delete(contact).where(row.actor == one.actor, row.recipient == one.to))
            if not gone.rowcount:
                return False
            _refuse_unseen(connection, one, act, seen)
            log.enter(connection, act, ChangeKind.CONTACT, f"{one.actor} {one.to}", before={"speaks": True}, after=None)
        return True

    def pace(self, person: str, wanted: PersonalFrequency, act: ChangeContext) -> None:
        """Settle how often somebody is written to."""
        with changing(self._engine) as connection:
            before = read(connection).pace(person)
            _put(connection, pace, id=person, pace=wanted.value)
            log.enter(
                connection, act, ChangeKind.PACE, person, before={"pace": before.value}, after={"pace": wanted.value}
            )

    def lead(self, milestone: Month, days: tuple[int, ...] | None, act: ChangeContext) -> None:
        """Settle how many days before one meeting reminders are sent; None as the settings say."""
        with changing(self._engine) as connection:
            set_lead(connection, milestone, days, act)

    def snooze(self, to: str, kind: str, subject: str, until: date, act: ChangeContext) -> None:
        """Settle until when a channel or person wants to hear nothing of something."""
        with changing(self._engine) as connection:
            before = read(connection).snoozes.get((to, kind, subject))
            _put(connection, snooze, recipient=to, kind=kind, subject=subject, until=until)
            was = None if before is None else {"until": before.isoformat()}
            log.enter(
                connection,
                act,
                ChangeKind.SNOOZE,
                f"{to} {kind} {subject}",
                before=was,
                after={"until": until.isoformat()},
            )


def set_lead(connection: Connection, milestone: Month, days: tuple[int, ...] | None, act: ChangeContext) -> None:
    """Let reminders of one meeting be sent so many days before, and record that."""
    after: dict[str, object] = {} if days is None else {"lead_days": list(days)}
    before = leads_of(connection, str(milestone))
    put_leads(connection, str(milestone), after)
    log.enter(connection, act, ChangeKind.LEAD, str(milestone), before=before, after=after)


def read(connection: Connection) -> ReminderPreferences:
    """What is settled, as a connection sees it."""
    return ReminderPreferences(
        wishes={row.id: _wishes(row._mapping) for row in connection.execute(select(wishes))},  # noqa: SLF001  # SQLAlchemy's public name for it
        contacts=tuple(
            Contact(actor=row.actor, to=row.recipient)
            for row in connection.execute(select(contact).order_by(contact.c.actor, contact.c.recipient))
        ),
        paces={row.id: PersonalFrequency(row.pace) for row in connection.execute(select(pace))},
        lead_days={Month.parse(row.milestone): tuple(row.lead_days) for row in connection.execute(select(leads))},
        snoozes={(row.recipient, row.kind, row.subject): row.until for row in connection.execute(select(snooze))},
    )


# What the record says of each, and how it is made so again.


def wishes_of(connection: Connection, channel: str) -> dict[str, object]:
    """What a channel wants; nothing where it has not said."""
    found = read(connection).wishes.get(channel)
    return {} if found is None else _wishes_values(found)


def put_wishes(connection: Connection, channel: str, wanted: Mapping[str, object]) -> None:
    """Let a channel want something."""
    if wanted:
        _put(connection, wishes, id=channel, **wanted)
    else:
        connection.execute(delete(wishes).where(wishes.c.id == channel))


def leads_of(connection: Connection, milestone: str) -> dict[str, object]:
    """How many days before one meeting reminders are sent; nothing where it is as usual."""
    found = connection.scalar(select(leads.c.lead_days).where(leads.c.milestone == milestone))
    return {} if found is None else {"lead_days": list(found)}


def put_leads(connection: Connection, milestone: str, wanted: Mapping[str, object]) -> None:
    """Let reminders of one meeting be sent so many days before."""
    if wanted:
        _put(connection, leads, milestone=milestone, **wanted)
    else:
        connection.execute(delete(leads).where(leads.c.milestone == milestone))


def contact_of(connection: Connection, name: str) -> dict[str, object]:
    """Whether somebody speaks for an actor, by the slug of the one and the id of the other: `europol U012AB3CD`."""
    actor, _, to = name.partition(" ")
    row = contact.c
    found = connection.execute(select(row.at).where(row.actor == actor, row.recipient == to)).first()
    return {} if found is None else {"speaks": True}


def put_contact(connection: Connection, name: str, wanted: Mapping[str, object], *, now: datetime) -> None:
    """Let somebody speak for an actor, or not."""
    actor, _, to = name.partition(" ")
    row = contact.c
    if wanted:
        _put(connection, contact, actor=actor, recipient=to, at=now)
    else:
        connection.execute(delete(contact).where(row.actor == actor, row.recipient == to))


def _refuse_unseen(connection: Connection, one: Contact, act: ChangeContext, seen: int | None) -> None:
    if seen is not None:
        refuse_unseen(connection, f"{one.actor} {one.to}", act, seen)


def _wishes(row: Mapping[Any, Any]) -> ChannelPreferences:
    return ChannelPreferences(
        on=row["wanted"],
        lead_days=None if row["lead_days"] is None else tuple(row["lead_days"]),
        owners=tuple(row["owners"]),
        milestones=tuple(map(Month.parse, row["milestones"])),
        digest=row["digest"],
    )


def _wishes_values(wanted: ChannelPreferences) -> dict[str, object]:
    return {
        "wanted": wanted.on,
        "lead_days": None if wanted.lead_days is None else list(wanted.lead_days),
        "owners": list(wanted.owners),
        "milestones": [str(each) for each in wanted.milestones],
        "digest": wanted.digest,
    }


def _put(connection: Connection, table: Table, **values: object) -> None:
    """Write a row in place of the one with the same key."""
    names = [column.name for column in table.primary_key]
    new = insert(connection.dialect, table).values(**values)
    connection.execute(
        new.on_conflict_do_update(
            index_elements=names, set_={name: value for name, value in values.items() if name not in names} or values
        )
    )
