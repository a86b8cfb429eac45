"""`run`: the bot on Slack, over Socket Mode or HTTP; without tokens, the sandbox, or a conversation in the terminal."""

import argparse
import logging
import os
import threading
import time
from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

from slack_sdk import WebClient

from bot.app import make_app
from bot.cli.commands import sandbox
from bot.cli.commands import try_ as trial
from bot.cli.output import complain
from bot.cli.signals import LOOK, StopSignal, told_to_stop
from bot.database import disposing, open_register
from bot.documents.subprocess_writer import make
from bot.logs import log_to_stderr
from bot.metrics_port import NO_METRICS
from bot.settings.settings import Settings
from bot.slack.directory import WebApiDirectory
from bot.slack.post import make_client
from bot.slack.rate_limits import Pacers, writing_down
from bot.tick import make_tick
from bot.transport.base import Transport, TransportNotOpened
from bot.transport.socket_mode import SocketModeTransport
from db.rate_limiter import RateLimiter
from domain.reading.command_arguments import target
from domain.register.model import Directory
from handlers.services.file_queue import FileQueue
from handlers.services.services import Services
from jobs.scheduler import Scheduler, utc_now

if TYPE_CHECKING:
    from bot.monitoring.metrics import PrometheusMetrics

#: How long a process that is told to stop may take for what is under way; with all else it ends within 20 seconds.
PATIENCE = timedelta(seconds=19)
#: The part of it that a tick may take: what people have asked gets the rest.
TICK = 0.75

#: Where the bot is watched that listens for nothing else.
HERE = "127.0.0.1"

#: Makes a front.
Way = Callable[[WebClient, Services, "PrometheusMetrics | None"], Transport]

_log = logging.getLogger(__name__)


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the parser."""
    parser = commands.add_parser("run", help="run the bot on Slack; without tokens, in the sandbox")
    parser.add_argument("--no-input", action="store_true", help="without tokens: play a short conversation and end")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    """Run until told to stop; 2 if some of what Slack gives is set, and not enough of it."""
    if not (settings.slack_bot_token or settings.slack_app_token or settings.slack_signing_secret):
        if not arguments.no_input and sandbox.has_somebody():
            return sandbox.run_unasked(settings)
        return trial.run(arguments, settings)
    return serve(settings)


def serve(
    settings: Settings,
    *,
    now: Callable[[], datetime] = utc_now,
    every: timedelta = timedelta(seconds=30),
    patience: timedelta = PATIENCE,
    paced: bool = True,
) -> int:
    """Serve Slack until told to stop; 1 if nothing can come in from Slack, 2 if a token is missing.

    Unless it is `paced`, it calls as fast as it can, for a workspace that has no limits.
    """
    token, way = settings.slack_bot_token, _way(settings)
    if token is None or way is None:
        complain(f"run: {_missing(settings)}, see .env.example")
        return 2
    log_to_stderr(settings.log_level)
    with disposing(open_register(settings.database_url, now=now())) as engine:
        metrics = _metrics(settings)
        measures = metrics or NO_METRICS
        client = make_client(token.get_secret_value(), settings.slack_api_url, called=measures.called)
        pacing = Pacers.of(RateLimiter(engine)) if paced else None
        answering = client if pacing is None else client.at(pacing.people)
        stopping = told_to_stop()
        services = Services.open(
            engine,
            policy=settings.policy,
            now=now,
            directory=WebApiDirectory(answering),
            wake=lambda: clock.wake(),  # noqa: PLW0108  # there is no clock yet
            files=FileQueue(make),
            count_question=measures.asked,
            # Over Socket Mode nothing is served to others.
            public_url=settings.public_url if settings.slack_app_token is None else None,
        )
        front = way(answering, services, metrics)
        tick = make_tick(engine, client, services, settings.policy, stopping=stopping, pacing=pacing)
        clock = Scheduler(front.with_tick(tick), every, now)
        threading.Thread(
            target=_learn, args=(services.today, services.register.directory), name="learning", daemon=True
        ).start()
        with nullcontext() if pacing is None else writing_down(pacing.people):
            return _until_told(stopping, clock, _Inside(front, services.slack.files), patience)


def _missing(settings: Settings) -> str:
    """What is still to be set."""
    if settings.slack_bot_token is None:
        return "SLACK_BOT_TOKEN is not set; the bot needs it to answer"
    return "SLACK_APP_TOKEN is not set; the bot needs it for Socket Mode, or SLACK_SIGNING_SECRET for HTTP"


def _metrics(settings: Settings) -> "PrometheusMetrics | None":
    """The bot's figures, where they are served."""
    if settings.slack_app_token is not None and settings.metrics_port is None:
        return None
    from bot.monitoring.metrics import PrometheusMetrics  # noqa: PLC0415  # it takes a twentieth of a second to load

    return PrometheusMetrics()


def _way(settings: Settings) -> Way | None:
    """The way by which requests come in: Socket Mode if it is set up, else HTTP, None if neither is."""
    if settings.slack_app_token is not None:
        return partial(_over_socket, settings.slack_app_token.get_secret_value(), settings.metrics_port)
    if settings.slack_signing_secret is not None:
        address = settings.http_host, settings.http_port
        return partial(_over_http, settings.slack_signing_secret.get_secret_value(), address)
    return None


def _over_socket(
    token: str, metrics_port: int | None, client: WebClient, services: Services, metrics: "PrometheusMetrics | None"
) -> Transport:
    front = SocketModeTransport(make_app(client, services, measures=metrics or NO_METRICS), token)
    if metrics is None or metrics_port is None:
        return front
    from bot.transport.monitoring_endpoints import MonitoredTransport, MonitoringEndpoints  # noqa: PLC0415  # a server that Socket Mode otherwise does without

    return MonitoredTransport(front, MonitoringEndpoints(client, services, metrics), (HERE, metrics_port))


def _over_http(
    secret: str, address: tuple[str, int], client: WebClient, services: Services, metrics: "PrometheusMetrics | None"
) -> Transport:
    from bot.transport.http_transport import make_front  # noqa: PLC0415  # as above

    return make_front(client, services, secret=secret, address=address, metrics=metrics)


@dataclass(frozen=True, slots=True)
class _Inside:
    """What has work under way besides the clock."""

    front: Transport
    press: FileQueue

    def close(self) -> None:
        """Let what has come in be answered, then what was promised be sent."""
        self.front.close()
        self.press.close()


def _learn(today: date, directory: Directory) -> None:
    """Learn the words of all languages, a second's work, before somebody waits for the first month that is typed."""
    target("I.1 December 2023", today=today, directory=directory)


def _until_told(stopping: StopSignal, clock: Scheduler, inside: _Inside, patience: timedelta) -> int:
    try:
        inside.front.open()
    except TransportNotOpened as error:
        complain(f"run: {error}")
        return 1
    _tick(clock, until=stopping)
    _end(clock, inside, stopping.left(patience))
    return 0


def _tick(clock: Scheduler, *, until: Callable[[], bool]) -> None:
    clock.start()
    _log.info("the bot is running")
    while not until():
        clock.watch()
        time.sleep(LOOK)
    _log.info("stopping")


def _end(clock: Scheduler, inside: _Inside, patience: timedelta) -> None:
    """Let what is under way end; what does not in time ends with the process, which no thread may keep."""
    deadline = time.monotonic() + patience.total_seconds()
    clock.stop(within=patience * TICK)
    closed = threading.Event()
    threading.Thread(target=_close, args=(inside, closed), name="closing", daemon=True).start()
    answered = closed.wait(deadline - time.monotonic())
    ticked = clock.stop(within=timedelta(seconds=deadline - time.monotonic()))
    if not (answered and ticked):
        left = " and ".join(name for name, ended in (("a tick", ticked), ("an answer", answered)) if not ended)
        _log.error("after %s still under way, and broken off: %s", patience, left)
        logging.shutdown()
        os._exit(1)


def _close(inside: _Inside, closed: threading.Event) -> None:
    inside.close()
    closed.set()
