"""Changes that were made together, each with the number of the first: they are undone together."""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision: str | None = "0018"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column; every change so far was made by itself."""
    op.add_column("change", sa.Column("batch", sa.Integer(), nullable=True))


def downgrade() -> None:
    """Remove the column; ValueError if changes were made together, whose hashes have it."""
    change = sa.table("change", sa.column("batch"))
    if op.get_bind().scalar(sa.select(sa.func.count()).select_from(change).where(change.c.batch.is_not(None))):
        raise ValueError("changes were made together; restore a backup from before the first were")
    op.drop_column("change", "batch")
