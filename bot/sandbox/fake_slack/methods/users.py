"""The people of the workspace and the groups they form, and what the API tells of both."""

from collections.abc import Callable, Mapping

from bot.sandbox.fake_slack.api_calls import ERROR, Json, is_true, refused
from bot.sandbox.fake_slack.methods.messages import TEAM

_FLAGS = ("deleted", "is_bot", "is_app_user", "is_restricted", "is_ultra_restricted", "is_stranger")


class People:
    """Whoever is asked for is an ordinary person of the workspace; groups there are only those that were made."""

    def __init__(self) -> None:
        self._people: dict[str, Json] = {}
        self._groups: dict[str, Json] = {}

    def change(self, user: str, properties: Json) -> None:
        """Gives a person other properties."""
        self._person(user).update(properties)

    def form(self, group: str, members: tuple[str, ...], properties: Json) -> None:
        """Makes a group, or gives one other members and properties."""
        names = {"id": group, "team_id": TEAM, "is_usergroup": True, "name": group, "handle": group.lower()}
        found = self._groups.setdefault(group, names | {"description": "", "date_delete": 0})
        found.update({"users": list(members), **properties})

    def methods(self) -> Mapping[str, Callable[[Json], Json]]:
        """The methods of the API that are about people."""
        return {
            "conversations.open": self._conversations_open,
            "usergroups.list": self._usergroups_list,
            "usergroups.users.list": self._usergroups_users_list,
            "users.info": self._users_info,
        }

    def _users_info(self, arguments: Json) -> Json:
        """Who a person is, with the locale if asked for (https://docs.slack.dev/reference/methods/users.info)."""
        user = str(arguments.get("user", ""))
        unknown = self.unknown(user)
        if unknown is not None:
            return refused(unknown)
        left_out = () if is_true(arguments.get("include_locale")) else ("locale",)
        return {"ok": True, "user": _without(self._person(user), *left_out)}

    def _usergroups_list(self, arguments: Json) -> Json:
        """Every group that is in use, or every one (https://docs.slack.dev/reference/methods/usergroups.list)."""
        asked = {name: is_true(arguments.get(f"include_{name}")) for name in ("disabled", "users", "count")}
        groups = [each for each in self._groups.values() if asked["disabled"] or not each["date_delete"]]
        counted = [each | ({"user_count": len(each["users"])} if asked["count"] else {}) for each in groups]
        left_out = () if asked["users"] else ("users",)
        return {"ok": True, "usergroups": [_without(each, *left_out) for each in counted]}

    def _usergroups_users_list(self, arguments: Json) -> Json:
        """Who is in a group."""
        group = self._groups.get(str(arguments.get("usergroup", "")))
        return refused("no_such_subteam") if group is None else {"ok": True, "users": list(group["users"])}

    def _conversations_open(self, arguments: Json) -> Json:
        """The direct conversation with one person; those of several people there are none."""
        user = str(arguments.get("users") or "")
        if not user:
            return refused("users_list_not_supplied")
        unknown = self.unknown(user)
        if unknown is not None:
            return refused(unknown)
        if self._person(user)["deleted"]:
            return refused("user_disabled")
        return {"ok": True, "channel": {"id": conversation_id(user)}}

    def unknown(self, user: str) -> str | None:
        """The code by which a person is refused whom the bot does not see, None where it does."""
        if not _is_person(user):
            return "user_not_found"
        error: str | None = self._person(user).get(ERROR)
        return error

    def _person(self, user: str) -> Json:
        names = {"id": user, "team_id": TEAM, "name": user.lower(), "real_name": user, "profile": {}}
        usual = names | {"locale": "en-GB", "tz": "Europe/Brussels"} | dict.fromkeys(_FLAGS, False)
        return self._people.setdefault(user, usual)


def conversation_id(channel: str) -> str:
    """A person's id stands for the direct conversation with them."""
    return f"D{channel[1:]}" if _is_person(channel) else channel


def _without(properties: Json, *names: str) -> Json:
    return {name: value for name, value in properties.items() if name not in names}


def _is_person(user: str) -> bool:
    return user[:1] in ("U", "W") and "," not in user
