"""What is done to the network, the database and its server, and the disk."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from random import Random

from bot.sandbox.fake_slack.fake_slack import Fault
from tests.databases.databases import SQLITE
from tests.journeys.chaos.bot_process import BotProcess
from tests.journeys.chaos.databases import SERVER_ENDINGS, PostgresDatabase
from tests.journeys.chaos.harness import Harness
from tests.journeys.chaos.life import Action, Life, log_has
from tests.journeys.chaos.monitored_slack import AFTER, BEFORE, Trap
from tests.journeys.chaos.scenarios.scenario import (
    CONNECT,
    HISTORY,
    INFO,
    POST,
    Lives,
    Scenario,
    doubled_post_lives,
    randomise,
    randomised,
    uncertain_post_life,
)
from tests.journeys.chaos.server_restarts import repeating

#: Where nobody listens.
NOWHERE = "http://127.0.0.1:9/api/"


def outage_scenarios(kind: str) -> list[Scenario]:
    """Every trouble of these that can befall one kind of database."""
    return [*_networks(), *_locks(), *(_full_disks() if kind == SQLITE else _servers())]


# The network.


def _networks() -> list[Scenario]:
    swept = Scenario(family="very late", name="accepted when it was posted again", lives=_swept)
    refused = [Scenario(family="refused", name=name, lives=randomised(life)) for name, life in _refusals().items()]
    return [*_slow(), swept, *refused]


def _slow() -> list[Scenario]:
    late = Fault(accept=True, delay_before=1.4)
    silent = Fault(accept=True, delay_after=1.6)
    lives_by_name: list[tuple[str, Life, int | None]] = [
        ("late, after the sender's death", _posts(late, 2, span=0.5), None),
        ("late, beyond a patience of 1 s", _hasty(late), None),
        ("no answer within 1 s", _hasty(silent), None),
        ("no answer within 10 s", _posts(Fault(accept=True, delay_after=10.6), 1, span=11.5), 2),
        ("late, beyond a patience of 10 s", _posts(Fault(accept=True, delay_before=10.6), 1, span=11.5), 2),
    ]
    return [
        Scenario(family="late", name=f"accepted, {name}", lives=randomised(life), max_runs=most)
        for name, life, most in lives_by_name
    ]


def _refusals() -> dict[str, Life]:
    return {
        "port closed for a while": _closed(),
        "port closed at the second post": _closed_at(POST, 2),
        "port closed at the third channel": _closed_at(INFO, 3),
        "port closed for a life": Life(api_url=NOWHERE, has_struck=partial(log_has, words=("cannot be reached",))),
        f"{CONNECT}: 500": Life(faults=[(CONNECT, Fault(status=500), None)]),
    }


def _posts(fault: Fault, times: int, *, span: float) -> Life:
    return Life(faults=[(POST, fault, times)], seconds=span)


def _hasty(fault: Fault) -> Life:
    return Life(faults=[(POST, fault, 2)], arguments=("--timeout", "1"), seconds=3.6)


def _swept(rng: Random) -> Lives:
    *before, last = doubled_post_lives(rng)
    return [*before, replace(last, counts=True, has_struck=_stands_twice), Life(seconds=0.8)]


def _stands_twice(harness: Harness, _workers: Sequence[BotProcess]) -> bool:
    harness.slack.wait_until_idle()
    return bool(harness.oracle.find_extra(harness.slack.messages))


@contextmanager
def _reopened(harness: Harness) -> Iterator[None]:
    yield
    harness.kill_all()
    if not harness.slack.is_accepting:
        harness.slack.accept_connections()


def _closed() -> Life:
    deeds: Sequence[tuple[float, Action]] = ((0.05, _shut), (0.6, _open))
    return Life(
        actions=deeds,
        seconds=0.9,
        context=_reopened,
        has_struck=partial(log_has, words=("not reached", "a tick failed")),
    )


def _closed_at(method: str, count: int) -> Life:
    trap = Trap(method=method, moment=AFTER, count=count)
    return Life(trap=trap, action=_shut, actions=((0.6, _open),), seconds=0.9, context=_reopened)


def _shut(harness: Harness) -> None:
    if harness.slack.is_accepting:
        harness.slack.refuse_connections()


def _open(harness: Harness) -> None:
    if not harness.slack.is_accepting:
        harness.slack.accept_connections()


# The database and the disk.


def _locks() -> list[Scenario]:
    return [
        Scenario(
            family="locked", name="database locked for 5.6 s at a post", lives=randomised(_locked(POST, 2)), max_runs=3
        ),
        Scenario(family="locked", name="database locked for 5.6 s at a look", lives=_locked_at_look, max_runs=2),
    ]


def _full_disks() -> list[Scenario]:
    return [
        Scenario(family="disk", name=f"disk full after {pages} pages", lives=partial(_full, pages))
        for pages in (4, 8, 16, 32, 64)
    ]


def _locked(method: str, count: int) -> Life:
    trap = Trap(method=method, moment=BEFORE, count=count)
    return Life(
        trap=trap,
        action=partial(Harness.lock_database, seconds=5.6),
        seconds=6.4,
        has_struck=partial(log_has, words=("StoreBusy",)),
    )


def _locked_at_look(rng: Random) -> Lives:
    return [uncertain_post_life(rng), _locked(HISTORY, 1)]


def _full(pages: int, rng: Random) -> Lives:
    life = Life(journal_bytes=32 + pages * 4120, has_struck=partial(log_has, words=("OperationalError", "disk")))
    return [replace(randomise(life, rng), processes=1)]


# PostgreSQL's server.


def _servers() -> list[Scenario]:
    restarts: list[tuple[str, Callable[[Random], Lives]]] = [
        *(
            (f"{ending}, at {method} {moment}", _restarted_at(ending, method, moment))
            for ending, method, moment in _MOMENTS
        ),
        *((f"{ending}, at any moment", partial(_restarted_soon, ending)) for ending in SERVER_ENDINGS),
        ("fast, and away for 3 s", partial(_restarted_soon, "fast", away=3.0)),
    ]
    cuts: list[tuple[str, Callable[[Random], Lives]]] = [
        *((f"at {method} {moment}", _cut_at(method, moment)) for method in (INFO, POST) for moment in (BEFORE, AFTER)),
        ("again and again", lambda rng: [_cut_often(rng)]),
    ]
    return [
        *(Scenario(family="restarted", name=f"server ended, {name}", lives=lives) for name, lives in restarts),
        *(Scenario(family="cut", name=f"connections cut off {name}", lives=lives) for name, lives in cuts),
    ]


_MOMENTS = [
    *((ending, POST, moment) for ending in SERVER_ENDINGS for moment in (BEFORE, AFTER)),
    *((ending, INFO, AFTER) for ending in SERVER_ENDINGS),
]
#: What a log has where a process needed the database and it was gone.
_GONE = ("OperationalError", "AdminShutdown", "CrashShutdown", "InterfaceError", "IdleInTransaction")


def _served(harness: Harness) -> PostgresDatabase:
    assert isinstance(harness.database, PostgresDatabase)
    return harness.database


def _restart(ending: str, harness: Harness, *, away: float = 0.0) -> None:
    _served(harness).restart(ending, away=away)


def _restarted_at(ending: str, method: str, moment: str) -> Callable[[Random], Lives]:
    """While a call waits for its answer the server ends and starts again."""

    def made(rng: Random) -> Lives:
        trap = Trap(method=method, moment=moment, count=rng.randint(1, 3))
        return [randomise(Life(trap=trap, action=partial(_restart, ending), seconds=1.5), rng)]

    return made


def _restarted_soon(ending: str, rng: Random, *, away: float = 0.0) -> Lives:
    deeds = ((rng.uniform(0.0, 0.6), partial(_restart, ending, away=away)),)
    return [randomise(Life(actions=deeds, seconds=away + 1.5, has_struck=partial(log_has, words=_GONE)), rng)]


def _cut_at(method: str, moment: str) -> Callable[[Random], Lives]:
    def made(rng: Random) -> Lives:
        trap = Trap(method=method, moment=moment, count=rng.randint(1, 4))
        return [randomise(Life(trap=trap, action=lambda harness: _served(harness).cut_connections(), seconds=1.2), rng)]

    return made


def _cut_often(rng: Random) -> Life:
    return randomise(Life(context=_cutting, seconds=1.5, has_struck=partial(log_has, words=_GONE)), rng)


@contextmanager
def _cutting(harness: Harness) -> Iterator[None]:
    """Meanwhile the connections are cut off every now and then, whatever is being done on them."""
    chance = Random(harness.rng.random())  # noqa: S311  # it hides nothing
    with repeating(lambda: _served(harness).cut_connections(), chance, (0.02, 0.3)):
        yield
