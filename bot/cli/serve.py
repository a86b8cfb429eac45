"""`run`: the bot on Slack, over Socket Mode; without tokens, the conversation in the terminal."""

import argparse
import logging
import os
import signal
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta

from slack_bolt.adapter.socket_mode import SocketModeHandler
from slack_sdk.errors import SlackClientError
from slack_sdk.socket_mode.builtin import SocketModeClient

from bot.cli import trial
from bot.cli.output import complain
from bot.posting import make_client
from bot.settings import Settings
from bot.ticking import make_tick
from bot.wiring import disposing, log_to_stderr, make_app, open_register
from bot.workspace import SlackWorkspace
from handlers.desk import Desk
from jobs.clock import Clock, utc_now

#: How long a process that is told to stop may take for what is under way; with all else it ends within 20 seconds.
PATIENCE = timedelta(seconds=19)
#: The part of it that a tick may take: what people have asked gets the rest.
TICK = 0.75
#: Seconds between two looks at the clock, and at whether the process is told to stop.
LOOK = 0.2
#: How long Slack may take to answer a ping.
PING = timedelta(seconds=2)

_MOMENT = 0.01

_log = logging.getLogger(__name__)


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the parser."""
    parser = commands.add_parser("run", help="run the bot on Slack; without tokens, a conversation in the terminal")
    parser.add_argument("--no-input", action="store_true", help="without tokens: play the short conversation and end")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    """Run until told to stop; 2 if one of the two tokens is missing."""
    if settings.slack_bot_token is None and settings.slack_app_token is None:
        return trial.run(arguments, settings)
    return serve(settings)


def serve(
    settings: Settings,
    *,
    now: Callable[[], datetime] = utc_now,
    every: timedelta = timedelta(seconds=30),
    patience: timedelta = PATIENCE,
) -> int:
    """Serve Slack until told to stop; 1 if Slack cannot be reached, 2 if a token is missing."""
    if settings.slack_bot_token is None or settings.slack_app_token is None:
        missing = "SLACK_BOT_TOKEN" if settings.slack_bot_token is None else "SLACK_APP_TOKEN"
        complain(f"run: {missing} is not set; the bot needs both tokens, see .env.example")
        return 2
    log_to_stderr(settings.log_level)
    with disposing(open_register(settings.database_url, now=now())) as engine:
        client = make_client(settings.slack_bot_token.get_secret_value(), settings.slack_api_url)
        stopping = _told_to_stop()
        desk = Desk.open(
            engine,
            policy=settings.policy,
            now=now,
            workspace=SlackWorkspace(client),
            wake=lambda: clock.wake(),  # noqa: PLW0108  # there is no clock yet
        )
        clock = Clock(make_tick(engine, client, desk, settings.policy, stopping=stopping), every, now)
        handler = SocketModeHandler(make_app(client, desk), settings.slack_app_token.get_secret_value())
        if not _connected(handler, settings.slack_api_url):
            return 1
        _tick(clock, until=stopping)
        _end(clock, handler, patience)
        return 0


def _connected(handler: SocketModeHandler, url: str) -> bool:
    try:
        handler.connect()  # type: ignore[no-untyped-call]  # Bolt has no annotation here
    except (SlackClientError, OSError) as error:
        complain(f"run: Slack cannot be reached at {url} ({error}); `check` says more")
        return False
    return True


def _told_to_stop() -> Callable[[], bool]:
    """Whether SIGTERM or SIGINT has come, from now on.

    No event is set: a signal that comes while this very thread is about to wait for one, and holds its lock, would
    wait for that lock for ever.
    """
    caught: list[int] = []
    for each in (signal.SIGTERM, signal.SIGINT):
        signal.signal(each, lambda number, _: caught.append(number))
    return lambda: bool(caught)


def _tick(clock: Clock, *, until: Callable[[], bool]) -> None:
    clock.start()
    _log.info("the bot is running")
    while not until():
        clock.watch()
        time.sleep(LOOK)
    _log.info("stopping")


def _end(clock: Clock, handler: SocketModeHandler, patience: timedelta) -> None:
    """Let what is under way end; what does not in time ends with the process, which no thread may keep."""
    deadline = time.monotonic() + patience.total_seconds()
    clock.stop(within=patience * TICK)
    closed = threading.Event()
    threading.Thread(target=_close, args=(handler, closed), name="closing", daemon=True).start()
    answered = closed.wait(deadline - time.monotonic())
    ticked = clock.stop(within=timedelta(seconds=deadline - time.monotonic()))
    if not (answered and ticked):
        left = " and ".join(name for name, ended in (("a tick", ticked), ("an answer", answered)) if not ended)
        _log.error("after %s still under way, and broken off: %s", patience, left)
        logging.shutdown()
        os._exit(1)


def _close(handler: SocketModeHandler, closed: threading.Event) -> None:
    """Let everything that Slack has sent be answered and acknowledged, then close the connection.

    The client's own `close` begins with the connection: acknowledgements, in which commands are answered, would be
    lost, and so would what it has read and not taken up.
    """
    client = handler.client
    _hear_out(client)
    while not client.message_queue.empty():
        time.sleep(_MOMENT)
    client.closed = True  # what comes in from now on stays unacknowledged, so that Slack sends it again
    client.message_queue.put(None)  # wakes the thread that waits for messages
    client.message_processor.shutdown()  # type: ignore[no-untyped-call]  # as above
    client.message_workers.shutdown()
    handler.app.listener_runner.listener_executor.shutdown()
    client.current_session_state.terminated = True
    _ping(client)  # wakes the thread that reads, which then ends
    handler.close()  # type: ignore[no-untyped-call]  # as above
    closed.set()


def _hear_out(client: SocketModeClient) -> None:
    """Wait until everything is read that Slack has sent so far: the answer to a ping comes after it."""
    session, deadline = client.current_session, time.monotonic() + PING.total_seconds()
    sent = _ping(client)
    while session is not None and (session.last_ping_pong_time or 0) < sent and time.monotonic() < deadline:
        time.sleep(_MOMENT)


def _ping(client: SocketModeClient) -> float:
    """Ask Slack for a sign of life, in the client's own form, and return the time that will be in it."""
    sent = time.time()
    if client.current_session is not None:
        with suppress(OSError):  # a connection that is broken
            client.current_session.ping(f"{client.current_session.session_id}:{sent}")
    return sent
