"""Databases for tests: one for each, copied from one that was made once, on SQLite or on PostgreSQL."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Protocol

from sqlalchemy import Engine, make_url

from tests.databases.pgbouncer import Bouncer
from tests.databases.postgres import Server

#: The names that tests have in brackets.
SQLITE, POSTGRES = "sqlite", "postgresql"
BOTH = (SQLITE, POSTGRES)
#: PostgreSQL with PgBouncer before it.
BOUNCED = "pgbouncer"

#: Makes a database at an address, and leaves no connection open.
Make = Callable[[str], None]


class Databases(Protocol):
    """The databases of one kind."""

    def new(self, folder: Path) -> str:
        """The address of one that does not exist yet; where it is a file, it will be in this folder."""

    def create(self, url: str) -> None:
        """Makes it, without any tables."""

    def fill(self, url: str, like: str, make: Make) -> None:
        """Makes it a copy of the one of that name, which is made the first time."""

    def copy(self, url: str) -> str:
        """Makes a copy of it as it is, and gives the copy's address."""

    def drop(self, url: str) -> None:
        """Removes it."""


class Files:
    """SQLite's."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def new(self, folder: Path) -> str:
        """A file in the test's own folder."""
        return _url(folder / "bot.db")

    def create(self, url: str) -> None:
        """Nothing: whoever opens it makes it."""

    def fill(self, url: str, like: str, make: Make) -> None:
        """Copies the file."""
        model = self._folder / f"{like}.db"
        if not model.exists():
            make(_url(model))
        shutil.copy(model, _path(url))

    def copy(self, url: str) -> str:
        """A backup, as SQLite makes it while the file is in use."""
        path = _path(url).with_name("copy.db")
        with closing(sqlite3.connect(_path(url))) as source, closing(sqlite3.connect(path)) as target:
            source.backup(target)
        return _url(path)

    def drop(self, url: str) -> None:
        """With its journal."""
        path = _path(url)
        for each in path.parent.glob(f"{path.name}*"):
            each.unlink()


class Served:
    """PostgreSQL's, on one server."""

    def __init__(self, server: Server) -> None:
        self._server = server

    def new(self, folder: Path) -> str:  # noqa: ARG002  # there is no file
        """A number."""
        return self._server.url(f"test_{next(self._server.numbers)}")

    def create(self, url: str) -> None:
        """From PostgreSQL's own model."""
        self._server.run(f"CREATE DATABASE {_name(url)}")

    def fill(self, url: str, like: str, make: Make) -> None:
        """Copies the files of the model, which takes a fifth of the time that the log would."""
        if like not in self._server.models:
            self._server.run(f"CREATE DATABASE {like}")
            make(self._server.url(like))
            self._server.models.add(like)
        self._server.run(f"CREATE DATABASE {_name(url)} TEMPLATE {like} STRATEGY file_copy")

    def copy(self, url: str) -> str:
        """A copy, for which connections must be closed; they are opened again where they are needed."""
        made = f"{_name(url)}_copy"
        self._server.run(
            f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{_name(url)}'"  # noqa: S608  # a number
        )
        self._server.run(f"CREATE DATABASE {made} TEMPLATE {_name(url)}")
        return self._server.url(made)

    def drop(self, url: str) -> None:
        """With its connections."""
        self._server.run(f"DROP DATABASE IF EXISTS {_name(url)} WITH (FORCE)")


class Bounced(Served):
    """PostgreSQL's, each reached by way of PgBouncer: what a session keeps is not there in the next transaction."""

    def __init__(self, server: Server, bouncer: Bouncer) -> None:
        super().__init__(server)
        self._bouncer = bouncer

    def new(self, folder: Path) -> str:
        """By the same name, at the other address."""
        return self._bouncer.url(_name(super().new(folder)))


def refuse_records(engine: Engine) -> None:
    """Lets no change be recorded from now on, as if the disk were full."""
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
