"""The sidebar: the conversations that a person is in, with the number of unread messages in each."""

from collections.abc import Mapping
from urllib.parse import urlencode

from msgspec import Struct, field
from msgspec.structs import replace

from bot.sandbox.people import (
    APP_PANE,
    BOT_NAME,
    COUNCIL,
    DELEGATE,
    PEOPLE,
    Person,
    channels_of,
    colleagues_of,
    resolve_conversation,
)
from bot.sandbox.transcript import TranscriptMessage, visible_messages

#: The app's Home, as a place.
HOME = "home"


class Viewer(Struct, frozen=True, kw_only=True):
    """The person who looks at the page, the place they look at, and whether the traffic is shown."""

    person: Person = DELEGATE
    #: A channel's id, a colleague's, APP_PANE or HOME.
    at: str = COUNCIL.id
    thread: str | None = None
    inspects: bool = False

    @property
    def channel(self) -> str:
        """The id of the conversation at that place."""
        return resolve_conversation(self.person.id, APP_PANE if self.at == HOME else self.at)

    def link_to(self, *, at: str | None = None, thread: str | None = None) -> str:
        """Return the page's address for another place or thread, seen by the same person."""
        query = {"as": self.person.id, "at": at or self.at, "thread": thread, "inspect": "1" if self.inspects else None}
        return f"?{urlencode({name: value for name, value in query.items() if value})}"


class SidebarEntry(Struct, frozen=True, kw_only=True):
    """A place in the sidebar."""

    at: str
    channel: str
    name: str
    about: str = ""
    kind: str = "channel"
    unread: int = 0
    #: The messages there, filled only for the place that is open.
    entries: list[TranscriptMessage] = field(default_factory=list)

    @property
    def is_home(self) -> bool:
        """Whether it is the app's Home."""
        return self.at == HOME

    @property
    def is_app(self) -> bool:
        """Whether it is one of the app's tabs."""
        return self.at in (HOME, APP_PANE)

    @property
    def replies(self) -> Mapping[str, list[TranscriptMessage]]:
        """The replies of each thread, by the ts of its first message."""
        replies: dict[str, list[TranscriptMessage]] = {}
        for message in self.entries:
            if message.is_reply:
                replies.setdefault(message.thread, []).append(message)
        return replies


def parse_viewer(query: Mapping[str, str]) -> Viewer:
    """Return the viewer that the page names in its query; the default for what it may not ask for."""
    person = next((person for person in PEOPLE if person.id == query.get("as")), DELEGATE)
    colleagues = [colleague.id for colleague in colleagues_of(person.id)]
    places = [*(channel.id for channel in channels_of(person.id)), *colleagues, HOME, APP_PANE]
    wanted = query.get("at", COUNCIL.id)
    place = wanted if wanted in places else places[0]
    return Viewer(person=person, at=place, thread=query.get("thread") or None, inspects=query.get("inspect") == "1")


class UnreadTracker:
    """Remembers what each person has read; opening a conversation marks everything in it as read."""

    def __init__(self) -> None:
        #: The ts of the last message read, by person and conversation.
        self._last_read: dict[tuple[str, str], float] = {}

    def open_conversation(self, viewer: Viewer, transcript: list[TranscriptMessage]) -> SidebarEntry:
        """Return the place that a person looks at with its messages, which are then read."""
        entry = next(entry for entry in _sidebar(viewer.person) if entry.at == viewer.at)
        messages = list(visible_messages(viewer.person.id, transcript, entry.channel))
        if messages and not entry.is_home:
            self._last_read[viewer.person.id, entry.channel] = max(float(message.ts) for message in messages)
        return replace(entry, entries=messages)

    def sidebar_entries(self, viewer: Viewer, transcript: list[TranscriptMessage]) -> dict[str, list[SidebarEntry]]:
        """Return every place but Home by kind, with the number of unread messages."""
        entries: dict[str, list[SidebarEntry]] = {"channel": [], "direct": [], "app": []}
        for entry in _sidebar(viewer.person):
            if entry.at != HOME:
                unread = self._count_unread(viewer.person, entry.channel, transcript)
                entries[entry.kind].append(replace(entry, unread=unread))
        return entries

    def _count_unread(self, person: Person, channel: str, transcript: list[TranscriptMessage]) -> int:
        last_read = self._last_read.get((person.id, channel), 0.0)
        messages = visible_messages(person.id, transcript, channel)
        return sum(float(message.ts) > last_read and message.author != person.id for message in messages)


def _sidebar(person: Person) -> list[SidebarEntry]:
    channels = [
        SidebarEntry(at=channel.id, channel=channel.id, name=channel.name, about=channel.topic)
        for channel in channels_of(person.id)
    ]
    direct = [
        SidebarEntry(
            at=colleague.id,
            channel=resolve_conversation(person.id, colleague.id),
            name=colleague.name,
            about=colleague.part,
            kind="direct",
        )
        for colleague in colleagues_of(person.id)
    ]
    app = [
        SidebarEntry(
            at=place, channel=person.app_conversation, name=BOT_NAME, about="Who owes what, by when", kind="app"
        )
        for place in (HOME, APP_PANE)
    ]
    return [*channels, *direct, *app]
