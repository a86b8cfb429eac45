"""The program of a bot process: `run` itself, with an adjustable clock, and a point at which it kills itself."""

import argparse
import os
import resource
import sys
from collections.abc import Callable, Sequence
from datetime import timedelta
from pathlib import Path

from slack_sdk import WebClient
from slack_sdk.http_retry.builtin_handlers import ConnectionErrorRetryHandler

from bot.cli.commands import run as run_command
from bot.metrics import CountCall
from bot.settings.settings import load_settings
from bot.slack.client import make_client
from db.reminders.outbox import Outbox
from handlers.blocks import reminders
from jobs import clock
from tests.journeys.chaos.clock import ChaosClock
from tests.journeys.chaos.kill_points import set_kill_point

#: Sabotage of the bot, which must be noticed: the SDK's usual retries; taking unknown outcomes for failures.
RETRIES, FORGETFUL = "retries", "forgetful"


def run(arguments: Sequence[str]) -> int:
    """Serve, as the arguments say, until killed."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--clock", type=Path, required=True)
    parser.add_argument("--every", type=float, default=0.3)
    parser.add_argument("--point", default="")
    parser.add_argument("--timeout", type=int, default=10)
    parser.add_argument("--file-size", type=int, default=0)
    parser.add_argument("--items", type=int, default=0)
    parser.add_argument("--sabotage", default="")
    parser.add_argument("--awake", action="store_true")
    parser.add_argument("--api-url", required=True)
    options = parser.parse_args(arguments)
    os.environ["SLACK_API_URL"] = options.api_url
    if options.point:
        set_kill_point(options.point)
    vars(run_command)["make_client"] = _client_factory(options.timeout, options.sabotage)
    if options.sabotage == FORGETFUL:
        Outbox.mark_unknown = Outbox.retry  # type: ignore[method-assign]  # so that nobody looks
    if options.items:
        vars(reminders)["_MAX_ITEMS"] = options.items  # so that messages come in parts
    if options.file_size:
        sys.dont_write_bytecode = True  # a module's compiled file would be cut off, and break every later import of it
        resource.setrlimit(resource.RLIMIT_FSIZE, (options.file_size, options.file_size))
    adjustable, every = ChaosClock(options.clock), timedelta(seconds=options.every)
    if not options.awake:  # where the clock leaps ahead the machine has slept: so says its other clock
        vars(clock)["_since_boot"] = lambda: timedelta(seconds=adjustable.epoch_seconds())
    # Its clock runs faster than Slack's pace.
    return run_command.serve(load_settings(None), now=adjustable.bot_time, interval=every, is_paced=False)


def _client_factory(timeout: int, sabotage: str) -> Callable[..., WebClient]:
    def make(token: str, api_url: str, *, count_call: CountCall) -> WebClient:
        client = make_client(token, api_url, timeout=timeout, count_call=count_call)
        if sabotage == RETRIES:
            client.retry_handlers.append(ConnectionErrorRetryHandler())
        return client

    return make
