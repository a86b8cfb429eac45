"""Drafts of documents that coordinators review, and editions of notes, from which a load is undone."""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision: str | None = "0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the tables."""
    op.create_table(
        "draft",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("file_name", sa.String(), nullable=False),
        sa.Column("checksum", sa.String(), nullable=False),
        sa.Column("begun_by", sa.String(), nullable=True),
        sa.Column("begun_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("head_version", sa.Integer(), nullable=False),
        sa.Column("changed_by", sa.String(), nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("next_number", sa.Integer(), nullable=False),
        sa.Column("change", sa.Integer(), nullable=True),
        sa.Column("head", sa.JSON(), nullable=True),
        sa.Column("frame", sa.JSON(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_draft"),
    )
    op.create_index("ix_draft_checksum", "draft", ["checksum"])
    _create_parts()
    op.create_table(
        "incoming_document",
        sa.Column("file", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("thread", sa.String(), nullable=True),
        sa.Column("ts", sa.String(), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("not_before", sa.DateTime(timezone=True), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("file", name="pk_incoming_document"),
    )
    op.create_table(
        "edition",
        sa.Column("checksum", sa.String(), nullable=False),
        sa.Column("note", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("checksum", name="pk_edition"),
    )


def _create_parts() -> None:
    """Add the tables of what belongs to a draft."""
    op.create_table(
        "draft_item",
        sa.Column("draft", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("ref", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed_by", sa.String(), nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("thing", sa.JSON(), nullable=False),
        sa.Column("translations", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["draft"], ["draft.id"], name="fk_draft_item_draft"),
        sa.PrimaryKeyConstraint("draft", "number", name="pk_draft_item"),
    )
    op.create_table(
        "draft_sentence",
        sa.Column("draft", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("paragraph", sa.String(), nullable=False),
        sa.Column("page", sa.Integer(), nullable=True),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("taken", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(["draft"], ["draft.id"], name="fk_draft_sentence_draft"),
        sa.PrimaryKeyConstraint("draft", "number", name="pk_draft_sentence"),
    )
    op.create_table(
        "draft_message",
        sa.Column("draft", sa.Integer(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("ts", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["draft"], ["draft.id"], name="fk_draft_message_draft"),
        sa.PrimaryKeyConstraint("draft", "person", name="pk_draft_message"),
    )


def downgrade() -> None:
    """Take them away again, with the drafts that are under review; what was loaded can then not be undone."""
    for table in ("edition", "incoming_document", "draft_message", "draft_sentence", "draft_item"):
        op.drop_table(table)
    op.drop_index("ix_draft_checksum", table_name="draft")
    op.drop_table("draft")
