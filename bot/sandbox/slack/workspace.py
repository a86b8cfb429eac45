"""The local workspace: it is Slack to the bot, and keeps what it was told."""

import asyncio
import itertools
import threading
import time
from collections import deque
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from types import TracebackType
from typing import Self

from starlette.types import Receive, Scope, Send

from bot.sandbox.slack.calls import UPLOAD, Answer, Call, Cut, Fault, Json, answered, refused
from bot.sandbox.slack.channels import Channels
from bot.sandbox.slack.files import File, Files
from bot.sandbox.slack.host import Host, shared_host
from bot.sandbox.slack.messages import APP, BOT, BOT_USER, TEAM, WORKSPACE, Message, Stamps
from bot.sandbox.slack.people import People
from bot.sandbox.slack.posts import Posts
from bot.sandbox.slack.prompts import Prompts
from bot.sandbox.slack.sockets import LINK, Sockets
from bot.sandbox.slack.views import Views
from bot.sandbox.slack.web_api import WebApi

__all__ = ["APP", "BOT", "BOT_USER", "TEAM", "Call", "Cut", "Fault", "File", "LocalSlack", "Message"]

_NO_FAULT = Fault(accept=True)
#: Calls whose listener may take its time, while the others are answered.
_LISTENERS = 64


class LocalSlack:
    """The workspace, from `with LocalSlack() as slack:` on; any channel and person asked for is an ordinary one.

    `slack.url` is where the API is; `slack.messages` is what stands in the channels, `slack.calls` whatever was asked,
    `slack.views` whatever was opened, `slack.homes` what each person has at home, `slack.files` whatever was uploaded,
    `slack.prompts` what is suggested where. `clock` gives the seconds since the epoch. It is served by `host`,
    else by the server that the workspaces of this process share.
    """

    def __init__(self, clock: Callable[[], float] = time.time, *, host: Host | None = None) -> None:
        self._lock = threading.Condition()
        self._calls: list[Call] = []
        self._faults: dict[str, deque[tuple[Fault, int | None]]] = {}
        self._channels = Channels()
        self._people = People()
        self._posts = Posts(self._channels, Stamps(clock), self._lock.notify_all)
        self._views = Views(self._people, Stamps(clock))
        self._files = Files(self._channels, self._base)
        self._prompts = Prompts(self._channels)
        self._addresses = itertools.count(1)
        self._host = host or shared_host()
        self._path = ""
        self._api = WebApi(self.respond, clock)
        self._listeners = ThreadPoolExecutor(_LISTENERS, thread_name_prefix="listening")
        #: The connections of Socket Mode.
        self.sockets = Sockets(self._base)
        #: Told of each call "before" it is carried out and "after", while its sender waits for the answer.
        self.on_call: Callable[[str, str], None] | None = None
        #: Told of each call and its answer, just before that is sent.
        self.on_answer: Callable[[Call, Answer], None] | None = None
        self._methods = self._known_methods()

    def _known_methods(self) -> Mapping[str, Callable[[Json], Json]]:
        return {
            "apps.connections.open": self._connections_open,
            "auth.test": self._auth_test,
            "bots.info": self._bots_info,
            **self._channels.methods(),
            **self._files.methods(),
            **self._people.methods(),
            **self._posts.methods(),
            **self._prompts.methods(),
            **self._views.methods(),
        }

    def __enter__(self) -> Self:
        self._path = self._host.mount(self._serve)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.sockets.hang_up()
        self._host.unmount(self._path)
        self._listeners.shutdown(wait=False)

    @property
    def url(self) -> str:
        """Where the Web API is, with the slash that the SDK expects."""
        return f"{self._base()}api/"

    def _base(self) -> str:
        return f"{self._host.url}{self._path}"

    def response_url(self) -> str:
        """A new address like those that come with commands and clicks."""
        return f"{self._base()}response/{next(self._addresses)}"

    @property
    def calls(self) -> tuple[Call, ...]:
        """Every call so far, also those that failed."""
        with self._lock:
            return tuple(self._calls)

    @property
    def messages(self) -> tuple[Message, ...]:
        """Every message as it stands now, in the order of posting."""
        with self._lock:
            return self._posts.messages

    @property
    def views(self) -> tuple[Json, ...]:
        """Every modal as it was last, with its id and hash, in the order of opening."""
        with self._lock:
            return self._views.opened

    @property
    def homes(self) -> Mapping[str, Json]:
        """What each person finds in the app's home, by their id: the view with its id and hash."""
        with self._lock:
            return self._views.homes

    @property
    def files(self) -> tuple[File, ...]:
        """Every file that was uploaded, in the order in which they were complete, one for each channel."""
        with self._lock:
            return self._files.complete

    @property
    def prompts(self) -> Mapping[str, Json]:
        """What is suggested in each conversation, by its id: the arguments of the last call."""
        with self._lock:
            return self._prompts.last

    def wait(self, messages: int, *, timeout: float = 5.0) -> tuple[Message, ...]:
        """The messages, once there are so many; TimeoutError if they do not come."""
        with self._lock:
            if not self._lock.wait_for(lambda: len(self._posts) >= messages, timeout):
                raise TimeoutError(f"{len(self._posts)} of {messages} messages after {timeout} s")
            return self._posts.messages

    def clear(self) -> None:
        """Forgets calls, messages, views, homes, files and prompts; channels, people, groups and faults stay."""
        with self._lock:
            self._calls.clear()
            for each in (self._posts, self._views, self._files, self._prompts):
                each.clear()

    def dismiss(self, view_id: str) -> None:
        """Somebody closes a modal or sends it off, with all that stands upon it; KeyError where it is not open."""
        with self._lock:
            self._views.dismiss(view_id)

    def channel(self, channel: str, **properties: object) -> None:
        """Makes a channel, or changes it: `is_archived=True`, `members=["U1"]`, `error="channel_not_found"`."""
        with self._lock:
            self._channels.change(channel, properties)

    def user(self, user: str, **properties: object) -> None:
        """Makes a person, or gives one other properties: `tz="Asia/Tokyo"`, `is_restricted=True`."""
        with self._lock:
            self._people.change(user, properties)

    def group(self, group: str, *members: str, **properties: object) -> None:
        """Makes a group of people, or gives one other members and properties: `handle="jha"`, `date_delete=1`."""
        with self._lock:
            self._people.form(group, members, properties)

    def say(self, channel: str, text: str, *, bot_id: str | None = None, **arguments: object) -> Message:
        """A message by somebody else: a person, or another app's bot."""
        with self._lock:
            return self._posts.add(channel, {"text": text, **arguments}, bot_id=bot_id)

    def perform(self, method: str, **arguments: object) -> Json:
        """What Slack itself does by the rules of a method, such as `views.update`, with no call and no fault."""
        with self._lock:
            return self._methods[method](arguments)

    def fail(self, method: str, fault: Fault, *, times: int | None = 1) -> None:
        """Lets the next calls of a method go wrong, after those it was told of before; `times=None`: until `heal`."""
        with self._lock:
            self._faults.setdefault(method, deque()).append((fault, times))

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

    async def respond(self, call: Call) -> Answer:
        """The answer to a call, whatever befalls it."""
        with self._lock:
            self._calls.append(call)
            fault = self.next_fault(call.method)
        await _pass(fault.late)
        try:
            done = await self._attempt(call, fault)
        except OSError:  # its listener has made an end of the connection
            return Answer(body=b"", cut=Cut.CLOSE)
        await _pass(fault.delay)
        answer = answered(done, fault)
        if self.on_answer is not None:
            self.on_answer(call, answer)
        return answer

    def next_fault(self, method: str) -> Fault:
        """What befalls the next call of a method."""
        waiting = self._faults.get(method)
        if not waiting:
            return _NO_FAULT
        fault, times = waiting[0]
        if times is not None:
            waiting.popleft()
            if times > 1:
                waiting.appendleft((fault, times - 1))
        return fault

    async def _attempt(self, call: Call, fault: Fault) -> Json | Answer | None:
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

    def _carry_out(self, call: Call) -> Json | Answer:
        if call.method.startswith("response/"):
            self._posts.add(call.method, call.arguments)
            return {"ok": True}
        if call.method.startswith(UPLOAD):
            return self._files.take(call)
        method = self._methods.get(call.method)
        if method is None:
            return refused("unknown_method")
        if not call.headers.get("authorization", "").startswith("Bearer ") and not call.arguments.get("token"):
            return refused("not_authed")
        return method(call.arguments)

    def _connections_open(self, _: Json) -> Json:
        return {"ok": True, "url": self.sockets.ticket()}

    def _auth_test(self, _: Json) -> Json:
        names = {"url": WORKSPACE, "team": "Stand-in", "user": "schengen"}
        ids = {"team_id": TEAM, "user_id": BOT_USER, "bot_id": BOT, "is_enterprise_install": False}
        return {"ok": True, **names, **ids}

    def _bots_info(self, arguments: Json) -> Json:
        bot = {
            "id": arguments.get("bot", BOT),
            "app_id": APP,
            "user_id": BOT_USER,
            "name": "schengen",
            "deleted": False,
        }
        return {"ok": True, "bot": bot}


async def _pass(seconds: float) -> None:
    """Let time pass, if it is to."""
    if seconds:
        await asyncio.sleep(seconds)
