"""The tick: plan reminders, then reconcile, deliver, update and refresh, each job in turn whatever the others raise."""

import logging
import os
import socket
from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta
from functools import partial

from sqlalchemy import Engine

from bot.slack.answers import AnswerSender
from bot.slack.canvases import SlackCanvases, draw_page
from bot.slack.client import MeasuredClient
from bot.slack.directory import WebApiDirectory
from bot.slack.message_history import MessageFinder
from bot.slack.post import Poster
from bot.slack.publish_home import HomePublisher
from bot.slack.rate_limits import CHORES_BUDGET_SECONDS, UNPACED, Pacers
from bot.slack.reminder_messages import compose, mark_as_repeated
from db.backup.restore_note import read_restore_note
from db.notifications.told_changes import ToldChanges
from db.reminders.posted_messages import PostedMessages
from db.reminders.uncertain_posts import UncertainPosts
from db.shared_rate_limiter import RateLimiter
from domain.messages.coordinator_notices import no_page_facts
from handlers.access.channels import PendingReviews, check_channel_readers, review_channels
from handlers.blocks.reminders import strike_through
from handlers.commands.details import describe_deliverables
from handlers.drafts.reading import read_left_behind
from handlers.post_answer import compose_unknown_outcome, find_outsiders, give_up
from handlers.services.audience import find_audience
from handlers.services.services import Services
from jobs.answers import AnswerContext, send_answers
from jobs.clock import clock_from
from jobs.deliver import deliver
from jobs.outcomes import DeliveryResult
from jobs.plan import plan
from jobs.prepare import DeliveryContext
from jobs.reconcile import delete_duplicates, reconcile
from jobs.refresh_homes import HomeRefresher
from jobs.refresh_pages import PageContext, refresh_pages
from jobs.round_ups import plan_round_ups
from jobs.strike_done_lines import update_messages
from jobs.tell_changes import tell_changes

#: The time between two reviews of the channels, and the wait for the next one if not every member could be looked up:
#: less than the minute between two ticks, since the jobs before it take longer in one tick than in the next.
REVIEW_INTERVAL, REVIEW_RETRY = timedelta(minutes=40), timedelta(seconds=45)

#: How often the head of the audit log is written where the database is not.
HEAD_INTERVAL = timedelta(hours=1)

_log = logging.getLogger(__name__)


class Tick:
    """The scheduler's tick: a callable that does what is due, and returns what was delivered.

    Reminders are posted through a client of their own; all other jobs, the chores, have another, with less of the rate
    limit. Once `is_stopping` returns True, nothing new is begun.
    """

    def __init__(
        self,
        engine: Engine,
        client: MeasuredClient,
        services: Services,
        *,
        is_stopping: Callable[[], bool] = lambda: False,
        pacers: Pacers = UNPACED,
    ) -> None:
        self._engine = engine
        self._services = services
        self._is_stopping = is_stopping
        self._pacers = pacers
        self._worker = f"{socket.gethostname()}:{os.getpid()}"
        reminder_client, chore_client = client.with_pacer(pacers.reminders), client.with_pacer(pacers.chores)
        self._chore_services = _with_client(services, chore_client)
        self._poster = _make_poster(reminder_client, _with_client(services, reminder_client), pacers)
        self._finder = MessageFinder(reminder_client)
        self._uncertain = UncertainPosts(engine)
        self._editor = _make_poster(chore_client, self._chore_services, pacers)
        self._posted = PostedMessages(engine)
        self._told = ToldChanges(engine)
        publisher = HomePublisher(chore_client, self._chore_services)
        self._home_refresher = HomeRefresher(services.people.homes, publisher, self._worker)
        self._pages = self._make_page_context(chore_client)
        self._limiter = RateLimiter(engine)
        self._people_client = client.with_pacer(pacers.people)
        self._answers = self._make_answer_context()
        #: The jobs after planning, in order.
        self._jobs = (
            self._send_answers,
            self._read_documents,
            self._reconcile,
            self._tell_changes,
            self._plan_round_ups,
            self._deliver,
            self._delete_duplicates,
            self._grant_chores_time,
            self._strike_through,
            self._refresh_homes,
            self._refresh_pages,
            self._review_channels,
            self._log_head,
        )
        self._head_logged_at: datetime | None = None
        #: When this process last reviewed the channels; other processes may do so as well, which does no harm.
        self._reviewed_at: datetime | None = None
        self._pending = PendingReviews()
        #: The day on which expired data was last deleted.
        self._cleaned_up = date.min
        self._policy = services.reminders.policy
        self._results: tuple[DeliveryResult, ...] = ()

    def __call__(self, now: datetime) -> tuple[DeliveryResult, ...]:
        """Do what is due; raise the error of the one job that failed, or an ExceptionGroup of several.

        Nothing is delivered if planning fails, since a plan expires what newer reminders have superseded. Only a tick
        in which everything went well is recorded as one.
        """
        services, self._results = self._services, ()
        policy, clock = services.policy, clock_from(now)
        self._policy = policy
        plan(services.register.store, services.reminders.outbox, services.people.preferences, policy, now=now)
        errors: list[Exception] = []
        for job in self._jobs:
            try:
                job(clock())
            except Exception as error:  # noqa: BLE001  # the other jobs are done all the same, then it is raised
                errors.append(error)
        if len(errors) == 1:
            raise errors[0]
        if errors:
            raise ExceptionGroup("several jobs failed", errors)
        if now.date() > self._cleaned_up:
            services.people.conversations.delete_expired(now=now)
            services.drafts.store.discard_forgotten(now=now)
            self._limiter.delete_unused(before=(now - timedelta(days=1)).timestamp())
            self._cleaned_up = now.date()
        services.reminders.outbox.record_tick(now)
        return self._results

    def _make_page_context(self, client: MeasuredClient) -> PageContext:
        services = self._services
        return PageContext(
            pages=services.slack.pages,
            canvases=SlackCanvases(client),
            draw=partial(draw_page, services=services),
            find_target=self._editor.find_target,
            is_allowed=services.slack.access.is_allowed,
            report=self._report_no_page,
            is_stopping=self._is_stopping,
        )

    def _make_answer_context(self) -> AnswerContext:
        services = self._services
        return AnswerContext(
            answers=services.people.answers,
            messenger=AnswerSender(self._people_client, services.slack.data_tables),
            find_outsiders=partial(find_outsiders, services=services),
            compose_unknown_outcome=partial(compose_unknown_outcome, services=services),
            give_up=partial(give_up, services=services),
            is_stopping=self._is_stopping,
        )

    def _send_answers(self, now: datetime) -> None:
        send_answers(self._answers, now=now)

    def _read_documents(self, _now: datetime) -> None:
        if not self._is_stopping():
            read_left_behind(self._people_client, self._services)

    def _reconcile(self, now: datetime) -> None:
        find, worker = self._finder.find, self._worker
        reconcile(self._uncertain, find=find, now=now, worker=worker, is_stopping=self._is_stopping)

    def _tell_changes(self, _now: datetime) -> None:
        outbox, remind_at = self._services.reminders.outbox, self._policy.remind_at
        find = partial(find_audience, self._services)
        tell_changes(self._told, find, secret=outbox.get_secret(), remind_at=remind_at)

    def _plan_round_ups(self, now: datetime) -> None:
        people, outbox = self._services.people, self._services.reminders.outbox
        plan_round_ups(self._services.register.store, outbox, self._posted, people.preferences, self._policy, now=now)

    def _deliver(self, now: datetime) -> None:
        context = DeliveryContext(
            store=self._services.register.store,
            outbox=self._services.reminders.outbox,
            policy=self._policy,
            compose=partial(compose, services=self._services),
            mark_repeated=partial(mark_as_repeated, services=self._services),
            messenger=self._poster,
            worker=self._worker,
            restore_note=read_restore_note(self._engine),
            is_stopping=self._is_stopping,
        )
        self._results = deliver(context, self._services.people.preferences.read(), now=now)

    def _delete_duplicates(self, now: datetime) -> None:
        delete_duplicates(
            self._uncertain,
            find=self._finder.find,
            delete=self._finder.delete,
            now=now,
            worker=self._worker,
            is_stopping=self._is_stopping,
        )

    def _grant_chores_time(self, _now: datetime) -> None:
        """Let the chores wait for their turns, though not for long."""
        self._pacers.chores.grant_time(CHORES_BUDGET_SECONDS)

    def _strike_through(self, now: datetime) -> None:
        update_messages(
            self._posted,
            find_target=self._editor.find_target,
            edit=self._editor.edit,
            strike_through=strike_through,
            now=now,
            is_stopping=self._is_stopping,
        )

    def _refresh_homes(self, now: datetime) -> None:
        newest = self._services.register.ledger.read_visible_version()
        self._home_refresher(newest, now=now, is_stopping=self._is_stopping)

    def _refresh_pages(self, now: datetime) -> None:
        newest = self._services.register.ledger.read_visible_version()
        refresh_pages(self._pages, newest, now=now)

    def _report_no_page(self, channel: str, reason: str) -> None:
        now = self._services.now()
        facts = no_page_facts(channel, reason, at=now)
        self._services.reminders.outbox.notify(facts, self._policy.coordinators, now=now)

    def _review_channels(self, now: datetime) -> None:
        """Review the channels every hour, and when the bot starts: events of people who join may get lost."""
        pending = self._pending
        if pending.not_reviewed:
            channels: Sequence[str] | None = (*pending.not_reviewed, *pending.unreadable)
        elif self._reviewed_at is None or not timedelta(0) <= now - self._reviewed_at < REVIEW_INTERVAL:
            channels = None
        else:
            return
        self._pending = review_channels(self._chore_services, channels, is_stopping=self._is_stopping)
        self._reviewed_at = now - REVIEW_INTERVAL + REVIEW_RETRY if self._pending.unreadable else now

    def _log_head(self, now: datetime) -> None:
        """Log the audit log's head at the start and every hour, out of reach of whoever can rewrite the database."""
        if self._head_logged_at is None or not timedelta(0) <= now - self._head_logged_at < HEAD_INTERVAL:
            _log.info("record of changes: %s", self._services.register.ledger.read_head())
            self._head_logged_at = now


def _with_client(services: Services, client: MeasuredClient) -> Services:
    """Return the services, with a directory that asks Slack through another client."""
    directory = services.slack.directory
    return (
        services.with_directory(directory.with_client(client)) if isinstance(directory, WebApiDirectory) else services
    )


def _make_poster(client: MeasuredClient, services: Services, pacers: Pacers) -> Poster:
    return Poster(
        client,
        services.slack.directory,
        check_channel=partial(check_channel_readers, services=services),
        is_allowed=services.slack.access.is_allowed,
        wait_for_turn=pacers.reminders.wait_for_turn,
        describe=partial(describe_deliverables, services=services),
    )
