"""Change an instalment's status: each change and its entry in the audit log are one transaction.

A function without a slug chooses an instalment of the deliverable; `MarkResult.was_chosen` says if there were several.
"""

from collections.abc import Sequence
from datetime import UTC, date, datetime

from msgspec.structs import replace
from sqlalchemy import Connection, or_, select, update

from db.audit import log
from db.audit.optimistic_locking import refuse_if_changed
from db.register import instalment_rows, rows
from db.schema import tables
from domain.errors import (
    AlreadyDone,
    AlreadyHeld,
    NoSuchInstalment,
    NotDone,
    NotHeld,
    NotReported,
    SeveralDeliverables,
    UnknownReference,
)
from domain.register.audit_events import ChangeContext, ChangeKind
from domain.register.instalments import Instalment, Progress
from domain.register.model import Deliverable, Status
from domain.register.results import MarkResult


def mark_done(
    connection: Connection,
    ref: str,
    *,
    slug: str | None,
    evidence: str,
    context: ChangeContext,
    delivered_at: datetime | None = None,
    seen_version: int | None = None,
) -> MarkResult:
    """Mark an instalment done: the one named, or else the open one that falls due first.

    `delivered_at` is the time of delivery, if that was earlier. Without evidence the evidence of the owner's report is
    taken.
    """
    instalments = find_instalments(connection, ref)
    before = _choose_open(instalments, slug)
    if seen_version is not None:
        refuse_if_changed(connection, before.key, context, seen_version)
    after = replace(
        before,
        status=Status.DONE,
        done_at=delivered_at or context.now,
        done_by=context.by,
        evidence=evidence or before.report,
        hold="",
        report="",
        reporter=None,
        progress=None,
    )
    number = save_change(connection, before, after, ChangeKind.DONE, context)
    return _to_result(instalments, before, after, number, named=slug is not None)


def reopen(connection: Connection, ref: str, *, slug: str | None, context: ChangeContext) -> MarkResult:
    """Open an instalment again: the one named, or else the one that was marked done last."""
    instalments = find_instalments(connection, ref)
    before = _find_by_slug(instalments, slug) if slug else max(instalments, key=_done_time)
    if before.status is Status.OPEN:
        raise NotDone(ref=before.deliverable.ref, slug=before.slug if slug else None)
    after = replace(before, status=Status.OPEN, done_at=None, done_by=None, evidence="")
    number = save_change(connection, before, after, ChangeKind.REOPENED, context)
    return _to_result(instalments, before, after, number, named=slug is not None)


def hold(connection: Connection, ref: str, *, slug: str | None, context: ChangeContext) -> MarkResult:
    """Put an instalment on hold, so that no one is reminded of it: the one named, or else the next open one.

    The context's reason says what it waits for.
    """
    instalments = find_instalments(connection, ref)
    before = _choose_open(instalments, slug)
    if before.hold:
        raise AlreadyHeld(ref=before.deliverable.ref, slug=before.slug, reason=before.hold)
    after = replace(before, hold=context.reason)
    number = save_change(connection, before, after, ChangeKind.HELD, context)
    return _to_result(instalments, before, after, number, named=slug is not None)


def resume(connection: Connection, ref: str, *, slug: str | None, context: ChangeContext) -> MarkResult:
    """End an instalment's hold: that of the one named, or else of the first one on hold."""
    instalments = find_instalments(connection, ref)
    before = (
        _find_by_slug(instalments, slug)
        if slug
        else next((instalment for instalment in instalments if instalment.hold), instalments[0])
    )
    if not before.hold:
        raise NotHeld(ref=before.deliverable.ref, slug=before.slug if slug else None)
    after = replace(before, hold="")
    number = save_change(connection, before, after, ChangeKind.RESUMED, context)
    return _to_result(instalments, before, after, number, named=slug is not None)


def report(
    connection: Connection,
    ref: str,
    *,
    slug: str | None,
    evidence: str,
    context: ChangeContext,
    seen_version: int | None = None,
) -> MarkResult:
    """Record that an owner reports an instalment done: the one named, or else the next open one."""
    instalments = find_instalments(connection, ref)
    before = _choose_open(instalments, slug)
    if seen_version is not None:
        refuse_if_changed(connection, before.key, context, seen_version)
    after = replace(before, report=evidence, reporter=context.by)
    number = save_change(connection, before, after, ChangeKind.REPORTED, context)
    return _to_result(instalments, before, after, number, named=slug is not None)


def decline(
    connection: Connection, ref: str, *, slug: str, context: ChangeContext, seen_version: int | None = None
) -> MarkResult:
    """Decline an owner's report: the instalment stays open."""
    instalments = find_instalments(connection, ref)
    before = _find_by_slug(instalments, slug)
    if seen_version is not None:
        refuse_if_changed(connection, before.key, context, seen_version)
    if not before.report:
        raise NotReported(ref=before.deliverable.ref, slug=before.slug)
    after = replace(before, report="", reporter=None)
    number = save_change(connection, before, after, ChangeKind.DECLINED, context)
    return _to_result(instalments, before, after, number, named=True)


def leave_progress(
    connection: Connection,
    ref: str,
    *,
    slug: str | None,
    text: str,
    expected: date | None,
    context: ChangeContext,
    seen_version: int | None = None,
) -> MarkResult:
    """Record how far an instalment is, and when it is expected: of the one named, or else of the next open one."""
    instalments = find_instalments(connection, ref)
    before = _choose_open(instalments, slug)
    if seen_version is not None:
        refuse_if_changed(connection, before.key, context, seen_version)
    after = replace(before, progress=Progress(text=text, expected=expected, by=context.by, at=context.now))
    number = save_change(connection, before, after, ChangeKind.PROGRESS, context)
    return _to_result(instalments, before, after, number, named=slug is not None)


def save_change(
    connection: Connection, before: Instalment, after: Instalment, kind: ChangeKind, context: ChangeContext
) -> int:
    """Update an instalment and what its owners owe, and record that; return the change's number."""
    update_instalment(connection, after)
    return log.record(
        connection, context, kind, before.key, before=to_recorded_state(before), after=to_recorded_state(after)
    )


def update_instalment(connection: Connection, after: Instalment) -> None:
    """Write an instalment's state to its row, and to the rows of what its owners owe."""
    row, owed = tables.instalment.c, tables.owed
    due = after.due or tables.NEVER
    council = None if after.council is None else str(after.council)
    instalment_id = connection.scalar(
        update(tables.instalment)
        .where(row.ref == after.deliverable.ref, row.slug == after.slug)
        .values(
            **instalment_rows.status_values(after),
            done_on=after.done_on,
            due=due,
            starts=after.starts,
            council=council,
        )
        .returning(row.id)
    )
    is_owed = owed.c.instalment_id == instalment_id
    connection.execute(update(owed).where(is_owed).values(status=after.status.value, due=due))


def to_recorded_state(instalment: Instalment) -> rows.Values:
    """Return an instalment's state as the audit log keeps it."""
    values = instalment_rows.status_values(instalment) | {"due": instalment.due}
    moments = {name: value.astimezone(UTC) for name, value in values.items() if isinstance(value, datetime)}
    dates = {name: value.isoformat() for name, value in (values | moments).items() if isinstance(value, date)}
    return values | dates


def find_instalments(connection: Connection, ref: str) -> list[Instalment]:
    """Return the instalments of the deliverable that a reference names, in order of time.

    At least one: NoSuchInstalment is raised if it has none.
    """
    deliverable = find_deliverable(connection, ref)
    row = tables.instalment.c
    statement = (
        select(*instalment_rows.INSTALMENT)
        .where(row.ref == deliverable.ref, row.withdrawn.is_(False))
        .order_by(row.due, row.slug)
    )
    instalments = [instalment_rows.to_instalment(deliverable, values) for values in connection.execute(statement)]
    if not instalments:
        raise NoSuchInstalment(ref=deliverable.ref, given="", options=())
    return instalments


def find_deliverable(connection: Connection, ref: str) -> Deliverable:
    """Return the deliverable of a reference, or the only one of a key action.

    UnknownReference is raised if there is none, SeveralDeliverables if there is more than one.
    """
    row = tables.deliverable.c
    named = select(tables.deliverable).where(or_(row.ref == ref, row.key_action == ref), row.withdrawn.is_(False))
    found = connection.execute(named.order_by(row.place)).all()
    if not found:
        raise UnknownReference(ref=ref)
    if len(found) > 1:
        raise SeveralDeliverables(ref=ref, options=tuple(deliverable.ref for deliverable in found))
    return rows.to_deliverable(found[0])


def choose_instalment(instalments: Sequence[Instalment], slug: str | None) -> Instalment:
    """Return the instalment named, or else the open one that falls due first."""
    if slug:
        return _find_by_slug(instalments, slug)
    return next((instalment for instalment in instalments if instalment.status is Status.OPEN), instalments[0])


def _choose_open(instalments: Sequence[Instalment], slug: str | None) -> Instalment:
    """Return the instalment named, or else the open one that falls due first; raise AlreadyDone if none is open."""
    chosen = choose_instalment(instalments, slug)
    if chosen.status is Status.OPEN:
        return chosen
    if not slug and len(instalments) > 1:
        raise AlreadyDone(ref=chosen.deliverable.ref)
    raise AlreadyDone(ref=chosen.deliverable.ref, slug=chosen.slug, by=chosen.done_by, evidence=chosen.evidence)


def _find_by_slug(instalments: Sequence[Instalment], slug: str) -> Instalment:
    """Return the instalment with a slug, or else the one that is tabled at that month's Schengen Council."""
    for instalment in instalments:
        if instalment.slug == slug:
            return instalment
    for instalment in instalments:
        if str(instalment.council) == slug:
            return instalment
    slugs = tuple(instalment.slug for instalment in instalments)
    raise NoSuchInstalment(ref=instalments[0].deliverable.ref, given=slug, options=slugs)


def _done_time(instalment: Instalment) -> datetime:
    return instalment.done_at or datetime.min.replace(tzinfo=UTC)


def _to_result(
    instalments: Sequence[Instalment], before: Instalment, after: Instalment, number: int, *, named: bool
) -> MarkResult:
    others = (
        instalment for instalment in instalments if instalment.slug != before.slug and instalment.status is Status.OPEN
    )
    following, chosen = next(others, None), not named and len(instalments) > 1
    return MarkResult(before=before, after=after, next_open=following, was_chosen=chosen, change_number=number)
