"""The record of changes refuses that an entry is replaced, and on PostgreSQL that its guards are passed by."""

from alembic import op

revision = "0009"
down_revision: str | None = "0008"
branch_labels = None
depends_on = None

_UPGRADE = {
    # INSERT OR REPLACE deletes a row without the trigger that refuses to; entries are only ever added at the end.
    "sqlite": (
        (
            "CREATE TRIGGER change_is_never_replaced BEFORE INSERT ON change "
            "WHEN NEW.id <= (SELECT max(id) FROM change) "
            "BEGIN SELECT RAISE(ABORT, 'the record of changes is append-only'); END"
        ),
    ),
    # They hold where session_replication_role turns other triggers off, too. ON CONFLICT DO UPDATE is an update.
    "postgresql": (
        'ALTER TABLE "change" ENABLE ALWAYS TRIGGER change_is_never_altered',
        'ALTER TABLE "change" ENABLE ALWAYS TRIGGER change_is_never_emptied',
    ),
}
_DOWNGRADE = {
    "sqlite": ("DROP TRIGGER change_is_never_replaced",),
    "postgresql": (
        'ALTER TABLE "change" ENABLE TRIGGER change_is_never_altered',
        'ALTER TABLE "change" ENABLE TRIGGER change_is_never_emptied',
    ),
}


def upgrade() -> None:
    """Add the trigger, or strengthen those that there are."""
    for statement in _UPGRADE[op.get_bind().dialect.name]:
        op.execute(statement)


def downgrade() -> None:
    """Take it back."""
    for statement in _DOWNGRADE[op.get_bind().dialect.name]:
        op.execute(statement)
