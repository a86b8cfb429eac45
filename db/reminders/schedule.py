"""Write the reminders that should exist to the outbox, and expire those that should not; idempotent."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta
from operator import attrgetter
from typing import Any, assert_never

from msgspec import Struct
from msgspec.structs import replace
from sqlalchemy import BindParameter, ColumnElement, Connection, Row, and_, bindparam, or_, select, update

from db.connection import key_value
from db.connection.compiled_statement import insert_many
from db.connection.engine import dialect_insert
from db.reminders.claims import REMINDER_COLUMNS, reminder_fields, split_owners
from db.schema import reminder_tables
from domain.dates.spans import brussels_day
from domain.reminders.reminder import Reminder, ReminderKind, superseded_keys
from domain.reminders.states import ReminderState

#: The reason of a reminder that expired because a newer one has come, or because what it is about is past.
SUPERSEDED = "superseded"

#: The reason of a reminder that expired because it no longer follows from meetings, deadlines and preferences.
REPLANNED = "replanned"

#: The plan has a recurring reminder for at least this long; one that is older and not planned has been superseded.
PLANNED_FOR = timedelta(days=6)

#: Reminders of members of user groups that are older than this supersede no others.
MEMBER_REMINDER_WINDOW = timedelta(days=60)

#: Processes on one database may differ by this much; a last tick further ahead was recorded by a clock that was wrong.
MAX_CLOCK_DIFFERENCE = timedelta(minutes=5)

_row = reminder_tables.reminder.c


class _Stored(Struct, frozen=True, kw_only=True):
    """What the schedule needs to know of a reminder that exists."""

    #: No worker holds it, and it was not tried, or was refused.
    is_free: bool
    was_replanned: bool
    was_superseded: bool
    #: A coordinator has set its time.
    moved: bool
    at: datetime
    owners: tuple[str, ...]
    parent: str | None
    #: It comes from the plan: it is no notice, and no further part of a long message.
    is_planned: bool
    is_recurring: bool


def write(connection: Connection, reminders: Sequence[Reminder], *, now: datetime) -> None:
    """Add the reminders that are missing, and expire those that should not exist or come too late.

    A reminder that a worker holds is left alone: the worker checks again before it posts.
    """
    planned = {reminder.key: reminder for reminder in reminders}
    stored, last_tick = _read_stored(connection, now), _read_last_tick(connection)
    ran_ahead = last_tick is not None and last_tick > now + MAX_CLOCK_DIFFERENCE
    begun_since = frozenset[str]() if ran_ahead else _begun_since(planned, last_tick, now)
    add(connection, [reminder for key, reminder in planned.items() if key not in stored and key not in begun_since])
    _update_waiting(connection, planned, stored, now)
    _expire(connection, _find_unplanned(planned, stored, now), now)
    # A meeting that was moved and moved back is reminded of after all; so is what a clock that ran ahead superseded:
    # if the last tick was recorded at a time that has not come yet, what follows from time is redone.
    planned_again = {
        key
        for key, reminder in stored.items()
        if reminder.was_replanned or (reminder.was_superseded and (ran_ahead or reminder.at > now))
    } & planned.keys()
    # Reminders that are posted supersede older ones, too.
    current = [_with_stored_time(reminder, stored.get(key)) for key, reminder in planned.items()]
    late = superseded_keys([*current, *_read_member_reminders(connection, planned, now)], now=now)
    waiting = [key for key in late if key not in stored or stored[key].is_free]
    _expire(connection, {SUPERSEDED: waiting}, now)
    _reopen(connection, planned_again - late - begun_since)
    _expire_parts(connection, now)


def _read_last_tick(connection: Connection) -> datetime | None:
    last_tick = key_value.get(connection, key_value.LAST_TICK)
    return None if last_tick is None else datetime.fromisoformat(last_tick)


def _begun_since(planned: Mapping[str, Reminder], last_tick: datetime | None, now: datetime) -> frozenset[str]:
    """Return the keys of reminders whose day was past at the last tick, and that are not made up if not planned then.

    Of weekly ones somebody has wished for them since, and has been told that they come on Mondays: the next is the
    first. A question about progress belongs to its day, and not to that on which the bot first ran, or somebody became
    a contact.
    """
    last_day = date.min if last_tick is None else brussels_day(last_tick)
    question_day = brussels_day(now) if last_tick is None else last_day
    return frozenset(
        key
        for key, reminder in planned.items()
        if brussels_day(reminder.at) < (question_day if reminder.kind is ReminderKind.PROGRESS else last_day)
        and (reminder.comes_every_week or reminder.kind is ReminderKind.PROGRESS)
    )


def is_free(now: datetime | BindParameter[datetime]) -> ColumnElement[bool]:
    """Return the condition that no worker holds a reminder, and that it is certainly not posted."""
    return or_(_row.state == ReminderState.DUE.value, _row.state == ReminderState.PARKED.value, is_abandoned(now))


def is_abandoned(now: datetime | BindParameter[datetime]) -> ColumnElement[bool]:
    """Return the condition that the worker that claimed a reminder has not tried to post it within its lease."""
    return and_(_row.state == ReminderState.CLAIMED.value, _row.lease_until <= now)


def add(connection: Connection, reminders: Iterable[Reminder], **values: object) -> None:
    """Insert reminders that do not exist yet, with the same values for further columns."""
    # In the order of the primary key, so that each page of its index is written once.
    new = sorted(reminders, key=attrgetter("key"))
    slugs = {each: str(each) for each in {reminder.milestone.meeting for reminder in new if reminder.milestone}}
    columns: dict[str, Sequence[object]] = {
        "key": [reminder.key for reminder in new],
        "channel": [reminder.channel for reminder in new],
        "kind": [reminder.kind.value for reminder in new],
        "milestone": [slugs[reminder.milestone.meeting] if reminder.milestone else "" for reminder in new],
        "day": [reminder.day for reminder in new],
        "lead_days": [reminder.lead_days for reminder in new],
        "owners": [",".join(reminder.owners) for reminder in new],
        "due_at": [reminder.at for reminder in new],
        **{name: [value] * len(new) for name, value in values.items()},
    }
    statement = dialect_insert(connection.dialect, reminder_tables.reminder).on_conflict_do_nothing()
    insert_many(connection, statement, columns)


def _is_planned(kind: ReminderKind) -> bool:
    match kind:
        case (
            ReminderKind.MEETING
            | ReminderKind.OVERDUE
            | ReminderKind.ESCALATION
            | ReminderKind.DIGEST
            | ReminderKind.PROGRESS
        ):
            return True
        case ReminderKind.NOTICE:
            return False
        case _:
            assert_never(kind)


def _is_recurring(kind: ReminderKind) -> bool:
    match kind:
        case (
            ReminderKind.OVERDUE
            | ReminderKind.ESCALATION
            | ReminderKind.DIGEST
            | ReminderKind.PROGRESS
            | ReminderKind.NOTICE
        ):
            return True
        case ReminderKind.MEETING:
            return False
        case _:
            assert_never(kind)


_is_free_now = is_free(bindparam("now"))
_is_named = _row.key == bindparam("reminder_key")

_SELECT_STORED = select(
    _row.key, _is_free_now, _row.reason, _row.moved, _row.due_at, _row.owners, _row.parent, _row.part, _row.kind
)

_UPDATE_WAITING = (
    update(reminder_tables.reminder)
    .where(_is_named, _is_free_now)
    .values(due_at=bindparam("new_time"), owners=bindparam("new_owners"))
)

_EXPIRE = (
    update(reminder_tables.reminder)
    .where(_is_named, _is_free_now)
    .values(state=ReminderState.EXPIRED.value, reason=bindparam("new_reason"))
)

_REOPEN = (
    update(reminder_tables.reminder)
    .where(_is_named, _row.state == ReminderState.EXPIRED.value)
    .values(state=ReminderState.DUE.value, reason="")
)

_first = reminder_tables.reminder.alias("first")

_EXPIRE_PARTS = (
    update(reminder_tables.reminder)
    .where(
        _row.part > 1,
        _is_free_now,
        _row.parent.in_(select(_first.c.key).where(_first.c.state == ReminderState.EXPIRED.value)),
    )
    .values(state=ReminderState.EXPIRED.value, reason=SUPERSEDED)
)

_SELECT_MEMBER_REMINDERS = select(*REMINDER_COLUMNS).where(
    _row.parent.is_not(None),
    _row.part == 1,
    _row.due_at > bindparam("since"),
    _row.state != ReminderState.EXPIRED.value,
)

_PLANNED = frozenset(filter(_is_planned, ReminderKind))
_RECURRING = frozenset(filter(_is_recurring, ReminderKind))


def _read_stored(connection: Connection, now: datetime) -> dict[str, _Stored]:
    """Return all reminders that exist, by key."""
    rows = connection.execute(_SELECT_STORED, {"now": now}).all()
    return {
        key: _Stored(
            is_free=bool(free),
            was_replanned=reason == REPLANNED,
            was_superseded=reason == SUPERSEDED and part == 1,
            moved=moved,
            at=at,
            owners=split_owners(owners),
            parent=parent,
            is_planned=part == 1 and kind in _PLANNED,
            is_recurring=kind in _RECURRING,
        )
        for key, free, reason, moved, at, owners, parent, part, kind in rows
    }


def _with_stored_time(planned: Reminder, stored: _Stored | None) -> Reminder:
    return planned if stored is None or not stored.moved else replace(planned, at=stored.at)


def _update_waiting(
    connection: Connection, planned: Mapping[str, Reminder], stored: Mapping[str, _Stored], now: datetime
) -> None:
    """Give waiting reminders the time and owners of the plan, unless a person or a group has given them others."""
    changed = [
        {
            "reminder_key": key,
            "new_time": was.at if was.moved else reminder.at,
            "new_owners": ",".join(reminder.owners),
            "now": now,
        }
        for key, reminder in planned.items()
        if (was := stored.get(key)) and was.is_free and was.parent is None
        if (was.at != reminder.at and not was.moved) or was.owners != reminder.owners
    ]
    if changed:
        connection.execute(_UPDATE_WAITING, changed)


def _find_unplanned(
    planned: Mapping[str, Reminder], stored: Mapping[str, _Stored], now: datetime
) -> Mapping[str, Collection[str]]:
    """Return the keys of reminders that are no longer planned, by the reason for it."""
    unplanned = {
        key: reminder
        for key, reminder in stored.items()
        if reminder.is_free and reminder.is_planned and key not in planned and reminder.parent not in planned
        if not _outlasts_parent(reminder, stored, now)
    }
    outdated = {
        key for key, reminder in unplanned.items() if reminder.is_recurring and reminder.at <= now - PLANNED_FOR
    }
    return {REPLANNED: unplanned.keys() - outdated, SUPERSEDED: outdated}


def _outlasts_parent(reminder: _Stored, stored: Mapping[str, _Stored], now: datetime) -> bool:
    """Return whether a group member has snoozed a notice until the group's own is too old to be in the plan."""
    parent = stored.get(reminder.parent or "")
    return parent is not None and parent.is_recurring and parent.at <= now - PLANNED_FOR < reminder.at


def _read_member_reminders(connection: Connection, planned: Mapping[str, Reminder], now: datetime) -> list[Reminder]:
    """Return the recent reminders of members of user groups, beyond those planned for themselves."""
    since = now - MEMBER_REMINDER_WINDOW
    rows: Sequence[Row[*tuple[Any, ...]]] = connection.execute(_SELECT_MEMBER_REMINDERS, {"since": since}).all()
    return [Reminder(**reminder_fields(row, {})) for row in rows if row.key not in planned]


def _expire(connection: Connection, reasons: Mapping[str, Collection[str]], now: datetime) -> None:
    values = [
        {"reminder_key": key, "new_reason": reason, "now": now} for reason, keys in reasons.items() for key in keys
    ]
    if values:
        connection.execute(_EXPIRE, values)


def _expire_parts(connection: Connection, now: datetime) -> None:
    """Expire the remaining parts of a message whose first part has expired; not if that was posted."""
    connection.execute(_EXPIRE_PARTS, {"now": now})


def _reopen(connection: Connection, keys: Collection[str]) -> None:
    if keys:
        connection.execute(_REOPEN, [{"reminder_key": key} for key in keys])
