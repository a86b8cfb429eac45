"""The menu beside a line: what can be done with its deliverable.

Slack sends one action id for all choices of a menu, so the value of each begins with the action that it stands for.
"""

from collections.abc import Sequence

from msgspec import Struct

from handlers.blocks.elements import Block, overflow, with_language

#: The menu's action id, and the separator in the values of its choices.
LINE_MENU = "line_menu"
_SEPARATOR = "|"

#: Choices of a menu (https://docs.slack.dev/reference/block-kit/block-elements/overflow-menu-element).
_MAX_CHOICES = 5


class MenuChoice(Struct, frozen=True, kw_only=True):
    """A choice: the action id of the button that does the same, and that button's label and value."""

    action: str
    label: str
    value: str


def line_menu(choices: Sequence[MenuChoice], language: str = "") -> Block:
    """Return the menu of a line, with the first five choices; a message's has its language in the values."""
    return overflow(LINE_MENU, [(choice.label, _menu_value(choice, language)) for choice in choices[:_MAX_CHOICES]])


def _menu_value(choice: MenuChoice, language: str) -> str:
    value = with_language(choice.value, language) if language else choice.value
    return f"{choice.action}{_SEPARATOR}{value}"


def split_choice(value: str) -> tuple[str, str]:
    """Return the action of a choice, and the value that its button would send."""
    action, _, button_value = value.partition(_SEPARATOR)
    return action, button_value
