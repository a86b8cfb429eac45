"""Messages, their timestamps, and the pages of a channel's history."""

from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal, InvalidOperation

from msgspec import Struct, field

from bot.sandbox.fake_slack.api_calls import Json, error_result, is_set, missing_arguments

APP = "A0STANDIN"
TEAM = "T0STANDIN"
BOT = "B0STANDIN"
BOT_USER = "U0STANDIN"
#: The beginning of permalinks.
WORKSPACE_URL = "https://standin.invalid/"

#: Messages of a page: by default, and at the most.
DEFAULT_PAGE_SIZE = 100
MAX_PAGE_SIZE = 999

#: The timestamps that fit into a second.
_PER_SECOND = 1_000_000

_CURSOR = "before:"


class Message(Struct, frozen=True, kw_only=True):
    """A message in the workspace."""

    channel: str
    ts: str
    text: str = ""
    blocks: list[Json] = field(default_factory=list)
    metadata: Json | None = None
    thread_ts: str | None = None
    #: The only reader of an ephemeral message.
    user: str | None = None
    #: The bot that wrote it; None for a person.
    bot_id: str | None = BOT
    #: All arguments that it was posted with.
    arguments: Json = field(default_factory=dict)
    #: How often it was changed.
    edits: int = 0

    def to_json(self) -> Json:
        """Return the message as the API does."""
        author = BOT_USER if self.bot_id == BOT else "U0SOMEBODY"
        shown: Json = {"type": "message", "ts": self.ts, "text": self.text, "user": author}
        optional = {
            "bot_id": self.bot_id,
            "blocks": self.blocks,
            "metadata": self.metadata,
            "thread_ts": self.thread_ts,
        }
        return shown | {name: value for name, value in optional.items() if value}


class Timestamps:
    """Timestamps of messages: the clock's second and a number within it, strictly increasing.

    If the clock stands still or goes back, they continue from the latest second so far.
    """

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._latest = 0

    def advance_past(self, ts: str) -> None:
        """Take note of a timestamp that is in use."""
        self._latest = max(self._latest, int(ts.replace(".", "")))

    def next(self) -> str:
        """Return a timestamp that no message has yet."""
        self._latest = max(int(self._clock()) * _PER_SECOND, self._latest) + 1
        return f"{self._latest // _PER_SECOND}.{self._latest % _PER_SECOND:06}"


def history_page(messages: Sequence[Message], arguments: Json) -> Json:
    """Return a page of a channel's history, the newest first: no ephemeral messages and no replies."""
    seen = (message for message in messages if message.thread_ts in (None, message.ts))
    return _page(seen, arguments)


def replies_page(messages: Sequence[Message], arguments: Json) -> Json:
    """Return a page of a thread: the message that it began with, if it is in the workspace, and its replies."""
    problems = missing_arguments(arguments, "channel", "ts")
    if problems:
        return error_result("invalid_arguments", *problems)
    seen = (message for message in messages if str(arguments["ts"]) in (message.ts, message.thread_ts))
    return _page(seen, arguments)


def _page(messages: Iterable[Message], arguments: Json) -> Json:
    cursor = str(arguments.get("cursor") or "")
    try:
        oldest = Decimal(str(arguments.get("oldest") or 0))
        before = Decimal(cursor.removeprefix(_CURSOR)) if cursor else Decimal("Infinity")
    except InvalidOperation:
        return error_result("invalid_cursor" if cursor else "invalid_ts_oldest")
    seen = [
        message
        for message in messages
        if (message.channel, message.user) == (arguments["channel"], None) and oldest < Decimal(message.ts) < before
    ]
    seen.sort(key=lambda message: Decimal(message.ts), reverse=True)
    limit = min(int(arguments.get("limit") or DEFAULT_PAGE_SIZE), MAX_PAGE_SIZE)
    left_out = () if is_set(arguments.get("include_all_metadata")) else ("metadata",)
    shown = [
        {name: value for name, value in message.to_json().items() if name not in left_out} for message in seen[:limit]
    ]
    more = len(seen) > limit
    following = f"{_CURSOR}{seen[limit - 1].ts}" if more else ""
    return {"ok": True, "messages": shown, "has_more": more, "response_metadata": {"next_cursor": following}}
