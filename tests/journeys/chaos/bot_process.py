"""The bot's processes: each is told how to live, and sent signals until nothing is left of it."""

import resource
import signal
import subprocess
from collections.abc import Sequence
from pathlib import Path

#: How long a process may take for anything, on a busy machine.
TIMEOUT_SECONDS = 90.0


class BotProcess:
    """One process of the bot."""

    def __init__(self, process: subprocess.Popen[bytes], log: Path) -> None:
        self._process = process
        self.log = log
        #: Killed by us, rather than at a point of its own.
        self.was_killed = False

    @property
    def is_alive(self) -> bool:
        """Whether it has not ended yet."""
        return self._process.poll() is None

    @property
    def exit_code(self) -> int | None:
        """With what it has ended, if it has."""
        return self._process.poll()

    def resident_kilobytes(self) -> int:
        """Kilobytes of memory that it has; 0 when it has ended."""
        try:
            pages = int(Path(f"/proc/{self._process.pid}/statm").read_text().split()[1])
        except (FileNotFoundError, IndexError, ProcessLookupError):
            return 0
        return pages * (resource.getpagesize() // 1024)

    @property
    def died_at_kill_point(self) -> bool:
        """Whether it killed itself where it was told to."""
        return self._process.poll() == -signal.SIGKILL and not self.was_killed

    def send_arguments(self, arguments: Sequence[str]) -> None:
        """How it is to live."""
        assert self._process.stdin is not None
        self._process.stdin.write(f"{' '.join(arguments)}\n".encode())
        self._process.stdin.close()

    def send_signal(self, number: signal.Signals) -> None:
        """A signal, if it still lives."""
        self._process.send_signal(number)

    def kill(self) -> None:
        """SIGKILL, and nothing is left of it when this returns."""
        if self.is_alive:
            self.was_killed = True
            self._process.kill()
        self._process.wait()
        if self._process.stdin is not None:
            self._process.stdin.close()

    def terminate(self) -> bool:
        """SIGTERM, and then what it takes; False if it had to be killed after all."""
        self.send_signal(signal.SIGTERM)
        try:
            self._process.wait(TIMEOUT_SECONDS)
        except subprocess.TimeoutExpired:
            self.kill()
            return False
        return True

    def log_contains(self, *words: str) -> bool:
        """Whether its log has one of these."""
        text = self.log.read_text(errors="replace")
        return any(word in text for word in words)
