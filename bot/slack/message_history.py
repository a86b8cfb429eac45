"""Search a channel for a reminder, or a thread for an answer, by the key in its metadata; delete duplicates."""

from collections.abc import Callable, Iterator
from datetime import datetime
from decimal import Decimal
from functools import partial
from typing import Any

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError
from slack_sdk.web import SlackResponse

from bot.slack.post import EVENT_TYPE
from handlers.post_answer import ANSWER_EVENT_TYPE
from handlers.slack.call_outcomes import CALL_ERRORS, error_code
from handlers.slack.directory import RateLimited
from jobs.reconcile import LookupDeferred, LookupResult, MessageAbsent, MessagesFound, NoAnswer

#: Messages on a page: as many as Slack gives to any app.
PAGE_SIZE = 15
#: A channel with more pages than this since the first attempt is not read to the end.
MAX_PAGES = 1000


class CutShortError(ValueError):
    """An incomplete answer."""


class MessageFinder:
    """Finder of the bot's own messages by their key; a failed call is `NoAnswer`, never "there is no such message"."""

    def __init__(self, client: WebClient) -> None:
        self._client = client
        self._bot_id: str | None = None

    def find(self, channel: str, key: str, /, oldest: datetime, *, thread: str = "") -> LookupResult:
        """Return the bot's messages with this key in a channel, or in one of its threads, among all since `oldest`."""
        history = partial(self._client.conversations_history, channel=channel)
        return self._find(EVENT_TYPE, key, self._replies(channel, thread) if thread else history, oldest)

    def find_reply(self, channel: str, thread: str, key: str, /, oldest: datetime) -> LookupResult:
        """Return the bot's answers with this key in a thread, among all since `oldest`."""
        return self._find(ANSWER_EVENT_TYPE, key, self._replies(channel, thread), oldest)

    def _replies(self, channel: str, thread: str) -> Callable[..., SlackResponse]:
        """Return how to read a thread, which a channel's history does not list.

        See https://docs.slack.dev/reference/methods/conversations.replies.
        """
        return partial(self._client.conversations_replies, channel=channel, ts=thread)

    def _find(self, event_type: str, key: str, read: Callable[..., SlackResponse], oldest: datetime) -> LookupResult:
        try:
            bot_id = self._own_bot_id()
            timestamps = [
                str(message["ts"])
                for page in _pages(read, oldest)
                for message in page
                if message.get("bot_id") == bot_id and _key(message, event_type) == key
            ]
        except RateLimited as error:
            return LookupDeferred(error.retry_seconds)
        except CALL_ERRORS as error:
            return NoAnswer(_reason(error))
        return MessagesFound(tuple(sorted(timestamps, key=Decimal))) if timestamps else MessageAbsent()

    def delete(self, channel: str, ts: str, /) -> NoAnswer | None:
        """Delete a message of the bot; None also if it is gone already, otherwise why it could not be deleted."""
        try:
            self._client.chat_delete(channel=channel, ts=ts)
        except CALL_ERRORS as error:
            reason = _reason(error)
            return None if reason == "message_not_found" else NoAnswer(reason)
        return None

    def _own_bot_id(self) -> str:
        if self._bot_id is None:
            bot_id = self._client.auth_test().get("bot_id")
            if not isinstance(bot_id, str):
                raise CutShortError
            self._bot_id = bot_id
        return self._bot_id


def _pages(read: Callable[..., SlackResponse], oldest: datetime) -> Iterator[list[dict[str, Any]]]:
    """Yield the messages page by page; raise CutShortError unless they are read to the end."""
    cursor: str | None = None
    for _ in range(MAX_PAGES):
        answer = read(oldest=f"{oldest.timestamp():.6f}", include_all_metadata=True, limit=PAGE_SIZE, cursor=cursor)
        messages = answer.get("messages")
        if not isinstance(messages, list):
            raise CutShortError
        yield messages
        cursor = (answer.get("response_metadata") or {}).get("next_cursor")
        if not cursor:
            if answer.get("has_more"):
                raise CutShortError
            return
    raise CutShortError


def _key(message: dict[str, Any], event_type: str) -> object:
    metadata = message.get("metadata") or {}
    return metadata.get("event_payload", {}).get("key") if metadata.get("event_type") == event_type else None


def _reason(error: Exception) -> str:
    """Return Slack's error code or the kind of the error, without a word of any message."""
    if not isinstance(error, SlackApiError):
        return type(error).__name__
    return error_code(error.response) or f"HTTP {error.response.status_code}"
