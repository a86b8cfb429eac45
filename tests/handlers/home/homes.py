"""App Homes of the fake Slack: read a user's view, and use its menus and buttons."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from bot.sandbox.fake_slack.fake_slack import APP, TEAM
from handlers.blocks.line_menu import LINE_MENU, split_choice
from tests.handlers.blocks.limits import assert_view_fits
from tests.handlers.workspace import Json, Workspace

#: The headings of what only coordinators find.
COORDINATORS_PART = ("Last changes", "Channels", "Coordinators")
#: The signs of statuses, with which lines begin.
MARKS = "▲○◐‖✓"


def open_home(workspace: Workspace, user: str) -> Json:
    """Open a user's App Home and return its view."""
    assert workspace.dispatch(open_event(user, "home")) == ""
    return home_of(workspace, user)


def open_event(user: str, tab: str) -> Json:
    """Return the event of a user opening a tab of the app."""
    event = {"type": "app_home_opened", "user": user, "channel": f"D{user[1:]}", "tab": tab}
    return {"type": "event_callback", "team_id": TEAM, "api_app_id": APP, "event_id": f"Ev{user}", "event": event}


def home_of(workspace: Workspace, user: str) -> Json:
    """Return a user's view; it is within Slack's limits."""
    published = workspace.slack.homes[user]
    view = {"type": published["type"], "blocks": published["blocks"]}
    assert_view_fits(view)
    return view


def press(workspace: Workspace, user: str, action: str, value: str) -> list[Json]:
    """Press a button of a user's App Home and return the modals that open."""
    return use(workspace, user, {"type": "button", "action_id": action, "block_id": "b", "value": value})


def choose(workspace: Workspace, user: str, action: str, value: str) -> Json:
    """Choose an option of a menu in a user's App Home and return the view after it."""
    assert press_choice(workspace, user, action, value) == []
    return home_of(workspace, user)


def press_choice(workspace: Workspace, user: str, action: str, value: str) -> list[Json]:
    """Choose an option of a menu in a user's App Home and return the modals that open."""
    option = {"text": {"type": "plain_text", "text": "chosen"}, "value": value}
    return use(workspace, user, {"type": "static_select", "action_id": action, "selected_option": option})


def use(workspace: Workspace, user: str, element: Mapping[str, object]) -> list[Json]:
    """Use an element of a user's App Home and return the modals that open."""
    before = len(workspace.slack.views)
    body = {
        "type": "block_actions",
        "user": {"id": user, "team_id": TEAM},
        "team": {"id": TEAM},
        "api_app_id": APP,
        "container": {"type": "view", "view_id": "V1"},
        "view": {"id": "V1", "type": "home", "hash": "1.1"},
        "trigger_id": workspace.slack.make_trigger(user),
        "actions": [{**element, "action_ts": "1.1"}],
    }
    assert workspace.dispatch(body) == ""
    modals = list(workspace.slack.views[before:])
    for modal in modals:
        assert_view_fits(
            {"type": modal["type"], "title": modal["title"], "submit": modal.get("submit"), "blocks": modal["blocks"]}
        )
    return modals


def suggested(workspace: Workspace, user: str, typed: str, *, action: str = "home_owner") -> dict[str, str]:
    """Return the options offered for a typed text: their values by their texts."""
    body = {
        "type": "block_suggestion",
        "user": {"id": user, "team_id": TEAM},
        "team": {"id": TEAM},
        "api_app_id": APP,
        "container": {"type": "view", "view_id": "V1"},
        "view": {"id": "V1", "type": "home"},
        "action_id": action,
        "block_id": "b",
        "value": typed,
    }
    options = json.loads(workspace.dispatch(body))["options"]
    assert len(options) <= 100
    return {option["text"]["text"]: option["value"] for option in options}


def texts(view: Json) -> list[str]:
    """Return every text of a view, block by block, with ids in place of names."""
    return [text for block in view["blocks"] for text in _block_texts(block)]


def values(view: Json, action: str) -> list[str]:
    """Return the values of the buttons, and of the choices in menus of lines, of one action id."""
    found: list[str] = []
    for element in _elements(view["blocks"]):
        if element.get("action_id") == LINE_MENU:
            choices = [split_choice(option["value"]) for option in element["options"]]
            found += [value for chosen, value in choices if chosen == action]
        elif element.get("action_id") == action:
            found.append(element["value"])
    return found


def references(view: Json) -> list[str]:
    """Return the references of the lines below the filters."""
    return [line.split(" ")[1] for line in lines(view)]


def lines(view: Json) -> list[str]:
    """Return the lines below the filters."""
    return _lines(_below_filters(view))


def urgent_lines(view: Json) -> list[str]:
    """Return the lines of what needs the user, above the filters."""
    return _lines(view["blocks"][: -len(_below_filters(view))])


def list_texts(view: Json) -> list[str]:
    """Return the texts below the filters, of which the first is their count."""
    return texts({"blocks": _below_filters(view)})


def _below_filters(view: Json) -> list[Json]:
    blocks = view["blocks"]
    (place,) = [index for index, block in enumerate(blocks) if "|" in block.get("block_id", "")]
    return list(blocks[place + 1 :])


def _lines(blocks: list[Json]) -> list[str]:
    return [text for block in blocks if "accessory" in block for text in _block_texts(block) if text[0] in MARKS]


def modal_text(modals: list[Json]) -> str:
    """Return the text of the one modal that was opened."""
    (modal,) = modals
    return "\n".join(texts(modal))


def _block_texts(block: Json) -> Iterator[str]:
    if block["type"] == "rich_text":
        for part in block["elements"]:
            for section in part["elements"] if part["type"] == "rich_text_list" else [part]:
                yield "".join(
                    element.get("text") or element.get("user_id") or element["channel_id"]
                    for element in section["elements"]
                )
    elif block["type"] == "context":
        yield from (element["text"] for element in block["elements"])
    elif "text" in block:
        yield block["text"]["text"]


def _elements(blocks: list[Json]) -> Iterator[dict[str, Any]]:
    for block in blocks:
        yield from block.get("elements", []) if block["type"] == "actions" else [block.get("accessory", {})]
