"""The `response_url` of commands and interactions.

The page is https://docs.slack.dev/interactivity/handling-user-interaction.
"""

import itertools
from collections.abc import Callable, Mapping
from http import HTTPStatus

from msgspec import Struct

from bot.sandbox.fake_slack.api_calls import ApiResponse, encode, error_result

#: How often one can be used, and for how many seconds.
MAX_USES = 5
LIFETIME_SECONDS = 30 * 60

#: The beginning of their paths.
RESPONSE_PATH = "response/"


class ResponseUrl(Struct, frozen=True, kw_only=True):
    """The context of a `response_url`: the person who acted, the conversation, and the message acted in, if any."""

    person: str = ""
    channel: str = ""
    source: str | None = None


class ResponseUrlStore:
    """Keeps the URLs of one workspace; `clock` gives the seconds since the epoch."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._numbers = itertools.count(1)
        self._contexts: dict[str, ResponseUrl] = {}
        self._expiry: dict[str, float] = {}
        self._uses: dict[str, int] = {}

    @property
    def issued(self) -> Mapping[str, ResponseUrl]:
        """The context of each URL by its path."""
        return dict(self._contexts)

    def restore(self, contexts: Mapping[str, ResponseUrl]) -> None:
        """Restore the contexts of URLs, which have expired."""
        self._contexts = dict(contexts)
        self._expiry = dict.fromkeys(contexts, 0.0)
        self._numbers = itertools.count(
            1 + max((int(path.removeprefix(RESPONSE_PATH)) for path in contexts), default=0)
        )

    def issue(self, context: ResponseUrl) -> str:
        """Return the path of a new URL."""
        path = f"{RESPONSE_PATH}{next(self._numbers)}"
        self._contexts[path] = context
        self._expiry[path] = self._clock() + LIFETIME_SECONDS
        return path

    def use(self, path: str) -> ApiResponse | None:
        """Count a use of a URL; return the refusal if it is unknown, expired or used up, else None."""
        if path not in self._contexts:
            return _not_found("invalid_url")
        if self._clock() > self._expiry[path]:
            return _not_found("expired_url")
        if self._uses.get(path, 0) >= MAX_USES:
            return _not_found("used_url")
        self._uses[path] = self._uses.get(path, 0) + 1
        return None


def _not_found(code: str) -> ApiResponse:
    return ApiResponse(body=encode(error_result(code)), status=HTTPStatus.NOT_FOUND)
