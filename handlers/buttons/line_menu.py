"""The menus beside lines: a choice is a press of the button that does the same."""

from collections.abc import Callable
from typing import Any

from handlers.blocks.line_menu import LINE_MENU, split_choice


def press_button(body: dict[str, Any], next: Callable[[], None]) -> None:  # noqa: A002  # as in Bolt
    """Bolt middleware: put the press of a button in place of a choice in a line's menu."""
    for action in body.get("actions") or []:
        if action.get("action_id") == LINE_MENU:
            action_id, value = split_choice(action["selected_option"]["value"])
            action.update(type="button", action_id=action_id, value=value)
    next()
