"""Filling modals in: what Slack sends of one whose fields somebody has filled, or left as they were."""

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
}
#: How an element calls what is in it from the start.
_INITIAL = {"value": "initial_value", "selected_date": "initial_date", "selected_option": "initial_option"}


def filled(view: Mapping[str, Any], fields: Mapping[str, str | None]) -> Json:
    """The `state.values` of a modal; fields that are not named are as they were when it was opened."""
    assert fields.keys() <= {each["block_id"] for each in inputs(view)}
    return {each["block_id"]: _state(each, fields) for each in inputs(view)}


def inputs(view: Mapping[str, Any]) -> list[Json]:
    """A modal's fields."""
    return [each for each in view["blocks"] if each["type"] == "input"]


def initial(view: Mapping[str, Any]) -> dict[str, object]:
    """What is in each field from the start, if anything is."""
    found = {}
    for each in inputs(view):
        element = each["element"]
        (value,) = [element.get(name) for name in _INITIAL.values() if name in element] or [None]
        found[each["block_id"]] = value["value"] if isinstance(value, dict) else value
    return found


def _state(block: Json, fields: Mapping[str, str | None]) -> Json:
    element = block["element"]
    name = _VALUES[element["type"]]
    value = element.get(_INITIAL.get(name, ""))
    if block["block_id"] in fields:
        given = fields[block["block_id"]]
        chosen = {"text": {"type": "plain_text", "text": "chosen", "emoji": False}, "value": given}
        value = chosen if name == "selected_option" and given is not None else given
    return {element["action_id"]: {"type": element["type"], name: value}}
