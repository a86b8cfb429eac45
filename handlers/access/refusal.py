"""Turning somebody away: one sentence, for whoever asked alone, in the way of each surface."""

import json
import logging
from collections.abc import Mapping
from http.client import HTTPException
from typing import Any

from slack_bolt import BoltRequest, BoltResponse
from slack_sdk.errors import SlackClientError

from domain.i18n.translator import Translator
from handlers.blocks.views import plain_home, plain_modal
from handlers.slack.request import SlackRequest, Surface

#: What the Slack client raises where it cannot say something, the last one for an address that is none.
_UNSAID = (SlackClientError, OSError, HTTPException, ValueError)

_log = logging.getLogger(__name__)


def turn_away(visit: SlackRequest, req: BoltRequest, sentence: str, translator: Translator) -> BoltResponse:
    """Say the sentence; where Slack does not take it, nobody is told."""
    try:
        return _told(visit, req, sentence, translator)
    except _UNSAID as error:
        _log.warning("nobody was told of a refusal: %s", type(error).__name__)
        return nothing()


def nothing() -> BoltResponse:
    """An acknowledgement that says nothing."""
    return BoltResponse(status=200, body="")


def _told(visit: SlackRequest, req: BoltRequest, sentence: str, translator: Translator) -> BoltResponse:
    client, body, respond = req.context.client, req.body, req.context.respond
    match visit.surface:
        case Surface.COMMAND:
            return BoltResponse(status=200, body=sentence)
        case Surface.MENTION:
            client.chat_postEphemeral(channel=visit.channel, user=visit.user, text=sentence)
        case Surface.DIRECT:
            thread = str(body["event"].get("thread_ts") or body["event"].get("ts"))
            client.chat_postMessage(
                channel=visit.channel, text=sentence, thread_ts=thread, unfurl_links=False, unfurl_media=False
            )
        case Surface.HOME:
            client.views_publish(user_id=visit.user, view=plain_home(sentence))
        case Surface.MODAL if body["type"] == "view_submission":
            return _json({"response_action": "update", "view": plain_modal(sentence, translator)})
        case Surface.OPTIONS:
            return _json({"options": []})
        case Surface.BUTTON | Surface.SHORTCUT if respond is not None and isinstance(body.get("response_url"), str):
            respond(text=sentence, response_type="ephemeral", replace_original=False)
        case Surface.BUTTON:
            _show(visit, req, sentence, translator)
        case Surface.SHORTCUT:
            client.views_open(trigger_id=str(body.get("trigger_id")), view=plain_modal(sentence, translator))
        case _:
            pass
    return nothing()


def _show(visit: SlackRequest, req: BoltRequest, sentence: str, translator: Translator) -> None:
    """Put the sentence in the place of the view in which something was pressed."""
    client, view = req.context.client, req.body.get("view") or {}
    if view.get("type") == "home":
        client.views_publish(user_id=visit.user, view=plain_home(sentence))
    elif view.get("id"):
        client.views_update(view_id=str(view["id"]), view=plain_modal(sentence, translator))


def _json(body: Mapping[str, Any]) -> BoltResponse:
    return BoltResponse(status=200, body=json.dumps(body), headers={"content-type": ["application/json"]})
