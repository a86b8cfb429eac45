"""Listeners for "not ours": an owner says so in a reminder; a coordinator, in the notice, changes the owner or not."""

import re
from collections.abc import Mapping
from functools import partial
from typing import Any

from slack_bolt import Ack, App, Respond
from slack_sdk import WebClient

from domain.errors import OutdatedForm
from domain.messages import coordinator_notices, reminder_settings
from handlers.blocks.elements import message
from handlers.blocks.notices import CHANGE_OWNER, DISMISS
from handlers.blocks.reminders import NOT_OURS
from handlers.buttons.answers import numbered_action_id
from handlers.buttons.click import open_clicked_modal, parse_click, respond_privately
from handlers.modals.base import find_instalment
from handlers.modals.not_ours import open_not_ours
from handlers.modals.owner import open_owner
from handlers.services.services import Services
from handlers.slack.request import Surface

#: The instalment, and the person who says that it is not theirs.
_VALUE = re.compile(r"(?P<key>[A-Za-z0-9. /]{1,60}@[a-z0-9-]{1,20})#(?P<person>[UW][A-Z0-9]{2,20})", re.ASCII)


def register(app: App, services: Services) -> None:
    """Listen to the buttons."""
    app.action(numbered_action_id(NOT_OURS))(partial(open_clicked_modal, open_modal=open_not_ours, services=services))
    app.action(CHANGE_OWNER)(partial(open_owner_modal, services=services))
    app.action(DISMISS)(partial(dismiss, services=services))


def open_owner_modal(
    ack: Ack, body: Mapping[str, Any], action: Mapping[str, Any], client: WebClient, *, services: Services
) -> None:
    """Open the modal in which a coordinator changes the owner."""
    click = parse_click(body, action, services)
    key, _ = _parse_value(click.value)
    trigger_id = str(body["trigger_id"])
    open_owner(client, trigger_id, services, user=click.user, language=click.language, key=key)
    ack()


def dismiss(
    ack: Ack, body: Mapping[str, Any], action: Mapping[str, Any], respond: Respond, *, services: Services
) -> None:
    """Leave the instalment with its owners, and tell the person who said that it is not theirs."""
    click = parse_click(body, action, services)
    services.require_coordinator(click.user, surface=Surface.BUTTON, what=DISMISS)
    key, person = _parse_value(click.value)
    instalment = find_instalment(key, services.register)
    facts = coordinator_notices.kept_facts(instalment, click.user)
    services.reminders.outbox.notify(facts, [person], now=services.now())
    services.reminders.wake()
    sentence = reminder_settings.kept_message(instalment, services.translator(click.language))
    respond_privately(respond, body, message(sentence), services=services)
    ack()


def _parse_value(value: str) -> tuple[str, str]:
    """Return the instalment's key and the person of a button's value; OutdatedForm for any other value."""
    match = _VALUE.fullmatch(value)
    if match is None:
        raise OutdatedForm
    return match["key"], match["person"]
