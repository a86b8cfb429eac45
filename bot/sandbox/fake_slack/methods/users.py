"""The users and user groups of the workspace, and the methods that return them."""

from collections.abc import Callable, Mapping

from bot.sandbox.fake_slack.api_calls import ERROR_KEY, Json, error_result, is_set
from bot.sandbox.fake_slack.methods.messages import TEAM

_FLAGS = ("deleted", "is_bot", "is_app_user", "is_restricted", "is_ultra_restricted", "is_stranger")


class UserStore:
    """Keeps users and groups; any user asked for is an ordinary one; a group exists only if it was added."""

    def __init__(self) -> None:
        self._users: dict[str, Json] = {}
        self._groups: dict[str, Json] = {}

    def update_user(self, user_id: str, properties: Json) -> None:
        """Add a user, or change their properties."""
        self._user(user_id).update(properties)

    def update_group(self, group_id: str, members: tuple[str, ...], properties: Json) -> None:
        """Add a group, or change its members and properties."""
        names = {"id": group_id, "team_id": TEAM, "is_usergroup": True, "name": group_id, "handle": group_id.lower()}
        group = self._groups.setdefault(group_id, names | {"description": "", "date_delete": 0})
        group.update({"users": list(members), **properties})

    def methods(self) -> Mapping[str, Callable[[Json], Json]]:
        """Return the API methods about users."""
        return {
            "conversations.open": self._conversations_open,
            "usergroups.list": self._usergroups_list,
            "usergroups.users.list": self._usergroups_users_list,
            "users.info": self._users_info,
        }

    def _users_info(self, arguments: Json) -> Json:
        """Return a user, with the locale if asked for (https://docs.slack.dev/reference/methods/users.info)."""
        user_id = str(arguments.get("user", ""))
        error = self.visibility_error(user_id)
        if error is not None:
            return error_result(error)
        left_out = () if is_set(arguments.get("include_locale")) else ("locale",)
        return {"ok": True, "user": _without(self._user(user_id), *left_out)}

    def _usergroups_list(self, arguments: Json) -> Json:
        """Return the groups, disabled ones if asked for (https://docs.slack.dev/reference/methods/usergroups.list)."""
        asked = {name: is_set(arguments.get(f"include_{name}")) for name in ("disabled", "users", "count")}
        groups = [group for group in self._groups.values() if asked["disabled"] or not group["date_delete"]]
        if asked["count"]:
            groups = [group | {"user_count": len(group["users"])} for group in groups]
        left_out = () if asked["users"] else ("users",)
        return {"ok": True, "usergroups": [_without(group, *left_out) for group in groups]}

    def _usergroups_users_list(self, arguments: Json) -> Json:
        """Return a group's members."""
        group = self._groups.get(str(arguments.get("usergroup", "")))
        return error_result("no_such_subteam") if group is None else {"ok": True, "users": list(group["users"])}

    def _conversations_open(self, arguments: Json) -> Json:
        """Return the direct conversation with one user; there are none with several."""
        user_id = str(arguments.get("users") or "")
        if not user_id:
            return error_result("users_list_not_supplied")
        error = self.visibility_error(user_id)
        if error is not None:
            return error_result(error)
        if self._user(user_id)["deleted"]:
            return error_result("user_disabled")
        return {"ok": True, "channel": {"id": conversation_id(user_id)}}

    def visibility_error(self, user_id: str) -> str | None:
        """Return the error code for a user whom the bot cannot see; None if it can."""
        if not _is_user_id(user_id):
            return "user_not_found"
        error: str | None = self._user(user_id).get(ERROR_KEY)
        return error

    def _user(self, user_id: str) -> Json:
        names = {"id": user_id, "team_id": TEAM, "name": user_id.lower(), "real_name": user_id, "profile": {}}
        usual = names | {"locale": "en-GB", "tz": "Europe/Brussels"} | dict.fromkeys(_FLAGS, False)
        return self._users.setdefault(user_id, usual)


def conversation_id(channel_id: str) -> str:
    """Return the id of a user's direct conversation; any other id as it is."""
    return f"D{channel_id[1:]}" if _is_user_id(channel_id) else channel_id


def _without(properties: Json, *names: str) -> Json:
    return {name: value for name, value in properties.items() if name not in names}


def _is_user_id(user_id: str) -> bool:
    return user_id[:1] in ("U", "W") and "," not in user_id
