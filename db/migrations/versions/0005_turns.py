"""When Slack may be called next, by all processes together."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision: str | None = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the turns."""
    op.create_table(
        "turn",
        sa.Column("scope", sa.String(), nullable=False),
        sa.Column("next_at", sa.Double(), nullable=False),
        sa.Column("held_until", sa.Double(), nullable=False),
        sa.PrimaryKeyConstraint("scope", name="pk_turn"),
    )


def downgrade() -> None:
    """Take them away again."""
    op.drop_table("turn")
