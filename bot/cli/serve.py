"""`run`: the bot on Slack, over Socket Mode; without tokens, the conversation in the terminal."""

import argparse
import logging
import signal
import threading
from datetime import UTC, datetime

from slack_bolt.adapter.socket_mode import SocketModeHandler
from slack_sdk.errors import SlackClientError

from bot.cli import conversation
from bot.cli.output import complain
from bot.people import People
from bot.posting import make_client
from bot.settings import Settings
from bot.wiring import disposing, log_to_stderr, make_app, make_tick, open_register
from db.conversations import Conversations
from db.store import Store
from handlers.desk import Desk
from jobs.clock import Clock

_log = logging.getLogger(__name__)


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the parser."""
    parser = commands.add_parser("run", help="run the bot on Slack; without tokens, a conversation in the terminal")
    parser.add_argument("--no-input", action="store_true", help="without tokens: play the short conversation and end")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    """Run until told to stop; 2 if one of the two tokens is missing."""
    if settings.slack_bot_token is None and settings.slack_app_token is None:
        return conversation.run(arguments, settings)
    if settings.slack_bot_token is None or settings.slack_app_token is None:
        missing = "SLACK_BOT_TOKEN" if settings.slack_bot_token is None else "SLACK_APP_TOKEN"
        complain(f"run: {missing} is not set; the bot needs both tokens, see .env.example")
        return 2
    log_to_stderr(settings.log_level)
    with disposing(open_register(settings.database_url, now=datetime.now(UTC))) as engine:
        client = make_client(settings.slack_bot_token.get_secret_value(), settings.slack_api_url)
        desk = Desk(
            store=Store(engine),
            conversations=Conversations(engine),
            now=lambda: datetime.now(UTC),
            coordinators=frozenset(settings.coordinators),
            language=settings.channel_language,
            locale=People(client).locale,
        )
        handler = SocketModeHandler(make_app(client, desk), settings.slack_app_token.get_secret_value())
        try:
            handler.connect()  # type: ignore[no-untyped-call]  # Bolt has no annotation here
        except (SlackClientError, OSError) as error:
            complain(f"run: Slack cannot be reached at {settings.slack_api_url} ({error}); `check` says more")
            return 1
        _until_stopped(handler, Clock(make_tick(engine, client, desk, settings.policy)))
        return 0


def _until_stopped(handler: SocketModeHandler, clock: Clock) -> None:
    """Serve until SIGTERM or SIGINT, then let what is under way end."""
    stop = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop.set())
    with clock:
        _log.info("the bot is running")
        stop.wait()
        _log.info("stopping")
    handler.close()  # type: ignore[no-untyped-call]  # as above
