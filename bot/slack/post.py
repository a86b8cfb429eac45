"""Posting to Slack once: one request, no retries, and a verdict on what became of it."""

import logging
import ssl
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from email.utils import parsedate_to_datetime
from functools import cache
from typing import Any, Protocol
from uuid import NAMESPACE_OID, uuid5
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError
from slack_sdk.web import SlackResponse

from bot.metrics_port import NO_METRICS, Called
from bot.slack.client import MeasuredClient
from bot.slack.errors import UNCERTAIN, UNEDITABLE, UNREACHABLE_SECONDS, answered, broken_off, error_code, not_sent
from bot.slack.rate_limits import UNPACED
from domain.dates.spans import BRUSSELS
from domain.reminders.model import Draft
from domain.slack_ids import is_channel
from handlers.access.channels import NOT_ALLOWED, UNREAD
from handlers.slack.directory import SlackDirectory
from handlers.slack.guests import outsider_reason
from jobs.messenger import PostTarget
from jobs.outcomes import WAITING_FOR_TURN, Later, Posted, PostOutcome, Refused, Unknown

#: The type of the metadata by which a reminder can be found again; a period in it would make Slack drop the metadata.
EVENT_TYPE = "schengen_reminder"

#: Slack's limits. Longer texts are cut off, and more blocks refused, so neither is sent at all.
MAX_TEXT = 40_000
MAX_BLOCKS = 50

_log = logging.getLogger(__name__)


@cache
def _tls() -> ssl.SSLContext:
    return ssl.create_default_context()


def make_client(token: str, api_url: str, *, timeout: int = 10, called: Called = NO_METRICS.called) -> MeasuredClient:
    """A client that never tries twice, since Slack posts a repeated request again.

    One TLS context is shared by all calls: making one parses every root certificate. Its logger has a level of its
    own: by that, and not by whether anybody listens, the SDK decides to write each message into a debug line; and an
    answer that it cannot read it would quote in an error.
    """
    quiet = logging.getLogger(f"{__name__}.web")
    quiet.setLevel(logging.CRITICAL)
    return MeasuredClient(
        called, token=token, base_url=api_url, timeout=timeout, ssl=_tls(), logger=quiet, retry_handlers=[]
    )


class ChannelCheck(Protocol):
    """Tells why nothing may be posted in a channel that Slack has just described; None where something may."""

    def __call__(self, channel: str, found: Mapping[str, Any], /) -> str | None:
        """The reason, for the log and for coordinators."""


class WaitForTurn(Protocol):
    """Waits for a turn to post in a conversation, for so many seconds at the most."""

    def __call__(self, conversation: str, /, *, patience: float) -> float | None:
        """None once it has one, otherwise the seconds after which it may."""


class Poster:
    """Reaches channels and people, posts messages that can be found again by their key, and edits them."""

    def __init__(
        self,
        client: WebClient,
        workspace: SlackDirectory,
        *,
        closed: ChannelCheck,
        is_allowed: Callable[[str], bool] = lambda _channel: True,
        turn: WaitForTurn = UNPACED.turn,
    ) -> None:
        self._client = client
        self._workspace = workspace
        self._closed = closed
        #: Whether a channel is allowed by what is known here, without asking Slack.
        self._is_allowed = is_allowed
        self._turn = turn
        #: The conversations of direct messages, by person: they stay the same.
        self._direct: dict[str, str] = {}

    def find_target(self, recipient: str, /) -> PostTarget | Later | Refused:
        """Where a channel or person can be written to, if they may be: asked anew each time, since that can change."""
        try:
            return self._person(recipient) if recipient[0] in "UW" else self._channel(recipient)
        except SlackApiError as error:
            return not_sent(answered(error.response))
        except UNCERTAIN as error:
            return not_sent(broken_off(error))

    def group_members(self, group: str, /) -> Sequence[str] | Later | Refused:
        """Who is in a user group (https://docs.slack.dev/reference/methods/usergroups.users.list)."""
        try:
            found = self._client.usergroups_users_list(usergroup=group).get("users")
        except SlackApiError as error:
            return not_sent(answered(error.response))
        except UNCERTAIN as error:
            return not_sent(broken_off(error))
        return (
            [str(each) for each in found] if isinstance(found, list) else Later(UNREACHABLE_SECONDS, "group not read")
        )

    def wait_for_turn(self, conversation: str, /, *, timeout: float) -> Later | None:
        """Waits for a turn to post; where it would take too long, says when there may be one."""
        left = self._turn(conversation, patience=timeout)
        return None if left is None else Later(left, WAITING_FOR_TURN)

    def post(self, conversation: str, draft: Draft, /, *, key: str) -> PostOutcome:
        """Posts once; whatever goes wrong comes back as a verdict, certain where it can be."""
        if len(draft.text) > MAX_TEXT:
            return Refused("msg_too_long")
        if len(draft.blocks) > MAX_BLOCKS:
            return Refused("msg_blocks_too_long")
        if is_channel(conversation) and not self._is_allowed(conversation):
            return Refused(NOT_ALLOWED)  # it was suspended since it was reached: some are posted between the two
        try:
            response = self._client.chat_postMessage(
                channel=conversation,
                text=draft.text,
                blocks=[dict(each) for each in draft.blocks],
                metadata={"event_type": EVENT_TYPE, "event_payload": {"key": key}},
                client_msg_id=str(uuid5(NAMESPACE_OID, key)),
                link_names=False,
                unfurl_links=False,
                unfurl_media=False,
            )
            return _accepted(response, key)
        except SlackApiError as error:
            return answered(error.response)
        except UNCERTAIN as error:
            return broken_off(error)

    def edit(self, conversation: str, ts: str, draft: Draft, /) -> Later | Refused | None:
        """Puts a draft in the place of a message; its metadata stays (https://docs.slack.dev/reference/methods/chat.update)."""
        try:
            blocks = [dict(each) for each in draft.blocks]
            self._client.chat_update(channel=conversation, ts=ts, text=draft.text, blocks=blocks)
        except SlackApiError as error:
            outcome = answered(error.response)
            if isinstance(outcome, Unknown) and error_code(error.response) in UNEDITABLE:
                return Refused(outcome.reason)
            return not_sent(outcome)
        except UNCERTAIN as error:
            return not_sent(broken_off(error))
        return None

    def _channel(self, channel: str) -> PostTarget | Later | Refused:
        answer = self._client.conversations_info(channel=channel)
        found = answer.get("channel")
        if not isinstance(found, dict):
            return Later(UNREACHABLE_SECONDS, "channel not read")
        reason = self._closed(channel, found)
        if reason == UNREAD:
            return Later(UNREACHABLE_SECONDS, reason)
        if reason is not None:
            return Refused(reason)
        return PostTarget(conversation=channel, slack_time=slack_time(answer.headers))

    def _person(self, person: str) -> PostTarget | Later | Refused:
        home = self._workspace.bot_identity()
        answer = self._client.users_info(user=person)
        found = answer.get("user")
        if not isinstance(found, dict) or home is None:
            return Later(UNREACHABLE_SECONDS, "person not read")
        barred = outsider_reason(found, home)
        if barred is not None:
            return Refused(barred)
        if person not in self._direct:
            opened = self._client.conversations_open(users=person).get("channel") or {}
            if not isinstance(opened.get("id"), str):
                return Later(UNREACHABLE_SECONDS, "no conversation opened")
            self._direct[person] = opened["id"]
        zone = _zone(found.get("tz"))
        return PostTarget(conversation=self._direct[person], zone=zone, slack_time=slack_time(answer.headers))


def slack_time(headers: Mapping[str, Any]) -> datetime | None:
    """The time by Slack's clock, from an answer's `Date` (RFC 9110, 6.6.1)."""
    given = next((str(value) for name, value in headers.items() if name.lower() == "date"), "")
    try:
        found = parsedate_to_datetime(given)
    except ValueError:
        return None
    return found if found.tzinfo is not None else None


def _zone(name: object) -> ZoneInfo:
    """A person's time zone, Brussels where Slack has none that is known here."""
    try:
        return ZoneInfo(str(name)) if name else BRUSSELS
    except (ZoneInfoNotFoundError, ValueError):
        return BRUSSELS


def _accepted(response: SlackResponse, key: str) -> PostOutcome:
    message = response.get("message") or {}
    kept = (message.get("metadata") or {}).get("event_payload", {}).get("key")
    if kept != key:
        _log.error("Slack dropped the metadata of a reminder in %s: it could not be found again", response["channel"])
    ts = response.get("ts")
    return Posted(ts) if isinstance(ts, str) else Unknown("no timestamp in the answer")
