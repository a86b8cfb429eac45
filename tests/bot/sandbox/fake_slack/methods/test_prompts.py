"""The prompts that are suggested in conversations."""

from typing import Any

import pytest
from slack_sdk import WebClient

from bot.sandbox.fake_slack.fake_slack import FakeSlack
from tests.bot.sandbox.fake_slack.refusals import refusal

PROMPT = {"title": "What is late?", "message": "what is overdue"}


@pytest.mark.parametrize("more", [{}, {"title": "Ask me", "thread_ts": "1.1"}])
def test_prompts_are_kept(slack: FakeSlack, client: WebClient, more: dict[str, Any]) -> None:
    """The latest prompts of a conversation are kept, with title and thread if given."""
    for prompts in ([PROMPT] * 4, [PROMPT]):
        client.assistant_threads_setSuggestedPrompts(channel_id="D1", prompts=prompts, **more)
    assert slack.prompts == {"D1": {"channel_id": "D1", "prompts": [PROMPT], **more}}


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        ({"channel_id": "D1"}, "invalid_arguments"),
        ({"prompts": [PROMPT]}, "invalid_arguments"),
        ({"channel_id": "D1", "prompts": []}, "invalid_arguments"),
        ({"channel_id": "D1", "prompts": [PROMPT] * 5}, "invalid_arguments"),
        ({"channel_id": "D1", "prompts": [{"title": "a"}]}, "invalid_arguments"),
        ({"channel_id": "D1", "prompts": [PROMPT | {"title": ""}]}, "invalid_arguments"),
        ({"channel_id": "nowhere", "prompts": [PROMPT]}, "channel_not_found"),
    ],
)
def test_prompts_can_be_refused(slack: FakeSlack, client: WebClient, arguments: dict[str, Any], code: str) -> None:
    """One to four prompts are accepted, each with a title and a message."""
    assert (refusal(client, "assistant.threads.setSuggestedPrompts", **arguments), slack.prompts) == (code, {})
