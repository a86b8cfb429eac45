"""Post to Slack with one request and no retries, and classify the outcome; also edit messages and find recipients."""

import logging
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Protocol
from uuid import NAMESPACE_OID, uuid5
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError
from slack_sdk.web import SlackResponse

from bot.slack.client import slack_time
from bot.slack.rate_limits import NO_PACING
from domain.dates.spans import BRUSSELS
from domain.register.channel_access import AccessReason
from domain.reminders.outcomes import WAITING_FOR_TURN, Later, Posted, PostOutcome, Refused, Unknown
from domain.reminders.reminder import Draft
from domain.slack_ids import is_channel
from handlers.slack.call_outcomes import (
    CALL_ERRORS,
    UNEDITABLE,
    UNREACHABLE_SECONDS,
    classify,
    classify_repeatable,
    error_code,
    repeat_if_unknown,
)
from handlers.slack.directory import SlackDirectory
from handlers.slack.guests import outsider_reason
from jobs.messenger import PostTarget

#: The type of the metadata by which a reminder can be found again; a period in it would make Slack drop the metadata.
EVENT_TYPE = "schengen_reminder"

#: Slack's limits: it cuts off longer texts, and refuses more blocks, so neither is sent at all.
MAX_TEXT_LENGTH = 40_000
MAX_BLOCKS = 50

_log = logging.getLogger(__name__)


class ChannelCheck(Protocol):
    """Check whether messages may be posted in a channel that Slack has just described."""

    def __call__(self, channel: str, description: Mapping[str, Any], /) -> AccessReason | None:
        """Return why not, for the log and for coordinators; None if they may."""


class WaitForTurn(Protocol):
    """Wait for the rate limit to let a message be posted in a conversation, at most `timeout` seconds."""

    def __call__(self, conversation: str, /, *, timeout: float) -> float | None:
        """Return None once it may be posted, otherwise the seconds after which it may."""


class Poster:
    """The jobs' messenger on the Web API: finds recipients, posts messages with a key to find them by, edits them."""

    def __init__(
        self,
        client: WebClient,
        directory: SlackDirectory,
        *,
        check_channel: ChannelCheck,
        is_allowed: Callable[[str], bool] = lambda _channel: True,
        wait_for_turn: WaitForTurn = NO_PACING.wait_for_turn,
        describe: Callable[[Sequence[str]], Sequence[Mapping[str, Any]]] = lambda _refs: (),
    ) -> None:
        self._client = client
        self._directory = directory
        self._check_channel = check_channel
        #: Whether a channel is allowed by the database, without asking Slack.
        self._is_allowed = is_allowed
        self._wait_for_turn = wait_for_turn
        #: Return the entities of a message that lists some deliverables.
        self._describe = describe
        #: The conversations of direct messages, by person: they stay the same.
        self._direct_conversations: dict[str, str] = {}

    def find_target(self, recipient: str, /) -> PostTarget | Later | Refused:
        """Return where a channel or person can be written to, or why not; asked each time, since that can change."""
        try:
            return self._find_person(recipient) if recipient[0] in "UW" else self._find_channel(recipient)
        except CALL_ERRORS as error:
            return classify_repeatable(error)

    def group_members(self, group: str, /) -> Sequence[str] | Later | Refused:
        """Return a user group's members (https://docs.slack.dev/reference/methods/usergroups.users.list)."""
        try:
            users = self._client.usergroups_users_list(usergroup=group).get("users")
        except CALL_ERRORS as error:
            return classify_repeatable(error)
        if not isinstance(users, list):
            return Later(UNREACHABLE_SECONDS, "group not read")
        return [str(user) for user in users]

    def wait_for_turn(self, conversation: str, /, *, timeout: float) -> Later | None:
        """Wait at most `timeout` seconds for a turn to post; otherwise return when there may be one."""
        wait = self._wait_for_turn(conversation, timeout=timeout)
        return None if wait is None else Later(wait, WAITING_FOR_TURN)

    def post(self, conversation: str, draft: Draft, /, *, key: str) -> PostOutcome:
        """Post a message once."""
        if len(draft.text) > MAX_TEXT_LENGTH:
            return Refused("msg_too_long")
        if len(draft.blocks) > MAX_BLOCKS:
            return Refused("msg_blocks_too_long")
        if is_channel(conversation) and not self._is_allowed(conversation):
            # It was suspended since its target was found: other messages are posted between the two.
            return Refused(AccessReason.NOT_ALLOWED.value)
        try:
            response = self._client.chat_postMessage(
                channel=conversation,
                text=draft.text,
                blocks=[dict(block) for block in draft.blocks],
                metadata={"event_type": EVENT_TYPE, "event_payload": {"key": key}, **self._entities(draft)},
                client_msg_id=str(uuid5(NAMESPACE_OID, key)),
                thread_ts=draft.thread or None,
                link_names=False,
                unfurl_links=False,
                unfurl_media=False,
            )
            return _posted(response, key)
        except CALL_ERRORS as error:
            return classify(error)

    def _entities(self, draft: Draft) -> dict[str, object]:
        """Return the deliverables of a message as a part of its metadata; nothing if there are none."""
        refs = dict.fromkeys(key.partition("@")[0] for line in draft.lines for key in line)
        entities = self._describe(tuple(refs))
        return {"entities": list(entities)} if entities else {}

    def edit(self, conversation: str, ts: str, draft: Draft, /) -> Later | Refused | None:
        """Replace a message by a draft; its metadata stays (https://docs.slack.dev/reference/methods/chat.update)."""
        try:
            blocks = [dict(block) for block in draft.blocks]
            self._client.chat_update(channel=conversation, ts=ts, text=draft.text, blocks=blocks)
        except CALL_ERRORS as error:
            outcome = classify(error)
            is_uneditable = isinstance(error, SlackApiError) and error_code(error.response) in UNEDITABLE
            if is_uneditable and isinstance(outcome, Unknown):
                return Refused(outcome.reason)
            return repeat_if_unknown(outcome)
        return None

    def _find_channel(self, channel: str) -> PostTarget | Later | Refused:
        answer = self._client.conversations_info(channel=channel)
        description = answer.get("channel")
        if not isinstance(description, dict):
            return Later(UNREACHABLE_SECONDS, "channel not read")
        reason = self._check_channel(channel, description)
        if reason is AccessReason.UNREADABLE:
            return Later(UNREACHABLE_SECONDS, reason.value)
        if reason is not None:
            return Refused(reason.value)
        return PostTarget(conversation=channel, slack_time=slack_time(answer.headers))

    def _find_person(self, person: str) -> PostTarget | Later | Refused:
        identity = self._directory.bot_identity()
        answer = self._client.users_info(user=person)
        description = answer.get("user")
        if not isinstance(description, dict) or identity is None:
            return Later(UNREACHABLE_SECONDS, "person not read")
        reason = outsider_reason(description, identity)
        if reason is not None:
            return Refused(reason.value)
        if person not in self._direct_conversations:
            opened = self._client.conversations_open(users=person).get("channel") or {}
            if not isinstance(opened.get("id"), str):
                return Later(UNREACHABLE_SECONDS, "no conversation opened")
            self._direct_conversations[person] = opened["id"]
        return PostTarget(
            conversation=self._direct_conversations[person],
            zone=_zone(description.get("tz")),
            slack_time=slack_time(answer.headers),
        )


def _zone(name: object) -> ZoneInfo:
    """Return a person's time zone; Brussels where Slack gives none, or an unknown one."""
    try:
        return ZoneInfo(str(name)) if name else BRUSSELS
    except (ZoneInfoNotFoundError, ValueError):
        return BRUSSELS


def _posted(response: SlackResponse, key: str) -> PostOutcome:
    message = response.get("message") or {}
    kept = (message.get("metadata") or {}).get("event_payload", {}).get("key")
    if kept != key:
        _log.error("Slack dropped the metadata of a reminder in %s: it could not be found again", response["channel"])
    ts = response.get("ts")
    return Posted(ts) if isinstance(ts, str) else Unknown("no timestamp in the answer")
