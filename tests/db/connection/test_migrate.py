"""Migrations, and that they lead to the tables that the code expects."""

import multiprocessing
from threading import Barrier

from alembic import command
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, inspect

from db.connection.engine import make_engine, writing
from db.connection.migrate import HEAD, config, migrate, revision
from db.schema.tables import metadata


def test_an_empty_database_gets_all_tables(empty: str) -> None:
    """Migrating an empty database creates every table and says from where to where it went."""
    engine = make_engine(empty)
    assert revision(engine) is None
    assert migrate(engine) == (None, HEAD)
    assert set(inspect(engine).get_table_names()) == {*metadata.tables, "alembic_version"}
    engine.dispose()


def test_the_head_is_alembics(engine: Engine) -> None:
    """The newest revision that the code names is the newest migration there is."""
    with writing(engine) as connection:
        assert ScriptDirectory.from_config(config(connection)).get_heads() == [HEAD]


def test_migrating_twice_changes_nothing(engine: Engine) -> None:
    """A database that is up to date stays as it is."""
    assert migrate(engine) == (HEAD, HEAD)
    assert revision(engine) == HEAD


def test_migrations_and_models_agree(engine: Engine) -> None:
    """`alembic check` finds no difference between the migrated database and `db.schema.tables`."""
    with writing(engine) as connection:
        command.check(config(connection))


def test_migrations_can_be_undone(engine: Engine) -> None:
    """Going down to the base removes every table, and going up again brings them back."""
    with writing(engine) as connection:
        command.downgrade(config(connection), "base")
    assert inspect(engine).get_table_names() == ["alembic_version"]
    assert migrate(engine) == (None, HEAD)


def test_processes_race_to_migrate_one_database(empty: str) -> None:
    """Of processes that migrate at the same moment one does it, and the others wait and find it done."""
    spawn = multiprocessing.get_context("spawn")
    with spawn.Manager() as manager, spawn.Pool(3) as pool:
        together = manager.Barrier(3)
        results = pool.starmap(_migrate, [(empty, together)] * 3, chunksize=1)
    assert sorted(results, key=str) == [(HEAD, HEAD), (HEAD, HEAD), (None, HEAD)]


def _migrate(url: str, together: Barrier) -> tuple[str | None, str]:
    engine = make_engine(url)
    together.wait()
    try:
        return migrate(engine)
    finally:
        engine.dispose()
