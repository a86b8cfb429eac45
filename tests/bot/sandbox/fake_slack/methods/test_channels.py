"""The channels of the workspace and their members."""

from typing import Any

import pytest
from slack_sdk import WebClient

from bot.sandbox.fake_slack.fake_slack import FakeSlack
from bot.sandbox.fake_slack.methods.messages import BOT_USER
from tests.bot.sandbox.fake_slack.refusals import refusal


def test_a_channel_has_members(slack: FakeSlack, client: WebClient) -> None:
    """A channel's members come in pages; `conversations.info` leaves them out."""
    slack.set_channel("C1", members=["U1", "U2", "U3"])
    first = client.conversations_members(channel="C1", limit=2)
    cursor = first["response_metadata"]["next_cursor"]
    second = client.conversations_members(channel="C1", limit=2, cursor=cursor)
    assert (first["members"], second["members"]) == (["U1", "U2"], ["U3"])
    assert second["response_metadata"]["next_cursor"] == ""
    assert "members" not in client.conversations_info(channel="C1")["channel"]
    assert client.conversations_members(channel="C2")["members"] == [BOT_USER]


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        ({"channel": "nowhere"}, "channel_not_found"),
        ({"channel": "C1", "limit": 1_000}, "invalid_limit"),
        ({"channel": "C1", "cursor": "U1"}, "invalid_cursor"),
    ],
)
def test_members_can_be_refused(client: WebClient, arguments: dict[str, Any], code: str) -> None:
    """Members that Slack would not return are refused with its code."""
    assert refusal(client, "conversations.members", **arguments) == code


def test_a_direct_conversation_is_with_somebody(client: WebClient) -> None:
    """A direct conversation has its user, and both are its members; a channel has no user."""
    channel = client.conversations_info(channel="D7")["channel"]
    assert (channel["is_im"], channel["user"]) == (True, "U7")
    assert client.conversations_members(channel="D7")["members"] == ["U7", BOT_USER]
    assert "user" not in client.conversations_info(channel="C7")["channel"]
