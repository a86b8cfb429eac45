"""The Bolt app: made for a client, with every listener registered."""

import logging
from collections.abc import Callable
from http import HTTPStatus
from typing import Any

from slack_bolt import App, BoltRequest, BoltResponse
from slack_bolt.middleware import Middleware
from slack_sdk import WebClient

from bot.metrics import NO_METRICS, Metrics
from domain.messages.errors import not_here_message
from handlers import listeners
from handlers.services.services import Services
from handlers.slack.response_url import RespondOnce

_log = logging.getLogger(__name__)


class _MeasuredApp(App):
    """An app that times its answers, and that no malformed request breaks."""

    def __init__(self, metrics: Metrics, *, unauthorized: str, **settings: Any) -> None:  # noqa: ANN401  # the app's own
        super().__init__(user_facing_authorize_error_message=unauthorized, **settings)
        self._metrics = metrics
        self._unauthorized = unauthorized

    def dispatch(self, req: BoltRequest) -> BoltResponse:
        """Answer a request; one that Bolt itself cannot parse, before any middleware, gets an empty answer.

        The whole is timed, not a middleware: that ends before its listener begins.
        """
        try:
            with self._metrics.time_request():
                response = super().dispatch(req)
        except (AttributeError, LookupError, TypeError) as error:
            _log.warning("a request of no known shape was acknowledged and no more: %s", type(error).__name__)
            return BoltResponse(status=HTTPStatus.OK, body="")
        if "event" in req.body and response.body == self._unauthorized:
            # Slack did not tell Bolt who the bot is, and shows an event's sender no answer. It sends the event again.
            return BoltResponse(status=HTTPStatus.SERVICE_UNAVAILABLE, body="")
        return response


class _ClientMiddleware(Middleware):
    """Middleware that puts our client, and our `respond`, in the place of those that Bolt makes for each request.

    One call is not counted: at the first request Bolt asks `auth.test`, before it comes to this.
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
        if req.context.response_url:
            req.context["respond"] = RespondOnce(req.context.response_url, self._client)
        return next()


def make_app(
    client: WebClient, services: Services, *, signing_secret: str | None = None, metrics: Metrics = NO_METRICS
) -> App:
    """Return the app with every listener; without the signing secret it rejects every request that comes over HTTP.

    Listeners end before Slack is answered (`process_before_response`): they are brief, and Bolt otherwise waits for an
    acknowledgement in steps of ten milliseconds. Bolt's warnings quote requests, and its loggers take their levels from
    the one that is given here, or else from the root's, whatever they were set to before.
    """
    silenced = logging.getLogger("slack_bolt")
    silenced.setLevel(logging.ERROR)
    app = _MeasuredApp(
        metrics,
        # Without a name Bolt takes that of the file it was called from, and searches all modules for it.
        name="schengen-bot",
        client=client,
        logger=silenced,
        signing_secret=signing_secret,
        process_before_response=True,
        token_verification_enabled=False,
        # What Bolt answers a command with where Slack does not tell it who the bot is.
        unauthorized=not_here_message(services.translator()),
        # Its `say` would ask Slack for the beginning of each thread in direct messages.
        attaching_conversation_kwargs_enabled=False,
    )
    app.use(_ClientMiddleware(client))
    listeners.register(app, services)
    return app
