"""Database engine, and its read and write transactions: no change is lost and no reader waits."""

import errno
import json
import os
import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from functools import partial
from pathlib import Path
from time import monotonic, sleep
from typing import TYPE_CHECKING, TypeVar

from sqlalchemy import URL, Connection, Dialect, Engine, Table, Transaction, create_engine, event, make_url
from sqlalchemy.dialects import sqlite
from sqlalchemy.engine.interfaces import DBAPIConnection, DBAPICursor
from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlalchemy.pool import ConnectionPoolEntry

from db.connection import postgres
from domain.errors import OutcomeUnknown, StoreBusy

if TYPE_CHECKING:
    from sqlalchemy.dialects import postgresql

#: Each text of the register is an object by language: one string a language, not one for each text.
_JSON = json.JSONDecoder(object_pairs_hook=lambda pairs: {sys.intern(key): value for key, value in pairs})

#: How long a change waits for another transaction to end before it raises StoreBusy.
BUSY_TIMEOUT = timedelta(seconds=5)

#: How long a start waits for other processes that start: to migrate a database or load a register takes longer.
START_TIMEOUT = timedelta(minutes=1)

_T = TypeVar("_T")


def make_engine(url: str, *, busy_timeout: timedelta = BUSY_TIMEOUT) -> Engine:
    """Return an engine for a database URL; a SQLite file that does not exist is created, readable by its owner only."""
    parsed = make_url(url)
    if parsed.get_backend_name() != "sqlite":
        return postgres.make_engine(parsed, busy_timeout=busy_timeout)
    _create_file(parsed)
    timeout = {"timeout": busy_timeout.total_seconds()}
    engine = create_engine(parsed, connect_args=timeout, json_deserializer=_JSON.decode)
    event.listen(engine, "connect", partial(_configure_connection, busy_timeout=busy_timeout))
    event.listen(engine, "begin", _begin_immediate)
    return engine


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """Open a read-only transaction: all its statements see one state of the database, and no writer waits for it."""
    is_sqlite = engine.dialect.name == "sqlite"
    options = {"reading": True} if is_sqlite else {"reading": True, **postgres.SNAPSHOT_OPTIONS}
    with engine.connect().execution_options(**options) as connection:
        if is_sqlite:
            connection.connection.cursor().execute("BEGIN")
        yield connection


@contextmanager
def writing(engine: Engine, *, durable: bool = False, exclusive: bool = True) -> Iterator[Connection]:
    """Open a write transaction, committed at the end and rolled back on an error.

    Raise StoreBusy if it waited for others for longer than the engine's timeout, and OutcomeUnknown if the connection
    was lost during the commit, which may then have happened or not.

    A `durable` transaction survives a power cut; any other survives a crash of the process. `exclusive` transactions
    run one after the other, so that what one of them has read stays true until it changes it. Where every statement
    checks all that it relies on, `exclusive=False` spares PostgreSQL that wait; SQLite has one writer at a time anyway.
    """
    try:
        connected = engine.connect().execution_options(durable=durable, exclusive=exclusive)
        with connected as connection, connection.begin() as transaction:
            yield connection
            _commit(transaction)
    except database_errors() as error:
        reason = getattr(error, "orig", error)
        if _is_busy(reason) or postgres.is_busy(reason):
            raise StoreBusy from error
        raise


def retry_while_busy(action: Callable[[], _T], *, timeout: timedelta = START_TIMEOUT) -> _T:
    """Call a function until it does not raise StoreBusy, or has done so for too long; return its result."""
    deadline = monotonic() + timeout.total_seconds()
    while True:
        try:
            return action()
        except StoreBusy:
            if monotonic() > deadline:
                raise


def _commit(transaction: Transaction) -> None:
    """Commit; raise OutcomeUnknown if the server went away meanwhile. After any other failure nothing is committed."""
    try:
        transaction.commit()
    except DBAPIError as error:
        if error.connection_invalidated:
            raise OutcomeUnknown from error
        raise


def database_errors() -> tuple[type[Exception], ...]:
    """Return the errors of SQLAlchemy and of the drivers in use, since compiled statements call the driver directly."""
    psycopg = sys.modules.get("psycopg")
    return (SQLAlchemyError, sqlite3.Error) if psycopg is None else (SQLAlchemyError, sqlite3.Error, psycopg.Error)


def is_unreachable(error: BaseException) -> bool:
    """Return whether the database server cannot be reached, or has closed the connection."""
    return postgres.is_unreachable(getattr(error, "orig", None) or error)


def dialect_insert(dialect: Dialect, table: Table) -> "sqlite.Insert | postgresql.Insert":
    """Return the dialect's own insert, which has ON CONFLICT."""
    if dialect.name == "sqlite":
        return sqlite.insert(table)
    from sqlalchemy.dialects import postgresql  # noqa: PLC0415  # two megabytes that SQLite can do without

    return postgresql.insert(table)


def require_folder(path: Path) -> None:
    """Raise FileNotFoundError, with what to do, if the folder of a file does not exist."""
    if not path.parent.is_dir():
        raise FileNotFoundError(errno.ENOENT, f"the folder of {path.name} does not exist; create it", str(path.parent))


def _create_file(url: URL) -> None:
    path = Path(url.database or "")
    require_folder(path)
    # SQLite gives its journal files the mode of the database file.
    os.close(os.open(path, os.O_CREAT, 0o600))


def _configure_connection(connection: DBAPIConnection, _entry: ConnectionPoolEntry, *, busy_timeout: timedelta) -> None:
    # Otherwise the driver begins transactions by itself, too late to hold the lock while reading what is to be changed.
    connection.isolation_level = None
    cursor = connection.cursor()
    _use_wal(cursor, busy_timeout)
    cursor.execute("PRAGMA foreign_keys = ON")
    # Every sixteen megabytes of changes, not every four, since each checkpoint waits for the disk.
    cursor.execute("PRAGMA wal_autocheckpoint = 4000")
    cursor.close()


def _use_wal(cursor: DBAPICursor, busy_timeout: timedelta) -> None:
    """Switch to the write-ahead log, so that readers read during a write.

    SQLite does not wait by itself for other connections that switch a new file at the same time.
    """
    deadline = monotonic() + busy_timeout.total_seconds()
    while True:
        try:
            cursor.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if not _is_busy(error) or monotonic() > deadline:
                raise
            sleep(0.01)
        else:
            return


def _begin_immediate(connection: Connection) -> None:
    """Take the write lock at once: SQLite refuses to upgrade a reader, without waiting, if another has written."""
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
