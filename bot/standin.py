"""A workspace that stands in for Slack on this machine: it answers the Web API and keeps what it was told."""

import itertools
import threading
import time
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import replace
from types import TracebackType
from typing import Self

from bot.standin_channels import Channels
from bot.standin_files import File, Files
from bot.standin_http import UPLOAD, Answer, Call, Cut, Fault, Json, Server, outcome, refused
from bot.standin_messages import APP, BOT, BOT_USER, TEAM, WORKSPACE, Message, Stamps
from bot.standin_people import People
from bot.standin_posts import Posts
from bot.standin_prompts import Prompts
from bot.standin_views import Views

__all__ = ["APP", "BOT", "BOT_USER", "TEAM", "Call", "Cut", "Fault", "File", "Message", "StandIn"]

_NO_FAULT = Fault(accept=True)


class StandIn:
    """The workspace, from `with StandIn() as slack:` on; any channel and person asked for is an ordinary one.

    `slack.url` is where the API is; `slack.messages` is what stands in the channels, `slack.calls` whatever was asked,
    `slack.views` whatever was opened, `slack.homes` what each person has at home, `slack.files` whatever was uploaded,
    `slack.prompts` what is suggested where. `clock` gives the seconds since the epoch.
    """

    def __init__(self, clock: Callable[[], float] = time.time) -> None:
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
        self._server = Server(self._respond, clock)
        self._thread = threading.Thread(
            target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, name="stand-in", daemon=True
        )
        #: Where the WebSocket of Socket Mode is, if somebody serves one.
        self.socket_url: str | None = None
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
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    @property
    def url(self) -> str:
        """Where the Web API is, with the slash that the SDK expects."""
        return f"{self._base()}api/"

    def _base(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}/"

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

    def _respond(self, call: Call) -> Answer:
        with self._lock:
            self._calls.append(call)
            fault = self._next_fault(call.method)
        answer = outcome(fault, lambda: self._attempt(call, fault))
        if self.on_answer is not None:
            self.on_answer(call, answer)
        return answer

    def _next_fault(self, method: str) -> Fault:
        waiting = self._faults.get(method)
        if not waiting:
            return _NO_FAULT
        fault, times = waiting[0]
        if times is not None:
            waiting.popleft()
            if times > 1:
                waiting.appendleft((fault, times - 1))
        return fault

    def _attempt(self, call: Call, fault: Fault) -> Json | Answer | None:
        tell = self.on_call or _nobody
        tell(call.method, "before")
        if not fault.accept:
            return None
        left = {name: value for name, value in call.arguments.items() if name not in fault.drop}
        with self._lock:
            result = self._carry_out(replace(call, arguments=left))
        tell(call.method, "after")
        return result

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
        return {"ok": True, "url": self.socket_url} if self.socket_url else refused("internal_error")

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


def _nobody(method: str, moment: str) -> None:
    """Listens to no call."""
