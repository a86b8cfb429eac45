"""One bot process under load, told what to do by words: `answer`, `remind` or `remember`."""

import itertools
import json
import logging
import sys
import threading
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import Engine

from benchmarks.wired import NOW, QUESTION, bot, mention
from bot.database import open_register
from bot.slack.client import make_client
from bot.slack.directory import WebApiDirectory
from bot.slack.rate_limits import Pacers
from bot.tick import Tick
from db.rate_limiter import RateLimiter
from domain.reminders.model import Policy
from handlers.services.services import Services

#: When reminders are due: nine in Brussels, a fortnight ahead of the meeting of 4 March 2024.
DUE = datetime(2024, 2, 19, 8, 0, tzinfo=UTC)

#: From one tick to the next, in seconds, as in production.
TICK = 30.0

HELD_OUT = Path(__file__).parents[1] / "heldout"


def main() -> None:
    """Words: what to do, the database, the workspace, and a number."""
    logging.disable(logging.WARNING)
    what, url, api, number = sys.argv[1:5]
    {"answer": _answer, "remind": _remind, "remember": _remember}[what](open_register(url, now=NOW), api, number)


def _answer(engine: Engine, api: str, askers: str) -> None:
    """So many ask one question after the other for the seconds that the input says; how many were answered."""
    app = bot(engine, api)
    mention(app)
    print("ready", flush=True)
    until = time.monotonic() + float(sys.stdin.readline())
    counts = [0] * int(askers)

    def ask(place: int) -> None:
        while time.monotonic() < until:
            mention(app)
            counts[place] += 1

    threads = [threading.Thread(target=ask, args=(place,)) for place in range(len(counts))]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    print(sum(counts), flush=True)


def channels(number: int) -> tuple[str, ...]:
    """So many, by their ids."""
    return tuple(f"C{each:09}" for each in range(number))


def _remind(engine: Engine, api: str, number: str) -> None:
    """Plans what is due, and at each line of input, reminds at the pace of Slack until the input ends."""
    policy, client = Policy(channels=channels(int(number)), lead_days=(14,)), make_client("xoxb-benchmark", api)
    pacers = Pacers.for_limiter(RateLimiter(engine))
    services = Services.open(
        engine, policy=policy, now=lambda: DUE, directory=WebApiDirectory(client.with_pacer(pacers.people))
    )
    ended = threading.Event()
    tick = Tick(engine, client, services, pacers=pacers, is_stopping=ended.is_set)
    print("ready", flush=True)
    sys.stdin.readline()

    def listen() -> None:
        sys.stdin.read()
        ended.set()

    threading.Thread(target=listen, daemon=True).start()
    _ticking(tick, ended)


def _ticking(tick: Callable[..., object], ended: threading.Event) -> None:
    began = time.monotonic()
    for number in itertools.count(1):
        tick(DUE + timedelta(seconds=time.monotonic() - began))
        if ended.wait(max(0.0, began + number * TICK - time.monotonic())):
            return


def _remember(engine: Engine, api: str, number: str) -> None:
    """Answers questions in all languages; how many bytes are resident after the first so many, and after all."""
    app, questions = bot(engine, api), _questions()
    warm, every = map(int, number.split(","))
    for done in range(1, every + 1):
        mention(app, next(questions))
        if done in (warm, every):
            print(_resident(), flush=True)


def _questions() -> Iterator[str]:
    """The held-out ones, over and over."""
    found = [QUESTION]
    for path in sorted(HELD_OUT.glob("*.jsonl")):
        found += [json.loads(line)["question"] for line in path.read_text("utf-8").splitlines()]
    return itertools.cycle(found)


def _resident() -> int:
    status = Path("/proc/self/status").read_text("utf-8")
    return 1024 * int(next(line.split()[1] for line in status.splitlines() if line.startswith("VmRSS:")))


if __name__ == "__main__":
    main()
