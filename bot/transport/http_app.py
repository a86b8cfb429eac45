"""What is served over HTTP: Slack's requests, answered by Bolt off the event loop, how the bot fares, and no more."""

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

EVENTS_PATH = "/slack/events"

#: Seconds after which somebody who was sent away may come again.
_COME_AGAIN = 2

_T = TypeVar("_T")

_log = logging.getLogger(__name__)


class BoundedPool:
    """Threads that answer, and a bound on what waits for them; it is used from one event loop."""

    def __init__(self, *, threads: int, waiting: int) -> None:
        self._executor = ThreadPoolExecutor(threads, thread_name_prefix="answering")
        self._threads = threads
        self._most = threads + waiting
        #: What is being answered or waits for it.
        self.in_progress = 0
        #: How often there was too much to do already.
        self.rejected = 0

    @property
    def busy(self) -> int:
        """How many threads answer."""
        return min(self.in_progress, self._threads)

    @property
    def waiting(self) -> int:
        """How much waits for one."""
        return max(0, self.in_progress - self._threads)

    def submit(self, task: Callable[[], _T]) -> asyncio.Future[_T] | None:
        """Have it done; None if there is too much to do already."""
        if self.in_progress >= self._most:
            self.rejected += 1
            return None
        self.in_progress += 1
        done = asyncio.get_running_loop().run_in_executor(self._executor, task)
        done.add_done_callback(self._free)
        return done

    def close(self) -> None:
        """Wait for what is under way."""
        self._executor.shutdown()

    def _free(self, _: object) -> None:
        self.in_progress -= 1


class Application:
    """The addresses; whatever else is asked for is not there."""

    def __init__(
        self, app: App, verifier: RequestVerifier, pool: BoundedPool, other_routes: Sequence[Route], *, busy_text: str
    ) -> None:
        self._app = app
        self._reader = verifier
        self._pool = pool
        #: What somebody reads whose command cannot be taken up.
        self._busy = busy_text
        routes = (Route(EVENTS_PATH, self._events, methods=["POST"]), *other_routes)
        self.router = Router(routes, redirect_slashes=False)

    async def _events(self, request: Request) -> Response:
        """Events, commands and clicks: what is not Slack's is refused before Bolt hears of it."""
        try:
            incoming = self._reader.verify(await _whole(request), request.headers)
        except RejectedRequest as refused:
            _log.warning("a request was refused: %s", refused.reason)
            return _last(PlainTextResponse(refused.status.phrase, refused.status))
        answering = self._pool.submit(partial(self._app.dispatch, incoming.request))
        return self._sent_away(incoming) if answering is None else _to_response(await answering)

    def _sent_away(self, incoming: VerifiedRequest) -> Response:
        """A person gets a sentence; Slack sends an event again, and shows that a click came to nothing.

        https://docs.slack.dev/apis/events-api#retries
        """
        _log.warning("there is too much to answer: a request was sent away")
        if incoming.is_command:
            return PlainTextResponse(self._busy)
        status = HTTPStatus.SERVICE_UNAVAILABLE
        return PlainTextResponse(status.phrase, status, headers={"retry-after": str(_COME_AGAIN)})


async def _whole(request: Request) -> bytes:
    """The body; Refused as soon as it is known to be too long, whatever its length was said to be."""
    if int(request.headers.get("content-length", 0)) > MAX_BODY_BYTES:
        raise RejectedRequest(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, "too long")
    body = bytearray()
    try:
        async for part in request.stream():
            body += part
            if len(body) > MAX_BODY_BYTES:
                raise RejectedRequest(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, "too long")
    except ClientDisconnect:
        raise RejectedRequest(HTTPStatus.REQUEST_TIMEOUT, "broken off, or not there in time") from None
    return bytes(body)


def _to_response(answer: BoltResponse) -> Response:
    response = Response(answer.body, answer.status)
    for name, values in answer.headers.items():
        for value in values:
            response.headers.append(name, value)
    return response


def _last(response: Response) -> Response:
    """With it the connection ends: what may still come on it is not read."""
    response.headers["connection"] = "close"
    return response
