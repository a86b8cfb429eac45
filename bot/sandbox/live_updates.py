"""News: whoever looks at a page is told, from any thread, that something has changed."""

import asyncio
import threading
from collections.abc import AsyncIterator


class LiveUpdates:
    """The number of the newest change; `told` may be called in any thread, `follow` runs in the event loop."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._number = 0
        self._waiting: set[tuple[asyncio.AbstractEventLoop, asyncio.Event]] = set()

    def notify(self) -> None:
        """Something has changed."""
        with self._lock:
            self._number += 1
            waiting = list(self._waiting)
        for loop, event in waiting:
            # A loop that has been closed meanwhile has nobody to tell.
            if not loop.is_closed():
                loop.call_soon_threadsafe(event.set)

    async def follow(self, *, pulse: float) -> AsyncIterator[int]:
        """The number now and after each change, and every `pulse` seconds at least; quick changes are one."""
        mine = (asyncio.get_running_loop(), asyncio.Event())
        with self._lock:
            self._waiting.add(mine)
        try:
            while True:
                mine[1].clear()
                yield self._number
                try:
                    async with asyncio.timeout(pulse):
                        await mine[1].wait()
                except TimeoutError:
                    continue
        finally:
            with self._lock:
                self._waiting.discard(mine)
