"""Listeners for shortcuts: use a message as evidence, and ask the register from anywhere in Slack."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from slack_bolt import Ack, App
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from domain.errors import Unlinkable
from handlers.modals.done import open_done
from handlers.modals.question import open_question
from handlers.services.services import Services
from handlers.slack.request import Surface

#: Callback ids, as in the manifest.
USE_AS_EVIDENCE = "use_as_evidence"
ASK_THE_REGISTER = "ask_the_register"


def register(app: App, services: Services) -> None:
    """Listen to the shortcuts."""
    app.message_shortcut(USE_AS_EVIDENCE)(partial(use_as_evidence, services=services))
    app.global_shortcut(ASK_THE_REGISTER)(partial(ask_the_register, services=services))


def use_as_evidence(ack: Ack, body: Mapping[str, Any], client: WebClient, *, services: Services) -> None:
    """Open the modal that marks an instalment done, with a link to the message as evidence."""
    user = str(body["user"]["id"])
    link = _get_permalink(client, channel=str(body["channel"]["id"]), message_ts=str(body["message"]["ts"]))
    open_done(
        client,
        str(body["trigger_id"]),
        services,
        user=user,
        language=services.language_for("", user),
        evidence=link,
        surface=Surface.SHORTCUT,
    )
    ack()


def ask_the_register(ack: Ack, body: Mapping[str, Any], client: WebClient, *, services: Services) -> None:
    """Open the modal in which a question is asked."""
    language = services.language_for("", str(body["user"]["id"]))
    open_question(client, str(body["trigger_id"]), services, language=language)
    ack()


def _get_permalink(client: WebClient, *, channel: str, message_ts: str) -> str:
    """Return a message's address (https://docs.slack.dev/reference/methods/chat.getPermalink); Unlinkable if none."""
    try:
        return str(client.chat_getPermalink(channel=channel, message_ts=message_ts)["permalink"])
    except SlackApiError:
        raise Unlinkable from None
