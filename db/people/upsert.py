"""Upsert: insert a row, or update the one with the same primary key."""

from sqlalchemy import Connection, Table

from db.connection.engine import dialect_insert


def upsert(connection: Connection, table: Table, **values: object) -> None:
    """Write a row in place of the one with the same primary key, if there is one."""
    keys = [column.name for column in table.primary_key]
    changed = {name: value for name, value in values.items() if name not in keys}
    new = dialect_insert(connection.dialect, table).values(**values)
    connection.execute(new.on_conflict_do_update(index_elements=keys, set_=changed))
