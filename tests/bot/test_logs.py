"""Logging: uncaught errors and libraries' messages are logged without quoting anything."""

import os
import subprocess
import sys
from functools import partial

import pytest

from tests.forked import run_forked

pytestmark = pytest.mark.long

WORD = "Kanarienvogel"

_BEGIN = "import logging, threading, warnings\nfrom bot.logs import log_to_stderr\nlog_to_stderr('INFO')\n"


def logged(script: str) -> str:
    """Return the standard error of a process that logs as the bot does."""
    _, _, written = run_forked(partial(_execute, _BEGIN + script), env=dict(os.environ), timeout=30)
    return written.decode()


def _execute(script: str) -> None:
    exec(script, {"__name__": "__main__"})  # noqa: S102  # our own words


@pytest.mark.parametrize(
    ("script", "says"),
    [
        (
            f"def f(): raise ValueError('{WORD}')\nt = threading.Thread(target=f, name='t'); t.start(); t.join()",
            "CRITICAL bot.logs: the thread t was ended by ValueError at <string>:4",
        ),
        (
            f"try: raise ValueError('{WORD}')\nexcept ValueError: logging.getLogger('jobs').exception('a job failed')",
            "ERROR jobs: a job failed: ValueError at <string>:4",
        ),
        (
            f"try: raise ValueError('{WORD}')\nexcept ValueError: logging.getLogger('slack_sdk.x').exception('{WORD}')",
            "ERROR slack_sdk.x: <string>:5: ValueError at <string>:4",
        ),
        (f"logging.getLogger('slack_bolt.App').error('{WORD}')", "ERROR slack_bolt.App: <string>:4"),
        (f"logging.getLogger('asyncio').error('{WORD}')", "ERROR asyncio: <string>:4"),
        ("logging.getLogger('bot').info('x', stack_info=True)", "INFO bot: x"),
        (f"warnings.warn('{WORD}')", "WARNING py.warnings: warnings.py:"),
    ],
)
def test_of_an_error_kind_and_place_are_told(script: str, says: str) -> None:
    """An error is one line with its kind and place, without a traceback and without its message."""
    assert_told(logged(script), says)


def test_of_an_error_that_ends_the_process_kind_and_place_are_told() -> None:
    """An error that nothing catches is one such line, too."""
    command = [sys.executable, "-c", f"{_BEGIN}raise ValueError('{WORD}')"]
    done = subprocess.run(command, capture_output=True, env=dict(os.environ), timeout=30, check=False)  # noqa: S603  # our own words
    assert done.returncode == 1
    assert_told(done.stderr.decode(), "CRITICAL bot.logs: the thread MainThread was ended by ValueError at <string>:4")


def assert_told(found: str, says: str) -> None:
    """Check that a log is one line, and what it has."""
    assert says in found
    assert len(found.splitlines()) == 1
    assert not [each for each in (WORD, "Traceback", "File") if each in found]


@pytest.mark.parametrize("name", ["slack_sdk", "slack_sdk.socket_mode.builtin", "uvicorn.access"])
@pytest.mark.parametrize("level", ["info", "warning"])
def test_libraries_that_quote_say_less(name: str, level: str) -> None:
    """Messages below ERROR of libraries that quote are dropped."""
    assert logged(f"logging.getLogger('{name}').{level}('{WORD}')") == ""


def test_our_own_lines_are_written_as_they_are() -> None:
    """The bot's own messages are written with their time, level and logger."""
    assert logged("logging.getLogger('bot.x').info('the bot is %s', 'running')").endswith(
        " INFO bot.x: the bot is running\n"
    )
