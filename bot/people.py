"""What Slack says of people: the language in which somebody uses it."""

from slack_sdk import WebClient
from slack_sdk.errors import SlackClientError

from domain.languages import CODES

#: So many people are remembered; the rest are asked for again.
MOST = 10_000


class People:
    """Asks Slack once for each person (https://docs.slack.dev/reference/methods/users.info)."""

    def __init__(self, client: WebClient) -> None:
        self._client = client
        self._locales: dict[str, str | None] = {}

    def locale(self, user: str) -> str | None:
        """The language of somebody's Slack, None where it is none of the Union's or Slack does not say."""
        if user not in self._locales:
            if len(self._locales) >= MOST:
                self._locales.clear()
            try:
                found = self._client.users_info(user=user, include_locale=True).get("user") or {}
            except (SlackClientError, OSError):
                return None
            code = str(found.get("locale", ""))[:2].casefold()
            self._locales[user] = code if code in CODES else None
        return self._locales[user]
