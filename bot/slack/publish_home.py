"""Publish App Homes from the scheduler, after asking Slack each time whether the person may still see one."""

from collections.abc import Mapping
from typing import Any

from slack_sdk import WebClient

from domain.answers.home import AppHome
from domain.messages.errors import not_here_message
from domain.reminders.outcomes import Later, Refused
from handlers.blocks.views import plain_home
from handlers.home.view import build_view
from handlers.services.services import Services
from handlers.slack.call_outcomes import CALL_ERRORS, UNREACHABLE_SECONDS, classify_repeatable
from handlers.slack.directory import RateLimited
from handlers.slack.guests import outsider_reason


class HomePublisher:
    """Publisher of App Homes for `jobs.refresh_homes`; it never raises."""

    def __init__(self, client: WebClient, services: Services) -> None:
        self._client = client
        self._services = services

    def __call__(self, home: AppHome, /) -> Later | Refused | None:
        """Publish a person's home; one who may no longer see it gets a home without content, and is refused."""
        try:
            person = self._services.slack.directory.person(home.person)
            identity = self._services.slack.directory.bot_identity()
        except RateLimited as error:
            return classify_repeatable(error)
        if person is None or identity is None:
            return self._why_unread(home.person)
        reason = outsider_reason(person, identity)
        if reason is None:
            return self._publish(home.person, build_view(home, self._services))
        return self._publish(home.person, plain_home(not_here_message(self._services.translator()))) or Refused(
            reason.value
        )

    def _publish(self, person: str, view: Mapping[str, Any]) -> Later | Refused | None:
        try:
            self._client.views_publish(user_id=person, view=dict(view))
        except CALL_ERRORS as error:
            return classify_repeatable(error)
        return None

    def _why_unread(self, person: str) -> Later | Refused:
        """Return why a person could not be read; one whom Slack does not know is refused, and not asked for again."""
        try:
            self._client.users_info(user=person)
        except CALL_ERRORS as error:
            return classify_repeatable(error)
        return Later(UNREACHABLE_SECONDS, "person not read")
