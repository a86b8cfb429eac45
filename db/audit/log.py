"""The audit log: an append-only record of changes, each entry chained to the one before by a hash."""

import hashlib
import json
from collections.abc import Generator, Iterable, Iterator, Mapping
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from typing import Any

from msgspec import Struct
from sqlalchemy import ColumnElement, Connection, Engine, Row, func, insert, select, update

from db.connection import key_value
from db.connection.engine import dialect_insert as upsert
from db.connection.engine import writing
from db.schema.tables import change, meta
from domain.register.audit_events import Change, ChangeContext


class RecordHead(Struct, frozen=True, kw_only=True):
    """The last entry of the log, whose hash stands for all of them."""

    number: int
    hash: str

    def __str__(self) -> str:
        return f"{self.number} entries, head {self.hash}"


#: The hash to which the first entry is chained.
INITIAL_HASH = ""

_row = change.c


@contextmanager
def audited_transaction(engine: Engine) -> Iterator[Connection]:
    """Begin a transaction that changes something and records it: one at a time, since the log is a chain."""
    with writing(engine) as connection:
        _lock_head(connection)
        yield connection


def append(connection: Connection, changes: Iterable[Change]) -> int:
    """Append changes to the log, in the transaction that makes them; return the number of the last entry."""
    head = _lock_head(connection)
    # Numbered without gaps, whatever the database does, so that none can be given another number.
    last = connection.scalar(select(func.max(_row.id))) or 0
    values: list[dict[str, object]] = []
    for number, entry in enumerate(changes, last + 1):
        head = hash_entry(head, entry)
        values.append({**_entry_values(entry), "id": number, "hash": head})
    if values:
        connection.execute(insert(change), values)
        connection.execute(update(meta).where(meta.c.key == key_value.AUDIT_HEAD).values(value=head))
    return last + len(values)


def record(
    connection: Connection,
    context: ChangeContext,
    kind: str,
    ref: str,
    *,
    before: Mapping[str, object] | None = None,
    after: Mapping[str, object] | None = None,
    undoes: int | None = None,
) -> int:
    """Append one change, made in a context; return its number."""
    entry = Change(
        at=context.now,
        by=context.by,
        surface=context.surface,
        kind=kind,
        ref=ref,
        before=before or {},
        after=after or {},
        reason=context.reason,
        undoes=undoes,
        batch=context.batch,
    )
    return append(connection, [entry])


def hash_entry(previous_hash: str, entry: Change) -> str:
    """Return the hash of an entry, made from the hash of the one before it and every value of its own."""
    values = {**_entry_values(entry), "at": entry.at.astimezone(UTC).isoformat(timespec="microseconds")}
    if entry.batch is None:  # as in entries from before there were batches
        del values["batch"]
    text = json.dumps([previous_hash, values], sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode("utf-8", "backslashreplace")).hexdigest()


def find_changes(
    connection: Connection,
    *conditions: Any,  # noqa: ANN401  # conditions have a type that depends on the dialect
    newest_first: bool = False,
    limit: int | None = None,
) -> list[Change]:
    """Return the entries that meet all conditions, oldest first unless told otherwise."""
    order = _row.id.desc() if newest_first else _row.id
    rows = connection.execute(select(change).where(*conditions).order_by(order).limit(limit))
    return [_to_change(row) for row in rows]


def iterate_newest_first(connection: Connection, *conditions: Any) -> Generator[Change, None, None]:  # noqa: ANN401  # as above
    """Yield the entries that meet all conditions, newest first, as they are read."""
    streaming = connection.execution_options(yield_per=1000)
    with streaming.execute(select(change).where(*conditions).order_by(_row.id.desc())) as rows:
        for row in rows:
            yield _to_change(row)


def iterate_oldest_first(connection: Connection) -> Generator[Change, None, None]:
    """Yield all entries, oldest first, as they are read."""
    with connection.execute(select(change).order_by(_row.id).execution_options(yield_per=1000)) as rows:
        for row in rows:
            yield _to_change(row)


def read_head(connection: Connection) -> RecordHead:
    """Return the last entry; INITIAL_HASH if there is none."""
    head = key_value.get(connection, key_value.AUDIT_HEAD) or INITIAL_HASH
    return RecordHead(number=connection.scalar(select(func.max(_row.id))) or 0, hash=head)


def has_entry(connection: Connection, hash_: str) -> bool:
    """Return whether an entry has a hash."""
    return connection.scalar(select(_row.id).where(_row.hash == hash_)) is not None


def find_instalment_changes(
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
    with closing(iterate_newest_first(connection, *conditions)) as entries:
        for entry in entries:
            if len(found) == limit:
                break
            if entry.ref not in wanted:
                continue
            found.append(entry)
            if "slug" in entry.after:
                wanted.add(f"{entry.ref.partition('@')[0]}@{entry.before['slug']}")
    return found


def find_original(connection: Connection, entry: Change) -> Change:
    """Return the change that an entry goes back to, through any number of undos and undone undos."""
    while entry.undoes is not None:
        (entry,) = find_changes(connection, _row.id == entry.undoes)
    return entry


def next_number(connection: Connection) -> int:
    """Return the number that the next entry gets, in a transaction that appends to the log."""
    return (connection.scalar(select(func.max(_row.id))) or 0) + 1


def is_of_batch(number: int) -> ColumnElement[bool]:
    """Return the condition for the entries that were made together, by the number of the first."""
    return _row.batch == number


def find_batch(connection: Connection, entry: Change) -> list[Change]:
    """Return the entries that were made together with one, in order; that alone if it was made by itself."""
    return [entry] if entry.batch is None else find_changes(connection, _row.batch == entry.batch)


def find_refs(connection: Connection, kind: str) -> frozenset[str]:
    """Return the references of everything to which a kind of change was ever made."""
    return frozenset(connection.scalars(select(_row.ref).where(_row.kind == kind)))


def find_broken_link(connection: Connection) -> int | None:
    """Return the number of the first entry that was altered or has entries missing before it.

    0 if entries are missing at the end; None if the whole log is as it was written.
    """
    head = INITIAL_HASH
    streaming = select(change).order_by(_row.id).execution_options(yield_per=1000)
    with connection.execute(streaming) as rows:
        for number, row in enumerate(rows, 1):
            if row.id != number or hash_entry(head, _to_change(row)) != row.hash:
                return int(row.id)
            head = row.hash
    return None if head == read_head(connection).hash else 0


def _lock_head(connection: Connection) -> str:
    """Return the hash of the last entry, locked: no other process can append before this transaction ends."""
    statement = select(meta.c.value).where(meta.c.key == key_value.AUDIT_HEAD).with_for_update()
    head = connection.scalar(statement)
    if head is None:
        new = upsert(connection.dialect, meta).values(key=key_value.AUDIT_HEAD, value=INITIAL_HASH)
        connection.execute(new.on_conflict_do_nothing())
        head = connection.execute(statement).scalar_one()
    return str(head)


def _entry_values(entry: Change) -> dict[str, object]:
    """Return an entry's columns except its number, with JSON already normalised so that it hashes alike when read."""
    return {
        "at": entry.at,
        "by": entry.by,
        "surface": entry.surface,
        "kind": str(entry.kind),
        "ref": entry.ref,
        "before": json.loads(json.dumps(dict(entry.before))),
        "after": json.loads(json.dumps(dict(entry.after))),
        "reason": entry.reason,
        "undoes": entry.undoes,
        "batch": entry.batch,
    }


def _to_change(row: Row[*tuple[Any, ...]]) -> Change:
    return Change(
        at=row.at,
        by=row.by,
        surface=row.surface,
        kind=row.kind,
        ref=row.ref,
        before=row.before,
        after=row.after,
        reason=row.reason,
        undoes=row.undoes,
        batch=row.batch,
        number=row.id,
    )
