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
from bot.standin_http import Answer, Call, Cut, Fault, Json, Server, outcome, refused
from bot.standin_limits import MAX_CHANGED_TEXT, excess
from bot.standin_messages import BOT, BOT_USER, TEAM, Message, Stamps, page
from bot.standin_people import People, conversation_id

__all__ = ["APP", "BOT", "BOT_USER", "TEAM", "Call", "Cut", "Fault", "Message", "StandIn"]

APP = "A0STANDIN"

_NO_FAULT = Fault(accept=True)


class StandIn:
    """The workspace, from `with StandIn() as slack:` on; any channel and person asked for is an ordinary one.

    `slack.url` is where the API is; `slack.messages` is what stands in the channels, `slack.calls` whatever was asked,
    `slack.views` whatever was opened. `clock` gives the seconds since the epoch.
    """

    def __init__(self, clock: Callable[[], float] = time.time) -> None:
        self._lock = threading.Condition()
        self._calls: list[Call] = []
        self._messages: list[Message] = []
        self._views: list[Json] = []
        self._faults: dict[str, deque[tuple[Fault, int | None]]] = {}
        self._channels = Channels()
        self._people = People()
        self._stamps = Stamps(clock)
        self._addresses, self._view_numbers = itertools.count(1), itertools.count(1)
        self._server = Server(self._respond, clock)
        self._thread = threading.Thread(
            target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, name="stand-in", daemon=True
        )
        #: Where the WebSocket of Socket Mode is, if somebody serves one.
        self.socket_url: str | None = None
        #: Told of each call "before" it is carried out and "after", while its sender waits for the answer.
        self.on_call: Callable[[str, str], None] | None = None
        self._methods = self._known_methods()

    def _known_methods(self) -> Mapping[str, Callable[[Json], Json]]:
        return {
            "apps.connections.open": self._connections_open,
            "auth.test": self._auth_test,
            "bots.info": self._bots_info,
            "chat.delete": self._delete,
            "chat.postEphemeral": self._post_ephemeral,
            "chat.postMessage": self._post_message,
            "chat.update": self._update,
            "conversations.history": self._conversations_history,
            "conversations.info": self._channels.conversations_info,
            "conversations.list": self._channels.conversations_list,
            "conversations.open": self._people.conversations_open,
            "usergroups.users.list": self._people.usergroups_users_list,
            "users.info": self._people.users_info,
            "views.open": self._views_open,
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
        return f"http://127.0.0.1:{self._server.server_port}/api/"

    def response_url(self) -> str:
        """A new address like those that come with commands and clicks."""
        return f"http://127.0.0.1:{self._server.server_port}/response/{next(self._addresses)}"

    @property
    def calls(self) -> tuple[Call, ...]:
        """Every call so far, also those that failed."""
        with self._lock:
            return tuple(self._calls)

    @property
    def messages(self) -> tuple[Message, ...]:
        """Every message as it stands now, in the order of posting."""
        with self._lock:
            return tuple(self._messages)

    @property
    def views(self) -> tuple[Json, ...]:
        """Every view so far, with its id, in the order of opening."""
        with self._lock:
            return tuple(self._views)

    def wait(self, messages: int, *, timeout: float = 5.0) -> tuple[Message, ...]:
        """The messages, once there are so many; TimeoutError if they do not come."""
        with self._lock:
            if not self._lock.wait_for(lambda: len(self._messages) >= messages, timeout):
                raise TimeoutError(f"{len(self._messages)} of {messages} messages after {timeout} s")
            return tuple(self._messages)

    def clear(self) -> None:
        """Forgets calls, messages and views; channels, people, groups and faults stay."""
        with self._lock:
            self._calls.clear()
            self._messages.clear()
            self._views.clear()

    def channel(self, channel: str, **properties: object) -> None:
        """Makes a channel, or gives one other properties: `is_archived=True`, `error="channel_not_found"`."""
        with self._lock:
            self._channels.change(channel, properties)

    def user(self, user: str, **properties: object) -> None:
        """Makes a person, or gives one other properties: `tz="Asia/Tokyo"`, `is_restricted=True`."""
        with self._lock:
            self._people.change(user, properties)

    def group(self, group: str, *members: str) -> None:
        """Makes a group of people, or gives one other members."""
        with self._lock:
            self._people.form(group, members)

    def say(self, channel: str, text: str, *, bot_id: str | None = None, **arguments: object) -> Message:
        """A message by somebody else: a person, or another app's bot."""
        with self._lock:
            return self._add(channel, {"text": text, **arguments}, bot_id=bot_id)

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
        return outcome(fault, lambda: self._attempt(call, fault))

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

    def _attempt(self, call: Call, fault: Fault) -> Json | None:
        tell = self.on_call or _nobody
        tell(call.method, "before")
        if not fault.accept:
            return None
        left = {name: value for name, value in call.arguments.items() if name not in fault.drop}
        with self._lock:
            result = self._carry_out(replace(call, arguments=left))
        tell(call.method, "after")
        return result

    def _carry_out(self, call: Call) -> Json:
        if call.method.startswith("response/"):
            self._add(call.method, call.arguments)
            return {"ok": True}
        method = self._methods.get(call.method)
        if method is None:
            return refused("unknown_method")
        if not call.headers.get("authorization", "").startswith("Bearer ") and not call.arguments.get("token"):
            return refused("not_authed")
        return method(call.arguments)

    def _connections_open(self, _: Json) -> Json:
        return {"ok": True, "url": self.socket_url} if self.socket_url else refused("internal_error")

    def _auth_test(self, _: Json) -> Json:
        names = {"url": "https://standin.invalid/", "team": "Stand-in", "user": "schengen"}
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

    def _post_message(self, arguments: Json) -> Json:
        problem = self._problem(arguments)
        if problem is not None:
            return refused(problem)
        message = self._add(conversation_id(arguments["channel"]), arguments)
        return {"ok": True, "channel": message.channel, "ts": message.ts, "message": message.shown()}

    def _post_ephemeral(self, arguments: Json) -> Json:
        problem = self._problem(arguments) or (None if arguments.get("user") else "user_not_in_channel")
        if problem is not None:
            return refused(problem)
        return {"ok": True, "message_ts": self._add(arguments["channel"], arguments).ts}

    def _problem(self, arguments: Json) -> str | None:
        closed = self._channels.closed(conversation_id(str(arguments.get("channel", ""))), writing=True)
        if closed is not None:
            return closed
        return excess(arguments) if arguments.get("text") or arguments.get("blocks") else "no_text"

    def _update(self, arguments: Json) -> Json:
        for place, each in enumerate(self._messages):
            if (each.channel, each.ts) == (arguments.get("channel"), arguments.get("ts")) and each.user is None:
                problem = excess(arguments, longest=MAX_CHANGED_TEXT) if each.bot_id == BOT else "cant_update_message"
                if problem is not None:
                    return refused(problem)
                changes = {name: arguments[name] for name in ("text", "blocks", "metadata") if name in arguments}
                self._messages[place] = replace(each, edits=each.edits + 1, **changes)
                return {"ok": True, "channel": each.channel, "ts": each.ts, "text": self._messages[place].text}
        return refused("message_not_found")

    def _delete(self, arguments: Json) -> Json:
        for each in self._messages:
            if (each.channel, each.ts) == (arguments.get("channel"), arguments.get("ts")) and each.user is None:
                if each.bot_id != BOT:
                    return refused("cant_delete_message")
                self._messages.remove(each)
                return {"ok": True, "channel": each.channel, "ts": each.ts}
        return refused("message_not_found")

    def _conversations_history(self, arguments: Json) -> Json:
        closed = self._channels.closed(str(arguments.get("channel", "")))
        return page(self._messages, arguments) if closed is None else refused(closed)

    def _views_open(self, arguments: Json) -> Json:
        view = arguments.get("view")
        if not arguments.get("trigger_id") or not isinstance(view, dict):
            return refused("invalid_arguments")
        self._views.append({"id": f"V{next(self._view_numbers)}", **view})
        return {"ok": True, "view": self._views[-1]}

    def _add(self, channel: str, arguments: Json, *, bot_id: str | None = BOT) -> Message:
        message = Message(
            channel=channel,
            ts=self._stamps.next(),
            text=arguments.get("text", ""),
            blocks=arguments.get("blocks") or [],
            metadata=arguments.get("metadata"),
            thread_ts=arguments.get("thread_ts"),
            user=arguments.get("user"),
            bot_id=bot_id,
            arguments=arguments,
        )
        self._messages.append(message)
        self._lock.notify_all()
        return message


def _nobody(method: str, moment: str) -> None:
    """Listens to no call."""
