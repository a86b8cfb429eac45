"""Programs of bot processes: `run` as it is, with a quick clock, and with a clock that hangs."""

import threading
import time
from datetime import UTC, datetime, timedelta

from bot.cli.commands.run import serve
from bot.cli.main import main
from bot.settings.settings import load_settings


def run() -> int:
    """Run the bot as `python -m bot run` does."""
    return main(["run"])


def run_briskly() -> int:
    """Run a bot that ticks twice a second."""
    return serve(load_settings(None), interval=timedelta(seconds=0.5))


def run_stuck() -> int:
    """Run a bot whose first tick never ends, and that has a second to stop."""
    return serve(load_settings(None), now=_now, stop_timeout=timedelta(seconds=1))


def _now() -> datetime:
    if threading.current_thread() is not threading.main_thread():
        time.sleep(3600)
    return datetime.now(UTC)
