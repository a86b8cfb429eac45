"""The local workspace: it is Slack to the bot, and keeps what it was told."""

import asyncio
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from types import TracebackType
from typing import Self

from starlette.types import Receive, Scope, Send

from bot.sandbox.fake_slack.api_calls import ApiCall, ApiResponse, ConnectionCut, Json
from bot.sandbox.fake_slack.deliveries.dispatcher import PATIENCE, Deliveries, Delivery, DeliveryOutcome, DeliveryRoute
from bot.sandbox.fake_slack.deliveries.http_delivery import HttpDelivery
from bot.sandbox.fake_slack.deliveries.socket_mode import LINK, SocketConnections, SocketModeDelivery
from bot.sandbox.fake_slack.faults import Fault, FaultQueue, answered
from bot.sandbox.fake_slack.methods.files import File
from bot.sandbox.fake_slack.methods.messages import APP, BOT, BOT_USER, TEAM, Message
from bot.sandbox.fake_slack.methods.response_urls import ResponseUrl
from bot.sandbox.fake_slack.server import FakeSlackServer, shared_host
from bot.sandbox.fake_slack.state import WorkspaceState
from bot.sandbox.fake_slack.web_api import WebApi

__all__ = ["APP", "BOT", "BOT_USER", "TEAM", "ApiCall", "ConnectionCut", "FakeSlack", "Fault", "File", "Message"]

#: Calls whose listener may take its time, while the others are answered.
_LISTENERS = 64


class FakeSlack(WorkspaceState):
    """The workspace, from `with LocalSlack() as slack:` on; any channel and person asked for is an ordinary one.

    `slack.url` is where the API is; `slack.messages` is what stands in the channels, `slack.calls` whatever was asked,
    `slack.views` whatever was opened, `slack.homes` what each person has at home, `slack.files` whatever was uploaded,
    `slack.prompts` what is suggested where. `clock` gives the seconds since the epoch. It is served by `host`,
    else by the server that the workspaces of this process share, under `path`, else one of its own.
    `patience` is how many seconds it waits for the bot, and for how many triggers last.
    """

    def __init__(
        self,
        clock: Callable[[], float] = time.time,
        *,
        host: FakeSlackServer | None = None,
        path: str | None = None,
        patience: float = PATIENCE,
    ) -> None:
        super().__init__(clock, patience, self._base)
        self._calls: list[ApiCall] = []
        self._faults = FaultQueue()
        self._host = host or shared_host()
        self._name = path
        self._path = ""
        self._api = WebApi(self.respond, clock)
        self._listeners = ThreadPoolExecutor(_LISTENERS, thread_name_prefix="listening")
        #: The connections of Socket Mode.
        self.sockets = SocketConnections(self._base)
        #: Where the bot is reached over HTTP; None: over Socket Mode.
        self.http: HttpDelivery | None = None
        #: Told of everything that is sent to the bot, and of what became of it.
        self.on_delivery: Callable[[Delivery, DeliveryOutcome], None] | None = None
        self._deliveries = Deliveries(self._way, clock, self._befall, self._delivered, patience=patience)
        #: Told of each call "before" it is carried out and "after", while its sender waits for the answer.
        self.on_call: Callable[[str, str], None] | None = None
        #: Told of each call and its answer, just before that is sent.
        self.on_answer: Callable[[ApiCall, ApiResponse], None] | None = None
        self._methods["apps.connections.open"] = self._connections_open

    def __enter__(self) -> Self:
        self._path = self._host.mount(self._serve, self._name)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._deliveries.close()
        self.sockets.hang_up()
        self._host.unmount(self._path)
        self._listeners.shutdown(wait=False)

    @property
    def url(self) -> str:
        """Where the Web API is, with the slash that the SDK expects."""
        return f"{self._base()}api/"

    def _base(self) -> str:
        return f"{self._host.url}{self._path}"

    @property
    def calls(self) -> tuple[ApiCall, ...]:
        """Every call so far, also those that failed."""
        with self._lock:
            return tuple(self._calls)

    def clear(self) -> None:
        """Forgets calls, messages, views, homes, files and prompts; channels, people, groups and faults stay."""
        with self._lock:
            self._calls.clear()
            super().clear()

    def response_url(self, reply: ResponseUrl | None = None) -> str:
        """A new address like those that come with commands and clicks, and what it is about."""
        with self._lock:
            return f"{self._base()}{self._replies.give(reply or ResponseUrl())}"

    def deliver(self, kind: str, payload: Json) -> DeliveryOutcome:
        """Send the bot something of what people do, and wait until it is answered, or until it counts as failed.

        `kind` is that of Socket Mode's envelopes, also where it goes over HTTP: `events_api`, `slash_commands`,
        `interactive`. Faults of that name befall it. An event that has failed is sent again by the workspace's clock.
        """
        return self._deliveries.deliver(kind, payload)

    @property
    def to_send_again(self) -> Sequence[Delivery]:
        """The events that were not acknowledged and will be sent again."""
        return self._deliveries.due

    def _way(self) -> DeliveryRoute:
        return self.http or SocketModeDelivery(self.sockets)

    def _befall(self, kind: str) -> Fault:
        with self._lock:
            return self.next_fault(kind)

    def _delivered(self, delivery: Delivery, outcome: DeliveryOutcome) -> None:
        if self.on_delivery is not None:
            self.on_delivery(delivery, outcome)

    def fail(self, method: str, fault: Fault, *, times: int | None = 1) -> None:
        """Lets the next calls of a method go wrong, after those it was told of before; `times=None`: until `heal`."""
        with self._lock:
            self._faults.add(method, fault, times)

    def heal(self) -> None:
        """No more faults."""
        with self._lock:
            self._faults.clear()

    async def _serve(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            await self._api(scope, receive, send)
        elif scope["path"].startswith(LINK):
            await self.sockets.serve(scope, receive, send)
        else:
            await send({"type": "websocket.close"})

    async def respond(self, call: ApiCall) -> ApiResponse:
        """The answer to a call, whatever befalls it."""
        with self._lock:
            self._calls.append(call)
            fault = self.next_fault(call.method)
        await _pass(fault.late)
        try:
            done = await self._attempt(call, fault)
        except OSError:  # its listener has made an end of the connection
            return ApiResponse(body=b"", cut=ConnectionCut.CLOSE)
        await _pass(fault.delay)
        answer = answered(done, fault)
        if self.on_answer is not None:
            self.on_answer(call, answer)
        return answer

    def next_fault(self, name: str) -> Fault:
        """What befalls the next call of a method, or the next of what is sent to the bot."""
        return self._faults.next(name)

    async def _attempt(self, call: ApiCall, fault: Fault) -> Json | ApiResponse | None:
        await self._tell(call.method, "before")
        if not fault.accept:
            return None
        if fault.drop:
            left = {name: value for name, value in call.arguments.items() if name not in fault.drop}
            call = replace(call, arguments=left)
        with self._lock:
            result = self._carry_out(call)
        await self._tell(call.method, "after")
        return result

    async def _tell(self, method: str, moment: str) -> None:
        """Tell the listener, in a thread, as it may take its time."""
        if self.on_call is not None:
            await asyncio.get_running_loop().run_in_executor(self._listeners, self.on_call, method, moment)

    def _connections_open(self, _: Json) -> Json:
        return {"ok": True, "url": self.sockets.ticket()}


async def _pass(seconds: float) -> None:
    """Let time pass, if it is to."""
    if seconds:
        await asyncio.sleep(seconds)
