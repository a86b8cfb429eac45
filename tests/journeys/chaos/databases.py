"""The databases of the chaos test: a SQLite file, or a PostgreSQL server that can be stopped, crashed and cut off."""

import signal
import sqlite3
import threading
import time
from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path
from typing import TypeAlias

from tests.databases.databases import POSTGRES, SQLITE
from tests.databases.postgres import PostgresServer

#: The name of the harness's own connections, which are not cut.
APPLICATION_NAME = "the stage"
#: How a server ends: in an orderly restart, immediately, or killed.
SERVER_ENDINGS: Mapping[str, Callable[[PostgresServer], None]] = {
    "fast": PostgresServer.stop,
    "immediate": lambda server: server.crash(signal.SIGQUIT),
    "killed": lambda server: server.crash(signal.SIGKILL),
}

_CUT = (
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}' AND application_name <> '{ours}'"
)


class SqliteDatabase:
    """A database in SQLite."""

    kind = SQLITE

    def __init__(self, folder: Path) -> None:
        self.path = folder / "bot.db"
        self.url = self.own_url = f"sqlite:///{self.path}"
        #: Held while the database must stay available, and while it is unavailable.
        self.availability = threading.RLock()
        self._copy = folder / "copy.db"

    def make_copy(self) -> None:
        """Copy the file while it is in use, as SQLite does."""
        with closing(sqlite3.connect(self.path)) as source, closing(sqlite3.connect(self._copy)) as copy:
            source.backup(copy)

    def restore_copy(self) -> None:
        """Restore the copy in the same way."""
        with closing(sqlite3.connect(self._copy)) as copy, closing(sqlite3.connect(self.path)) as target:
            copy.backup(target)

    def close(self) -> None:
        """Do nothing: it is deleted with its folder."""

    def empty_journal(self) -> None:
        """Move the journal into the file (checkpoint), so that it grows with the next write."""
        with closing(sqlite3.connect(self.path)) as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


class PostgresDatabase:
    """A database on a PostgreSQL server of its own, which confirms a commit as usual: when it is written."""

    kind = POSTGRES

    def __init__(self) -> None:
        self._server = PostgresServer("synchronous_commit=on")
        self._server.__enter__()
        self._server.run("CREATE DATABASE bot")
        self.url = self._server.url("bot")
        self.own_url = f"{self.url}&application_name={APPLICATION_NAME.replace(' ', '+')}"
        self.availability = threading.RLock()
        #: How often the server was restarted, and its connections cut.
        self.restart_count = self.cut_count = 0

    def make_copy(self) -> None:
        """Copy the database, after ending its connections."""
        self._server.run("DROP DATABASE IF EXISTS kept")
        self._replace("kept", by="bot")

    def restore_copy(self) -> None:
        """Restore the copy in the same way."""
        self._server.run("DROP DATABASE bot WITH (FORCE)")
        self._replace("bot", by="kept")

    def close(self) -> None:
        """End the server, and remove its folder."""
        self._server.__exit__()

    def restart(self, ending: str, *, away: float = 0.0) -> None:
        """End the server in one of the SERVER_ENDINGS, and start it again after `away` seconds."""
        with self.availability:
            SERVER_ENDINGS[ending](self._server)
            time.sleep(away)
            self._server.start()
            self.restart_count += 1

    def cut_connections(self) -> None:
        """Cut all connections of the bot's processes, whatever they are doing."""
        with self.availability:
            self._server.run(_CUT.format(name="bot", ours=APPLICATION_NAME))
            self.cut_count += 1

    def _replace(self, name: str, *, by: str) -> None:
        self._server.run(f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{by}'")  # noqa: S608  # our own words
        self._server.run(f"CREATE DATABASE {name} TEMPLATE {by}")


Database: TypeAlias = SqliteDatabase | PostgresDatabase


def make_database(kind: str, folder: Path) -> Database:
    """Return an empty database of a kind."""
    return SqliteDatabase(folder) if kind == SQLITE else PostgresDatabase()
