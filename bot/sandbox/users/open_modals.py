"""The open modals of each person: what is typed in them, and the errors that they show."""

from collections.abc import Iterator, Mapping

from msgspec import Struct, field
from msgspec.structs import replace

from bot.sandbox.fake_slack.api_calls import Json
from bot.sandbox.fake_slack.fake_slack import FakeSlack
from bot.sandbox.payloads import element_state

#: What Slack says beside a field that cannot be left empty.
REQUIRED = "Please complete this required field."
#: What Slack says of a modal whose answer it cannot use.
TROUBLE = "We had some trouble connecting. Try again?"

#: The contents of a modal's fields by block: `value`, and the `text` of an option that was found by typing.
Typed = Mapping[str, Mapping[str, str]]


class OpenModal(Struct, frozen=True, kw_only=True):
    """A modal as its reader sees it."""

    view: Json
    typed: Typed = field(default_factory=dict)
    #: Errors by block.
    errors: Mapping[str, str] = field(default_factory=dict)
    #: An error of the whole modal.
    trouble: str = ""
    #: How often it was submitted.
    tries: int = 0

    @property
    def key(self) -> str:
        """A text that changes whenever the modal looks different."""
        return f"{self.view['id']}:{self.view['hash']}:{self.tries}"


class OpenModals:
    """The open modals of all people."""

    def __init__(self, slack: FakeSlack) -> None:
        self._slack = slack
        self._modals: dict[str, OpenModal] = {}

    def top(self, person: str) -> OpenModal | None:
        """Return a person's topmost modal; None if none is open."""
        stack = self._slack.open_modals(person)
        if not stack:
            return None
        view = stack[-1]
        return replace(self._modals.get(view["id"], OpenModal(view=view)), view=view)

    def save(self, modal: OpenModal) -> None:
        """Save what was typed in a modal and its errors."""
        self._modals[modal.view["id"]] = replace(modal, tries=modal.tries + 1)

    def close(self, person: str, *, every: bool = False) -> None:
        """Close a person's topmost modal, or all of them."""
        stack = self._slack.open_modals(person)
        if stack:
            self._slack.dismiss_modal(stack[0 if every else -1]["id"])


def block_id(block: Json, place: int) -> str:
    """Return a block's id; Slack gives one to a block without."""
    return str(block.get("block_id") or f"b{place}")


def input_blocks(view: Json) -> Iterator[tuple[str, Json]]:
    """Return a modal's input blocks with their ids."""
    return ((block_id(block, place), block) for place, block in enumerate(view["blocks"]) if block["type"] == "input")


def state_values(view: Json, typed: Typed) -> Json:
    """Return the `state.values` of a modal.

    The page is https://docs.slack.dev/reference/interaction-payloads/view-interactions-payload.
    """
    return {
        name: {block["element"]["action_id"]: element_state(block["element"], typed.get(name, {}))}
        for name, block in input_blocks(view)
    }


def required_field_errors(view: Json, typed: Typed) -> Mapping[str, str]:
    """Return Slack's own errors for required fields that are empty, by block."""
    return {
        name: REQUIRED
        for name, block in input_blocks(view)
        if not block.get("optional") and not typed.get(name, {}).get("value", "").strip()
    }
