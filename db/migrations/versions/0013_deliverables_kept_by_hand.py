"""Coordinators add, edit and withdraw deliverables."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision: str | None = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the table."""
    op.create_table(
        "amendment",
        sa.Column("entry", sa.String(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("fields", sa.JSON(), nullable=False),
        sa.Column("noted", sa.JSON(), nullable=True),
        sa.Column("withdrawal", sa.String(), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("entry", name="pk_amendment"),
    )


def downgrade() -> None:
    """Take it away again."""
    op.drop_table("amendment")
