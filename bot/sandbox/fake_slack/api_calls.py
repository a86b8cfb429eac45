"""Calls of the Web API: how they come, how they are answered, and what may go wrong with them."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
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
