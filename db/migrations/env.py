"""What Alembic runs for each of its commands, on the connection that `db.migrate` hands it."""

from alembic import context

from db import reminder_tables

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=reminder_tables.reminder.metadata,
    # SQLite changes a column by copying its table.
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
