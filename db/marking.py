"""Marking instalments done and open again: the status, who owes what, and the record change together or not at all."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

from sqlalchemy import Connection, or_, select, update

from db import audit, rows, tables
from db.audit import Act
from domain.errors import AlreadyDone, NoSuchInstalment, NotDone, NotHeld, SeveralDeliverables, UnknownReference
from domain.found import Marked
from domain.instalments import Instalment
from domain.register import Deliverable, Status


def mark_done(connection: Connection, ref: str, *, slug: str | None, evidence: str, act: Act) -> Marked:
    """Mark an instalment done: the one named, or else the open one that falls due first."""
    every = _instalments(connection, ref)
    before = _named(every, slug) if slug else next((each for each in every if each.status is Status.OPEN), every[0])
    after = replace(before, status=Status.DONE, done_at=act.now, done_by=act.by, evidence=evidence, hold="")
    if before.status is Status.DONE or not _changed(connection, before, after):
        one = slug is not None or len(every) == 1
        raise AlreadyDone(
            ref=before.deliverable.ref, slug=before.slug if one else None, by=before.done_by if one else None
        )
    _record(connection, before, after, kind=audit.DONE, reason="", act=act)
    return _marked(every, before, after, named=slug is not None)


def reopen(connection: Connection, ref: str, *, slug: str | None, reason: str, act: Act) -> Marked:
    """Open an instalment again: the one named, or else the one that was marked done last."""
    every = _instalments(connection, ref)
    before = _named(every, slug) if slug else max(every, key=_when_done)
    after = replace(before, status=Status.OPEN, done_at=None, done_by=None, evidence="")
    if before.status is Status.OPEN or not _changed(connection, before, after):
        raise NotDone(ref=before.deliverable.ref, slug=before.slug if slug else None)
    _record(connection, before, after, kind=audit.REOPENED, reason=reason, act=act)
    return _marked(every, before, after, named=slug is not None)


def hold(connection: Connection, ref: str, *, slug: str | None, reason: str, act: Act) -> Marked:
    """Put an instalment on hold, so that nobody is told that it is late: the one named, or else the next open one."""
    every = _instalments(connection, ref)
    before = _named(every, slug) if slug else next((each for each in every if each.status is Status.OPEN), every[0])
    if before.status is Status.DONE:
        raise AlreadyDone(ref=before.deliverable.ref, slug=before.slug if slug or len(every) == 1 else None)
    after = replace(before, hold=reason)
    _set_hold(connection, after)
    _record(connection, before, after, kind=audit.HELD, reason=reason, act=act)
    return _marked(every, before, after, named=slug is not None)


def resume(connection: Connection, ref: str, *, slug: str | None, act: Act) -> Marked:
    """End an instalment's hold: that of the one named, or else of the first that is on hold."""
    every = _instalments(connection, ref)
    before = _named(every, slug) if slug else next((each for each in every if each.hold), every[0])
    if not before.hold:
        raise NotHeld(ref=before.deliverable.ref, slug=before.slug if slug else None)
    after = replace(before, hold="")
    _set_hold(connection, after)
    _record(connection, before, after, kind=audit.RESUMED, reason=before.hold, act=act)
    return _marked(every, before, after, named=slug is not None)


def _set_hold(connection: Connection, after: Instalment) -> None:
    row = tables.instalment.c
    found = row.ref == after.deliverable.ref, row.slug == after.slug
    connection.execute(update(tables.instalment).where(*found).values(hold=after.hold))


def _instalments(connection: Connection, ref: str) -> list[Instalment]:
    """The instalments of the deliverable that is meant, in order of time; at least one."""
    deliverable = _deliverable(connection, ref)
    row = tables.instalment.c
    statement = (
        select(*rows.INSTALMENT).where(row.ref == deliverable.ref, row.withdrawn.is_(False)).order_by(row.due, row.slug)
    )
    found = [rows.to_instalment(deliverable, each) for each in connection.execute(statement)]
    if not found:
        raise NoSuchInstalment(ref=deliverable.ref, given="", options=())
    return found


def _deliverable(connection: Connection, ref: str) -> Deliverable:
    row = tables.deliverable.c
    meant = select(tables.deliverable).where(or_(row.ref == ref, row.key_action == ref), row.withdrawn.is_(False))
    found = connection.execute(meant.order_by(row.place)).all()
    if not found:
        raise UnknownReference(ref=ref)
    if len(found) > 1:
        raise SeveralDeliverables(ref=ref, options=tuple(each.ref for each in found))
    return rows.to_deliverable(found[0])


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


def _changed(connection: Connection, before: Instalment, after: Instalment) -> bool:
    """Change the status, unless somebody else has changed it since."""
    row, owed = tables.instalment.c, tables.owed
    changed = connection.execute(
        update(tables.instalment)
        .where(row.ref == before.deliverable.ref, row.slug == before.slug, row.status == before.status.value)
        .values(**rows.status_values(after), hold=after.hold)
        .returning(row.id)
    ).scalar()
    if changed is None:
        return False
    connection.execute(update(owed).where(owed.c.instalment_id == changed).values(status=after.status.value))
    return True


def _record(connection: Connection, before: Instalment, after: Instalment, *, kind: str, reason: str, act: Act) -> None:
    change = audit.Change(
        at=act.now,
        by=act.by,
        surface=act.surface,
        kind=kind,
        ref=before.key,
        before=_said(before),
        after=_said(after),
        reason=reason,
    )
    audit.record(connection, [change])


def _said(instalment: Instalment) -> rows.Values:
    """What is said of an instalment, for a JSON column."""
    values = rows.status_values(instalment)
    return values | {"done_at": instalment.done_at and instalment.done_at.astimezone(UTC).isoformat()}


def _marked(every: Sequence[Instalment], before: Instalment, after: Instalment, *, named: bool) -> Marked:
    others = (each for each in every if each.slug != before.slug and each.status is Status.OPEN)
    return Marked(before=before, after=after, following=next(others, None), chosen=not named and len(every) > 1)
