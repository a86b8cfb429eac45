"""The first tables."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision: str | None = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """The first tables."""
    op.create_table(
        "actor",
        sa.Column("slug", sa.String(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("name", sa.JSON(), nullable=False),
        sa.Column("short", sa.JSON(), nullable=False),
        sa.Column("parent", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(
            ["parent"], ["actor.slug"], name="fk_actor_parent", initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("slug", name="pk_actor"),
    )
    op.create_table(
        "change",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("surface", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("ref", sa.String(), nullable=False),
        sa.Column("before", sa.JSON(), nullable=False),
        sa.Column("after", sa.JSON(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_change"),
    )
    op.create_index("ix_change_ref", "change", ["ref"])
    op.create_table(
        "event",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_event"),
    )
    op.create_table(
        "key_action",
        sa.Column("ref", sa.String(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("title", sa.JSON(), nullable=False),
        sa.Column("takes_part", sa.JSON(), nullable=False),
        sa.Column("withdrawn", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("ref", name="pk_key_action"),
    )
    op.create_table(
        "meta",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_meta"),
    )
    op.create_table(
        "milestone",
        sa.Column("slug", sa.String(), nullable=False),
        sa.Column("name", sa.JSON(), nullable=False),
        sa.Column("meets", sa.Date(), nullable=True),
        sa.PrimaryKeyConstraint("slug", name="pk_milestone"),
    )
    op.create_table(
        "note",
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("dated", sa.Date(), nullable=False),
        sa.Column("marking", sa.String(), nullable=False),
        sa.Column("subject", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_note"),
    )
    op.create_table(
        "reminder",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("milestone", sa.String(), nullable=False),
        sa.Column("meets", sa.Date(), nullable=True),
        sa.Column("lead_days", sa.Integer(), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("state", sa.String(), server_default="due", nullable=False),
        sa.Column("owner", sa.String(), nullable=True),
        sa.Column("lease_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("fence", sa.Integer(), server_default="0", nullable=False),
        sa.Column("first_try_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("attempts", sa.Integer(), server_default="0", nullable=False),
        sa.Column("not_before", sa.DateTime(timezone=True), nullable=True),
        sa.Column("body", sa.String(), nullable=True),
        sa.Column("ts", sa.String(), nullable=True),
        sa.Column("posted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("reason", sa.String(), server_default="", nullable=False),
        sa.Column("repeated", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("swept_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("key", name="pk_reminder"),
    )
    op.create_index("ix_reminder_state_due_at", "reminder", ["state", "due_at"])
    op.create_index("ix_reminder_state_lease_until", "reminder", ["state", "lease_until"])
    op.create_table(
        "section",
        sa.Column("slug", sa.String(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("name", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("slug", name="pk_section"),
    )
    op.create_table(
        "vehicle",
        sa.Column("slug", sa.String(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("name", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("slug", name="pk_vehicle"),
    )
    op.create_table(
        "deliverable",
        sa.Column("ref", sa.String(), nullable=False),
        sa.Column("key_action", sa.String(), nullable=False),
        sa.Column("section", sa.String(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("title", sa.JSON(), nullable=False),
        sa.Column("deadline", sa.JSON(), nullable=False),
        sa.Column("owners", sa.JSON(), nullable=False),
        sa.Column("ownerless", sa.Boolean(), nullable=False),
        sa.Column("vehicle", sa.String(), nullable=True),
        sa.Column("feeds", sa.String(), nullable=True),
        sa.Column("addressees", sa.JSON(), nullable=False),
        sa.Column("takes_part", sa.JSON(), nullable=False),
        sa.Column("capacity", sa.String(), nullable=True),
        sa.Column("after", sa.String(), nullable=True),
        sa.Column("open_point", sa.JSON(), nullable=False),
        sa.Column("withdrawn", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["key_action"], ["key_action.ref"], name="fk_deliverable_key_action"),
        sa.PrimaryKeyConstraint("ref", name="pk_deliverable"),
    )
    op.create_index("ix_deliverable_capacity", "deliverable", ["capacity"])
    op.create_index("ix_deliverable_feeds", "deliverable", ["feeds"])
    op.create_index("ix_deliverable_key_action", "deliverable", ["key_action"])
    op.create_index("ix_deliverable_ownerless", "deliverable", ["ownerless"])
    op.create_index("ix_deliverable_section", "deliverable", ["section"])
    op.create_index("ix_deliverable_vehicle", "deliverable", ["vehicle"])
    op.create_table(
        "membership",
        sa.Column("collective", sa.String(), nullable=False),
        sa.Column("member", sa.String(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["collective"], ["actor.slug"], name="fk_membership_collective"),
        sa.ForeignKeyConstraint(["member"], ["actor.slug"], name="fk_membership_member"),
        sa.PrimaryKeyConstraint("collective", "member", name="pk_membership"),
    )
    op.create_index("ix_membership_member", "membership", ["member"])
    op.create_table(
        "participation",
        sa.Column("actor", sa.String(), nullable=False),
        sa.Column("key_action", sa.String(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("who", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["actor"], ["actor.slug"], name="fk_participation_actor"),
        sa.ForeignKeyConstraint(["key_action"], ["key_action.ref"], name="fk_participation_key_action"),
        sa.PrimaryKeyConstraint("actor", "key_action", "place", name="pk_participation"),
    )
    op.create_index("ix_participation_key_action", "participation", ["key_action"])
    op.create_table(
        "addressee",
        sa.Column("actor", sa.String(), nullable=False),
        sa.Column("deliverable", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["actor"], ["actor.slug"], name="fk_addressee_actor"),
        sa.ForeignKeyConstraint(["deliverable"], ["deliverable.ref"], name="fk_addressee_deliverable"),
        sa.PrimaryKeyConstraint("actor", "deliverable", name="pk_addressee"),
    )
    op.create_index("ix_addressee_deliverable", "addressee", ["deliverable"])
    op.create_table(
        "instalment",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("ref", sa.String(), nullable=False),
        sa.Column("slug", sa.String(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("due", sa.Date(), nullable=False),
        sa.Column("starts", sa.Date(), nullable=True),
        sa.Column("council", sa.String(), nullable=True),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("done_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("done_by", sa.String(), nullable=True),
        sa.Column("evidence", sa.String(), nullable=False),
        sa.Column("withdrawn", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["ref"], ["deliverable.ref"], name="fk_instalment_ref"),
        sa.PrimaryKeyConstraint("id", name="pk_instalment"),
        sa.UniqueConstraint("ref", "slug", name="uq_instalment_ref_slug"),
    )
    op.create_index("ix_instalment_due_place_slug", "instalment", ["due", "place", "slug"])
    op.create_table(
        "owed",
        sa.Column("actor", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("due", sa.Date(), nullable=False),
        sa.Column("instalment_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["actor"], ["actor.slug"], name="fk_owed_actor"),
        sa.ForeignKeyConstraint(["instalment_id"], ["instalment.id"], name="fk_owed_instalment_id"),
        sa.PrimaryKeyConstraint("actor", "status", "due", "instalment_id", name="pk_owed"),
    )
    op.create_index("ix_owed_instalment_id", "owed", ["instalment_id"])


def downgrade() -> None:
    """Undo it."""
    op.drop_table("owed")
    op.drop_table("instalment")
    op.drop_table("addressee")
    op.drop_table("participation")
    op.drop_table("membership")
    op.drop_table("deliverable")
    op.drop_table("vehicle")
    op.drop_table("section")
    op.drop_table("reminder")
    op.drop_table("note")
    op.drop_table("milestone")
    op.drop_table("meta")
    op.drop_table("key_action")
    op.drop_table("event")
    op.drop_table("change")
    op.drop_table("actor")
