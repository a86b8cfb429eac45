"""The views of the workspace: modals that were opened, one upon another, and the home of each person."""

import itertools
from collections.abc import Callable, Mapping

from bot.sandbox.fake_slack.api_calls import Json, missing, refused
from bot.sandbox.fake_slack.limits.views import HOME, MODAL, problems, too_large
from bot.sandbox.fake_slack.methods.messages import APP, BOT, TEAM, Timestamps
from bot.sandbox.fake_slack.methods.triggers import Triggers
from bot.sandbox.fake_slack.methods.users import People

#: Modals that stand upon one another, the first included (https://docs.slack.dev/reference/methods/views.push).
MAX_STACK = 3

#: What Slack says of a person who is not there (https://docs.slack.dev/reference/methods/views.publish).
_NOBODY = "invalid `user_id`"


class Views:
    """What was opened, and what was published to whom."""

    def __init__(self, people: People, triggers: Triggers, stamps: Timestamps) -> None:
        self._people = people
        self._triggers = triggers
        self._stamps = stamps
        self._numbers = itertools.count(1)
        self._opened: dict[str, Json] = {}
        self._homes: dict[str, Json] = {}
        #: The ids of the modals that each person has before them, the uppermost last.
        self._stacks: dict[str, list[str]] = {}

    @property
    def opened(self) -> tuple[Json, ...]:
        """Every modal as it was last, in the order of opening."""
        return tuple(self._opened.values())

    @property
    def homes(self) -> Mapping[str, Json]:
        """What each person finds in the app's home."""
        return dict(self._homes)

    def restore(self, homes: Mapping[str, Json]) -> None:
        """Lets people find this at home; no modal is open."""
        self._homes = dict(homes)
        self._numbers = itertools.count(
            1 + max((int(each["id"].removeprefix("V")) for each in homes.values()), default=0)
        )

    def clear(self) -> None:
        """Forgets them."""
        self._opened.clear()
        self._homes.clear()
        self._stacks.clear()

    def before(self, user: str) -> tuple[Json, ...]:
        """The modals that somebody has before them, the uppermost last."""
        return tuple(self._opened[each] for each in self._stacks.get(user, ()))

    def dismiss(self, view_id: str) -> None:
        """Somebody closes a modal or sends it off, with all that stands upon it; KeyError where it is not open."""
        for stack in self._stacks.values():
            if view_id in stack:
                del stack[stack.index(view_id) :]
                return
        raise KeyError(view_id)

    def stack(self, user: str, view: Json) -> Json:
        """A modal upon those that somebody has before them, as the answer to one that they have sent off."""
        wrong = problems(view, kind=MODAL)
        if wrong:
            return refused("invalid_arguments", *wrong)
        return self._show(view, user) if len(self.before(user)) < MAX_STACK else refused("push_limit_reached")

    def methods(self) -> Mapping[str, Callable[[Json], Json]]:
        """The methods of the API that are about views."""
        return {
            "views.open": self._open,
            "views.push": self._push,
            "views.update": self._update,
            "views.publish": self._publish,
        }

    def _open(self, arguments: Json) -> Json:
        """A modal, with nothing below it (https://docs.slack.dev/reference/methods/views.open)."""
        refusal = self._refusal(arguments, MODAL, "trigger_id") or self._untimely(arguments)
        if refusal is not None:
            return refusal
        user = self._triggers.exchange(arguments["trigger_id"])
        self._stacks[user] = []
        return self._show(arguments["view"], user)

    def _push(self, arguments: Json) -> Json:
        """A modal upon the one that was opened last (https://docs.slack.dev/reference/methods/views.push)."""
        refusal = self._refusal(arguments, MODAL, "trigger_id") or self._untimely(arguments)
        if refusal is not None:
            return refusal
        user = self._triggers.exchange(arguments["trigger_id"])
        return self.stack(user, arguments["view"]) if self.before(user) else refused("not_found")

    def _update(self, arguments: Json) -> Json:
        """Another content for a modal that is open (https://docs.slack.dev/reference/methods/views.update)."""
        by_name = "external_id" if arguments.get("external_id") else "view_id"
        name = "external_id" if by_name == "external_id" else "id"
        found = next((each for each in self._shown() if each[name] == arguments.get(by_name)), None)
        refusal = self._refusal(arguments, MODAL, by_name, instead_of=found)
        if refusal is not None:
            return refusal
        if found is None:
            return refused("not_found")
        if _is_stale(arguments, found):
            return refused("hash_conflict")
        self._opened[found["id"]] = self._kept(found["id"], arguments["view"], found)
        return {"ok": True, "view": self._opened[found["id"]]}

    def _publish(self, arguments: Json) -> Json:
        """What a person finds in the app's home (https://docs.slack.dev/reference/methods/views.publish)."""
        user = str(arguments.get("user_id", ""))
        before = self._homes.get(user)
        refusal = self._refusal(arguments, HOME, "user_id", instead_of=before)
        if refusal is not None:
            return refusal
        if self._people.unknown(user) is not None:
            return refused("invalid_arguments", _NOBODY)
        if _is_stale(arguments, before or {}):
            return refused("hash_conflict")
        view_id = before["id"] if before else self._next_id()
        self._homes[user] = self._kept(view_id, arguments["view"], {})
        return {"ok": True, "view": self._homes[user]}

    def _refusal(self, arguments: Json, kind: str, *required: str, instead_of: Json | None = None) -> Json | None:
        """Why a view is not taken, None where it is."""
        wrong = missing(arguments, "view", *required) or problems(arguments["view"], kind=kind)
        if wrong:
            return refused("invalid_arguments", *wrong)
        if too_large(arguments["view"]):
            return refused("view_too_large")
        name = arguments["view"].get("external_id")
        others = [*self._shown(), *self._homes.values()]
        is_taken = name and any(each["external_id"] == name for each in others if each is not instead_of)
        return refused("duplicate_external_id") if is_taken else None

    def _untimely(self, arguments: Json) -> Json | None:
        """Why a trigger is not taken, None where it is."""
        code = self._triggers.problem(arguments["trigger_id"])
        return None if code is None else refused(code)

    def _shown(self) -> list[Json]:
        return [self._opened[each] for stack in self._stacks.values() for each in stack]

    def _show(self, view: Json, user: str) -> Json:
        view_id, stack = self._next_id(), self._stacks[user]
        below = stack[-1] if stack else None
        stack.append(view_id)
        self._opened[view_id] = self._kept(view_id, view, {"root_view_id": stack[0], "previous_view_id": below})
        return {"ok": True, "view": self._opened[view_id]}

    def _kept(self, view_id: str, view: Json, place: Json) -> Json:
        """The view with what Slack adds to it, its hash a new one."""
        where = {name: place.get(name) for name in ("root_view_id", "previous_view_id")}
        where["root_view_id"] = where["root_view_id"] or view_id
        usual: Json = {"clear_on_close": False, "notify_on_close": False, "app_installed_team_id": TEAM}
        usual |= {"external_id": "", "callback_id": "", "private_metadata": "", "state": {"values": {}}}
        ids = {"id": view_id, "hash": self._stamps.next(), "team_id": TEAM, "app_id": APP, "bot_id": BOT}
        return usual | view | ids | where

    def _next_id(self) -> str:
        return f"V{next(self._numbers)}"


def _is_stale(arguments: Json, view: Json) -> bool:
    """Whether a call goes by another state of the view than it has."""
    return bool(arguments.get("hash")) and arguments["hash"] != view.get("hash")
