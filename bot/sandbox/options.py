"""How the sandbox is run: with the bot in it or beside it, over which way it is reached, and what is kept."""

from dataclasses import dataclass
from pathlib import Path

from bot.sandbox.fake_slack.deliveries.dispatcher import PATIENCE
from bot.sandbox.people import COORDINATOR, COUNCIL
from bot.settings.settings import Settings

#: What the bot is given in place of Slack's tokens and secret; they open nothing anywhere else.
BOT_TOKEN, APP_TOKEN, SECRET = "xoxb-sandbox", "xapp-sandbox", "5a4dba5e" * 4  # see above


@dataclass(frozen=True, kw_only=True, slots=True)
class SandboxOptions:
    """As it is run unless told otherwise."""

    #: Whether the bot is in this process; else it is one of its own.
    has_bot: bool = True
    #: Whether the bot is reached over HTTP; else it connects over Socket Mode.
    is_http: bool = False
    #: The folder in which all is kept from one time to the next; None: nothing is.
    keep: Path | None = None
    #: Seconds that Slack waits for the bot.
    patience: float = PATIENCE


def settings_beside(url: str, ways: SandboxOptions, settings: Settings) -> dict[str, str]:
    """The settings by which a bot of its own process finds the workspace whose Web API is at an address."""
    way = {"SLACK_SIGNING_SECRET": SECRET, "HTTP_PORT": str(settings.http_port)}
    return {
        "SLACK_API_URL": url,
        "SLACK_BOT_TOKEN": BOT_TOKEN,
        **(way if ways.is_http else {"SLACK_APP_TOKEN": APP_TOKEN}),
        "REMINDER_CHANNELS": COUNCIL.id,
        "COORDINATORS": COORDINATOR.id,
        "DATABASE_URL": "sqlite:///sandbox.db",
    }
