"""Marking instalments: the status, who owes what, and the record change together or not at all."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

from sqlalchemy import Connection, or_, select, update

from db.audit import log
from db.audit.conflicts import refuse_unseen
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
from domain.register.instalments import Instalment
from domain.register.model import Deliverable, Status
from domain.register.results import Marked


def mark_done(
    connection: Connection,
    ref: str,
    *,
    slug: str | None,
    evidence: str,
    act: ChangeContext,
    at: datetime | None = None,
    seen: int | None = None,
) -> Marked:
    """Mark an instalment done: the one named, or else the open one that falls due first.

    `at` is when it was delivered, where that was earlier. Without evidence that of its owner's report is taken.
    """
    every = instalments_of(connection, ref)
    before = chosen(every, slug)
    if before.status is Status.DONE:
        one = slug is not None or len(every) == 1
        raise AlreadyDone(
            ref=before.deliverable.ref,
            slug=before.slug if one else None,
            by=before.done_by if one else None,
            evidence=before.evidence if one else "",
        )
    if seen is not None:
        refuse_unseen(connection, before.key, act, seen)
    after = replace(
        before,
        status=Status.DONE,
        done_at=at or act.now,
        done_by=act.by,
        evidence=evidence or before.report,
        hold="",
        report="",
        reporter=None,
    )
    number = alter(connection, before, after, ChangeKind.DONE, act)
    return _marked(every, before, after, number, named=slug is not None)


def reopen(connection: Connection, ref: str, *, slug: str | None, act: ChangeContext) -> Marked:
    """Open an instalment again: the one named, or else the one that was marked done last."""
    every = instalments_of(connection, ref)
    before = _named(every, slug) if slug else max(every, key=_when_done)
    if before.status is Status.OPEN:
        raise NotDone(ref=before.deliverable.ref, slug=before.slug if slug else None)
    after = replace(before, status=Status.OPEN, done_at=None, done_by=None, evidence="")
    number = alter(connection, before, after, ChangeKind.REOPENED, act)
    return _marked(every, before, after, number, named=slug is not None)


def hold(connection: Connection, ref: str, *, slug: str | None, act: ChangeContext) -> Marked:
    """Put an instalment on hold, so that nobody is told that it is late: the one named, or else the next open one.

    The act's reason is what it waits for.
    """
    every = instalments_of(connection, ref)
    before = chosen(every, slug)
    if before.status is Status.DONE:
        raise AlreadyDone(ref=before.deliverable.ref, slug=before.slug if slug or len(every) == 1 else None)
    if before.hold:
        raise AlreadyHeld(ref=before.deliverable.ref, slug=before.slug, reason=before.hold)
    after = replace(before, hold=act.reason)
    number = alter(connection, before, after, ChangeKind.HELD, act)
    return _marked(every, before, after, number, named=slug is not None)


def resume(connection: Connection, ref: str, *, slug: str | None, act: ChangeContext) -> Marked:
    """End an instalment's hold: that of the one named, or else of the first that is on hold."""
    every = instalments_of(connection, ref)
    before = _named(every, slug) if slug else next((each for each in every if each.hold), every[0])
    if not before.hold:
        raise NotHeld(ref=before.deliverable.ref, slug=before.slug if slug else None)
    after = replace(before, hold="")
    number = alter(connection, before, after, ChangeKind.RESUMED, act)
    return _marked(every, before, after, number, named=slug is not None)


def report(
    connection: Connection, ref: str, *, slug: str | None, evidence: str, act: ChangeContext, seen: int | None = None
) -> Marked:
    """Write down that an owner reports an instalment done: the one named, or else the next open one."""
    every = instalments_of(connection, ref)
    before = chosen(every, slug)
    if before.status is Status.DONE:
        raise AlreadyDone(ref=before.deliverable.ref, slug=before.slug if slug or len(every) == 1 else None)
    if seen is not None:
        refuse_unseen(connection, before.key, act, seen)
    after = replace(before, report=evidence, reporter=act.by)
    number = alter(connection, before, after, ChangeKind.REPORTED, act)
    return _marked(every, before, after, number, named=slug is not None)


def decline(connection: Connection, ref: str, *, slug: str, act: ChangeContext, seen: int | None = None) -> Marked:
    """Do not take an owner's report for granted: the instalment stays open."""
    every = instalments_of(connection, ref)
    before = _named(every, slug)
    if seen is not None:
        refuse_unseen(connection, before.key, act, seen)
    if not before.report:
        raise NotReported(ref=before.deliverable.ref, slug=before.slug)
    after = replace(before, report="", reporter=None)
    number = alter(connection, before, after, ChangeKind.DECLINED, act)
    return _marked(every, before, after, number, named=True)


def alter(connection: Connection, before: Instalment, after: Instalment, deed: ChangeKind, act: ChangeContext) -> int:
    """Change what is kept of an instalment, who owes it included, and record that; gives the change's number."""
    store(connection, after)
    return log.enter(connection, act, deed, before.key, before=state(before), after=state(after))


def store(connection: Connection, after: Instalment) -> None:
    """Write an instalment's state over the stored one, and over what its owners owe."""
    row, owed = tables.instalment.c, tables.owed
    due = after.due or tables.NEVER
    council = None if after.council is None else str(after.council)
    number = connection.scalar(
        update(tables.instalment)
        .where(row.ref == after.deliverable.ref, row.slug == after.slug)
        .values(**instalment_rows.status_values(after), due=due, starts=after.starts, council=council)
        .returning(row.id)
    )
    connection.execute(update(owed).where(owed.c.instalment_id == number).values(status=after.status.value, due=due))


def state(instalment: Instalment) -> rows.Values:
    """What the record says of an instalment."""
    said: rows.Values = {
        "done_at": instalment.done_at and instalment.done_at.astimezone(UTC).isoformat(),
        "due": instalment.due and instalment.due.isoformat(),
    }
    return instalment_rows.status_values(instalment) | said


def instalments_of(connection: Connection, ref: str) -> list[Instalment]:
    """The instalments of the deliverable that is meant, in order of time; at least one."""
    deliverable = deliverable_of(connection, ref)
    row = tables.instalment.c
    statement = (
        select(*instalment_rows.INSTALMENT)
        .where(row.ref == deliverable.ref, row.withdrawn.is_(False))
        .order_by(row.due, row.slug)
    )
    found = [instalment_rows.to_instalment(deliverable, each) for each in connection.execute(statement)]
    if not found:
        raise NoSuchInstalment(ref=deliverable.ref, given="", options=())
    return found


def deliverable_of(connection: Connection, ref: str) -> Deliverable:
    """The deliverable of a reference, or the only one of a key action."""
    row = tables.deliverable.c
    meant = select(tables.deliverable).where(or_(row.ref == ref, row.key_action == ref), row.withdrawn.is_(False))
    found = connection.execute(meant.order_by(row.place)).all()
    if not found:
        raise UnknownReference(ref=ref)
    if len(found) > 1:
        raise SeveralDeliverables(ref=ref, options=tuple(each.ref for each in found))
    return rows.to_deliverable(found[0])


def chosen(every: Sequence[Instalment], slug: str | None) -> Instalment:
    """The instalment named, or else the open one that falls due first."""
    if slug:
        return _named(every, slug)
    return next((each for each in every if each.status is Status.OPEN), every[0])


def _named(every: Sequence[Instalment], slug: str) -> Instalment:
    """The instalment of that slug, or the one that is tabled at that month's Schengen Council."""
    for each in every:
        if each.slug == slug:
            return each
    for each in every:
        if str(each.council) == slug:
            return each
    raise NoSuchInstalment(ref=every[0].deliverable.ref, given=slug, options=tuple(each.slug for each in every))


def _when_done(instalment: Instalment) -> datetime:
    return instalment.done_at or datetime.min.replace(tzinfo=UTC)


def _marked(every: Sequence[Instalment], before: Instalment, after: Instalment, number: int, *, named: bool) -> Marked:
    others = (each for each in every if each.slug != before.slug and each.status is Status.OPEN)
    following, chosen = next(others, None), not named and len(every) > 1
    return Marked(before=before, after=after, following=following, chosen=chosen, number=number)
