"""Fill modals in: the state that Slack sends of a modal that a user has submitted."""

from collections.abc import Mapping
from typing import Any

Json = dict[str, Any]

#: How Slack calls what is in an element, by the element's type
#: (https://docs.slack.dev/reference/interaction-payloads/view-interactions-payload).
_VALUES = {
    "plain_text_input": "value",
    "datepicker": "selected_date",
    "users_select": "selected_user",
    "external_select": "selected_option",
    "static_select": "selected_option",
    "radio_buttons": "selected_option",
    "checkboxes": "selected_options",
}
#: How an element calls what is in it from the start.
_INITIAL = {"value": "initial_value", "selected_date": "initial_date", "selected_option": "initial_option"}


def fill(view: Mapping[str, Any], fields: Mapping[str, str | None]) -> Json:
    """Return the `state.values` of a modal; fields that are not named keep what they had when it was opened."""
    assert fields.keys() <= {block["block_id"] for block in input_blocks(view)}
    return {block["block_id"]: _state(block, fields) for block in input_blocks(view)}


def input_blocks(view: Mapping[str, Any]) -> list[Json]:
    """Return a modal's input blocks."""
    return [block for block in view["blocks"] if block["type"] == "input"]


def initial_values(view: Mapping[str, Any]) -> dict[str, object]:
    """Return what each field has from the start, by block id; None if nothing."""
    initial = {}
    for block in input_blocks(view):
        element = block["element"]
        (value,) = [element.get(name) for name in _INITIAL.values() if name in element] or [None]
        initial[block["block_id"]] = value["value"] if isinstance(value, dict) else value
    return initial


def _state(block: Json, fields: Mapping[str, str | None]) -> Json:
    element = block["element"]
    name = _VALUES[element["type"]]
    value = element.get(_INITIAL.get(name, ""))
    if block["block_id"] in fields:
        given = fields[block["block_id"]]
        chosen = {"text": {"type": "plain_text", "text": "chosen", "emoji": False}, "value": given}
        value = chosen if name == "selected_option" and given is not None else given
        if name == "selected_options":
            value = [{**chosen, "value": each} for each in (given or "").split()]
    return {element["action_id"]: {"type": element["type"], name: value}}
