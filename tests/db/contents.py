"""Everything that a database can hold: drawn at random, put into it, and read back table by table."""

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
from db.connection import meta
from db.connection.engine import writing
from db.schema.tables import Instant, change, metadata
from db.schema.tables import meta as kept
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
#: What a column holds is a list or a map.
_json = st.lists(_inner, max_size=3) | st.dictionaries(_texts, _inner, max_size=3)


@st.composite
def contents(draw: st.DrawFn) -> Rows:
    """Some rows in every table, which refer to each other as they must."""
    found: dict[str, list[dict[str, object]]] = {}
    for table in metadata.sorted_tables:
        keys = [{each.name for each in table.primary_key}]
        keys += [{each.name for each in one.columns} for one in table.constraints if isinstance(one, UniqueConstraint)]
        taken: set[tuple[object, ...]] = set()
        found[table.name] = []
        for _ in range(draw(st.integers(0, 4))):
            row = {each.name: draw(_value(each, found)) for each in table.columns}
            identities = {(number, *(row[name] for name in sorted(key))) for number, key in enumerate(keys)}
            if _LACKING not in row.values() and not identities & taken:
                taken |= identities
                found[table.name].append(row)
    return found


@st.composite
def changes(draw: st.DrawFn) -> list[Change]:
    """Entries of a record."""
    told = st.dictionaries(_texts, _inner, max_size=3)
    entry = st.builds(
        Change,
        at=_instants,
        by=_texts,
        surface=_texts,
        kind=_texts,
        ref=_texts,
        before=told,
        after=told,
        reason=_texts,
        undoes=st.none() | _numbers,
    )
    return draw(st.lists(entry, max_size=5))


def fill(engine: Engine, rows: Rows, made: Sequence[Change]) -> None:
    """Put drawn rows into a database that has nothing but tables, and entries into its record."""
    with writing(engine) as connection:
        for table in metadata.sorted_tables:
            new = [row for row in rows[table.name] if table is not kept or row["key"] != meta.HEAD]
            if new and table is not change:
                connection.execute(insert(table), new)
        log.record(connection, made)


def everything(connection: Connection) -> dict[str, list[str]]:
    """Every value of every table with its type, in the order of the keys."""
    return {table.name: _told(connection, table) for table in metadata.sorted_tables}


def _told(connection: Connection, table: Table) -> list[str]:
    return [repr(tuple(row)) for row in connection.execute(select(table).order_by(*table.primary_key))]


#: Nothing that there is can be referred to.
_LACKING = object()


def _value(column: Column[Any], found: Mapping[str, Sequence[Mapping[str, object]]]) -> SearchStrategy[object]:
    nothing: list[SearchStrategy[object]] = [st.none()] if column.nullable else []
    for key in column.foreign_keys:
        there = [row[key.column.name] for row in found[key.column.table.name]]
        return st.one_of(*nothing, st.sampled_from(there or [_LACKING]))
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
