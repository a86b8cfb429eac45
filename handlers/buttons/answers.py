"""The buttons under answers: what a deliverable is about, marking it done, moving its deadline."""

import re
from collections.abc import Mapping
from functools import partial
from typing import Any

from slack_bolt import Ack, App, Respond
from slack_sdk import WebClient

from domain.languages import CODES
from handlers.blocks.answers import DETAILS, MARK_DONE, NEW_DEADLINE, reply
from handlers.modals.deadline import open_deadline
from handlers.modals.done import open_done
from handlers.questions.answer import ask
from handlers.services.services import Services


def register(app: App, services: Services) -> None:
    """Listen to the buttons."""
    app.action(DETAILS)(partial(details, services=services))
    app.action(numbered(MARK_DONE))(partial(mark_done, services=services))
    app.action(numbered(NEW_DEADLINE))(partial(new_deadline, services=services))


def numbered(action: str) -> re.Pattern[str]:
    """An action id by itself, or of one of several such buttons side by side: `mark_done`, `mark_done:2`."""
    return re.compile(rf"\A{action}(?::[0-9]+)?\Z")


def details(
    ack: Ack, body: Mapping[str, Any], action: Mapping[str, Any], respond: Respond, *, services: Services
) -> None:
    """Show a deliverable's details to the person who pressed the button."""
    ref, language = pressed(body, action, services)
    asked = ask(ref, store=services.register.store, today=services.today, hint=language)
    respond(**reply(asked), response_type="ephemeral", replace_original=False)
    ack()


def mark_done(
    ack: Ack, body: Mapping[str, Any], action: Mapping[str, Any], client: WebClient, *, services: Services
) -> None:
    """Ask for what marking an instalment done takes; in a reminder it is chosen among several."""
    key, language = pressed(body, action, services)
    user = str(body["user"]["id"])
    open_done(client, str(body["trigger_id"]), services, user=user, language=language, key=key)
    ack()


def new_deadline(
    ack: Ack, body: Mapping[str, Any], action: Mapping[str, Any], client: WebClient, *, services: Services
) -> None:
    """Ask for what moving an instalment's deadline takes."""
    key, language = pressed(body, action, services)
    user = str(body["user"]["id"])
    open_deadline(client, str(body["trigger_id"]), services, user=user, language=language, key=key)
    ack()


def pressed(body: Mapping[str, Any], action: Mapping[str, Any], services: Services) -> tuple[str, str]:
    """What was pressed or chosen, and the language of its message; one from before it said so speaks the channel's."""
    chosen = str(action["value"] if "value" in action else action["selected_option"]["value"])
    value, _, language = chosen.rpartition("|")
    if value and language in CODES:
        return value, language
    return chosen, services.language_for(str((body.get("channel") or {}).get("id", "")), str(body["user"]["id"]))
