"""What stands in the conversations: the workspace's messages, as each person sees them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from bot.sandbox.fake_slack.api_calls import Json
from bot.sandbox.fake_slack.fake_slack import BOT, BOT_USER, Message
from bot.sandbox.fake_slack.methods.response_urls import ResponseUrl
from domain.dates.spans import BRUSSELS

#: Arguments of messages that are kept beside Slack's own: who wrote it, and which files came with it.
AUTHOR, FILES = "sandbox_author", "sandbox_files"


@dataclass(frozen=True, kw_only=True, slots=True)
class TranscriptMessage:
    """A message as it is seen."""

    ts: str
    channel: str
    author: str
    text: str = ""
    blocks: list[Json] = field(default_factory=list)
    thread_ts: str | None = None
    #: The only person who sees it.
    only_for: str | None = None
    #: The ids of the files that came with it.
    files: Sequence[str] = ()
    is_edited: bool = False

    @property
    def at(self) -> datetime:
        """When it was written, in Brussels."""
        return datetime.fromtimestamp(float(self.ts), tz=UTC).astimezone(BRUSSELS)

    @property
    def thread(self) -> str:
        """The first message of its thread."""
        return self.thread_ts or self.ts

    @property
    def is_reply(self) -> bool:
        """Whether it stands in a thread, under another message."""
        return self.thread_ts not in (None, self.ts)

    @property
    def is_from_bot(self) -> bool:
        """Whether the bot wrote it."""
        return self.author == BOT_USER


def transcript(messages: tuple[Message, ...], replies: Mapping[str, ResponseUrl]) -> list[TranscriptMessage]:
    """Every message, in order; what was sent to an address to answer at stands where that is about."""
    found: dict[str, TranscriptMessage] = {}
    for each in messages:
        if not each.channel.startswith("response/"):
            found[each.ts] = _entry(each)
        elif each.channel in replies:
            _answer(each, replies[each.channel], found)
    return list(found.values())


def seen_by(person: str, entries: list[TranscriptMessage], channel: str) -> Iterator[TranscriptMessage]:
    """What somebody sees in a conversation."""
    return (each for each in entries if each.channel == channel and each.only_for in (None, person))


def _entry(message: Message) -> TranscriptMessage:
    author = BOT_USER if message.bot_id == BOT else str(message.arguments.get(AUTHOR, ""))
    return TranscriptMessage(
        ts=message.ts,
        channel=message.channel,
        author=author,
        text=message.text,
        blocks=message.blocks,
        thread_ts=message.thread_ts,
        only_for=message.user,
        files=message.arguments.get(FILES, ()),
        is_edited=message.edits > 0,
    )


def _answer(message: Message, to: ResponseUrl, found: dict[str, TranscriptMessage]) -> None:
    """A new message, or another content for the one that was pressed in, or its removal."""
    arguments, source = message.arguments, found.get(to.source or "")
    if source is not None and arguments.get("delete_original"):
        del found[source.ts]
        return
    if source is not None and arguments.get("replace_original"):
        found[source.ts] = replace(source, text=message.text, blocks=message.blocks, is_edited=source.only_for is None)
        return
    only_for = None if arguments.get("response_type") == "in_channel" else to.person
    answer = replace(_entry(message), channel=to.channel, thread_ts=to.thread_ts, only_for=only_for)
    found[message.ts] = answer
