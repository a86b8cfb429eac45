"""Serving the sandbox on this machine, until it is stopped."""

from collections.abc import Iterator
from contextlib import contextmanager

from bot.sandbox.fake_slack.server import ADDRESS
from bot.sandbox.options import SandboxOptions
from bot.sandbox.web.app import SandboxApp
from bot.settings.settings import Settings
from bot.transport.http_server import listen


@contextmanager
def serving(settings: Settings, port: int = 0, ways: SandboxOptions | None = None) -> Iterator[SandboxApp]:
    """A sandbox that is served meanwhile; NotOpened if the port is taken. 0 is any port that is free."""
    sandbox = SandboxApp(settings, ways)
    sandbox.open(listen((ADDRESS, port), setting="--port"))
    try:
        yield sandbox
    finally:
        sandbox.close()
