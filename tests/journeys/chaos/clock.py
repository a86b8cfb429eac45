"""An adjustable clock: the real time and an offset in a small memory-mapped file, which all processes share."""

import mmap
import struct
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

_SHAPE = struct.Struct("dd")


class ChaosClock:
    """The true time, which Slack has, and the bot's, which may be wrong by some seconds."""

    def __init__(self, path: Path) -> None:
        if not path.exists():
            path.write_bytes(_SHAPE.pack(0.0, 0.0))
        with path.open("r+b") as file:
            self._shared = mmap.mmap(file.fileno(), _SHAPE.size)

    def epoch_seconds(self) -> float:
        """Return the true time in seconds since the epoch."""
        return time.time() + self._read()[0]

    def now(self) -> datetime:
        """Return the true time."""
        return datetime.fromtimestamp(self.epoch_seconds(), UTC)

    def bot_time(self) -> datetime:
        """Return the time by the clock of the bot's machine."""
        return self.now() + timedelta(seconds=self._read()[1])

    def advance(self, seconds: float) -> None:
        """Advance the time."""
        offset, bot_error = self._read()
        _SHAPE.pack_into(self._shared, 0, offset + seconds, bot_error)

    def advance_to(self, moment: datetime) -> None:
        """Set the time, also backwards."""
        self.advance(moment.timestamp() - self.epoch_seconds())

    def set_bot_error(self, seconds: float) -> None:
        """Set by how many seconds the bot's clock is wrong; 0 sets it right."""
        _SHAPE.pack_into(self._shared, 0, self._read()[0], seconds)

    def _read(self) -> tuple[float, float]:
        offset, bot_error = _SHAPE.unpack_from(self._shared, 0)
        return float(offset), float(bot_error)
