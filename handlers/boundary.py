"""The one failure boundary: whatever goes wrong becomes a sentence for the person and a line in the log."""

import logging
from collections.abc import Mapping
from http.client import HTTPException
from typing import Any

from slack_bolt import App, BoltResponse, Respond, Say
from slack_sdk.errors import SlackClientError

from domain.errors import BotError
from domain.refusals import refusal
from handlers.desk import Desk
from handlers.notices import naming

_log = logging.getLogger(__name__)

#: What the Slack client raises when a post fails, or nobody knows whether it did.
_UNPOSTED = (SlackClientError, OSError, HTTPException)

#: The events that somebody asks something with, and waits for an answer to.
_ASKING = frozenset({"app_mention", "message"})


def register(app: App, desk: Desk) -> None:
    """Put the boundary on the app."""

    def fail(error: Exception, body: Mapping[str, Any], say: Say, respond: Respond) -> BoltResponse:
        if isinstance(error, _UNPOSTED):
            # The answer may stand all the same, and another post would fail as well.
            _log.error("an answer was not posted, or not for certain: %s at %s", type(error).__name__, _place(error))
            return BoltResponse(status=200, body="")
        said, event = naming(_sentence(error, body, desk)), body.get("event")
        try:
            if isinstance(event, dict):
                if event.get("type") in _ASKING:
                    thread = event.get("thread_ts") or event.get("ts")
                    say(**said, thread_ts=thread, unfurl_links=False, unfurl_media=False)
            elif "actions" in body:  # Slack shows the answer to a command, but not the one to a click
                respond(**said, response_type="ephemeral", replace_original=False)
            else:
                return BoltResponse(status=200, body=said["text"])
        except Exception as unsaid:  # noqa: BLE001  # nothing is left that could take it
            _log.error("nobody was told: %s at %s", type(unsaid).__name__, _place(unsaid))
        return BoltResponse(status=200, body="")

    app.error(fail)


def _sentence(error: Exception, body: Mapping[str, Any], desk: Desk) -> str:
    """What the person reads; unexpected errors are logged by kind and place, never with anybody's words."""
    refused = error if isinstance(error, BotError) else BotError()
    if refused is not error:
        _log.error("unexpected %s at %s", type(error).__name__, _place(error))
    try:
        speech = desk.speech(desk.language_for(*_where(body)))
    except Exception as unread:  # noqa: BLE001  # a trace would quote what was asked, and this must not fail itself
        _log.error("the register cannot be read: %s at %s", type(unread).__name__, _place(unread))
        return "That did not work, and nothing was changed. It has been logged."
    return refusal(refused, speech)


def _where(body: Mapping[str, Any]) -> tuple[str, str]:
    """The channel and the person that a request comes from, however it is shaped."""
    event = body.get("event") or {}
    channel = event.get("channel") or body.get("channel_id") or (body.get("channel") or {}).get("id")
    user = event.get("user") or body.get("user_id") or (body.get("user") or {}).get("id")
    return str(channel or ""), str(user or "")


def _place(error: Exception) -> str:
    """The file and line in which an error was raised."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}" if trace is not None else "unknown"
