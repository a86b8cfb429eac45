"""The messages of the workspace, and how a channel's history hands them out."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation

from bot.sandbox.fake_slack.api_calls import Json, is_true, refused

APP = "A0STANDIN"
TEAM = "T0STANDIN"
BOT = "B0STANDIN"
BOT_USER = "U0STANDIN"
#: Where the addresses of the workspace's messages begin.
WORKSPACE = "https://standin.invalid/"

#: How many messages a page has where nothing is asked for, and at the most.
PAGE = 100
MAX_PAGE = 999

#: So many messages have room in a second.
_NUMBERS = 1_000_000

_CURSOR = "before:"


@dataclass(frozen=True, kw_only=True, slots=True)
class Message:
    """A message as it stands in the workspace."""

    channel: str
    ts: str
    text: str = ""
    blocks: list[Json] = field(default_factory=list)
    metadata: Json | None = None
    thread_ts: str | None = None
    #: The only person who sees it, of an ephemeral one.
    user: str | None = None
    #: The bot that wrote it; None for a person.
    bot_id: str | None = BOT
    #: Everything that it was posted with.
    arguments: Json = field(default_factory=dict)
    #: How often it was changed since.
    edits: int = 0

    def shown(self) -> Json:
        """The message, as the API hands it out."""
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
    """The times of messages: the clock's second and a number within it, each later than the one before.

    Where the clock stands still or goes back, they go on from the latest second so far.
    """

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._latest = 0

    def pass_by(self, ts: str) -> None:
        """A message has this time already."""
        self._latest = max(self._latest, int(ts.replace(".", "")))

    def next(self) -> str:
        """A time that no message has yet."""
        self._latest = max(int(self._clock()) * _NUMBERS, self._latest) + 1
        return f"{self._latest // _NUMBERS}.{self._latest % _NUMBERS:06}"


def page(messages: Sequence[Message], arguments: Json) -> Json:
    """A page of a channel's history, the newest first: what everybody sees and is no reply in a thread."""
    cursor = str(arguments.get("cursor") or "")
    try:
        oldest = Decimal(str(arguments.get("oldest") or 0))
        before = Decimal(cursor.removeprefix(_CURSOR)) if cursor else Decimal("Infinity")
    except InvalidOperation:
        return refused("invalid_cursor" if cursor else "invalid_ts_oldest")
    seen = [
        each
        for each in messages
        if (each.channel, each.user) == (arguments["channel"], None)
        and each.thread_ts in (None, each.ts)
        and oldest < Decimal(each.ts) < before
    ]
    seen.sort(key=lambda each: Decimal(each.ts), reverse=True)
    limit = min(int(arguments.get("limit") or PAGE), MAX_PAGE)
    left_out = () if is_true(arguments.get("include_all_metadata")) else ("metadata",)
    shown = [{name: value for name, value in each.shown().items() if name not in left_out} for each in seen[:limit]]
    more = len(seen) > limit
    following = f"{_CURSOR}{seen[limit - 1].ts}" if more else ""
    return {"ok": True, "messages": shown, "has_more": more, "response_metadata": {"next_cursor": following}}
