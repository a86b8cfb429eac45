"""When Slack may be called next, by all processes together; what is done is found without reading what is open."""

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
    # Either database sees by the values that a question is about what is done, and no other question uses it.
    done = sa.text("status = 'done'")
    op.create_index(
        "ix_instalment_done", "instalment", ["due", "place", "slug"], sqlite_where=done, postgresql_where=done
    )


def downgrade() -> None:
    """Take them away again."""
    op.drop_index("ix_instalment_done", table_name="instalment")
    op.drop_table("turn")
