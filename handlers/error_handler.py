"""The one error handler: turn every error of a listener into a sentence for the person and a line in the log."""

import logging
from collections.abc import Mapping
from http import HTTPStatus
from http.client import HTTPException
from typing import Any

from msgspec.structs import replace
from slack_bolt import App, BoltResponse
from slack_bolt.context import BoltContext
from slack_sdk.errors import SlackClientError

from db.connection.engine import database_errors, is_unreachable
from domain.errors import BotError, OutcomeUnknown
from domain.i18n.rich_text import RichText
from domain.i18n.translator import Translator
from domain.messages.errors import error_message
from handlers.access.middleware import is_admitted
from handlers.blocks.notices import sentence_message
from handlers.blocks.views import plain_modal, view_language
from handlers.post_answer import Asker, find_accepted, post_answer, post_pending
from handlers.services.services import Services
from handlers.slack.responses import acknowledge, json_response, thread_of

_log = logging.getLogger(__name__)

#: What the Slack client raises if a call failed, or may have.
_CALL_ERRORS = (SlackClientError, OSError, HTTPException)

#: The sentence if even the register cannot be read, and so the person's language is not known.
_UNKNOWN_ERROR = "That did not work, and nothing was changed. It has been logged."

_UNREACHABLE = (
    "The register is out of reach just now; try again in a minute. If this was to change something, look first whether "
    "it has: /schengen history."
)

#: The events with which a person asks something, and waits for an answer.
_QUESTION_EVENTS = frozenset({"app_mention", "message"})
#: The requests whose response Slack shows: no post to Slack can have failed.
_ANSWERED_IN_RESPONSE = ("view_submission", "block_suggestion")


def register(app: App, services: Services) -> None:
    """Set the app's error handler."""

    def handle_error(error: Exception, body: Mapping[str, Any], context: BoltContext) -> BoltResponse:
        request_type = body.get("type")
        if not is_admitted(context):
            # It is not known yet whether the person may be told anything, or whether others would read it.
            _log.error("nobody was let in, since there was %s at %s", type(error).__name__, error_location(error))
            if "event" in body and isinstance(error, (BotError, *_CALL_ERRORS, *database_errors())):
                return _let_send_again()
            return acknowledge(_UNKNOWN_ERROR if "command" in body else "")
        if isinstance(error, _CALL_ERRORS) and request_type not in _ANSWERED_IN_RESPONSE:
            # The answer may have been posted all the same, and another post would fail as well.
            _log.error(
                "an answer was not posted, or not for certain: %s at %s", type(error).__name__, error_location(error)
            )
            return acknowledge()
        sentence, translator = _sentence(error, body, services)
        if request_type == "block_suggestion":
            return json_response({"options": []})
        if request_type == "view_submission":
            return json_response({"response_action": "update", "view": plain_modal(sentence, translator)})
        try:
            text = _send(sentence, translator, body, context, services)
            # What is neither told nor stored is asked again.
            return _let_send_again() if text is None else acknowledge(text)
        except Exception as send_error:  # noqa: BLE001  # there is no other handler
            _log.error("nobody was told: %s at %s", type(send_error).__name__, error_location(send_error))
        return acknowledge()

    app.error(handle_error)


def _let_send_again() -> BoltResponse:
    """Return the response after which Slack sends an event again."""
    return BoltResponse(status=HTTPStatus.SERVICE_UNAVAILABLE, body="")


def _send(
    sentence: str | RichText,
    translator: Translator | None,
    body: Mapping[str, Any],
    context: BoltContext,
    services: Services,
) -> str | None:
    """Send a sentence if the person waits for an answer; if that is Slack's response, return its text.

    Return None if it is not known whether an event's sender was told, and it could not be stored.
    """
    message, say, respond = sentence_message(sentence), context.say, context.respond
    channel, user = _origin(body)
    asker = Asker(user=user, channel=channel)
    if isinstance(event := body.get("event"), dict):
        if event.get("type") in _QUESTION_EVENTS and say is not None:
            accepted = find_accepted(context)
            if accepted is not None:
                post_pending(replace(accepted, message=message, is_secret=False), context.client, services)
            else:
                thread = str(event.get("thread_ts") or event.get("ts"))
                is_told = post_answer(say, message, asker=asker, services=services, thread_ts=thread)
                return "" if is_told else None
    elif "command" in body or not (body.get("response_url") or body.get("trigger_id")):
        return str(message["text"])
    elif body.get("response_url") and respond is not None:  # Slack shows no other answer to a click
        post_answer(respond, message, asker=asker, services=services, thread_ts=thread_of(body))
    else:  # in the App Home, or from a shortcut that has no message
        context.client.views_open(trigger_id=str(body["trigger_id"]), view=plain_modal(sentence, translator))
    return ""


def _sentence(
    error: Exception, body: Mapping[str, Any], services: Services
) -> tuple[str | RichText, Translator | None]:
    """Return the sentence for the person; log unexpected errors by type and location, never with anyone's words.

    If the database is unreachable it is not known whether it was lost before or after the change.
    """
    known_error = error if isinstance(error, BotError) else OutcomeUnknown() if is_unreachable(error) else BotError()
    if known_error is not error:
        _log.error("unexpected %s at %s", type(error).__name__, error_location(error))
    try:
        translator = services.translator(view_language(body.get("view")) or services.language_for(*_origin(body)))
    except Exception as read_error:  # noqa: BLE001  # a traceback would quote the question, and this must not fail
        _log.error("the register cannot be read: %s at %s", type(read_error).__name__, error_location(read_error))
        return _UNREACHABLE if is_unreachable(error) else _UNKNOWN_ERROR, None
    return error_message(known_error, translator), translator


def _origin(body: Mapping[str, Any]) -> tuple[str, str]:
    """Return the channel and the person that a request of any kind comes from, empty if it names none."""
    event = body.get("event") or {}
    channel = event.get("channel") or body.get("channel_id") or (body.get("channel") or {}).get("id")
    user = event.get("user") or body.get("user_id") or (body.get("user") or {}).get("id")
    return str(channel or ""), str(user or "")


def error_location(error: BaseException) -> str:
    """Return the file and line in which an error was raised."""
    traceback = error.__traceback__
    while traceback is not None and traceback.tb_next is not None:
        traceback = traceback.tb_next
    return f"{traceback.tb_frame.f_code.co_filename}:{traceback.tb_lineno}" if traceback is not None else "unknown"
