"""The composition root: where the parts of the bot are put together."""

import logging
import os
import socket
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime

from slack_bolt import App
from slack_sdk import WebClient
from sqlalchemy import Engine

from bot.history import Finder
from bot.posting import Poster
from bot.register_file import SHIPPED, read_register
from db.doubts import Doubts
from db.engine import make_engine
from db.loading import load
from db.migrate import migrate
from db.outbox import Outbox
from db.store import Store
from domain.calendar import brussels_day
from domain.instalments import Instalment
from domain.reminders import Policy, Reminder
from handlers import surfaces
from handlers.desk import Desk
from handlers.reminding import compose
from jobs.deliver import Blocks, Delivered, deliver
from jobs.plan import plan
from jobs.reconcile import reconcile, sweep


def open_register(url: str, *, now: datetime) -> Engine:
    """The database at an address, brought to the newest revision; an empty one gets the register that is shipped."""
    engine = make_engine(url)
    migrate(engine)
    try:
        Store(engine).directory()
    except LookupError:
        load(engine, read_register(SHIPPED), now=now, by="shipped")
    return engine


@contextmanager
def disposing(engine: Engine) -> Iterator[Engine]:
    """A database whose connections are closed at the end of a command."""
    try:
        yield engine
    finally:
        engine.dispose()


def make_app(client: WebClient, desk: Desk) -> App:
    """The Bolt app with every surface on it.

    Listeners end before Slack is answered (`process_before_response`): they are brief, and Bolt otherwise waits for an
    acknowledgement in steps of ten milliseconds.
    """
    app = App(client=client, process_before_response=True, token_verification_enabled=False)
    surfaces.register(app, desk)
    return app


def make_tick(
    engine: Engine, client: WebClient, desk: Desk, policy: Policy
) -> Callable[[datetime], tuple[Delivered, ...]]:
    """What the clock does: plan the reminders that should exist, look for those in doubt, and deliver those due.

    Nothing is delivered before the plan has expired what is overtaken. After that each part has its turn whatever
    becomes of the others; a tick counts only if all went well.
    """
    store, outbox, doubts = Store(engine), Outbox(engine), Doubts(engine)
    poster, finder = Poster(client), Finder(client)
    forgotten = [date.min]  # the day on which old conversations were last deleted
    worker = f"{socket.gethostname()}:{os.getpid()}"

    def tick(now: datetime) -> tuple[Delivered, ...]:
        def worded(reminder: Reminder, instalments: Sequence[Instalment], /) -> tuple[str, Blocks]:
            language = desk.conversations.language_of(reminder.channel) or policy.language
            return compose(reminder, instalments, today=brussels_day(now), speech=desk.speech(language))

        plan(store, outbox, policy, now=now)
        try:
            reconcile(doubts, find=finder.find, now=now, worker=worker)
        finally:
            try:
                delivered = deliver(store, outbox, compose=worded, post=poster.post, now=now, worker=worker)
            finally:
                sweep(doubts, find=finder.find, delete=finder.delete, now=now, worker=worker)
        if now.date() > forgotten[-1]:
            desk.conversations.forget(now=now)
            forgotten[:] = [now.date()]
        outbox.note_tick(now)
        return delivered

    return tick


def log_to_stderr(level: str) -> None:
    """Log lines for the operator; Bolt's own warnings are left out, since they quote what people wrote."""
    logging.basicConfig(level=level, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    for library in ("slack_bolt", "slack_sdk"):
        logging.getLogger(library).setLevel(logging.ERROR)
    for library in ("apscheduler", "alembic"):
        logging.getLogger(library).setLevel(logging.WARNING)
