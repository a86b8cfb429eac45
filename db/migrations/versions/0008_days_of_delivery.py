"""The day in Brussels on which each instalment was delivered, beside its instant: SQL compares it with the due day."""

from datetime import UTC
from zoneinfo import ZoneInfo

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision: str | None = "0007"
branch_labels = None
depends_on = None

_BRUSSELS = ZoneInfo("Europe/Brussels")


def upgrade() -> None:
    """Add its column, and fill it for what is done."""
    op.add_column("instalment", sa.Column("done_on", sa.Date(), nullable=True))
    instalment = sa.table(
        "instalment",
        sa.column("id", sa.Integer),
        sa.column("done_at", sa.DateTime(timezone=True)),
        sa.column("done_on", sa.Date),
    )
    row, connection = instalment.c, op.get_bind()
    for number, instant in connection.execute(sa.select(row.id, row.done_at).where(row.done_at.is_not(None))).all():
        aware = instant.replace(tzinfo=UTC) if instant.tzinfo is None else instant  # SQLite keeps no zone
        day = aware.astimezone(_BRUSSELS).date()
        connection.execute(sa.update(instalment).where(row.id == number).values(done_on=day))


def downgrade() -> None:
    """Drop it."""
    op.drop_column("instalment", "done_on")
