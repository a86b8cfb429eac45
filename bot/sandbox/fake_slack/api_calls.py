"""Web API calls: requests, responses, and the JSON that both carry."""

import json
from collections.abc import Mapping
from enum import StrEnum
from typing import Any
from urllib.parse import parse_qsl

from msgspec import Struct, field

#: A JSON object: the arguments or the result of a call.
Json = dict[str, Any]

#: The key of a result's error code; a channel or user with this property is refused with that code.
ERROR_KEY = "error"

#: Arguments that are JSON texts inside a form.
_JSON_ARGUMENTS = frozenset({"blocks", "metadata", "attachments", "view", "files", "prompts", "message"})
#: The spellings of a set flag in forms and in JSON.
_TRUE = frozenset({"1", "true", "True"})

#: The beginning of the paths that files are uploaded to, and the argument that holds their content.
UPLOAD_PATH, CONTENT_ARGUMENT = "upload/", "content"
#: The beginning of the paths that files are downloaded from.
DOWNLOAD_PATH = "files-pri/"


class CallMoment(StrEnum):
    """When a listener is called: before or after a call is carried out."""

    BEFORE = "before"
    AFTER = "after"


class ConnectionCut(StrEnum):
    """How a connection ends in place of an answer."""

    #: Closed without an answer.
    CLOSE = "close"
    #: Reset: the client finds the connection broken.
    RESET = "reset"
    #: Closed in the middle of the answer.
    HALF = "half"


class ApiCall(Struct, frozen=True, kw_only=True):
    """A request: the method (`chat.postMessage`) or another path, its arguments, and its headers in lower case."""

    method: str
    arguments: Json
    headers: Mapping[str, str]


class ApiResponse(Struct, frozen=True, kw_only=True):
    """A response; `cut` ends the connection before or in the middle of it."""

    body: bytes
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    cut: ConnectionCut | None = None


def error_result(code: str, *problems: str) -> Json:
    """Return the result of a refused call; `problems` are messages about its arguments."""
    return {"ok": False, ERROR_KEY: code} | ({"response_metadata": {"messages": list(problems)}} if problems else {})


def missing_arguments(arguments: Json, *names: str) -> list[str]:
    """Return Slack's message for each required argument that is missing."""
    return [f"[ERROR] missing required field: {name}" for name in names if arguments.get(name) in (None, "")]


def is_set(flag: object) -> bool:
    """Return whether a flag is set, in any spelling."""
    return str(flag) in _TRUE


def encode(result: Json | bytes) -> bytes:
    """Return a result as bytes."""
    return result if isinstance(result, bytes) else json.dumps(result).encode()


def parse_arguments(query: str, content: bytes, content_type: str) -> Json:
    """Return the arguments of the query and of a form or a JSON body; raise ValueError if these are malformed."""
    arguments: Json = dict(parse_qsl(query, keep_blank_values=True))
    if content_type.startswith("application/json"):
        body = json.loads(content or b"{}")
        if not isinstance(body, dict):
            raise ValueError("not an object")
        return arguments | body
    arguments.update(parse_qsl(content.decode(), keep_blank_values=True))
    return {name: json.loads(value) if name in _JSON_ARGUMENTS else value for name, value in arguments.items()}
