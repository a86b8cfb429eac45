"""Serving the sandbox on this machine, until it is stopped."""

import logging
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from uvicorn import Config, Server

from bot.http_server import listen
from bot.sandbox.web import Sandbox, make_page
from bot.settings import Settings

HOST = "127.0.0.1"


@contextmanager
def serving(settings: Settings, port: int = 0) -> Iterator[str]:
    """The address of a sandbox that is served meanwhile; NotOpened if the port is taken. 0 is any port that is free."""
    listening = listen((HOST, port), setting="--port")
    sandbox = Sandbox(settings)
    # What it says when it hangs up on pages is nobody's concern.
    logging.getLogger("uvicorn.error").setLevel(logging.CRITICAL)
    # Pages that follow the news never hang up by themselves.
    config = Config(
        make_page(sandbox), lifespan="off", ws="none", log_config=None, access_log=False, timeout_graceful_shutdown=0
    )
    server = Server(config)
    thread = threading.Thread(target=server.run, args=([listening],), name="sandbox", daemon=True)
    thread.start()
    try:
        yield f"http://{HOST}:{_port(listening)}/"
    finally:
        server.should_exit = True
        thread.join(5)
        sandbox.close()


def _port(listening: socket.socket) -> int:
    return int(listening.getsockname()[1])
