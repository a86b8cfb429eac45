"""All surfaces of the bot, on one Bolt app."""

from slack_bolt import App

from handlers import (
    boundary,
    buttons,
    charting,
    commands,
    mentions,
    opened,
    pages,
    reminder_buttons,
    report_buttons,
    shortcuts,
    watching,
)
from handlers.desk import Desk
from handlers.doorkeeper import Doorkeeper
from handlers.home import listening
from handlers.modals import choices, contact, deadline, done, milestone, question


def register(app: App, desk: Desk) -> None:
    """Put every listener and the failure boundary on the app."""
    app.use(Doorkeeper(desk))
    boundary.register(app, desk)
    watching.register(app, desk)
    mentions.register(app, desk)
    commands.register(app, desk)
    buttons.register(app, desk)
    charting.register(app, desk)
    pages.register(app, desk)
    reminder_buttons.register(app, desk)
    report_buttons.register(app, desk)
    opened.register(app, desk)
    shortcuts.register(app, desk)
    for each in (choices, contact, deadline, done, milestone, question):
        each.register(app, desk)
    listening.register(app, desk)
