"""`sandbox`: the workspace in the browser, loaded only where somebody looks at it."""

import argparse
import sys
import time
import webbrowser
from pathlib import Path

from bot.cli.signals import POLL_SECONDS, listen_for_stop
from bot.logs import log_to_stderr
from bot.settings.settings import Settings

#: Browsers that Python opens in the terminal; there the sandbox's page cannot be used.
_IN_TERMINAL = frozenset({"www-browser", "links", "elinks", "lynx", "w3m"})

_OPEN = """\
The sandbox is open at {url}
It is a Slack workspace on this machine with the real bot in it, {when}. Nothing leaves this machine, and
{kept}. Ctrl+C ends it. `python -m bot try` is a conversation in the terminal alone.
"""
_BESIDE = """\
The sandbox is open at {url}
It is a Slack workspace on this machine, with no bot in it so far. Nothing leaves this machine. Ctrl+C ends it.
A bot in a process of its own comes into it with these settings, in another terminal:

{settings} \\
  python -m bot run
"""


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the parser."""
    parser = commands.add_parser("sandbox", help="a Slack workspace in the browser, to try the bot without Slack")
    parser.add_argument("--port", type=_port, default=0, help="where it is served, else any port that is free")
    parser.add_argument("--no-browser", action="store_true", help="print the address, and open no browser")
    parser.add_argument("--http", action="store_true", help="reach the bot over HTTP, and not over Socket Mode")
    parser.add_argument("--no-bot", action="store_true", help="say how a bot of its own process comes into it")
    parser.add_argument("--keep", type=Path, metavar="FOLDER", help="go on from what is there, and keep it there")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    """Serve the sandbox until told to stop; NotOpened if the port is taken."""
    from bot.sandbox.options import SandboxOptions, external_bot_settings  # noqa: PLC0415  # as above
    from bot.sandbox.web.app import serve_sandbox  # noqa: PLC0415  # the bot on Slack needs no page

    # Whatever ends it, what lies on the disk meanwhile is removed.
    stopping = listen_for_stop()
    ways = SandboxOptions(has_bot=not arguments.no_bot, is_http=arguments.http, keep_folder=arguments.keep)
    with serve_sandbox(settings, arguments.port, ways) as sandbox:
        log_to_stderr("WARNING")
        url, world = sandbox.server.url, sandbox.sandbox
        if ways.has_bot:
            kept = "nothing is kept" if ways.keep_folder is None else f"all is kept in {ways.keep_folder}"
            print(_OPEN.format(url=url, when=f"on {world.now:%-d %B %Y}", kept=kept), flush=True)
        else:
            found = external_bot_settings(world.slack.url, ways, settings)
            print(_BESIDE.format(url=url, settings=" \\\n".join(f"{name}={found[name]}" for name in found)), flush=True)
        browser = None if arguments.no_browser else _browser()
        if browser is not None:
            browser.open(url)
        while not stopping():
            time.sleep(POLL_SECONDS)
    return 0


def run_by_default(settings: Settings) -> int:
    """The same where `run` finds no tokens."""
    arguments = {"port": 0, "no_browser": False, "http": False, "no_bot": False, "keep": None}
    return run(argparse.Namespace(**arguments), settings)


def has_viewer() -> bool:
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
