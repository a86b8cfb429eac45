"""Responses that Bolt returns to Slack for a request."""

import json
from collections.abc import Mapping
from typing import Any

from slack_bolt import BoltResponse


def acknowledge(text: str = "") -> BoltResponse:
    """Return an acknowledgement; a text in it is shown as the answer to a command."""
    return BoltResponse(status=200, body=text)


def json_response(body: Mapping[str, Any]) -> BoltResponse:
    """Return an acknowledgement with what a view or a menu is to show."""
    return BoltResponse(status=200, body=json.dumps(body), headers={"content-type": ["application/json"]})
