"""PostgreSQL engine, with the locks and timeouts that SQLite's single writer makes unnecessary there."""

import math
import sys
from datetime import timedelta
from functools import partial
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, text

#: Key of the advisory lock that exclusive transactions take: one for the whole database, "schengen" as bytes.
_EXCLUSIVE_LOCK = int.from_bytes(b"schengen")

#: Execution options of a read-only transaction that sees one state of the database.
SNAPSHOT_OPTIONS = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}

#: SQLSTATEs of a change that conflicts with another one: lock not available, deadlock detected, serialization failure.
_BUSY_SQLSTATES = frozenset({"55P03", "40P01", "40001"})

#: Idle timeout within a transaction, in multiples of the busy timeout: the server then cuts off a process that has
#: stopped in the middle of a change, which frees its locks. By default a minute, as long as a claim holds.
_IDLE_TIMEOUT_FACTOR = 12

#: TCP keepalive: a peer that has silently gone is noticed after a minute, not after the system's two hours.
_KEEPALIVE_OPTIONS = {"keepalives_idle": 30, "keepalives_interval": 10, "keepalives_count": 3}

_OTHERWISE_COLLATED_COLUMNS = text(
    "SELECT table_name, column_name FROM information_schema.columns"
    " WHERE table_schema = current_schema() AND data_type = 'character varying'"
    " AND collation_name IS DISTINCT FROM 'C' ORDER BY table_name, column_name"
)


def make_engine(url: URL, *, busy_timeout: timedelta) -> Engine:
    """Return an engine whose pool survives a restart of the server, and works behind PgBouncer's transaction pooling.

    So nothing is kept in a session: neither prepared statements nor settings nor locks.
    """
    seconds = max(2, math.ceil(busy_timeout.total_seconds()))
    defaults: dict[str, Any] = {"connect_timeout": seconds, "client_encoding": "utf8", **_KEEPALIVE_OPTIONS}
    # What the URL sets itself takes precedence.
    arguments = {name: value for name, value in defaults.items() if name not in url.query}
    engine = create_engine(
        url, pool_pre_ping=True, use_native_hstore=False, connect_args={**arguments, "prepare_threshold": None}
    )
    event.listen(engine, "begin", partial(_set_up_transaction, busy_timeout=busy_timeout))
    return engine


def is_busy(error: BaseException | None) -> bool:
    """Return whether the driver's error says that the change conflicted with another one."""
    return getattr(error, "sqlstate", None) in _BUSY_SQLSTATES


def is_unreachable(error: BaseException) -> bool:
    """Return whether the driver could not reach the server, or the server shut down, or the connection was closed."""
    psycopg = sys.modules.get("psycopg")
    return psycopg is not None and isinstance(error, (psycopg.OperationalError, psycopg.InterfaceError))


def collate_by_code_point(connection: Connection) -> None:
    """Give all text columns the collation C: sorted by code point, as on SQLite, whatever the database's locale."""
    columns: dict[str, list[str]] = {}
    for table, column in connection.execute(_OTHERWISE_COLLATED_COLUMNS):
        columns.setdefault(table, []).append(f'ALTER COLUMN "{column}" TYPE VARCHAR COLLATE "C"')
    for table, changes in columns.items():
        connection.exec_driver_sql(f'ALTER TABLE "{table}" {", ".join(changes)}')


def _set_up_transaction(connection: Connection, *, busy_timeout: timedelta) -> None:
    """Set the timeouts and durability of a write transaction; an exclusive one waits here for the one before.

    At READ COMMITTED each later statement sees all that was committed before, so what is read is what is changed.
    """
    options = connection.get_execution_options()
    if options.get("reading"):
        return
    milliseconds = math.ceil(busy_timeout.total_seconds() * 1000)
    settings = [
        f"SET LOCAL lock_timeout = {milliseconds}",
        f"SET LOCAL idle_in_transaction_session_timeout = {_IDLE_TIMEOUT_FACTOR * milliseconds}",
    ]
    if options.get("durable"):
        settings.append("SET LOCAL synchronous_commit = on")
    if options.get("exclusive", True):
        settings.append(f"SELECT pg_advisory_xact_lock({_EXCLUSIVE_LOCK})")
    connection.exec_driver_sql("; ".join(settings))
