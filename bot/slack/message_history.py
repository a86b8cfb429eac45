"""Reading back what was posted: a reminder is found in its channel by its key, and a double is deleted."""

from collections.abc import Iterator
from datetime import datetime
from decimal import Decimal
from typing import Any

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot.slack.errors import UNCERTAIN, error_code
from bot.slack.post import EVENT_TYPE
from handlers.slack.directory import RateLimited
from jobs.reconcile import LookupDeferred, MessageAbsent, MessagesFound, NoAnswer, Sighting

#: As many messages a page as Slack gives to any app.
PAGE = 15
#: A channel with more pages than this since the first attempt is not read to the end.
MAX_PAGES = 1000


class CutShortError(ValueError):
    """An answer that lacks what it should have."""


class MessageFinder:
    """Finds our own messages by their key; whatever fails on the way means that nobody knows, not that none is."""

    def __init__(self, client: WebClient) -> None:
        self._client = client
        self._bot_id: str | None = None

    def find(self, channel: str, key: str, /, oldest: datetime) -> Sighting:
        """Our messages with this key, of all that stand in a channel since then."""
        try:
            bot_id = self._own_bot_id()
            found = [
                str(message["ts"])
                for page in self._pages(channel, oldest)
                for message in page
                if message.get("bot_id") == bot_id and _key(message) == key
            ]
        except RateLimited as error:
            return LookupDeferred(error.seconds)
        except UNCERTAIN as error:
            return NoAnswer(_reason(error))
        return MessagesFound(tuple(sorted(found, key=Decimal))) if found else MessageAbsent()

    def delete(self, channel: str, ts: str, /) -> NoAnswer | None:
        """Deletes a message of ours; one that is not there any more is fine."""
        try:
            self._client.chat_delete(channel=channel, ts=ts)
        except UNCERTAIN as error:
            reason = _reason(error)
            return None if reason == "message_not_found" else NoAnswer(reason)
        return None

    def _own_bot_id(self) -> str:
        if self._bot_id is None:
            found = self._client.auth_test().get("bot_id")
            if not isinstance(found, str):
                raise CutShortError
            self._bot_id = found
        return self._bot_id

    def _pages(self, channel: str, oldest: datetime) -> Iterator[list[dict[str, Any]]]:
        cursor: str | None = None
        for _ in range(MAX_PAGES):
            answer = self._client.conversations_history(
                channel=channel,
                oldest=f"{oldest.timestamp():.6f}",
                include_all_metadata=True,
                limit=PAGE,
                cursor=cursor,
            )
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


def _key(message: dict[str, Any]) -> object:
    metadata = message.get("metadata") or {}
    return metadata.get("event_payload", {}).get("key") if metadata.get("event_type") == EVENT_TYPE else None


def _reason(error: Exception) -> str:
    """Slack's own code, or what went wrong, without a word of any message."""
    if not isinstance(error, SlackApiError):
        return type(error).__name__
    return error_code(error.response) or f"HTTP {error.response.status_code}"
