"""The buttons under an owner's report: a coordinator confirms it, or declines it."""

import re
from collections.abc import Mapping
from functools import partial
from typing import Any

from slack_bolt import Ack, App, Respond

from domain.errors import BotError
from domain.messages.commands import declined, marked_done
from handlers.blocks.answers import message
from handlers.blocks.notices import CONFIRM, DECLINE
from handlers.buttons.answers import pressed
from handlers.commands import mark
from handlers.services.services import Services
from handlers.slack.request import Surface

#: The instalment that is reported done, and the number that the report has in the record.
_VALUE = re.compile(r"(?P<ref>[A-Za-z0-9.]{1,20})@(?P<slug>[a-z0-9-]{1,20})#(?P<number>[0-9]{1,9})", re.ASCII)


def register(app: App, services: Services) -> None:
    """Listen to the buttons."""
    app.action(CONFIRM)(partial(confirm, services=services))
    app.action(DECLINE)(partial(decline, services=services))


def confirm(
    ack: Ack, body: Mapping[str, Any], action: Mapping[str, Any], respond: Respond, *, services: Services
) -> None:
    """Mark done what was reported, with the evidence of that report; not if anything was changed since."""
    user = str(body["user"]["id"])
    services.require_coordinator(user, surface=Surface.BUTTON, what=CONFIRM)
    ref, slug, number, language = _reported(body, action, services)
    act = services.context(user, Surface.BUTTON)
    marked = mark.mark(ref, slug, "", act, services, seen=number)
    said = marked_done(marked, services.translator(language))
    respond(**message(said), response_type="ephemeral", replace_original=False)
    ack()


def decline(
    ack: Ack, body: Mapping[str, Any], action: Mapping[str, Any], respond: Respond, *, services: Services
) -> None:
    """Let what was reported stay open; not if anything was changed since."""
    user = str(body["user"]["id"])
    services.require_coordinator(user, surface=Surface.BUTTON, what=DECLINE)
    ref, slug, number, language = _reported(body, action, services)
    marked = mark.decline(ref, slug, services.context(user, Surface.BUTTON), services, seen=number)
    said = declined(marked, services.translator(language))
    respond(**message(said), response_type="ephemeral", replace_original=False)
    ack()


def _reported(body: Mapping[str, Any], action: Mapping[str, Any], services: Services) -> tuple[str, str, int, str]:
    """The reference and instalment, the report's number, the language to answer in; BotError for any other value."""
    value, language = pressed(body, action, services)
    found = _VALUE.fullmatch(value)
    if found is None:
        raise BotError
    return found["ref"], found["slug"], int(found["number"]), language
