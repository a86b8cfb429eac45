"""What Alembic runs for each of its commands, on the connection that `db.migrate` hands it."""

from alembic import context

from db import people_tables, reminder_tables, tables  # noqa: F401  # importing a table is what makes it known

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=tables.metadata,
    # SQLite changes a column by copying its table.
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
