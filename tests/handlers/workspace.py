"""A test workspace with the real bot: requests go in as Slack would send them, and what people see comes out."""

import itertools
import json
from collections.abc import Mapping, Sequence
from copy import copy
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cached_property
from typing import Any

from msgspec.structs import replace
from slack_bolt import App, BoltRequest
from sqlalchemy import Engine, Row, select

from bot.app import make_app
from bot.document_readers.subprocess_reader import read_document
from bot.documents.__main__ import write
from bot.register.reviewed import check_reviewed
from bot.sandbox.fake_slack.fake_slack import APP, BOT_USER, TEAM, FakeSlack, Message
from bot.slack.client import make_client
from bot.slack.directory import WebApiDirectory
from bot.tick import Tick
from db.register.store import RegisterStore
from db.schema import tables
from domain.answers.pending import PendingAnswer
from domain.register.audit_events import ChangeContext
from domain.register.instalments import Instalment
from domain.reminders.policy import Policy
from handlers.blocks.line_menu import LINE_MENU, split_choice
from handlers.post_answer import post_pending
from handlers.services.drafts import DocumentTools
from handlers.services.file_queue import FileQueue
from handlers.services.services import RegisterServices, Services, Wake
from tests.handlers.blocks.limits import assert_fits, assert_view_fits
from tests.handlers.listener_inspection import inspecting_once
from tests.handlers.modals.filling import fill, input_blocks

COORDINATOR = "U0COORDINATOR"
DELEGATE = "U0DELEGATE"
CHANNEL = "C0COUNCIL"
#: The delegate's direct messages.
DIRECT = "D0DELEGATE"

#: Noon in Brussels, the day after ministers discussed the note; nothing is due before 5 December.
NOW = datetime(2023, 10, 20, 10, 0, tzinfo=UTC)

#: The sentence after an unexpected error.
NEUTRAL = "That did not work, and nothing was changed. It has been logged."
#: The sentence for everyone but coordinators.
ONLY_COORDINATORS = f"Only coordinators can do that: <@{COORDINATOR}>. Nothing was changed."

Json = dict[str, Any]


@dataclass(frozen=True, kw_only=True)
class SeenMessage:
    """A message as a person sees it."""

    text: str
    blocks: list[Json] = field(default_factory=list)
    thread_ts: str | None = None
    is_ephemeral: bool = False


class Workspace:
    """One channel, its people, and the bot on a database of its own."""

    def __init__(
        self, slack: FakeSlack, engine: Engine, *, client_timeout: int = 10, register: RegisterServices | None = None
    ) -> None:
        """Take over, if given, what was read of the `register` of a database that this one is a copy of."""
        self.slack = slack
        self.engine = engine
        self.store = RegisterStore(engine) if register is None else copy(register.store)
        self._count = itertools.count(1)
        self.policy = Policy(channels=(CHANNEL,), coordinators=(COORDINATOR,))
        self.now = NOW
        client = make_client("xoxb-test", slack.url, timeout=client_timeout)
        # A test waits for its file, however busy the machine is.
        file_queue = FileQueue(write, max_wait=timedelta(minutes=1))
        self.services = Services.open(
            engine,
            policy=self.policy,
            now=lambda: self.now,
            directory=WebApiDirectory(client),
            files=file_queue,
            documents=DocumentTools(read=read_document, check=check_reviewed),
        )
        if register is not None:
            stores = replace(register, store=copy(register.store), store_with_drafts=copy(register.store_with_drafts))
            self.services = replace(self.services, register=stores)
        self._client = client

    @cached_property
    def app(self) -> App:
        """The bot's app, made when something is first dispatched to it."""
        with inspecting_once():
            return make_app(self._client, self.services)

    def use_file_queue(self, file_queue: FileQueue) -> None:
        """Replace the bot's file queue."""
        self._use(replace(self.services, slack=replace(self.services.slack, files=file_queue)))

    def set_public_url(self, url: str) -> None:
        """Give the bot a public address, as over HTTP."""
        self._use(replace(self.services, slack=replace(self.services.slack, public_url=url)))

    def use_wake(self, wake: Wake) -> None:
        """Replace what wakes the scheduler."""
        self._use(replace(self.services, reminders=replace(self.services.reminders, wake=wake)))

    def _use(self, services: Services) -> None:
        self.services = services
        self.__dict__.pop("app", None)  # the next one has them

    def post(self, answer: PendingAnswer) -> None:
        """Post an answer as a listener does."""
        post_pending(answer, self._client, self.services)

    def allow_channel(self, channel: str) -> None:
        """Allow the bot in another channel, too."""
        self.services.slack.access.allow(channel, ChangeContext(by=COORDINATOR, surface="test", now=self.now))

    def mention(self, text: str, **event: str) -> SeenMessage:
        """Mention the bot in the channel; return its answer, AssertionError unless there is exactly one."""
        (answer,) = self.deliver(self.event_body(text, outer=None, **event))
        return answer

    def event_body(self, text: str, *, outer: Mapping[str, object] | None = None, **event: object) -> Json:
        """Return the body of an event as Slack delivers it, by default of a mention in the channel."""
        number = next(self._count)
        inner = {"type": "app_mention", "user": DELEGATE, "channel": CHANNEL, "ts": f"1697796000.{number:06}"}
        inner["text"] = text if event.get("type") == "message" else f"<@{BOT_USER}> {text}"
        usual = {"type": "event_callback", "team_id": TEAM, "api_app_id": APP, "event_id": f"Ev{number:08}"}
        more = {"event_time": 1697796000, "is_ext_shared_channel": False}
        return usual | more | dict(outer or {}) | {"event": inner | event}

    def deliver(self, body: Json) -> list[SeenMessage]:
        """Deliver an event; return every message posted because of it."""
        before = len(self.slack.messages)
        assert self.dispatch(body) == ""
        return [_seen(message) for message in self.slack.messages[before:]]

    def tick(self, now: datetime) -> list[Message]:
        """Set the time and run a tick; return every message posted."""
        self.now = now
        before = len(self.slack.messages)
        Tick(self.engine, make_client("xoxb-test", self.slack.url), self.services)(now)
        return list(self.slack.messages[before:])

    def command(self, text: str, *, user: str = COORDINATOR, channel: str = CHANNEL) -> SeenMessage:
        """Type `/schengen text`; return what the person sees."""
        body = self.dispatch(self.command_body(text, user=user, channel=channel))
        if not body.startswith("{"):
            return SeenMessage(text=body, is_ephemeral=True)  # Slack shows a plain answer only to the person
        answer = json.loads(body)
        assert_fits(answer["text"], answer["blocks"])
        return SeenMessage(
            text=answer["text"], blocks=answer["blocks"], is_ephemeral=answer["response_type"] == "ephemeral"
        )

    def command_body(self, text: str, *, user: str = COORDINATOR, channel: str = CHANNEL) -> Json:
        """Return the body that Slack sends for `/schengen text`."""
        return {
            "command": "/schengen",
            "text": text,
            "user_id": user,
            "team_id": TEAM,
            "api_app_id": APP,
            "channel_id": channel,
            "trigger_id": self.slack.make_trigger(user),
            "response_url": self.slack.make_response_url(),
        }

    def mark(self, text: str, *, user: str = COORDINATOR) -> SeenMessage:
        """Type a command that marks something done, and take the text as evidence where that is asked."""
        asked = self.command(text, user=user)
        for value in values(asked.blocks, "confirm_done"):
            return self.press("confirm_done", value, user=user)
        return asked

    def press(self, action: str, value: str, *, user: str = COORDINATOR) -> SeenMessage:
        """Press a button; return what the person sees."""
        return self.click({"type": "button", "action_id": action, "block_id": "b1", "value": value}, user=user)

    def click(self, element: Mapping[str, object], *, user: str = COORDINATOR, channel: str = CHANNEL) -> SeenMessage:
        """Press a button, choose an option or pick a day; return what the person sees."""
        before = len(self.slack.messages)
        assert self.dispatch(self.click_body(element, user=user, channel=channel)) == ""
        (answer,) = self.slack.messages[before:]
        assert answer.channel.startswith("response/")
        assert answer.arguments["replace_original"] is False
        return _seen(answer)

    def click_body(self, element: Mapping[str, object], *, user: str = COORDINATOR, channel: str = CHANNEL) -> Json:
        """Return the body that Slack sends for a click."""
        action = {**element, "action_ts": "1.1"}
        place = {"channel": {"id": channel}, "response_url": self.slack.make_response_url()}
        return self._interaction("block_actions", user) | place | {"actions": [action]}

    def open(self, action: str, value: str, *, user: str = COORDINATOR) -> Json:
        """Press a button that opens a modal; return the modal."""
        element = {"type": "button", "action_id": action, "block_id": "b1", "value": value}
        return self.open_with(self.click_body(element, user=user))

    def shortcut(self, name: str, *, user: str = COORDINATOR, **message: str) -> Json:
        """Use a shortcut, a message's or, without a message, a global one; return the modal that it opens."""
        if not message:
            return self.open_with(self._interaction("shortcut", user) | {"callback_id": name})
        place = {"channel": {"id": message["channel"]}, "response_url": self.slack.make_response_url()}
        body = self._interaction("message_action", user) | place
        return self.open_with(body | {"callback_id": name, "message_ts": message["ts"], "message": message})

    def open_with(self, body: Json) -> Json:
        """Dispatch a body that opens one modal and posts nothing; return the modal."""
        views, messages = len(self.slack.views), len(self.slack.messages)
        assert self.dispatch(body) == ""
        assert len(self.slack.messages) == messages
        (view,) = self.slack.views[views:]
        assert_view_fits(without_slack_fields(view))
        return view

    def submit(self, view: Mapping[str, Any], *, user: str = COORDINATOR, **fields: str | None) -> Json:
        """Fill in and submit a modal; return the view that replaces it, or its errors."""
        return self.submit_state({**view, "state": {"values": fill(view, fields)}}, user=user)

    def submit_state(self, view: Mapping[str, Any], *, user: str = COORDINATOR) -> Json:
        """Submit a modal that has its state in it; return the view that replaces it, or its errors."""
        answer: Json = json.loads(self.dispatch(self._interaction("view_submission", user) | {"view": view}))
        if answer["response_action"] == "errors":
            errors: Json = answer["errors"]
            assert errors.keys() <= {block["block_id"] for block in input_blocks(view)}
            return {"errors": errors}
        assert answer["response_action"] == "update"
        assert_view_fits(answer["view"])
        updated: Json = answer["view"]
        return updated

    def suggest(self, view: Mapping[str, Any], action: str, typed: str, *, user: str = COORDINATOR) -> list[Json]:
        """Type into a menu; return its options."""
        body = self._interaction("block_suggestion", user)
        options: list[Json] = json.loads(self.dispatch(body | {"view": view, "action_id": action, "value": typed}))[
            "options"
        ]
        return options

    def _interaction(self, kind: str, user: str) -> Json:
        origin = {"user": {"id": user, "team_id": TEAM}, "team": {"id": TEAM}, "api_app_id": APP}
        return {"type": kind, "trigger_id": self.slack.make_trigger(user), **origin}

    def dispatch(self, body: Json) -> str:
        """Dispatch a body; return the body of the response, whose status must be 200."""
        status, answer = self.dispatch_with_status(body)
        assert status == 200
        return answer

    def dispatch_with_status(self, body: Json) -> tuple[int, str]:
        """Dispatch a body; return the status and the body of the response."""
        response = self.app.dispatch(BoltRequest(body=body, mode="socket_mode"))
        return response.status, str(response.body)

    def instalment(self, key: str) -> Instalment:
        """Return an instalment as the register has it now, by key: `III.2a@2024-03`."""
        ref, _, slug = key.partition("@")
        (instalment,) = (each for each in self.store.instalments_of(ref) if each.slug == slug)
        return instalment

    def changes(self) -> list[Row[Any]]:
        """Return the entries of the audit log that mark instalments done or reopen them."""
        row = tables.change.c
        with self.engine.connect() as connection:
            entries = select(tables.change).where(row.kind.in_(("done", "reopened"))).order_by(row.id)
            return list(connection.execute(entries))


def _seen(message: Message) -> SeenMessage:
    assert_fits(message.text, message.blocks)
    ephemeral = message.user is not None or message.arguments.get("response_type") == "ephemeral"
    return SeenMessage(text=message.text, blocks=message.blocks, thread_ts=message.thread_ts, is_ephemeral=ephemeral)


def without_slack_fields(view: Mapping[str, Any]) -> Json:
    """Return a view without the fields that Slack adds."""
    fields = ("type", "callback_id", "private_metadata", "title", "submit", "close", "blocks")
    return {name: view[name] for name in fields if name in view}


def texts(blocks: list[Json]) -> list[str]:
    """Return the text of every section and context of a message, and of every part of its rich texts, in order."""
    result: list[str] = []
    for block in blocks:
        if block["type"] == "rich_text":
            result += map(text_in, block["elements"])
        elif block["type"] == "context":
            result.append(" ".join(element["text"].strip("*") for element in block["elements"]))
        elif block["type"] not in ("actions", "table", "data_table"):
            result.append(block["text"]["text"])
    return result


def text_in(part: Json) -> str:
    """Return the text of a cell of a table, or of a part of a rich text, at any depth."""
    return part["text"] if "text" in part else "".join(map(text_in, part.get("elements", ())))


def table_rows(blocks: Sequence[Json]) -> list[list[str]]:
    """Return the cells of a message's table without its header, or of the list that is in its place."""
    for block in blocks:
        if block["type"] in ("table", "data_table"):
            return [[text_in(cell) for cell in row] for row in block["rows"][1:]]
    (listed,) = (part for block in blocks for part in block.get("elements", ()) if part["type"] == "rich_text_list")
    return [text_in(item).split(" · ") for item in listed["elements"]]


def buttons(blocks: list[Json], action: str) -> list[str]:
    """Return the values of the buttons and menu choices with an action id, without their language."""
    return [value.rpartition("|")[0] for value in values(blocks, action)]


def values(blocks: list[Json], action: str) -> list[str]:
    """Return the values of the buttons and menu choices with an action id, each with its language."""
    rows = [[block["accessory"]] if "accessory" in block else block.get("elements", []) for block in blocks]
    pressed = [pair for row in rows for element in row for pair in _presses(element)]
    return [value for action_id, value in pressed if action_id.partition(":")[0] == action]


def menus(blocks: list[Json]) -> list[list[str]]:
    """Return the labels of each line's menu, or of the only button beside it."""
    beside = [block["accessory"] for block in blocks if "accessory" in block]
    return [[option["text"]["text"] for option in element.get("options", [element])] for element in beside]


def _presses(element: Json) -> list[tuple[str, str]]:
    """Return the action ids and values that pressing an element can send, those of a line's menu as its buttons'."""
    sent = [option["value"] for option in element.get("options", ())] or [element.get("value", "")]
    if element.get("action_id") == LINE_MENU:
        return [split_choice(value) for value in sent]
    return [(element.get("action_id", ""), value) for value in sent]
