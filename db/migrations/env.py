"""What Alembic runs for each of its commands, on the connection that `db.connection.migrate` hands it."""

from alembic import context

from db.schema import people_tables, reminder_tables, tables  # noqa: F401  # importing a table is what makes it known

#: Indices of part of a table, which migrations alone know: named in `db.schema.tables` they would load both dialects.
PARTIAL = frozenset({"ix_instalment_done"})


def _is_compared(_item: object, name: str | None, kind: str, *_: object) -> bool:
    return not (kind == "index" and name in PARTIAL)


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=tables.metadata,
    include_object=_is_compared,
    # SQLite changes a column by copying its table.
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
