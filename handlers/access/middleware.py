"""Bolt middleware that rejects requests from guests, other workspaces and channels that are not allowed."""

import logging
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from typing import Any

from slack_bolt import BoltRequest, BoltResponse
from slack_bolt.context import BoltContext
from slack_bolt.middleware import Middleware

from db.connection.engine import database_errors
from domain.errors import OutcomeUnknown, StoreBusy
from domain.i18n.rich_text import RichText
from domain.messages.access_reasons import not_enabled_message
from domain.messages.errors import allow_first_message, not_here_message
from domain.register.channel_access import AccessReason
from handlers.access.channels import check_channel, check_channel_readers, suspend_channel
from handlers.access.lookups import LookupPool
from handlers.access.preparation import Prepare, prepare_answer
from handlers.access.refusal import send_refusal
from handlers.services.services import NO_LANGUAGE, QuestionOutcome, Services
from handlers.slack.guests import outsider_reason
from handlers.slack.request import SlackRequest, Surface, parse_request
from handlers.slack.request_checks import (
    is_from_own_workspace,
    is_from_unshared_channel,
    is_written_by_person,
    missing_event_fields,
)
from handlers.slack.responses import acknowledge

#: The subcommand by which a coordinator allows a channel.
ALLOW_COMMAND = "allow-here"

#: Key in Bolt's context of a request that has been admitted.
_ADMITTED = "let_in"

_log = logging.getLogger(__name__)


class AccessMiddleware(Middleware):
    """Runs before every listener: an outsider, or a channel that is not allowed, gets no answer.

    While Slack is asked, the answer is prepared; only the listener, after the yes, changes and sends anything.
    """

    def __init__(self, services: Services, preparers: Mapping[Surface, Prepare] | None = None) -> None:
        self._services = services
        self._preparers = preparers or {}
        self._lookups = LookupPool()

    def process(
        self,
        *,
        req: BoltRequest,
        resp: BoltResponse,  # noqa: ARG002  # as in Bolt
        next: Callable[[], BoltResponse],  # noqa: A002  # as in Bolt
    ) -> BoltResponse | None:
        """Pass a request on, or answer it with one neutral sentence if a person waits for an answer."""
        request = parse_request(req.body)
        if request is None or not _is_addressed_to_bot(request, req.body):
            return acknowledge()
        reason = self._refusal_reason(request, req)
        if reason is None:
            req.context[_ADMITTED] = True
            return next()
        is_forged = reason is AccessReason.FORGED
        if is_forged:
            # No person of this workspace waits for an answer.
            _log.warning("a %s was turned away: %s", request.surface, reason)
        if not self._record_refusal(request, req.body, reason):
            return acknowledge()
        if request.is_message or request.surface is Surface.COMMAND:
            self._services.count_question(NO_LANGUAGE, QuestionOutcome.REFUSED)
        if is_forged:
            return acknowledge()
        return send_refusal(request, req, self._sentence(request, reason), self._services.translator())

    def _refusal_reason(self, request: SlackRequest, req: BoltRequest) -> AccessReason | None:
        """Return why a request is refused, None if it is admitted; Slack is asked each time, not the cache."""
        bot = self._services.slack.directory.bot_identity()
        if request.surface is Surface.BACKGROUND_EVENT:
            # What it says of people and channels can only close them, and is looked up again.
            return None if bot is None or request.app == bot.app else AccessReason.FORGED
        if not request.is_complete or not _matches_bolt_context(request, req.context):
            return AccessReason.FORGED
        if bot is None:
            return AccessReason.UNKNOWN_PERSON
        if not is_from_own_workspace(request, bot):
            return AccessReason.FORGED
        if request.is_message:
            missing = missing_event_fields(req.body)
            self._services.slack.directory.record_missing("event", request.channel, missing)
        if not is_from_unshared_channel(request, req.body):
            if req.body.get("is_ext_shared_channel") is True:
                suspend_channel(request.channel, AccessReason.SHARED, self._services)
            return AccessReason.SHARED
        lookups = self._lookups.begin(request, self._services.slack)
        if request.surface in self._preparers:
            prepare_answer(self._preparers[request.surface], req)
        person = lookups.person.result()
        reason = AccessReason.UNKNOWN_PERSON if person is None else outsider_reason(person, bot)
        if reason is not None or lookups.channel is None:
            return reason
        return self._channel_refusal_reason(request, req.body, lookups.channel.result(), lookups.readers)

    def _channel_refusal_reason(
        self,
        request: SlackRequest,
        body: Mapping[str, Any],
        info: Mapping[str, Any] | None,
        readers: "Future[AccessReason | None] | None",
    ) -> AccessReason | None:
        """Return why a channel is refused, None if it may have an answer, or is about to be allowed.

        The answer to a mention is read by everyone in the channel, any other only by the person who asked.
        """
        if readers is None:
            reason = check_channel(request.channel, info, self._services)
        else:
            reason = check_channel_readers(request.channel, info, self._services, check=readers.result)
        if (
            reason is AccessReason.NOT_ALLOWED
            and _is_allow_command(request, body)
            and self._services.people.is_coordinator(request.user)
        ):
            return None
        return reason

    def _record_refusal(self, request: SlackRequest, body: Mapping[str, Any], reason: AccessReason) -> bool:
        """Write a refusal to the audit log; return False if Slack delivers again what was refused before."""
        if request.surface is Surface.BACKGROUND_EVENT:
            return True
        context = self._services.context(request.user, request.surface)
        try:
            if (
                reason is not AccessReason.FORGED
                and "event" in body
                and not self._services.register.store.mark_event_seen(*_event_keys(body), now=context.now)
            ):
                return False
            self._services.register.ledger.record_refusal(context, request.channel or request.user, reason)
        except _write_errors() as error:
            _log.error("a refusal was not written down: %s", type(error).__name__)
        return True

    def _sentence(self, request: SlackRequest, reason: AccessReason) -> str | RichText:
        coordinators = self._services.people.coordinators.list_ids()
        if reason is not AccessReason.NOT_ALLOWED or not coordinators:
            return not_here_message(self._services.translator())
        # Whoever gets here is a colleague: outsiders are refused for that reason, whatever the channel.
        translator = self._services.translator(self._services.slack.directory.locale(request.user))
        if self._services.people.is_coordinator(request.user):
            return allow_first_message(translator)
        return not_enabled_message(coordinators, translator)


def _write_errors() -> tuple[type[Exception], ...]:
    """Return the errors that mean that a refusal could not be written down."""
    return (OutcomeUnknown, StoreBusy, *database_errors())


def is_admitted(context: BoltContext) -> bool:
    """Return whether a request has passed the middleware; no other request is told anything, whatever error it met."""
    return context.get(_ADMITTED) is True


def _matches_bolt_context(request: SlackRequest, context: BoltContext) -> bool:
    """Return whether Bolt, which parses requests in its own way, would answer the same person in the same channel."""
    return context.user_id == request.user and (context.channel_id or request.channel) == request.channel


def _is_addressed_to_bot(request: SlackRequest, body: Mapping[str, Any]) -> bool:
    """Return whether a message is a person's own words to the bot, not to others in a channel; True if it is none."""
    event = body.get("event") or {}
    if request.surface is Surface.DIRECT_MESSAGE and event.get("channel_type") != "im":
        return False
    return not request.is_message or is_written_by_person(event)


def _event_keys(body: Mapping[str, Any]) -> tuple[str, str]:
    """Return the keys of an event and of the post that it is about, as for the events that are answered.

    An event that is about no post, such as that of a Home tab, has only a time of its own.
    """
    event = body["event"]
    post = f"post:{event.get('channel')}:{event.get('ts') or event.get('event_ts')}"
    return f"event:{body.get('event_id', post)}", post


def _is_allow_command(request: SlackRequest, body: Mapping[str, Any]) -> bool:
    """Return whether a request is the command that allows a channel; only a command's answer is seen by no one else."""
    first, *_ = str(body.get("text") or "").split() or [""]
    return request.surface is Surface.COMMAND and first.casefold() == ALLOW_COMMAND
