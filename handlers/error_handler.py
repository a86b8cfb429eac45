"""The one failure boundary: whatever goes wrong becomes a sentence for the person and a line in the log."""

import json
import logging
from collections.abc import Mapping
from http import HTTPStatus
from http.client import HTTPException
from typing import Any

from slack_bolt import App, BoltResponse
from slack_bolt.context import BoltContext
from slack_sdk.errors import SlackClientError

from db.connection.engine import database_errors, is_unreachable
from domain.errors import BotError, OutcomeUnknown
from domain.i18n.rich_text import RichText
from domain.i18n.translator import Translator
from domain.messages.errors import refusal
from handlers.access.middleware import is_admitted
from handlers.blocks.notices import sentence_message
from handlers.blocks.views import plain_modal, view_language
from handlers.services.services import Services

_log = logging.getLogger(__name__)

#: What the Slack client raises when a post fails, or nobody knows whether it did.
_UNPOSTED = (SlackClientError, OSError, HTTPException)

#: What is said where not even the register can be read, and nobody's language be known.
_UNKNOWN = "That did not work, and nothing was changed. It has been logged."

_OUT_OF_REACH = (
    "The register is out of reach just now; try again in a minute. If this was to change something, look first whether "
    "it has: /schengen history."
)

#: The events that somebody asks something with, and waits for an answer to.
_ASKING = frozenset({"app_mention", "message"})
#: What Slack shows the answer of, and so no post can have failed.
_ANSWERED = ("view_submission", "block_suggestion")


def register(app: App, services: Services) -> None:
    """Put the boundary on the app."""

    def fail(error: Exception, body: Mapping[str, Any], context: BoltContext) -> BoltResponse:
        kind = body.get("type")
        if not is_admitted(context):
            # Nobody knows yet whether they may be told anything, nor whether others would read it.
            _log.error("nobody was let in, since there was %s at %s", type(error).__name__, place(error))
            if "event" in body and isinstance(error, (BotError, *database_errors())):
                return BoltResponse(status=HTTPStatus.SERVICE_UNAVAILABLE, body="")  # Slack sends it again
            return BoltResponse(status=200, body=_UNKNOWN if "command" in body else "")
        if isinstance(error, _UNPOSTED) and kind not in _ANSWERED:
            # The answer may stand all the same, and another post would fail as well.
            _log.error("an answer was not posted, or not for certain: %s at %s", type(error).__name__, place(error))
            return BoltResponse(status=200, body="")
        said, translator = _sentence(error, body, services)
        if kind == "block_suggestion":
            return _json({"options": []})
        if kind == "view_submission":
            return _json({"response_action": "update", "view": plain_modal(said, translator)})
        try:
            return BoltResponse(status=200, body=_told(said, translator, body, context))
        except Exception as unsaid:  # noqa: BLE001  # nothing is left that could take it
            _log.error("nobody was told: %s at %s", type(unsaid).__name__, place(unsaid))
        return BoltResponse(status=200, body="")

    app.error(fail)


def _told(said: str | RichText, translator: Translator | None, body: Mapping[str, Any], context: BoltContext) -> str:
    """Say a sentence where somebody waits for one; where that is in Slack's answer, gives its text."""
    message, say, respond = sentence_message(said), context.say, context.respond
    if isinstance(event := body.get("event"), dict):
        if event.get("type") in _ASKING and say is not None:
            thread = event.get("thread_ts") or event.get("ts")
            say(**message, thread_ts=thread, unfurl_links=False, unfurl_media=False)
    elif "command" in body or not (body.get("response_url") or body.get("trigger_id")):
        return str(message["text"])
    elif body.get("response_url") and respond is not None:  # Slack shows no answer to a click but this one
        respond(**message, response_type="ephemeral", replace_original=False)
    else:  # in the App Home, or from a shortcut that has no message
        context.client.views_open(trigger_id=str(body["trigger_id"]), view=plain_modal(said, translator))
    return ""


def _sentence(
    error: Exception, body: Mapping[str, Any], services: Services
) -> tuple[str | RichText, Translator | None]:
    """What the person reads; unexpected errors are logged by kind and place, never with anybody's words.

    Where the database has gone nobody knows whether it was before or after the change.
    """
    refused = error if isinstance(error, BotError) else OutcomeUnknown() if is_unreachable(error) else BotError()
    if refused is not error:
        _log.error("unexpected %s at %s", type(error).__name__, place(error))
    try:
        translator = services.translator(view_language(body.get("view")) or services.language_for(*_where(body)))
    except Exception as unread:  # noqa: BLE001  # a trace would quote what was asked, and this must not fail itself
        _log.error("the register cannot be read: %s at %s", type(unread).__name__, place(unread))
        return _OUT_OF_REACH if is_unreachable(error) else _UNKNOWN, None
    return refusal(refused, translator), translator


def _where(body: Mapping[str, Any]) -> tuple[str, str]:
    """The channel and the person that a request comes from, however it is shaped."""
    event = body.get("event") or {}
    channel = event.get("channel") or body.get("channel_id") or (body.get("channel") or {}).get("id")
    user = event.get("user") or body.get("user_id") or (body.get("user") or {}).get("id")
    return str(channel or ""), str(user or "")


def _json(body: Mapping[str, Any]) -> BoltResponse:
    return BoltResponse(status=200, body=json.dumps(body), headers={"content-type": ["application/json"]})


def place(error: BaseException) -> str:
    """The file and line in which an error was raised."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}" if trace is not None else "unknown"
