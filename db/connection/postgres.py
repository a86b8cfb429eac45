"""PostgreSQL: how it is opened and written to, so that it keeps what SQLite's one writer at a time keeps by itself."""

import math
import sys
from datetime import timedelta
from functools import partial
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, text

#: The lock of those who write alone: a number for the whole database, "schengen" as bytes.
_ALONE = int.from_bytes(b"schengen")

#: One state of the database for as long as somebody reads.
SNAPSHOT = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}

#: What a change is refused with if another one is in its way: too long a wait, a circle of waits, an overtaken state.
_BUSY = frozenset({"55P03", "40P01", "40001"})

#: So many times the patience may a change pause: a process that stands still in the middle of one is then cut off, and
#: what it has locked is free again. That is a minute, as long as a claim holds.
_PAUSE = 12

#: A peer that has gone without a word is noticed after a minute, not after the two hours of the system.
_KEEPALIVE = {"keepalives_idle": 30, "keepalives_interval": 10, "keepalives_count": 3}

_UNSORTED = text(
    "SELECT table_name, column_name FROM information_schema.columns"
    " WHERE table_schema = current_schema() AND data_type = 'character varying'"
    " AND collation_name IS DISTINCT FROM 'C' ORDER BY table_name, column_name"
)


def make_engine(url: URL, *, patience: timedelta) -> Engine:
    """An engine whose connections outlive a restart of the server, and may come from PgBouncer at each transaction.

    So nothing is kept in a session: neither prepared statements nor settings nor locks.
    """
    seconds = max(2, math.ceil(patience.total_seconds()))
    usual: dict[str, Any] = {"connect_timeout": seconds, "client_encoding": "utf8", **_KEEPALIVE}
    given = {name: value for name, value in usual.items() if name not in url.query}
    engine = create_engine(
        url, pool_pre_ping=True, use_native_hstore=False, connect_args={**given, "prepare_threshold": None}
    )
    event.listen(engine, "begin", partial(_begin, patience=patience))
    return engine


def is_busy(error: BaseException | None) -> bool:
    """Whether the driver says that another change was in the way."""
    return getattr(error, "sqlstate", None) in _BUSY


def is_out_of_reach(error: BaseException) -> bool:
    """Whether the driver cannot reach the server, or is told by it that it ends, or finds its connection closed."""
    psycopg = sys.modules.get("psycopg")
    return psycopg is not None and isinstance(error, (psycopg.OperationalError, psycopg.InterfaceError))


def sort_by_code(connection: Connection) -> None:
    """Let texts sort by the codes of their characters, as on SQLite, whatever language the database was made for."""
    columns: dict[str, list[str]] = {}
    for table, column in connection.execute(_UNSORTED):
        columns.setdefault(table, []).append(f'ALTER COLUMN "{column}" TYPE VARCHAR COLLATE "C"')
    for table, changes in columns.items():
        connection.exec_driver_sql(f'ALTER TABLE "{table}" {", ".join(changes)}')


def _begin(connection: Connection, *, patience: timedelta) -> None:
    """What holds for this transaction; who writes alone waits here for the one before.

    Each statement after that sees what was committed before it, so what is read is what is changed.
    """
    options = connection.get_execution_options()
    if options.get("reading"):
        return
    milliseconds = math.ceil(patience.total_seconds() * 1000)
    settings = [
        f"SET LOCAL lock_timeout = {milliseconds}",
        f"SET LOCAL idle_in_transaction_session_timeout = {_PAUSE * milliseconds}",
    ]
    if options.get("durable"):
        settings.append("SET LOCAL synchronous_commit = on")
    if options.get("alone", True):
        settings.append(f"SELECT pg_advisory_xact_lock({_ALONE})")
    connection.exec_driver_sql("; ".join(settings))
