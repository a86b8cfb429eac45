"""The channels of the local stand-in, and what the API tells of them."""

from bot.standin_http import ERROR, Json, refused
from bot.standin_messages import TEAM

_FLAGS = ("is_archived", "is_shared", "is_ext_shared", "is_org_shared", "is_pending_ext_shared")


class Channels:
    """Whichever is asked for is an ordinary channel that the bot is a member of."""

    def __init__(self) -> None:
        self._channels: dict[str, Json] = {}

    def change(self, channel: str, properties: Json) -> None:
        """Makes a channel, or gives one other properties."""
        self._channel(channel).update(properties)

    def closed(self, channel: str, *, writing: bool = False) -> str | None:
        """The code by which reading or writing in a channel is refused, None where it is allowed."""
        unknown = self._unknown(channel)
        if unknown is not None:
            return unknown
        found = self._channel(channel)
        if writing and found["is_archived"]:
            return "is_archived"
        return None if found["is_member"] else "not_in_channel"

    def conversations_info(self, arguments: Json) -> Json:
        """What a channel is like."""
        channel = str(arguments.get("channel", ""))
        unknown = self._unknown(channel)
        return refused(unknown) if unknown is not None else {"ok": True, "channel": dict(self._channel(channel))}

    def conversations_list(self, _: Json) -> Json:
        """Every channel so far, in one page."""
        every = [dict(each) for each in self._channels.values()]
        return {"ok": True, "channels": every, "response_metadata": {"next_cursor": ""}}

    def _unknown(self, channel: str) -> str | None:
        if channel[:1] not in ("C", "D", "G"):
            return "channel_not_found"
        error: str | None = self._channel(channel).get(ERROR)
        return error

    def _channel(self, channel: str) -> Json:
        usual = {"id": channel, "name": channel.lower(), "context_team_id": TEAM, "is_member": True}
        direct = {"is_im": channel[:1] == "D", "is_channel": channel[:1] == "C", "is_private": channel[:1] != "C"}
        nobody: Json = {"pending_shared": [], "pending_connected_team_ids": []}
        return self._channels.setdefault(channel, usual | direct | dict.fromkeys(_FLAGS, False) | nobody)
