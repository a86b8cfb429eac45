"""The databases that tests share: a folder of SQLite files, and a PostgreSQL server that is started if it is needed."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.databases import SQLITE, Databases, Files, Served
from tests.postgres import Server


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """A PostgreSQL server of the tests' own."""
    with Server() as running:
        yield running


@pytest.fixture(scope="session")
def files(tmp_path_factory: pytest.TempPathFactory) -> Files:
    """SQLite's databases."""
    return Files(tmp_path_factory.mktemp("databases"))


@pytest.fixture(scope="session")
def served(server: Server) -> Served:
    """PostgreSQL's databases."""
    return Served(server)


@pytest.fixture
def backend(request: pytest.FixtureRequest) -> str:
    """The kind of database; where tests run on both it is a parameter."""
    return str(getattr(request, "param", SQLITE))


@pytest.fixture
def databases(backend: str, request: pytest.FixtureRequest) -> Databases:
    """The databases of that kind."""
    found: Databases = request.getfixturevalue("files" if backend == SQLITE else "served")
    return found


@pytest.fixture
def url(databases: Databases, tmp_path: Path) -> Iterator[str]:
    """Where the test's database is, once something has made it."""
    address = databases.new(tmp_path)
    yield address
    databases.drop(address)


@pytest.fixture
def empty(databases: Databases, url: str) -> str:
    """Where the test's database is, which has no tables."""
    databases.create(url)
    return url
