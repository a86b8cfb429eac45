"""The people, channels and user groups of the workspace."""

from collections.abc import Mapping

from msgspec import Struct, field

from bot.sandbox.fake_slack.fake_slack import BOT_USER, TEAM, FakeSlack
from bot.sandbox.fake_slack.methods.users import conversation_id

#: The bot's name in mentions.
BOT_NAME = "schengen"
#: Placeholder for each person's own conversation with the app.
APP_PANE = "app"
#: Another organisation's workspace.
ELSEWHERE = "T0ELSEWHERE"


class Person(Struct, frozen=True, kw_only=True):
    """A person whom the user of the sandbox can act as."""

    id: str
    name: str
    #: Their role, in a few words.
    part: str
    #: Further properties in `users.info`.
    flags: Mapping[str, object] = field(default_factory=dict)

    @property
    def handle(self) -> str:
        """Their name in mentions, after the @."""
        return self.name.partition(" ")[0].casefold()

    @property
    def initials(self) -> str:
        """The letters in their picture."""
        return "".join(word[0] for word in self.name.split())[:2]

    @property
    def team(self) -> str:
        """The id of the workspace that they belong to."""
        return str(self.flags.get("team_id", TEAM))

    @property
    def app_conversation(self) -> str:
        """The id of their direct conversation with the app."""
        return conversation_id(self.id)


class Channel(Struct, frozen=True, kw_only=True):
    """A channel and its members besides the bot."""

    id: str
    name: str
    topic: str
    members: tuple[str, ...]
    is_shared: bool = False


DELEGATE = Person(id="U0DELEGATE", name="Daan Visser", part="Delegate of a Member State")
LIAISON = Person(id="U0LIAISON", name="Elena Marino", part="Liaison officer, Eurojust")
COORDINATOR = Person(id="U0COORDINATOR", name="Anna Keller", part="Coordinator of the register")
GUEST = Person(id="U0GUEST", name="Gil Moreau", part="Guest of the workspace", flags={"is_restricted": True})
EXTERNAL = Person(
    id="U0EXTERNAL",
    name="Xenia Petrou",
    part="From another organisation",
    flags={"is_stranger": True, "team_id": ELSEWHERE},
)
PEOPLE = (DELEGATE, LIAISON, COORDINATOR, GUEST, EXTERNAL)

_OURS = (DELEGATE.id, LIAISON.id, COORDINATOR.id)
COUNCIL = Channel(
    id="C0COUNCIL",
    name="schengen-council",
    topic="The working party. The bot may speak here, and reminds of what falls due.",
    members=_OURS,
)
DRAFTING = Channel(
    id="C0DRAFTING",
    name="drafting",
    topic="The bot may not speak here yet: a coordinator lets it with /schengen allow-here.",
    members=_OURS,
)
VISITORS = Channel(
    id="C0VISITORS",
    name="visitors",
    topic="A guest reads along: the bot cannot be let in here.",
    members=(*_OURS, GUEST.id),
)
PARTNERS = Channel(
    id="C0PARTNERS",
    name="partners",
    topic="Shared with another organisation: the bot answers nobody here.",
    members=(*_OURS, EXTERNAL.id),
    is_shared=True,
)
CHANNELS = (COUNCIL, DRAFTING, VISITORS, PARTNERS)

#: User groups by id: handle and members.
GROUPS = {"S0PRESIDENCY": ("presidency", (COORDINATOR.id,)), "S0AGENCIES": ("agencies", (LIAISON.id,))}

_PEOPLE_BY_ID = {person.id: person for person in PEOPLE}
_CHANNELS_BY_ID = {channel.id: channel for channel in CHANNELS}


def find_person(user_id: str) -> Person:
    """Return a person by their id; KeyError if there is none."""
    return _PEOPLE_BY_ID[user_id]


def display_name(some_id: str) -> str:
    """Return the name of a person, channel or group with its sign; the id itself if it is unknown."""
    if some_id == BOT_USER:
        return f"@{BOT_NAME}"
    if some_id in _PEOPLE_BY_ID:
        return f"@{_PEOPLE_BY_ID[some_id].name}"
    if some_id in _CHANNELS_BY_ID:
        return f"#{_CHANNELS_BY_ID[some_id].name}"
    return f"@{GROUPS[some_id][0]}" if some_id in GROUPS else some_id


def channels_of(user_id: str) -> tuple[Channel, ...]:
    """Return the channels that a person is in."""
    return tuple(channel for channel in CHANNELS if user_id in channel.members)


def colleagues_of(user_id: str) -> tuple[Person, ...]:
    """Return the people to whom a person can write: those who share a channel with them."""
    near = {member for channel in channels_of(user_id) for member in channel.members}
    return tuple(person for person in PEOPLE if person.id in near and person.id != user_id)


def resolve_conversation(user_id: str, place: str) -> str:
    """Return the id of the conversation that a person has at a place: a channel, a colleague, or APP_PANE.

    Where they may not be there, it is the first channel that they are in.
    """
    if place == APP_PANE:
        return find_person(user_id).app_conversation
    if place in {colleague.id for colleague in colleagues_of(user_id)}:
        return "D" + "".join(sorted(member.removeprefix("U0") for member in (user_id, place)))
    channel_ids = [channel.id for channel in channels_of(user_id)]
    return place if place in channel_ids else channel_ids[0]


def populate(slack: FakeSlack) -> None:
    """Add all people, channels and groups to the workspace."""
    for person in PEOPLE:
        names = {"name": person.handle, "real_name": person.name, "profile": {"display_name": person.name}}
        slack.set_user(person.id, **names, **person.flags)
    slack.set_user(BOT_USER, name=BOT_NAME, real_name=BOT_NAME, is_bot=True)
    for channel in CHANNELS:
        shared = {"is_shared": channel.is_shared, "is_ext_shared": channel.is_shared}
        slack.set_channel(channel.id, name=channel.name, members=[*channel.members, BOT_USER], **shared)
    for group_id, (handle, members) in GROUPS.items():
        slack.set_group(group_id, *members, handle=handle, name=handle)
