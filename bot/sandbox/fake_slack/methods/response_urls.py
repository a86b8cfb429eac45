"""The addresses to answer at that come with commands and clicks (https://docs.slack.dev/interactivity/handling-user-interaction)."""

import itertools
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from http import HTTPStatus

from bot.sandbox.fake_slack.api_calls import ApiResponse, encoded, refused

#: How often one can be answered at, and for how many seconds.
MOST = 5
LASTING = 30 * 60

#: Where these addresses begin.
RESPONSE = "response/"


@dataclass(frozen=True, kw_only=True, slots=True)
class ResponseUrl:
    """What an address to answer at is about: who acted, where, and in which message, if in one."""

    person: str = ""
    channel: str = ""
    thread_ts: str | None = None
    source: str | None = None


class ResponseUrls:
    """Those of one workspace. `clock` gives the seconds since the epoch."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._numbers = itertools.count(1)
        self._about: dict[str, ResponseUrl] = {}
        self._until: dict[str, float] = {}
        self._used: dict[str, int] = {}

    @property
    def about(self) -> Mapping[str, ResponseUrl]:
        """What each is about, by its path."""
        return dict(self._about)

    def restore(self, about: Mapping[str, ResponseUrl]) -> None:
        """Lets it be known what was answered where; nothing more can be answered there."""
        self._about = dict(about)
        self._until = dict.fromkeys(about, 0.0)
        self._numbers = itertools.count(1 + max((int(each.removeprefix(RESPONSE)) for each in about), default=0))

    def give(self, reply: ResponseUrl) -> str:
        """The path of a new one."""
        path = f"{RESPONSE}{next(self._numbers)}"
        self._about[path] = reply
        self._until[path] = self._clock() + LASTING
        return path

    def use(self, path: str) -> ApiResponse | None:
        """What is said in place of taking an answer at an address, None where it is taken."""
        if path not in self._about:
            return _gone("invalid_url")
        if self._clock() > self._until[path]:
            return _gone("expired_url")
        if self._used.get(path, 0) >= MOST:
            return _gone("used_url")
        self._used[path] = self._used.get(path, 0) + 1
        return None


def _gone(code: str) -> ApiResponse:
    return ApiResponse(body=encoded(refused(code)), status=HTTPStatus.NOT_FOUND)
