"""Serving the sandbox on this machine, until it is stopped."""

from collections.abc import Iterator
from contextlib import contextmanager

from bot.sandbox.fake_slack.server import ADDRESS
from bot.sandbox.options import Ways
from bot.sandbox.web.app import Sandbox
from bot.settings.settings import Settings
from bot.transport.http_server import listen


@contextmanager
def serving(settings: Settings, port: int = 0, ways: Ways | None = None) -> Iterator[Sandbox]:
    """A sandbox that is served meanwhile; NotOpened if the port is taken. 0 is any port that is free."""
    sandbox = Sandbox(settings, ways)
    sandbox.open(listen((ADDRESS, port), setting="--port"))
    try:
        yield sandbox
    finally:
        sandbox.close()
