"""The short way to the driver: for what every question executes, and for very many rows at once."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any, cast

from sqlalchemy import Connection, Dialect, Insert, Select, Update


class CompiledStatement:
    """A select, an insert or an update, compiled for one dialect.

    On a query of thirty rows Core spends longer than the database does, even with the statement built beforehand; this
    leaves out what is the same at each call. Values and columns are converted by their SQLAlchemy types, as in Core.
    """

    def __init__(self, statement: Select[*tuple[Any, ...]] | Insert | Update, dialect: Dialect) -> None:
        compiled = statement.compile(dialect=dialect)
        selected = statement.selected_columns if isinstance(statement, Select) else ()
        binds = {name: bind.type.dialect_impl(dialect) for name, bind in compiled.binds.items()}
        columns = [column.type.dialect_impl(dialect) for column in selected]
        self.sql = str(compiled)
        self._positions = compiled.positiontup
        self._defaults = {name: bind.value for name, bind in compiled.binds.items() if not bind.required}
        self._binds = _needed((name, kind.bind_processor(dialect)) for name, kind in binds.items())
        self._columns = _needed((at, kind.result_processor(dialect, None)) for at, kind in enumerate(columns))

    def rows(self, connection: Connection, **values: object) -> list[tuple[Any, ...]]:
        """All rows, for these values of the bind parameters."""
        cursor = connection.connection.cursor()
        try:
            cursor.execute(self.sql, self.parameters(values))
            found = list(cursor.fetchall())
        finally:
            cursor.close()
        return self._converted(found) if found and self._columns else found

    def run(self, connection: Connection, **values: object) -> int:
        """How many rows it changed, with these values of the bind parameters."""
        cursor = connection.connection.cursor()
        try:
            cursor.execute(self.sql, self.parameters(values))
            return cursor.rowcount
        finally:
            cursor.close()

    def run_many(self, connection: Connection, rows: Sequence[Mapping[str, object]]) -> int:
        """How many rows it changed, with each of these values; one that many rows share is converted once."""
        converters = {name: lru_cache(convert) for name, convert in self._binds.items()}

        def converted(values: Mapping[str, object]) -> dict[str, object]:
            return {name: converters[name](value) if name in converters else value for name, value in values.items()}

        fixed = converted(self._defaults)
        many: list[Any] = [{**fixed, **converted(row)} for row in rows]
        if self._positions is not None:
            many = [[row[name] for name in self._positions] for row in many]
        cursor = connection.connection.cursor()
        try:
            cursor.executemany(self.sql, many)
            return cursor.rowcount
        finally:
            cursor.close()

    def parameters(self, values: Mapping[str, object]) -> Sequence[object] | dict[str, object]:
        """The values as the driver takes them: in order, or by name."""
        given = {**self._defaults, **values}
        for name, convert in self._binds.items():
            given[name] = convert(given[name])
        return given if self._positions is None else [given[name] for name in self._positions]

    def _converted(self, rows: list[tuple[Any, ...]]) -> list[tuple[Any, ...]]:
        # Column by column, since that is a tenth of the calls.
        columns: list[Iterable[Any]] = list(zip(*rows, strict=True))
        for at, convert in self._columns.items():
            columns[at] = map(convert, columns[at])
        return list(zip(*columns, strict=True))


def insert_many(connection: Connection, statement: Insert, values: Mapping[str, Sequence[object]]) -> None:
    """Insert rows, given by column, none of them JSON; a value that many rows share is converted once."""
    if not any(values.values()):
        return
    compiled = statement.compile(dialect=connection.dialect, column_keys=list(values))
    kinds = {name: bind.type.dialect_impl(connection.dialect) for name, bind in compiled.binds.items()}
    converters = _needed((name, kind.bind_processor(connection.dialect)) for name, kind in kinds.items())
    names = compiled.positiontup or list(kinds)
    columns: list[Iterable[object]] = [values[name] for name in names]
    for at, name in enumerate(names):
        if name in converters:
            columns[at] = map(lru_cache(converters[name]), columns[at])
    rows: Iterable[Any] = zip(*columns, strict=True)
    if compiled.positiontup is None:
        rows = [dict(zip(names, each, strict=True)) for each in rows]
    cursor = connection.connection.cursor()
    try:
        # Handed over one by one: a list of them would only be collected again.
        cursor.executemany(str(compiled), cast("Any", rows))
    finally:
        cursor.close()


def _needed(found: Iterable[tuple[Any, Callable[[Any], Any] | None]]) -> dict[Any, Callable[[Any], Any]]:
    return {key: convert for key, convert in found if convert is not None}


def numbered(name: str, values: Iterable[str]) -> dict[str, object]:
    """Values for numbered parameters: `ref_0`, `ref_1`."""
    return {f"{name}_{number}": value for number, value in enumerate(values)}
