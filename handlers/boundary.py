"""The one failure boundary: whatever goes wrong becomes a sentence for the person and a line in the log."""

import logging
from collections.abc import Mapping
from typing import Any

from slack_bolt import App, BoltResponse, Say
from sqlalchemy.exc import SQLAlchemyError

from domain.errors import BotError
from domain.replies import refusal
from domain.speech import Speech
from handlers.desk import Desk
from handlers.mrkdwn import escape

_log = logging.getLogger(__name__)


def register(app: App, desk: Desk) -> None:
    """Put the boundary on the app."""

    def fail(error: Exception, body: Mapping[str, Any], say: Say) -> BoltResponse:
        sentence = _sentence(error, desk)
        event = body.get("event")
        if isinstance(event, dict):
            say(text=sentence, thread_ts=event.get("thread_ts") or event.get("ts"))
            return BoltResponse(status=200, body="")
        return BoltResponse(status=200, body=sentence)

    app.error(fail)


def _sentence(error: Exception, desk: Desk) -> str:
    """What the person reads; unexpected errors are logged by kind and place, never with anybody's words."""
    refused = error if isinstance(error, BotError) else BotError()
    if refused is not error:
        _log.error("unexpected %s at %s", type(error).__name__, _place(error))
    try:
        speech = desk.speech()
    except (SQLAlchemyError, LookupError):
        _log.exception("the register cannot be read")
        return "That did not work, and nothing was changed. It has been logged."
    return escape(refusal(refused, speech))


def _place(error: Exception) -> str:
    """The file and line in which an error was raised."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}" if trace is not None else "unknown"
