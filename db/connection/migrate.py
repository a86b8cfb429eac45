"""Migrations: bring a database to the tables that this version expects, once, however many processes start."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Engine, inspect, text

from db.connection import postgres
from db.connection.engine import reading, writing
from domain.errors import BotError

if TYPE_CHECKING:
    from alembic.config import Config

#: The newest revision. Alembic would find it, but takes eleven megabytes to do so; a test holds the two together.
HEAD = "0006"

_MIGRATIONS = Path(__file__).parents[1] / "migrations"


@dataclass(eq=False)
class Newer(BotError):
    """A database that a newer version of the bot has used."""

    revision: str

    def __str__(self) -> str:
        return (
            f"a newer version of the bot has used the database (revision {self.revision}, this one has {HEAD});"
            " install that version, or restore a copy from before"
        )


def migrate(engine: Engine) -> tuple[str | None, str]:
    """Bring the database to the newest revision; gives the revisions before and after.

    All of it is one transaction, begun before the revision is read: of several processes the first migrates, and the
    others find it done.
    """
    if (found := revision(engine)) == HEAD:
        return found, HEAD
    with writing(engine) as connection:
        return bring_up(connection), HEAD


def bring_up(connection: Connection) -> str | None:
    """Do so in the transaction of a connection that writes alone; gives the revision before."""
    before = _revision(connection)
    if before == HEAD:
        return before
    if before is not None and before > HEAD:
        raise Newer(before)
    from alembic import command  # noqa: PLC0415  # only where there is something to migrate

    command.upgrade(config(connection), "head")
    if connection.dialect.name == "postgresql":
        postgres.sort_by_code(connection)
    return before


def revision(engine: Engine) -> str | None:
    """The revision that the database is at, None if it has no tables yet."""
    with reading(engine) as connection:
        return _revision(connection)


def config(connection: Connection) -> "Config":
    """Alembic's settings, for a connection in a transaction of the caller's."""
    from alembic.config import Config  # noqa: PLC0415  # as in migrate

    settings = Config(attributes={"connection": connection})
    # A percent sign would be read as a reference to another setting.
    settings.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
    settings.set_main_option("path_separator", "os")
    return settings


def _revision(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
