"""Publishing App Homes by the clock: to whoever may still see them, asked anew each time."""

from collections.abc import Mapping
from typing import Any

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot.slack.errors import UNCERTAIN, UNREACHABLE_SECONDS, answered, broken_off, not_sent
from domain.home import AppHome
from domain.messages.errors import not_here
from handlers.blocks.views import plain_home
from handlers.home.view import build_view
from handlers.services.services import Services
from handlers.slack.directory import RateLimited
from handlers.slack.guests import outsider_reason
from jobs.outcomes import Later, Refused


class HomePublisher:
    """Draws homes for `jobs.refresh_homes`; whatever Slack does comes back as a verdict."""

    def __init__(self, client: WebClient, services: Services) -> None:
        self._client = client
        self._services = services

    def __call__(self, home: AppHome, /) -> Later | Refused | None:
        """Publish somebody's home; whoever may no longer see it gets one that says nothing, and is refused."""
        try:
            person, ours = (
                self._services.slack.directory.person(home.person),
                self._services.slack.directory.bot_identity(),
            )
        except RateLimited as error:
            return not_sent(broken_off(error))
        if person is None or ours is None:
            return self._unread(home.person)
        barred = outsider_reason(person, ours)
        if barred is None:
            return self._published(home.person, build_view(home, self._services))
        return self._published(home.person, plain_home(not_here(self._services.translator()))) or Refused(barred)

    def _published(self, person: str, view: Mapping[str, Any]) -> Later | Refused | None:
        try:
            self._client.views_publish(user_id=person, view=dict(view))
        except SlackApiError as error:
            return not_sent(answered(error.response))
        except UNCERTAIN as error:
            return not_sent(broken_off(error))
        return None

    def _unread(self, person: str) -> Later | Refused:
        """Why somebody cannot be looked at: one whom Slack does not know is not asked for again."""
        try:
            self._client.users_info(user=person)
        except SlackApiError as error:
            return not_sent(answered(error.response))
        except UNCERTAIN as error:
            return not_sent(broken_off(error))
        return Later(UNREACHABLE_SECONDS, "person not read")
