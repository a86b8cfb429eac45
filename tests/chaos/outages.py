"""What is done to the network, the database and the disk."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from random import Random

from bot.sandbox.slack.workspace import Fault
from tests.chaos.lives import Deed, Life, said
from tests.chaos.processes import Worker
from tests.chaos.stage import Stage
from tests.chaos.troubles import CONNECT, HISTORY, INFO, POST, Lives, Trouble, alone, double, doubt, spread
from tests.chaos.workspace import AFTER, BEFORE, Trap

#: Where nobody listens.
NOWHERE = "http://127.0.0.1:9/api/"


def outages() -> list[Trouble]:
    """Every trouble of these."""
    return [*_networks(), *_storage()]


# The network.


def _networks() -> list[Trouble]:
    swept = Trouble(family="very late", name="accepted when it was posted again", lives=_swept)
    refused = [Trouble(family="refused", name=name, lives=alone(life)) for name, life in _refusals().items()]
    return [*_slow(), swept, *refused]


def _slow() -> list[Trouble]:
    late = Fault(accept=True, late=1.4)
    silent = Fault(accept=True, delay=1.6)
    ways: list[tuple[str, Life, int | None]] = [
        ("late, after the sender's death", _posts(late, 2, span=0.5), None),
        ("late, beyond a patience of 1 s", _hasty(late), None),
        ("no answer within 1 s", _hasty(silent), None),
        ("no answer within 10 s", _posts(Fault(accept=True, delay=10.6), 1, span=11.5), 2),
        ("late, beyond a patience of 10 s", _posts(Fault(accept=True, late=10.6), 1, span=11.5), 2),
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


def _storage() -> list[Trouble]:
    return [
        Trouble(family="locked", name="database locked for 5.6 s at a post", lives=alone(_locked(POST, 2)), most=3),
        Trouble(family="locked", name="database locked for 5.6 s at a look", lives=_locked_at_look, most=2),
        *(
            Trouble(family="disk", name=f"disk full after {pages} pages", lives=partial(_full, pages))
            for pages in (4, 8, 16, 32, 64)
        ),
    ]


def _locked(method: str, count: int) -> Life:
    trap = Trap(method=method, moment=BEFORE, count=count)
    return Life(trap=trap, deed=partial(Stage.lock, seconds=5.6), span=6.4, struck=partial(said, words=("StoreBusy",)))


def _locked_at_look(rng: Random) -> Lives:
    return [doubt(rng), _locked(HISTORY, 1)]


def _full(pages: int, rng: Random) -> Lives:
    life = Life(file_room=32 + pages * 4120, struck=partial(said, words=("OperationalError", "disk")))
    return [replace(spread(life, rng), processes=1)]
