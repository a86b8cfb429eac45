"""App Homes of the fake Slack: read a user's view, and use its menus and buttons."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from bot.sandbox.fake_slack.fake_slack import APP, TEAM
from tests.handlers.blocks.limits import assert_view_fits
from tests.handlers.workspace import Json, Workspace

#: The headings of what only coordinators find.
COORDINATORS_PART = ("Reports to confirm", "Last changes", "Channels", "Coordinators")


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
    found = workspace.slack.homes[user]
    view = {"type": found["type"], "blocks": found["blocks"]}
    assert_view_fits(view)
    return view


def press(workspace: Workspace, user: str, action: str, value: str) -> list[Json]:
    """Press a button of a user's App Home and return the modals that open."""
    return use(workspace, user, {"type": "button", "action_id": action, "block_id": "b", "value": value})


def choose(workspace: Workspace, user: str, action: str, value: str) -> Json:
    """Choose an option of a menu in a user's App Home and return the view after it."""
    option = {"text": {"type": "plain_text", "text": "chosen"}, "value": value}
    assert use(workspace, user, {"type": "static_select", "action_id": action, "selected_option": option}) == []
    return home_of(workspace, user)


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
    modal_text = list(workspace.slack.views[before:])
    for each in modal_text:
        assert_view_fits(
            {"type": each["type"], "title": each["title"], "submit": each.get("submit"), "blocks": each["blocks"]}
        )
    return modal_text


def suggested(workspace: Workspace, user: str, typed: str) -> dict[str, str]:
    """Return the options offered for a typed text: their values by their texts."""
    body = {
        "type": "block_suggestion",
        "user": {"id": user, "team_id": TEAM},
        "team": {"id": TEAM},
        "api_app_id": APP,
        "container": {"type": "view", "view_id": "V1"},
        "view": {"id": "V1", "type": "home"},
        "action_id": "home_owner",
        "block_id": "b",
        "value": typed,
    }
    options = json.loads(workspace.dispatch(body))["options"]
    assert len(options) <= 100
    return {each["text"]["text"]: each["value"] for each in options}


def texts(view: Json) -> list[str]:
    """Return every text of a view, block by block, with ids in place of names."""
    return [text for block in view["blocks"] for text in _said(block)]


def values(view: Json, action: str) -> list[str]:
    """Return the values of the buttons of one action id."""
    return [each["value"] for each in _elements(view["blocks"]) if each.get("action_id") == action]


def references(view: Json) -> list[str]:
    """Return the references of a view's lines."""
    return [each[2:].split(" ")[0] for each in texts(view) if each.startswith("• ")]


def modal_text(modals: list[Json]) -> str:
    """Return the text of the one modal that was opened."""
    (modal,) = modals
    return "\n".join(texts(modal))


def _said(block: Json) -> Iterator[str]:
    if block["type"] == "rich_text":
        (section,) = block["elements"]
        yield "".join(each.get("text") or each.get("user_id") or each["channel_id"] for each in section["elements"])
    elif block["type"] == "context":
        yield from (each["text"] for each in block["elements"])
    elif "text" in block:
        yield block["text"]["text"]


def _elements(blocks: list[Json]) -> Iterator[dict[str, Any]]:
    for block in blocks:
        yield from block.get("elements", []) if block["type"] == "actions" else [block.get("accessory", {})]
