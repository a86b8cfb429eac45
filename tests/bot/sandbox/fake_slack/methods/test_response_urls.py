"""Responses to a `response_url`."""

import pytest
from slack_sdk.webhook import WebhookClient

from bot.sandbox.fake_slack.fake_slack import FakeSlack


def test_a_response_url_takes_messages(slack: FakeSlack) -> None:
    """A response to a response_url is a message, too, and needs no token."""
    url = slack.make_response_url()
    assert WebhookClient(url).send(text="done", response_type="ephemeral").status_code == 200
    (message,) = slack.messages
    assert url.endswith(message.channel)
    assert (message.text, message.arguments["response_type"]) == ("done", "ephemeral")


@pytest.mark.parametrize("wish", ["replace_original", "delete_original"])
def test_what_is_wished_for_the_original_is_kept(slack: FakeSlack, wish: str) -> None:
    """The wish to replace or delete the original message is kept in the response's arguments."""
    WebhookClient(slack.make_response_url()).send_dict({"text": "done", wish: True})
    assert slack.messages[0].arguments == {"text": "done", wish: True}
