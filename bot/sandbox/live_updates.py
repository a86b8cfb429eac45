"""Live updates: the pages that are open are notified, from any thread, that something has changed."""

import asyncio
import threading
from collections.abc import AsyncIterator


class LiveUpdates:
    """The number of the newest change; `notify` may be called in any thread, `follow` runs in the event loop."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._number = 0
        self._followers: set[tuple[asyncio.AbstractEventLoop, asyncio.Event]] = set()

    def notify(self) -> None:
        """Wake every follower: something has changed."""
        with self._lock:
            self._number += 1
            followers = list(self._followers)
        for loop, event in followers:
            # A loop that has been closed meanwhile has no follower left.
            if not loop.is_closed():
                loop.call_soon_threadsafe(event.set)

    async def follow(self, *, heartbeat_seconds: float) -> AsyncIterator[int]:
        """Yield the number now, after each change, and at every heartbeat; quick changes are yielded as one."""
        event = asyncio.Event()
        follower = (asyncio.get_running_loop(), event)
        with self._lock:
            self._followers.add(follower)
        try:
            while True:
                event.clear()
                yield self._number
                try:
                    async with asyncio.timeout(heartbeat_seconds):
                        await event.wait()
                except TimeoutError:
                    continue
        finally:
            with self._lock:
                self._followers.discard(follower)
