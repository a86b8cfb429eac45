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
from handlers.services.services import Desk
from handlers.slack.request import Surface

#: The instalment that is reported done, and the number that the report has in the record.
_VALUE = re.compile(r"(?P<ref>[A-Za-z0-9.]{1,20})@(?P<slug>[a-z0-9-]{1,20})#(?P<number>[0-9]{1,9})", re.ASCII)


def register(app: App, desk: Desk) -> None:
    """Listen to the buttons."""
    app.action(CONFIRM)(partial(confirm, desk=desk))
    app.action(DECLINE)(partial(decline, desk=desk))


def confirm(ack: Ack, body: Mapping[str, Any], action: Mapping[str, Any], respond: Respond, *, desk: Desk) -> None:
    """Mark done what was reported, with the evidence of that report; not if anything was changed since."""
    user = str(body["user"]["id"])
    desk.require_coordinator(user, surface=Surface.BUTTON, what=CONFIRM)
    ref, slug, number, language = _reported(body, action, desk)
    act = desk.act(user, Surface.BUTTON)
    marked = mark.mark(ref, slug, "", act, desk, seen=number)
    said = marked_done(marked, desk.speech(language))
    respond(**message(said), response_type="ephemeral", replace_original=False)
    ack()


def decline(ack: Ack, body: Mapping[str, Any], action: Mapping[str, Any], respond: Respond, *, desk: Desk) -> None:
    """Let what was reported stay open; not if anything was changed since."""
    user = str(body["user"]["id"])
    desk.require_coordinator(user, surface=Surface.BUTTON, what=DECLINE)
    ref, slug, number, language = _reported(body, action, desk)
    marked = mark.decline(ref, slug, desk.act(user, Surface.BUTTON), desk, seen=number)
    said = declined(marked, desk.speech(language))
    respond(**message(said), response_type="ephemeral", replace_original=False)
    ack()


def _reported(body: Mapping[str, Any], action: Mapping[str, Any], desk: Desk) -> tuple[str, str, int, str]:
    """The reference and instalment, the report's number, the language to answer in; BotError for any other value."""
    value, language = pressed(body, action, desk)
    found = _VALUE.fullmatch(value)
    if found is None:
        raise BotError
    return found["ref"], found["slug"], int(found["number"]), language
