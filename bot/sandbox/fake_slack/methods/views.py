"""The views of the workspace: each user's stack of modals, and their home."""

import itertools
from collections.abc import Callable, Mapping

from bot.sandbox.fake_slack.api_calls import Json, error_result, missing_arguments
from bot.sandbox.fake_slack.limits.views import HOME, MODAL, is_too_large, view_problems
from bot.sandbox.fake_slack.methods.messages import APP, BOT, TEAM, Timestamps
from bot.sandbox.fake_slack.methods.triggers import TriggerStore
from bot.sandbox.fake_slack.methods.users import UserStore

#: Modals in a stack, the first included (https://docs.slack.dev/reference/methods/views.push).
MAX_STACK = 3

#: The message about a user who does not exist (https://docs.slack.dev/reference/methods/views.publish).
_INVALID_USER = "invalid `user_id`"


class ViewStore:
    """Keeps the modals that were opened, and the homes that were published."""

    def __init__(self, users: UserStore, triggers: TriggerStore, timestamps: Timestamps) -> None:
        self._users = users
        self._triggers = triggers
        self._timestamps = timestamps
        self._numbers = itertools.count(1)
        self._modals: dict[str, Json] = {}
        self._homes: dict[str, Json] = {}
        #: The ids of each user's open modals, the topmost last.
        self._stacks: dict[str, list[str]] = {}

    @property
    def modals(self) -> tuple[Json, ...]:
        """Every modal in its latest state, in the order of opening."""
        return tuple(self._modals.values())

    @property
    def homes(self) -> Mapping[str, Json]:
        """The home of each user."""
        return dict(self._homes)

    def restore(self, homes: Mapping[str, Json]) -> None:
        """Restore homes; no modal is open."""
        self._homes = dict(homes)
        self._numbers = itertools.count(
            1 + max((int(home["id"].removeprefix("V")) for home in homes.values()), default=0)
        )

    def clear(self) -> None:
        """Remove all views."""
        self._modals.clear()
        self._homes.clear()
        self._stacks.clear()

    def open_modals(self, user_id: str) -> tuple[Json, ...]:
        """Return a user's stack of open modals, the topmost last."""
        return tuple(self._modals[view_id] for view_id in self._stacks.get(user_id, ()))

    def dismiss_modal(self, view_id: str) -> None:
        """Remove a modal that was closed or submitted, with all above it; KeyError if it is not open."""
        for stack in self._stacks.values():
            if view_id in stack:
                del stack[stack.index(view_id) :]
                return
        raise KeyError(view_id)

    def push_modal(self, user_id: str, view: Json) -> Json:
        """Push a modal onto a user's stack, as the answer to the submission of another."""
        problems = view_problems(view, kind=MODAL)
        if problems:
            return error_result("invalid_arguments", *problems)
        if len(self.open_modals(user_id)) == MAX_STACK:
            return error_result("push_limit_reached")
        return self._show_modal(view, user_id)

    def methods(self) -> Mapping[str, Callable[[Json], Json]]:
        """Return the API methods about views."""
        return {
            "views.open": self._open,
            "views.push": self._push,
            "views.update": self._update,
            "views.publish": self._publish,
        }

    def _open(self, arguments: Json) -> Json:
        """Open a modal as the first of a stack (https://docs.slack.dev/reference/methods/views.open)."""
        refusal = self._refusal(arguments, MODAL, "trigger_id") or self._trigger_refusal(arguments)
        if refusal is not None:
            return refusal
        user_id = self._triggers.exchange(arguments["trigger_id"])
        self._stacks[user_id] = []
        return self._show_modal(arguments["view"], user_id)

    def _push(self, arguments: Json) -> Json:
        """Push a modal onto the stack (https://docs.slack.dev/reference/methods/views.push)."""
        refusal = self._refusal(arguments, MODAL, "trigger_id") or self._trigger_refusal(arguments)
        if refusal is not None:
            return refusal
        user_id = self._triggers.exchange(arguments["trigger_id"])
        return self.push_modal(user_id, arguments["view"]) if self.open_modals(user_id) else error_result("not_found")

    def _update(self, arguments: Json) -> Json:
        """Replace an open modal (https://docs.slack.dev/reference/methods/views.update)."""
        argument, key = ("external_id", "external_id") if arguments.get("external_id") else ("view_id", "id")
        modal = next((view for view in self._stacked() if view[key] == arguments.get(argument)), None)
        refusal = self._refusal(arguments, MODAL, argument, instead_of=modal)
        if refusal is not None:
            return refusal
        if modal is None:
            return error_result("not_found")
        if _is_stale(arguments, modal):
            return error_result("hash_conflict")
        self._modals[modal["id"]] = self._complete(modal["id"], arguments["view"], modal)
        return {"ok": True, "view": self._modals[modal["id"]]}

    def _publish(self, arguments: Json) -> Json:
        """Publish a user's home (https://docs.slack.dev/reference/methods/views.publish)."""
        user_id = str(arguments.get("user_id", ""))
        before = self._homes.get(user_id)
        refusal = self._refusal(arguments, HOME, "user_id", instead_of=before)
        if refusal is not None:
            return refusal
        if self._users.visibility_error(user_id) is not None:
            return error_result("invalid_arguments", _INVALID_USER)
        if _is_stale(arguments, before or {}):
            return error_result("hash_conflict")
        view_id = before["id"] if before else self._next_id()
        self._homes[user_id] = self._complete(view_id, arguments["view"], {})
        return {"ok": True, "view": self._homes[user_id]}

    def _refusal(self, arguments: Json, kind: str, *required: str, instead_of: Json | None = None) -> Json | None:
        """Return the refusal of a view; None if it is valid."""
        problems = missing_arguments(arguments, "view", *required) or view_problems(arguments["view"], kind=kind)
        if problems:
            return error_result("invalid_arguments", *problems)
        if is_too_large(arguments["view"]):
            return error_result("view_too_large")
        name = arguments["view"].get("external_id")
        others = [*self._stacked(), *self._homes.values()]
        is_taken = name and any(view["external_id"] == name for view in others if view is not instead_of)
        return error_result("duplicate_external_id") if is_taken else None

    def _trigger_refusal(self, arguments: Json) -> Json | None:
        """Return the refusal of a trigger; None if it is valid."""
        code = self._triggers.refusal_code(arguments["trigger_id"])
        return None if code is None else error_result(code)

    def _stacked(self) -> list[Json]:
        return [self._modals[view_id] for stack in self._stacks.values() for view_id in stack]

    def _show_modal(self, view: Json, user_id: str) -> Json:
        view_id, stack = self._next_id(), self._stacks[user_id]
        below = stack[-1] if stack else None
        stack.append(view_id)
        self._modals[view_id] = self._complete(view_id, view, {"root_view_id": stack[0], "previous_view_id": below})
        return {"ok": True, "view": self._modals[view_id]}

    def _complete(self, view_id: str, view: Json, position: Json) -> Json:
        """Return a view with the fields that Slack adds, and a new hash."""
        links = {"root_view_id": position.get("root_view_id") or view_id}
        links["previous_view_id"] = position.get("previous_view_id")
        usual: Json = {"clear_on_close": False, "notify_on_close": False, "app_installed_team_id": TEAM}
        usual |= {"external_id": "", "callback_id": "", "private_metadata": "", "state": {"values": {}}}
        ids = {"id": view_id, "hash": self._timestamps.next(), "team_id": TEAM, "app_id": APP, "bot_id": BOT}
        return usual | view | ids | links

    def _next_id(self) -> str:
        return f"V{next(self._numbers)}"


def _is_stale(arguments: Json, view: Json) -> bool:
    """Return whether a call has the hash of an older state of the view (optimistic locking)."""
    return bool(arguments.get("hash")) and arguments["hash"] != view.get("hash")
