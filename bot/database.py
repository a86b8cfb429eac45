"""Open the register's database: migrated, with a register in it, and closed in the end."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import partial

from sqlalchemy import Engine

from db.connection.engine import make_engine, retry_while_busy
from db.connection.migrate import migrate
from db.register.load import load
from db.register.store import RegisterStore
from db.reminders.outbox import Outbox


def open_register(url: str, *, now: datetime) -> Engine:
    """Return the database at a URL, migrated to the newest revision, with the shipped register if it was empty."""
    engine = make_engine(url)
    migrate(engine)
    try:
        RegisterStore(engine).directory()
    except LookupError:
        retry_while_busy(partial(_load_shipped, engine, now=now))
    return engine


def _load_shipped(engine: Engine, *, now: datetime) -> None:
    from bot.register.file import SHIPPED, read_register  # noqa: PLC0415  # a bot that has its register reads no file

    load(engine, read_register(SHIPPED), now=now, by="shipped")
    Outbox(engine).get_secret()  # from the start, so that an older copy of the file knows its messages again


@contextmanager
def disposing(engine: Engine) -> Iterator[Engine]:
    """Close a database's connections at the end of a command."""
    try:
        yield engine
    finally:
        engine.dispose()
