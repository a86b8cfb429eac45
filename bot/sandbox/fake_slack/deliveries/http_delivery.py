"""HTTP deliveries: requests to the bot's URL, signed as Slack signs them.

The pages are https://docs.slack.dev/authentication/verifying-requests-from-slack and https://docs.slack.dev/apis/events-api.
"""

import hashlib
import hmac
import json
import time
from http import HTTPStatus
from http.client import HTTPConnection, HTTPException
from secrets import token_hex
from typing import assert_never
from urllib.parse import urlencode, urlsplit

from bot.sandbox.fake_slack.api_calls import ConnectionCut, Json
from bot.sandbox.fake_slack.deliveries.dispatcher import (
    ACKNOWLEDGEMENT,
    ANSWER_TIMEOUT_SECONDS,
    Delivery,
    DeliveryFailure,
    DeliveryKind,
    DeliveryOutcome,
)
from bot.sandbox.fake_slack.faults import Fault

_FORM, _JSON = "application/x-www-form-urlencoded", "application/json"


def sign(body: bytes, *, at: int, secret: str) -> dict[str, str]:
    """Return the signature headers of a body; `at` is in seconds since the epoch."""
    digest = hmac.new(secret.encode(), b"v0:%d:%b" % (at, body), hashlib.sha256).hexdigest()
    return {"X-Slack-Request-Timestamp": str(at), "X-Slack-Signature": f"v0={digest}"}


class HttpDelivery:
    """Route to the bot's URL, with the signing secret that the bot knows, too."""

    def __init__(self, url: str, secret: str) -> None:
        self.url = url
        self._secret = secret

    def send(self, delivery: Delivery, fault: Fault, timeout: float) -> DeliveryOutcome:
        """Send a request; it has failed unless it is answered with 2xx in time."""
        start = time.monotonic()
        try:
            status, body = self._request(delivery, fault, timeout)
        except TimeoutError:
            return DeliveryOutcome(failure=DeliveryFailure.HTTP_TIMEOUT, seconds=timeout)
        except (OSError, HTTPException):
            return DeliveryOutcome(failure=DeliveryFailure.CONNECTION_FAILED, seconds=time.monotonic() - start)
        if ACKNOWLEDGEMENT in fault.drop or time.monotonic() - start + fault.delay_after > timeout:
            return DeliveryOutcome(failure=DeliveryFailure.HTTP_TIMEOUT, seconds=timeout)
        time.sleep(fault.delay_after)
        failure = None if status < HTTPStatus.MULTIPLE_CHOICES else DeliveryFailure.HTTP_ERROR
        return DeliveryOutcome(body=_parse_body(body), failure=failure, seconds=time.monotonic() - start)

    def verify_url(self) -> bool:
        """Return whether the URL gives back the challenge that Slack sends when the URL is set."""
        challenge = token_hex(16)
        payload = {"type": "url_verification", "token": "sandbox", "challenge": challenge}
        delivery = Delivery(kind=DeliveryKind.EVENT, payload=payload)
        outcome = self.send(delivery, Fault(accept=True), ANSWER_TIMEOUT_SECONDS)
        answer = outcome.body.get("challenge") if isinstance(outcome.body, dict) else outcome.body
        return outcome.failure is None and answer == challenge

    def _request(self, delivery: Delivery, fault: Fault, timeout: float) -> tuple[int, str]:
        body, content_type = _encode_delivery(delivery)
        headers = {"Content-Type": content_type, "User-Agent": "Slackbot 1.0 (+https://api.slack.com/robots)"}
        headers |= sign(body, at=int(time.time()), secret=self._secret)
        if delivery.attempt:
            headers |= {"X-Slack-Retry-Num": str(delivery.attempt), "X-Slack-Retry-Reason": delivery.reason}
        url = urlsplit(self.url)
        connection = HTTPConnection(str(url.hostname), url.port or 80, timeout=timeout)
        try:
            if not fault.accept:
                raise ConnectionError
            connection.request("POST", url.path or "/", body, headers)
            if fault.cut in (ConnectionCut.CLOSE, ConnectionCut.RESET):
                raise ConnectionError
            response = connection.getresponse()
            return response.status, response.read().decode(errors="replace")
        finally:
            connection.close()


def _encode_delivery(delivery: Delivery) -> tuple[bytes, str]:
    """Return the body and its content type: events as JSON, commands as a form, interactions as JSON in a form."""
    match delivery.kind:
        case DeliveryKind.EVENT:
            return json.dumps(delivery.payload).encode(), _JSON
        case DeliveryKind.COMMAND:
            return urlencode(delivery.payload).encode(), _FORM
        case DeliveryKind.INTERACTION:
            return urlencode({"payload": json.dumps(delivery.payload)}).encode(), _FORM
        case _:
            assert_never(delivery.kind)


def _parse_body(body: str) -> Json | str:
    """Return a JSON object; the text itself if it is anything else."""
    try:
        value = json.loads(body)
    except ValueError:
        return body
    return value if isinstance(value, dict) else body
