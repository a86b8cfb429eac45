"""All surfaces of the bot, on one Bolt app."""

from slack_bolt import App

from handlers import error_handler, mentions, opened, shortcuts, slash_command
from handlers.access import membership_events
from handlers.access.middleware import Doorkeeper
from handlers.buttons import answers, paging, reminders, reports
from handlers.files import chart
from handlers.home import actions
from handlers.modals import contact, deadline, done, menus, milestone, question
from handlers.services.services import Desk


def register(app: App, desk: Desk) -> None:
    """Put every listener and the failure boundary on the app."""
    app.use(Doorkeeper(desk))
    error_handler.register(app, desk)
    membership_events.register(app, desk)
    mentions.register(app, desk)
    slash_command.register(app, desk)
    answers.register(app, desk)
    chart.register(app, desk)
    paging.register(app, desk)
    reminders.register(app, desk)
    reports.register(app, desk)
    opened.register(app, desk)
    shortcuts.register(app, desk)
    for each in (menus, contact, deadline, done, milestone, question):
        each.register(app, desk)
    actions.register(app, desk)
