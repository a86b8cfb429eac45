"""Migrations: bring a database to the tables that this version expects, once, however many processes start."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine

from db.engine import reading, writing

_MIGRATIONS = Path(__file__).with_name("migrations")


def migrate(engine: Engine) -> tuple[str | None, str]:
    """Bring the database to the newest revision; gives the revisions before and after.

    All of it is one transaction, begun before the revision is read: of several processes the first migrates, and the
    others find it done.
    """
    with writing(engine) as connection:
        before = _revision(connection)
        command.upgrade(config(connection), "head")
    return before, head()


def revision(engine: Engine) -> str | None:
    """The revision that the database is at, None if it has no tables yet."""
    with reading(engine) as connection:
        return _revision(connection)


def head() -> str:
    """The newest revision."""
    (newest,) = ScriptDirectory(str(_MIGRATIONS)).get_heads()
    return newest


def config(connection: Connection) -> Config:
    """Alembic's settings, for a connection in a transaction of the caller's."""
    settings = Config(attributes={"connection": connection})
    # A percent sign would be read as a reference to another setting.
    settings.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
    settings.set_main_option("path_separator", "os")
    return settings


def _revision(connection: Connection) -> str | None:
    return MigrationContext.configure(connection).get_current_revision()
