"""The shipped register for threads of questions."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from bot.database import disposing, open_register
from db.register.store import RegisterStore


@pytest.fixture(scope="module")
def shipped_register(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RegisterStore]:
    """Return the store of the shipped register, with nothing done."""
    file = tmp_path_factory.mktemp("lists") / "register.db"
    with disposing(open_register(f"sqlite:///{file}", now=datetime(2023, 10, 11, tzinfo=UTC))) as engine:
        yield RegisterStore(engine)
