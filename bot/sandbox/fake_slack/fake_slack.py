"""Fake Slack: a test double of Slack over real HTTP and Socket Mode, which keeps what the bot posts."""

import asyncio
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from types import TracebackType
from typing import Self

from msgspec.structs import replace
from starlette.types import Receive, Scope, Send

from bot.sandbox.fake_slack.api_calls import ApiCall, ApiResponse, CallMoment, ConnectionCut, Json
from bot.sandbox.fake_slack.deliveries.dispatcher import (
    ANSWER_TIMEOUT_SECONDS,
    Delivery,
    DeliveryKind,
    DeliveryOutcome,
    DeliveryRoute,
    Dispatcher,
)
from bot.sandbox.fake_slack.deliveries.http_delivery import HttpDelivery
from bot.sandbox.fake_slack.deliveries.socket_mode import LINK_PATH, SocketConnections, SocketModeDelivery
from bot.sandbox.fake_slack.faults import Fault, FaultQueue, apply_fault
from bot.sandbox.fake_slack.methods.files import File
from bot.sandbox.fake_slack.methods.messages import APP, BOT, BOT_USER, TEAM, Message
from bot.sandbox.fake_slack.methods.response_urls import ResponseUrl
from bot.sandbox.fake_slack.server import FakeSlackServer, shared_server
from bot.sandbox.fake_slack.state import WorkspaceState
from bot.sandbox.fake_slack.web_api import WebApi

__all__ = [
    "APP",
    "BOT",
    "BOT_USER",
    "TEAM",
    "ApiCall",
    "CallMoment",
    "ConnectionCut",
    "FakeSlack",
    "Fault",
    "File",
    "Message",
]

#: Calls whose listener may block while other calls are answered.
_LISTENER_THREADS = 64


class FakeSlack(WorkspaceState):
    """A workspace, served from `with FakeSlack() as slack:` on; any channel and user asked for is an ordinary one.

    `slack.url` is the Web API; `slack.messages`, `slack.calls`, `slack.views`, `slack.homes`, `slack.files` and
    `slack.prompts` are what the bot has posted, called, opened, published, uploaded and suggested. `clock` gives the
    seconds since the epoch. The workspace is served by `server`, else by the server that all workspaces of this
    process share, under `path`, else under one of its own. `answer_timeout` is how many seconds it waits for the bot,
    and for how many triggers last.
    """

    def __init__(
        self,
        clock: Callable[[], float] = time.time,
        *,
        server: FakeSlackServer | None = None,
        path: str | None = None,
        answer_timeout: float = ANSWER_TIMEOUT_SECONDS,
    ) -> None:
        super().__init__(clock, answer_timeout, self._base_url)
        self._calls: list[ApiCall] = []
        self._faults = FaultQueue()
        self._server = server or shared_server()
        self._wanted_path = path
        self._path = ""
        self._api = WebApi(self.respond, clock)
        self._listeners = ThreadPoolExecutor(_LISTENER_THREADS, thread_name_prefix="listening")
        #: The connections of Socket Mode.
        self.sockets = SocketConnections(self._base_url)
        #: The route to the bot over HTTP; None: it is reached over Socket Mode.
        self.http_delivery: HttpDelivery | None = None
        #: Called with every delivery and its outcome.
        self.on_delivery: Callable[[Delivery, DeliveryOutcome], None] | None = None
        self._dispatcher = Dispatcher(
            self._route, clock, self._next_delivery_fault, self._on_delivery, answer_timeout=answer_timeout
        )
        #: Called before and after each call is carried out, while its sender waits for the answer.
        self.on_call: Callable[[str, CallMoment], None] | None = None
        #: Called with each call and its answer, just before the answer is sent.
        self.on_answer: Callable[[ApiCall, ApiResponse], None] | None = None
        self._methods["apps.connections.open"] = self._connections_open

    def __enter__(self) -> Self:
        self._path = self._server.mount(self._serve, self._wanted_path)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._dispatcher.close()
        self.sockets.cut_all()
        self._server.unmount(self._path)
        self._listeners.shutdown(wait=False)

    @property
    def url(self) -> str:
        """The address of the Web API, with the slash that the SDK expects."""
        return f"{self._base_url()}api/"

    def _base_url(self) -> str:
        return f"{self._server.url}{self._path}"

    @property
    def calls(self) -> tuple[ApiCall, ...]:
        """Every call so far, including those that failed."""
        with self._lock:
            return tuple(self._calls)

    def clear(self) -> None:
        """Remove calls, messages, views, homes, files and prompts; channels, users, groups and faults stay."""
        with self._lock:
            self._calls.clear()
            super().clear()

    def make_response_url(self, context: ResponseUrl | None = None) -> str:
        """Return a new `response_url` like those in commands and interactions."""
        with self._lock:
            return f"{self._base_url()}{self._response_urls.issue(context or ResponseUrl())}"

    def deliver(self, kind: DeliveryKind, payload: Json) -> DeliveryOutcome:
        """Send the bot a payload, and wait until it is answered or has failed.

        Faults of the kind's name affect it. An event that has failed is retried by the workspace's clock.
        """
        return self._dispatcher.deliver(kind, payload)

    @property
    def pending_retries(self) -> Sequence[Delivery]:
        """The events that were not acknowledged and will be sent again."""
        return self._dispatcher.pending

    def _route(self) -> DeliveryRoute:
        return self.http_delivery or SocketModeDelivery(self.sockets)

    def _next_delivery_fault(self, kind: DeliveryKind) -> Fault:
        with self._lock:
            return self.next_fault(kind)

    def _on_delivery(self, delivery: Delivery, outcome: DeliveryOutcome) -> None:
        if self.on_delivery is not None:
            self.on_delivery(delivery, outcome)

    def fail(self, method: str, fault: Fault, *, times: int | None = 1) -> None:
        """Let the next calls of a method fail, after the faults that it has already; `times=None`: until `heal`."""
        with self._lock:
            self._faults.add(method, fault, times)

    def heal(self) -> None:
        """Remove all faults."""
        with self._lock:
            self._faults.clear()

    async def _serve(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            await self._api(scope, receive, send)
        elif scope["path"].startswith(LINK_PATH):
            await self.sockets.serve(scope, receive, send)
        else:
            await send({"type": "websocket.close"})

    async def respond(self, call: ApiCall) -> ApiResponse:
        """Return the response to a call, after its fault."""
        with self._lock:
            self._calls.append(call)
            fault = self.next_fault(call.method)
        await _wait(fault.delay_before)
        try:
            result = await self._attempt(call, fault)
        except OSError:  # a listener has cut the connection
            return ApiResponse(body=b"", cut=ConnectionCut.CLOSE)
        await _wait(fault.delay_after)
        response = apply_fault(result, fault)
        if self.on_answer is not None:
            self.on_answer(call, response)
        return response

    def next_fault(self, name: str) -> Fault:
        """Return the fault of a method's next call, or of the next delivery of a kind."""
        return self._faults.next(name)

    async def _attempt(self, call: ApiCall, fault: Fault) -> Json | ApiResponse | None:
        """Return the result of a call; None if the fault keeps it from being carried out."""
        await self._notify_listener(call.method, CallMoment.BEFORE)
        if not fault.accept:
            return None
        if fault.drop:
            arguments = {name: value for name, value in call.arguments.items() if name not in fault.drop}
            call = replace(call, arguments=arguments)
        with self._lock:
            result = self._execute(call)
        await self._notify_listener(call.method, CallMoment.AFTER)
        return result

    async def _notify_listener(self, method: str, moment: CallMoment) -> None:
        """Call the listener in a thread, since it may block."""
        if self.on_call is not None:
            await asyncio.get_running_loop().run_in_executor(self._listeners, self.on_call, method, moment)

    def _connections_open(self, _: Json) -> Json:
        return {"ok": True, "url": self.sockets.issue_url()}


async def _wait(seconds: float) -> None:
    if seconds:
        await asyncio.sleep(seconds)
