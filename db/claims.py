"""Claims: a reminder in the hands of one worker, moved on only by whoever took it up last."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, Engine, Row, select, update

from db import tables
from db.engine import writing
from domain.calendar import Month
from domain.register import Milestone, Texts
from domain.reminders import State

#: How long a claim holds: nobody else takes the reminder up, and a worker that died does not keep it.
LEASE = timedelta(seconds=60)

_row = tables.reminder.c

#: What a claim is made of.
_RETURNED = (
    _row.key,
    _row.channel,
    _row.milestone,
    _row.meets,
    _row.lead_days,
    _row.due_at,
    _row.fence,
    _row.first_try_at,
    _row.repeated,
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Claim:
    """A reminder that one worker has to itself, until the lease ends."""

    key: str
    channel: str
    milestone: Milestone
    lead_days: int
    #: When it is to be posted, UTC.
    at: datetime
    #: Which claim of this reminder it is; nothing is taken from an earlier one.
    fence: int
    #: When it was first tried to post, if it was.
    first_try_at: datetime | None = None
    #: It is sent again though it may stand in the channel.
    repeated: bool = False


def held(*, now: datetime, worker: str, lease: timedelta = LEASE) -> dict[str, object]:
    """What marks a reminder as a worker's."""
    return {"owner": worker, "lease_until": now + lease, "fence": _row.fence + 1}


def take(
    connection: Connection, *conditions: ColumnElement[bool], limit: int, values: Mapping[str, object]
) -> tuple[Claim, ...]:
    """Claim so many of the reminders that fit, those of the first condition before those of the next."""
    found: list[Row[*tuple[Any, ...]]] = []
    for condition in conditions:
        found += _update(connection, condition, limit - len(found), values)
    names = _milestone_names(connection) if found else {}
    claims = (_to_claim(each, names.get(each.milestone, {})) for each in found)
    return tuple(sorted(claims, key=lambda each: (each.at, each.key)))


def move(
    engine: Engine, claim: Claim, before: Collection[State], after: State, *, durable: bool = False, **values: object
) -> bool:
    """From one state to another, if the claim still holds."""
    statement = update(tables.reminder).where(
        _row.key == claim.key, _row.fence == claim.fence, _row.state.in_([each.value for each in before])
    )
    with writing(engine, durable=durable) as connection:
        return connection.execute(statement.values(state=after.value, **values)).rowcount == 1


def _update(
    connection: Connection, condition: ColumnElement[bool], limit: int, values: Mapping[str, object]
) -> list[Row[*tuple[Any, ...]]]:
    """Mark the oldest that fit, and none that another worker is claiming just now."""
    oldest = select(_row.key).where(condition).order_by(_row.due_at).limit(limit).with_for_update(skip_locked=True)
    statement = update(tables.reminder).where(_row.key.in_(oldest)).values(**values)
    return list(connection.execute(statement.returning(*_RETURNED)))


def _milestone_names(connection: Connection) -> dict[str, Texts]:
    return dict(connection.execute(select(tables.milestone.c.slug, tables.milestone.c.name)).all())


def _to_claim(row: Row[*tuple[Any, ...]], name: Texts) -> Claim:
    return Claim(
        key=row.key,
        channel=row.channel,
        milestone=Milestone(month=Month.parse(row.milestone), name=name, meets=row.meets),
        lead_days=row.lead_days,
        at=row.due_at,
        fence=row.fence,
        first_try_at=row.first_try_at,
        repeated=row.repeated,
    )
