"""Directory of people, channels and user groups, read from Slack's Web API.

People are cached for an hour, and the members of channels for a minute, for those who may do with that.
"""

import logging
from collections.abc import Callable, Collection, Mapping, Sequence
from copy import copy
from datetime import timedelta
from time import monotonic
from typing import Any, Self, TypeVar

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot.slack import downloads, files
from bot.slack.missing_fields import (
    MissingFields,
    missing_bot_fields,
    missing_channel_fields,
    missing_identity_fields,
    missing_member_fields,
    missing_user_fields,
)
from domain.errors import FileNotSent
from domain.languages import CODES
from handlers.slack.call_outcomes import CALL_ERRORS, error_code
from handlers.slack.directory import BotIdentity, RateLimited
from handlers.slack.file_download import FetchedFile
from handlers.slack.file_upload import FileRecipient, FileUpload

#: The most people in the cache; one more, and it is emptied.
MAX_CACHED_PEOPLE = 10_000

#: Slack gives fewer than a thousand members on a page (https://docs.slack.dev/reference/methods/conversations.members);
#: a channel with more pages than the maximum gets no reminders.
MEMBERS_PAGE_SIZE = 999
MAX_MEMBERS_PAGES = 100

#: How long a cached person is valid, and how long a channel's cached members are.
CACHE_TIME = timedelta(hours=1)
MEMBERS_CACHE_TIME = timedelta(minutes=1)

#: Slack's error code for a user group that does not exist or is disabled.
_NO_GROUP = "no_such_subteam"

_T = TypeVar("_T")

_log = logging.getLogger(__name__)


class WebApiDirectory:
    """Directory that asks the Web API; a failed call is logged by the kind of its error, and answered with None."""

    def __init__(self, client: WebClient) -> None:
        self._client = client
        self._identity: BotIdentity | None = None
        #: The cache: people, and when each was asked for, on the monotonic clock.
        self._people: dict[str, tuple[Mapping[str, Any], float]] = {}
        #: The same for the members of channels.
        self._members: dict[str, tuple[Collection[str], float]] = {}
        self._members_forgotten_at: dict[str, float] = {}
        self._missing = MissingFields()

    def with_client(self, client: WebClient) -> Self:
        """Return the same directory, with the same cache, that asks through another client.

        If that client is throttled, its methods may raise RateLimited.
        """
        other = copy(self)
        vars(other)["_client"] = client
        return other

    def bot_identity(self) -> BotIdentity | None:
        """Return the bot's workspace, app and user; asked until Slack has answered once."""
        if self._identity is None:
            self._identity = self._ask("auth.test", self._ask_identity)
        return self._identity

    def person(self, user: str, /) -> Mapping[str, Any] | None:
        """Return a person (https://docs.slack.dev/reference/methods/users.info), asked for each time."""
        answer = self._ask("users.info", lambda: self._client.users_info(user=user, include_locale=True))
        if answer is None:
            return None
        missing, person = missing_user_fields(answer), answer.get("user")
        self.record_missing("users.info", user, missing)
        if not isinstance(person, dict):
            return None
        if len(self._people) >= MAX_CACHED_PEOPLE:
            self._people.clear()
        if not missing:  # an incomplete answer is worth asking again
            self._people[user] = person, monotonic()
        return person

    def cached_person(self, user: str, /, *, max_age: timedelta | None = None) -> Mapping[str, Any] | None:
        """Return a person from the cache if the entry is at most an hour or `max_age` old, otherwise ask."""
        entry, oldest = (
            self._people.get(user),
            monotonic() - (CACHE_TIME if max_age is None else max_age).total_seconds(),
        )
        return entry[0] if entry is not None and entry[1] > oldest else self.person(user)

    def forget_person(self, user: str, /) -> None:
        """Remove a person from the cache."""
        self._people.pop(user, None)

    def locale(self, user: str, /) -> str | None:
        """Return the language of a person's Slack; None if it is no official EU language or Slack does not say."""
        code = str((self.cached_person(user) or {}).get("locale", ""))[:2].casefold()
        return code if code in CODES else None

    def channel(self, channel: str, /) -> Mapping[str, Any] | None:
        """Return a channel (https://docs.slack.dev/reference/methods/conversations.info), asked for each time."""
        answer = self._ask("conversations.info", lambda: self._client.conversations_info(channel=channel))
        if answer is None:
            return None
        self.record_missing("conversations.info", channel, missing_channel_fields(answer))
        found = answer.get("channel")
        return found if isinstance(found, dict) else None

    def channel_members(self, channel: str, /) -> Collection[str] | None:
        """Return the ids of a channel's members (https://docs.slack.dev/reference/methods/conversations.members)."""
        asked_at = monotonic()
        members = self._ask("conversations.members", lambda: self._ask_channel_members(channel))
        if members is not None:
            self._members[channel] = members, asked_at
        if self._members_forgotten_at.get(channel, 0.0) >= asked_at:
            self._members.pop(channel, None)  # what was asked before the channel was forgotten is not kept
        return members

    def cached_members(self, channel: str, /, *, max_age: timedelta = MEMBERS_CACHE_TIME) -> Collection[str] | None:
        """Return a channel's members from the cache if they are at most a minute or `max_age` old, otherwise ask."""
        entry, oldest = self._members.get(channel), monotonic() - max_age.total_seconds()
        return entry[0] if entry is not None and entry[1] > oldest else self.channel_members(channel)

    def forget_members(self, channel: str, /) -> None:
        """Remove a channel's members from the cache; what is being asked at this moment is not kept either."""
        self._members_forgotten_at[channel] = monotonic()
        self._members.pop(channel, None)

    def group_members(self, group: str, /) -> Collection[str] | None:
        """Return the ids of a user group's members (https://docs.slack.dev/reference/methods/usergroups.users.list)."""
        return self._ask("usergroups.users.list", lambda: self._ask_group_members(group))

    def record_missing(self, source: str, subject: str, fields: Sequence[str], /) -> None:
        """Record that Slack has left out fields; each is logged once, until it comes again."""
        self._missing.record(source, subject, fields)

    def list_missing(self) -> Collection[str]:
        """Return the fields that Slack has left out within the last hour, with the method."""
        return self._missing.list_all()

    def fetch_file(self, file: str, /) -> FetchedFile:
        """Return a file that somebody shared."""
        return downloads.fetch_file(self._client, file)

    def upload_files(self, recipient: FileRecipient, uploads: Sequence[FileUpload], comment: str, /) -> None:
        """Send files to a thread or to a person's direct messages; FileNotSent or FileInDoubt if that fails."""
        files.upload_files(self._client, recipient, uploads, comment)

    def send_direct_message(self, user: str, text: str, /) -> None:
        """Send a text to a person's direct messages; a failure is only logged."""
        try:
            self._ask("chat.postMessage", lambda: files.send_direct_message(self._client, user, text))
        except FileNotSent as error:
            _log.warning("nobody was told that a file did not come: %s", error.reason)

    def _ask_identity(self) -> BotIdentity | None:
        answer = self._client.auth_test()
        missing = missing_identity_fields(answer)
        self.record_missing("auth.test", "", missing)
        if missing:
            return None
        bot = self._client.bots_info(bot=answer["bot_id"])
        missing = missing_bot_fields(bot)
        self.record_missing("bots.info", "", missing)
        if missing:
            return None
        return BotIdentity(
            team=answer["team_id"],
            enterprise=answer.get("enterprise_id") or None,
            app=bot["bot"]["app_id"],
            user=answer["user_id"],
        )

    def _ask_channel_members(self, channel: str) -> list[str]:
        members: list[str] = []
        cursor = None
        for _ in range(MAX_MEMBERS_PAGES):
            page = self._client.conversations_members(channel=channel, cursor=cursor, limit=MEMBERS_PAGE_SIZE)
            self.record_missing("conversations.members", channel, missing_member_fields(page))
            members += _as_ids(page.get("members"))
            cursor = (page.get("response_metadata") or {}).get("next_cursor")
            if not cursor:
                return members
        raise ValueError("more members than are read")

    def _ask_group_members(self, group: str) -> list[str]:
        try:
            return _as_ids(self._client.usergroups_users_list(usergroup=group).get("users"))
        except SlackApiError as error:
            if error_code(error.response) == _NO_GROUP:
                return []
            raise

    def _ask(self, method: str, call: Callable[[], _T]) -> _T | None:
        try:
            return call()
        except RateLimited:
            raise
        except CALL_ERRORS as error:
            _log.warning("%s was not answered: %s", method, type(error).__name__)
            return None


def _as_ids(value: object) -> list[str]:
    """Return a list of ids; ValueError for anything else, which is no answer."""
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise ValueError("no list of ids")
    return value
