"""The channels of the workspace, and the `conversations.*` methods that return them."""

from collections.abc import Callable, Mapping

from bot.sandbox.fake_slack.api_calls import ERROR_KEY, Json, error_result
from bot.sandbox.fake_slack.methods.messages import BOT_USER, DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE, TEAM

#: The property that holds a channel's members; `conversations.info` leaves it out.
MEMBERS = "members"

_CURSOR = "after:"
_FLAGS = ("is_archived", "is_shared", "is_ext_shared", "is_org_shared", "is_pending_ext_shared")


class ChannelStore:
    """Keeps channels; any channel asked for is an ordinary one that the bot is a member of."""

    def __init__(self) -> None:
        self._channels: dict[str, Json] = {}

    def update(self, channel_id: str, properties: Json) -> None:
        """Add a channel, or change its properties."""
        self._channel(channel_id).update(properties)

    def methods(self) -> Mapping[str, Callable[[Json], Json]]:
        """Return the API methods about channels."""
        return {
            "conversations.info": self._conversations_info,
            "conversations.list": self._conversations_list,
            "conversations.members": self._conversations_members,
        }

    def visibility_error(self, channel_id: str) -> str | None:
        """Return the error code for a channel that the bot cannot see; None if it can."""
        if channel_id[:1] not in ("C", "D", "G"):
            return "channel_not_found"
        error: str | None = self._channel(channel_id).get(ERROR_KEY)
        return error

    def access_error(self, channel_id: str, *, writing: bool = False) -> str | None:
        """Return the error code for reading or writing in a channel; None if it is allowed."""
        error = self.visibility_error(channel_id)
        if error is not None:
            return error
        properties = self._channel(channel_id)
        if writing and properties["is_archived"]:
            return "is_archived"
        return None if properties["is_member"] else "not_in_channel"

    def _conversations_info(self, arguments: Json) -> Json:
        """Return a channel."""
        channel_id = str(arguments.get("channel", ""))
        error = self.visibility_error(channel_id)
        if error is not None:
            return error_result(error)
        return {"ok": True, "channel": _without_members(self._channel(channel_id))}

    def _conversations_list(self, _: Json) -> Json:
        """Return every channel so far, in one page."""
        every = [_without_members(channel) for channel in self._channels.values()]
        return {"ok": True, "channels": every, "response_metadata": {"next_cursor": ""}}

    def _conversations_members(self, arguments: Json) -> Json:
        """Return a page of a channel's members (https://docs.slack.dev/reference/methods/conversations.members)."""
        channel_id = str(arguments.get("channel", ""))
        error = self.visibility_error(channel_id)
        if error is not None:
            return error_result(error)
        limit = str(arguments.get("limit") or DEFAULT_PAGE_SIZE)
        if not limit.isdecimal() or not 0 < int(limit) <= MAX_PAGE_SIZE:
            return error_result("invalid_limit")
        cursor = str(arguments.get("cursor") or f"{_CURSOR}0")
        start = cursor.removeprefix(_CURSOR)
        if start == cursor or not start.isdecimal():
            return error_result("invalid_cursor")
        members: list[str] = list(self._channel(channel_id)[MEMBERS])
        end = int(start) + int(limit)
        following = f"{_CURSOR}{end}" if end < len(members) else ""
        return {"ok": True, "members": members[int(start) : end], "response_metadata": {"next_cursor": following}}

    def _channel(self, channel_id: str) -> Json:
        """Return a channel's properties; a new one gets the usual ones."""
        kind = channel_id[:1]
        user = {"user": f"U{channel_id[1:]}"} if kind == "D" else {}
        usual: Json = {MEMBERS: [*user.values(), BOT_USER]} | user
        usual |= {"id": channel_id, "name": channel_id.lower(), "context_team_id": TEAM, "is_member": True}
        usual |= {"is_im": kind == "D", "is_channel": kind == "C", "is_private": kind != "C"}
        usual |= dict.fromkeys(_FLAGS, False) | {"pending_shared": [], "pending_connected_team_ids": []}
        return self._channels.setdefault(channel_id, usual)


def _without_members(channel: Json) -> Json:
    """Return a channel as the API does."""
    return {name: value for name, value in channel.items() if name != MEMBERS}
