"""`run`: the bot on Slack, over Socket Mode or HTTP; without tokens, the sandbox, or a conversation in the terminal."""

import argparse
import logging
import os
import threading
import time
from collections.abc import Callable
from datetime import date, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

from bot.cli.commands import sandbox, try_
from bot.cli.output import print_error
from bot.cli.signals import POLL_SECONDS, StopSignal, listen_for_stop
from bot.database import disposing, open_register
from bot.document_readers.subprocess_reader import read_document
from bot.documents.subprocess_writer import write_in_child_process
from bot.logs import log_to_stderr
from bot.metrics import NO_METRICS
from bot.register.reviewed import check_reviewed
from bot.settings.settings import Settings
from bot.slack.client import make_client
from bot.slack.clock_guard import ClockGuard
from bot.slack.directory import WebApiDirectory
from bot.slack.rate_limits import UNPACED, Pacers, flush_periodically
from bot.tick import Tick
from bot.transport.base import Transport, TransportNotOpened
from bot.transport.choose import choose_transport
from db.shared_rate_limiter import RateLimiter
from domain.reading.arguments.change_target import read_target
from domain.register.model import Directory
from handlers.services.drafts import DocumentTools
from handlers.services.file_queue import FileQueue
from handlers.services.services import Services, SlackServices
from jobs.scheduler import Scheduler, utc_now

if TYPE_CHECKING:
    from bot.monitoring.prometheus import PrometheusMetrics

#: How long a process that is told to stop may take to finish what is running; with all else it ends within 20 seconds.
STOP_TIMEOUT = timedelta(seconds=19)
#: The part of it that a tick may take; the rest is for the answers to people.
TICK_SHARE = 0.75

_log = logging.getLogger(__name__)


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the parser."""
    parser = commands.add_parser("run", help="run the bot on Slack; without tokens, in the sandbox")
    parser.add_argument("--no-input", action="store_true", help="without tokens: play a short conversation and end")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    """Run until told to stop; return 2 if only a part of the tokens is set."""
    if not (settings.slack_bot_token or settings.slack_app_token or settings.slack_signing_secret):
        if not arguments.no_input and sandbox.has_viewer():
            return sandbox.run_by_default(settings)
        return try_.run(arguments, settings)
    return serve(settings)


def serve(
    settings: Settings,
    *,
    now: Callable[[], datetime] = utc_now,
    interval: timedelta = timedelta(seconds=30),
    stop_timeout: timedelta = STOP_TIMEOUT,
    is_paced: bool = True,
) -> int:
    """Composition root of the bot on Slack: serve until told to stop.

    Return 1 if the transport cannot be opened, 2 if a token is missing. Unless it `is_paced`, the bot calls Slack as
    fast as it can, for a workspace without rate limits.
    """
    token, make_transport = settings.slack_bot_token, choose_transport(settings)
    if token is None or make_transport is None:
        print_error(f"run: {_missing_setting(settings)}, see .env.example")
        return 2
    log_to_stderr(settings.log_level)
    with disposing(open_register(settings.database_url, now=now())) as engine:
        prometheus = _make_metrics(settings)
        metrics = prometheus or NO_METRICS
        client = make_client(token.get_secret_value(), settings.slack_api_url, count_call=metrics.count_call)
        pacers = Pacers.for_limiter(RateLimiter(engine)) if is_paced else UNPACED
        answering_client = client.with_pacer(pacers.people)
        stop_signal = listen_for_stop()
        scheduler = Scheduler(interval, now)
        services = Services.open(
            engine,
            policy=settings.policy,
            now=now,
            directory=WebApiDirectory(answering_client),
            wake=scheduler.wake,
            files=FileQueue(write_in_child_process),
            documents=DocumentTools(read=read_document, check=check_reviewed),
            count_question=metrics.count_question,
            has_work_objects=settings.work_objects,
            # Over Socket Mode nothing is served to others.
            public_url=settings.public_url if settings.slack_app_token is None else None,
        )
        transport = make_transport(answering_client, services, metrics=prometheus)
        tick = ClockGuard(client, Tick(engine, client, services, is_stopping=stop_signal, pacers=pacers), now)
        _warm_up(services.today, services.register.directory)
        with flush_periodically(pacers.people):
            try:
                transport.open()
            except TransportNotOpened as error:
                print_error(f"run: {error}")
                return 1
            scheduler.start(transport.wrap_tick(tick))
            _watch(scheduler, stop_signal)
            _stop(scheduler, transport, services.slack, stop_signal.remaining(stop_timeout))
    return 0


def _missing_setting(settings: Settings) -> str:
    if settings.slack_bot_token is None:
        return "SLACK_BOT_TOKEN is not set; the bot needs it to answer"
    return "SLACK_APP_TOKEN is not set; the bot needs it for Socket Mode, or SLACK_SIGNING_SECRET for HTTP"


def _make_metrics(settings: Settings) -> "PrometheusMetrics | None":
    """Return the metrics; None where they are not served."""
    if settings.slack_app_token is not None and settings.metrics_port is None:
        return None
    from bot.monitoring.prometheus import PrometheusMetrics  # noqa: PLC0415  # it takes a twentieth of a second to load

    return PrometheusMetrics()


def _warm_up(today: date, directory: Directory) -> None:
    """Load the words of all languages in the background, a second's work, before a user types the first month."""
    read = partial(read_target, "I.1 December 2023", today=today, directory=directory)
    threading.Thread(target=read, name="learning", daemon=True).start()


def _watch(scheduler: Scheduler, stop_signal: StopSignal) -> None:
    """Watch the scheduler until the process is told to stop."""
    _log.info("the bot is running")
    while not stop_signal():
        scheduler.watch()
        time.sleep(POLL_SECONDS)
    _log.info("stopping")


def _stop(scheduler: Scheduler, transport: Transport, slack: SlackServices, timeout: timedelta) -> None:
    """Finish the running tick, the answers and the files; what takes longer ends with the process."""
    deadline = time.monotonic() + timeout.total_seconds()
    scheduler.stop(within=timeout * TICK_SHARE)
    closed = threading.Event()

    def close() -> None:
        """Answer what has come in, then send the files that were promised."""
        transport.close()
        slack.files.close()
        closed.set()

    threading.Thread(target=close, name="closing", daemon=True).start()
    is_answered = closed.wait(deadline - time.monotonic())
    has_ticked = scheduler.stop(within=timedelta(seconds=deadline - time.monotonic()))
    if not (is_answered and has_ticked):
        running = " and ".join(
            name for name, ended in (("a tick", has_ticked), ("an answer", is_answered)) if not ended
        )
        _log.error("after %s still under way, and broken off: %s", timeout, running)
        logging.shutdown()
        os._exit(1)  # no thread may keep the process
