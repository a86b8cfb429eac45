"""Databases that tests share: SQLite files, and a PostgreSQL server that is started when a test needs it."""

import gc
import os
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

from tests import ROOT
from tests.databases.databases import (
    PGBOUNCER,
    POSTGRES,
    SQLITE,
    Databases,
    PgBouncerDatabases,
    PostgresDatabases,
    SqliteDatabases,
)
from tests.databases.pgbouncer import PgBouncer
from tests.databases.postgres import PostgresServer, fastest_folder
from tests.databases.shared_engine import SharedEngine

#: Selects tests by how much time there is, and says what was left out.
pytest_plugins = ["tests.selection"]


def pytest_configure() -> None:
    """Keep the files of tests in memory, if there is room: closing a database, as most tests do, waits for the disk.

    No made-up text fails by the clock: a busy machine may take long for any.
    """
    settings.register_profile("without deadline", deadline=None)
    settings.load_profile("without deadline")
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", fastest_folder() or tempfile.gettempdir())
    gc.disable()  # what is collected stays


def pytest_collection(session: pytest.Session) -> None:
    """Import a share of the modules of tests first, if several processes will import them all: each compiles its own.

    Side by side they would all compile the same, which in a new clone takes them longer than to import it.
    """
    worker: Mapping[str, Any] = getattr(session.config, "workerinput", {})
    if worker and session.config.args == ["tests"]:
        names = sorted(
            ".".join(path.relative_to(ROOT).with_suffix("").parts) for path in (ROOT / "tests").rglob("test_*.py")
        )
        number, count = int(worker["workerid"].removeprefix("gw")), worker["workercount"]
        for name in names[len(names) * number // count : len(names) * (number + 1) // count]:
            with suppress(Exception):  # of which the collection tells
                import_module(name)


def pytest_collection_finish() -> None:
    """Spare the garbage collector what stays to the end, thousands of tests; let it look less often for the rest."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(10_000, 20, 50)
    gc.enable()


@pytest.fixture(scope="session")
def server() -> Iterator[PostgresServer]:
    """A PostgreSQL server for the tests alone."""
    with PostgresServer() as running:
        yield running


@pytest.fixture(scope="session")
def sqlite_databases(tmp_path_factory: pytest.TempPathFactory) -> SqliteDatabases:
    """Databases on SQLite."""
    return SqliteDatabases(tmp_path_factory.mktemp("databases"))


@pytest.fixture(scope="session")
def postgres_databases(server: PostgresServer) -> PostgresDatabases:
    """Databases on PostgreSQL."""
    return PostgresDatabases(server)


@pytest.fixture(scope="session")
def pgbouncer_databases(server: PostgresServer) -> Iterator[PgBouncerDatabases]:
    """Databases on PostgreSQL behind PgBouncer, with fewer sessions than the bot has connections."""
    with PgBouncer(server, sessions=3) as bouncer:
        yield PgBouncerDatabases(server, bouncer)


@pytest.fixture
def backend(request: pytest.FixtureRequest) -> str:
    """The kind of database; a parameter where tests run on several."""
    return str(getattr(request, "param", SQLITE))


@pytest.fixture
def databases(backend: str, request: pytest.FixtureRequest) -> Databases:
    """The databases of that kind."""
    databases: Databases = request.getfixturevalue(
        {SQLITE: "sqlite_databases", POSTGRES: "postgres_databases", PGBOUNCER: "pgbouncer_databases"}[backend]
    )
    return databases


@pytest.fixture
def url(databases: Databases, tmp_path: Path) -> Iterator[str]:
    """The address of the test's database, which something else creates."""
    address = databases.new_url(tmp_path)
    yield address
    databases.drop(address)


@pytest.fixture(scope="session")
def shared_engines() -> Mapping[str, SharedEngine]:
    """The engine of each kind of database that tests share."""
    return {kind: SharedEngine() for kind in (SQLITE, POSTGRES, PGBOUNCER)}


@pytest.fixture
def empty(databases: Databases, url: str) -> str:
    """The address of the test's database, created without tables."""
    databases.create(url)
    return url
