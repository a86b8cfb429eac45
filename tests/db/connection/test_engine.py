"""Engines, and their read and write transactions."""

import contextlib
import stat
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import Engine, text
from sqlalchemy.exc import IntegrityError

from db.connection import key_value
from db.connection.engine import make_engine, reading, writing
from domain.errors import StoreBusy
from tests.databases.databases import POSTGRES, SQLITE

_ORPHAN = "INSERT INTO membership (collective, member, place) VALUES ('nobody', 'nobody', 0)"


@pytest.mark.parametrize("backend", [SQLITE], indirect=True)
def test_only_the_owner_may_read_the_files(engine: Engine, tmp_path: Path) -> None:
    """The database and its journal are created with mode 0600."""
    with writing(engine) as connection:
        key_value.put(connection, "key", "value")
        modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in tmp_path.iterdir()}
    assert modes == {"bot.db": 0o600, "bot.db-wal": 0o600, "bot.db-shm": 0o600}


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    """A database in a folder that does not exist is refused, and the error names the folder."""
    with pytest.raises(FileNotFoundError, match="create it") as refused:
        make_engine(f"sqlite:///{tmp_path / 'nowhere' / 'register.db'}")
    assert str(tmp_path / "nowhere") == refused.value.filename


def test_a_held_write_lock_is_waited_for_and_then_reported(engine: Engine, url: str) -> None:
    """A change that cannot begin within the engine's busy timeout raises StoreBusy."""
    hasty = make_engine(url, busy_timeout=timedelta(milliseconds=50))
    with writing(engine), pytest.raises(StoreBusy), writing(hasty):
        pytest.fail("two writers at once")
    hasty.dispose()


def test_an_uncommitted_change_holds_no_reader_up(engine: Engine) -> None:
    """During a change, readers see the state before it, without waiting."""
    with writing(engine) as writer, reading(engine) as reader:
        key_value.put(writer, "key", "value")
        assert key_value.get(reader, "key") is None


def test_a_reader_sees_one_state(engine: Engine) -> None:
    """What is committed between two statements of one reader is not seen by the second."""
    with reading(engine) as reader:
        assert key_value.get(reader, "key") is None
        with writing(engine) as writer:
            key_value.put(writer, "key", "value")
        assert key_value.get(reader, "key") is None
    with reading(engine) as reader:
        assert key_value.get(reader, "key") == "value"


def test_a_failed_change_leaves_nothing(engine: Engine) -> None:
    """An error within a transaction undoes all of it."""
    with contextlib.suppress(IntegrityError), writing(engine) as connection:
        key_value.put(connection, "key", "value")
        connection.execute(text(_ORPHAN))
    with reading(engine) as connection:
        assert key_value.get(connection, "key") is None


def test_rows_point_at_something(engine: Engine) -> None:
    """Foreign keys are enforced."""
    with pytest.raises(IntegrityError), writing(engine) as connection:
        connection.execute(text(_ORPHAN))


@pytest.mark.parametrize(
    ("backend", "asked", "levels"),
    [(SQLITE, "PRAGMA synchronous", (1, 2)), (POSTGRES, "SHOW synchronous_commit", ("off", "on"))],
    indirect=["backend"],
)
@pytest.mark.parametrize("durable", [True, False])
def test_a_durable_change_is_synchronous(
    engine: Engine, asked: str, levels: tuple[object, object], *, durable: bool
) -> None:
    """Only a durable commit waits for the disk, also on a connection used before."""
    with writing(engine, durable=not durable):
        pass
    with writing(engine, durable=durable) as connection:
        assert connection.execute(text(asked)).scalar() == levels[durable]
