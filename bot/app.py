"""The composition root: where the parts of the bot are put together."""

import logging

from slack_bolt import App, BoltRequest, BoltResponse
from slack_sdk import WebClient

from bot.metrics_port import NO_METRICS, Metrics
from bot.slack.client import ClientMiddleware, MeasuredApp
from domain.messages.errors import not_here
from handlers import listeners
from handlers.services.services import Services

_log = logging.getLogger(__name__)


class _Bot(MeasuredApp):
    """An app that no request breaks, however it is shaped."""

    def dispatch(self, req: BoltRequest) -> BoltResponse:
        """The answer; none where Bolt itself cannot take a request apart, which it does before it asks any of ours."""
        try:
            return super().dispatch(req)
        except (AttributeError, LookupError, TypeError) as error:
            _log.warning("a request of no known shape was acknowledged and no more: %s", type(error).__name__)
            return BoltResponse(status=200, body="")


def make_app(
    client: WebClient, services: Services, *, signing_secret: str | None = None, measures: Metrics = NO_METRICS
) -> App:
    """The Bolt app with every surface on it; without the secret, no request that comes over HTTP is taken for Slack's.

    Listeners end before Slack is answered (`process_before_response`): they are brief, and Bolt otherwise waits for an
    acknowledgement in steps of ten milliseconds. Bolt's warnings quote requests, and its loggers take their levels from
    the one that is given here, or else from the root's, whatever they were set to before.
    """
    quiet = logging.getLogger("slack_bolt")
    quiet.setLevel(logging.ERROR)
    app = _Bot(
        measures,
        # For want of a name Bolt takes that of the file it was called from, and searches all modules for it.
        name="schengen-bot",
        client=client,
        logger=quiet,
        signing_secret=signing_secret,
        process_before_response=True,
        token_verification_enabled=False,
        # What Bolt says to a command where Slack does not tell it who the bot is.
        user_facing_authorize_error_message=not_here(services.translator()),
        # Its `say` would ask Slack for the beginning of each thread in direct messages.
        attaching_conversation_kwargs_enabled=False,
    )
    app.use(ClientMiddleware(client))
    listeners.register(app, services)
    return app
