"""A bot process under load; its first argument is its task: `answer`, `remind` or `remember`."""

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

from benchmarks.bot_under_test import NOW, QUESTION, make_bot, send_mention
from bot.database import open_register
from bot.slack.client import make_client
from bot.slack.directory import WebApiDirectory
from bot.slack.rate_limits import Pacers
from bot.tick import Tick
from db.shared_rate_limiter import RateLimiter
from domain.reminders.policy import Policy
from handlers.services.services import Services

#: When the reminders are due: nine in Brussels, a fortnight before the meeting of 4 March 2024.
DUE = datetime(2024, 2, 19, 8, 0, tzinfo=UTC)

#: Seconds between two ticks, as in production.
TICK_SECONDS = 30.0

HELD_OUT = Path(__file__).parents[1] / "heldout"


def main() -> None:
    """Run a task; the arguments are the task, the database, the workspace's API, and a number."""
    logging.disable(logging.WARNING)
    task, url, api, number = sys.argv[1:5]
    {"answer": _answer_questions, "remind": _send_reminders, "remember": _watch_memory}[task](
        open_register(url, now=NOW), api, number
    )


def _answer_questions(engine: Engine, api: str, askers: str) -> None:
    """Let so many threads ask in turn for the seconds given on the input; print the number of answers."""
    app = make_bot(engine, api)
    send_mention(app)
    print("ready", flush=True)
    until = time.monotonic() + float(sys.stdin.readline())
    counts = [0] * int(askers)

    def ask(asker: int) -> None:
        while time.monotonic() < until:
            send_mention(app)
            counts[asker] += 1

    threads = [threading.Thread(target=ask, args=(asker,)) for asker in range(len(counts))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print(sum(counts), flush=True)


def channel_ids(number: int) -> tuple[str, ...]:
    """Return the ids of so many channels."""
    return tuple(f"C{n:09}" for n in range(number))


def _send_reminders(engine: Engine, api: str, number: str) -> None:
    """Plan the reminders due; after a line of input, send them at Slack's pace until the input ends."""
    policy, client = Policy(channels=channel_ids(int(number)), lead_days=(14,)), make_client("xoxb-benchmark", api)
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
    _tick_until(tick, ended)


def _tick_until(tick: Callable[..., object], ended: threading.Event) -> None:
    began = time.monotonic()
    for number in itertools.count(1):
        tick(DUE + timedelta(seconds=time.monotonic() - began))
        if ended.wait(max(0.0, began + number * TICK_SECONDS - time.monotonic())):
            return


def _watch_memory(engine: Engine, api: str, number: str) -> None:
    """Answer questions in all languages; print the bytes resident after the first ones, and after all."""
    app, questions = make_bot(engine, api), _cycle_questions()
    warm_count, total_count = map(int, number.split(","))
    for done in range(1, total_count + 1):
        send_mention(app, next(questions))
        if done in (warm_count, total_count):
            print(_resident_bytes(), flush=True)


def _cycle_questions() -> Iterator[str]:
    """Yield the held-out questions over and over."""
    questions = [QUESTION]
    for path in sorted(HELD_OUT.glob("*.jsonl")):
        questions += [json.loads(line)["question"] for line in path.read_text("utf-8").splitlines()]
    return itertools.cycle(questions)


def _resident_bytes() -> int:
    status = Path("/proc/self/status").read_text("utf-8")
    return 1024 * int(next(line.split()[1] for line in status.splitlines() if line.startswith("VmRSS:")))


if __name__ == "__main__":
    main()
