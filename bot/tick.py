"""The tick: what the clock does, put together from the jobs."""

import os
import socket
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from datetime import date, datetime, timedelta
from functools import partial

from sqlalchemy import Engine

from bot.slack.client import MeasuredClient
from bot.slack.directory import WebApiDirectory
from bot.slack.message_history import MessageFinder
from bot.slack.post import Poster, WaitForTurn
from bot.slack.publish_home import HomePublisher
from bot.slack.rate_limits import CHORES, UNPACED, Pacers
from db.backup.restore_note import restoration
from db.rate_limiter import RateLimiter
from db.reminders.posted_messages import PostedMessages
from db.reminders.uncertain_posts import UncertainPosts
from domain.dates.spans import brussels_day
from domain.i18n.translator import Translator
from domain.register.instalments import Instalment
from domain.reminders.model import Draft, Policy, Reminder, ReminderKind
from handlers.access.channels import PendingReviews, check_channel_readers, review_channels
from handlers.blocks.notices import compose_notice
from handlers.blocks.reminders import compose, repeated, strike
from handlers.services.services import Services
from jobs.deliver import deliver
from jobs.outcomes import DeliveryResult
from jobs.plan import plan
from jobs.prepare import DeliveryContext
from jobs.reconcile import reconcile, sweep
from jobs.refresh_homes import Refresh
from jobs.strike_through import amend

#: From one review of the channels to the next, and to it where not everybody could be asked for.
REVIEW, AGAIN = timedelta(minutes=40), timedelta(minutes=1)


def make_tick(
    engine: Engine,
    client: MeasuredClient,
    services: Services,
    policy: Policy,
    *,
    stopping: Callable[[], bool] = lambda: False,
    pacing: Pacers | None = None,
) -> Callable[[datetime], tuple[DeliveryResult, ...]]:
    """What the clock does, at Slack's pace if that is given; once `stopping` says so, nothing new is begun."""
    return _Tick(engine, client, services, policy, stopping=stopping, pacing=pacing)


class _Tick:
    """Plans the reminders that should exist, looks for those in doubt, delivers those due, and amends."""

    def __init__(
        self,
        engine: Engine,
        client: MeasuredClient,
        services: Services,
        policy: Policy,
        *,
        stopping: Callable[[], bool],
        pacing: Pacers | None,
    ) -> None:
        self._engine = engine
        self._turns = RateLimiter(engine)
        self._services = services
        self._policy = policy
        self._stopping = stopping
        self._worker = f"{socket.gethostname()}:{os.getpid()}"
        own, turn = (client, UNPACED.turn) if pacing is None else (client.at(pacing.reminders), pacing.reminders.turn)
        self._poster = _poster(own, _through(own, services), turn)
        doubts, finder = UncertainPosts(engine), MessageFinder(own)
        look = partial(reconcile, doubts, find=finder.find, worker=self._worker, stopping=stopping)
        clear = partial(sweep, doubts, find=finder.find, delete=finder.delete, worker=self._worker, stopping=stopping)
        other = client if pacing is None else client.at(pacing.chores)
        self._chores = _through(other, services)
        editor = _poster(other, self._chores, turn)
        editing = partial(amend, PostedMessages(engine), reach=editor.find_target, edit=editor.edit)
        strike_through = partial(editing, strike=strike, stopping=stopping)
        self._refresh = Refresh(services.people.homes, HomePublisher(other, self._chores), self._worker)
        #: In the order in which they have their turns.
        chores = (partial(_have_time, pacing), strike_through, self._draw_homes, self._review)
        self._jobs = (look, self._deliver, clear, *chores)
        #: When the channels were last reviewed by this process; that others do it, too, does no harm.
        self._reviewed: datetime | None = None
        self._unreviewed = PendingReviews()
        #: The day on which old conversations were last deleted.
        self._forgotten = date.min
        self._delivered: tuple[DeliveryResult, ...] = ()

    def __call__(self, now: datetime) -> tuple[DeliveryResult, ...]:
        """Nothing is delivered before the plan has expired what is overtaken.

        After that each part has its turn whatever becomes of the others; a tick counts only if all went well.
        """
        services, self._delivered = self._services, ()
        policy = self._policy = services.policy
        plan(services.register.store, services.reminders.outbox, services.people.preferences, policy, now=now)
        with ExitStack() as turns:
            for job in reversed(self._jobs):  # what comes first in it is done last
                turns.callback(job, now=now)
        if now.date() > self._forgotten:
            services.people.conversations.forget(now=now)
            self._turns.forget(before=(now - timedelta(days=1)).timestamp())
            self._forgotten = now.date()
        services.reminders.outbox.note_tick(now)
        return self._delivered

    def _review(self, *, now: datetime) -> None:
        """Who is in the channels is looked at in every hour, and when the bot starts, since events may get lost."""
        left = self._unreviewed
        if left.not_reviewed:
            names: Sequence[str] | None = (*left.not_reviewed, *left.unreadable)
        elif self._reviewed is None or not timedelta(0) <= now - self._reviewed < REVIEW:
            names = None
        else:
            return
        self._unreviewed = review_channels(self._chores, names, is_stopping=self._stopping)
        self._reviewed = now - REVIEW + AGAIN if self._unreviewed.unreadable else now

    def _deliver(self, *, now: datetime) -> None:
        delivery = DeliveryContext(
            store=self._services.register.store,
            outbox=self._services.reminders.outbox,
            policy=self._policy,
            compose=partial(_compose, services=self._services, today=brussels_day(now)),
            mark_repeated=partial(_repeat, services=self._services),
            messenger=self._poster,
            worker=self._worker,
            restore_note=restoration(self._engine),
            stopping=self._stopping,
        )
        self._delivered = deliver(delivery, self._services.people.preferences.read(), now=now)

    def _draw_homes(self, *, now: datetime) -> None:
        self._refresh(self._services.register.ledger.latest(), now=now, stopping=self._stopping)


def _have_time(pacing: Pacers | None, *, now: datetime) -> None:  # noqa: ARG001  # as every job
    """What is no reminder waits for its turns, though not for long."""
    if pacing is not None:
        pacing.chores.have_time(CHORES)


def _through(client: MeasuredClient, services: Services) -> Services:
    """The services, where Slack is asked through a client of the clock's own."""
    directory = services.slack.directory
    return services.through(directory.through(client)) if isinstance(directory, WebApiDirectory) else services


def _poster(client: MeasuredClient, services: Services, turn: WaitForTurn) -> Poster:
    closed = partial(check_channel_readers, services=services)
    return Poster(
        client, services.slack.directory, closed=closed, is_allowed=services.slack.access.is_allowed, turn=turn
    )


def _compose(
    reminder: Reminder, instalments: Sequence[Instalment], /, *, services: Services, today: date
) -> Sequence[Draft]:
    """A reminder in its channel's or its reader's language."""
    translator = _translator(reminder, services)
    if reminder.kind is ReminderKind.NOTICE:
        return [compose_notice(reminder, translator)]
    return compose(reminder, instalments, today=today, translator=translator)


def _repeat(reminder: Reminder, draft: Draft, /, *, services: Services) -> Draft:
    return repeated(draft, _translator(reminder, services))


def _translator(reminder: Reminder, services: Services) -> Translator:
    to = reminder.channel
    spoken = services.people.conversations.language_of(to) or (
        services.slack.directory.locale(to) if reminder.is_direct else None
    )
    return services.translator(spoken)
