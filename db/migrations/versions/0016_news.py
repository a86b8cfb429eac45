"""People and channels are told what has changed, as they choose, and people follow what they want to be told of."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision: str | None = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the table and the columns; everybody is told of what concerns them until they choose otherwise."""
    op.create_table(
        "follow",
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("person", "kind", "key", name="pk_follow"),
    )
    for table in ("pace", "wishes"):
        op.add_column(table, sa.Column("news", sa.String(), server_default="own", nullable=False))


def downgrade() -> None:
    """Take them away again."""
    for table in ("wishes", "pace"):
        op.drop_column(table, "news")
    op.drop_table("follow")
