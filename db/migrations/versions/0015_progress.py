"""How far instalments are, in their owners' words, and the day on which they expect to deliver."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision: str | None = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns; nobody has said anything of any instalment."""
    op.add_column("instalment", sa.Column("progress", sa.String(), server_default="", nullable=False))
    op.add_column("instalment", sa.Column("expected", sa.Date(), nullable=True))
    op.add_column("instalment", sa.Column("progress_by", sa.String(), nullable=True))
    op.add_column("instalment", sa.Column("progress_at", sa.DateTime(timezone=True), nullable=True))


def downgrade() -> None:
    """Remove the columns; what was said of instalments stays in the audit log."""
    for column in ("progress_at", "progress_by", "expected", "progress"):
        op.drop_column("instalment", column)
