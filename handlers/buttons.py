"""The buttons under answers: what a deliverable is about, and how it is marked done."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from slack_bolt import Ack, App, Respond

from domain.replies import DONE_EXAMPLE
from handlers.asking import ask
from handlers.blocks import DETAILS, MARK_DONE, message, reply
from handlers.desk import Desk


def register(app: App, desk: Desk) -> None:
    """Listen to the buttons."""
    app.action(DETAILS)(partial(details, desk=desk))
    app.action(MARK_DONE)(partial(mark_done, desk=desk))


def details(ack: Ack, action: Mapping[str, Any], respond: Respond, *, desk: Desk) -> None:
    """Show a deliverable's details to the person who pressed the button."""
    asked = ask(str(action["value"]), store=desk.store, today=desk.today, hint=desk.language)
    respond(**reply(asked), response_type="ephemeral", replace_original=False)
    ack()


def mark_done(ack: Ack, body: Mapping[str, Any], action: Mapping[str, Any], respond: Respond, *, desk: Desk) -> None:
    """Tell a coordinator what to type: evidence is part of it, and a button has no room for that."""
    desk.require_coordinator(str(body["user"]["id"]))
    ref, _, slug = str(action["value"]).partition("@")
    command = DONE_EXAMPLE.replace("III.3", f"{ref} {slug}" if slug != "undated" else ref)
    sentence = desk.speech().gettext("Type this, with the evidence at its end: {command}", command=command)
    respond(**message(sentence), response_type="ephemeral", replace_original=False)
    ack()
