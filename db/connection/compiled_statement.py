"""Precompiled SQL statements run on the driver's cursor: for the query of every question, and for bulk inserts."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any, cast

from sqlalchemy import Connection, Delete, Dialect, Insert, Select, Update


class CompiledStatement:
    """A statement (select, insert, update, delete) compiled once for a dialect, and run without SQLAlchemy's execution.

    It bypasses what Core does again at every call: the lookup in its statement cache, the execution context, its
    events, its wrapping of driver errors, and the Result with its Row objects. Values and columns are still converted
    by their SQLAlchemy types.

    Why: the query of ten rows that answers a question takes 29 µs this way, 42 µs through Core and 21 µs in the bare
    driver (SQLite). `benchmarks/measurements/sql_query.py` measures it against the driver.

    What must hold:
    - The statement's text does not depend on values: no expanding IN, no literal_execute. `db/register/question_sql.py`
      makes one statement for each number of values.
    - The connection is in a transaction begun by `reading` or `writing`, since a cursor begins none.
    - Errors are the driver's own; `db.connection.engine.database_errors` returns their classes, to be caught.
    - Rows are plain tuples in the order of the select's columns; an insert or update returns no rows (no RETURNING).
    """

    def __init__(self, statement: Select[*tuple[Any, ...]] | Insert | Update | Delete, dialect: Dialect) -> None:
        compiled = statement.compile(dialect=dialect)
        selected = statement.selected_columns if isinstance(statement, Select) else ()
        binds = {name: bind.type.dialect_impl(dialect) for name, bind in compiled.binds.items()}
        columns = [column.type.dialect_impl(dialect) for column in selected]
        self.sql = str(compiled)
        self._positions = compiled.positiontup
        self._binds = _without_none((name, kind.bind_processor(dialect)) for name, kind in binds.items())
        defaults = {name: bind.value for name, bind in compiled.binds.items() if not bind.required}
        #: Values that the statement itself has, converted once.
        self._defaults = {name: self._binds.get(name, _unchanged)(value) for name, value in defaults.items()}
        self._columns = _without_none(
            (index, kind.result_processor(dialect, None)) for index, kind in enumerate(columns)
        )

    def fetch_all(self, connection: Connection, **values: object) -> list[tuple[Any, ...]]:
        """Return all rows, for these values of the bind parameters."""
        cursor = connection.connection.cursor()
        try:
            cursor.execute(self.sql, self.driver_parameters(values))
            rows = list(cursor.fetchall())
        finally:
            cursor.close()
        return self._convert_columns(rows) if rows and self._columns else rows

    def execute(self, connection: Connection, **values: object) -> int:
        """Run it with these values of the bind parameters; return how many rows it changed."""
        cursor = connection.connection.cursor()
        try:
            cursor.execute(self.sql, self.driver_parameters(values))
            return cursor.rowcount
        finally:
            cursor.close()

    def execute_many(self, connection: Connection, rows: Sequence[Mapping[str, object]]) -> int:
        """Run it with each of these sets of values; return how many rows changed. Equal values are converted once."""
        converters = {name: lru_cache(convert) for name, convert in self._binds.items()}
        parameters: list[Any] = [
            self._defaults | {name: converters.get(name, _unchanged)(value) for name, value in row.items()}
            for row in rows
        ]
        if self._positions is not None:
            parameters = [[row[name] for name in self._positions] for row in parameters]
        cursor = connection.connection.cursor()
        try:
            cursor.executemany(self.sql, parameters)
            return cursor.rowcount
        finally:
            cursor.close()

    def driver_parameters(self, values: Mapping[str, object]) -> Sequence[object] | dict[str, object]:
        """Return the values as the driver takes them: a sequence in order, or a dict by name."""
        parameters = {**self._defaults, **values}
        for name, convert in self._binds.items():
            if name in values:
                parameters[name] = convert(values[name])
        return parameters if self._positions is None else [parameters[name] for name in self._positions]

    def _convert_columns(self, rows: list[tuple[Any, ...]]) -> list[tuple[Any, ...]]:
        # Column by column, since that is a tenth of the calls.
        columns: list[Iterable[Any]] = list(zip(*rows, strict=True))
        for index, convert in self._columns.items():
            columns[index] = map(convert, columns[index])
        return list(zip(*columns, strict=True))


@lru_cache(maxsize=64)
def compile_once(statement: Select[*tuple[Any, ...]] | Insert | Update | Delete, dialect: Dialect) -> CompiledStatement:
    """Return a constant of a module, compiled; of the stores of one database, each shares what the first has made."""
    return CompiledStatement(statement, dialect)


def insert_many(connection: Connection, statement: Insert, values: Mapping[str, Sequence[object]]) -> None:
    """Insert rows that are given by column; no column may be JSON, since equal values are converted once, by hash."""
    if not any(values.values()):
        return
    compiled = statement.compile(dialect=connection.dialect, column_keys=list(values))
    kinds = {name: bind.type.dialect_impl(connection.dialect) for name, bind in compiled.binds.items()}
    converters = _without_none((name, kind.bind_processor(connection.dialect)) for name, kind in kinds.items())
    names = compiled.positiontup or list(kinds)
    columns: list[Iterable[object]] = [values[name] for name in names]
    for index, name in enumerate(names):
        if name in converters:
            columns[index] = map(lru_cache(converters[name]), columns[index])
    rows: Iterable[Any] = zip(*columns, strict=True)
    if compiled.positiontup is None:
        rows = [dict(zip(names, row, strict=True)) for row in rows]
    cursor = connection.connection.cursor()
    try:
        # An iterator where the driver takes one: a list would only be garbage to collect.
        cursor.executemany(str(compiled), cast("Any", rows))
    finally:
        cursor.close()


def _unchanged(value: Any) -> Any:  # noqa: ANN401  # any value of any type
    return value


def _without_none(converters: Iterable[tuple[Any, Callable[[Any], Any] | None]]) -> dict[Any, Callable[[Any], Any]]:
    return {key: convert for key, convert in converters if convert is not None}


def numbered_parameters(name: str, values: Iterable[str]) -> dict[str, object]:
    """Return the values by the names of numbered bind parameters: `ref_0`, `ref_1`."""
    return {f"{name}_{number}": value for number, value in enumerate(values)}
