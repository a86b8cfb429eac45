"""The composition root: where the parts of the bot are put together."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

from slack_bolt import App, BoltRequest, BoltResponse
from slack_sdk import WebClient
from sqlalchemy import Engine

from bot.measured import MeasuredApp, OneClient
from bot.measures import UNMEASURED, Measures
from bot.register_file import SHIPPED, read_register
from db.engine import make_engine
from db.loading import load
from db.migrate import migrate
from db.outbox import Outbox
from db.store import Store
from domain.refusals import not_here
from handlers import surfaces
from handlers.desk import Desk

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


def open_register(url: str, *, now: datetime) -> Engine:
    """The database at an address, brought to the newest revision; an empty one gets the register that is shipped."""
    engine = make_engine(url)
    migrate(engine)
    try:
        Store(engine).directory()
    except LookupError:
        load(engine, read_register(SHIPPED), now=now, by="shipped")
        Outbox(engine).secret()  # from the start, so that an older copy of the file knows its messages again
    return engine


@contextmanager
def disposing(engine: Engine) -> Iterator[Engine]:
    """A database whose connections are closed at the end of a command."""
    try:
        yield engine
    finally:
        engine.dispose()


def make_app(
    client: WebClient, desk: Desk, *, signing_secret: str | None = None, measures: Measures = UNMEASURED
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
        client=client,
        logger=quiet,
        signing_secret=signing_secret,
        process_before_response=True,
        token_verification_enabled=False,
        # What Bolt says to a command where Slack does not tell it who the bot is.
        user_facing_authorize_error_message=not_here(desk.speech()),
        # Its `say` would ask Slack for the beginning of each thread in direct messages.
        attaching_conversation_kwargs_enabled=False,
    )
    app.use(OneClient(client))
    surfaces.register(app, desk)
    return app
