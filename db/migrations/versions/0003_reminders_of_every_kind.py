"""Reminders of every kind, for people and groups too; who wants which of them; what is on hold."""

from datetime import date, timedelta

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision: str | None = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add what reminders need; those there are were all for channels before a meeting."""
    op.add_column("instalment", sa.Column("hold", sa.String(), server_default="", nullable=False))
    for column in (
        sa.Column("kind", sa.String(), server_default="meeting", nullable=False),
        sa.Column("day", sa.Date(), nullable=True),
        sa.Column("owners", sa.String(), server_default="", nullable=False),
        sa.Column("posted_after", sa.DateTime(timezone=True), nullable=True),
        sa.Column("conversation", sa.String(), nullable=True),
        sa.Column("doubted", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("moved", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("parent", sa.String(), nullable=True),
        sa.Column("part", sa.Integer(), server_default="1", nullable=False),
        sa.Column("parts", sa.Integer(), server_default="1", nullable=False),
        sa.Column("facts", sa.JSON(), nullable=True),
    ):
        op.add_column("reminder", column)
    op.drop_index("ix_reminder_state_lease_until", "reminder")
    _fill()
    with op.batch_alter_table("reminder") as reminder:
        reminder.alter_column("day", nullable=False, existing_type=sa.Date())
        reminder.drop_column("meets")
    op.create_table(
        "mention",
        sa.Column("reminder", sa.String(), nullable=False),
        sa.Column("line", sa.Integer(), nullable=False),
        sa.Column("ref", sa.String(), nullable=False),
        sa.Column("slug", sa.String(), nullable=False),
        sa.Column("struck", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(["reminder"], ["reminder.key"], name="fk_mention_reminder"),
        sa.PrimaryKeyConstraint("reminder", "line", "ref", "slug", name="pk_mention"),
    )
    op.create_index("ix_mention_ref_slug", "mention", ["ref", "slug"])
    op.create_table(
        "contact",
        sa.Column("actor", sa.String(), nullable=False),
        sa.Column("recipient", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("actor", "recipient", name="pk_contact"),
    )
    op.create_table(
        "wishes",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("wanted", sa.Boolean(), nullable=True),
        sa.Column("lead_days", sa.JSON(), nullable=True),
        sa.Column("owners", sa.JSON(), nullable=False),
        sa.Column("milestones", sa.JSON(), nullable=False),
        sa.Column("digest", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_wishes"),
    )
    op.create_table(
        "leads",
        sa.Column("milestone", sa.String(), nullable=False),
        sa.Column("lead_days", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("milestone", name="pk_leads"),
    )
    op.create_table(
        "pace",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("pace", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_pace"),
    )
    op.create_table(
        "snooze",
        sa.Column("recipient", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("until", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("recipient", "kind", "subject", name="pk_snooze"),
    )


def _fill() -> None:
    """The day that a reminder counts from: the meeting's, or the last of its month where that was not known."""
    row = sa.table("reminder", *(sa.column(each) for each in ("key", "milestone", "channel", "conversation", "fence")))
    meets, day = sa.column("meets", sa.Date()), sa.column("day", sa.Date())
    row.append_column(meets)
    row.append_column(day)
    connection = op.get_bind()
    connection.execute(row.update().where(meets.is_not(None)).values(day=meets))
    unknown = sa.select(row.c.milestone).where(day.is_(None)).distinct()
    for milestone in connection.scalars(unknown).all():
        year, month = map(int, milestone.split("-"))
        last = (date(year, month, 28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
        connection.execute(row.update().where(day.is_(None), row.c.milestone == milestone).values(day=last))
    connection.execute(row.update().values(conversation=row.c.channel))
    doubted = sa.column("doubted", sa.Boolean())
    row.append_column(doubted)
    connection.execute(row.update().where(row.c.fence > 1).values(doubted=sa.true()))


def downgrade() -> None:
    """Take it away again; what was for people or after deadlines is forgotten."""
    for table in ("snooze", "pace", "leads", "wishes", "contact", "mention"):
        op.drop_table(table)
    op.execute("DELETE FROM reminder WHERE kind <> 'meeting' OR parent IS NOT NULL")
    with op.batch_alter_table("reminder") as reminder:
        reminder.add_column(sa.Column("meets", sa.Date(), nullable=True))
        for column in ("facts", "parts", "part", "parent", "moved", "doubted", "conversation", "posted_after"):
            reminder.drop_column(column)
        for column in ("owners", "day", "kind"):
            reminder.drop_column(column)
    op.create_index("ix_reminder_state_lease_until", "reminder", ["state", "lease_until"])
    op.drop_column("instalment", "hold")
