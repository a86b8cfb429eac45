"""Answers to a response URL, the address that Slack gives with a click or command: each is sent once."""

import logging
from typing import Any

from slack_bolt import Respond
from slack_sdk import WebClient
from slack_sdk.webhook import WebhookClient, WebhookResponse

#: The SDK would quote answers and addresses.
_silenced = logging.getLogger(f"{__name__}.web")


class RespondOnce(Respond):
    """Bolt's `respond` without its retries: after a lost connection it would send what may be shown twice then."""

    def __init__(self, url: str, client: WebClient) -> None:
        super().__init__(response_url=url, proxy=client.proxy, ssl=client.ssl)
        self.client = client

    def __call__(self, **message: Any) -> WebhookResponse:  # type: ignore[override]  # noqa: ANN401  # by name only
        """Send a message, with the timeout and network settings of the client."""
        _silenced.setLevel(logging.CRITICAL)
        webhook = WebhookClient(
            str(self.response_url),
            timeout=self.client.timeout,
            ssl=self.client.ssl,
            proxy=self.client.proxy,
            logger=_silenced,
            retry_handlers=[],
        )
        return webhook.send_dict({name: value for name, value in message.items() if value is not None})
