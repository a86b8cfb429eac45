"""Slack's rate limit in its answers: whether one says that there were too many calls, and how long to wait then."""

from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

from slack_sdk.web import SlackResponse
from slack_sdk.webhook import WebhookResponse

#: Slack's error codes for too many calls, which come with the HTTP status 429.
RATE_LIMITED = frozenset({"ratelimited", "rate_limited", "message_limit_exceeded"})
#: The wait after a 429 that does not say how long, and the longest wait.
DEFAULT_RETRY_SECONDS = 60.0
MAX_RETRY_SECONDS = 24 * 3600.0


def retry_seconds(response: SlackResponse | WebhookResponse) -> float | None:
    """Return how long to wait before a call is made again; None if Slack did not refuse it for its rate limit."""
    data = response.data if isinstance(response, SlackResponse) else None
    code = data.get("error") if isinstance(data, dict) else None
    is_limited = response.status_code == HTTPStatus.TOO_MANY_REQUESTS or code in RATE_LIMITED
    return _retry_after(response.headers) if is_limited else None


def _retry_after(headers: Mapping[str, Any]) -> float:
    """Return the seconds that the Retry-After header gives; Slack gives whole seconds, never a date."""
    value = next((str(value) for name, value in headers.items() if name.lower() == "retry-after"), "")
    return min(float(value), MAX_RETRY_SECONDS) if value.isdecimal() else DEFAULT_RETRY_SECONDS
