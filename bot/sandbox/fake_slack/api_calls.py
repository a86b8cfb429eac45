"""Calls of the Web API: how they come, how they are answered, and what may go wrong with them."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from http import HTTPStatus
from typing import Any
from urllib.parse import parse_qsl

#: What an API call carries and what it returns.
Json = dict[str, Any]

#: Where a refusal has its code; a channel or person with this property is refused with it.
ERROR = "error"

#: Arguments that come as JSON texts inside a form.
_NESTED = frozenset({"blocks", "metadata", "attachments", "view", "files", "prompts"})
#: A flag comes as a word or a number, by the way it was sent.
_TRUE = frozenset({"1", "true", "True"})

#: Where the addresses begin that files are sent to, and the argument that has what was sent there.
UPLOAD, CONTENT = "upload/", "content"


class ConnectionCut(StrEnum):
    """How a connection ends in place of an answer."""

    #: Closed without a word.
    CLOSE = "close"
    #: Reset: the client finds the connection broken.
    RESET = "reset"
    #: Closed in the middle of the answer.
    HALF = "half"


@dataclass(frozen=True, kw_only=True, slots=True)
class Fault:
    """What goes wrong with a call; or with what is sent to the bot, which without `accept` does not arrive.

    Without `accept` nothing happens in the workspace.
    """

    status: int = 200
    #: The answer, in place of the true one.
    body: Json | bytes | None = None
    #: Further headers; one of the usual ones is replaced.
    headers: Mapping[str, str] = field(default_factory=dict)
    #: The call is carried out, whatever its sender is told.
    accept: bool = False
    #: Arguments that get lost on the way.
    drop: tuple[str, ...] = ()
    #: Seconds until the call is carried out.
    late: float = 0.0
    #: Seconds from then until the answer.
    delay: float = 0.0
    cut: ConnectionCut | None = None
    #: How often more it comes, of what is sent to the bot.
    again: int = 0

    @classmethod
    def error(cls, code: str) -> "Fault":
        """A refusal in the API's own words, such as `not_in_channel`."""
        return cls(body=refused(code))

    @classmethod
    def limited(cls, retry_after: str | None) -> "Fault":
        """Too many calls, with or without a time to come back."""
        headers = {} if retry_after is None else {"Retry-After": retry_after}
        return cls(status=429, body=refused("ratelimited"), headers=headers)


@dataclass(frozen=True, kw_only=True, slots=True)
class ApiCall:
    """One request: `chat.postMessage`, or the path of another address; its arguments; its headers in lower case."""

    method: str
    arguments: Json
    headers: Mapping[str, str]


@dataclass(frozen=True, kw_only=True, slots=True)
class ApiResponse:
    """What is sent back, and how."""

    body: bytes
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    cut: ConnectionCut | None = None


def refused(code: str, *problems: str) -> Json:
    """What the API says in place of a result; `problems` say what is wrong with the arguments."""
    return {"ok": False, ERROR: code} | ({"response_metadata": {"messages": list(problems)}} if problems else {})


def missing(arguments: Json, *names: str) -> list[str]:
    """Which of the arguments that a method cannot do without are not there, as Slack says it."""
    return [f"[ERROR] missing required field: {name}" for name in names if arguments.get(name) in (None, "")]


def is_true(flag: object) -> bool:
    """Whether a flag is set, however it was sent."""
    return str(flag) in _TRUE


def answered(done: Json | ApiResponse | None, fault: Fault) -> ApiResponse:
    """What is sent back after a call was carried out, or not, which is None; a fault may replace it."""
    plain = done if isinstance(done, ApiResponse) else ApiResponse(body=encoded(done or refused("fatal_error")))
    if fault.status != HTTPStatus.OK:
        plain = ApiResponse(body=b"a fault of the sandbox", status=fault.status)
    body = plain.body if fault.body is None else encoded(fault.body)
    headers = {**plain.headers, **fault.headers}
    return ApiResponse(body=body, status=plain.status, headers=headers, cut=fault.cut)


def encoded(result: Json | bytes) -> bytes:
    """A result as it is sent."""
    return result if isinstance(result, bytes) else json.dumps(result).encode()


def arguments_of(query: str, content: bytes, kind: str) -> Json:
    """Arguments of the query, a form or a JSON body, in one shape whichever way they came."""
    found: Json = dict(parse_qsl(query, keep_blank_values=True))
    if kind.startswith("application/json"):
        body = json.loads(content or b"{}")
        if not isinstance(body, dict):
            raise ValueError("not an object")
        return found | body
    found.update(parse_qsl(content.decode(), keep_blank_values=True))
    return {name: json.loads(value) if name in _NESTED else value for name, value in found.items()}
