"""Options of the sandbox: the bot inside or in a process of its own, how it is reached, what is kept."""

from pathlib import Path

from msgspec import Struct

from bot.sandbox.fake_slack.deliveries.dispatcher import ANSWER_TIMEOUT_SECONDS
from bot.sandbox.people import COORDINATOR, COUNCIL
from bot.settings.settings import Settings

#: What the bot is given in place of Slack's tokens and secret; they open nothing anywhere else.
BOT_TOKEN, APP_TOKEN, SIGNING_SECRET = "xoxb-sandbox", "xapp-sandbox", "5a4dba5e" * 4  # see above


class SandboxOptions(Struct, frozen=True, kw_only=True):
    """How the sandbox is run; the defaults are those of the command line."""

    #: Whether the bot is in this process; else it runs in one of its own.
    has_bot: bool = True
    #: Whether the bot is reached over HTTP; else it connects over Socket Mode.
    is_http: bool = False
    #: The folder in which the workspace is kept between two runs; None: nothing is kept.
    keep_folder: Path | None = None
    #: Whether the register has a second note, which is made up.
    has_example_note: bool = False
    #: Seconds that Slack waits for the bot.
    answer_timeout: float = ANSWER_TIMEOUT_SECONDS


def external_bot_settings(url: str, options: SandboxOptions, settings: Settings) -> dict[str, str]:
    """Return the settings with which a bot in a process of its own finds the workspace; `url` is its Web API."""
    http = {"SLACK_SIGNING_SECRET": SIGNING_SECRET, "HTTP_PORT": str(settings.http_port)}
    return {
        "SLACK_API_URL": url,
        "SLACK_BOT_TOKEN": BOT_TOKEN,
        **(http if options.is_http else {"SLACK_APP_TOKEN": APP_TOKEN}),
        "REMINDER_CHANNELS": COUNCIL.id,
        "COORDINATORS": COORDINATOR.id,
        "DATABASE_URL": "sqlite:///sandbox.db",
    }
