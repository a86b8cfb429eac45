"""Listeners for the buttons under an owner's report: a coordinator confirms or declines it."""

import re
from collections.abc import Mapping
from functools import partial
from typing import Any

from slack_bolt import Ack, App, Respond

from domain.errors import BotError
from domain.messages.commands import declined_message, done_message
from handlers.blocks.elements import message
from handlers.blocks.notices import CONFIRM, DECLINE
from handlers.buttons.click import parse_click, respond_privately
from handlers.commands import mark
from handlers.services.services import Services
from handlers.slack.request import Surface

#: The instalment that is reported done, and the report's number in the audit log.
_REPORT_VALUE = re.compile(r"(?P<ref>[A-Za-z0-9.]{1,20})@(?P<slug>[a-z0-9-]{1,20})#(?P<number>[0-9]{1,9})", re.ASCII)


def register(app: App, services: Services) -> None:
    """Listen to the buttons."""
    app.action(CONFIRM)(partial(confirm_report, services=services))
    app.action(DECLINE)(partial(decline_report, services=services))


def confirm_report(
    ack: Ack, body: Mapping[str, Any], action: Mapping[str, Any], respond: Respond, *, services: Services
) -> None:
    """Mark the instalment done with the report's evidence, unless it was changed since the report."""
    user = str(body["user"]["id"])
    services.require_coordinator(user, surface=Surface.BUTTON, what=CONFIRM)
    click = parse_click(body, action, services)
    ref, slug, number = _parse_report(click.value)
    marked = mark.record_done(ref, slug, "", services.context(user, Surface.BUTTON), services, seen_version=number)
    respond_privately(
        respond, body, message(done_message(marked, services.translator(click.language))), services=services
    )
    ack()


def decline_report(
    ack: Ack, body: Mapping[str, Any], action: Mapping[str, Any], respond: Respond, *, services: Services
) -> None:
    """Leave the instalment open, unless it was changed since the report."""
    user = str(body["user"]["id"])
    services.require_coordinator(user, surface=Surface.BUTTON, what=DECLINE)
    click = parse_click(body, action, services)
    ref, slug, number = _parse_report(click.value)
    marked = mark.decline_report(ref, slug, services.context(user, Surface.BUTTON), services, seen_version=number)
    respond_privately(
        respond, body, message(declined_message(marked, services.translator(click.language))), services=services
    )
    ack()


def _parse_report(value: str) -> tuple[str, str, int]:
    """Return the reference, instalment and report's number of a button's value; BotError for any other value."""
    match = _REPORT_VALUE.fullmatch(value)
    if match is None:
        raise BotError
    return match["ref"], match["slug"], int(match["number"])
