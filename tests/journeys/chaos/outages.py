"""What is done to the network, the database and its server, and the disk."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from random import Random

from bot.sandbox.fake_slack.fake_slack import Fault
from tests.databases.databases import SQLITE
from tests.journeys.chaos.data import WAYS, Served
from tests.journeys.chaos.lives import Deed, Life, said
from tests.journeys.chaos.processes import Worker
from tests.journeys.chaos.stage import Stage
from tests.journeys.chaos.storm import meanwhile
from tests.journeys.chaos.troubles import CONNECT, HISTORY, INFO, POST, Lives, Trouble, alone, double, doubt, spread
from tests.journeys.chaos.workspace import AFTER, BEFORE, Trap

#: Where nobody listens.
NOWHERE = "http://127.0.0.1:9/api/"


def outages(kind: str) -> list[Trouble]:
    """Every trouble of these that can befall one kind of database."""
    return [*_networks(), *_locks(), *(_full_disks() if kind == SQLITE else _servers())]


# The network.


def _networks() -> list[Trouble]:
    swept = Trouble(family="very late", name="accepted when it was posted again", lives=_swept)
    refused = [Trouble(family="refused", name=name, lives=alone(life)) for name, life in _refusals().items()]
    return [*_slow(), swept, *refused]


def _slow() -> list[Trouble]:
    late = Fault(accept=True, delay_before=1.4)
    silent = Fault(accept=True, delay_after=1.6)
    ways: list[tuple[str, Life, int | None]] = [
        ("late, after the sender's death", _posts(late, 2, span=0.5), None),
        ("late, beyond a patience of 1 s", _hasty(late), None),
        ("no answer within 1 s", _hasty(silent), None),
        ("no answer within 10 s", _posts(Fault(accept=True, delay_after=10.6), 1, span=11.5), 2),
        ("late, beyond a patience of 10 s", _posts(Fault(accept=True, delay_before=10.6), 1, span=11.5), 2),
    ]
    return [Trouble(family="late", name=f"accepted, {name}", lives=alone(life), most=most) for name, life, most in ways]


def _refusals() -> dict[str, Life]:
    return {
        "port closed for a while": _closed(),
        "port closed at the second post": _closed_at(POST, 2),
        "port closed at the third channel": _closed_at(INFO, 3),
        "port closed for a life": Life(api_url=NOWHERE, struck=partial(said, words=("cannot be reached",))),
        f"{CONNECT}: 500": Life(faults=[(CONNECT, Fault(status=500), None)]),
    }


def _posts(fault: Fault, times: int, *, span: float) -> Life:
    return Life(faults=[(POST, fault, times)], span=span)


def _hasty(fault: Fault) -> Life:
    return Life(faults=[(POST, fault, 2)], arguments=("--timeout", "1"), span=3.6)


def _swept(rng: Random) -> Lives:
    *before, last = double(rng)
    return [*before, replace(last, counts=True, struck=_stands_twice), Life(span=0.8)]


def _stands_twice(stage: Stage, _workers: Sequence[Worker]) -> bool:
    stage.slack.wait_until_idle()
    return bool(stage.ledger.doubles(stage.slack.messages))


@contextmanager
def _reopened(stage: Stage) -> Iterator[None]:
    yield
    stage.kill()
    if not stage.slack.is_open:
        stage.slack.open()


def _closed() -> Life:
    deeds: Sequence[tuple[float, Deed]] = ((0.05, _shut), (0.6, _open))
    return Life(deeds=deeds, span=0.9, around=_reopened, struck=partial(said, words=("not reached", "a tick failed")))


def _closed_at(method: str, count: int) -> Life:
    trap = Trap(method=method, moment=AFTER, count=count)
    return Life(trap=trap, deed=_shut, deeds=((0.6, _open),), span=0.9, around=_reopened)


def _shut(stage: Stage) -> None:
    if stage.slack.is_open:
        stage.slack.shut()


def _open(stage: Stage) -> None:
    if not stage.slack.is_open:
        stage.slack.open()


# The database and the disk.


def _locks() -> list[Trouble]:
    return [
        Trouble(family="locked", name="database locked for 5.6 s at a post", lives=alone(_locked(POST, 2)), most=3),
        Trouble(family="locked", name="database locked for 5.6 s at a look", lives=_locked_at_look, most=2),
    ]


def _full_disks() -> list[Trouble]:
    return [
        Trouble(family="disk", name=f"disk full after {pages} pages", lives=partial(_full, pages))
        for pages in (4, 8, 16, 32, 64)
    ]


def _locked(method: str, count: int) -> Life:
    trap = Trap(method=method, moment=BEFORE, count=count)
    return Life(trap=trap, deed=partial(Stage.lock, seconds=5.6), span=6.4, struck=partial(said, words=("StoreBusy",)))


def _locked_at_look(rng: Random) -> Lives:
    return [doubt(rng), _locked(HISTORY, 1)]


def _full(pages: int, rng: Random) -> Lives:
    life = Life(file_room=32 + pages * 4120, struck=partial(said, words=("OperationalError", "disk")))
    return [replace(spread(life, rng), processes=1)]


# PostgreSQL's server.


def _servers() -> list[Trouble]:
    restarts: list[tuple[str, Callable[[Random], Lives]]] = [
        *((f"{way}, at {method} {moment}", _restarted_at(way, method, moment)) for way, method, moment in _MOMENTS),
        *((f"{way}, at any moment", partial(_restarted_soon, way)) for way in WAYS),
        ("fast, and away for 3 s", partial(_restarted_soon, "fast", away=3.0)),
    ]
    cuts: list[tuple[str, Callable[[Random], Lives]]] = [
        *((f"at {method} {moment}", _cut_at(method, moment)) for method in (INFO, POST) for moment in (BEFORE, AFTER)),
        ("again and again", lambda rng: [_cut_often(rng)]),
    ]
    return [
        *(Trouble(family="restarted", name=f"server ended, {name}", lives=lives) for name, lives in restarts),
        *(Trouble(family="cut", name=f"connections cut off {name}", lives=lives) for name, lives in cuts),
    ]


_MOMENTS = [
    *((way, POST, moment) for way in WAYS for moment in (BEFORE, AFTER)),
    *((way, INFO, AFTER) for way in WAYS),
]
#: What a log has where a process needed the database and it was gone.
_GONE = ("OperationalError", "AdminShutdown", "CrashShutdown", "InterfaceError", "IdleInTransaction")


def _served(stage: Stage) -> Served:
    assert isinstance(stage.data, Served)
    return stage.data


def _restart(way: str, stage: Stage, *, away: float = 0.0) -> None:
    _served(stage).restart(way, away=away)


def _restarted_at(way: str, method: str, moment: str) -> Callable[[Random], Lives]:
    """While a call waits for its answer the server ends and starts again."""

    def made(rng: Random) -> Lives:
        trap = Trap(method=method, moment=moment, count=rng.randint(1, 3))
        return [spread(Life(trap=trap, deed=partial(_restart, way), span=1.5), rng)]

    return made


def _restarted_soon(way: str, rng: Random, *, away: float = 0.0) -> Lives:
    deeds = ((rng.uniform(0.0, 0.6), partial(_restart, way, away=away)),)
    return [spread(Life(deeds=deeds, span=away + 1.5, struck=partial(said, words=_GONE)), rng)]


def _cut_at(method: str, moment: str) -> Callable[[Random], Lives]:
    def made(rng: Random) -> Lives:
        trap = Trap(method=method, moment=moment, count=rng.randint(1, 4))
        return [spread(Life(trap=trap, deed=lambda stage: _served(stage).cut(), span=1.2), rng)]

    return made


def _cut_often(rng: Random) -> Life:
    return spread(Life(around=_cutting, span=1.5, struck=partial(said, words=_GONE)), rng)


@contextmanager
def _cutting(stage: Stage) -> Iterator[None]:
    """Meanwhile the connections are cut off every now and then, whatever is being done on them."""
    chance = Random(stage.rng.random())  # noqa: S311  # it hides nothing
    with meanwhile(lambda: _served(stage).cut(), chance, (0.02, 0.3)):
        yield
