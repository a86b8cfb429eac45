"""`sandbox`: a fake Slack workspace in the browser, imported only when it is opened."""

import argparse
import sys
import time
import webbrowser
from pathlib import Path

from bot.cli.signals import POLL_SECONDS, listen_for_stop
from bot.logs import log_to_stderr
from bot.settings.settings import Settings

#: Browsers that Python opens in the terminal, where the sandbox's page cannot be used.
_TERMINAL_BROWSERS = frozenset({"www-browser", "links", "elinks", "lynx", "w3m"})

_WITH_BOT = """\
The sandbox is open at {url}
It is a Slack workspace on this machine with the real bot in it, {when}. Nothing leaves this machine, and
{kept}. Ctrl+C ends it. `python -m bot try` is a conversation in the terminal alone.
"""
_WITHOUT_BOT = """\
The sandbox is open at {url}
It is a Slack workspace on this machine, with no bot in it so far. Nothing leaves this machine. Ctrl+C ends it.
A bot in a process of its own comes into it with these settings, in another terminal:

{settings} \\
  python -m bot run
"""


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the parser."""
    parser = commands.add_parser("sandbox", help="a Slack workspace in the browser, to try the bot without Slack")
    parser.add_argument("--port", type=_parse_port, default=0, help="where it is served, else any port that is free")
    parser.add_argument("--no-browser", action="store_true", help="print the address, and open no browser")
    parser.add_argument("--http", action="store_true", help="reach the bot over HTTP, and not over Socket Mode")
    parser.add_argument("--no-bot", action="store_true", help="say how a bot of its own process comes into it")
    parser.add_argument("--keep", type=Path, metavar="FOLDER", help="go on from what is there, and keep it there")
    parser.add_argument("--example-note", action="store_true", help="with a second note, made up, in the register")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    """Serve the sandbox until told to stop; TransportNotOpened if the port is taken."""
    from bot.sandbox.options import SandboxOptions, external_bot_settings  # noqa: PLC0415  # as above
    from bot.sandbox.web.app import serve_sandbox  # noqa: PLC0415  # the bot on Slack needs no page

    # A signal ends it in order, so that its temporary files are removed.
    stop_signal = listen_for_stop()
    options = SandboxOptions(
        has_bot=not arguments.no_bot,
        is_http=arguments.http,
        keep_folder=arguments.keep,
        has_example_note=arguments.example_note,
    )
    with serve_sandbox(settings, arguments.port, options) as app:
        log_to_stderr("WARNING")
        url, sandbox = app.server.url, app.sandbox
        if options.has_bot:
            kept = "nothing is kept" if options.keep_folder is None else f"all is kept in {options.keep_folder}"
            print(_WITH_BOT.format(url=url, when=f"on {sandbox.now:%-d %B %Y}", kept=kept), flush=True)
        else:
            variables = external_bot_settings(sandbox.slack.url, options, settings)
            lines = " \\\n".join(f"{name}={value}" for name, value in variables.items())
            print(_WITHOUT_BOT.format(url=url, settings=lines), flush=True)
        browser = None if arguments.no_browser else _browser()
        if browser is not None:
            browser.open(url)
        while not stop_signal():
            time.sleep(POLL_SECONDS)
    return 0


def run_by_default(settings: Settings) -> int:
    """Serve the sandbox without options, for `run` without tokens."""
    arguments = {"port": 0, "no_browser": False, "http": False, "no_bot": False, "keep": None, "example_note": False}
    return run(argparse.Namespace(**arguments), settings)


def has_viewer() -> bool:
    """Return whether the sandbox can be looked at: on a terminal, or in a browser that opens windows."""
    if sys.stdin is None or sys.stdin.closed:
        return False
    return sys.stdin.isatty() or _browser() is not None


def _browser() -> webbrowser.BaseBrowser | None:
    """Return the browser that opens windows; None if there is no display or none is installed."""
    try:
        browser = webbrowser.get()
    except webbrowser.Error:
        return None
    return None if getattr(browser, "name", "") in _TERMINAL_BROWSERS else browser


def _parse_port(text: str) -> int:
    if not text.isdecimal() or int(text) > 65_535:
        raise argparse.ArgumentTypeError(f"{text} is not a number from 0 to 65535")
    return int(text)
