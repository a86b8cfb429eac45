"""Listener for "remind me" in the menu beside a line: a direct message before the instalment is due."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from slack_bolt import Ack, App, Respond

from domain.dates.spans import brussels_instant
from domain.errors import OutdatedForm
from domain.messages import coordinator_notices, reminder_settings
from domain.reminders.personal import own_reminder_day
from handlers.blocks.answers import REMIND_ME
from handlers.blocks.elements import message
from handlers.buttons.click import parse_click, respond_privately
from handlers.modals.base import find_instalment
from handlers.services.services import Services


def register(app: App, services: Services) -> None:
    """Listen to the choice."""
    app.action(REMIND_ME)(partial(remind_me, services=services))


def remind_me(
    ack: Ack, body: Mapping[str, Any], action: Mapping[str, Any], respond: Respond, *, services: Services
) -> None:
    """Schedule a direct message to the user, once however often they press; OutdatedForm if it would come too late."""
    click = parse_click(body, action, services)
    instalment = find_instalment(click.value, services.register)
    day = own_reminder_day(instalment, services.today)
    if day is None:
        raise OutdatedForm
    at = brussels_instant(day, services.reminders.policy.remind_at)
    facts = coordinator_notices.own_reminder_facts(instalment, day)
    services.reminders.outbox.notify(facts, [click.user], now=services.now(), at=at)
    sentence = reminder_settings.own_reminder_message(instalment, day, services.translator(click.language))
    respond_privately(respond, body, message(sentence), services=services)
    ack()
