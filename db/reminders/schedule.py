"""The schedule: the reminders that should exist, written down; repeated, that changes nothing."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from operator import attrgetter
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, and_, bindparam, or_, select, update

from db.connection.engine import insert
from db.connection.prepared import insert_many
from db.reminders.claims import REMINDER, owners_of, reminder_values
from db.schema import reminder_tables
from domain.reminders.model import Reminder, ReminderKind, ReminderState, superseded

#: Why a reminder was expired that a newer one, or what it is about, has overtaken.
SUPERSEDED = "superseded"

#: Why a reminder was expired that no longer follows from the meetings, the deadlines and the team's wishes.
REPLANNED = "replanned"

#: What comes again and again is planned for longer than this; a later one has come since then.
PLANNED = timedelta(days=6)

#: What was for members of user groups longer ago overtakes nothing any more.
RECENT = timedelta(days=60)

_row = reminder_tables.reminder.c


@dataclass(frozen=True, kw_only=True, slots=True)
class _Stored:
    """What the schedule needs to know of a reminder there is."""

    #: No worker holds it and it has not been tried, or was refused.
    free: bool
    replanned: bool
    moved: bool
    at: datetime
    owners: tuple[str, ...]
    parent: str | None
    #: It comes from the plan, and not from a message's length or something that happened.
    regular: bool
    recurring: bool


def write(connection: Connection, reminders: Sequence[Reminder], *, now: datetime) -> None:
    """Add the reminders that are missing, and expire those that should not be, or come too late.

    A reminder that a worker holds is left alone: the worker looks again before it posts.
    """
    planned = {each.key: each for each in reminders}
    stored = _stored(connection, now)
    add(connection, [each for key, each in planned.items() if key not in stored])
    _bring_up_to_date(connection, planned, stored, now)
    _expire(connection, _unwanted(planned, stored, now), now)
    # A meeting that was moved and moved back is reminded of after all.
    again = {key for key, each in stored.items() if each.replanned} & planned.keys()
    children = _children(connection, planned, now)
    # Also those that are posted overtake older ones.
    late = superseded([*(_as_it_stands(each, stored.get(key)) for key, each in planned.items()), *children], now=now)
    _expire(connection, {SUPERSEDED: [key for key in late if _waits(key, stored)]}, now)
    _reopen(connection, again - late)
    _expire_parts(connection, now)


def is_free(now: datetime) -> ColumnElement[bool]:
    """No worker holds it, and it is certainly not posted."""
    return or_(_row.state == ReminderState.DUE.value, _row.state == ReminderState.PARKED.value, is_left_behind(now))


def is_left_behind(now: datetime) -> ColumnElement[bool]:
    """The worker that held it has not tried it in time."""
    return and_(_row.state == ReminderState.CLAIMED.value, _row.lease_until <= now)


def add(connection: Connection, reminders: Iterable[Reminder], **values: object) -> None:
    """Write reminders down unless they are there."""
    # In the order of the primary key, so that each page of its index is written once.
    new = sorted(reminders, key=attrgetter("key"))
    slugs = {month: str(month) for month in {each.milestone.month for each in new if each.milestone}}
    columns: dict[str, Sequence[object]] = {
        "key": [each.key for each in new],
        "channel": [each.channel for each in new],
        "kind": [each.kind.value for each in new],
        "milestone": [slugs[each.milestone.month] if each.milestone else "" for each in new],
        "day": [each.day for each in new],
        "lead_days": [each.lead_days for each in new],
        "owners": [",".join(each.owners) for each in new],
        "due_at": [each.at for each in new],
        **{name: [value] * len(new) for name, value in values.items()},
    }
    insert_many(connection, insert(connection.dialect, reminder_tables.reminder).on_conflict_do_nothing(), columns)


def _stored(connection: Connection, now: datetime) -> dict[str, _Stored]:
    columns = (_row.key, is_free(now), _row.reason, _row.moved, _row.due_at, _row.owners, _row.parent, _row.part)
    return {
        key: _Stored(
            free=bool(free),
            replanned=reason == REPLANNED,
            moved=moved,
            at=at,
            owners=owners_of(owners),
            parent=parent,
            regular=part == 1 and kind != ReminderKind.NOTICE.value,
            recurring=kind != ReminderKind.MEETING.value,
        )
        for key, free, reason, moved, at, owners, parent, part, kind in connection.execute(
            select(*columns, _row.kind)
        ).all()
    }


def _waits(key: str, stored: Mapping[str, _Stored]) -> bool:
    return key not in stored or stored[key].free


def _as_it_stands(planned: Reminder, stored: _Stored | None) -> Reminder:
    return planned if stored is None or not stored.moved else replace(planned, at=stored.at)


def _bring_up_to_date(
    connection: Connection, planned: Mapping[str, Reminder], stored: Mapping[str, _Stored], now: datetime
) -> None:
    """Give what waits the time and the owners that it has by now, unless a person or a group has given it others."""
    row = update(reminder_tables.reminder).where(_row.key == bindparam("its"), is_free(now))
    changed = [
        {"its": key, "when": was.at if was.moved else each.at, "whose": ",".join(each.owners)}
        for key, each in planned.items()
        if (was := stored.get(key)) and was.free and was.parent is None
        if (was.at != each.at and not was.moved) or was.owners != each.owners
    ]
    if changed:
        connection.execute(row.values(due_at=bindparam("when"), owners=bindparam("whose")), changed)


def _unwanted(
    planned: Mapping[str, Reminder], stored: Mapping[str, _Stored], now: datetime
) -> Mapping[str, Collection[str]]:
    """The keys of what is not planned any more, by the reason why."""
    gone = {
        key: each
        for key, each in stored.items()
        if each.free and each.regular and key not in planned and each.parent not in planned
    }
    overtaken = {key for key, each in gone.items() if each.recurring and each.at <= now - PLANNED}
    return {REPLANNED: gone.keys() - overtaken, SUPERSEDED: overtaken}


def _children(connection: Connection, planned: Mapping[str, Reminder], now: datetime) -> list[Reminder]:
    """What there is for members of user groups, beyond what is planned for themselves."""
    recent = and_(_row.due_at > now - RECENT, _row.state != ReminderState.EXPIRED.value)
    statement = select(*REMINDER).where(_row.parent.is_not(None), _row.part == 1, recent)
    rows: Sequence[Row[*tuple[Any, ...]]] = connection.execute(statement).all()
    return [Reminder(**reminder_values(each, {})) for each in rows if each.key not in planned]


def _expire(connection: Connection, reasons: Mapping[str, Collection[str]], now: datetime) -> None:
    statement = update(reminder_tables.reminder).where(_row.key == bindparam("expired"), is_free(now))
    statement = statement.values(state=ReminderState.EXPIRED.value, reason=bindparam("why"))
    keys = [{"expired": key, "why": reason} for reason, found in reasons.items() for key in found]
    if keys:
        connection.execute(statement, keys)


def _expire_parts(connection: Connection, now: datetime) -> None:
    """What is left of a message in parts goes the way of its first part, unless that was posted."""
    first = reminder_tables.reminder.alias("first")
    expired = select(first.c.key).where(first.c.state == ReminderState.EXPIRED.value)
    left = and_(_row.part > 1, is_free(now), _row.parent.in_(expired))
    connection.execute(
        update(reminder_tables.reminder).where(left).values(state=ReminderState.EXPIRED.value, reason=SUPERSEDED)
    )


def _reopen(connection: Connection, keys: Collection[str]) -> None:
    if keys:
        statement = update(reminder_tables.reminder).where(
            _row.key == bindparam("wanted"), _row.state == ReminderState.EXPIRED.value
        )
        statement = statement.values(state=ReminderState.DUE.value, reason="")
        connection.execute(statement, [{"wanted": key} for key in keys])
