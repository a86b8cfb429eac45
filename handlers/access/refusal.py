"""Refusals: one sentence for the person who asked, and no one else, in the form that each surface takes."""

import logging
from http.client import HTTPException
from typing import Any, assert_never

from slack_bolt import BoltRequest, BoltResponse
from slack_sdk.errors import SlackClientError

from domain.i18n.rich_text import RichText
from domain.i18n.translator import Translator
from handlers.blocks.notices import sentence_message
from handlers.blocks.views import plain_home, plain_modal
from handlers.slack.request import SlackRequest, Surface
from handlers.slack.responses import acknowledge, json_response, thread_of

#: What the Slack client raises where it cannot send something; ValueError for a malformed response URL.
_SEND_ERRORS = (SlackClientError, OSError, HTTPException, ValueError)

_log = logging.getLogger(__name__)


def send_refusal(
    request: SlackRequest, bolt_request: BoltRequest, sentence: str | RichText, translator: Translator
) -> BoltResponse:
    """Send the sentence to the person who asked; if Slack does not take it, only log that."""
    try:
        return _send(request, bolt_request, sentence, translator)
    except _SEND_ERRORS as error:
        _log.warning("nobody was told of a refusal: %s", type(error).__name__)
        return acknowledge()


def _send(
    request: SlackRequest, bolt_request: BoltRequest, sentence: str | RichText, translator: Translator
) -> BoltResponse:
    client, body, shown = bolt_request.context.client, bolt_request.body, _shown(sentence)
    match request.surface:
        case Surface.COMMAND:
            return (
                acknowledge(sentence)
                if isinstance(sentence, str)
                else json_response({"response_type": "ephemeral", **shown})
            )
        case Surface.MENTION:
            # In a thread it is shown only if that has begun (https://docs.slack.dev/reference/methods/chat.postEphemeral).
            begun = body["event"].get("thread_ts")
            client.chat_postEphemeral(channel=request.channel, user=request.user, thread_ts=begun, **shown)
        case Surface.DIRECT_MESSAGE:
            thread = str(body["event"].get("thread_ts") or body["event"].get("ts"))
            client.chat_postMessage(
                channel=request.channel, thread_ts=thread, unfurl_links=False, unfurl_media=False, **shown
            )
        case Surface.HOME:
            client.views_publish(user_id=request.user, view=plain_home(str(sentence)))
        case Surface.MODAL:
            if body["type"] == "view_submission":
                return json_response({"response_action": "update", "view": plain_modal(sentence, translator)})
        case Surface.OPTIONS:
            return json_response({"options": []})
        case Surface.BUTTON | Surface.SHORTCUT | Surface.FLEXPANE:
            _send_to_interaction(request, bolt_request, sentence, translator)
        case Surface.BACKGROUND_EVENT:
            pass
        case _:
            assert_never(request.surface)
    return acknowledge()


def _shown(sentence: str | RichText) -> dict[str, Any]:
    """Return what is shown of a sentence; if it names people, with the blocks in which they show by name."""
    return {"text": sentence} if isinstance(sentence, str) else sentence_message(sentence)


def _send_to_interaction(
    request: SlackRequest, bolt_request: BoltRequest, sentence: str | RichText, translator: Translator
) -> None:
    """Send the sentence to the response URL, else in place of what was opened or pressed in, else in a new modal."""
    client, body, respond = bolt_request.context.client, bolt_request.body, bolt_request.context.respond
    view = body.get("view") or {}
    if respond is not None and isinstance(body.get("response_url"), str):
        respond(response_type="ephemeral", replace_original=False, thread_ts=thread_of(body), **_shown(sentence))
    elif request.surface is Surface.FLEXPANE:
        unnamed = RichText.of(sentence).plain(lambda _: translator.gettext("somebody in Slack"))
        error = {"status": "custom", "custom_message": unnamed}
        client.entity_presentDetails(trigger_id=str(body["event"].get("trigger_id")), error=error)
    elif request.surface is Surface.SHORTCUT:
        client.views_open(trigger_id=str(body.get("trigger_id")), view=plain_modal(sentence, translator))
    elif view.get("type") == "home":
        client.views_publish(user_id=request.user, view=plain_home(str(sentence)))
    elif view.get("id"):
        client.views_update(view_id=str(view["id"]), view=plain_modal(sentence, translator))
