"""The engine: how a database is opened, read and written so that no change is lost and no reader waits."""

import errno
import os
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from functools import partial
from pathlib import Path
from time import monotonic, sleep
from typing import TYPE_CHECKING

from sqlalchemy import URL, Connection, Dialect, Engine, Table, Transaction, create_engine, event, make_url
from sqlalchemy.dialects import sqlite
from sqlalchemy.engine.interfaces import DBAPIConnection, DBAPICursor
from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlalchemy.pool import ConnectionPoolEntry

from db.connection import postgres
from domain.errors import OutcomeUnknown, StoreBusy

if TYPE_CHECKING:
    from sqlalchemy.dialects import postgresql

#: How long a change waits for another one to end.
PATIENCE = timedelta(seconds=5)


def make_engine(url: str, *, patience: timedelta = PATIENCE) -> Engine:
    """An engine for a database URL; a SQLite file that does not exist is created, readable by its owner only."""
    parsed = make_url(url)
    if parsed.get_backend_name() != "sqlite":
        return postgres.make_engine(parsed, patience=patience)
    _create_file(parsed)
    engine = create_engine(parsed, connect_args={"timeout": patience.total_seconds()})
    event.listen(engine, "connect", partial(_open, patience=patience))
    event.listen(engine, "begin", _begin)
    return engine


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """One state of the database to read from, however many statements that takes; writers are not held up."""
    is_sqlite = engine.dialect.name == "sqlite"
    options = {"reading": True} if is_sqlite else {"reading": True, **postgres.SNAPSHOT}
    with engine.connect().execution_options(**options) as connection:
        if is_sqlite:
            connection.connection.cursor().execute("BEGIN")
        yield connection


@contextmanager
def writing(engine: Engine, *, durable: bool = False, alone: bool = True) -> Iterator[Connection]:
    """A transaction that is committed at the end, or not at all; StoreBusy if others were in its way for too long.

    OutcomeUnknown where the connection was lost at the end, so that it may be either.

    What is `durable` outlives a power cut; anything else outlives a crash of the process. Those who write `alone` do so
    one after the other, so that what one of them has read stays true until it is changed. Where each statement asks for
    all that it relies on, that is not needed, and on PostgreSQL nobody waits; SQLite has one writer at a time anyway.
    """
    try:
        connected = engine.connect().execution_options(durable=durable, alone=alone)
        with connected as connection, connection.begin() as transaction:
            yield connection
            _commit(transaction)
    except database_errors() as error:
        reason = getattr(error, "orig", error)
        if _is_busy(reason) or postgres.is_busy(reason):
            raise StoreBusy from error
        raise


def _commit(transaction: Transaction) -> None:
    """A server that goes away now has committed or not; any other failure of a commit has undone it."""
    try:
        transaction.commit()
    except DBAPIError as error:
        if error.connection_invalidated:
            raise OutcomeUnknown from error
        raise


def database_errors() -> tuple[type[Exception], ...]:
    """What SQLAlchemy raises, and the drivers that are in use: prepared statements go round it, and so do errors."""
    psycopg = sys.modules.get("psycopg")
    return (SQLAlchemyError, sqlite3.Error) if psycopg is None else (SQLAlchemyError, sqlite3.Error, psycopg.Error)


def is_out_of_reach(error: BaseException) -> bool:
    """Whether the server of a database is not there, or has ended the connection."""
    return postgres.is_out_of_reach(getattr(error, "orig", None) or error)


def insert(dialect: Dialect, table: Table) -> "sqlite.Insert | postgresql.Insert":
    """A dialect's own insert, which knows ON CONFLICT."""
    if dialect.name == "sqlite":
        return sqlite.insert(table)
    from sqlalchemy.dialects import postgresql  # noqa: PLC0415  # two megabytes that SQLite can do without

    return postgresql.insert(table)


def _create_file(url: URL) -> None:
    path = Path(url.database or "")
    if not path.parent.is_dir():
        raise FileNotFoundError(errno.ENOENT, "the folder of the database does not exist; create it", str(path.parent))
    # SQLite gives its journal files the mode of the database file.
    os.close(os.open(path, os.O_CREAT, 0o600))


def _open(connection: DBAPIConnection, _entry: ConnectionPoolEntry, *, patience: timedelta) -> None:
    # Otherwise the driver begins transactions by itself, too late to hold the lock while reading what is to be changed.
    connection.isolation_level = None
    cursor = connection.cursor()
    _use_wal(cursor, patience)
    cursor.execute("PRAGMA foreign_keys = ON")
    # Every sixteen megabytes of changes, not every four, since each time is a wait for the disk.
    cursor.execute("PRAGMA wal_autocheckpoint = 4000")
    cursor.close()


def _use_wal(cursor: DBAPICursor, patience: timedelta) -> None:
    """Let readers read while somebody writes; SQLite does not wait for others that set this on a new file by itself."""
    deadline = monotonic() + patience.total_seconds()
    while True:
        try:
            cursor.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if not _is_busy(error) or monotonic() > deadline:
                raise
            sleep(0.01)
        else:
            return


def _begin(connection: Connection) -> None:
    """Take the write lock at once: a reader that turns writer is refused, without a wait, if another has written."""
    options = connection.get_execution_options()
    if options.get("reading"):
        return
    level = "FULL" if options.get("durable") else "NORMAL"
    if connection.info.get("synchronous") != level:
        connection.exec_driver_sql(f"PRAGMA synchronous = {level}")
        connection.info["synchronous"] = level
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _is_busy(error: BaseException | None) -> bool:
    return isinstance(error, sqlite3.OperationalError) and error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_BUSY
