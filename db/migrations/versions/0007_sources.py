"""The bodies on whose work deliverables are built; a register's file has them, and loading it again brings them in."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision: str | None = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add their column, empty until the register is loaded again."""
    op.add_column("deliverable", sa.Column("sources", sa.JSON(), server_default="[]", nullable=False))


def downgrade() -> None:
    """Drop it."""
    op.drop_column("deliverable", "sources")
