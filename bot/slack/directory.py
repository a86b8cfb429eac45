"""What Slack says of people, channels and user groups."""

import logging
from collections.abc import Callable, Collection, Mapping, Sequence
from copy import copy
from datetime import timedelta
from time import monotonic
from typing import Any, Self, TypeVar

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot.slack import files
from bot.slack.errors import UNCERTAIN, error_code
from domain.errors import FileNotSent
from domain.languages import CODES
from handlers.slack.access_rules import BotIdentity
from handlers.slack.directory import FileRecipient, FileUpload, RateLimited

#: So many people are remembered; the rest are asked for again.
MOST = 10_000

#: Slack gives fewer than a thousand members a page (https://docs.slack.dev/reference/methods/conversations.members),
#: and nobody is reminded in a channel with more pages than that.
MOST_A_PAGE = 999
MOST_PAGES = 100

#: What was said of somebody is good for so long, where it need not be of this moment.
GOOD_FOR = timedelta(hours=1)

#: What Slack says of a user group that there is not, or that is not in use.
_NO_GROUP = "no_such_subteam"

_T = TypeVar("_T")

_log = logging.getLogger(__name__)


class WebApiDirectory:
    """Asks the Web API; whatever goes wrong is logged by its kind, and the answer is None."""

    def __init__(self, client: WebClient) -> None:
        self._client = client
        self._home: BotIdentity | None = None
        #: People, and when each was asked for.
        self._people: dict[str, tuple[Mapping[str, Any], float]] = {}

    def through(self, client: WebClient) -> Self:
        """The same, asked through another client; what either learns of people the other knows.

        If that client keeps a pace, NotYet comes from it in place of an answer.
        """
        other = copy(self)
        vars(other)["_client"] = client
        return other

    def home(self) -> BotIdentity | None:
        """The workspace and the app that the bot is; asked until it is known."""
        if self._home is None:
            self._home = self._asked("auth.test", self._who_am_i)
        return self._home

    def person(self, user: str, /) -> Mapping[str, Any] | None:
        """A person (https://docs.slack.dev/reference/methods/users.info), asked anew each time."""
        found = self._asked("users.info", lambda: self._client.users_info(user=user, include_locale=True).get("user"))
        if not isinstance(found, dict):
            return None
        if len(self._people) >= MOST:
            self._people.clear()
        self._people[user] = found, monotonic()
        return found

    def known(self, user: str, /, *, within: timedelta | None = None) -> Mapping[str, Any] | None:
        """The same, as of an hour ago at the most, or `within` a shorter time."""
        found, oldest = self._people.get(user), monotonic() - (GOOD_FOR if within is None else within).total_seconds()
        return found[0] if found is not None and found[1] > oldest else self.person(user)

    def forget(self, user: str, /) -> None:
        """Ask for a person again."""
        self._people.pop(user, None)

    def locale(self, user: str, /) -> str | None:
        """The language of somebody's Slack; None where it is none of the Union's or Slack does not say."""
        code = str((self.known(user) or {}).get("locale", ""))[:2].casefold()
        return code if code in CODES else None

    def channel(self, channel: str, /) -> Mapping[str, Any] | None:
        """A channel (https://docs.slack.dev/reference/methods/conversations.info), asked anew each time."""
        found = self._asked(
            "conversations.info", lambda: self._client.conversations_info(channel=channel).get("channel")
        )
        return found if isinstance(found, dict) else None

    def members(self, channel: str, /) -> Collection[str] | None:
        """Who is in a channel (https://docs.slack.dev/reference/methods/conversations.members), page by page."""
        return self._asked("conversations.members", lambda: self._all_members(channel))

    def group(self, group: str, /) -> Collection[str] | None:
        """Who is in a user group (https://docs.slack.dev/reference/methods/usergroups.users.list)."""
        return self._asked("usergroups.users.list", lambda: self._group(group))

    def hand_over(self, to: FileRecipient, handouts: Sequence[FileUpload], comment: str, /) -> None:
        """Send files to a thread or to somebody's direct messages; FileNotSent or FileInDoubt where that fails."""
        files.hand_over(self._client, to, handouts, comment)

    def tell(self, user: str, text: str, /) -> None:
        """Say something to somebody in their direct messages; where that fails it is logged."""
        try:
            self._asked("chat.postMessage", lambda: files.tell(self._client, user, text))
        except FileNotSent as error:
            _log.warning("nobody was told that a file did not come: %s", error.reason)

    def _who_am_i(self) -> BotIdentity | None:
        said = self._client.auth_test()
        team, enterprise, bot = said.get("team_id"), said.get("enterprise_id"), said.get("bot_id")
        app = (self._client.bots_info(bot=str(bot)).get("bot") or {}).get("app_id")
        if not isinstance(team, str) or not isinstance(app, str) or not isinstance(enterprise, str | None):
            return None
        return BotIdentity(team=team, enterprise=enterprise or None, app=app)

    def _all_members(self, channel: str) -> list[str]:
        found: list[str] = []
        cursor = None
        for _ in range(MOST_PAGES):
            page = self._client.conversations_members(channel=channel, cursor=cursor, limit=MOST_A_PAGE)
            found += _ids(page.get("members"))
            cursor = (page.get("response_metadata") or {}).get("next_cursor")
            if not cursor:
                return found
        raise ValueError("more members than are read")

    def _group(self, group: str) -> list[str]:
        try:
            return _ids(self._client.usergroups_users_list(usergroup=group).get("users"))
        except SlackApiError as error:
            if error_code(error.response) == _NO_GROUP:
                return []
            raise

    def _asked(self, method: str, ask: Callable[[], _T]) -> _T | None:
        try:
            return ask()
        except RateLimited:
            raise
        except UNCERTAIN as error:
            _log.warning("%s was not answered: %s", method, type(error).__name__)
            return None


def _ids(found: object) -> list[str]:
    """A list of ids; ValueError for anything else, which is no answer."""
    if not isinstance(found, list) or not all(isinstance(each, str) for each in found):
        raise ValueError("no list of ids")
    return found
