"""What each person finds where they look: the rooms that they are in, and what they have not read there."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.sandbox.people import (
    APP_PANE,
    BOT_NAME,
    COUNCIL,
    DELEGATE,
    PEOPLE,
    Person,
    channels_of,
    colleagues_of,
    conversation,
)
from bot.sandbox.sandbox import Sandbox
from bot.sandbox.transcript import TranscriptMessage, seen_by

#: The app's Home, as a place.
HOME = "home"


@dataclass(frozen=True, kw_only=True, slots=True)
class Viewer:
    """Who looks at the page, at which place in it, and whether at the traffic besides."""

    person: Person = DELEGATE
    at: str = COUNCIL.id
    thread: str | None = None
    inspects: bool = False

    @property
    def channel(self) -> str:
        """The conversation there."""
        return conversation(self.person.id, APP_PANE if self.at == HOME else self.at)


@dataclass(frozen=True, kw_only=True, slots=True)
class SidebarEntry:
    """A place in the sidebar."""

    at: str
    channel: str
    name: str
    about: str = ""
    kind: str = "channel"
    unread: int = 0
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
        """What stands in each thread under its first message."""
        found: dict[str, list[TranscriptMessage]] = {}
        for each in self.entries:
            if each.is_reply:
                found.setdefault(each.thread, []).append(each)
        return found


def look_at(given: Mapping[str, str]) -> Viewer:
    """Who looks where, as the page asks for it; what it cannot ask for is as in the beginning."""
    person = next((each for each in PEOPLE if each.id == given.get("as")), DELEGATE)
    wanted = given.get("at", COUNCIL.id)
    places = [*_places(person), HOME, APP_PANE]
    at = wanted if wanted in places else places[0]
    return Viewer(person=person, at=at, thread=given.get("thread") or None, inspects=given.get("inspect") == "1")


class UnreadTracker:
    """Of all people; whoever looks into a room has read what is in it."""

    def __init__(self, world: Sandbox) -> None:
        self._world = world
        self._read: dict[tuple[str, str], float] = {}

    def room(self, look: Viewer, entries: list[TranscriptMessage]) -> SidebarEntry:
        """The room that somebody looks into."""
        found = next(each for each in _rooms(look.person) if each.at == look.at)
        here = list(seen_by(look.person.id, entries, found.channel))
        if here and not found.is_home:
            self._read[look.person.id, found.channel] = max(float(each.ts) for each in here)
        return SidebarEntry(
            **{name: getattr(found, name) for name in ("at", "channel", "name", "about", "kind")}, entries=here
        )

    def rooms(self, look: Viewer, entries: list[TranscriptMessage]) -> dict[str, list[SidebarEntry]]:
        """Every room that somebody is in, by kind, with what they have not read."""
        found: dict[str, list[SidebarEntry]] = {"channel": [], "direct": [], "app": []}
        for each in _rooms(look.person):
            if each.at == HOME:
                continue
            unread = self._unread(look.person, each.channel, entries)
            counted = SidebarEntry(at=each.at, channel=each.channel, name=each.name, kind=each.kind, unread=unread)
            found[each.kind].append(counted)
        return found

    def _unread(self, person: Person, channel: str, entries: list[TranscriptMessage]) -> int:
        since = self._read.get((person.id, channel), 0.0)
        found = seen_by(person.id, entries, channel)
        return sum(float(each.ts) > since and each.author != person.id for each in found)


def _places(person: Person) -> list[str]:
    return [*(each.id for each in channels_of(person.id)), *(each.id for each in colleagues_of(person.id))]


def _rooms(person: Person) -> list[SidebarEntry]:
    channels = [
        SidebarEntry(at=each.id, channel=each.id, name=each.name, about=each.topic) for each in channels_of(person.id)
    ]
    direct = [
        SidebarEntry(
            at=each.id, channel=conversation(person.id, each.id), name=each.name, about=each.part, kind="direct"
        )
        for each in colleagues_of(person.id)
    ]
    mine = person.app_conversation
    app = [
        SidebarEntry(at=each, channel=mine, name=BOT_NAME, about="Who owes what, by when", kind="app")
        for each in (HOME, APP_PANE)
    ]
    return [*channels, *direct, *app]
