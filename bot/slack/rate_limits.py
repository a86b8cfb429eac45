"""Slack's pace: how often each method may be called, kept by all processes of a database together."""

import logging
import threading
import time
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Protocol, Self

from db.connection.engine import database_errors
from db.rate_limiter import RateLimit, RateLimiter
from domain.errors import StoreBusy
from handlers.slack.directory import RateLimited

#: Slack's tiers, in calls a minute of each method (https://docs.slack.dev/apis/web-api/rate-limits).
TIER_2, TIER_3, TIER_4 = 20, 50, 100
#: Slack says of some methods that they have limits of their own, for posting "several hundred" a minute in a workspace
#: (https://docs.slack.dev/reference/methods/chat.postMessage).
SEVERAL_HUNDRED = 200

#: What is not here is in the second tier, so far as the bot knows.
PER_MINUTE: Mapping[str, int] = {
    "assistant.threads.setSuggestedPrompts": TIER_4,
    "auth.test": TIER_4,
    "bots.info": TIER_3,
    "chat.delete": TIER_3,
    "chat.getPermalink": TIER_4,
    "chat.postEphemeral": TIER_4,
    "chat.postMessage": SEVERAL_HUNDRED,
    "chat.update": TIER_3,
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
#: One message a second in a channel, and a quarter of a second for what the network may take longer for one than for
#: the next.
CHANNEL = RateLimit(every=1.25)

#: So long a reminder's calls wait for their turns, in seconds; what would have to wait for longer is put off.
PATIENCE = 2.5
#: And what has time until the next tick; all of that waits for no more than `CHORES` seconds in one tick.
HASTE = 0.25
CHORES = 8.0
#: A turn that took longer to get may be over by then, and another one is taken.
STALE = 0.2
#: After how many seconds it is tried again where the database does not answer.
BUSY = 5.0
#: How often what people's answers took is written down, in seconds.
EVERY = 1.0

_log = logging.getLogger(__name__)


class CallPacer(Protocol):
    """Is told of each call of Slack's, and may hold it up."""

    def before(self, method: str, arguments: Mapping[str, Any], /) -> None:
        """A call is about to be made; NotYet where it may not be for a while."""

    def busy(self, method: str, seconds: float, /) -> None:
        """Slack wants no such call for so long."""


class NoPace:
    """As fast as can be: what is called is not Slack, or nobody else calls it."""

    def before(self, method: str, arguments: Mapping[str, Any], /) -> None:
        """Goes ahead."""

    def busy(self, method: str, seconds: float, /) -> None:
        """Tells nobody."""

    def turn(self, conversation: str, /, *, patience: float) -> float | None:  # noqa: ARG002  # as ThrottledPacer's
        """Always."""
        return None


UNPACED = NoPace()


class ThrottledPacer:
    """The pace of what the bot does by itself: each call waits for its turn among those of all processes.

    No transaction is open while it waits. A post takes its turn by `turn` beforehand.
    """

    def __init__(self, turns: RateLimiter, *, patience: float = PATIENCE, modest: bool = False) -> None:
        self._turns = turns
        self._patience = patience
        #: Whether it leaves half of what may be called at once to others.
        self._modest = modest
        #: On the monotonic clock: until when it is more patient than that.
        self._until = 0.0

    def have_time(self, seconds: float) -> None:
        """Waits for turns as reminders do, for so long altogether."""
        self._until = time.monotonic() + seconds

    def before(self, method: str, _arguments: Mapping[str, Any], /) -> None:
        """Waits; NotYet where that would take too long."""
        if method == POST:
            return
        limit = _limit(method)
        patience = max(self._patience, min(PATIENCE, self._until - time.monotonic()))
        left = self._wait({_scope(method): limit.halved() if self._modest else limit}, patience)
        if left is not None:
            raise RateLimited(left)

    def turn(self, conversation: str, /, *, patience: float) -> float | None:
        """Waits for a turn to post in a conversation, for so many seconds at the most; None once it has one.

        Otherwise the seconds after which it may have one.
        """
        return self._wait(_wanted(POST, conversation), patience)

    def busy(self, method: str, seconds: float, /) -> None:
        """Nobody calls the method before that (https://docs.slack.dev/apis/web-api/rate-limits)."""
        _hold(self._turns, method, seconds)

    def _wait(self, wanted: Mapping[str, RateLimit], patience: float) -> float | None:
        deadline, anew = time.monotonic() + patience, False
        while True:
            asked = time.monotonic()
            try:
                left = self._turns.take(wanted)
            except _no_database() as error:
                _log.warning("no turn could be had: %s", type(error).__name__)
                return BUSY
            if left == 0.0 and (anew or time.monotonic() - asked < STALE):
                return None
            if left == 0.0:
                anew = True
            elif asked + left > deadline:
                return left
            time.sleep(left)


class CountingPacer:
    """The pace of answers to people: they never wait, but are counted, so that the rest waits the longer.

    They are counted in memory, and `write_down` writes what came together into the database.
    """

    def __init__(self, turns: RateLimiter) -> None:
        self._turns = turns
        self._lock = threading.Lock()
        self._done: Counter[str] = Counter()
        self._limits: dict[str, RateLimit] = {}

    def before(self, method: str, arguments: Mapping[str, Any], /) -> None:
        """Counts."""
        wanted = _wanted(method, arguments.get("channel"))
        with self._lock:
            self._done.update(wanted.keys())
            self._limits.update(wanted)

    def busy(self, method: str, seconds: float, /) -> None:
        """The clock calls the method no earlier; people are answered by whatever Slack does."""
        _hold(self._turns, method, seconds)

    def write_down(self) -> None:
        """Hands over what was counted since the last time; it is counted again where that fails."""
        with self._lock:
            done, self._done = self._done, Counter()
            limits, self._limits = self._limits, {}
        if not done:
            return
        try:
            self._turns.count(done, limits)
        except _no_database() as error:
            _log.warning("answers could not be counted: %s", type(error).__name__)
            with self._lock:
                self._done += done
                self._limits |= limits


@dataclass(frozen=True, kw_only=True, slots=True)
class Pacers:
    """What keeps which pace: reminders, the clock's other work, and answers to people."""

    reminders: ThrottledPacer
    chores: ThrottledPacer
    people: CountingPacer

    @classmethod
    def of(cls, turns: RateLimiter) -> Self:
        """With the turns of a database."""
        return cls(
            reminders=ThrottledPacer(turns),
            chores=ThrottledPacer(turns, patience=HASTE, modest=True),
            people=CountingPacer(turns),
        )


@contextmanager
def writing_down(counted: CountingPacer, *, every: float = EVERY) -> Iterator[None]:
    """What is counted is written down each second, and at the end."""
    ended = threading.Event()

    def go_on() -> None:
        while not ended.wait(every):
            counted.write_down()

    threading.Thread(target=go_on, name="counting", daemon=True).start()
    try:
        yield
    finally:
        ended.set()
        counted.write_down()


def per_minute(number: int) -> RateLimit:
    """A limit that lets no more through in any minute: a fifth at once, and the rest evenly."""
    burst = max(1, number // 5)
    return RateLimit(every=60 / (number - burst), burst=burst)


def _no_database() -> tuple[type[Exception], ...]:
    return (StoreBusy, *database_errors())


def _limit(method: str) -> RateLimit:
    return per_minute(PER_MINUTE.get(method, TIER_2))


def _scope(method: str) -> str:
    return f"method:{method}"


def _wanted(method: str, channel: object) -> dict[str, RateLimit]:
    """What a call counts as: Slack counts methods, and posts in each conversation besides."""
    wanted = {_scope(method): _limit(method)}
    return wanted | {f"channel:{channel}": CHANNEL} if method == POST and channel else wanted


def _hold(turns: RateLimiter, method: str, seconds: float) -> None:
    try:
        turns.hold(_scope(method), seconds)
    except _no_database() as error:
        _log.warning("nobody could be told that Slack is busy: %s", type(error).__name__)
