"""Listeners for a person's own reminders: "remind me" in the menu beside a line, and the buttons below what it says."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from slack_bolt import Ack, App, Respond
from slack_sdk import WebClient

from domain.errors import OutdatedForm
from domain.messages import reminder_settings
from domain.reminders.personal import own_reminder_day
from handlers.blocks.answers import REMIND_ME
from handlers.blocks.elements import message
from handlers.buttons.click import parse_click, respond_privately
from handlers.commands.own_reminders import ANOTHER_TIME, CANCEL_OWN, describe, schedule
from handlers.modals.base import find_instalment
from handlers.modals.items.own_reminder import open_own_reminder
from handlers.services.services import Services
from handlers.slack.responses import is_ephemeral


def register(app: App, services: Services) -> None:
    """Listen to the choice, and to the buttons."""
    app.action(REMIND_ME)(partial(remind_me, services=services))
    app.action(CANCEL_OWN)(partial(cancel, services=services))
    app.action(ANOTHER_TIME)(partial(choose_time, services=services))


def remind_me(
    ack: Ack, body: Mapping[str, Any], action: Mapping[str, Any], respond: Respond, *, services: Services
) -> None:
    """Schedule a direct message to the user, once however often they press; OutdatedForm if it would come too late."""
    click = parse_click(body, action, services)
    instalment = find_instalment(click.value, services.register)
    day = own_reminder_day(instalment, services.today)
    if day is None:
        raise OutdatedForm
    said = schedule(instalment, (day, None), click.user, services, services.translator(click.language))
    respond_privately(respond, body, said, services=services)
    ack()


def cancel(
    ack: Ack, body: Mapping[str, Any], action: Mapping[str, Any], respond: Respond, *, services: Services
) -> None:
    """Cancel one of the user's own reminders."""
    click = parse_click(body, action, services)
    translator = services.translator(click.language)
    cancelled = services.reminders.own.cancel(click.user, click.value, now=services.now())
    said = message(reminder_settings.cancelled_message(describe(cancelled, translator), translator))
    respond_privately(respond, body, said, services=services, replace_original=is_ephemeral(body))
    ack()


def choose_time(
    ack: Ack, body: Mapping[str, Any], action: Mapping[str, Any], client: WebClient, *, services: Services
) -> None:
    """Open the form in which the user chooses another time for a reminder that they have asked for."""
    click = parse_click(body, action, services)
    open_own_reminder(client, str(body["trigger_id"]), services, language=click.language, value=click.value)
    ack()
