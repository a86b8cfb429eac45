"""Databases for tests: each is a copy of a template that is created once, on SQLite or on PostgreSQL."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Protocol

from sqlalchemy import Engine, make_url

from tests.databases.pgbouncer import PgBouncer
from tests.databases.postgres import PostgresServer

#: The kinds of database, which are in the ids of tests.
SQLITE, POSTGRES = "sqlite", "postgresql"
BOTH = (SQLITE, POSTGRES)
#: PostgreSQL with PgBouncer in front of it.
PGBOUNCER = "pgbouncer"

#: Creates a template at an address, and leaves no connection open.
CreateTemplate = Callable[[str], None]


class Databases(Protocol):
    """The databases of one kind."""

    def new_url(self, folder: Path) -> str:
        """Return the address of a database that does not exist yet; if it is a file, it will be in this folder."""

    def create(self, url: str) -> None:
        """Create it without tables."""

    def fill(self, url: str, template: str, create_template: CreateTemplate) -> None:
        """Create it as a copy of the template of a name, which is created the first time."""

    def copy(self, url: str) -> str:
        """Copy it as it is; return the copy's address."""

    def drop(self, url: str) -> None:
        """Remove it."""


class SqliteDatabases:
    """Databases on SQLite."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def new_url(self, folder: Path) -> str:
        """Return the address of a file in the test's own folder."""
        return _url(folder / "bot.db")

    def create(self, url: str) -> None:
        """Do nothing: opening it creates it."""

    def fill(self, url: str, template: str, create_template: CreateTemplate) -> None:
        """Copy the template's file."""
        file = self._folder / f"{template}.db"
        if not file.exists():
            create_template(_url(file))
        shutil.copy(file, _path(url))

    def copy(self, url: str) -> str:
        """Back it up, as SQLite does while the file is in use."""
        path = _path(url).with_name("copy.db")
        with closing(sqlite3.connect(_path(url))) as source, closing(sqlite3.connect(path)) as target:
            source.backup(target)
        return _url(path)

    def drop(self, url: str) -> None:
        """Remove it with its journal."""
        path = _path(url)
        for file in path.parent.glob(f"{path.name}*"):
            file.unlink()


class PostgresDatabases:
    """Databases on one PostgreSQL server."""

    def __init__(self, server: PostgresServer) -> None:
        self._server = server

    def new_url(self, folder: Path) -> str:  # noqa: ARG002  # there is no file
        """Return an address with a number."""
        return self._server.url(f"test_{next(self._server.numbers)}")

    def create(self, url: str) -> None:
        """Create it from PostgreSQL's own template."""
        self._server.run(f"CREATE DATABASE {_name(url)}")

    def fill(self, url: str, template: str, create_template: CreateTemplate) -> None:
        """Copy the template's files, which takes a fifth of the time that the write-ahead log would."""
        if template not in self._server.templates:
            self._server.run(f"CREATE DATABASE {template}")
            create_template(self._server.url(template))
            self._server.templates.add(template)
        self._server.run(f"CREATE DATABASE {_name(url)} TEMPLATE {template} STRATEGY file_copy")

    def copy(self, url: str) -> str:
        """Copy it after closing its connections, which are opened again when they are needed."""
        name = f"{_name(url)}_copy"
        self._server.run(
            f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{_name(url)}'"  # noqa: S608  # a number
        )
        self._server.run(f"CREATE DATABASE {name} TEMPLATE {_name(url)}")
        return self._server.url(name)

    def drop(self, url: str) -> None:
        """Drop it with its connections."""
        self._server.run(f"DROP DATABASE IF EXISTS {_name(url)} WITH (FORCE)")


class PgBouncerDatabases(PostgresDatabases):
    """Databases on PostgreSQL reached through PgBouncer: a session's state is not there in the next transaction."""

    def __init__(self, server: PostgresServer, bouncer: PgBouncer) -> None:
        super().__init__(server)
        self._bouncer = bouncer

    def new_url(self, folder: Path) -> str:
        """Return the address of the same name at PgBouncer."""
        return self._bouncer.url(_name(super().new_url(folder)))


def refuse_audit_entries(engine: Engine) -> None:
    """Make the database refuse every further audit log entry, as if the disk were full."""
    if engine.dialect.name == SQLITE:
        trigger = "CREATE TRIGGER refuse BEFORE INSERT ON change BEGIN SELECT RAISE(ABORT, 'no'); END"
    else:
        trigger = (
            "CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$"
            " BEGIN RAISE EXCEPTION 'no' USING ERRCODE = 'integrity_constraint_violation'; END $$;"
            "CREATE TRIGGER refuse BEFORE INSERT ON change FOR EACH ROW EXECUTE FUNCTION refuse()"
        )
    with engine.begin() as connection:
        connection.exec_driver_sql(trigger)


def _url(path: Path) -> str:
    return f"sqlite:///{path}"


def _path(url: str) -> Path:
    return Path(url.removeprefix("sqlite:///"))


def _name(url: str) -> str:
    return make_url(url).database or ""
