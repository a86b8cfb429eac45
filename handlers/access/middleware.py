"""The doorkeeper: looks at who asks, and where, before any listener does; whoever is turned away learns nothing."""

import logging
from collections.abc import Callable, Mapping
from typing import Any

from slack_bolt import BoltRequest, BoltResponse
from slack_bolt.context import BoltContext
from slack_bolt.middleware import Middleware

from db.connection.engine import database_errors
from domain.errors import OutcomeUnknown, StoreBusy
from domain.messages.errors import allow_it_first, not_here
from handlers.access.channels import NOT_ALLOWED, SHARED, closed, closed_to_all, suspend
from handlers.access.refusal import nothing, turn_away
from handlers.services.services import NO_LANGUAGE, QuestionOutcome, Services
from handlers.slack.access_rules import UNKNOWN, is_from_home, is_open_event, is_spoken, outsider
from handlers.slack.request import SlackRequest, Surface, visit_of

#: What a coordinator types in a channel in which the bot may not speak yet.
ALLOW = "allow-here"

#: Why somebody was turned away, where neither the person nor the channel is the reason.
FORGED = "not from this workspace, or for another app"

#: Where the context of a request says that it has passed.
_LET_IN = "let_in"

#: What questions come through.
_ASKED_THROUGH = frozenset({Surface.COMMAND, Surface.MENTION, Surface.DIRECT})

_log = logging.getLogger(__name__)


class AccessMiddleware(Middleware):
    """Stands before every listener: nobody from outside, and no channel that was not allowed, gets an answer."""

    def __init__(self, services: Services) -> None:
        self._services = services

    def process(
        self,
        *,
        req: BoltRequest,
        resp: BoltResponse,  # noqa: ARG002  # as in Bolt
        next: Callable[[], BoltResponse],  # noqa: A002  # as in Bolt
    ) -> BoltResponse | None:
        """Let a request pass, or answer it with one neutral sentence where somebody waits for one."""
        visit = visit_of(req.body)
        if visit is None or not _concerns_us(visit, req.body):
            return nothing()
        barred = self._barred(visit, req)
        if barred is None:
            req.context[_LET_IN] = True
            return next()
        if barred == FORGED:
            # Nobody of ours waits for an answer.
            _log.warning("a %s was turned away: %s", visit.surface, barred)
        if not self._is_noted(visit, req.body, barred):
            return nothing()
        if visit.surface in _ASKED_THROUGH:
            self._services.count_question(NO_LANGUAGE, QuestionOutcome.REFUSED)
        if barred == FORGED:
            return nothing()
        return turn_away(visit, req, self._sentence(visit, barred), self._services.translator())

    def _barred(self, visit: SlackRequest, req: BoltRequest) -> str | None:
        """Why a request is not let in, None if it is; Slack is asked anew each time."""
        home = self._services.slack.directory.home()
        if visit.surface is Surface.NEWS:
            # Whatever it says of people and channels is only ever to their disadvantage, and is asked for again.
            return None if home is None or visit.app == home.app else FORGED
        if not visit.is_whole or not _is_as_bolt_reads_it(visit, req.context):
            return FORGED
        if home is None:
            return UNKNOWN
        if not is_from_home(visit, home):
            return FORGED
        if not is_open_event(visit, req.body):
            if req.body.get("is_ext_shared_channel") is True:
                suspend(visit.channel, SHARED, self._services)
            return SHARED
        person = self._services.slack.directory.person(visit.user)
        barred = UNKNOWN if person is None else outsider(person, home)
        if barred is not None or not visit.channel or visit.is_direct:
            return barred
        return self._closed(visit, req.body)

    def _closed(self, visit: SlackRequest, body: Mapping[str, Any]) -> str | None:
        """A channel that is not allowed yet is one in which it can be allowed.

        An answer to a mention is read by everybody in the channel, any other by whoever asked.
        """
        look = closed_to_all if visit.surface is Surface.MENTION else closed
        reason = look(visit.channel, self._services.slack.directory.channel(visit.channel), self._services)
        if reason == NOT_ALLOWED and _wants_to_allow(visit, body) and self._services.people.is_coordinator(visit.user):
            return None
        return reason

    def _is_noted(self, visit: SlackRequest, body: Mapping[str, Any], barred: str) -> bool:
        """Write a refusal down; False if it was one already that Slack delivers again."""
        if visit.surface is Surface.NEWS:
            return True
        act = self._services.context(visit.user, visit.surface)
        try:
            if (
                barred != FORGED
                and "event" in body
                and not self._services.register.store.first_sight(*_sightings(body), now=act.now)
            ):
                return False
            self._services.register.ledger.refused(act, visit.channel or visit.user, barred)
        except _unwritten() as error:
            _log.error("a refusal was not written down: %s", type(error).__name__)
        return True

    def _sentence(self, visit: SlackRequest, barred: str) -> str:
        if barred == NOT_ALLOWED and self._services.people.is_coordinator(visit.user):
            return allow_it_first(self._services.translator(self._services.slack.directory.locale(visit.user)))
        return not_here(self._services.translator(self._services.language))


def _unwritten() -> tuple[type[Exception], ...]:
    """What is raised where a refusal cannot be written down."""
    return (OutcomeUnknown, StoreBusy, *database_errors())


def was_let_in(context: BoltContext) -> bool:
    """Whether a request has passed the doorkeeper: what has not is told nothing, whatever went wrong with it."""
    return context.get(_LET_IN) is True


def _is_as_bolt_reads_it(visit: SlackRequest, context: BoltContext) -> bool:
    """Whether Bolt would answer whoever was looked at, and where: it has a way of its own to take requests apart."""
    return context.user_id == visit.user and (context.channel_id or visit.channel) == visit.channel


def _concerns_us(visit: SlackRequest, body: Mapping[str, Any]) -> bool:
    """Whether it is a person's own words, where it is words: neither what people say to each other, nor a bot's."""
    event = body.get("event") or {}
    if visit.surface is Surface.DIRECT and event.get("channel_type") != "im":
        return False
    return visit.surface not in (Surface.MENTION, Surface.DIRECT) or is_spoken(event)


def _sightings(body: Mapping[str, Any]) -> tuple[str, str]:
    """By what an event is known, and the post that it is about, as for those that are answered."""
    event = body["event"]
    post = f"post:{event.get('channel')}:{event.get('ts')}"
    return f"event:{body.get('event_id', post)}", post


def _wants_to_allow(visit: SlackRequest, body: Mapping[str, Any]) -> bool:
    """Only by the command, whose answer nobody else in the channel sees."""
    first, *_ = str(body.get("text") or "").split() or [""]
    return visit.surface is Surface.COMMAND and first.casefold() == ALLOW
