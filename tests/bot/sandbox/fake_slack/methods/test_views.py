"""Views: what the workspace keeps of them, and its messages about those that Slack would refuse."""

import json
from typing import Any

import pytest
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot.sandbox.fake_slack.fake_slack import FakeSlack
from tests.bot.sandbox.fake_slack.refusals import error_code
from tests.handlers.blocks.limits import assert_view_fits

Json = dict[str, Any]


def text(length: int = 1, kind: str = "plain_text") -> Json:
    """Return a text object of a length."""
    return {"type": kind, "text": "ä" * length}


def button(action: str = "a", **more: object) -> Json:
    """Return a button."""
    return {"type": "button", "text": text(), "action_id": action, **more}


def options(count: int, label: int = 1, value: int = 1) -> list[Json]:
    """Return so many options, each with a label and a value of a length."""
    return [{"text": text(label), "value": str(number).zfill(value)} for number in range(count)]


def field(kind: str, **more: object) -> Json:
    """Return an input block with an element of a kind."""
    return {"type": "input", "label": text(), "element": {"type": kind, "action_id": "a", **more}}


def modal(*blocks: Json, **more: object) -> Json:
    """Return a modal that can be submitted."""
    return {"type": "modal", "title": text(), "submit": text(), "blocks": list(blocks), **more}


def home(*blocks: Json, **more: object) -> Json:
    """Return a home."""
    return {"type": "home", "blocks": list(blocks), **more}


def opened(slack: FakeSlack, client: WebClient, view: Json, user: str = "U1") -> Json:
    """Open a modal for a user, and return the view as it is kept."""
    result: Json = client.views_open(trigger_id=slack.make_trigger(user), view=view)["view"]
    return result


def refusal(client: WebClient, method: str, **arguments: object) -> tuple[str, list[str]]:
    """Return the error code of a call that is refused, and the messages about its arguments."""
    with pytest.raises(SlackApiError) as caught:
        client.api_call(method, json=arguments)
    response = caught.value.response
    return str(response["error"]), list(response.get("response_metadata", {}).get("messages", []))


#: Blocks that just fit.
TABLE = {"type": "table", "rows": [[{"type": "raw_text", "text": "a"}]]}
FITTING = [
    [{"type": "divider"}] * 100,
    [field("plain_text_input", multiline=True, min_length=0, max_length=3_000, placeholder=text(150))],
    [field("datepicker", initial_date="2023-10-20")],
    [field("static_select", options=options(100, 75, 150), initial_option=options(100, 75, 150)[3])],
    [field("static_select", option_groups=[{"label": text(75), "options": options(1)}])],
    [field("external_select", min_query_length=0), field("multi_external_select", max_selected_items=5)],
    [field("users_select", initial_user="U1"), field("multi_users_select", initial_users=["U1"])],
    [field("conversations_select", default_to_current_conversation=True), field("url_text_input")],
    [field("checkboxes", options=options(10), initial_options=options(2)), field("radio_buttons", options=options(10))],
    [{**field("plain_text_input"), "block_id": "b" * 255, "label": text(2_000), "hint": text(2_000)}],
    [{"type": "section", "text": text(3_000), "accessory": button()}, {"type": "header", "text": text(150)}],
    [{"type": "section", "fields": [text(2_000)] * 10}, {"type": "image", "image_url": "u", "alt_text": "a"}],
    [{"type": "actions", "elements": [button(str(number)) for number in range(25)]}],
    [{"type": "actions", "elements": [button()]}, {"type": "actions", "elements": [button()]}],
    [{"type": "context", "elements": [text()] * 10}],
    [{"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": "a"}]}]}],
]

#: Blocks that do not fit, and the pointer to what is wrong.
EXCESSIVE = [
    ([{"type": "divider"}] * 101, "/view/blocks"),
    ([field("plain_text_input", max_length=3_001)], "/view/blocks/0/element/max_length"),
    ([field("plain_text_input", placeholder=text(151))], "/view/blocks/0/element/placeholder/text"),
    ([field("datepicker", initial_date="20 October")], "/view/blocks/0/element/initial_date"),
    ([field("static_select", options=options(101))], "/view/blocks/0/element/options"),
    ([field("static_select", options=[])], "/view/blocks/0/element/options"),
    ([field("static_select", options=options(1, 76))], "/view/blocks/0/element/options/0/text/text"),
    ([field("static_select", options=options(1, 1, 151))], "/view/blocks/0/element/options/0/value"),
    (
        [field("static_select", options=options(1), initial_option=options(2)[1])],
        "/view/blocks/0/element/initial_option",
    ),
    ([field("checkboxes", options=options(11))], "/view/blocks/0/element/options"),
    ([field("radio_buttons")], "/view/blocks/0/element"),
    ([field("button", text=text())], "/view/blocks/0/element"),
    ([field("users_select", action_id="a" * 256)], "/view/blocks/0/element/action_id"),
    ([{**field("url_text_input"), "label": text(2_001)}], "/view/blocks/0/label/text"),
    ([{**field("url_text_input"), "label": text(1, "mrkdwn")}], "/view/blocks/0/label"),
    ([{"type": "input", "label": text()}], "/view/blocks/0"),
    ([{"type": "section", "text": text(0)}], "/view/blocks/0/text/text"),
    ([{"type": "section", "text": text(3_001)}], "/view/blocks/0/text/text"),
    ([{"type": "section"}], "/view/blocks/0"),
    ([{"type": "section", "fields": [text()] * 11}], "/view/blocks/0/fields"),
    ([{"type": "section", "text": text(), "accessory": {"type": "plain_text_input"}}], "/view/blocks/0/accessory"),
    ([{"type": "header", "text": text(151)}], "/view/blocks/0/text/text"),
    ([{"type": "image", "image_url": "u"}], "/view/blocks/0"),
    ([{"type": "image", "alt_text": "a"}], "/view/blocks/0"),
    ([{"type": "image", "image_url": "u", "slack_file": {"id": "F1"}, "alt_text": "a"}], "/view/blocks/0"),
    ([{"type": "actions", "elements": [button(), button()]}], "/view/blocks/0"),
    ([{"type": "actions", "elements": [button(value="v" * 2_001)]}], "/view/blocks/0/elements/0/value"),
    ([{"type": "context", "elements": [text()] * 11}], "/view/blocks/0/elements"),
    ([{"type": "divider", "block_id": "b"}] * 2, "/view/blocks"),
    ([{"type": "song"}], "/view/blocks/0/type"),
]


def test_a_view_is_opened_and_kept(slack: FakeSlack, client: WebClient) -> None:
    """`views.open` gives a view its id; views are kept in their order, whether they came in JSON or in a form."""
    view = {"type": "modal", "title": text(1), "callback_id": "evidence", "blocks": [{"type": "divider"}]}
    first = client.views_open(trigger_id=slack.make_trigger("U1"), view=view)["view"]
    assert first == {**first, "id": "V1", **view}
    form = {"trigger_id": slack.make_trigger("U1"), "view": json.dumps(view)}
    second = client.api_call("views.open", params=form)["view"]
    assert second == {**second, "id": "V2", **view}
    assert slack.views == (first, second)


@pytest.mark.parametrize("arguments", [{"view": {"type": "modal", "title": {}, "blocks": []}}, {"trigger_id": "1.2.3"}])
def test_a_view_needs_a_trigger(slack: FakeSlack, client: WebClient, arguments: dict[str, object]) -> None:
    """Without a trigger, or without a view, nothing is opened."""
    with pytest.raises(SlackApiError) as caught:
        client.api_call("views.open", json=arguments)
    assert (error_code(caught), slack.views) == ("invalid_arguments", ())


@pytest.mark.parametrize("blocks", FITTING)
def test_what_fits_is_taken(slack: FakeSlack, client: WebClient, blocks: list[Json]) -> None:
    """Blocks just within Slack's limits are accepted in a modal and in a home."""
    for view in (modal(*blocks), home(*blocks)):
        assert_view_fits(view)
    assert opened(slack, client, modal(*blocks))["blocks"] == blocks
    assert client.views_publish(user_id="U1", view=home(*blocks))["view"]["blocks"] == blocks


@pytest.mark.parametrize(("blocks", "pointer"), EXCESSIVE)
def test_what_does_not_fit_is_refused(slack: FakeSlack, client: WebClient, blocks: list[Json], pointer: str) -> None:
    """Blocks that exceed a limit are refused with a pointer to the problem, and nothing is shown."""
    methods = {"views.open": {"trigger_id": slack.make_trigger("U1")}, "views.publish": {"user_id": "U1"}}
    for (method, arguments), view in zip(methods.items(), (modal(*blocks), home(*blocks)), strict=True):
        code, messages = refusal(client, method, view=view, **arguments)
        assert code == "invalid_arguments"
        assert any(message.endswith(f"[json-pointer:{pointer}]") for message in messages)
        with pytest.raises(AssertionError):
            assert_view_fits(view)
    assert (slack.views, slack.homes) == ((), {})


def test_what_a_view_carries_has_limits(slack: FakeSlack, client: WebClient) -> None:
    """Labels are plain and up to 24 characters; hidden fields have limits of their own."""
    carried = {"private_metadata": "a" * 3_000, "callback_id": "a" * 255, "external_id": "a" * 255}
    opened(slack, client, modal(title=text(24), submit=text(24), close=text(24), clear_on_close=True, **carried))
    invalid: list[Json] = [{label: text(25)} for label in ("title", "submit", "close")] + [
        {name: value + "a"} for name, value in carried.items()
    ]
    for fields in [*invalid, {"title": text(1, "mrkdwn")}, {"title": None}, {"type": "home"}, {"colour": "red"}]:
        assert (
            refusal(client, "views.open", trigger_id=slack.make_trigger("U1"), view=modal(**fields))[0]
            == "invalid_arguments"
        )


def test_a_modal_with_inputs_has_a_submit(slack: FakeSlack, client: WebClient) -> None:
    """A modal with inputs must have a submit button; a home has none."""
    view = modal(field("url_text_input"), submit=None)
    assert refusal(client, "views.open", trigger_id=slack.make_trigger("U1"), view=view) == (
        "invalid_arguments",
        ["[ERROR] missing required field: submit [json-pointer:/view]"],
    )
    client.views_publish(user_id="U1", view=home(field("url_text_input")))


def test_a_table_stands_at_home_only(slack: FakeSlack, client: WebClient) -> None:
    """A home takes a table; a modal does not."""
    client.views_publish(user_id="U1", view=home(TABLE))
    assert (
        refusal(client, "views.open", trigger_id=slack.make_trigger("U1"), view=modal(TABLE))[0] == "invalid_arguments"
    )


def test_a_view_can_be_too_large(client: WebClient) -> None:
    """A view of more than 250 kB is refused, even if each of its blocks is within its limits."""
    view = home(*[{"type": "section", "text": text(3_000)}] * 50)
    assert refusal(client, "views.publish", user_id="U1", view=view)[0] == "view_too_large"


def test_modals_stand_upon_one_another(slack: FakeSlack, client: WebClient) -> None:
    """Up to three modals can be stacked; one that is submitted makes room, with all above it."""
    assert refusal(client, "views.push", trigger_id=slack.make_trigger("U1"), view=modal())[0] == "not_found"
    first = opened(slack, client, modal())
    second, third = (client.views_push(trigger_id=slack.make_trigger("U1"), view=modal())["view"] for _ in range(2))
    assert [modal_view["root_view_id"] for modal_view in (first, second, third)] == [first["id"]] * 3
    assert [modal_view["previous_view_id"] for modal_view in (first, second, third)] == [
        None,
        first["id"],
        second["id"],
    ]
    assert refusal(client, "views.push", trigger_id=slack.make_trigger("U1"), view=modal())[0] == "push_limit_reached"
    slack.dismiss_modal(second["id"])
    assert (
        client.views_push(trigger_id=slack.make_trigger("U1"), view=modal())["view"]["previous_view_id"] == first["id"]
    )
    assert refusal(client, "views.update", view_id=third["id"], view=modal())[0] == "not_found"
    assert len(slack.views) == 4
    with pytest.raises(KeyError):
        slack.dismiss_modal(third["id"])


@pytest.mark.parametrize("by", ["view_id", "external_id"])
def test_a_modal_is_updated_in_place(slack: FakeSlack, client: WebClient, by: str) -> None:
    """An update changes a view's blocks and hash, and keeps its id and its position."""
    before = opened(slack, client, modal(external_id="mine"))
    other_modal = opened(slack, client, modal(), "U2")
    named = {"view_id": before["id"], "external_id": "mine"}[by]
    changed = modal({"type": "divider"}, external_id="mine")
    after = client.views_update(**{by: named}, view=changed)["view"]
    assert slack.views == (after, other_modal)
    assert after == before | {"blocks": [{"type": "divider"}], "hash": after["hash"]}
    assert after["hash"] != before["hash"]


def test_a_stale_hash_is_refused(slack: FakeSlack, client: WebClient) -> None:
    """A call with a stale hash changes nothing, neither a modal nor a home."""
    stale = opened(slack, client, modal())
    fresh = client.views_update(view_id=stale["id"], hash=stale["hash"], view=modal())["view"]
    arguments = {"view_id": stale["id"], "hash": stale["hash"], "view": modal()}
    assert refusal(client, "views.update", **arguments) == ("hash_conflict", [])
    first = client.views_publish(user_id="U1", view=home())["view"]
    second = client.views_publish(user_id="U1", hash=first["hash"], view=home())["view"]
    arguments = {"user_id": "U1", "hash": first["hash"], "view": home()}
    assert refusal(client, "views.publish", **arguments) == ("hash_conflict", [])
    assert (slack.views, slack.homes) == ((fresh,), {"U1": second})


def test_each_person_has_a_home(slack: FakeSlack, client: WebClient) -> None:
    """The latest view published to a person is their home, with the id of the one before."""
    first = client.views_publish(user_id="U1", view=home())["view"]
    other_home = client.views_publish(user_id="U2", view=home())["view"]
    last = client.views_publish(user_id="U1", view=home({"type": "divider"}))["view"]
    assert slack.homes == {"U1": last, "U2": other_home}
    assert (last["id"], last["blocks"]) == (first["id"], [{"type": "divider"}])
    assert slack.views == ()


def test_an_external_id_is_the_only_one(slack: FakeSlack, client: WebClient) -> None:
    """No two views that are shown have the same external id; a view may keep its own."""
    first = opened(slack, client, modal(external_id="mine"))
    assert (
        refusal(client, "views.open", trigger_id=slack.make_trigger("U2"), view=modal(external_id="mine"))[0]
        == "duplicate_external_id"
    )
    for _ in range(2):
        client.views_publish(user_id="U1", view=home(external_id="home"))
    assert refusal(client, "views.publish", user_id="U2", view=home(external_id="home"))[0] == "duplicate_external_id"
    slack.dismiss_modal(first["id"])
    opened(slack, client, modal(external_id="mine"))


@pytest.mark.parametrize(
    ("method", "arguments"),
    [
        ("views.open", {"view": modal()}),
        ("views.push", {"view": modal()}),
        ("views.update", {"view": modal()}),
        ("views.publish", {"view": home()}),
        ("views.publish", {"user_id": "C1", "view": home()}),
        ("views.publish", {"user_id": "U1", "view": modal()}),
        ("views.publish", {"user_id": "U1"}),
    ],
)
def test_an_argument_is_missing(slack: FakeSlack, client: WebClient, method: str, arguments: Json) -> None:
    """Without a required argument nothing is shown, and Slack says what is missing."""
    code, messages = refusal(client, method, **arguments)
    assert code == "invalid_arguments"
    assert messages != []
    assert (slack.views, slack.homes) == ((), {})
