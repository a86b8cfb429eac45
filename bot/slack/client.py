"""The Slack client: a WebClient that keeps to rate limits and reports each call's method and result, nothing else."""

import logging
import ssl
from collections.abc import Mapping
from copy import copy
from datetime import datetime
from email.utils import parsedate_to_datetime
from enum import StrEnum
from functools import cache
from typing import Any, Self, assert_never

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError
from slack_sdk.web import SlackResponse

from bot.metrics import NO_METRICS, CountCall
from bot.slack.rate_limits import NO_PACING, CallPacer
from domain.reminders.outcomes import Later, Refused, Unknown
from handlers.slack.call_outcomes import CALL_ERRORS, FailedCall, classify


class CallResult(StrEnum):
    """The result of a call, as it is counted."""

    OK = "ok"
    #: Slack's rate limit was exceeded.
    BUSY = "busy"
    #: The message, its channel or its reader is at fault.
    REFUSED = "refused"
    #: The token is at fault: no call would be accepted.
    FATAL = "fatal"
    #: Slack could not be reached.
    UNREACHED = "unreached"
    #: It is unknown what Slack did: no answer, an unreadable one, or an error that says nothing.
    UNCLEAR = "unclear"


class MeasuredClient(WebClient):
    """A WebClient that counts its calls and waits for its turn before each; call arguments are never reported."""

    def __init__(self, count_call: CountCall, **settings: Any) -> None:  # noqa: ANN401  # the client's own
        super().__init__(**settings)
        self._count_call = count_call
        self._pacer: CallPacer = NO_PACING

    def with_pacer(self, pacer: CallPacer) -> Self:
        """Return the same client, with its calls paced."""
        other = copy(self)
        vars(other)["_pacer"] = pacer
        return other

    def api_call(self, api_method: str, **given: Any) -> SlackResponse:  # noqa: ANN401  # the client's own
        """Make a call, as every method of the client does; raise RateLimited if its turn does not come in time."""
        self._pacer.before_call(api_method, given.get("json") or given.get("params") or {})
        try:
            answer = super().api_call(api_method, **given)
        except CALL_ERRORS as error:
            outcome = classify(error)
            is_answer = isinstance(error, SlackApiError)
            if is_answer and isinstance(outcome, Later):
                self._pacer.pause(api_method, outcome.seconds)
            self._count_call(api_method, _result(outcome, CallResult.BUSY if is_answer else CallResult.UNREACHED))
            raise
        self._count_call(api_method, CallResult.OK)
        return answer


def make_client(
    token: str, api_url: str, *, timeout: int = 10, count_call: CountCall = NO_METRICS.count_call
) -> MeasuredClient:
    """Return a client that never retries, since Slack posts a repeated request again; `timeout` is in seconds.

    Its logger has a level of its own: by that, and not by its handlers, the SDK decides to write each message into a
    debug line; and it would quote an answer that it cannot read in an error.
    """
    silenced = logging.getLogger(f"{__name__}.web")
    silenced.setLevel(logging.CRITICAL)
    # A context makes `urlopen` build an opener for each call, which takes longer than a call to this machine.
    tls = _tls() if api_url.startswith("https:") else None
    return MeasuredClient(
        count_call, token=token, base_url=api_url, timeout=timeout, ssl=tls, logger=silenced, retry_handlers=[]
    )


def slack_time(headers: Mapping[str, Any]) -> datetime | None:
    """Return the time by Slack's clock, from an answer's `Date` header (RFC 9110, 6.6.1); None without a zone."""
    value = next((str(value) for name, value in headers.items() if name.lower() == "date"), "")
    try:
        moment = parsedate_to_datetime(value)
    except ValueError:
        return None
    return moment if moment.tzinfo is not None else None


@cache
def _tls() -> ssl.SSLContext:
    """Return the one TLS context of all clients: making one parses every root certificate."""
    return ssl.create_default_context()


def _result(outcome: FailedCall, later: CallResult) -> CallResult:
    match outcome:
        case Later():
            return later
        case Refused(fatal=fatal):
            return CallResult.FATAL if fatal else CallResult.REFUSED
        case Unknown():
            return CallResult.UNCLEAR
        case _:
            assert_never(outcome)
