"""Verification of HTTP requests: only those that are small, signed by Slack, recent and readable are accepted."""

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any
from urllib.parse import parse_qsl

from msgspec import Struct
from slack_bolt import BoltRequest
from slack_sdk.signature import SignatureVerifier

#: The longest body; Slack's are some kilobytes.
MAX_BODY_BYTES = 1_000_000
#: The most levels of nesting in JSON; Slack's have about a dozen.
MAX_JSON_DEPTH = 100
#: The most fields of a form; Slack's have about a dozen.
MAX_FORM_FIELDS = 100

SIGNATURE_HEADER, TIMESTAMP_HEADER = "x-slack-signature", "x-slack-request-timestamp"

#: The headers that are passed on to Bolt. The signature covers only the body, and other headers can make Bolt skip
#: checks.
_PASSED_ON = (SIGNATURE_HEADER, TIMESTAMP_HEADER, "x-slack-retry-num", "x-slack-retry-reason")

_SIGNATURE = re.compile(r"v0=[0-9a-f]{64}")
_TIMESTAMP = re.compile(r"[0-9]{1,12}")

_Json = dict[str, Any]


@dataclass(eq=False)
class RejectedRequest(Exception):
    """A request that is not passed on to the bot: its status, and the reason, which quotes nothing of it."""

    status: HTTPStatus
    reason: str


class VerifiedRequest(Struct, frozen=True, kw_only=True):
    """A request that Slack has signed."""

    request: BoltRequest
    #: Whether a person waits for the text of the answer.
    is_command: bool


class RequestVerifier:
    """Verifier of requests: checks the signature before it parses anything."""

    def __init__(self, secret: str) -> None:
        self._verifier = SignatureVerifier(secret)

    def verify(self, body: bytes, headers: Mapping[str, str]) -> VerifiedRequest:
        """Return the request with that body and headers (names in lower case); RejectedRequest if it is not Slack's."""
        text = self._check_signature(body, headers)
        payload = _parse(text, headers.get("content-type", ""))
        return VerifiedRequest(request=_to_bolt(payload, text, headers), is_command="command" in payload)

    def _check_signature(self, body: bytes, headers: Mapping[str, str]) -> str:
        """Return the body as text if its signature is right and at most five minutes old.

        The form of the headers is checked first, since the SDK raises another error for each way to break it
        (https://docs.slack.dev/authentication/verifying-requests-from-slack).
        """
        signature, timestamp = headers.get(SIGNATURE_HEADER, ""), headers.get(TIMESTAMP_HEADER, "")
        if not _SIGNATURE.fullmatch(signature) or not _TIMESTAMP.fullmatch(timestamp):
            raise RejectedRequest(HTTPStatus.UNAUTHORIZED, "no signature, or none of Slack's form")
        try:
            text = body.decode()
        except UnicodeDecodeError:
            raise RejectedRequest(HTTPStatus.UNAUTHORIZED, "not UTF-8, as all that Slack signs is") from None
        if not self._verifier.is_valid(text, timestamp, signature):
            raise RejectedRequest(HTTPStatus.UNAUTHORIZED, "a signature that is wrong, or of another time than now")
        return text


def _parse(text: str, content_type: str) -> _Json:
    """Parse a payload: JSON for events, a form for commands, and a form with JSON in it for clicks."""
    if content_type.partition(";")[0].strip() == "application/json" or text.startswith("{"):
        return _parse_object(text)
    try:
        form = dict(parse_qsl(text, keep_blank_values=True, max_num_fields=MAX_FORM_FIELDS))
    except ValueError:
        raise RejectedRequest(HTTPStatus.BAD_REQUEST, "a form with too many fields") from None
    if "payload" in form:
        return _parse_object(form["payload"])
    if "command" in form or "ssl_check" in form:
        return dict(form)
    raise RejectedRequest(HTTPStatus.BAD_REQUEST, "a form without payload or command")


def _parse_object(text: str) -> _Json:
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        raise RejectedRequest(HTTPStatus.BAD_REQUEST, "no JSON, or too deep") from None
    if not isinstance(value, dict):
        raise RejectedRequest(HTTPStatus.BAD_REQUEST, "JSON that is no object")
    if _is_too_deep(value):
        raise RejectedRequest(HTTPStatus.BAD_REQUEST, "JSON that is too deep")
    return value


def _is_too_deep(value: object) -> bool:
    """Return whether JSON is nested too deeply, level by level: how deep Python can recurse depends on its version."""
    level = [value]
    for _ in range(MAX_JSON_DEPTH):
        level = [inner for outer in level for inner in _children(outer)]
        if not level:
            return False
    return True


def _children(value: object) -> Iterable[object]:
    if isinstance(value, dict):
        return value.values()
    return value if isinstance(value, list) else ()


def _to_bolt(payload: _Json, text: str, headers: Mapping[str, str]) -> BoltRequest:
    """Return Bolt's request of a payload, with the signed text, so that Bolt verifies it once more.

    Bolt must not parse the text again: it takes every form with the word "payload" in it, even in a user's question,
    for a click, and finds nothing in it.
    """
    passed_on = {name: headers[name] for name in _PASSED_ON if name in headers}
    try:
        request = BoltRequest(body=json.dumps(payload), headers={**passed_on, "content-type": "application/json"})
    except (AttributeError, LookupError, TypeError):
        raise RejectedRequest(HTTPStatus.BAD_REQUEST, "JSON that is no request of Slack's") from None
    request.raw_body = text
    return request
