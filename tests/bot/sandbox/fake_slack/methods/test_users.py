"""The users and user groups of the workspace."""

from typing import Any

import pytest
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot.sandbox.fake_slack.fake_slack import FakeSlack
from tests.bot.sandbox.fake_slack.refusals import error_code


@pytest.mark.parametrize("form", ["params", "json"])
def test_a_direct_conversation_is_opened(client: WebClient, form: str) -> None:
    """`conversations.open` returns the conversation of messages to the person, asked by form or in JSON."""
    arguments: dict[str, Any] = {form: {"users": "U123", "return_im": True}}
    opened = client.api_call("conversations.open", **arguments)
    assert opened["channel"] == {"id": "D123"}
    assert client.chat_postMessage(channel="U123", text="hello")["channel"] == "D123"


@pytest.mark.parametrize(
    ("users", "refusal"),
    [("C1", "user_not_found"), ("U1,U2", "user_not_found"), ("", "users_list_not_supplied"), ("U9", "user_disabled")],
)
def test_no_conversation_with_nobody(slack: FakeSlack, client: WebClient, users: str, refusal: str) -> None:
    """`conversations.open` refuses anything but one person, and a person who has left."""
    slack.set_user("U9", deleted=True)
    with pytest.raises(SlackApiError) as caught:
        client.conversations_open(users=users)
    assert error_code(caught) == refusal


def test_a_group_has_the_members_that_it_was_given_last(slack: FakeSlack, client: WebClient) -> None:
    """`usergroups.users.list` returns the current members of a group, and no former ones."""
    slack.set_group("S0EUROPOL", "U1", "U2")
    assert client.usergroups_users_list(usergroup="S0EUROPOL")["users"] == ["U1", "U2"]
    slack.set_group("S0EUROPOL", "U3")
    assert client.usergroups_users_list(usergroup="S0EUROPOL")["users"] == ["U3"]
    slack.set_group("S0EUROPOL")
    assert client.usergroups_users_list(usergroup="S0EUROPOL")["users"] == []


def test_people_live_somewhere_and_have_names(slack: FakeSlack, client: WebClient) -> None:
    """A person is in Brussels, no stranger, and has a name, until a test sets other properties."""
    slack.set_user("U1", tz="Asia/Tokyo", is_stranger=True, real_name="Aiko Ono")
    changed, ordinary = (client.users_info(user=user_id)["user"] for user_id in ("U1", "U2"))
    assert (changed["tz"], changed["is_stranger"], changed["real_name"]) == ("Asia/Tokyo", True, "Aiko Ono")
    assert (ordinary["tz"], ordinary["is_stranger"], ordinary["real_name"]) == ("Europe/Brussels", False, "U2")


def test_groups_are_listed(slack: FakeSlack, client: WebClient) -> None:
    """Every group in use is listed with its names; members, counts and disabled groups if asked for."""
    slack.set_group("S1", "U1", "U2", handle="jha", name="JHA agencies")
    slack.set_group("S2", date_delete=1)
    slack.set_group("S1", "U3")
    (plain,) = client.usergroups_list()["usergroups"]
    assert (plain["id"], plain["handle"], plain["name"]) == ("S1", "jha", "JHA agencies")
    assert not {"users", "user_count"} & plain.keys()
    asked = client.usergroups_list(include_users=True, include_count=True, include_disabled=True)["usergroups"]
    assert [(group["id"], group["users"], group["user_count"]) for group in asked] == [("S1", ["U3"], 1), ("S2", [], 0)]


def test_a_locale_is_told_when_asked_for(slack: FakeSlack, client: WebClient) -> None:
    """Without `include_locale` a person has no locale; a test can make a member of an organisation."""
    slack.set_user("U1", locale="nl-NL", enterprise_user={"enterprise_id": "E1"})
    plain = client.users_info(user="U1")["user"]
    asked = client.users_info(user="U1", include_locale=True)["user"]
    assert (plain.get("locale"), asked["locale"]) == (None, "nl-NL")
    assert plain["enterprise_user"] == {"enterprise_id": "E1"}
