"""The record of changes: append-only, each entry chained to the one before by a hash."""

import hashlib
import json
from collections.abc import Generator, Iterable, Iterator, Mapping
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Engine, Row, func, insert, select, update

from db.connection import meta
from db.connection.engine import insert as upsert
from db.connection.engine import writing
from db.schema.tables import change
from db.schema.tables import meta as kept
from domain.register.audit_events import Change, ChangeContext

#: What the first entry is chained to.
BEGINNING = ""

_row = change.c


@contextmanager
def changing(engine: Engine) -> Iterator[Connection]:
    """A transaction that changes the register: one at a time, since the record is a chain."""
    with writing(engine) as connection:
        _head(connection)
        yield connection


def record(connection: Connection, made: Iterable[Change]) -> int:
    """Add changes to the record, chained to its last entry, in the transaction that makes them.

    Gives the number of the entry that is then the last.
    """
    head = _head(connection)
    # Numbered without gaps, whatever the database does, so that none can be given another number.
    last = connection.scalar(select(func.max(_row.id))) or 0
    values: list[dict[str, object]] = []
    for number, each in enumerate(made, last + 1):
        head = link(head, each)
        values.append({**_values(each), "id": number, "hash": head})
    if values:
        connection.execute(insert(change), values)
        connection.execute(update(kept).where(kept.c.key == meta.HEAD).values(value=head))
    return last + len(values)


def enter(
    connection: Connection,
    act: ChangeContext,
    kind: str,
    ref: str,
    *,
    before: Mapping[str, object] | None = None,
    after: Mapping[str, object] | None = None,
    undoes: int | None = None,
) -> int:
    """Add what somebody has done to the record; gives its number there."""
    made = Change(
        at=act.now,
        by=act.by,
        surface=act.surface,
        kind=kind,
        ref=ref,
        before=before or {},
        after=after or {},
        reason=act.reason,
        undoes=undoes,
    )
    return record(connection, [made])


def link(before: str, made: Change) -> str:
    """The hash of an entry, from that of the one before it and everything that it says."""
    said = {**_values(made), "at": made.at.astimezone(UTC).isoformat(timespec="microseconds")}
    text = json.dumps([before, said], sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode("utf-8", "backslashreplace")).hexdigest()


def changes(connection: Connection, *conditions: Any, newest: bool = False, limit: int | None = None) -> list[Change]:  # noqa: ANN401  # conditions have a type that depends on the dialect
    """The entries that meet some conditions, the oldest first unless the newest are asked for."""
    order = _row.id.desc() if newest else _row.id
    return [_change(row) for row in connection.execute(select(change).where(*conditions).order_by(order).limit(limit))]


def newest(connection: Connection, *conditions: Any) -> Generator[Change, None, None]:  # noqa: ANN401  # as above
    """The entries that meet some conditions, the newest first, as they are read."""
    streaming = connection.execution_options(yield_per=1000)
    with streaming.execute(select(change).where(*conditions).order_by(_row.id.desc())) as found:
        for row in found:
            yield _change(row)


def traces(
    connection: Connection,
    keys: Iterable[str],
    *conditions: ColumnElement[bool],
    before: datetime | None = None,
    limit: int,
) -> list[Change]:
    """Return the newest changes of the instalments with these keys (`III.2a@2024-03`), newest first.

    Changes of the deliverables that they belong to are included. Where a register's file gave an instalment its key,
    earlier changes are found by the key that it had then.
    """
    wanted = set(keys)
    wanted |= {key.partition("@")[0] for key in wanted}
    if before is not None:
        conditions = (*conditions, _row.at < before)
    found: list[Change] = []
    with closing(newest(connection, *conditions)) as entries:
        for entry in entries:
            if len(found) == limit:
                break
            if entry.ref not in wanted:
                continue
            found.append(entry)
            if "slug" in entry.after:
                wanted.add(f"{entry.ref.partition('@')[0]}@{entry.before['slug']}")
    return found


def origin(connection: Connection, found: Change) -> Change:
    """The change that one was about in the first place, however often that was taken back and brought back."""
    while found.undoes is not None:
        (found,) = changes(connection, _row.id == found.undoes)
    return found


def refs(connection: Connection, kind: str) -> frozenset[str]:
    """Everything to which a kind of change was ever made."""
    return frozenset(connection.scalars(select(_row.ref).where(_row.kind == kind)))


def broken_link(connection: Connection) -> int | None:
    """The number of the first entry that is not as it was written, or that something is missing before.

    0 where entries are missing at the end; None where the whole record is as it was written.
    """
    head = BEGINNING
    for number, row in enumerate(_all(connection), 1):
        if row.id != number or link(head, _change(row)) != row.hash:
            return int(row.id)
        head = row.hash
    return None if head == (meta.get(connection, meta.HEAD) or BEGINNING) else 0


def _all(connection: Connection) -> Iterator[Row[*tuple[Any, ...]]]:
    every = select(change).order_by(_row.id).execution_options(yield_per=1000)
    with connection.execute(every) as found:
        yield from found


def _head(connection: Connection) -> str:
    """The hash of the last entry, read so that nobody else can add one before this transaction ends."""
    found = select(kept.c.value).where(kept.c.key == meta.HEAD).with_for_update()
    head = connection.scalar(found)
    if head is None:
        new = upsert(connection.dialect, kept).values(key=meta.HEAD, value=BEGINNING).on_conflict_do_nothing()
        connection.execute(new)
        head = connection.execute(found).scalar_one()
    return str(head)


def _values(made: Change) -> dict[str, object]:
    """What an entry says, but for its number; what JSON does to it is done already, so that it hashes alike."""
    return {
        "at": made.at,
        "by": made.by,
        "surface": made.surface,
        "kind": str(made.kind),
        "ref": made.ref,
        "before": json.loads(json.dumps(dict(made.before))),
        "after": json.loads(json.dumps(dict(made.after))),
        "reason": made.reason,
        "undoes": made.undoes,
    }


def _change(row: Row[*tuple[Any, ...]]) -> Change:
    at: datetime = row.at
    return Change(
        at=at,
        by=row.by,
        surface=row.surface,
        kind=row.kind,
        ref=row.ref,
        before=row.before,
        after=row.after,
        reason=row.reason,
        undoes=row.undoes,
        number=row.id,
    )
