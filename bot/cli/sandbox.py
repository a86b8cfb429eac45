"""`sandbox`: the workspace in the browser, loaded only where somebody looks at it."""

import argparse
import sys
import time
import webbrowser

from bot.cli.stopping import LOOK, told_to_stop
from bot.logs import log_to_stderr
from bot.settings import Settings

#: Browsers that Python opens in the terminal; there the sandbox's page cannot be used.
_IN_TERMINAL = frozenset({"www-browser", "links", "elinks", "lynx", "w3m"})

_OPEN = """\
The sandbox is open at {url}
It is a Slack workspace on this machine with the real bot in it, on 19 October 2023. Nothing leaves this machine, and
nothing is kept. Ctrl+C ends it. `python -m bot try` is a conversation in the terminal alone.
"""


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the parser."""
    parser = commands.add_parser("sandbox", help="a Slack workspace in the browser, to try the bot without Slack")
    parser.add_argument("--port", type=_port, default=0, help="where it is served, else any port that is free")
    parser.add_argument("--no-browser", action="store_true", help="print the address, and open no browser")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    """Serve the sandbox until told to stop; NotOpened if the port is taken."""
    from bot.sandbox.serving import serving  # noqa: PLC0415  # the bot on Slack needs no page

    # Whatever ends it, what lies on the disk meanwhile is removed.
    stopping = told_to_stop()
    with serving(settings, arguments.port) as url:
        log_to_stderr("WARNING")
        print(_OPEN.format(url=url), flush=True)
        browser = None if arguments.no_browser else _browser()
        if browser is not None:
            browser.open(url)
        while not stopping():
            time.sleep(LOOK)
    return 0


def run_unasked(settings: Settings) -> int:
    """The same where `run` finds no tokens."""
    return run(argparse.Namespace(port=0, no_browser=False), settings)


def has_somebody() -> bool:
    """Whether there is somebody to look at it: a terminal, or a browser that opens windows."""
    if sys.stdin is None or sys.stdin.closed:
        return False
    return sys.stdin.isatty() or _browser() is not None


def _browser() -> webbrowser.BaseBrowser | None:
    """The browser that opens windows, None where there is no display or none is installed."""
    try:
        found = webbrowser.get()
    except webbrowser.Error:
        return None
    return None if getattr(found, "name", "") in _IN_TERMINAL else found


def _port(text: str) -> int:
    if not text.isdecimal() or int(text) > 65_535:
        raise argparse.ArgumentTypeError(f"{text} is not a number from 0 to 65535")
    return int(text)
