"""All surfaces of the bot, on one Bolt app."""

from slack_bolt import App

from handlers import boundary, buttons, commands, mentions, reminder_buttons
from handlers.desk import Desk


def register(app: App, desk: Desk) -> None:
    """Put every listener and the failure boundary on the app."""
    boundary.register(app, desk)
    mentions.register(app, desk)
    commands.register(app, desk)
    buttons.register(app, desk)
    reminder_buttons.register(app, desk)
