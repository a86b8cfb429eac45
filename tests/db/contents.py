"""Contents of a database for property tests: drawn at random, put into it, and read back table by table."""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy
from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Connection,
    Date,
    Engine,
    Float,
    Integer,
    Table,
    UniqueConstraint,
    insert,
    select,
)

from db.audit import log
from db.connection import key_value
from db.connection.engine import writing
from db.schema.tables import Instant, change, meta, metadata
from domain.register.audit_events import Change

#: Rows by table.
Rows = Mapping[str, Sequence[Mapping[str, object]]]

_WORDS = (
    "граничен контрол, příští, år, Übermaß, Έκθεση, report, señal, õigus, äyräs, œuvre, tuairisc áitiúil, šport, "
    "győződjön, città, žuvų, ķēve, ħaddiema, geïnd, żółć, ação, țară, čerešňa, žoga, å ä ö, 🇪🇺👩‍⚖️📅, \u202eRTL\u202c, "
    "e\u0301, '; DROP TABLE meta --, \\, %s, :x, \x7f, \ufffe"
)
#: Whatever both databases take: no NUL, and nothing that is no character.
_texts = st.sampled_from(_WORDS.split(", ")) | st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="\0")
)
_numbers = st.integers(-(2**31), 2**31 - 1)
_zones = st.sampled_from([UTC, timezone(timedelta(hours=2)), timezone(-timedelta(hours=9, minutes=30))])
_instants = st.datetimes(datetime(1900, 1, 1), datetime(9998, 1, 1), timezones=_zones)  # noqa: DTZ001  # zones are drawn
_days = st.dates() | st.just(date.max)
_leaves = st.none() | st.booleans() | st.integers(-(2**70), 2**70) | st.floats(allow_nan=False, allow_infinity=False)
_inner = st.recursive(
    _leaves | _texts, lambda each: st.lists(each, max_size=3) | st.dictionaries(_texts, each, max_size=3)
)
#: A JSON column holds a list or a map.
_json = st.lists(_inner, max_size=3) | st.dictionaries(_texts, _inner, max_size=3)


@st.composite
def draw_contents(draw: st.DrawFn) -> Rows:
    """Draw some rows for every table, which refer to each other as they must."""
    rows: dict[str, list[dict[str, object]]] = {}
    for table in metadata.sorted_tables:
        keys = [{column.name for column in table.primary_key}]
        keys += [
            {column.name for column in constraint.columns}
            for constraint in table.constraints
            if isinstance(constraint, UniqueConstraint)
        ]
        keys += [{column.name for column in index.columns} for index in table.indexes if index.unique]
        taken: set[tuple[object, ...]] = set()
        rows[table.name] = []
        for _ in range(draw(st.integers(0, 4))):
            row = {column.name: draw(_value(column, rows)) for column in table.columns}
            identities = {(number, *(row[name] for name in sorted(key))) for number, key in enumerate(keys)}
            if _MISSING not in row.values() and not identities & taken:
                taken |= identities
                rows[table.name].append(row)
    return rows


@st.composite
def draw_changes(draw: st.DrawFn) -> list[Change]:
    """Draw entries of the audit log."""
    states = st.dictionaries(_texts, _inner, max_size=3)
    entry = st.builds(
        Change,
        at=_instants,
        by=_texts,
        surface=_texts,
        kind=_texts,
        ref=_texts,
        before=states,
        after=states,
        reason=_texts,
        undoes=st.none() | _numbers,
    )
    return draw(st.lists(entry, max_size=5))


def fill(engine: Engine, rows: Rows, changes: Sequence[Change]) -> None:
    """Insert drawn rows into a database with empty tables, and append entries to its audit log."""
    with writing(engine) as connection:
        for table in metadata.sorted_tables:
            new = [row for row in rows[table.name] if table is not meta or row["key"] != key_value.AUDIT_HEAD]
            if new and table is not change:
                connection.execute(insert(table), new)
        log.append(connection, changes)


def read_everything(connection: Connection) -> dict[str, list[str]]:
    """Return every value of every table with its type, in the order of the keys."""
    return {table.name: _read_table(connection, table) for table in metadata.sorted_tables}


def _read_table(connection: Connection, table: Table) -> list[str]:
    return [repr(tuple(row)) for row in connection.execute(select(table).order_by(*table.primary_key))]


#: Stands for a reference where there is no row to refer to.
_MISSING = object()


def _value(column: Column[Any], rows: Mapping[str, Sequence[Mapping[str, object]]]) -> SearchStrategy[object]:
    nothing: list[SearchStrategy[object]] = [st.none()] if column.nullable else []
    for key in column.foreign_keys:
        existing = [row[key.column.name] for row in rows[key.column.table.name]]
        return st.one_of(*nothing, st.sampled_from(existing or [_MISSING]))
    return st.one_of(*nothing, _of_type(column))


def _of_type(column: Column[Any]) -> SearchStrategy[object]:
    match column.type:
        case JSON():
            return _json
        case Boolean():
            return st.booleans()
        case Integer():
            return _numbers.filter(lambda each: each > 0) if column.primary_key else _numbers
        case Float():
            return st.floats(0.0, 2.0**40)  # seconds
        case Instant():
            return _instants
        case Date():
            return _days
    return _texts
