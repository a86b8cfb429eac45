"""Listener for the button under an undo that is to be confirmed: the coordinator has read what it means."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from slack_bolt import Ack, App, Respond

from domain.errors import OutdatedForm
from domain.messages.changes import undone_message
from handlers.blocks.notices import rich_text_message
from handlers.buttons.click import parse_click, respond_privately
from handlers.commands.history import CONFIRM_UNDO, parse_change_number, record_undo
from handlers.services.services import Services
from handlers.slack.request import Surface


def register(app: App, services: Services) -> None:
    """Listen to the button."""
    app.action(CONFIRM_UNDO)(partial(confirm_undo, services=services))


def confirm_undo(
    ack: Ack, body: Mapping[str, Any], action: Mapping[str, Any], respond: Respond, *, services: Services
) -> None:
    """Undo the change that the button names, unless something has changed since that prevents it."""
    user = str(body["user"]["id"])
    services.require_coordinator(user, surface=Surface.BUTTON, what=CONFIRM_UNDO)
    click = parse_click(body, action, services)
    number = parse_change_number(click.value)
    if number is None:
        raise OutdatedForm
    change = record_undo(number, services.context(user, Surface.BUTTON), services)
    respond_privately(
        respond, body, rich_text_message(undone_message(change, services.translator(click.language))), services=services
    )
    ack()
