"""The database of a terminal, and changes to it."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

from sqlalchemy import Engine

from db.changes.ledger import Ledger
from db.connection.engine import make_engine
from domain.register.audit_events import ChangeContext
from tests.bot.cli.terminal import Terminal


@contextmanager
def database(terminal: Terminal) -> Iterator[Engine]:
    """The terminal's database."""
    engine = make_engine(terminal.url)
    yield engine
    engine.dispose()


def mark_done(terminal: Terminal, ref: str) -> None:
    """Mark an instalment done, as a coordinator."""
    with database(terminal) as engine:
        act = ChangeContext(by="U0COORDINATOR", surface="test", now=datetime.now(UTC))
        Ledger(engine).mark_done(ref, slug=None, evidence="ST 1/24", context=act)
