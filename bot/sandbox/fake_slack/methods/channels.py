"""The channels of the workspace, and what the API tells of them."""

from collections.abc import Callable, Mapping

from bot.sandbox.fake_slack.api_calls import ERROR, Json, refused
from bot.sandbox.fake_slack.methods.messages import BOT_USER, MAX_PAGE, PAGE, TEAM

#: The property that has who is in a channel; `conversations.info` does not tell it.
MEMBERS = "members"

_CURSOR = "after:"
_FLAGS = ("is_archived", "is_shared", "is_ext_shared", "is_org_shared", "is_pending_ext_shared")


class Channels:
    """Whichever is asked for is an ordinary channel that the bot is a member of."""

    def __init__(self) -> None:
        self._channels: dict[str, Json] = {}

    def change(self, channel: str, properties: Json) -> None:
        """Makes a channel, or gives one other properties."""
        self._channel(channel).update(properties)

    def methods(self) -> Mapping[str, Callable[[Json], Json]]:
        """The methods of the API that are about channels."""
        return {
            "conversations.info": self._conversations_info,
            "conversations.list": self._conversations_list,
            "conversations.members": self._conversations_members,
        }

    def unknown(self, channel: str) -> str | None:
        """The code by which a channel is refused that the bot does not see, None where it does."""
        if channel[:1] not in ("C", "D", "G"):
            return "channel_not_found"
        error: str | None = self._channel(channel).get(ERROR)
        return error

    def closed(self, channel: str, *, writing: bool = False) -> str | None:
        """The code by which reading or writing in a channel is refused, None where it is allowed."""
        unknown = self.unknown(channel)
        if unknown is not None:
            return unknown
        found = self._channel(channel)
        if writing and found["is_archived"]:
            return "is_archived"
        return None if found["is_member"] else "not_in_channel"

    def _conversations_info(self, arguments: Json) -> Json:
        """What a channel is like."""
        channel = str(arguments.get("channel", ""))
        unknown = self.unknown(channel)
        return refused(unknown) if unknown is not None else {"ok": True, "channel": _shown(self._channel(channel))}

    def _conversations_list(self, _: Json) -> Json:
        """Every channel so far, in one page."""
        every = [_shown(each) for each in self._channels.values()]
        return {"ok": True, "channels": every, "response_metadata": {"next_cursor": ""}}

    def _conversations_members(self, arguments: Json) -> Json:
        """A page of who is in a channel (https://docs.slack.dev/reference/methods/conversations.members)."""
        channel = str(arguments.get("channel", ""))
        unknown = self.unknown(channel)
        if unknown is not None:
            return refused(unknown)
        limit = str(arguments.get("limit") or PAGE)
        if not limit.isdecimal() or not 0 < int(limit) <= MAX_PAGE:
            return refused("invalid_limit")
        cursor = str(arguments.get("cursor") or f"{_CURSOR}0")
        start = cursor.removeprefix(_CURSOR)
        if start == cursor or not start.isdecimal():
            return refused("invalid_cursor")
        members: list[str] = list(self._channel(channel)[MEMBERS])
        end = int(start) + int(limit)
        following = f"{_CURSOR}{end}" if end < len(members) else ""
        return {"ok": True, "members": members[int(start) : end], "response_metadata": {"next_cursor": following}}

    def _channel(self, channel: str) -> Json:
        person = {"user": f"U{channel[1:]}"} if channel[:1] == "D" else {}
        usual: Json = {MEMBERS: [*person.values(), BOT_USER]}
        usual |= person
        usual |= {"id": channel, "name": channel.lower(), "context_team_id": TEAM, "is_member": True}
        direct = {"is_im": channel[:1] == "D", "is_channel": channel[:1] == "C", "is_private": channel[:1] != "C"}
        nobody: Json = {"pending_shared": [], "pending_connected_team_ids": []}
        return self._channels.setdefault(channel, usual | direct | dict.fromkeys(_FLAGS, False) | nobody)


def _shown(channel: Json) -> Json:
    """The channel as the API hands it out."""
    return {name: value for name, value in channel.items() if name != MEMBERS}
