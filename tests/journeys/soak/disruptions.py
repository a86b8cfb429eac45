"""What the processes go through: all but one are killed or told to stop, and begun anew by whoever looks after them."""

import signal
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from tests.journeys.chaos.bot_process import BotProcess
from tests.journeys.chaos.harness import Harness

#: How often a process is told to stop where it could be killed.
STOP_PROBABILITY = 0.2
#: So long may a process take that is told to stop.
MAX_STOP_SECONDS = 20.0


@dataclass(kw_only=True)
class Disruptions:
    """The processes of a stage; the first one lives on, so that its memory can be watched."""

    harness: Harness
    processes: int
    pause_seconds: tuple[float, float]
    seed: int
    kill_count: int = 0
    stop_count: int = 0
    #: Those that ended by themselves: which, and with what code.
    crashed: list[tuple[str, int | None]] = field(default_factory=list)
    #: Those that did not stop in time, or not well.
    stuck: list[str] = field(default_factory=list)
    logs: list[Path] = field(default_factory=list)
    #: Kilobytes that the first one has had, second by second.
    resident: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._born = 0
        self._living: list[BotProcess] = []
        self._ended = threading.Event()
        self._changing = threading.Lock()

    @contextmanager
    def running(self) -> Iterator[None]:
        """Meanwhile it goes on; afterwards every process runs."""
        self._living = [self._begin() for _ in range(self.processes)]
        threads = [threading.Thread(target=work, name=work.__name__) for work in (self._trouble, self._look_after)]
        for thread in threads:
            thread.start()
        try:
            yield
        finally:
            self._ended.set()
            for thread in threads:
                thread.join()

    def _trouble(self) -> None:
        chance = Random(f"{self.seed}-troubles")  # noqa: S311  # it hides nothing
        while not self._ended.wait(chance.uniform(*self.pause_seconds)):
            with self._changing:
                index = chance.randrange(1, self.processes)
                self._end(self._living[index], gently=chance.random() < STOP_PROBABILITY)
                self._living[index] = self._begin()

    def _end(self, bot: BotProcess, *, gently: bool) -> None:
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
        # Before it has begun to listen for it the signal ends it at once.
        if (taken := time.monotonic() - since) > MAX_STOP_SECONDS or bot.exit_code not in (0, -signal.SIGTERM):
            self.stuck.append(f"{bot.log.name} (ended with {bot.exit_code} after {taken:.1f} s)")

    def _look_after(self) -> None:
        """Once a second: who has ended by itself is begun anew, and the first one's memory noted."""
        while not self._ended.wait(1.0):
            with self._changing:
                for index, bot in enumerate(self._living):
                    if not bot.is_alive:
                        self.crashed.append((bot.log.name, bot.exit_code))
                        self._living[index] = self._begin()
                self.resident.append(self._living[0].resident_kilobytes())

    def _begin(self) -> BotProcess:
        self._born += 1
        bot = self.harness.start_bot(f"process-{self._born:04}", ["--every", "1"])
        self.logs.append(bot.log)
        return bot
