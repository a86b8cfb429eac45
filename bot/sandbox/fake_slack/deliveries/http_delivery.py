"""HTTP deliveries: requests to the address of the bot, signed as Slack signs them.

The pages are https://docs.slack.dev/authentication/verifying-requests-from-slack and https://docs.slack.dev/apis/events-api.
"""

import hashlib
import hmac
import json
import time
from http import HTTPStatus
from http.client import HTTPConnection, HTTPException, HTTPResponse
from secrets import token_hex
from urllib.parse import urlencode, urlsplit

from bot.sandbox.fake_slack.api_calls import ConnectionCut, Json
from bot.sandbox.fake_slack.deliveries.dispatcher import ACK, COMMAND, EVENT, PATIENCE, Delivery, DeliveryOutcome
from bot.sandbox.fake_slack.faults import Fault

_FORM, _JSON = "application/x-www-form-urlencoded", "application/json"


def signed(body: bytes, *, at: int, secret: str) -> dict[str, str]:
    """The headers by which Slack vouches for a body, at a time in seconds since the epoch."""
    digest = hmac.new(secret.encode(), b"v0:%d:%b" % (at, body), hashlib.sha256).hexdigest()
    return {"X-Slack-Request-Timestamp": str(at), "X-Slack-Signature": f"v0={digest}"}


class HttpDelivery:
    """To an address, `url`, with the secret that the bot knows, too."""

    def __init__(self, url: str, secret: str) -> None:
        self.url = url
        self._secret = secret

    def send(self, delivery: Delivery, fault: Fault, patience: float) -> DeliveryOutcome:
        """A request; what is not answered with 2xx in time has failed."""
        began = time.monotonic()
        try:
            status, body = self._ask(delivery, fault, patience)
        except TimeoutError:
            return DeliveryOutcome(failure="http_timeout", took=patience)
        except (OSError, HTTPException):
            return DeliveryOutcome(failure="connection_failed", took=time.monotonic() - began)
        if ACK in fault.drop or time.monotonic() - began + fault.delay > patience:
            return DeliveryOutcome(failure="http_timeout", took=patience)
        time.sleep(fault.delay)
        took = time.monotonic() - began
        return DeliveryOutcome(
            body=_read(body), failure=None if status < HTTPStatus.MULTIPLE_CHOICES else "http_error", took=took
        )

    def verify(self) -> bool:
        """Whether the address gives back the challenge that Slack sends when it is set."""
        challenge = token_hex(16)
        payload = {"type": "url_verification", "token": "sandbox", "challenge": challenge}
        outcome = self.send(Delivery(kind=EVENT, payload=payload), Fault(accept=True), PATIENCE)
        given = outcome.body.get("challenge") if isinstance(outcome.body, dict) else outcome.body
        return outcome.failure is None and given == challenge

    def _ask(self, delivery: Delivery, fault: Fault, within: float) -> tuple[int, str]:
        body, kind = _written(delivery)
        headers = {"Content-Type": kind, "User-Agent": "Slackbot 1.0 (+https://api.slack.com/robots)"}
        headers |= signed(body, at=int(time.time()), secret=self._secret)
        if delivery.attempt:
            headers |= {"X-Slack-Retry-Num": str(delivery.attempt), "X-Slack-Retry-Reason": delivery.reason}
        found = urlsplit(self.url)
        connection = HTTPConnection(str(found.hostname), found.port or 80, timeout=within)
        try:
            if not fault.accept:
                raise ConnectionError
            connection.request("POST", found.path or "/", body, headers)
            if fault.cut in (ConnectionCut.CLOSE, ConnectionCut.RESET):
                raise ConnectionError
            return _answer(connection.getresponse())
        finally:
            connection.close()


def _written(delivery: Delivery) -> tuple[bytes, str]:
    """What is sent, and of which type: events as JSON, commands as a form, the rest as JSON within a form."""
    if delivery.kind == EVENT:
        return json.dumps(delivery.payload).encode(), _JSON
    fields: Json = delivery.payload if delivery.kind == COMMAND else {"payload": json.dumps(delivery.payload)}
    return urlencode(fields).encode(), _FORM


def _answer(response: HTTPResponse) -> tuple[int, str]:
    return response.status, response.read().decode(errors="replace")


def _read(body: str) -> Json | str:
    try:
        found = json.loads(body)
    except ValueError:
        return body
    return found if isinstance(found, dict) else body
