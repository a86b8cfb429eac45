"""Slack's rate limits: calls per minute of each method, throttled by all processes of a database together."""

import logging
import threading
import time
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any, Protocol, Self

from msgspec import Struct

from db.connection.engine import database_errors
from db.shared_rate_limiter import RateLimit, RateLimiter
from domain.errors import StoreBusy
from handlers.slack.directory import RateLimited

#: Slack's tiers, in calls a minute of each method (https://docs.slack.dev/apis/web-api/rate-limits).
TIER_2, TIER_3, TIER_4 = 20, 50, 100
#: Some methods have limits of their own; for posting Slack says "several hundred" a minute in a workspace
#: (https://docs.slack.dev/reference/methods/chat.postMessage).
POSTS_A_MINUTE = 200

#: Methods that are not listed are taken to be in the second tier.
PER_MINUTE: Mapping[str, int] = {
    "assistant.threads.setSuggestedPrompts": TIER_4,
    "auth.test": TIER_4,
    "bots.info": TIER_3,
    "canvases.delete": TIER_3,
    "canvases.edit": TIER_3,
    "chat.delete": TIER_3,
    "chat.getPermalink": TIER_4,
    "chat.postEphemeral": TIER_4,
    "chat.postMessage": POSTS_A_MINUTE,
    "chat.update": TIER_3,
    "conversations.canvases.create": TIER_2,
    "conversations.history": TIER_3,
    "conversations.info": TIER_3,
    "conversations.members": TIER_4,
    "conversations.open": TIER_3,
    "conversations.replies": TIER_3,
    "files.completeUploadExternal": TIER_4,
    "files.getUploadURLExternal": TIER_4,
    "usergroups.users.list": TIER_2,
    "users.info": TIER_4,
    "views.open": TIER_4,
    "views.publish": TIER_4,
    "views.push": TIER_4,
    "views.update": TIER_4,
}

POST = "chat.postMessage"
#: Slack takes one message a second in a channel; the quarter of a second more allows for a network that delays one post
#: longer than the next.
POST_IN_CHANNEL = RateLimit(interval_seconds=1.25)

#: The longest waits of one reminder call, and of one call of the other jobs ("chores"), which have time until the next
#: tick; a call that would have to wait longer is put off.
REMINDER_TIMEOUT_SECONDS = 2.5
CHORE_TIMEOUT_SECONDS = 0.25
#: In each tick the chores may wait as long as reminders until this time is up.
CHORES_BUDGET_SECONDS = 8.0
#: A turn that took longer than this to get from the database may have passed, and another one is taken.
STALE_SECONDS = 0.2
#: The wait before the next try where the database does not answer.
DATABASE_RETRY_SECONDS = 5.0
#: The interval at which counted calls are written to the database.
FLUSH_SECONDS = 1.0

_log = logging.getLogger(__name__)


class CallPacer(Protocol):
    """Throttle of a client's calls."""

    def before_call(self, method: str, arguments: Mapping[str, Any], /) -> None:
        """Wait for a call's turn, or count it; raise RateLimited if the turn does not come in time."""

    def pause(self, method: str, seconds: float, /) -> None:
        """Let no such call be made for some seconds: Slack has answered one with 429."""


class NoPacer:
    """Null object: calls are not throttled, since they do not go to Slack or there are few."""

    def before_call(self, method: str, arguments: Mapping[str, Any], /) -> None:
        """Do nothing."""

    def pause(self, method: str, seconds: float, /) -> None:
        """Do nothing."""

    def wait_for_turn(self, conversation: str, /, *, timeout: float) -> float | None:  # noqa: ARG002  # as ThrottledPacer's
        """Return None at once: a post may be made."""
        return None

    def grant_time(self, seconds: float) -> None:
        """Do nothing."""

    def flush(self) -> None:
        """Do nothing."""


NO_PACING = NoPacer()


class ThrottledPacer:
    """Throttle of what the bot does by itself: each call waits for its turn in the rate limit that all processes share.

    No transaction is open while it waits. A post takes its turn beforehand, by `wait_for_turn`.
    """

    def __init__(
        self, limiter: RateLimiter, *, timeout: float = REMINDER_TIMEOUT_SECONDS, leaves_half: bool = False
    ) -> None:
        self._limiter = limiter
        self._timeout = timeout
        #: Whether half of each burst is left to others.
        self._leaves_half = leaves_half
        #: On the monotonic clock: until when a call may wait as long as a reminder's.
        self._granted_until = 0.0

    def grant_time(self, seconds: float) -> None:
        """Let each call wait as long as a reminder's, for some seconds altogether."""
        self._granted_until = time.monotonic() + seconds

    def before_call(self, method: str, _arguments: Mapping[str, Any], /) -> None:
        """Wait for the method's turn; raise RateLimited if it does not come in time."""
        if method == POST:
            return
        limits = _limits(method)
        if self._leaves_half:
            limits = {scope: limit.with_half_burst() for scope, limit in limits.items()}
        granted = min(REMINDER_TIMEOUT_SECONDS, self._granted_until - time.monotonic())
        wait = self._acquire(limits, max(self._timeout, granted))
        if wait is not None:
            raise RateLimited(wait)

    def wait_for_turn(self, conversation: str, /, *, timeout: float) -> float | None:
        """Wait at most `timeout` seconds for a turn to post in a conversation; None once it has come.

        Otherwise return the seconds after which it may come.
        """
        return self._acquire(_limits(POST, conversation), timeout)

    def pause(self, method: str, seconds: float, /) -> None:
        """Let no process call the method before that (https://docs.slack.dev/apis/web-api/rate-limits)."""
        _pause(self._limiter, method, seconds)

    def _acquire(self, limits: Mapping[str, RateLimit], timeout: float) -> float | None:
        deadline, is_second_turn = time.monotonic() + timeout, False
        while True:
            asked_at = time.monotonic()
            try:
                wait = self._limiter.acquire(limits)
            except _database_failures() as error:
                _log.warning("no turn could be had: %s", type(error).__name__)
                return DATABASE_RETRY_SECONDS
            if wait == 0.0 and (is_second_turn or time.monotonic() - asked_at < STALE_SECONDS):
                return None
            if wait == 0.0:
                is_second_turn = True
            elif asked_at + wait > deadline:
                return wait
            time.sleep(wait)


class CountingPacer:
    """Count of the answers to people: they never wait, but count towards the limits, so that other calls wait longer.

    Calls are counted in memory; `flush` writes the counts to the database.
    """

    def __init__(self, limiter: RateLimiter) -> None:
        self._limiter = limiter
        self._lock = threading.Lock()
        self._counts: Counter[str] = Counter()
        self._limits: dict[str, RateLimit] = {}

    def before_call(self, method: str, arguments: Mapping[str, Any], /) -> None:
        """Count the call."""
        limits = _limits(method, arguments.get("channel"))
        with self._lock:
            self._counts.update(limits.keys())
            self._limits.update(limits)

    def pause(self, method: str, seconds: float, /) -> None:
        """Let the scheduler not call the method before that; answers to people are tried all the same."""
        _pause(self._limiter, method, seconds)

    def flush(self) -> None:
        """Write the counts since the last flush to the database; keep them for the next one if that fails."""
        with self._lock:
            counts, self._counts = self._counts, Counter()
            limits, self._limits = self._limits, {}
        if not counts:
            return
        try:
            self._limiter.charge(counts, limits)
        except _database_failures() as error:
            _log.warning("answers could not be counted: %s", type(error).__name__)
            with self._lock:
                self._counts += counts
                self._limits |= limits


class Pacers(Struct, frozen=True, kw_only=True):
    """The throttles of reminders, of the scheduler's other jobs, and of answers to people."""

    reminders: ThrottledPacer | NoPacer
    chores: ThrottledPacer | NoPacer
    people: CountingPacer | NoPacer

    @classmethod
    def for_limiter(cls, limiter: RateLimiter) -> Self:
        """Return the throttles that share a database's rate limiter."""
        return cls(
            reminders=ThrottledPacer(limiter),
            chores=ThrottledPacer(limiter, timeout=CHORE_TIMEOUT_SECONDS, leaves_half=True),
            people=CountingPacer(limiter),
        )


#: Calls as fast as they come, for a workspace without rate limits.
UNPACED = Pacers(reminders=NO_PACING, chores=NO_PACING, people=NO_PACING)


@contextmanager
def flush_periodically(pacer: CountingPacer | NoPacer, *, interval_seconds: float = FLUSH_SECONDS) -> Iterator[None]:
    """Flush the counts at every interval in a background thread, and once more at the end."""
    ended = threading.Event()

    def flush() -> None:
        while not ended.wait(interval_seconds):
            pacer.flush()

    threading.Thread(target=flush, name="counting", daemon=True).start()
    try:
        yield
    finally:
        ended.set()
        pacer.flush()


def per_minute(number: int) -> RateLimit:
    """Return a limit that lets no more calls through in any minute: a fifth of them at once, and the rest evenly."""
    burst = max(1, number // 5)
    return RateLimit(interval_seconds=60 / (number - burst), burst=burst)


def _limits(method: str, channel: object = None) -> dict[str, RateLimit]:
    """Return the limits that a call counts towards, by scope: its method's, and a post's conversation's as well."""
    limits = {_scope(method): per_minute(PER_MINUTE.get(method, TIER_2))}
    return limits | {f"channel:{channel}": POST_IN_CHANNEL} if method == POST and channel else limits


def _scope(method: str) -> str:
    return f"method:{method}"


def _pause(limiter: RateLimiter, method: str, seconds: float) -> None:
    try:
        limiter.pause(_scope(method), seconds)
    except _database_failures() as error:
        _log.warning("nobody could be told that Slack is busy: %s", type(error).__name__)


def _database_failures() -> tuple[type[Exception], ...]:
    return (StoreBusy, *database_errors())
