"""Listeners for the buttons under an owner's report: a coordinator confirms or declines it."""

import re
from collections.abc import Mapping
from functools import partial
from typing import Any

from slack_bolt import Ack, App, Respond
from slack_sdk import WebClient

from domain.errors import BotError
from domain.messages.commands import done_message
from handlers.blocks.elements import message
from handlers.blocks.notices import CONFIRM, DECLINE
from handlers.buttons.click import parse_click, respond_privately
from handlers.commands import mark
from handlers.commands.undoable import offering_undo
from handlers.modals.decline import open_decline
from handlers.services.services import Services
from handlers.slack.request import Surface

#: The instalment that is reported done, and the report's number in the audit log.
_REPORT_VALUE = re.compile(r"(?P<ref>[A-Za-z0-9. /]{1,60})@(?P<slug>[a-z0-9-]{1,20})#(?P<number>[0-9]{1,9})", re.ASCII)


def register(app: App, services: Services) -> None:
    """Listen to the buttons."""
    app.action(CONFIRM)(partial(confirm_report, services=services))
    app.action(DECLINE)(partial(open_decline_modal, services=services))


def confirm_report(
    ack: Ack, body: Mapping[str, Any], action: Mapping[str, Any], respond: Respond, *, services: Services
) -> None:
    """Mark the instalment done with the report's evidence, unless it was changed since the report."""
    user = str(body["user"]["id"])
    services.require_coordinator(user, surface=Surface.BUTTON, what=CONFIRM)
    click = parse_click(body, action, services)
    ref, slug, number = _parse_report(click.value)

    def confirm() -> dict[str, Any]:
        context = services.context(user, Surface.BUTTON)
        marked = mark.record_done(ref, slug, "", context, services, seen_version=number)
        return message(done_message(marked, services.translator(click.language)))

    respond_privately(respond, body, offering_undo(confirm, user, services, language=click.language), services=services)
    ack()


def open_decline_modal(
    ack: Ack, body: Mapping[str, Any], action: Mapping[str, Any], client: WebClient, *, services: Services
) -> None:
    """Open the modal in which a coordinator says why the instalment stays open."""
    click = parse_click(body, action, services)
    ref, slug, number = _parse_report(click.value)
    open_decline(
        client,
        str(body["trigger_id"]),
        services,
        user=click.user,
        language=click.language,
        key=f"{ref}@{slug}",
        seen=number,
    )
    ack()


def _parse_report(value: str) -> tuple[str, str, int]:
    """Return the reference, instalment and report's number of a button's value; BotError for any other value."""
    match = _REPORT_VALUE.fullmatch(value)
    if match is None:
        raise BotError
    return match["ref"], match["slug"], int(match["number"])
