"""Disruptions: all bot processes but one are killed or stopped again and again, and restarted."""

import signal
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from tests.journeys.chaos.bot_process import BotProcess
from tests.journeys.chaos.harness import Harness

#: How often a process is stopped rather than killed.
STOP_PROBABILITY = 0.2
#: Seconds that a process may take to stop.
MAX_STOP_SECONDS = 20.0


@dataclass(kw_only=True)
class Disruptions:
    """The bot processes of a harness; the first one is left alone, so that its memory can be measured."""

    harness: Harness
    processes: int
    pause_seconds: tuple[float, float]
    seed: int
    kill_count: int = 0
    stop_count: int = 0
    #: Processes that ended by themselves: the name of the log, and the exit code.
    crashed: list[tuple[str, int | None]] = field(default_factory=list)
    #: Processes that did not stop in time, or not with success.
    stuck: list[str] = field(default_factory=list)
    logs: list[Path] = field(default_factory=list)
    #: The resident kilobytes of the first process, second by second.
    resident: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._start_count = 0
        self._bots: list[BotProcess] = []
        self._change_lock = threading.Lock()

    @contextmanager
    def running(self) -> Iterator[None]:
        """Keep the processes running during the context: those that end by themselves are restarted."""
        self._bots = [self._start_bot() for _ in range(self.processes)]
        with _in_background(self._restart_ended):
            yield

    @contextmanager
    def disrupting(self) -> Iterator[None]:
        """Kill and stop the processes during the context."""
        with _in_background(self._disrupt):
            yield

    def _disrupt(self, ended: threading.Event) -> None:
        chance = Random(f"{self.seed}-troubles")  # noqa: S311  # it hides nothing
        while not ended.wait(chance.uniform(*self.pause_seconds)):
            with self._change_lock:
                index = chance.randrange(1, self.processes)
                self._end_bot(self._bots[index], gently=chance.random() < STOP_PROBABILITY)
                self._bots[index] = self._start_bot()

    def _end_bot(self, bot: BotProcess, *, gently: bool) -> None:
        if not bot.is_alive:
            self.crashed.append((bot.log.name, bot.exit_code))
        elif gently:
            self._stop(bot)
        else:
            bot.kill()
            self.kill_count += 1

    def _stop(self, bot: BotProcess) -> None:
        since = time.monotonic()
        self.stop_count += 1
        bot.terminate()
        # Until it listens for the signal, the signal ends it at once.
        if (taken := time.monotonic() - since) > MAX_STOP_SECONDS or bot.exit_code not in (0, -signal.SIGTERM):
            self.stuck.append(f"{bot.log.name} (ended with {bot.exit_code} after {taken:.1f} s)")

    def _restart_ended(self, ended: threading.Event) -> None:
        """Once a second, restart processes that have ended, and record the first one's memory."""
        while not ended.wait(1.0):
            with self._change_lock:
                for index, bot in enumerate(self._bots):
                    if not bot.is_alive:
                        self.crashed.append((bot.log.name, bot.exit_code))
                        self._bots[index] = self._start_bot()
                self.resident.append(self._bots[0].resident_kilobytes())

    def _start_bot(self) -> BotProcess:
        self._start_count += 1
        # Its clock runs six times as fast: what jobs allow for, seconds from an intent to its post, is real time.
        bot = self.harness.start_bot(f"process-{self._start_count:04}", ["--every", "1", "--awake"])
        self.logs.append(bot.log)
        return bot


@contextmanager
def _in_background(work: Callable[[threading.Event], None]) -> Iterator[None]:
    """Run work in a thread until the end of the context, which sets the event that the work is given."""
    ended = threading.Event()
    thread = threading.Thread(target=work, args=(ended,), name=work.__name__)
    thread.start()
    try:
        yield
    finally:
        ended.set()
        thread.join()
