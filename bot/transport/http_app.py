"""ASGI application: Slack's requests, answered by Bolt in a bounded thread pool, and the other routes it is given."""

import asyncio
import logging
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from http import HTTPStatus
from typing import TypeVar

from slack_bolt import App, BoltResponse
from starlette.requests import ClientDisconnect, Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route, Router

from bot.transport.http_request import MAX_BODY_BYTES, RejectedRequest, RequestVerifier, VerifiedRequest
from bot.transport.minute_log import MinuteLog

EVENTS_PATH = "/slack/events"

_RETRY_AFTER_SECONDS = 2

_T = TypeVar("_T")

_log = logging.getLogger(__name__)


class BoundedPool:
    """Thread pool with a bounded queue; used from one event loop."""

    def __init__(self, *, threads: int, waiting: int) -> None:
        self._executor = ThreadPoolExecutor(threads, thread_name_prefix="answering")
        self._threads = threads
        self._most = threads + waiting
        #: The tasks that run or wait.
        self.in_progress = 0
        #: The tasks that were rejected because the queue was full.
        self.rejected = 0

    @property
    def busy(self) -> int:
        """The threads that run a task."""
        return min(self.in_progress, self._threads)

    @property
    def waiting(self) -> int:
        """The tasks that wait for a thread."""
        return max(0, self.in_progress - self._threads)

    def submit(self, task: Callable[[], _T]) -> asyncio.Future[_T] | None:
        """Run a task in a thread and return its future; None if the queue is full."""
        if self.in_progress >= self._most:
            self.rejected += 1
            return None
        self.in_progress += 1
        future = asyncio.get_running_loop().run_in_executor(self._executor, task)
        future.add_done_callback(self._count_end)
        return future

    def close(self) -> None:
        """Wait for the tasks that run or wait."""
        self._executor.shutdown()

    def _count_end(self, _: object) -> None:
        self.in_progress -= 1


class Application:
    """Router of the application; every path without a route is a 404."""

    def __init__(
        self,
        app: App,
        verifier: RequestVerifier,
        pool: BoundedPool,
        bodies: "BodyReader",
        other_routes: Sequence[Route],
        *,
        busy_text: str,
    ) -> None:
        self._app = app
        self._verifier = verifier
        self._pool = pool
        self._bodies = bodies
        self._refused = MinuteLog(_log, "a request was refused")
        self._sent_away = MinuteLog(_log, "there is too much to answer")
        #: The answer to a command that is rejected.
        self._busy_text = busy_text
        routes = (Route(EVENTS_PATH, self._serve_slack, methods=["POST"]), *other_routes)
        self.router = Router(routes, redirect_slashes=False)

    def close(self) -> None:
        """Wait for the answers, and log what is only counted so far."""
        self._pool.close()
        self._refused.close()
        self._sent_away.close()

    async def _serve_slack(self, request: Request) -> Response:
        """Answer an event, command or click; a request that Slack has not signed is rejected before Bolt sees it."""
        try:
            verified = self._verifier.verify(await self._bodies.read(request), request.headers)
        except RejectedRequest as rejected:
            self._refused.add(rejected.reason)
            # The connection is closed: what may still come on it is not read.
            return PlainTextResponse(rejected.status.phrase, rejected.status, headers={"connection": "close"})
        future = self._pool.submit(partial(self._app.dispatch, verified.request))
        return self._reject(verified) if future is None else _to_response(await future)

    def _reject(self, verified: VerifiedRequest) -> Response:
        """Answer a command with a sentence; Slack sends an event again, and shows the user that a click has failed.

        https://docs.slack.dev/apis/events-api#retries
        """
        self._sent_away.add("a request was sent away")
        if verified.is_command:
            return PlainTextResponse(self._busy_text)
        status = HTTPStatus.SERVICE_UNAVAILABLE
        return PlainTextResponse(status.phrase, status, headers={"retry-after": str(_RETRY_AFTER_SECONDS)})


class BodyReader:
    """Reader of requests' bodies, which together take a bounded amount of memory; used from one event loop."""

    def __init__(self, *, most_bytes: int) -> None:
        self._most_bytes = most_bytes
        #: The bytes of the bodies that are not whole yet.
        self._held = 0

    async def read(self, request: Request) -> bytes:
        """Return the body; RejectedRequest as soon as it is too long, whatever its Content-Length says."""
        if int(request.headers.get("content-length", 0)) > MAX_BODY_BYTES:
            raise RejectedRequest(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, "too long")
        body = bytearray()
        try:
            async for part in request.stream():
                body += part
                self._held += len(part)
                if len(body) > MAX_BODY_BYTES:
                    raise RejectedRequest(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, "too long")
                if self._held > self._most_bytes:
                    raise RejectedRequest(HTTPStatus.SERVICE_UNAVAILABLE, "one of too many long ones")
        except ClientDisconnect:
            raise RejectedRequest(HTTPStatus.REQUEST_TIMEOUT, "broken off, or not there in time") from None
        finally:
            self._held -= len(body)
        return bytes(body)


def _to_response(answer: BoltResponse) -> Response:
    response = Response(answer.body, answer.status)
    for name, values in answer.headers.items():
        for value in values:
            response.headers.append(name, value)
    return response
