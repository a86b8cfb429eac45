"""The databases that tests share: a folder of SQLite files, and a PostgreSQL server that is started if it is needed."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.databases.databases import BOUNCED, POSTGRES, SQLITE, Bounced, Databases, Files, Served
from tests.databases.pgbouncer import Bouncer
from tests.databases.postgres import Server

#: Of the tests that run on both kinds of database, those that `make test` runs on PostgreSQL, too.
_FIRST = (
    "db/connection/test_postgres",
    "db/connection/test_migrate",
    "db/changes/test_mark",
    "db/reminders/test_outbox",
    "jobs/test_processes",
)
#: And `make check`. The rest takes minutes, for which there is `make everywhere`.
_SECOND = (
    "db/",
    "jobs/test_processes",
    "jobs/test_deliver",
    "handlers/commands/test_mark",
    "journeys/test_two_processes",
    "journeys/chaos/",
    "journeys/soak/",
)
#: Those that `make check` runs behind PgBouncer; the rest of `db/` waits for `make everywhere`, too.
_BOUNCED = (
    "db/connection/test_migrate",
    "db/changes/test_mark",
    "db/reminders/test_outbox",
    "db/test_rate_limiter",
)


def pytest_addoption(parser: pytest.Parser) -> None:
    """How long one has."""
    parser.addoption("--long", action="store_true", help="run what takes long, too, as make check does")
    parser.addoption("--everywhere", action="store_true", help="run whatever can be run on PostgreSQL there, too")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what takes long, unless it is asked for."""
    left_out = {each for each in items if _is_left_out(each, config)}
    if left_out:
        config.hook.pytest_deselected(items=list(left_out))
        items[:] = [each for each in items if each not in left_out]


def _is_left_out(item: pytest.Item, config: pytest.Config) -> bool:
    if config.getoption("--everywhere"):
        return False
    has_time = config.getoption("--long")
    if item.get_closest_marker("longest") or (not has_time and item.get_closest_marker("long")):
        return True
    file = item.nodeid.partition("::")[0].removeprefix("tests/")
    if BOUNCED in item.name:
        return not (has_time and file.startswith(_BOUNCED))
    return POSTGRES in item.name and not file.startswith(_SECOND if has_time else _FIRST)


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


@pytest.fixture(scope="session")
def bounced(server: Server) -> Iterator[Bounced]:
    """PostgreSQL's behind PgBouncer, with fewer sessions than the bot has connections."""
    with Bouncer(server, sessions=3) as bouncer:
        yield Bounced(server, bouncer)


@pytest.fixture
def backend(request: pytest.FixtureRequest) -> str:
    """The kind of database; where tests run on both it is a parameter."""
    return str(getattr(request, "param", SQLITE))


@pytest.fixture
def databases(backend: str, request: pytest.FixtureRequest) -> Databases:
    """The databases of that kind."""
    found: Databases = request.getfixturevalue({SQLITE: "files", POSTGRES: "served", BOUNCED: "bounced"}[backend])
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
