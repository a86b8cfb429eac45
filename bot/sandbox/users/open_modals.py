"""The modals that each person has open, what is typed in them, and what is wrong with it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from bot.sandbox.fake_slack.api_calls import Json
from bot.sandbox.fake_slack.fake_slack import FakeSlack
from bot.sandbox.payloads import state

#: What Slack says beside a field that cannot be left empty.
REQUIRED = "Please complete this required field."
#: What Slack says of a modal whose answer it cannot use.
TROUBLE = "We had some trouble connecting. Try again?"

#: What is in a modal's fields, by block: `value`, and the `text` of an option found by typing.
Typed = Mapping[str, Mapping[str, str]]


@dataclass(frozen=True, kw_only=True, slots=True)
class Modal:
    """A modal as its reader has it before them."""

    view: Json
    typed: Typed = field(default_factory=dict)
    errors: Mapping[str, str] = field(default_factory=dict)
    #: What went wrong with the whole of it.
    trouble: str = ""
    #: How often it was sent off.
    tries: int = 0

    @property
    def key(self) -> str:
        """Another one whenever it looks otherwise."""
        return f"{self.view['id']}:{self.view['hash']}:{self.tries}"


class Modals:
    """Of all people."""

    def __init__(self, slack: FakeSlack) -> None:
        self._slack = slack
        self._modals: dict[str, Modal] = {}

    def top(self, person: str) -> Modal | None:
        """What somebody has before them, None for nothing."""
        before = self._slack.before(person)
        if not before:
            return None
        view = before[-1]
        return replace(self._modals.get(view["id"], Modal(view=view)), view=view)

    def keep(self, modal: Modal) -> None:
        """Keep what was typed, and what is wrong with it."""
        self._modals[modal.view["id"]] = replace(modal, tries=modal.tries + 1)

    def close(self, person: str, *, every: bool = False) -> None:
        """Take the uppermost away, or all of them."""
        before = self._slack.before(person)
        if before:
            self._slack.dismiss(before[0 if every else -1]["id"])


def block_id(block: Json, place: int) -> str:
    """A block's id; one that has none is given one by Slack."""
    return str(block.get("block_id") or f"b{place}")


def inputs(view: Json) -> Iterator[tuple[str, Json]]:
    """A modal's fields by their ids."""
    return ((block_id(each, place), each) for place, each in enumerate(view["blocks"]) if each["type"] == "input")


def values(view: Json, typed: Typed) -> Json:
    """The `state.values` of a modal (https://docs.slack.dev/reference/interaction-payloads/view-interactions-payload)."""
    return {
        name: {block["element"]["action_id"]: state(block["element"], typed.get(name, {}))}
        for name, block in inputs(view)
    }


def left_empty(view: Json, typed: Typed) -> Mapping[str, str]:
    """What Slack itself says of fields that are empty and may not be."""
    return {
        name: REQUIRED
        for name, block in inputs(view)
        if not block.get("optional") and not typed.get(name, {}).get("value", "").strip()
    }
