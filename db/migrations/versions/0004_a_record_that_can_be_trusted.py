"""The record of changes becomes a chain that nobody can alter; who may change what, and what coordinators settle."""

import hashlib
import json
from datetime import UTC, datetime

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision: str | None = "0003"
branch_labels = None
depends_on = None

_HEAD = "audit head"

#: By dialect, what keeps entries of the record from being altered or deleted.
_GUARDS = {
    "sqlite": (
        (
            "CREATE TRIGGER change_is_never_altered BEFORE UPDATE ON change "
            "BEGIN SELECT RAISE(ABORT, 'the record of changes is append-only'); END"
        ),
        (
            "CREATE TRIGGER change_is_never_deleted BEFORE DELETE ON change "
            "BEGIN SELECT RAISE(ABORT, 'the record of changes is append-only'); END"
        ),
    ),
    "postgresql": (
        (
            "CREATE FUNCTION refuse_to_alter_changes() RETURNS trigger LANGUAGE plpgsql AS "
            "$$ BEGIN RAISE EXCEPTION 'the record of changes is append-only' "
            "USING ERRCODE = 'integrity_constraint_violation'; END $$"
        ),
        (
            'CREATE TRIGGER change_is_never_altered BEFORE UPDATE OR DELETE ON "change" '
            "FOR EACH ROW EXECUTE FUNCTION refuse_to_alter_changes()"
        ),
        (
            'CREATE TRIGGER change_is_never_emptied BEFORE TRUNCATE ON "change" '
            "FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_alter_changes()"
        ),
    ),
}
_UNGUARDS = {
    "sqlite": ("DROP TRIGGER change_is_never_altered", "DROP TRIGGER change_is_never_deleted"),
    "postgresql": (
        'DROP TRIGGER change_is_never_altered ON "change"',
        'DROP TRIGGER change_is_never_emptied ON "change"',
        "DROP FUNCTION refuse_to_alter_changes()",
    ),
}


def upgrade() -> None:
    """Chain the record, close it, and add what coordinators settle and who they are."""
    _add_columns()
    _add_tables()
    _chain()
    with op.batch_alter_table("change") as change:
        change.alter_column("hash", nullable=False, existing_type=sa.String())
    for statement in _GUARDS[op.get_bind().dialect.name]:
        op.execute(statement)


def _add_columns() -> None:
    op.add_column("change", sa.Column("undoes", sa.Integer(), nullable=True))
    op.add_column("change", sa.Column("hash", sa.String(), nullable=True))
    op.add_column("instalment", sa.Column("moved_to", sa.String(), server_default="", nullable=False))
    op.add_column("instalment", sa.Column("report", sa.String(), server_default="", nullable=False))
    op.add_column("instalment", sa.Column("reporter", sa.String(), nullable=True))
    op.add_column("deliverable", sa.Column("noted_owners", sa.JSON(), nullable=True))
    op.add_column("milestone", sa.Column("settled", sa.Boolean(), server_default=sa.false(), nullable=False))
    op.add_column("milestone", sa.Column("noted_meets", sa.Date(), nullable=True))
    op.add_column("milestone", sa.Column("noted", sa.Boolean(), server_default=sa.true(), nullable=False))


def _add_tables() -> None:
    op.create_table(
        "coordinator",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("removed", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_coordinator"),
    )
    op.create_table(
        "admission",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), server_default="", nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_admission"),
    )
    op.create_table(
        "roster",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("members", sa.JSON(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_roster"),
    )
    op.create_table(
        "home",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("chosen", sa.JSON(), nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("drawn", sa.Integer(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_home"),
    )


def _chain() -> None:
    """Chain what was recorded so far, in its order, by the rule of `db.audit.log`."""
    change = sa.table(
        "change",
        sa.column("id", sa.Integer()),
        sa.column("at", sa.DateTime(timezone=True)),
        *(sa.column(name, sa.String()) for name in ("by", "surface", "kind", "ref", "reason", "hash")),
        *(sa.column(name, sa.JSON()) for name in ("before", "after")),
    )
    connection, head = op.get_bind(), ""
    for row in connection.execute(sa.select(change).order_by(change.c.id)).all():
        said = {name: getattr(row, name) for name in ("by", "surface", "kind", "ref", "before", "after", "reason")}
        said |= {"at": _utc(row.at), "undoes": None}
        text = json.dumps([head, said], sort_keys=True, ensure_ascii=False, separators=(",", ":"))
        head = hashlib.sha256(text.encode("utf-8", "backslashreplace")).hexdigest()
        connection.execute(change.update().where(change.c.id == row.id).values(hash=head))
    meta = sa.table("meta", sa.column("key", sa.String()), sa.column("value", sa.String()))
    connection.execute(meta.insert().values(key=_HEAD, value=head))


def _utc(at: datetime) -> str:
    aware = at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)
    return aware.isoformat(timespec="microseconds")


def downgrade() -> None:
    """Take it away again."""
    for statement in _UNGUARDS[op.get_bind().dialect.name]:
        op.execute(statement)
    meta = sa.table("meta", sa.column("key", sa.String()))
    op.execute(meta.delete().where(meta.c.key == _HEAD))
    for table in ("home", "roster", "admission", "coordinator"):
        op.drop_table(table)
    for table, columns in (
        ("milestone", ("noted", "noted_meets", "settled")),
        ("deliverable", ("noted_owners",)),
        ("instalment", ("reporter", "report", "moved_to")),
        ("change", ("hash", "undoes")),
    ):
        for column in columns:
            op.drop_column(table, column)
