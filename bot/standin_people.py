"""The people of the local stand-in and the groups they form, and what the API tells of both."""

from bot.standin_http import ERROR, Json, refused
from bot.standin_messages import TEAM

_FLAGS = ("deleted", "is_bot", "is_app_user", "is_restricted", "is_ultra_restricted", "is_stranger")


class People:
    """Whoever is asked for is an ordinary person of the workspace; groups there are only those that were made."""

    def __init__(self) -> None:
        self._people: dict[str, Json] = {}
        self._groups: dict[str, tuple[str, ...]] = {}

    def change(self, user: str, properties: Json) -> None:
        """Gives a person other properties."""
        self._person(user).update(properties)

    def form(self, group: str, members: tuple[str, ...]) -> None:
        """Makes a group, or gives one other members."""
        self._groups[group] = members

    def users_info(self, arguments: Json) -> Json:
        """Who a person is."""
        user = str(arguments.get("user", ""))
        unknown = self._unknown(user)
        return refused(unknown) if unknown is not None else {"ok": True, "user": dict(self._person(user))}

    def usergroups_users_list(self, arguments: Json) -> Json:
        """Who is in a group."""
        members = self._groups.get(str(arguments.get("usergroup", "")))
        return refused("no_such_subteam") if members is None else {"ok": True, "users": list(members)}

    def conversations_open(self, arguments: Json) -> Json:
        """The direct conversation with one person; those of several people the stand-in does not have."""
        user = str(arguments.get("users") or "")
        if not user:
            return refused("users_list_not_supplied")
        unknown = self._unknown(user)
        if unknown is not None:
            return refused(unknown)
        if self._person(user)["deleted"]:
            return refused("user_disabled")
        return {"ok": True, "channel": {"id": conversation_id(user)}}

    def _unknown(self, user: str) -> str | None:
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


def _is_person(user: str) -> bool:
    return user[:1] in ("U", "W") and "," not in user
