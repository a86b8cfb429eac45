"""The views of the workspace: what it keeps of them, and what it says of those that Slack would not take."""

from typing import Any

import pytest
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot.sandbox.fake_slack.fake_slack import FakeSlack
from tests.handlers.blocks.limits import assert_view_fits

Json = dict[str, Any]


def text(length: int = 1, kind: str = "plain_text") -> Json:
    """A text object."""
    return {"type": kind, "text": "ä" * length}


def button(action: str = "a", **more: object) -> Json:
    """A button."""
    return {"type": "button", "text": text(), "action_id": action, **more}


def options(count: int, label: int = 1, value: int = 1) -> list[Json]:
    """So many options, each with a label and a value of so many characters."""
    return [{"text": text(label), "value": str(number).zfill(value)} for number in range(count)]


def field(kind: str, **more: object) -> Json:
    """An input block with an element of that kind."""
    return {"type": "input", "label": text(), "element": {"type": kind, "action_id": "a", **more}}


def modal(*blocks: Json, **more: object) -> Json:
    """A modal that can be sent off."""
    return {"type": "modal", "title": text(), "submit": text(), "blocks": list(blocks), **more}


def home(*blocks: Json, **more: object) -> Json:
    """What stands in the app's home."""
    return {"type": "home", "blocks": list(blocks), **more}


def opened(slack: FakeSlack, client: WebClient, view: Json, user: str = "U1") -> Json:
    """The view as it is kept, before somebody who has done something."""
    found: Json = client.views_open(trigger_id=slack.make_trigger(user), view=view)["view"]
    return found


def refusal(client: WebClient, method: str, **arguments: object) -> tuple[str, list[str]]:
    """The code by which a call is refused, and what is said of its arguments."""
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

#: Blocks that do not, and where they are wrong.
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


@pytest.mark.parametrize("blocks", FITTING)
def test_what_fits_is_taken(slack: FakeSlack, client: WebClient, blocks: list[Json]) -> None:
    """Blocks that just keep within Slack's limits stand in a modal and in a home."""
    for view in (modal(*blocks), home(*blocks)):
        assert_view_fits(view)
    assert opened(slack, client, modal(*blocks))["blocks"] == blocks
    assert client.views_publish(user_id="U1", view=home(*blocks))["view"]["blocks"] == blocks


@pytest.mark.parametrize(("blocks", "pointer"), EXCESSIVE)
def test_what_does_not_fit_is_refused(slack: FakeSlack, client: WebClient, blocks: list[Json], pointer: str) -> None:
    """Blocks that go beyond Slack's limits are refused, with the place that is wrong, and nothing is shown."""
    ways = {"views.open": {"trigger_id": slack.make_trigger("U1")}, "views.publish": {"user_id": "U1"}}
    for (method, how), view in zip(ways.items(), (modal(*blocks), home(*blocks)), strict=True):
        code, messages = refusal(client, method, view=view, **how)
        assert code == "invalid_arguments"
        assert any(each.endswith(f"[json-pointer:{pointer}]") for each in messages)
        with pytest.raises(AssertionError):
            assert_view_fits(view)
    assert (slack.views, slack.homes) == ((), {})


def test_what_a_view_carries_has_limits(slack: FakeSlack, client: WebClient) -> None:
    """Labels are plain and up to 24 characters; what is carried along has limits of its own."""
    carried = {"private_metadata": "a" * 3_000, "callback_id": "a" * 255, "external_id": "a" * 255}
    opened(slack, client, modal(title=text(24), submit=text(24), close=text(24), clear_on_close=True, **carried))
    wrong: list[Json] = [{each: text(25)} for each in ("title", "submit", "close")] + [
        {each: value + "a"} for each, value in carried.items()
    ]
    for each in [*wrong, {"title": text(1, "mrkdwn")}, {"title": None}, {"type": "home"}, {"colour": "red"}]:
        assert (
            refusal(client, "views.open", trigger_id=slack.make_trigger("U1"), view=modal(**each))[0]
            == "invalid_arguments"
        )


def test_a_modal_with_inputs_has_a_submit(slack: FakeSlack, client: WebClient) -> None:
    """What people fill in they must be able to send off; a home has no button for that."""
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
    """A view of more than 250 kB is refused, though each of its blocks is within its limits."""
    view = home(*[{"type": "section", "text": text(3_000)}] * 50)
    assert refusal(client, "views.publish", user_id="U1", view=view)[0] == "view_too_large"


def test_modals_stand_upon_one_another(slack: FakeSlack, client: WebClient) -> None:
    """A modal can be pushed upon another, up to three; one that is sent off makes room, with all upon it."""
    assert refusal(client, "views.push", trigger_id=slack.make_trigger("U1"), view=modal())[0] == "not_found"
    first = opened(slack, client, modal())
    second, third = (client.views_push(trigger_id=slack.make_trigger("U1"), view=modal())["view"] for _ in range(2))
    assert [each["root_view_id"] for each in (first, second, third)] == [first["id"]] * 3
    assert [each["previous_view_id"] for each in (first, second, third)] == [None, first["id"], second["id"]]
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
    """An update gives a view other blocks and another hash, and leaves its id and its place."""
    before = opened(slack, client, modal(external_id="mine"))
    other = opened(slack, client, modal(), "U2")
    named = {"view_id": before["id"], "external_id": "mine"}[by]
    changed = modal({"type": "divider"}, external_id="mine")
    after = client.views_update(**{by: named}, view=changed)["view"]
    assert slack.views == (after, other)
    assert after == before | {"blocks": [{"type": "divider"}], "hash": after["hash"]}
    assert after["hash"] != before["hash"]


def test_a_stale_hash_is_refused(slack: FakeSlack, client: WebClient) -> None:
    """Who goes by a state that a view no longer has changes nothing, neither a modal nor a home."""
    stale = opened(slack, client, modal())
    fresh = client.views_update(view_id=stale["id"], hash=stale["hash"], view=modal())["view"]
    wrong = {"view_id": stale["id"], "hash": stale["hash"], "view": modal()}
    assert refusal(client, "views.update", **wrong) == ("hash_conflict", [])
    first = client.views_publish(user_id="U1", view=home())["view"]
    second = client.views_publish(user_id="U1", hash=first["hash"], view=home())["view"]
    wrong = {"user_id": "U1", "hash": first["hash"], "view": home()}
    assert refusal(client, "views.publish", **wrong) == ("hash_conflict", [])
    assert (slack.views, slack.homes) == ((fresh,), {"U1": second})


def test_each_person_has_a_home(slack: FakeSlack, client: WebClient) -> None:
    """What was published to a person last is at home with them, under the id that it had before."""
    first = client.views_publish(user_id="U1", view=home())["view"]
    other = client.views_publish(user_id="U2", view=home())["view"]
    last = client.views_publish(user_id="U1", view=home({"type": "divider"}))["view"]
    assert slack.homes == {"U1": last, "U2": other}
    assert (last["id"], last["blocks"]) == (first["id"], [{"type": "divider"}])
    assert slack.views == ()


def test_an_external_id_is_the_only_one(slack: FakeSlack, client: WebClient) -> None:
    """No two views that are shown have one external id; a view may keep its own."""
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
    """Without what a method needs nothing is shown, and Slack says what is wrong."""
    code, messages = refusal(client, method, **arguments)
    assert code == "invalid_arguments"
    assert messages != []
    assert (slack.views, slack.homes) == ((), {})
