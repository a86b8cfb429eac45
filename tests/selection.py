"""Select the tests that there is time for; the rest is counted, and named at the end of the run."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator
from enum import StrEnum
from typing import Any

import pytest

from tests.databases.databases import PGBOUNCER, POSTGRES

#: Of the tests that run on both kinds of database, those that `make test` runs on PostgreSQL, too.
_POSTGRES_IN_TEST = (
    "db/connection/test_postgres",
    "db/connection/test_migrate",
    "db/changes/test_mark",
    "db/reminders/test_outbox",
    "jobs/test_several_processes",
)
#: Those that `make check` runs on PostgreSQL. The rest takes minutes, for which there is `make everywhere`.
_POSTGRES_IN_CHECK = (
    "db/",
    "jobs/test_several_processes",
    "jobs/test_deliver",
    "journeys/test_two_processes",
    "journeys/chaos/",
    "journeys/soak/",
)
#: Of these, what says the same of each kind of change or condition: there another test of all kinds runs on PostgreSQL.
_POSTGRES_REPEATED = (
    "db/changes/test_by_hand",
    "db/register/test_question_sql.py::test_all_conditions_together",
    "db/changes/test_undo.py::test_undone_and_done_again",
    "db/changes/test_undo.py::test_what_stands_on_a_load_is_of_its_note",
)
#: Those that `make check` runs behind PgBouncer; the rest of `db/` waits for `make everywhere`, too.
_PGBOUNCER_IN_CHECK = (
    "db/connection/test_migrate",
    "db/changes/test_mark",
    "db/reminders/test_outbox",
    "db/test_shared_rate_limiter",
)

#: Of the cases of one test `make test` takes so many, spread over all of them; `make check`, and whoever names a file,
#: takes them all.
_CASES_IN_TEST = 4


class LeftOut(StrEnum):
    """Why a test is left to a longer run, and to which."""

    CASES = "make check: they are further cases of tests that have many"
    LONG = "make check: they take long (whole processes, a browser, large registers, more languages)"
    POSTGRES = "make check: they run on SQLite here, and on PostgreSQL there"
    PGBOUNCER = "make check: they run behind PgBouncer there"
    LONGEST = "make everywhere: they take a minute or so each, or say the same in a further language"
    POSTGRES_EVERYWHERE = "make everywhere: they run on SQLite here, and on PostgreSQL there"
    PGBOUNCER_EVERYWHERE = "make everywhere: they run behind PgBouncer there"


#: Under this key a worker of xdist tells the process that reports how many tests it left out, and why.
_LEFT_OUT = "left_out"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the options that say how much time there is."""
    parser.addoption("--long", action="store_true", help="run what takes long, too, as make check does")
    parser.addoption("--everywhere", action="store_true", help="run whatever can be run on PostgreSQL there, too")


@pytest.hookimpl(trylast=True)  # after pytest has grouped what shares a fixture
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Deselect the tests that there is no time for, and count them by reason; put those of whole processes first."""
    reasons = {item: _reason(item, config) for item in items}
    is_whole = config.args == config.getini("testpaths")
    if is_whole and not (config.getoption("--long") or config.getoption("--everywhere")):
        reasons.update(dict.fromkeys(_further_cases([item for item in items if not reasons[item]]), LeftOut.CASES))
    left_out = [item for item, reason in reasons.items() if reason]
    if left_out:
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item in items if not reasons[item]]
    # First what takes longest and mostly waits: at the end nobody waits for it.
    items.sort(key=lambda item: not item.nodeid.startswith("tests/journeys/"))
    counts = Counter(reason for reason in reasons.values() if reason)
    config.stash[_COUNTS] = counts
    if hasattr(config, "workeroutput"):
        config.workeroutput[_LEFT_OUT] = {reason.value: number for reason, number in counts.items()}


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any, error: object) -> None:  # noqa: ANN401, ARG001  # xdist's own
    """Take over what a worker counted; each has collected the same tests."""
    counted = getattr(node, "workeroutput", {}).get(_LEFT_OUT)
    if counted:
        node.config.stash[_COUNTS] = Counter({LeftOut(reason): number for reason, number in counted.items()})


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Print how many tests were left to which longer run, and why."""
    counts = config.stash.get(_COUNTS, Counter[LeftOut]())
    for reason in LeftOut:
        if counts[reason]:
            terminalreporter.write_line(f"{counts[reason]} tests are left to {reason}")


_COUNTS = pytest.StashKey[Counter[LeftOut]]()


def _further_cases(items: Collection[pytest.Item]) -> Iterator[pytest.Item]:
    """Yield all cases of each test but the first, the last, and some evenly between them."""
    cases_by_test: defaultdict[str, list[pytest.Item]] = defaultdict(list)
    for item in items:
        cases_by_test[item.nodeid.partition("[")[0]].append(item)
    for cases in cases_by_test.values():
        if len(cases) > _CASES_IN_TEST:
            taken = {number * (len(cases) - 1) // (_CASES_IN_TEST - 1) for number in range(_CASES_IN_TEST)}
            yield from (case for number, case in enumerate(cases) if number not in taken)


def _reason(item: pytest.Item, config: pytest.Config) -> LeftOut | None:
    """Return why a test is left out; None if it is to be run."""
    has_time = config.getoption("--long")
    if config.getoption("--everywhere"):
        return None
    if item.get_closest_marker("longest"):
        return LeftOut.LONGEST
    if item.get_closest_marker("long") and not has_time:
        return LeftOut.LONG
    test = item.nodeid.removeprefix("tests/")
    file = test.partition("::")[0]
    if PGBOUNCER in item.name:
        if not file.startswith(_PGBOUNCER_IN_CHECK):
            return LeftOut.PGBOUNCER_EVERYWHERE
        return None if has_time else LeftOut.PGBOUNCER
    if POSTGRES in item.name:
        if not file.startswith(_POSTGRES_IN_CHECK) or test.startswith(_POSTGRES_REPEATED):
            return LeftOut.POSTGRES_EVERYWHERE
        return None if has_time or file.startswith(_POSTGRES_IN_TEST) else LeftOut.POSTGRES
    return None
