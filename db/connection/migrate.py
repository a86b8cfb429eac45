"""Schema migrations: upgrade a database to the newest revision, once, however many processes start at a time."""

import re
import sys
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Engine, inspect, text

from db.connection import postgres
from db.connection.engine import reading, retry_while_busy, writing
from domain.errors import BotError

if TYPE_CHECKING:
    from alembic.config import Config

_MIGRATIONS = Path(__file__).parents[1] / "migrations"

#: The schema revisions: file names begin with theirs. Not read through Alembic, whose import takes eleven megabytes
#: that a bot with an up-to-date database does without; a test compares the two.
REVISIONS = frozenset(path.name.partition("_")[0] for path in (_MIGRATIONS / "versions").glob("[0-9]*_*.py"))

#: The newest of them.
HEAD = max(REVISIONS)


@dataclass(eq=False)
class SchemaTooNew(BotError):
    """A database that a newer version of the bot has migrated."""

    revision: str

    def __str__(self) -> str:
        return (
            f"a newer version of the bot has used the database (revision {self.revision}, this one has {HEAD});"
            " install that version, or restore a copy from before"
        )


@dataclass(eq=False)
class SchemaUnknown(BotError):
    """A database at a revision that no version of the bot has."""

    revision: str

    def __str__(self) -> str:
        return (
            f"the database is at revision {self.revision}, which no version of the bot has: it is another program's, or"
            " somebody has changed it by hand; see DATABASE_URL, or restore a backup"
        )


def is_newer(revision: str) -> bool:
    """Return whether a revision is a newer version's, and not one that no version has."""
    return re.fullmatch(r"[0-9]{4}", revision) is not None and revision > HEAD


def migrate(engine: Engine) -> tuple[str | None, str]:
    """Upgrade the database to the newest revision; return the revisions before and after.

    One exclusive transaction, begun before the revision is read: of several processes the first migrates, and the
    others wait for it and find it done.
    """
    # Usually there is nothing to migrate, which takes no lock to find out.
    if (before := schema_revision(engine)) == HEAD:
        return before, HEAD
    return retry_while_busy(partial(_migrate, engine)), HEAD


def _migrate(engine: Engine) -> str | None:
    with writing(engine) as connection:
        return upgrade(connection)


def upgrade(connection: Connection, revision: str = HEAD) -> str | None:
    """Upgrade within the connection's exclusive transaction; return the revision before.

    Raise SchemaTooNew if a newer version of the bot has migrated the database, SchemaUnknown if no version has.
    """
    before = _schema_revision(connection)
    if before == revision:
        return before
    if before is not None and before not in REVISIONS:
        raise SchemaTooNew(before) if is_newer(before) else SchemaUnknown(before)
    from alembic import command  # noqa: PLC0415  # only where there is something to migrate

    command.upgrade(alembic_config(connection), revision)
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

    # By default it prints to what was the standard output when it was imported.
    settings = Config(stdout=sys.stdout, attributes={"connection": connection})
    # A percent sign would be read as a reference to another setting.
    settings.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
    settings.set_main_option("path_separator", "os")
    return settings


def _schema_revision(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
