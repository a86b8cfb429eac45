"""What the processes go through: all but one are killed or told to stop, and begun anew by whoever looks after them."""

import signal
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from tests.journeys.chaos.processes import Worker
from tests.journeys.chaos.stage import Stage

#: How often a process is told to stop where it could be killed.
GENTLY = 0.2
#: So long may a process take that is told to stop.
STOPPING = 20.0


@dataclass(kw_only=True)
class Troubles:
    """The processes of a stage; the first one lives on, so that its memory can be watched."""

    stage: Stage
    processes: int
    pause: tuple[float, float]
    seed: int
    kills: int = 0
    stops: int = 0
    #: Those that ended by themselves: which, and with what code.
    fallen: list[tuple[str, int | None]] = field(default_factory=list)
    #: Those that did not stop in time, or not well.
    stuck: list[str] = field(default_factory=list)
    logs: list[Path] = field(default_factory=list)
    #: Kilobytes that the first one has had, second by second.
    resident: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._born = 0
        self._living: list[Worker] = []
        self._ended = threading.Event()
        self._changing = threading.Lock()

    @contextmanager
    def brought(self) -> Iterator[None]:
        """Meanwhile it goes on; afterwards every process runs."""
        self._living = [self._begin() for _ in range(self.processes)]
        threads = [threading.Thread(target=each, name=each.__name__) for each in (self._trouble, self._look_after)]
        for each in threads:
            each.start()
        try:
            yield
        finally:
            self._ended.set()
            for each in threads:
                each.join()

    def _trouble(self) -> None:
        chance = Random(f"{self.seed}-troubles")  # noqa: S311  # it hides nothing
        while not self._ended.wait(chance.uniform(*self.pause)):
            with self._changing:
                place = chance.randrange(1, self.processes)
                self._end(self._living[place], gently=chance.random() < GENTLY)
                self._living[place] = self._begin()

    def _end(self, worker: Worker, *, gently: bool) -> None:
        if not worker.alive:
            self.fallen.append((worker.log.name, worker.code))
        elif gently:
            self._stop(worker)
        else:
            worker.kill()
            self.kills += 1

    def _stop(self, worker: Worker) -> None:
        since = time.monotonic()
        self.stops += 1
        worker.end()
        # Before it has begun to listen for it the signal ends it at once.
        if (taken := time.monotonic() - since) > STOPPING or worker.code not in (0, -signal.SIGTERM):
            self.stuck.append(f"{worker.log.name} (ended with {worker.code} after {taken:.1f} s)")

    def _look_after(self) -> None:
        """Once a second: who has ended by itself is begun anew, and the first one's memory noted."""
        while not self._ended.wait(1.0):
            with self._changing:
                for place, each in enumerate(self._living):
                    if not each.alive:
                        self.fallen.append((each.log.name, each.code))
                        self._living[place] = self._begin()
                self.resident.append(self._living[0].resident())

    def _begin(self) -> Worker:
        self._born += 1
        worker = self.stage.start(f"process-{self._born:04}", ["--every", "1"])
        self.logs.append(worker.log)
        return worker
