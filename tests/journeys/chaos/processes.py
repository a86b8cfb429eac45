"""The bot's processes: each is told how to live, and sent signals until nothing is left of it."""

import resource
import signal
import subprocess
from collections.abc import Sequence
from pathlib import Path

#: How long a process may take for anything, on a busy machine.
PATIENCE = 90.0


class Worker:
    """One process of the bot."""

    def __init__(self, process: subprocess.Popen[bytes], log: Path) -> None:
        self._process = process
        self.log = log
        #: Killed by us, rather than at a point of its own.
        self.killed = False

    @property
    def alive(self) -> bool:
        """Whether it has not ended yet."""
        return self._process.poll() is None

    @property
    def code(self) -> int | None:
        """With what it has ended, if it has."""
        return self._process.poll()

    def resident(self) -> int:
        """Kilobytes of memory that it has; 0 when it has ended."""
        try:
            pages = int(Path(f"/proc/{self._process.pid}/statm").read_text().split()[1])
        except (FileNotFoundError, IndexError, ProcessLookupError):
            return 0
        return pages * (resource.getpagesize() // 1024)

    @property
    def died_at_its_point(self) -> bool:
        """Whether it killed itself where it was told to."""
        return self._process.poll() == -signal.SIGKILL and not self.killed

    def tell(self, arguments: Sequence[str]) -> None:
        """How it is to live."""
        assert self._process.stdin is not None
        self._process.stdin.write(f"{' '.join(arguments)}\n".encode())
        self._process.stdin.close()

    def send(self, number: signal.Signals) -> None:
        """A signal, if it still lives."""
        self._process.send_signal(number)

    def kill(self) -> None:
        """SIGKILL, and nothing is left of it when this returns."""
        if self.alive:
            self.killed = True
            self._process.kill()
        self._process.wait()
        if self._process.stdin is not None:
            self._process.stdin.close()

    def end(self) -> bool:
        """SIGTERM, and then what it takes; False if it had to be killed after all."""
        self.send(signal.SIGTERM)
        try:
            self._process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self.kill()
            return False
        return True

    def said(self, *words: str) -> bool:
        """Whether its log has one of these."""
        text = self.log.read_text(errors="replace")
        return any(each in text for each in words)
