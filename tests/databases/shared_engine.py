"""Shared engine: what SQLAlchemy has compiled for one test's database serves those of the tests that follow."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Dialect, Engine, event, make_url
from sqlalchemy.engine.interfaces import DBAPIConnection

from db.connection.engine import make_engine


class SharedEngine:
    """An engine that is lent to one test after another, and connects to the database of the one that has it."""

    def __init__(self) -> None:
        self._engine: Engine | None = None
        #: How the driver connects: its positional and keyword arguments.
        self._place: tuple[list[Any], dict[str, Any]] = [], {}

    @contextmanager
    def lend(self, url: str) -> Iterator[Engine]:
        """Lend it for a database, whose connections are closed in the end."""
        if self._engine is None:
            self._engine = make_engine(url)
            event.listen(self._engine, "do_connect", self._connect)
        arguments, options = self._engine.dialect.create_connect_args(make_url(url))
        self._place = list(arguments), dict(options)
        yield self._engine
        self._engine.dispose()

    def _connect(
        self, dialect: Dialect, _record: object, _arguments: object, options: dict[str, Any]
    ) -> DBAPIConnection:
        positional, named = self._place
        return dialect.connect(*positional, **{**options, **named})
