"""The buttons under answers: what a deliverable is about, and how it is marked done."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from slack_bolt import Ack, App, Respond

from domain.languages import CODES
from domain.replies import DONE_EXAMPLE
from handlers.asking import ask
from handlers.blocks import DETAILS, MARK_DONE, message, reply
from handlers.desk import Desk
from handlers.visits import Surface


def register(app: App, desk: Desk) -> None:
    """Listen to the buttons."""
    app.action(DETAILS)(partial(details, desk=desk))
    app.action(MARK_DONE)(partial(mark_done, desk=desk))


def details(ack: Ack, body: Mapping[str, Any], action: Mapping[str, Any], respond: Respond, *, desk: Desk) -> None:
    """Show a deliverable's details to the person who pressed the button."""
    ref, language = pressed(body, action, desk)
    asked = ask(ref, store=desk.store, today=desk.today, hint=language)
    respond(**reply(asked), response_type="ephemeral", replace_original=False)
    ack()


def mark_done(ack: Ack, body: Mapping[str, Any], action: Mapping[str, Any], respond: Respond, *, desk: Desk) -> None:
    """Tell a coordinator what to type: evidence is part of it, and a button has no room for that."""
    desk.require_coordinator(str(body["user"]["id"]), surface=Surface.BUTTON, what="done")
    value, language = pressed(body, action, desk)
    ref, _, slug = value.partition("@")
    command = DONE_EXAMPLE.replace("III.3", f"{ref} {slug}" if slug != "undated" else ref)
    sentence = desk.speech(language).gettext("Type this, with the evidence at its end: {command}", command=command)
    respond(**message(sentence), response_type="ephemeral", replace_original=False)
    ack()


def pressed(body: Mapping[str, Any], action: Mapping[str, Any], desk: Desk) -> tuple[str, str]:
    """What was pressed or chosen, and the language of its message; one from before it said so speaks the channel's."""
    chosen = str(action["value"] if "value" in action else action["selected_option"]["value"])
    value, _, language = chosen.rpartition("|")
    if value and language in CODES:
        return value, language
    return chosen, desk.language_for(str((body.get("channel") or {}).get("id", "")), str(body["user"]["id"]))
