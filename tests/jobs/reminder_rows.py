"""Rows of the table of reminders, for tests to compare with."""

from sqlalchemy import Engine, select

from db.schema import reminder_tables


def reminder_states(engine: Engine, *, milestone: str | None = None) -> list[tuple[str, int, str, str]]:
    """Return the milestone, lead days, state and reason of each reminder, in chronological order."""
    row = reminder_tables.reminder.c
    statement = select(row.milestone, row.lead_days, row.state, row.reason).order_by(row.due_at, row.channel)
    if milestone is not None:
        statement = statement.where(row.milestone == milestone)
    with engine.connect() as connection:
        return [(each.milestone, each.lead_days, each.state, each.reason) for each in connection.execute(statement)]
