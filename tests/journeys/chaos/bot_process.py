"""Bot processes: each gets signals until it has ended."""

import resource
import signal
import subprocess
from collections.abc import Mapping
from pathlib import Path

from tests.forked import ForkedProcess, Program

#: Seconds that a process may take for anything, on a busy machine.
TIMEOUT_SECONDS = 90.0


class BotProcess:
    """A process of the bot."""

    def __init__(self, program: Program, environment: Mapping[str, str], log: Path) -> None:
        self._process = ForkedProcess(program, env=environment, stderr=log)
        self.log = log
        #: Killed from outside, rather than by itself at a kill point.
        self.was_killed = False

    @property
    def is_alive(self) -> bool:
        """Whether it has not ended yet."""
        return self._process.poll() is None

    @property
    def exit_code(self) -> int | None:
        """Its exit code; None while it runs."""
        return self._process.poll()

    def resident_kilobytes(self) -> int:
        """Return its resident memory in kilobytes; 0 if it has ended."""
        try:
            pages = int(Path(f"/proc/{self._process.pid}/statm").read_text().split()[1])
        except (FileNotFoundError, IndexError, ProcessLookupError):
            return 0
        return pages * (resource.getpagesize() // 1024)

    @property
    def died_at_kill_point(self) -> bool:
        """Whether it killed itself at its kill point."""
        return self._process.poll() == -signal.SIGKILL and not self.was_killed

    def send_signal(self, number: signal.Signals) -> None:
        """Send a signal, if it is alive."""
        self._process.send_signal(number)

    def kill(self) -> None:
        """Send SIGKILL, and wait until it has ended."""
        if self.is_alive:
            self.was_killed = True
            self._process.kill()
        self._process.wait()

    def terminate(self) -> bool:
        """Send SIGTERM, and wait; return False if it had to be killed after the timeout."""
        self.send_signal(signal.SIGTERM)
        try:
            self._process.wait(TIMEOUT_SECONDS)
        except subprocess.TimeoutExpired:
            self.kill()
            return False
        return True

    def log_contains(self, *words: str) -> bool:
        """Return whether its log contains one of these texts."""
        text = self.log.read_text(errors="replace")
        return any(word in text for word in words)
