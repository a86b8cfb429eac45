"""Reminders that people have asked for themselves: notices in the outbox, of one instalment each, at a time."""

from collections.abc import Mapping
from datetime import date, datetime, time
from typing import Any

from msgspec import Struct
from sqlalchemy import ColumnElement, Connection, Engine, select, update

from db.connection.engine import reading, writing
from db.reminders.outbox import Outbox
from db.reminders.schedule import is_free
from db.reminders.upcoming import CANCELLED, NAME_LENGTH
from db.schema import reminder_tables
from domain.dates.spans import brussels_instant
from domain.errors import NoSuchReminder
from domain.messages.coordinator_notices import NoticeKind
from domain.reminders.reminder import ReminderKind
from domain.reminders.states import ReminderState

_row = reminder_tables.reminder.c


class OwnReminder(Struct, frozen=True, kw_only=True):
    """A reminder that somebody has asked for, and that is still to be sent."""

    #: The name by which it is cancelled.
    name: str
    #: The key of its instalment.
    instalment: str
    day: date
    #: The hour that was named, by the clock of the person; None for the usual one.
    clock: time | None


class OwnReminders:
    """The reminders of a database that people have asked for themselves."""

    def __init__(self, engine: Engine, outbox: Outbox) -> None:
        self._engine = engine
        self._outbox = outbox

    def add(self, person: str, facts: Mapping[str, Any], *, now: datetime) -> OwnReminder:
        """Add a reminder, once however often it is asked for; one that was cancelled comes after all."""
        # By the clock of the person, which is known when it is sent: any time that day.
        at = brussels_instant(date.fromisoformat(facts["day"]), time())
        self._outbox.notify(facts, [person], now=now, at=at)
        with writing(self._engine) as connection:
            (found,) = (each for each in _read(connection, person, _row.due_at == at) if each.facts == facts)
            is_cancelled = _row.key == found.key, _row.state == ReminderState.EXPIRED.value, _row.reason == CANCELLED
            again = update(reminder_tables.reminder).where(*is_cancelled)
            connection.execute(again.values(state=ReminderState.DUE.value, reason=""))
        return _to_own(found)

    def list_upcoming(self, person: str) -> tuple[OwnReminder, ...]:
        """Return the reminders that a person has asked for and that are still to be sent, in order of time."""
        waiting = _row.state.in_((ReminderState.DUE.value, ReminderState.PARKED.value, ReminderState.CLAIMED.value))
        with reading(self._engine) as connection:
            return tuple(sorted(map(_to_own, _read(connection, person, waiting)), key=_in_order))

    def cancel(self, person: str, name: str, *, now: datetime) -> OwnReminder:
        """Cancel one of a person's own reminders; NoSuchReminder if there is none, or if it is being sent."""
        with writing(self._engine) as connection:
            named = _row.key.startswith(name, autoescape=True)
            found = _read(connection, person, named, is_free(now)) if len(name) == NAME_LENGTH else []
            if len(found) != 1:
                raise NoSuchReminder(typed=name)
            statement = update(reminder_tables.reminder).where(_row.key == found[0].key)
            connection.execute(statement.values(state=ReminderState.EXPIRED.value, reason=CANCELLED))
        return _to_own(found[0])


def _read(connection: Connection, person: str, *conditions: ColumnElement[bool]) -> list[Any]:
    is_notice = _row.channel == person, _row.kind == ReminderKind.NOTICE.value
    rows = connection.execute(select(_row.key, _row.facts).where(*is_notice, *conditions))
    return [row for row in rows if (row.facts or {}).get("what") == NoticeKind.OWN_REMINDER]


def _to_own(row: Any) -> OwnReminder:  # noqa: ANN401  # a row of two columns
    clock = row.facts.get("clock")
    return OwnReminder(
        name=row.key[:NAME_LENGTH],
        instalment=str(row.facts["instalment"]),
        day=date.fromisoformat(row.facts["day"]),
        clock=time.fromisoformat(clock) if clock else None,
    )


def _in_order(reminder: OwnReminder) -> tuple[date, time]:
    return reminder.day, reminder.clock or time()
