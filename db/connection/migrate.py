"""Schema migrations: upgrade a database to the newest revision, once, however many processes start at a time."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Engine, inspect, text

from db.connection import postgres
from db.connection.engine import reading, writing
from domain.errors import BotError

if TYPE_CHECKING:
    from alembic.config import Config

_MIGRATIONS = Path(__file__).parents[1] / "migrations"

#: The newest schema revision: file names begin with theirs. Not read through Alembic, whose import takes eleven
#: megabytes that a bot with an up-to-date database does without; a test compares the two.
HEAD = max(path.name.partition("_")[0] for path in (_MIGRATIONS / "versions").glob("[0-9]*_*.py"))


@dataclass(eq=False)
class SchemaTooNew(BotError):
    """A database that a newer version of the bot has migrated."""

    revision: str

    def __str__(self) -> str:
        return (
            f"a newer version of the bot has used the database (revision {self.revision}, this one has {HEAD});"
            " install that version, or restore a copy from before"
        )


def migrate(engine: Engine) -> tuple[str | None, str]:
    """Upgrade the database to the newest revision; return the revisions before and after.

    One exclusive transaction, begun before the revision is read: of several processes the first migrates, and the
    others find it done.
    """
    # Usually there is nothing to migrate, which takes no lock to find out.
    if (before := schema_revision(engine)) == HEAD:
        return before, HEAD
    with writing(engine) as connection:
        return upgrade(connection), HEAD


def upgrade(connection: Connection) -> str | None:
    """Upgrade within the connection's exclusive transaction; return the revision before.

    Raise SchemaTooNew if a newer version of the bot has migrated the database.
    """
    before = _schema_revision(connection)
    if before == HEAD:
        return before
    if before is not None and before > HEAD:
        raise SchemaTooNew(before)
    from alembic import command  # noqa: PLC0415  # only where there is something to migrate

    command.upgrade(alembic_config(connection), "head")
    if connection.dialect.name == "postgresql":
        postgres.collate_by_code_point(connection)
    return before


def schema_revision(engine: Engine) -> str | None:
    """Return the schema revision of the database, None if it has no tables yet."""
    with reading(engine) as connection:
        return _schema_revision(connection)


def alembic_config(connection: Connection) -> "Config":
    """Return Alembic's settings, for a connection in a transaction of the caller's."""
    from alembic.config import Config  # noqa: PLC0415  # as in upgrade

    settings = Config(attributes={"connection": connection})
    # A percent sign would be read as a reference to another setting.
    settings.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
    settings.set_main_option("path_separator", "os")
    return settings


def _schema_revision(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
