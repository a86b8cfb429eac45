"""The wire of the local stand-in: HTTP on the loopback address, quick, and faulty when told to be."""

import json
import socket
import struct
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from email.utils import formatdate
from enum import StrEnum
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from socketserver import TCPServer
from typing import Any
from urllib.parse import parse_qsl, urlsplit

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


class Cut(StrEnum):
    """How a connection ends in place of an answer."""

    #: Closed without a word.
    CLOSE = "close"
    #: Reset: the client finds the connection broken.
    RESET = "reset"
    #: Closed in the middle of the answer.
    HALF = "half"


@dataclass(frozen=True, kw_only=True, slots=True)
class Fault:
    """What goes wrong with a call. Without `accept` nothing happens in the workspace."""

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
    cut: Cut | None = None

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
class Call:
    """One request: `chat.postMessage`, or the path of another address; its arguments; its headers in lower case."""

    method: str
    arguments: Json
    headers: Mapping[str, str]


@dataclass(frozen=True, kw_only=True, slots=True)
class Answer:
    """What is sent back, and how."""

    body: bytes
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    cut: Cut | None = None


def refused(code: str, *problems: str) -> Json:
    """What the API says in place of a result; `problems` say what is wrong with the arguments."""
    return {"ok": False, ERROR: code} | ({"response_metadata": {"messages": list(problems)}} if problems else {})


def missing(arguments: Json, *names: str) -> list[str]:
    """Which of the arguments that a method cannot do without are not there, as Slack says it."""
    return [f"[ERROR] missing required field: {name}" for name in names if arguments.get(name) in (None, "")]


def is_true(flag: object) -> bool:
    """Whether a flag is set, however it was sent."""
    return str(flag) in _TRUE


def outcome(fault: Fault, attempt: Callable[[], Json | Answer | None]) -> Answer:
    """The answer to a call that a fault befalls; `attempt` carries it out and has no result where it does not."""
    time.sleep(fault.late)
    done = attempt()
    time.sleep(fault.delay)
    plain = done if isinstance(done, Answer) else Answer(body=_encoded(done or refused("fatal_error")))
    if fault.status != HTTPStatus.OK:
        plain = Answer(body=b"stand-in fault", status=fault.status)
    body = plain.body if fault.body is None else _encoded(fault.body)
    return Answer(body=body, status=plain.status, headers=fault.headers, cut=fault.cut)


def _encoded(result: Json | bytes) -> bytes:
    return result if isinstance(result, bytes) else json.dumps(result).encode()


class Server(ThreadingHTTPServer):
    """Listens on a free port of the loopback address; one thread a connection, kept open between calls.

    `clock` gives the seconds since the epoch, by which answers are dated.
    """

    daemon_threads = True
    request_queue_size = 128

    def __init__(self, respond: Callable[[Call], Answer], clock: Callable[[], float]) -> None:
        self.respond = respond
        self.clock = clock
        self._open: set[socket.socket] = set()
        super().__init__(("127.0.0.1", 0), _Handler)

    def server_bind(self) -> None:
        """Binds without asking the name service what this machine is called, which can take seconds."""
        TCPServer.server_bind(self)
        self.server_name, self.server_port = "127.0.0.1", self.server_address[1]

    def process_request(self, request: Any, client_address: Any) -> None:  # noqa: ANN401 - as in socketserver
        """Remembers the connection, so that `server_close` can end it."""
        self._open.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:  # noqa: ANN401 - as in socketserver
        """Forgets a connection that has ended."""
        self._open.discard(request)
        super().shutdown_request(request)

    def handle_error(self, request: Any, client_address: Any) -> None:  # noqa: ANN401 - as in socketserver
        """Clients that hang up are part of the game; anything else is told on the console."""
        if not isinstance(sys.exception(), OSError):
            super().handle_error(request, client_address)

    def server_close(self) -> None:
        """Ends what still waits for a next call, too."""
        super().server_close()
        for each in list(self._open):
            self.shutdown_request(each)


class _Handler(BaseHTTPRequestHandler):
    """Takes a request apart, has it answered, and sends the answer in one packet where it fits."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = -1
    server: Server

    def do_POST(self) -> None:
        """Every method of the API is called so."""
        headers = {name.lower(): value for name, value in self.headers.items()}
        content = self.rfile.read(int(headers.get("content-length", 0)))
        url = urlsplit(self.path)
        method = url.path.removeprefix("/api/").removeprefix("/")
        try:
            is_file = method.startswith(UPLOAD)
            kind = headers.get("content-type", "")
            arguments = {CONTENT: content} if is_file else _arguments(url.query, content, kind)
        except ValueError:
            self._send(Answer(body=_encoded(refused("invalid_json"))))
            return
        self._send(self.server.respond(Call(method=method, arguments=arguments, headers=headers)))

    do_GET = do_POST  # noqa: N815 - as http.server looks for it

    def _send(self, it: Answer) -> None:
        if it.cut in (Cut.CLOSE, Cut.RESET):
            self._hang_up(reset=it.cut is Cut.RESET)
            return
        self.send_response_only(it.status)
        usual = {"Date": self.date_time_string(), "Content-Type": "application/json; charset=utf-8"}
        for name, value in (usual | {"Content-Length": str(len(it.body))} | dict(it.headers)).items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(it.body[: len(it.body) // 2] if it.cut else it.body)
        self.close_connection = self.close_connection or it.cut is not None

    def _hang_up(self, *, reset: bool) -> None:
        self.close_connection = True
        if reset:  # no lingering: closing then sends a reset in place of an orderly end
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            socket.socket(fileno=self.connection.detach()).close()

    def date_time_string(self, timestamp: float | None = None) -> str:
        """The time of an answer, also of those that http.server gives by itself."""
        return formatdate(self.server.clock() if timestamp is None else timestamp, usegmt=True)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - as in http.server
        """Keeps the console for the conversation."""


def _arguments(query: str, content: bytes, kind: str) -> Json:
    """Arguments of the query, a form or a JSON body, in one shape whichever way they came."""
    found: Json = dict(parse_qsl(query, keep_blank_values=True))
    if kind.startswith("application/json"):
        body = json.loads(content or b"{}")
        if not isinstance(body, dict):
            raise ValueError("not an object")
        return found | body
    found.update(parse_qsl(content.decode(), keep_blank_values=True))
    return {name: json.loads(value) if name in _NESTED else value for name, value in found.items()}
