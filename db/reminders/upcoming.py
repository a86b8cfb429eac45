"""The agenda: the reminders that are still to be sent, for people to look at, cancel, move and send at once."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Engine, Row, and_, func, not_, or_, select, update

from db.audit import log
from db.connection.engine import reading, writing
from db.reminders.claims import REMINDER, milestone_names, reminder_values
from db.reminders.schedule import is_free
from db.schema import reminder_tables
from domain.dates.spans import brussels_day
from domain.errors import BadDay, NoSuchReminder
from domain.register.audit_events import ChangeContext
from domain.reminders.model import Reminder, ReminderKind, ReminderState

#: Why a reminder was expired that a coordinator did not want.
CANCELLED = "cancelled"

#: A reminder is called by so many of its key's first characters: ten million to one that two share them.
NAME = 6

#: A reminder that waits for longer, without a reason, is late.
LATE = timedelta(minutes=15)

_row = reminder_tables.reminder.c


@dataclass(frozen=True, kw_only=True, slots=True)
class UpcomingReminder(Reminder):
    """A reminder on the agenda."""

    state: ReminderState
    #: Why it could not be sent so far.
    reason: str
    moved: bool

    @property
    def name(self) -> str:
        """What it is called on the agenda."""
        return self.key[:NAME]


@dataclass(frozen=True, kw_only=True, slots=True)
class UpcomingPage:
    """The first entries of an agenda, and how many there are."""

    entries: tuple[UpcomingReminder, ...]
    total: int


@dataclass(frozen=True, kw_only=True, slots=True)
class ReminderHealth:
    """How the reminders of a database fare."""

    waiting: int
    #: They could have been sent some time ago, and have not been.
    late: int
    parked: int
    #: Nobody knows yet whether they were posted.
    doubtful: int


class UpcomingReminders:
    """The reminders of a database that are still to be sent."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def page(self, channels: Collection[str] | None, *, limit: int = 20) -> UpcomingPage:
        """What is to be sent to some channels and people, or to all, in order of time."""
        here = [] if channels is None else [_row.channel.in_(channels)]
        with reading(self._engine) as connection:
            found = _entries(connection, *here, _is_waiting())
        return UpcomingPage(entries=found[:limit], total=len(found))

    def health(self, *, now: datetime) -> ReminderHealth:
        """How many wait, and how many are not as they should be."""
        since = now - LATE
        held_back = and_(_row.not_before.is_not(None), _row.not_before > since)
        late = and_(_row.state == ReminderState.DUE.value, _row.due_at <= since, not_(held_back))
        doubtful = _row.state.in_((ReminderState.UNKNOWN.value, ReminderState.SENDING.value))
        counts = [
            func.count().filter(condition)
            for condition in (
                _row.state == ReminderState.DUE.value,
                late,
                _row.state == ReminderState.PARKED.value,
                doubtful,
            )
        ]
        with reading(self._engine) as connection:
            found = connection.execute(select(*counts)).one()
        return ReminderHealth(waiting=found[0], late=found[1], parked=found[2], doubtful=found[3])

    def states(self) -> Mapping[ReminderState, int]:
        """How many reminders are in each state, of all that the database has."""
        counted = select(_row.state, func.count()).group_by(_row.state)
        with reading(self._engine) as connection:
            return {ReminderState(state): number for state, number in connection.execute(counted)}

    def entry(self, name: str) -> UpcomingReminder:
        """The one of that name; NoSuchReminder if there is none that is still to be sent, or more than one."""
        with reading(self._engine) as connection:
            return _entry(connection, name)

    def cancel(self, name: str, act: ChangeContext) -> UpcomingReminder:
        """Let a reminder not be sent."""
        return self._change(name, act, "cancelled", state=ReminderState.EXPIRED.value, reason=CANCELLED)

    def move(self, name: str, at: datetime, act: ChangeContext) -> UpcomingReminder:
        """Let a reminder be sent at another time, whatever day and hour that is; BadDay after what it is about."""
        entry = self.entry(name)
        if not entry.is_worth_sending(brussels_day(at)):
            raise BadDay(first=brussels_day(act.now), last=entry.day)
        return self._change(name, act, "moved", due_at=at, not_before=None, moved=True, state=ReminderState.DUE.value)

    def send(self, name: str, act: ChangeContext) -> UpcomingReminder:
        """Let a reminder be sent with the next tick of the clock."""
        return self._change(
            name, act, "sent now", due_at=act.now, not_before=None, moved=True, state=ReminderState.DUE.value
        )

    def _change(self, name: str, act: ChangeContext, kind: str, **values: object) -> UpcomingReminder:
        """Change one that no worker holds; whoever comes second finds none."""
        with writing(self._engine) as connection:
            entry = _entry(connection, name)
            free = and_(_row.key == entry.key, is_free(act.now))
            if connection.execute(update(reminder_tables.reminder).where(free).values(**values)).rowcount != 1:
                raise NoSuchReminder(typed=name)
            said = {name: str(value) for name, value in values.items()}
            log.enter(connection, act, f"reminder {kind}", entry.key, after=said)
            return _entries(connection, _row.key == entry.key)[0]


def _is_waiting() -> Any:  # noqa: ANN401  # a condition, of a type that depends on the dialect
    states = (
        ReminderState.DUE,
        ReminderState.PARKED,
        ReminderState.CLAIMED,
        ReminderState.UNKNOWN,
        ReminderState.SENDING,
    )
    return and_(
        or_(*(_row.state == each.value for each in states)), _row.kind != ReminderKind.NOTICE.value, _row.part == 1
    )


def _entry(connection: Connection, name: str) -> UpcomingReminder:
    typed = name.strip().casefold()
    if len(typed) < NAME or not set(typed) <= set("0123456789abcdef"):
        raise NoSuchReminder(typed=name)
    found = _entries(connection, _row.key.startswith(typed), _is_waiting())
    if len(found) != 1:
        raise NoSuchReminder(typed=name)
    return found[0]


def _entries(connection: Connection, *conditions: Any) -> tuple[UpcomingReminder, ...]:  # noqa: ANN401  # as above
    names = milestone_names(connection)
    columns = (*REMINDER, _row.state, _row.reason, _row.moved)
    rows = connection.execute(select(*columns).where(*conditions).order_by(_row.due_at, _row.channel, _row.key))
    return tuple(_to_entry(each, names) for each in rows)


def _to_entry(row: Row[*tuple[Any, ...]], names: Any) -> UpcomingReminder:  # noqa: ANN401  # texts by milestone
    return UpcomingReminder(
        **reminder_values(row, names), state=ReminderState(row.state), reason=row.reason, moved=row.moved
    )
