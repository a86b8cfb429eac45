"""Serving the sandbox on this machine, until it is stopped."""

from collections.abc import Iterator
from contextlib import contextmanager

from bot.http_server import listen
from bot.sandbox.slack.host import ADDRESS
from bot.sandbox.ways import Ways
from bot.sandbox.web import Sandbox
from bot.settings import Settings


@contextmanager
def serving(settings: Settings, port: int = 0, ways: Ways | None = None) -> Iterator[Sandbox]:
    """A sandbox that is served meanwhile; NotOpened if the port is taken. 0 is any port that is free."""
    sandbox = Sandbox(settings, ways)
    sandbox.open(listen((ADDRESS, port), setting="--port"))
    try:
        yield sandbox
    finally:
        sandbox.close()
