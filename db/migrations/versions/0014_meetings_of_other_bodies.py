"""Meetings of other bodies than the Schengen Council, in columns that are there: no version before reads their keys.

A Schengen Council's key stays its month, so that nothing stored changes. Those of others begin with their body.
"""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision: str | None = "0013"
branch_labels = None
depends_on = None

#: Where meetings are named by their key.
_KEYS = (("milestone", "slug"), ("instalment", "council"), ("instalment", "moved_to"), ("reminder", "milestone"))
_LOG_KINDS = ("meeting", "lead")


def upgrade() -> None:
    """Change nothing but the revision, by which a version before leaves this database alone."""


def downgrade() -> None:
    """Change nothing, either; ValueError if there is, or was, a meeting of another body."""
    change = sa.table("change", sa.column("kind"), sa.column("ref"))
    in_tables = [_count_of_others(table, column) for table, column in _KEYS]
    is_meeting = change.c.kind.in_(_LOG_KINDS)
    in_log = sa.select(sa.func.count()).select_from(change).where(is_meeting, _is_of_other(change.c.ref))
    if any(op.get_bind().scalar(count) for count in (*in_tables, in_log)):
        raise ValueError("the register has meetings of other bodies; restore a backup from before the first was added")


def _count_of_others(table: str, column: str) -> sa.Select[int]:
    """Return the query for how many rows of a table have the key of a meeting of another body."""
    key: sa.ColumnClause[str] = sa.column(column)
    return sa.select(sa.func.count()).select_from(sa.table(table, key)).where(_is_of_other(key))


def _is_of_other(key: sa.ColumnElement[str]) -> sa.ColumnElement[bool]:
    """Return the condition that a key begins with a body, in small letters; a month or a day begins with a digit."""
    return sa.and_(key != "", sa.func.substr(key, 1, 1).between("a", "z"))
