"""Responses to a request: those that Bolt returns to Slack, and the place of those that follow."""

import json
from collections.abc import Mapping
from typing import Any

from slack_bolt import BoltResponse


def acknowledge(text: str = "") -> BoltResponse:
    """Return an acknowledgement; a text in it is shown as the answer to a command."""
    return BoltResponse(status=200, body=text)


def thread_of(body: Mapping[str, Any]) -> str | None:
    """Return the thread in which somebody clicked or used a shortcut; None outside of threads, where one may begin.

    A response to the `response_url` is in the channel unless it names the thread
    (https://docs.slack.dev/interactivity/handling-user-interaction#publishing_in_thread). Of a message that only its
    reader sees the payload has nothing but the container.
    """
    container, message = (
        found if isinstance(found := body.get(name), dict) else {} for name in ("container", "message")
    )
    thread = container.get("thread_ts") or message.get("thread_ts")
    is_reply = thread != (container.get("message_ts") or message.get("ts"))
    return thread if isinstance(thread, str) and is_reply else None


def json_response(body: Mapping[str, Any]) -> BoltResponse:
    """Return an acknowledgement with what a view or a menu is to show."""
    return BoltResponse(status=200, body=json.dumps(body), headers={"content-type": ["application/json"]})


def is_ephemeral(body: Mapping[str, Any]) -> bool:
    """Return whether only the user sees the message that they clicked in, as the payload's container says.

    See https://docs.slack.dev/reference/interaction-payloads/block_actions-payload.
    """
    return (body.get("container") or {}).get("is_ephemeral") is True
