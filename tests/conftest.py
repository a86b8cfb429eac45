"""The databases that tests share: a folder of SQLite files, and a PostgreSQL server that is started if it is needed."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.databases import POSTGRES, SQLITE, Databases, Files, Served
from tests.postgres import Server

#: Of the tests that run on both kinds of database, those of these folders take minutes on PostgreSQL: without
#: `--everywhere` only some files of theirs do.
_LONG = ("tests/jobs/", "tests/handlers/")
_ALWAYS = ("test_deliver.py", "test_processes.py", "test_marking.py")


def pytest_addoption(parser: pytest.Parser) -> None:
    """For `make check`, which has more time than `make test`."""
    parser.addoption("--everywhere", action="store_true", help="run whatever can be run on PostgreSQL there, too")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what takes long, unless it is asked for."""
    if config.getoption("--everywhere"):
        return
    left_out = [each for each in items if _is_left_out(each)]
    if left_out:
        config.hook.pytest_deselected(items=left_out)
        items[:] = [each for each in items if not _is_left_out(each)]


def _is_left_out(item: pytest.Item) -> bool:
    folder, _, file = item.nodeid.partition("::")[0].rpartition("/")
    return POSTGRES in item.name and f"{folder}/".startswith(_LONG) and file not in _ALWAYS


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
