"""What is taken for a request of Slack's over HTTP: whatever is small, signed, recent and readable."""

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any
from urllib.parse import parse_qsl

from slack_bolt import BoltRequest
from slack_sdk.signature import SignatureVerifier

#: Bytes of a body. Slack's own are some kilobytes.
MAX_BODY_BYTES = 1_000_000
#: Levels of JSON within JSON. Slack's own have about a dozen.
MAX_JSON_DEPTH = 100
#: Fields of a form. Slack's own have about a dozen.
MAX_FORM_FIELDS = 100

SIGNATURE_HEADER, TIMESTAMP_HEADER = "x-slack-signature", "x-slack-request-timestamp"

#: The headers that Bolt gets to see. The signature vouches for the body alone, and by other headers Bolt can be told
#: to do less.
_PASSED_ON = (SIGNATURE_HEADER, TIMESTAMP_HEADER, "x-slack-retry-num", "x-slack-retry-reason")

_SIGNATURE = re.compile(r"v0=[0-9a-f]{64}")
_TIMESTAMP = re.compile(r"[0-9]{1,12}")

_Json = dict[str, Any]


@dataclass(eq=False)
class RejectedRequest(Exception):
    """A request that is not answered by the bot: the status it gets, and why, in words that quote nothing of it."""

    status: HTTPStatus
    reason: str


@dataclass(frozen=True, kw_only=True, slots=True)
class VerifiedRequest:
    """A request of Slack's."""

    request: BoltRequest
    #: Whether a person waits for the text of the answer.
    is_command: bool


class RequestVerifier:
    """Verifies requests, and only then reads them."""

    def __init__(self, secret: str) -> None:
        self._verifier = SignatureVerifier(secret)

    def verify(self, body: bytes, headers: Mapping[str, str]) -> VerifiedRequest:
        """The request with that body and those headers, their names in small letters; Refused if it is not Slack's."""
        text = self._verified(body, headers)
        found = _parsed(text, headers.get("content-type", ""))
        return VerifiedRequest(request=_to_bolt(found, text, headers), is_command="command" in found)

    def _verified(self, body: bytes, headers: Mapping[str, str]) -> str:
        """By the signature, which is good for five minutes.

        The pattern of its parts is looked at first, since the SDK raises something else for each way to break it
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


def _parsed(text: str, kind: str) -> _Json:
    """JSON for events; for commands a form, for clicks a form with JSON in it."""
    if kind.partition(";")[0].strip() == "application/json" or text.startswith("{"):
        return _object(text)
    try:
        form = dict(parse_qsl(text, keep_blank_values=True, max_num_fields=MAX_FORM_FIELDS))
    except ValueError:
        raise RejectedRequest(HTTPStatus.BAD_REQUEST, "a form with too many fields") from None
    if "payload" in form:
        return _object(form["payload"])
    if "command" in form or "ssl_check" in form:
        return dict(form)
    raise RejectedRequest(HTTPStatus.BAD_REQUEST, "a form without payload or command")


def _object(text: str) -> _Json:
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        raise RejectedRequest(HTTPStatus.BAD_REQUEST, "no JSON, or too deep") from None
    if not isinstance(found, dict):
        raise RejectedRequest(HTTPStatus.BAD_REQUEST, "JSON that is no object")
    if _is_deep(found):
        raise RejectedRequest(HTTPStatus.BAD_REQUEST, "JSON that is too deep")
    return found


def _is_deep(found: object) -> bool:
    """Looked at level by level: how deep Python itself can go depends on its version."""
    level = [found]
    for _ in range(MAX_JSON_DEPTH):
        level = [inner for outer in level for inner in _within(outer)]
        if not level:
            return False
    return True


def _within(value: object) -> Iterable[object]:
    if isinstance(value, dict):
        return value.values()
    return value if isinstance(value, list) else ()


def _to_bolt(found: _Json, text: str, headers: Mapping[str, str]) -> BoltRequest:
    """What was read, together with what was signed, so that Bolt verifies it once more.

    Bolt does not read the text anew: it takes every form that has the word "payload" in it, be it in somebody's
    question, for a click, and finds nothing in it.
    """
    passed_on = {name: headers[name] for name in _PASSED_ON if name in headers}
    try:
        request = BoltRequest(body=json.dumps(found), headers={**passed_on, "content-type": "application/json"})
    except (AttributeError, LookupError, TypeError):
        raise RejectedRequest(HTTPStatus.BAD_REQUEST, "JSON that is no request of Slack's") from None
    request.raw_body = text
    return request
