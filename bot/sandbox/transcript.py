"""Transcript: the workspace's messages as people see them in the conversations."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime

from msgspec import Struct, field
from msgspec.structs import replace

from bot.sandbox.fake_slack.api_calls import Json
from bot.sandbox.fake_slack.fake_slack import BOT, BOT_USER, Message
from bot.sandbox.fake_slack.methods.response_urls import ResponseUrl
from domain.dates.spans import BRUSSELS

#: Arguments of messages that are kept beside Slack's own: the author, and the files shared with it.
AUTHOR_ARGUMENT, FILES_ARGUMENT = "sandbox_author", "sandbox_files"


class TranscriptMessage(Struct, frozen=True, kw_only=True):
    """A message as people see it."""

    ts: str
    channel: str
    author: str
    text: str = ""
    blocks: list[Json] = field(default_factory=list)
    thread_ts: str | None = None
    #: The only person who sees it; None: everyone in the conversation.
    only_for: str | None = None
    #: The ids of the files that were shared with it.
    files: Sequence[str] = ()
    is_edited: bool = False
    #: Its Work Objects.
    entities: Sequence[Json] = ()

    @property
    def at(self) -> datetime:
        """The time at which it was written, in Brussels."""
        return datetime.fromtimestamp(float(self.ts), tz=UTC).astimezone(BRUSSELS)

    @property
    def thread(self) -> str:
        """The ts of the first message of its thread."""
        return self.thread_ts or self.ts

    @property
    def is_reply(self) -> bool:
        """Whether it is in a thread, below another message."""
        return self.thread_ts not in (None, self.ts)

    @property
    def is_from_bot(self) -> bool:
        """Whether the bot wrote it."""
        return self.author == BOT_USER


def build_transcript(
    messages: tuple[Message, ...], response_urls: Mapping[str, ResponseUrl]
) -> list[TranscriptMessage]:
    """Return every message, in order; a response to a `response_url` is put into the conversation it is about."""
    transcript: dict[str, TranscriptMessage] = {}
    for message in messages:
        if not message.channel.startswith("response/"):
            transcript[message.ts] = _convert(message)
        elif message.channel in response_urls:
            _apply_response(message, response_urls[message.channel], transcript)
    return list(transcript.values())


def visible_messages(person: str, transcript: list[TranscriptMessage], channel: str) -> Iterator[TranscriptMessage]:
    """Return the messages that a person sees in a conversation."""
    return (message for message in transcript if message.channel == channel and message.only_for in (None, person))


def _convert(message: Message) -> TranscriptMessage:
    author = BOT_USER if message.bot_id == BOT else str(message.arguments.get(AUTHOR_ARGUMENT, ""))
    return TranscriptMessage(
        ts=message.ts,
        channel=message.channel,
        author=author,
        text=message.text,
        blocks=message.blocks,
        thread_ts=message.thread_ts,
        only_for=message.user,
        files=message.arguments.get(FILES_ARGUMENT, ()),
        is_edited=message.edits > 0,
        entities=(message.metadata or {}).get("entities", ()),
    )


def _apply_response(response: Message, url: ResponseUrl, transcript: dict[str, TranscriptMessage]) -> None:
    """Add a response as a new message, or replace or delete the message that it responds to."""
    arguments, source = response.arguments, transcript.get(url.source or "")
    if source is not None and arguments.get("delete_original"):
        del transcript[source.ts]
        return
    if source is not None and arguments.get("replace_original"):
        is_edited = source.only_for is None
        transcript[source.ts] = replace(source, text=response.text, blocks=response.blocks, is_edited=is_edited)
        return
    only_for = None if arguments.get("response_type") == "in_channel" else url.person
    # Its thread is the one that it names: without one it is in the channel, wherever the click was.
    transcript[response.ts] = replace(_convert(response), channel=url.channel, only_for=only_for)
