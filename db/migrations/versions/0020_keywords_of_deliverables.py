"""Words for the topic of one deliverable, beside those of its key action."""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision: str | None = "0019"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column; every word so far is the key action's."""
    op.add_column("deliverable", sa.Column("keywords", sa.JSON(), server_default="{}", nullable=False))


def downgrade() -> None:
    """Remove the column."""
    op.drop_column("deliverable", "keywords")
