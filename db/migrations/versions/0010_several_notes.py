"""A register holds any number of notes: what belongs to one says to which, what they share says which have it.

What is there belongs to the register's first note, whose slug is empty and whose references stand alone: no key of what
is stored changes, nor any entry of the audit log.
"""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision: str | None = "0009"
branch_labels = None
depends_on = None

_OF_ONE_NOTE = ("section", "key_action", "deliverable", "instalment")
_SHARED = ("actor", "vehicle", "milestone")


def upgrade() -> None:
    """Add the columns, whose defaults are the first note's, and the documents that are loaded from now on."""
    for table in _OF_ONE_NOTE:
        op.add_column(table, sa.Column("note", sa.String(), server_default="", nullable=False))
    for table in _SHARED:
        op.add_column(table, sa.Column("notes", sa.JSON(), server_default='[""]', nullable=False))
    op.add_column("milestone", sa.Column("body", sa.String(), server_default="schengen-council", nullable=False))
    op.add_column("note", sa.Column("slug", sa.String(), server_default="", nullable=False))
    op.add_column("note", sa.Column("place", sa.Integer(), server_default="0", nullable=False))
    op.add_column("note", sa.Column("language", sa.String(), server_default="", nullable=False))
    op.add_column("note", sa.Column("state", sa.String(), server_default="in-force", nullable=False))
    op.add_column("note", sa.Column("first_number", sa.String(), server_default="", nullable=False))
    op.create_index("ix_note_slug", "note", ["slug"], unique=True)
    op.create_table(
        "document",
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("checksum", sa.String(), nullable=False),
        sa.Column("loaded_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_document"),
    )
    op.create_index("ix_document_checksum", "document", ["checksum"])


def downgrade() -> None:
    """Take them away again; ValueError if there are several notes, which that version would take for one."""
    if op.get_bind().scalar(sa.text("SELECT count(*) FROM note")) > 1:
        raise ValueError("the register holds several notes; restore a backup from before the second was loaded")
    op.drop_table("document")
    op.drop_index("ix_note_slug", "note")
    for column in ("first_number", "state", "language", "place", "slug"):
        op.drop_column("note", column)
    op.drop_column("milestone", "body")
    for table in _SHARED:
        op.drop_column(table, "notes")
    for table in _OF_ONE_NOTE:
        op.drop_column(table, "note")
