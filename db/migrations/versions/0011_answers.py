"""Answers that Slack has not confirmed, so that none is lost with its process."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision: str | None = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the table."""
    op.create_table(
        "answer",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("asker", sa.String(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("way", sa.String(), nullable=False),
        sa.Column("thread", sa.String(), nullable=True),
        sa.Column("url", sa.String(), nullable=True),
        sa.Column("replaces", sa.Boolean(), nullable=False),
        sa.Column("message", sa.JSON(), nullable=True),
        sa.Column("not_before", sa.DateTime(timezone=True), nullable=False),
        sa.Column("uncertain", sa.Boolean(), nullable=False),
        sa.Column("doubted", sa.Boolean(), nullable=False),
        sa.Column("sent", sa.Boolean(), nullable=False),
        sa.Column("fence", sa.Integer(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_answer"),
    )
    op.create_index("ix_answer_not_before", "answer", ["not_before"])


def downgrade() -> None:
    """Take it away again; the answers in it are not sent."""
    op.drop_index("ix_answer_not_before", table_name="answer")
    op.drop_table("answer")
