"""Claims on reminders: a lease that gives one worker a reminder for a while, and a fencing token.

Each claim raises the token, so that whatever an earlier claimant still tries to record is refused.
"""

from collections.abc import Collection, Mapping
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, Connection, Engine, Row, bindparam, select, update

from db.connection.claims import OldestRows
from db.connection.engine import writing
from db.schema import reminder_tables, tables
from domain.register.meeting import Meeting
from domain.register.model import Milestone, Texts
from domain.reminders.reminder import Reminder, ReminderKind
from domain.reminders.states import ReminderState

#: How long a claim holds: no other worker takes the reminder, and a worker that died does not keep it for ever.
LEASE = timedelta(seconds=60)

_row = reminder_tables.reminder.c

#: The columns that `reminder_fields` reads.
REMINDER_COLUMNS = (
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

#: The columns that a claim is read from.
_CLAIM_COLUMNS = (
    *REMINDER_COLUMNS,
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


class Claim(Reminder, frozen=True, kw_only=True):
    """A reminder that one worker has to itself until the lease ends."""

    #: The number of this claim of the reminder; outcomes of earlier claims are refused.
    fencing_token: int
    #: How many attempts were made to post it.
    attempts: int = 0
    #: The time of the first attempt, if there was one; by our clock, and by Slack's.
    first_try_at: datetime | None = None
    posted_after: datetime | None = None
    #: The conversation of the last attempt.
    conversation: str | None = None
    #: The message of the last attempt, as `drafts.draft_to_json` makes it.
    body: str | None = None
    #: It was once unknown whether it is in the channel.
    was_uncertain: bool = False
    #: A coordinator has set its time.
    moved: bool = False
    #: Which part of a long message it is, and the number of parts.
    part: int = 1
    parts: int = 1
    #: Why it was not posted before.
    reason: str = ""


def oldest_reminders(condition: ColumnElement[bool], **values: object) -> OldestRows:
    """Return the reminders that meet a condition, to be claimed by a worker; with further values that are set then."""
    lease = {"owner": bindparam("worker"), "lease_until": bindparam("lease_end"), "fence": _row.fence + 1}
    return OldestRows(condition=condition, key=_row.key, age=_row.due_at, values=lease | values, columns=_CLAIM_COLUMNS)


def take_claims(
    connection: Connection,
    *kinds: OldestRows,
    limit: int,
    worker: str,
    now: datetime,
    lease: timedelta = LEASE,
    **parameters: object,
) -> tuple[Claim, ...]:
    """Claim up to a number of reminders for a while: first those of the first kind, then those of the next.

    The parameters are those of the kinds' conditions, beside the time.
    """
    rows: list[Row[*tuple[Any, ...]]] = []
    values = {"worker": worker, "now": now, "lease_end": now + lease, **parameters}
    for kind in kinds:
        rows += kind.claim(connection, limit=limit - len(rows), **values)
    names = read_milestone_names(connection) if rows else {}
    claims = (_to_claim(row, names) for row in rows)
    return tuple(sorted(claims, key=lambda claim: (claim.at, claim.part, claim.key)))


def change_state(
    engine: Engine, claim: Claim, before: Collection[ReminderState], after: ReminderState, **values: object
) -> bool:
    """Change a reminder's state from one of those given; return False if the claim no longer holds."""
    statement = update(reminder_tables.reminder).where(
        _row.key == claim.key,
        _row.fence == claim.fencing_token,
        _row.state.in_([state.value for state in before]),
    )
    with writing(engine, exclusive=False) as connection:
        return connection.execute(statement.values(state=after.value, **values)).rowcount == 1


def read_milestone_names(connection: Connection) -> dict[str, Texts]:
    """Return the names of all meetings, by their key."""
    return dict(connection.execute(select(tables.milestone.c.slug, tables.milestone.c.name)).all())


def reminder_fields(row: Row[*tuple[Any, ...]], names: Mapping[str, Texts]) -> dict[str, Any]:
    """Return the fields of a `Reminder`, read from a row that begins with `REMINDER_COLUMNS`."""
    key, channel, kind, slug, day, lead_days, at, owners, repeated, facts = row[: len(REMINDER_COLUMNS)]
    meeting = _meeting(slug) if slug else None
    council = meeting and Milestone(month=meeting.month, body=meeting.body, name=names.get(slug, {}), meets=day)
    return {
        "key": key,
        "channel": channel,
        "kind": _KINDS[kind],
        "milestone": council,
        "day": day,
        "lead_days": lead_days,
        "at": at,
        "owners": split_owners(owners),
        "repeated": repeated,
        "facts": facts or {},
    }


def split_owners(text: str) -> tuple[str, ...]:
    """Return the owners that a column has, separated by commas."""
    return tuple(text.split(",")) if text else ()


_meeting = lru_cache(maxsize=256)(Meeting.parse)
_KINDS = {kind.value: kind for kind in ReminderKind}


def _to_claim(row: Row[*tuple[Any, ...]], names: Mapping[str, Texts]) -> Claim:
    fence, attempts, first_try_at, posted_after, conversation, body, doubted, moved, part, parts, reason = row[
        len(REMINDER_COLUMNS) :
    ]
    return Claim(
        **reminder_fields(row, names),
        fencing_token=fence,
        attempts=attempts,
        first_try_at=first_try_at,
        posted_after=posted_after,
        conversation=conversation,
        body=body,
        was_uncertain=doubted,
        moved=moved,
        part=part,
        parts=parts,
        reason=reason,
    )
