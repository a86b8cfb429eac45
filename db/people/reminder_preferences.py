"""Store of reminder preferences: channels' wishes, contacts, frequencies, lead days, snoozes; changes are recorded."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Engine, delete, select

from db.audit import log
from db.audit.log import audited_transaction
from db.audit.optimistic_locking import refuse_if_changed
from db.connection.engine import reading
from db.people.upsert import upsert
from db.schema import reminder_tables
from db.schema.reminder_tables import leads, pace, snooze, wishes
from domain.register.audit_events import ChangeContext, ChangeKind
from domain.register.meeting import Meeting
from domain.reminders.preferences import (
    ChannelPreferences,
    Contact,
    NewsChoice,
    PersonalFrequency,
    ReminderPreferences,
)

_contact_row = reminder_tables.contact.c

_SELECT_CONTACTS = select(reminder_tables.contact).order_by(_contact_row.actor, _contact_row.recipient)
_SELECT_PACES, _SELECT_WISHES, _SELECT_LEADS, _SELECT_SNOOZES = (
    select(pace),
    select(wishes),
    select(leads),
    select(snooze),
)


class PreferenceStore:
    """Reminder preferences in the register's database."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def read(self) -> ReminderPreferences:
        """Return all preferences."""
        with reading(self._engine) as connection:
            return read_preferences(connection)

    def set_channel_preferences(self, channel: str, preferences: ChannelPreferences, context: ChangeContext) -> None:
        """Set what a channel wants to be reminded of."""
        with audited_transaction(self._engine) as connection:
            before, after = read_channel_preferences(connection, channel), _channel_values(preferences)
            write_channel_preferences(connection, channel, after)
            log.record(connection, context, ChangeKind.WISHES, channel, before=before, after=after)

    def add_contact(self, contact: Contact, context: ChangeContext, *, seen_version: int | None = None) -> bool:
        """Add a contact; return False if they are one already. `seen_version` as in `db.changes.ledger`."""
        ref = f"{contact.actor} {contact.slack_id}"
        with audited_transaction(self._engine) as connection:
            if contact in read_preferences(connection).contacts:
                return False
            if seen_version is not None:
                refuse_if_changed(connection, ref, context, seen_version)
            write_contact(connection, ref, {"speaks": True}, now=context.now)
            log.record(connection, context, ChangeKind.CONTACT, ref, before=None, after={"speaks": True})
        return True

    def remove_contact(self, contact: Contact, context: ChangeContext, *, seen_version: int | None = None) -> bool:
        """Remove a contact; return False if they are none. `seen_version` as in `db.changes.ledger`."""
        ref = f"{contact.actor} {contact.slack_id}"
        with audited_transaction(self._engine) as connection:
            if contact not in read_preferences(connection).contacts:
                return False
            if seen_version is not None:
                refuse_if_changed(connection, ref, context, seen_version)
            write_contact(connection, ref, {}, now=context.now)
            log.record(connection, context, ChangeKind.CONTACT, ref, before={"speaks": True}, after=None)
        return True

    def set_frequency(self, person: str, frequency: PersonalFrequency, context: ChangeContext) -> None:
        """Set how often a person wants to be written to."""
        self._set_pace(person, {"pace": frequency.value}, context)

    def set_news(
        self, person: str, news: NewsChoice, context: ChangeContext, *, frequency: PersonalFrequency | None = None
    ) -> None:
        """Set of which changes a person is told, and how often they want to be written to if that is given."""
        self._set_pace(person, {"news": news.value} | ({"pace": frequency.value} if frequency else {}), context)

    def _set_pace(self, person: str, after: Mapping[str, object], context: ChangeContext) -> None:
        with audited_transaction(self._engine) as connection:
            preferences = read_preferences(connection)
            stored = {
                "pace": preferences.frequency(person).value,
                "news": preferences.news.get(person, NewsChoice.OWN).value,
            }
            before = {name: stored[name] for name in after}
            upsert(connection, pace, id=person, **{**stored, **after})
            log.record(connection, context, ChangeKind.PACE, person, before=before, after=after)

    def set_lead_days(self, milestone: Meeting, days: tuple[int, ...] | None, context: ChangeContext) -> None:
        """Set how many days before one meeting reminders are sent; None for those of the settings."""
        with audited_transaction(self._engine) as connection:
            set_lead_days(connection, milestone, days, context)

    def snooze(self, recipient: str, kind: str, subject: str, until: date, context: ChangeContext) -> None:
        """Set until when a channel or person wants no reminders of a kind and subject."""
        with audited_transaction(self._engine) as connection:
            snoozed_until = read_preferences(connection).snoozes.get((recipient, kind, subject))
            before = None if snoozed_until is None else {"until": snoozed_until.isoformat()}
            upsert(connection, snooze, recipient=recipient, kind=kind, subject=subject, until=until)
            ref, after = f"{recipient} {kind} {subject}", {"until": until.isoformat()}
            log.record(connection, context, ChangeKind.SNOOZE, ref, before=before, after=after)


def set_lead_days(
    connection: Connection, milestone: Meeting, days: tuple[int, ...] | None, context: ChangeContext
) -> None:
    """Set and record how many days before one meeting reminders are sent."""
    after: dict[str, object] = {} if days is None else {"lead_days": list(days)}
    before = read_lead_days(connection, str(milestone))
    write_lead_days(connection, str(milestone), after)
    log.record(connection, context, ChangeKind.LEAD, str(milestone), before=before, after=after)


def read_preferences(connection: Connection) -> ReminderPreferences:
    """Return all preferences, as a connection sees them."""
    contacts, paces = connection.execute(_SELECT_CONTACTS), connection.execute(_SELECT_PACES).all()
    return ReminderPreferences(
        channels={row.id: _to_channel_preferences(row._mapping) for row in connection.execute(_SELECT_WISHES)},  # noqa: SLF001  # SQLAlchemy's public name for it
        contacts=tuple(Contact(actor=row.actor, slack_id=row.recipient) for row in contacts),
        frequencies={row.id: PersonalFrequency(row.pace) for row in paces},
        news={row.id: NewsChoice(row.news) for row in paces},
        lead_days={Meeting.parse(row.milestone): tuple(row.lead_days) for row in connection.execute(_SELECT_LEADS)},
        snoozes={(row.recipient, row.kind, row.subject): row.until for row in connection.execute(_SELECT_SNOOZES)},
    )


# The recorded state of each, and how it is set again.


def read_channel_preferences(connection: Connection, channel: str) -> dict[str, object]:
    """Return the recorded state of a channel's preferences; empty if it has none."""
    preferences = read_preferences(connection).channels.get(channel)
    return {} if preferences is None else _channel_values(preferences)


def write_channel_preferences(connection: Connection, channel: str, wanted: Mapping[str, object]) -> None:
    """Set a channel's preferences to a recorded state; an empty one deletes them."""
    if wanted:
        upsert(connection, wishes, id=channel, **wanted)
    else:
        connection.execute(delete(wishes).where(wishes.c.id == channel))


def read_lead_days(connection: Connection, milestone: str) -> dict[str, object]:
    """Return the recorded state of how many days before one meeting reminders are sent; empty if it has none."""
    lead_days = connection.scalar(select(leads.c.lead_days).where(leads.c.milestone == milestone))
    return {} if lead_days is None else {"lead_days": list(lead_days)}


def write_lead_days(connection: Connection, milestone: str, wanted: Mapping[str, object]) -> None:
    """Set the lead days of one meeting to a recorded state; an empty one deletes them."""
    if wanted:
        upsert(connection, leads, milestone=milestone, **wanted)
    else:
        connection.execute(delete(leads).where(leads.c.milestone == milestone))


def read_contact(connection: Connection, ref: str) -> dict[str, object]:
    """Return the recorded state of a contact, named by the actor's slug and the contact's id: `europol U012AB3CD`."""
    actor, _, recipient = ref.partition(" ")
    is_contact = _contact_row.actor == actor, _contact_row.recipient == recipient
    return {} if connection.execute(select(_contact_row.at).where(*is_contact)).first() is None else {"speaks": True}


def write_contact(connection: Connection, ref: str, wanted: Mapping[str, object], *, now: datetime) -> None:
    """Set a contact to a recorded state; an empty one deletes it."""
    actor, _, recipient = ref.partition(" ")
    if wanted:
        upsert(connection, reminder_tables.contact, actor=actor, recipient=recipient, at=now)
    else:
        is_contact = _contact_row.actor == actor, _contact_row.recipient == recipient
        connection.execute(delete(reminder_tables.contact).where(*is_contact))


def _to_channel_preferences(row: Mapping[Any, Any]) -> ChannelPreferences:
    return ChannelPreferences(
        is_on=row["wanted"],
        lead_days=None if row["lead_days"] is None else tuple(row["lead_days"]),
        owners=tuple(row["owners"]),
        milestones=tuple(map(Meeting.parse, row["milestones"])),
        digest=row["digest"],
        news=NewsChoice(row["news"]),
    )


def _channel_values(preferences: ChannelPreferences) -> dict[str, object]:
    return {
        "wanted": preferences.is_on,
        "lead_days": None if preferences.lead_days is None else list(preferences.lead_days),
        "owners": list(preferences.owners),
        "milestones": [str(meeting) for meeting in preferences.milestones],
        "digest": preferences.digest,
        "news": preferences.news.value,
    }
