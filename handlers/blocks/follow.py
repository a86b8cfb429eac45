"""Choices and buttons by which a reader follows a deliverable, a body or a meeting, or follows it no longer."""

from domain.i18n.translator import Translator
from domain.notifications.following import FollowKind, Target
from handlers.blocks.elements import Block, button, with_language
from handlers.blocks.line_menu import MenuChoice

#: Action ids.
FOLLOW, UNFOLLOW = "follow", "unfollow"
_SEPARATOR = ":"


def item(ref: str) -> Target:
    """Return a deliverable or key action as what can be followed."""
    return Target(kind=FollowKind.ITEM, key=ref)


def follow_choice(target: Target, translator: Translator, *, is_followed: bool = False) -> MenuChoice:
    """Return the choice in a line's menu; in a channel, where each reader follows other things, it is to follow."""
    action = UNFOLLOW if is_followed else FOLLOW
    label = translator.gettext("Unfollow") if is_followed else translator.gettext("Follow")
    return MenuChoice(action=action, label=label, value=_to_value(target))


def follow_button(target: Target, translator: Translator, *, name: str = "", is_followed: bool = False) -> Block:
    """Return the button; `name` says what it is about where nothing beside it does."""
    choice = follow_choice(target, translator, is_followed=is_followed)
    label = f"{choice.label}: {name}" if name else choice.label
    # An action id must be unique within a block.
    return button(f"{choice.action}:{choice.value}", label, with_language(choice.value, translator.language))


def parse_target(value: str) -> Target | None:
    """Return what the value of a choice or button is about; None for any other value."""
    kind, _, key = value.partition(_SEPARATOR)
    return Target(kind=FollowKind(kind), key=key) if key and kind in set(FollowKind) else None


def _to_value(target: Target) -> str:
    return f"{target.kind.value}{_SEPARATOR}{target.key}"
