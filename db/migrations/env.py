"""Alembic's environment script, run for each of its commands on the connection that `db.connection.migrate` passes."""

from alembic import context

from db.schema import amendment_tables, draft_tables, people_tables, reminder_tables, tables  # noqa: F401  # importing them registers their tables

#: Partial indices, which only migrations have: declared in `db.schema.tables` they would load both dialects.
PARTIAL_INDICES = frozenset({"ix_instalment_done"})


def _is_compared(_item: object, name: str | None, kind: str, *_: object) -> bool:
    return not (kind == "index" and name in PARTIAL_INDICES)


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=tables.metadata,
    include_object=_is_compared,
    # SQLite alters a column by copying its table.
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
