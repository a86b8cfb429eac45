"""Scenarios with outages of the network, the database and its server, and the disk."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from random import Random

from bot.sandbox.fake_slack.fake_slack import CallMoment, Fault
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

#: An address without a listener.
UNREACHABLE_URL = "http://127.0.0.1:9/api/"


def outage_scenarios(kind: str) -> list[Scenario]:
    """Return all outages that can affect a kind of database."""
    return [
        *_network_scenarios(),
        *_lock_scenarios(),
        *(_full_disk_scenarios() if kind == SQLITE else _server_scenarios()),
    ]


# The network.


def _network_scenarios() -> list[Scenario]:
    # Only what deletes messages can lose one that was delivered: it is tried more often than all else.
    swept = Scenario(family="very late", name="accepted when it was posted again", lives=_swept_lives, interval=5)
    refused = [
        Scenario(family="refused", name=name, lives=randomised(life))
        for name, life in _refused_connection_lives().items()
    ]
    return [*_slow_post_scenarios(), swept, *refused]


def _slow_post_scenarios() -> list[Scenario]:
    late = Fault(accept=True, delay_before=1.4)
    silent = Fault(accept=True, delay_after=1.6)
    lives_by_name: list[tuple[str, Life, int | None]] = [
        ("late, after the sender's death", _life_with_post_faults(late, 2, span=0.5), None),
        ("late, beyond a patience of 1 s", _impatient_life(late), None),
        ("no answer within 1 s", _impatient_life(silent), None),
        ("no answer within 10 s", _life_with_post_faults(Fault(accept=True, delay_after=10.6), 1, span=11.5), 2),
        (
            "late, beyond a patience of 10 s",
            _life_with_post_faults(Fault(accept=True, delay_before=10.6), 1, span=11.5),
            2,
        ),
    ]
    return [
        Scenario(family="late", name=f"accepted, {name}", lives=randomised(life), max_runs=most)
        for name, life, most in lives_by_name
    ]


def _refused_connection_lives() -> dict[str, Life]:
    return {
        "port closed for a while": _closed_port_life(),
        "port closed at the second post": _closed_at_call_life(POST, 2),
        "port closed at the third channel": _closed_at_call_life(INFO, 3),
        "port closed for a life": Life(
            api_url=UNREACHABLE_URL, has_struck=partial(log_has, texts=("cannot be reached",))
        ),
        f"{CONNECT}: 500": Life(faults=[(CONNECT, Fault(status=500), None)]),
    }


def _life_with_post_faults(fault: Fault, times: int, *, span: float) -> Life:
    return Life(faults=[(POST, fault, times)], seconds=span)


def _impatient_life(fault: Fault) -> Life:
    return Life(faults=[(POST, fault, 2)], arguments=("--timeout", "1"), seconds=3.6)


def _swept_lives(rng: Random) -> Lives:
    *before, last = doubled_post_lives(rng)
    return [*before, replace(last, counts=True, has_struck=_is_doubled), Life(seconds=0.8)]


def _is_doubled(harness: Harness, _workers: Sequence[BotProcess]) -> bool:
    harness.slack.wait_until_idle()
    return bool(harness.oracle.find_extra(harness.slack.messages))


@contextmanager
def _reopening(harness: Harness) -> Iterator[None]:
    yield
    harness.kill_all()
    if not harness.slack.is_accepting:
        harness.slack.accept_connections()


def _closed_port_life() -> Life:
    deeds: Sequence[tuple[float, Action]] = ((0.05, _refuse_connections), (0.6, _accept_connections))
    return Life(
        actions=deeds,
        seconds=0.9,
        context=_reopening,
        has_struck=partial(log_has, texts=("not reached", "a tick failed")),
    )


def _closed_at_call_life(method: str, count: int) -> Life:
    trap = Trap(method=method, moment=AFTER, count=count)
    return Life(
        trap=trap, action=_refuse_connections, actions=((0.6, _accept_connections),), seconds=0.9, context=_reopening
    )


def _refuse_connections(harness: Harness) -> None:
    if harness.slack.is_accepting:
        harness.slack.refuse_connections()


def _accept_connections(harness: Harness) -> None:
    if not harness.slack.is_accepting:
        harness.slack.accept_connections()


# The database and the disk.


def _lock_scenarios() -> list[Scenario]:
    return [
        Scenario(
            family="locked",
            name="database locked for 5.6 s at a post",
            lives=randomised(_locked_database_life(POST, 2)),
            max_runs=3,
        ),
        Scenario(family="locked", name="database locked for 5.6 s at a look", lives=_locked_at_look_lives, max_runs=2),
    ]


def _full_disk_scenarios() -> list[Scenario]:
    return [
        Scenario(family="disk", name=f"disk full after {pages} pages", lives=partial(_full_disk_lives, pages))
        for pages in (4, 8, 16, 32, 64)
    ]


def _locked_database_life(method: str, count: int) -> Life:
    trap = Trap(method=method, moment=BEFORE, count=count)
    return Life(
        trap=trap,
        action=partial(Harness.lock_database, seconds=5.6),
        seconds=6.4,
        has_struck=partial(log_has, texts=("StoreBusy",)),
    )


def _locked_at_look_lives(rng: Random) -> Lives:
    return [uncertain_post_life(rng), _locked_database_life(HISTORY, 1)]


def _full_disk_lives(pages: int, rng: Random) -> Lives:
    life = Life(journal_bytes=32 + pages * 4120, has_struck=partial(log_has, texts=("OperationalError", "disk")))
    return [replace(randomise(life, rng), processes=1)]


# PostgreSQL's server.


def _server_scenarios() -> list[Scenario]:
    restarts: list[tuple[str, Callable[[Random], Lives]]] = [
        *(
            (f"{ending}, at {method} {moment}", _restarted_at_call(ending, method, moment))
            for ending, method, moment in _RESTART_MOMENTS
        ),
        *((f"{ending}, at any moment", partial(_restarted_at_random, ending)) for ending in SERVER_ENDINGS),
        ("fast, and away for 3 s", partial(_restarted_at_random, "fast", away=3.0)),
    ]
    cuts: list[tuple[str, Callable[[Random], Lives]]] = [
        *(
            (f"at {method} {moment}", _cut_at_call(method, moment))
            for method in (INFO, POST)
            for moment in (BEFORE, AFTER)
        ),
        ("again and again", lambda rng: [_often_cut_life(rng)]),
    ]
    return [
        *(Scenario(family="restarted", name=f"server ended, {name}", lives=lives) for name, lives in restarts),
        *(Scenario(family="cut", name=f"connections cut off {name}", lives=lives) for name, lives in cuts),
    ]


_RESTART_MOMENTS = [
    *((ending, POST, moment) for ending in SERVER_ENDINGS for moment in (BEFORE, AFTER)),
    *((ending, INFO, AFTER) for ending in SERVER_ENDINGS),
]
#: What a log contains if a process needed the database and it was gone.
_DATABASE_GONE = ("OperationalError", "AdminShutdown", "CrashShutdown", "InterfaceError", "IdleInTransaction")


def _postgres(harness: Harness) -> PostgresDatabase:
    assert isinstance(harness.database, PostgresDatabase)
    return harness.database


def _restart_server(ending: str, harness: Harness, *, away: float = 0.0) -> None:
    _postgres(harness).restart(ending, away=away)


def _restarted_at_call(ending: str, method: str, moment: CallMoment) -> Callable[[Random], Lives]:
    """Return lives in which the server is restarted while a call waits for its answer."""

    def make_lives(rng: Random) -> Lives:
        trap = Trap(method=method, moment=moment, count=rng.randint(1, 3))
        return [randomise(Life(trap=trap, action=partial(_restart_server, ending), seconds=1.5), rng)]

    return make_lives


def _restarted_at_random(ending: str, rng: Random, *, away: float = 0.0) -> Lives:
    deeds = ((rng.uniform(0.0, 0.6), partial(_restart_server, ending, away=away)),)
    return [randomise(Life(actions=deeds, seconds=away + 1.5, has_struck=partial(log_has, texts=_DATABASE_GONE)), rng)]


def _cut_at_call(method: str, moment: CallMoment) -> Callable[[Random], Lives]:
    def make_lives(rng: Random) -> Lives:
        trap = Trap(method=method, moment=moment, count=rng.randint(1, 4))
        return [
            randomise(Life(trap=trap, action=lambda harness: _postgres(harness).cut_connections(), seconds=1.2), rng)
        ]

    return make_lives


def _often_cut_life(rng: Random) -> Life:
    return randomise(
        Life(context=_cutting_connections, seconds=1.5, has_struck=partial(log_has, texts=_DATABASE_GONE)), rng
    )


@contextmanager
def _cutting_connections(harness: Harness) -> Iterator[None]:
    """Cut the connections every now and then, whatever they are doing."""
    chance = Random(harness.rng.random())  # noqa: S311  # it hides nothing
    with repeating(lambda: _postgres(harness).cut_connections(), chance, (0.02, 0.15)):
        yield
