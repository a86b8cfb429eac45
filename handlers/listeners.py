"""Register every listener of the bot on one Bolt app."""

from functools import partial

from slack_bolt import App

from handlers import error_handler, shortcuts, slash_command
from handlers.access import membership_events
from handlers.access.middleware import AccessMiddleware
from handlers.access.preparation import Prepare
from handlers.buttons import (
    answers,
    by_hand,
    evidence,
    follow,
    not_ours,
    own_body,
    paging,
    remind_me,
    reminders,
    reports,
    suggestions,
    undo,
)
from handlers.drafts import intake, review
from handlers.events import app_home_opened, entity_details, mentions
from handlers.files import chart, round_up
from handlers.home import actions
from handlers.modals import add, contact, deadline, decline, done, edit, menus, milestone, owner, question
from handlers.modals import not_ours as not_ours_modal
from handlers.modals import settings as settings_modal
from handlers.modals import undo as undo_modal
from handlers.modals.items import bulk, own_reminder, progress
from handlers.services.services import Services
from handlers.slack.request import Surface


def register(app: App, services: Services) -> None:
    """Register the access middleware, the error handler and every listener."""
    preparers: dict[Surface, Prepare] = {
        Surface.MENTION: partial(mentions.prepare, services=services),
        Surface.DIRECT_MESSAGE: partial(mentions.prepare, services=services),
        Surface.COMMAND: partial(slash_command.prepare, services=services),
    }
    app.use(AccessMiddleware(services, preparers))
    error_handler.register(app, services)
    membership_events.register(app, services)
    mentions.register(app, services)
    slash_command.register(app, services)
    answers.register(app, services)
    chart.register(app, services)
    round_up.register(app, services)
    paging.register(app, services)
    own_body.register(app, services)
    suggestions.register(app, services)
    reminders.register(app, services)
    remind_me.register(app, services)
    reports.register(app, services)
    evidence.register(app, services)
    follow.register(app, services)
    not_ours.register(app, services)
    undo.register(app, services)
    by_hand.register(app, services)
    app_home_opened.register(app, services)
    entity_details.register(app, services)
    shortcuts.register(app, services)
    intake.register(app, services)
    for modal in (menus, add, contact, deadline, decline, done, edit, milestone, not_ours_modal, owner, question):
        modal.register(app, services)
    for modal in (bulk, own_reminder, progress):
        modal.register(app, services)
    undo_modal.register(app, services)
    settings_modal.register(app, services)
    review.register(app, services)
    actions.register(app, services)
