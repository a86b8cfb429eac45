"""What is measured: the app, request by request, and its client, call by call."""

from collections.abc import Callable
from copy import copy
from typing import Any, Self

from slack_bolt import App, BoltRequest, BoltResponse
from slack_bolt.middleware import Middleware
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError
from slack_sdk.web import SlackResponse

from bot.metrics_port import Called, Metrics
from bot.slack.errors import UNCERTAIN, answered, broken_off
from bot.slack.rate_limits import UNPACED, CallPacer
from jobs.outcomes import Later, PostOutcome, Refused

OK = "ok"
#: Too much was asked in too short a time.
BUSY = "busy"
#: The message, its place or its reader is at fault.
REFUSED = "refused"
#: The token is at fault: no call would be taken.
FATAL = "fatal"
#: Slack could not be reached.
UNREACHED = "unreached"
#: Nobody knows what became of it: no answer, an unreadable one, or an error that says nothing.
UNCLEAR = "unclear"

ANSWERS = (OK, BUSY, REFUSED, FATAL, UNREACHED, UNCLEAR)


class MeasuredClient(WebClient):
    """Slack's own client, each call of which is told of; what is called with what, nobody is told."""

    def __init__(self, called: Called, **settings: Any) -> None:  # noqa: ANN401  # the client's own
        super().__init__(**settings)
        self._called = called
        self._pace: CallPacer = UNPACED

    def at(self, pace: CallPacer) -> Self:
        """The same client, whose calls keep a pace."""
        other = copy(self)
        vars(other)["_pace"] = pace
        return other

    def api_call(self, api_method: str, **given: Any) -> SlackResponse:  # noqa: ANN401  # the client's own
        """The call, through which all others go; NotYet where its pace does not let it be made."""
        self._pace.before(api_method, given.get("json") or given.get("params") or {})
        try:
            answer = super().api_call(api_method, **given)
        except SlackApiError as error:
            verdict = answered(error.response)
            if isinstance(verdict, Later):
                self._pace.busy(api_method, verdict.seconds)
            self._called(api_method, _kind(verdict, BUSY))
            raise
        except UNCERTAIN as error:
            self._called(api_method, _kind(broken_off(error), UNREACHED))
            raise
        self._called(api_method, OK)
        return answer


class ClientMiddleware(Middleware):
    """Bolt makes a plain client for each request; this puts the one in its place that tells of its calls.

    One call is never told of: at the first request Bolt asks who it is, before it comes to this.
    """

    def __init__(self, client: WebClient) -> None:
        self._client = client

    def process(
        self,
        *,
        req: BoltRequest,
        resp: BoltResponse,  # noqa: ARG002  # as in Bolt
        next: Callable[[], BoltResponse],  # noqa: A002  # as in Bolt
    ) -> BoltResponse:
        """Let every request pass."""
        req.context["client"] = self._client
        return next()


class MeasuredApp(App):
    """An app whose answers are timed: around the whole, since a middleware ends before its listener begins."""

    def __init__(self, measures: Metrics, **settings: Any) -> None:  # noqa: ANN401  # the app's own
        super().__init__(**settings)
        self._measures = measures

    def dispatch(self, req: BoltRequest) -> BoltResponse:
        """Answer a request."""
        with self._measures.answering():
            return super().dispatch(req)


def _kind(outcome: PostOutcome, later: str) -> str:
    if isinstance(outcome, Later):
        return later
    if isinstance(outcome, Refused):
        return FATAL if outcome.fatal else REFUSED
    return UNCLEAR
