"""Upcoming reminders: list those still to be sent, and cancel, move or send them; count reminders for monitoring."""

from collections.abc import Collection, Mapping
from datetime import datetime, timedelta
from typing import Any, assert_never

from msgspec import Struct, field
from sqlalchemy import ColumnElement, Connection, Engine, Row, and_, func, not_, or_, select, update

from db.audit import log
from db.connection.engine import reading, writing
from db.reminders.claims import REMINDER_COLUMNS, read_milestone_names, reminder_fields
from db.reminders.schedule import is_free
from db.schema import reminder_tables
from domain.dates.spans import brussels_day
from domain.errors import BadDay, NoSuchReminder
from domain.register.audit_events import ChangeContext
from domain.register.model import Texts
from domain.reminders.reminder import Reminder, ReminderKind
from domain.reminders.states import ReminderState

#: The reason of a reminder that a coordinator cancelled.
CANCELLED = "cancelled"

#: Characters of a reminder's key that are its name: ten million to one that two share them.
NAME_LENGTH = 6

#: A reminder that is due for longer than this, and not put off, is late.
LATE_AFTER = timedelta(minutes=15)

_row = reminder_tables.reminder.c


class UpcomingReminder(Reminder, frozen=True, kw_only=True):
    """A reminder that is still to be sent."""

    state: ReminderState
    #: Why it could not be sent so far.
    reason: str
    #: A coordinator has set its time.
    moved: bool

    @property
    def name(self) -> str:
        """The name by which people refer to it."""
        return self.key[:NAME_LENGTH]


class UpcomingPage(Struct, frozen=True, kw_only=True):
    """The first upcoming reminders, and the number of all."""

    entries: tuple[UpcomingReminder, ...]
    total: int


class ReminderHealth(Struct, frozen=True, kw_only=True):
    """Numbers of reminders, for monitoring."""

    waiting: int
    #: Due for some time, and not sent.
    late: int
    parked: int
    #: It is not known yet whether they were posted.
    uncertain: int
    #: Why those that are parked could not be posted, by the channel or person to whom they go.
    refusals: Mapping[str, str] = field(default_factory=dict)


class UpcomingReminders:
    """The reminders of a database that are still to be sent."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def read_page(self, channels: Collection[str] | None, *, limit: int = 20) -> UpcomingPage:
        """Return the first reminders to be sent to some channels and people, or to all, in order of time."""
        conditions = [] if channels is None else [_row.channel.in_(channels)]
        with reading(self._engine) as connection:
            entries = _read_upcoming(connection, *conditions, _IS_UPCOMING)
        return UpcomingPage(entries=entries[:limit], total=len(entries))

    def read_health(self, *, now: datetime) -> ReminderHealth:
        """Return how many reminders wait, and how many are not as they should be."""
        since = now - LATE_AFTER
        is_due = _row.state == ReminderState.DUE.value
        is_held_back = and_(_row.not_before.is_not(None), _row.not_before > since)
        conditions = (
            is_due,
            and_(is_due, _row.due_at <= since, not_(is_held_back)),
            _row.state == ReminderState.PARKED.value,
            _row.state.in_((ReminderState.UNKNOWN.value, ReminderState.SENDING.value)),
        )
        counts = [func.count().filter(condition) for condition in conditions]
        parked = select(_row.channel, _row.reason).where(_row.state == ReminderState.PARKED.value)
        with reading(self._engine) as connection:
            row = connection.execute(select(*counts)).one()
            refusals = dict(iter(connection.execute(parked.order_by(_row.channel, _row.due_at))))
        return ReminderHealth(waiting=row[0], late=row[1], parked=row[2], uncertain=row[3], refusals=refusals)

    def count_by_state(self) -> Mapping[ReminderState, int]:
        """Return the number of reminders in each state that any has."""
        counted = select(_row.state, func.count()).group_by(_row.state)
        with reading(self._engine) as connection:
            return {ReminderState(state): count for state, count in connection.execute(counted)}

    def find(self, name: str) -> UpcomingReminder:
        """Return the reminder with a name; raise NoSuchReminder if none, or more than one, is still to be sent."""
        with reading(self._engine) as connection:
            return _find(connection, name)

    def cancel(self, name: str, context: ChangeContext) -> UpcomingReminder:
        """Cancel a reminder."""
        return self._change(name, context, "cancelled", state=ReminderState.EXPIRED.value, reason=CANCELLED)

    def move(self, name: str, at: datetime, context: ChangeContext) -> UpcomingReminder:
        """Move a reminder to any day and hour; raise BadDay if that is after what it is about."""
        reminder = self.find(name)
        if not reminder.is_worth_sending(brussels_day(at)):
            raise BadDay(first=brussels_day(context.now), last=reminder.day)
        return self._change(
            name, context, "moved", due_at=at, not_before=None, moved=True, state=ReminderState.DUE.value
        )

    def send(self, name: str, context: ChangeContext) -> UpcomingReminder:
        """Send a reminder with the next tick of the scheduler."""
        return self._change(
            name, context, "sent now", due_at=context.now, not_before=None, moved=True, state=ReminderState.DUE.value
        )

    def _change(self, name: str, context: ChangeContext, kind: str, **values: object) -> UpcomingReminder:
        """Change and record a reminder; raise NoSuchReminder if a worker holds it or another user was first."""
        with writing(self._engine) as connection:
            reminder = _find(connection, name)
            is_changeable = and_(_row.key == reminder.key, is_free(context.now))
            statement = update(reminder_tables.reminder).where(is_changeable).values(**values)
            if connection.execute(statement).rowcount != 1:
                raise NoSuchReminder(typed=name)
            after = {column: str(value) for column, value in values.items()}
            log.record(connection, context, f"reminder {kind}", reminder.key, after=after)
            return _read_upcoming(connection, _row.key == reminder.key)[0]


def _is_pending(state: ReminderState) -> bool:
    """Return whether a reminder in a state may still be sent."""
    match state:
        case (
            ReminderState.DUE
            | ReminderState.PARKED
            | ReminderState.CLAIMED
            | ReminderState.UNKNOWN
            | ReminderState.SENDING
        ):
            return True
        case ReminderState.POSTED | ReminderState.EXPIRED | ReminderState.SPREAD:
            return False
        case _:
            assert_never(state)


#: Of a message in parts only the first counts; notices are no reminders.
_IS_UPCOMING = and_(
    or_(*(_row.state == state.value for state in ReminderState if _is_pending(state))),
    _row.kind != ReminderKind.NOTICE.value,
    _row.part == 1,
)


def _find(connection: Connection, name: str) -> UpcomingReminder:
    typed = name.strip().casefold()
    if len(typed) < NAME_LENGTH or not set(typed) <= set("0123456789abcdef"):
        raise NoSuchReminder(typed=name)
    found = _read_upcoming(connection, _row.key.startswith(typed), _IS_UPCOMING)
    if len(found) != 1:
        raise NoSuchReminder(typed=name)
    return found[0]


def _read_upcoming(connection: Connection, *conditions: ColumnElement[bool]) -> tuple[UpcomingReminder, ...]:
    names = read_milestone_names(connection)
    columns = (*REMINDER_COLUMNS, _row.state, _row.reason, _row.moved)
    rows = connection.execute(select(*columns).where(*conditions).order_by(_row.due_at, _row.channel, _row.key))
    return tuple(_to_upcoming(row, names) for row in rows)


def _to_upcoming(row: Row[*tuple[Any, ...]], names: Mapping[str, Texts]) -> UpcomingReminder:
    return UpcomingReminder(
        **reminder_fields(row, names), state=ReminderState(row.state), reason=row.reason, moved=row.moved
    )
