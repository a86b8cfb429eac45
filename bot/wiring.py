"""The composition root: where the parts of the bot are put together."""

import logging
import os
import socket
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from datetime import date, datetime
from functools import partial

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
from db.posted import Posted
from db.store import Store
from db.teams import Teams
from domain.calendar import brussels_day
from domain.instalments import Instalment
from domain.reminders import Draft, Kind, Policy, Reminder
from domain.speech import Speech
from handlers import surfaces
from handlers.desk import Desk
from handlers.notices import compose_notice
from handlers.reminding import compose, repeated, strike
from jobs.amend import amend
from jobs.deliver import deliver
from jobs.outcomes import Delivered
from jobs.plan import plan
from jobs.prepare import Delivery
from jobs.reconcile import reconcile, sweep


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


def make_app(client: WebClient, desk: Desk) -> App:
    """The Bolt app with every surface on it.

    Listeners end before Slack is answered (`process_before_response`): they are brief, and Bolt otherwise waits for an
    acknowledgement in steps of ten milliseconds.
    """
    app = App(client=client, process_before_response=True, token_verification_enabled=False)
    surfaces.register(app, desk)
    return app


def make_tick(
    engine: Engine,
    client: WebClient,
    desk: Desk,
    policy: Policy,
    *,
    stopping: Callable[[], bool] = lambda: False,
) -> Callable[[datetime], tuple[Delivered, ...]]:
    """What the clock does: plan the reminders that should exist, look for those in doubt, deliver those due, and amend.

    Nothing is delivered before the plan has expired what is overtaken. After that each part has its turn whatever
    becomes of the others; a tick counts only if all went well. Once `stopping` says so, nothing new is begun.
    """
    store, outbox, doubts, teams = Store(engine), Outbox(engine), Doubts(engine), Teams(engine)
    poster, finder = Poster(client), Finder(client)
    forgotten = [date.min]  # the day on which old conversations were last deleted
    worker = f"{socket.gethostname()}:{os.getpid()}"

    def tick(now: datetime) -> tuple[Delivered, ...]:
        delivery = Delivery(
            store=store,
            outbox=outbox,
            policy=policy,
            compose=partial(_compose, desk=desk, today=brussels_day(now)),
            repeat=partial(_repeat, desk=desk),
            courier=poster,
            worker=worker,
            stopping=stopping,
        )
        delivered: list[Delivered] = []
        plan(store, outbox, teams, policy, now=now)
        with ExitStack() as parts:  # what comes first in it is done last
            parts.callback(amend, Posted(engine), edit=poster.edit, strike=strike, now=now, stopping=stopping)
            parts.callback(
                sweep, doubts, find=finder.find, delete=finder.delete, now=now, worker=worker, stopping=stopping
            )
            parts.callback(lambda: delivered.extend(deliver(delivery, teams.team(), now=now)))
            parts.callback(reconcile, doubts, find=finder.find, now=now, worker=worker, stopping=stopping)
        if now.date() > forgotten[-1]:
            desk.conversations.forget(now=now)
            forgotten[:] = [now.date()]
        outbox.note_tick(now)
        return tuple(delivered)

    return tick


def _compose(reminder: Reminder, instalments: Sequence[Instalment], /, *, desk: Desk, today: date) -> Sequence[Draft]:
    """A reminder in its channel's or its reader's language."""
    speech = _speech(reminder, desk)
    if reminder.kind is Kind.NOTICE:
        return [compose_notice(reminder, speech)]
    return compose(reminder, instalments, today=today, speech=speech)


def _repeat(reminder: Reminder, draft: Draft, /, *, desk: Desk) -> Draft:
    return repeated(draft, _speech(reminder, desk))


def _speech(reminder: Reminder, desk: Desk) -> Speech:
    to = reminder.channel
    spoken = desk.conversations.language_of(to) or (None if to[0] in "CG" else desk.locale(to))
    return desk.speech(spoken)


def log_to_stderr(level: str) -> None:
    """Log lines for the operator; Bolt's own warnings are left out, since they quote what people wrote."""
    logging.basicConfig(level=level, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    for library in ("slack_bolt", "slack_sdk"):
        logging.getLogger(library).setLevel(logging.ERROR)
    for library in ("apscheduler", "alembic"):
        logging.getLogger(library).setLevel(logging.WARNING)
