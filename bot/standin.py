"""A workspace that stands in for Slack on this machine: it answers the Web API and keeps what it was told."""

import itertools
import threading
import time
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import replace
from types import TracebackType
from typing import Self

from bot.standin_http import Answer, Call, Cut, Fault, Json, Server, answer, faulty
from bot.standin_messages import BOT, BOT_USER, Message, page

__all__ = ["APP", "BOT", "BOT_USER", "TEAM", "Call", "Cut", "Fault", "Message", "StandIn"]

TEAM = "T0STANDIN"
APP = "A0STANDIN"

#: Slack's own limits, beyond which it refuses a message.
MAX_TEXT = 40_000
MAX_BLOCKS = 50

_ERROR = "error"


class StandIn:
    """The workspace, from `with StandIn() as slack:` on; any channel and person asked for is an ordinary one.

    `slack.url` is where the API is; `slack.messages` is what stands in the channels, `slack.calls` whatever was asked.
    """

    def __init__(self) -> None:
        self._lock = threading.Condition()
        self._calls: list[Call] = []
        self._messages: list[Message] = []
        self._faults: dict[str, deque[tuple[Fault, int | None]]] = {}
        self._channels: dict[str, Json] = {}
        self._users: dict[str, Json] = {}
        self._count = itertools.count(1)
        self._server = Server(self._respond)
        self._thread = threading.Thread(
            target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, name="stand-in", daemon=True
        )
        #: Where the WebSocket of Socket Mode is, if somebody serves one.
        self.socket_url: str | None = None
        self._methods: Mapping[str, Callable[[Json], Json]] = {
            "apps.connections.open": self._connections_open,
            "auth.test": self._auth_test,
            "bots.info": self._bots_info,
            "chat.delete": self._delete,
            "chat.postEphemeral": self._post_ephemeral,
            "chat.postMessage": self._post_message,
            "chat.update": self._update,
            "conversations.history": self._conversations_history,
            "conversations.info": self._conversations_info,
            "conversations.list": self._conversations_list,
            "users.info": self._users_info,
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
        return f"http://127.0.0.1:{self._server.server_port}/response/{next(self._count)}"

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

    def wait(self, messages: int, *, timeout: float = 5.0) -> tuple[Message, ...]:
        """The messages, once there are so many; TimeoutError if they do not come."""
        with self._lock:
            if not self._lock.wait_for(lambda: len(self._messages) >= messages, timeout):
                raise TimeoutError(f"{len(self._messages)} of {messages} messages after {timeout} s")
            return tuple(self._messages)

    def clear(self) -> None:
        """Forgets calls and messages; channels, people and faults stay."""
        with self._lock:
            self._calls.clear()
            self._messages.clear()

    def channel(self, channel: str, **properties: object) -> None:
        """Makes a channel, or gives one other properties: `is_archived=True`, `is_ext_shared=True`."""
        with self._lock:
            self._conversation(channel).update(properties)

    def user(self, user: str, **properties: object) -> None:
        """Makes a person, or gives one other properties: `locale="nl-NL"`, `is_restricted=True`."""
        with self._lock:
            self._person(user).update(properties)

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
            if fault is None:
                return answer(self._carry_out(call))
        return faulty(fault, lambda lost: self._carry_out_without(call, lost))

    def _next_fault(self, method: str) -> Fault | None:
        waiting = self._faults.get(method)
        if not waiting:
            return None
        fault, times = waiting[0]
        if times is not None:
            waiting.popleft()
            if times > 1:
                waiting.appendleft((fault, times - 1))
        return fault

    def _carry_out_without(self, call: Call, lost: frozenset[str]) -> Json:
        left = {name: value for name, value in call.arguments.items() if name not in lost}
        with self._lock:
            return self._carry_out(replace(call, arguments=left))

    def _carry_out(self, call: Call) -> Json:
        if call.method.startswith("response/"):
            self._add(call.method, call.arguments)
            return {"ok": True}
        method = self._methods.get(call.method)
        if method is None:
            return _refused("unknown_method")
        if not call.headers.get("authorization", "").startswith("Bearer ") and not call.arguments.get("token"):
            return _refused("not_authed")
        return method(call.arguments)

    def _connections_open(self, _: Json) -> Json:
        return {"ok": True, "url": self.socket_url} if self.socket_url else _refused("internal_error")

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
            return _refused(problem)
        message = self._add(_conversation_id(arguments["channel"]), arguments)
        return {"ok": True, "channel": message.channel, "ts": message.ts, "message": message.shown()}

    def _post_ephemeral(self, arguments: Json) -> Json:
        problem = self._problem(arguments) or (None if arguments.get("user") else "user_not_in_channel")
        if problem is not None:
            return _refused(problem)
        return {"ok": True, "message_ts": self._add(arguments["channel"], arguments).ts}

    def _problem(self, arguments: Json) -> str | None:
        channel = self._conversation(_conversation_id(str(arguments.get("channel", ""))))
        if _ERROR in channel:
            return str(channel[_ERROR])
        if channel["is_archived"]:
            return "is_archived"
        if not channel["is_member"]:
            return "not_in_channel"
        if not arguments.get("text") and not arguments.get("blocks"):
            return "no_text"
        if len(arguments.get("text", "")) > MAX_TEXT:
            return "msg_too_long"
        return "invalid_blocks" if len(arguments.get("blocks", ())) > MAX_BLOCKS else None

    def _update(self, arguments: Json) -> Json:
        for place, each in enumerate(self._messages):
            if (each.channel, each.ts) == (arguments.get("channel"), arguments.get("ts")) and each.user is None:
                changes = {name: arguments[name] for name in ("text", "blocks", "metadata") if name in arguments}
                self._messages[place] = replace(each, **changes)
                return {"ok": True, "channel": each.channel, "ts": each.ts, "text": self._messages[place].text}
        return _refused("message_not_found")

    def _delete(self, arguments: Json) -> Json:
        for each in self._messages:
            if (each.channel, each.ts) == (arguments.get("channel"), arguments.get("ts")) and each.user is None:
                if each.bot_id != BOT:
                    return _refused("cant_delete_message")
                self._messages.remove(each)
                return {"ok": True, "channel": each.channel, "ts": each.ts}
        return _refused("message_not_found")

    def _conversations_history(self, arguments: Json) -> Json:
        channel = self._conversation(str(arguments.get("channel", "")))
        if _ERROR in channel:
            return _refused(channel[_ERROR])
        return page(self._messages, arguments) if channel["is_member"] else _refused("not_in_channel")

    def _conversations_info(self, arguments: Json) -> Json:
        channel = self._conversation(str(arguments.get("channel", "")))
        return _refused(channel[_ERROR]) if _ERROR in channel else {"ok": True, "channel": channel}

    def _conversations_list(self, _: Json) -> Json:
        return {"ok": True, "channels": list(self._channels.values()), "response_metadata": {"next_cursor": ""}}

    def _users_info(self, arguments: Json) -> Json:
        user = self._person(str(arguments.get("user", "")))
        return _refused(user[_ERROR]) if _ERROR in user else {"ok": True, "user": user}

    def _add(self, channel: str, arguments: Json, *, bot_id: str | None = BOT) -> Message:
        message = Message(
            channel=channel,
            ts=f"{int(time.time())}.{next(self._count):06}",
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

    def _conversation(self, channel: str) -> Json:
        if channel[:1] not in ("C", "D", "G"):
            return {_ERROR: "channel_not_found"}
        usual = {"id": channel, "name": channel.lower(), "context_team_id": TEAM, "is_member": True}
        direct = {"is_im": channel[0] == "D", "is_channel": channel[0] == "C", "is_private": channel[0] != "C"}
        flags = ("is_archived", "is_shared", "is_ext_shared", "is_org_shared", "is_pending_ext_shared")
        nobody: Json = {"pending_shared": [], "pending_connected_team_ids": []}
        made = usual | direct | dict.fromkeys(flags, False) | nobody
        return self._channels.setdefault(channel, made)

    def _person(self, user: str) -> Json:
        if user[:1] not in ("U", "W"):
            return {_ERROR: "user_not_found"}
        usual = {"id": user, "team_id": TEAM, "name": user.lower(), "locale": "en-GB", "tz": "Europe/Brussels"}
        flags = dict.fromkeys(("deleted", "is_bot", "is_app_user", "is_restricted", "is_ultra_restricted"), False)
        return self._users.setdefault(user, usual | flags | {"profile": {}})


def _refused(code: str) -> Json:
    return {"ok": False, "error": code}


def _conversation_id(channel: str) -> str:
    """A person's id stands for the direct conversation with them."""
    return f"D{channel[1:]}" if channel[:1] in ("U", "W") else channel
