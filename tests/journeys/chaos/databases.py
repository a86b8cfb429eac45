"""The database of the proof: a file, or on a PostgreSQL server that is stopped, crashed and cut off as well."""

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

#: The name of our own connections, which are not those that are cut off.
APPLICATION_NAME = "the stage"
#: The ways in which a server ends: as in a restart, at once, and not by its own doing.
SERVER_ENDINGS: Mapping[str, Callable[[PostgresServer], None]] = {
    "fast": PostgresServer.stop,
    "immediate": lambda server: server.crash(signal.SIGQUIT),
    "killed": lambda server: server.crash(signal.SIGKILL),
}

_CUT = (
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}' AND application_name <> '{ours}'"
)


class SqliteDatabase:
    """SQLite's."""

    kind = SQLITE

    def __init__(self, folder: Path) -> None:
        self.path = folder / "bot.db"
        self.url = self.own_url = f"sqlite:///{self.path}"
        #: Held while the database is not to go away, and while it is away.
        self.availability = threading.RLock()
        self._copy = folder / "copy.db"

    def make_copy(self) -> None:
        """As SQLite makes it while the file is in use."""
        with closing(sqlite3.connect(self.path)) as source, closing(sqlite3.connect(self._copy)) as copy:
            source.backup(copy)

    def restore_copy(self) -> None:
        """In the same way back."""
        with closing(sqlite3.connect(self._copy)) as copy, closing(sqlite3.connect(self.path)) as target:
            copy.backup(target)

    def close(self) -> None:
        """It goes with its folder."""

    def empty_journal(self) -> None:
        """Brings the journal into the file, so that it grows with the next write."""
        with closing(sqlite3.connect(self.path)) as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


class PostgresDatabase:
    """PostgreSQL's, on a server of its own, which confirms a commit as it usually does: when it is written."""

    kind = POSTGRES

    def __init__(self) -> None:
        self._server = PostgresServer("synchronous_commit=on")
        self._server.__enter__()
        self._server.run("CREATE DATABASE bot")
        self.url = self._server.url("bot")
        self.own_url = f"{self.url}&application_name={APPLICATION_NAME.replace(' ', '+')}"
        self.availability = threading.RLock()
        #: How often it was restarted, and cut off.
        self.restart_count = self.cut_count = 0

    def make_copy(self) -> None:
        """A copy is made of what nobody is connected to."""
        self._server.run("DROP DATABASE IF EXISTS kept")
        self._replace("kept", by="bot")

    def restore_copy(self) -> None:
        """In the same way back."""
        self._server.run("DROP DATABASE bot WITH (FORCE)")
        self._replace("bot", by="kept")

    def close(self) -> None:
        """Ends the server, and takes its folder away."""
        self._server.__exit__()

    def restart(self, ending: str, *, away: float = 0.0) -> None:
        """Ends the server in one of the WAYS, and starts it again after so many seconds."""
        with self.availability:
            SERVER_ENDINGS[ending](self._server)
            time.sleep(away)
            self._server.start()
            self.restart_count += 1

    def cut_connections(self) -> None:
        """Cuts all connections of the bot's processes off, whatever they are about to do."""
        with self.availability:
            self._server.run(_CUT.format(name="bot", ours=APPLICATION_NAME))
            self.cut_count += 1

    def _replace(self, name: str, *, by: str) -> None:
        self._server.run(f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{by}'")  # noqa: S608  # our own words
        self._server.run(f"CREATE DATABASE {name} TEMPLATE {by}")


Database: TypeAlias = SqliteDatabase | PostgresDatabase


def make_database(kind: str, folder: Path) -> Database:
    """A database of some kind, which is empty."""
    return SqliteDatabase(folder) if kind == SQLITE else PostgresDatabase()
