"""Claims: a reminder in the hands of one worker, moved on only by whoever took it up last."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, Connection, Engine, Row, select, update

from db.connection.engine import writing
from db.schema import reminder_tables, tables
from domain.dates.spans import Month
from domain.register.model import Milestone, Texts
from domain.reminders.model import Reminder, ReminderKind, ReminderState

#: How long a claim holds: nobody else takes the reminder up, and a worker that died does not keep it.
LEASE = timedelta(seconds=60)

_row = reminder_tables.reminder.c

#: What a reminder is made of.
REMINDER = (
    _row.key,
    _row.channel,
    _row.kind,
    _row.milestone,
    _row.day,
    _row.lead_days,
    _row.due_at,
    _row.owners,
    _row.repeated,
    _row.facts,
)

#: What a claim is made of.
_RETURNED = (
    *REMINDER,
    _row.fence,
    _row.attempts,
    _row.first_try_at,
    _row.posted_after,
    _row.conversation,
    _row.body,
    _row.doubted,
    _row.moved,
    _row.part,
    _row.parts,
    _row.reason,
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Claim(Reminder):
    """A reminder that one worker has to itself, until the lease ends."""

    #: Which claim of this reminder it is; nothing is taken from an earlier one.
    fence: int
    #: How often it was tried to post.
    attempts: int = 0
    #: When it was first tried to post, if it was; by our clock, and by Slack's.
    first_try_at: datetime | None = None
    posted_after: datetime | None = None
    #: The conversation in which it was tried to post.
    conversation: str | None = None
    #: The words in which it was tried to post.
    body: str | None = None
    #: It was once unknown whether it stands in the channel.
    doubted: bool = False
    #: A coordinator has set its time.
    moved: bool = False
    #: Which part of how many it is.
    part: int = 1
    parts: int = 1
    #: Why it was not posted before.
    reason: str = ""


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
    names = milestone_names(connection) if found else {}
    claims = (_to_claim(each, names) for each in found)
    return tuple(sorted(claims, key=lambda each: (each.at, each.part, each.key)))


def move(
    engine: Engine, claim: Claim, before: Collection[ReminderState], after: ReminderState, **values: object
) -> bool:
    """From one state to another, if the claim still holds."""
    statement = update(reminder_tables.reminder).where(
        _row.key == claim.key, _row.fence == claim.fence, _row.state.in_([each.value for each in before])
    )
    with writing(engine, alone=False) as connection:
        return connection.execute(statement.values(state=after.value, **values)).rowcount == 1


def milestone_names(connection: Connection) -> dict[str, Texts]:
    """What each milestone is called, by its month."""
    return dict(connection.execute(select(tables.milestone.c.slug, tables.milestone.c.name)).all())


def reminder_values(row: Row[*tuple[Any, ...]], names: Mapping[str, Texts]) -> dict[str, Any]:
    """The fields of a reminder, from the columns of `REMINDER`."""
    key, channel, kind, slug, day, lead_days, at, owners, repeated, facts = row[: len(REMINDER)]
    council = Milestone(month=_month(slug), name=names.get(slug, {}), meets=day) if slug else None
    return {
        "key": key,
        "channel": channel,
        "kind": _KINDS[kind],
        "milestone": council,
        "day": day,
        "lead_days": lead_days,
        "at": at,
        "owners": owners_of(owners),
        "repeated": repeated,
        "facts": facts or {},
    }


def owners_of(text: str) -> tuple[str, ...]:
    """Owners as they are kept in one column."""
    return tuple(text.split(",")) if text else ()


_month = lru_cache(maxsize=256)(Month.parse)
_KINDS = {each.value: each for each in ReminderKind}


def _update(
    connection: Connection, condition: ColumnElement[bool], limit: int, values: Mapping[str, object]
) -> list[Row[*tuple[Any, ...]]]:
    """Mark the oldest that fit, and none that another worker is claiming just now."""
    oldest = select(_row.key).where(condition).order_by(_row.due_at).limit(limit)
    if connection.dialect.name == "postgresql":
        # Apart from the update: otherwise it might be looked for once more for each row, and others be found then.
        oldest = select(oldest.with_for_update(skip_locked=True, key_share=True).cte("oldest").c.key)
    statement = update(reminder_tables.reminder).where(_row.key.in_(oldest)).values(**values)
    return list(connection.execute(statement.returning(*_RETURNED)))


def _to_claim(row: Row[*tuple[Any, ...]], names: Mapping[str, Texts]) -> Claim:
    fence, attempts, first_try_at, posted_after, conversation, body, doubted, moved, part, parts, reason = row[
        len(REMINDER) :
    ]
    return Claim(
        **reminder_values(row, names),
        fence=fence,
        attempts=attempts,
        first_try_at=first_try_at,
        posted_after=posted_after,
        conversation=conversation,
        body=body,
        doubted=doubted,
        moved=moved,
        part=part,
        parts=parts,
        reason=reason,
    )
