"""Who and what there is in the workspace: its people, channels and groups."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.sandbox.fake_slack.fake_slack import BOT_USER, TEAM, FakeSlack
from bot.sandbox.fake_slack.methods.users import conversation_id

#: The bot's name, which people call it by.
BOT_NAME = "schengen"
#: Stands for the conversation with the app, whoever has it.
APP_PANE = "app"
#: Another organisation's workspace.
ELSEWHERE = "T0ELSEWHERE"


@dataclass(frozen=True, kw_only=True, slots=True)
class Person:
    """Somebody whom one can act as."""

    id: str
    name: str
    #: What they are here, in a few words.
    part: str
    #: What `users.info` says of them besides.
    flags: Mapping[str, object] = field(default_factory=dict)

    @property
    def handle(self) -> str:
        """What they are called by with an @."""
        return self.name.partition(" ")[0].casefold()

    @property
    def initials(self) -> str:
        """What stands in their picture."""
        return "".join(each[0] for each in self.name.split())[:2]

    @property
    def team(self) -> str:
        """The workspace that they belong to."""
        return str(self.flags.get("team_id", TEAM))

    @property
    def app_conversation(self) -> str:
        """Their direct messages with the app."""
        return conversation_id(self.id)


@dataclass(frozen=True, kw_only=True, slots=True)
class Channel:
    """A channel, and who is in it besides the bot."""

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

#: User groups: what they are called, and who is in them.
GROUPS = {"S0PRESIDENCY": ("presidency", (COORDINATOR.id,)), "S0AGENCIES": ("agencies", (LIAISON.id,))}

_BY_ID = {each.id: each for each in PEOPLE}
_CHANNELS_BY_ID = {each.id: each for each in CHANNELS}


def person(user: str) -> Person:
    """Somebody by their id; KeyError for nobody."""
    return _BY_ID[user]


def name_of(some_id: str) -> str:
    """What somebody, a channel or a group is called, with its sign; the id itself where nobody knows."""
    if some_id == BOT_USER:
        return f"@{BOT_NAME}"
    if some_id in _BY_ID:
        return f"@{_BY_ID[some_id].name}"
    if some_id in _CHANNELS_BY_ID:
        return f"#{_CHANNELS_BY_ID[some_id].name}"
    return f"@{GROUPS[some_id][0]}" if some_id in GROUPS else some_id


def channels_of(user: str) -> tuple[Channel, ...]:
    """The channels that somebody is in."""
    return tuple(each for each in CHANNELS if user in each.members)


def colleagues_of(user: str) -> tuple[Person, ...]:
    """Whom somebody can write to: those who share a channel with them."""
    near = {member for each in channels_of(user) for member in each.members}
    return tuple(each for each in PEOPLE if each.id in near and each.id != user)


def conversation(user: str, at: str) -> str:
    """The conversation that somebody has at a place: a channel's id, a colleague's, or the app's pane.

    Where they may not be there, it is the first channel that they are in.
    """
    if at == APP_PANE:
        return person(user).app_conversation
    if at in {each.id for each in colleagues_of(user)}:
        return "D" + "".join(sorted(each.removeprefix("U0") for each in (user, at)))
    here = channels_of(user)
    return next((each.id for each in here if each.id == at), here[0].id)


def furnish(slack: FakeSlack) -> None:
    """Let the workspace know all of them."""
    for each in PEOPLE:
        slack.user(each.id, name=each.handle, real_name=each.name, profile={"display_name": each.name}, **each.flags)
    slack.user(BOT_USER, name=BOT_NAME, real_name=BOT_NAME, is_bot=True)
    for channel in CHANNELS:
        shared = {"is_shared": channel.is_shared, "is_ext_shared": channel.is_shared}
        slack.channel(channel.id, name=channel.name, members=[*channel.members, BOT_USER], **shared)
    for group, (handle, members) in GROUPS.items():
        slack.group(group, *members, handle=handle, name=handle)
