"""The log of what strangers can cause by the thousand: it does not grow with their number."""

import asyncio
import logging
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest

from bot.transport.minute_log import MinuteLog
from tests.bot.transport.http_caller import serve_workspace
from tests.handlers.workspace import Workspace

REFUSED = "a request was refused: "


def lines(caplog: pytest.LogCaptureFixture) -> list[str]:
    """Return what was logged about refused requests."""
    messages = [record.getMessage() for record in caplog.records]
    return [message.removeprefix(REFUSED) for message in messages if message.startswith(REFUSED)]


def test_refused_requests_are_counted(workspace: Workspace, caplog: pytest.LogCaptureFixture) -> None:
    """Of a flood of refused requests the first is logged at once, and the others by their number and reason."""
    with serve_workspace(workspace) as caller:
        refused = [caller.post(b"{}", {}).status for _ in range(100)]
        refused += [caller.post(b"no JSON").status for _ in range(3)]
        assert len(lines(caplog)) == 1
    assert refused == [401] * 100 + [400] * 3
    first, others, unreadable = lines(caplog)
    assert others == f"{first}, 99 times within a minute"
    assert unreadable.endswith(", 3 times within a minute")


def test_each_minute_has_its_lines(caplog: pytest.LogCaptureFixture) -> None:
    """What comes within a minute is logged at its end; after a minute without anything the next is logged at once."""

    async def log() -> None:
        events = MinuteLog(logging.getLogger("bot.test"), "a request was refused", minute=timedelta(seconds=0.1))
        for reason in ("a", "b", "a", "a", "b"):
            events.add(reason)
        assert lines(caplog) == ["a"]
        await asyncio.sleep(0.2)  # the loop ends the minute before, and a second one during the next wait
        assert lines(caplog) == ["a", "b, 2 times within a minute", "a, 2 times within a minute"]
        await asyncio.sleep(0.2)
        events.add("b")

    # In a thread of its own: where a browser is open for other tests, its loop runs in this one.
    with ThreadPoolExecutor(1) as thread:
        thread.submit(lambda: asyncio.run(log())).result()
    assert lines(caplog)[3:] == ["b"]
