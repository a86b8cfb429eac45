"""A click on a button, or a choice in a menu, of a message."""

from collections.abc import Callable, Mapping
from typing import Any

from msgspec import Struct
from slack_bolt import Ack, Respond
from slack_sdk import WebClient

from domain.languages import CODES
from handlers.post_answer import Asker, post_answer
from handlers.services.services import Services
from handlers.slack.responses import thread_of


class Click(Struct, frozen=True, kw_only=True):
    """Who clicked where, and the value of the button or of the chosen option."""

    user: str
    channel: str
    value: str
    #: The language of the message.
    language: str


def parse_click(body: Mapping[str, Any], action: Mapping[str, Any], services: Services) -> Click:
    """Return the click of a `block_actions` payload.

    The channel's language is used for a message from before values contained the language.
    """
    user, channel = str(body["user"]["id"]), channel_of(body)
    text = str(action["value"] if "value" in action else action["selected_option"]["value"])
    value, _, language = text.rpartition("|")
    if value and language in CODES:
        return Click(user=user, channel=channel, value=value, language=language)
    return Click(user=user, channel=channel, value=text, language=services.language_for(channel, user))


def open_clicked_modal(
    ack: Ack,
    body: Mapping[str, Any],
    action: Mapping[str, Any],
    client: WebClient,
    *,
    open_modal: Callable[..., None],
    services: Services,
) -> None:
    """Open the modal of an instalment whose key is the value of what was clicked; `open_modal` is the modal's own."""
    click = parse_click(body, action, services)
    trigger_id = str(body["trigger_id"])
    open_modal(client, trigger_id, services, user=click.user, language=click.language, key=click.value)
    ack()


def channel_of(body: Mapping[str, Any]) -> str:
    """Return the id of the channel that a payload names; empty if none."""
    return str((body.get("channel") or {}).get("id", ""))


def respond_privately(
    respond: Respond,
    body: Mapping[str, Any],
    answer: Mapping[str, Any],
    *,
    services: Services,
    replace_original: bool = False,
) -> None:
    """Send an answer that only the user sees, beside the message that they clicked in or in its place."""
    asker = Asker(user=str(body["user"]["id"]), channel=channel_of(body))
    thread = thread_of(body)
    post_answer(respond, answer, asker=asker, services=services, thread_ts=thread, replace_original=replace_original)
