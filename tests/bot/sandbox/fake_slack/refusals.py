"""Error codes of refused calls."""

import pytest
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError


def error_code(caught: pytest.ExceptionInfo[SlackApiError]) -> str:
    """Return the error code of a call that was refused."""
    return str(caught.value.response["error"])


def refusal(client: WebClient, method: str, **arguments: object) -> str:
    """Return the error code of a call that is refused."""
    with pytest.raises(SlackApiError) as caught:
        client.api_call(method, json=arguments)
    return str(caught.value.response["error"])
