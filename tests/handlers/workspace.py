"""A channel with the real bot in it: what people type goes in as Slack would send it, what they see comes out."""

import itertools
import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from slack_bolt import App, BoltRequest
from sqlalchemy import Engine, Row, select

from bot.app import make_app
from bot.documents.subprocess_writer import write
from bot.sandbox.fake_slack.fake_slack import APP, BOT_USER, TEAM, FakeSlack, Message
from bot.slack.directory import WebApiDirectory
from bot.slack.post import make_client
from bot.tick import make_tick
from db.register.store import RegisterStore
from db.schema import tables
from domain.register.audit_events import ChangeContext
from domain.register.instalments import Instalment
from domain.reminders.model import Policy
from handlers.services.file_queue import FileQueue
from handlers.services.services import Services
from tests.handlers.blocks.limits import assert_fits, assert_view_fits
from tests.handlers.modals.filling import filled, inputs

COORDINATOR = "U0COORDINATOR"
DELEGATE = "U0DELEGATE"
CHANNEL = "C0COUNCIL"

#: Noon in Brussels, the day after ministers discussed the note; nothing is due before 5 December.
NOW = datetime(2023, 10, 20, 10, 0, tzinfo=UTC)

#: What is said where something went wrong that nobody foresaw.
NEUTRAL = "That did not work, and nothing was changed. It has been logged."

Json = dict[str, Any]


@dataclass(frozen=True, kw_only=True)
class Seen:
    """What a person sees of an answer."""

    text: str
    blocks: list[Json] = field(default_factory=list)
    thread_ts: str | None = None
    ephemeral: bool = False


class Workspace:
    """One channel, its people, and the bot on a database of its own."""

    def __init__(self, slack: FakeSlack, engine: Engine, *, patience: int = 10) -> None:
        self.slack = slack
        self.engine = engine
        self.store = RegisterStore(engine)
        self._count = itertools.count(1)
        self.policy = Policy(channels=(CHANNEL,), coordinators=(COORDINATOR,))
        self.now = NOW
        client = make_client("xoxb-test", slack.url, timeout=patience)
        # However busy this machine is, a test waits for its file.
        press = FileQueue(write, soon=timedelta(minutes=1))
        slack_workspace = WebApiDirectory(client)
        self.services = Services.open(
            engine, policy=self.policy, now=lambda: self.now, directory=slack_workspace, files=press
        )
        self._client = client
        self.app: App = make_app(client, self.services)

    def use(self, press: FileQueue) -> None:
        """Let the bot make its files otherwise."""
        self.services = replace(self.services, slack=replace(self.services.slack, files=press))
        self.app = make_app(self._client, self.services)

    def reached_at(self, address: str) -> None:
        """Let the bot have an address at which others reach it."""
        self.services = replace(self.services, slack=replace(self.services.slack, public_url=address))
        self.app = make_app(self._client, self.services)

    def allow(self, channel: str) -> None:
        """Let the bot speak in another channel, too."""
        self.services.slack.access.allow(channel, ChangeContext(by=COORDINATOR, surface="test", now=self.now))

    def mention(self, text: str, **event: str) -> Seen:
        """What is answered to a mention in the channel; AssertionError unless there is exactly one answer."""
        (answer,) = self.told(self.event(text, outer=None, **event))
        return answer

    def event(self, text: str, *, outer: Mapping[str, object] | None = None, **event: object) -> Json:
        """An event as Slack delivers it: a mention in the channel unless said otherwise."""
        number = next(self._count)
        inner = {"type": "app_mention", "user": DELEGATE, "channel": CHANNEL, "ts": f"1697796000.{number:06}"}
        inner["text"] = text if event.get("type") == "message" else f"<@{BOT_USER}> {text}"
        usual = {"type": "event_callback", "team_id": TEAM, "api_app_id": APP, "event_id": f"Ev{number:08}"}
        more = {"event_time": 1697796000, "is_ext_shared_channel": False}
        return usual | more | dict(outer or {}) | {"event": inner | event}

    def told(self, body: Json) -> list[Seen]:
        """Everything that is posted because of an event."""
        before = len(self.slack.messages)
        assert self.dispatch(body) == ""
        return [_seen(each) for each in self.slack.messages[before:]]

    def tick(self, now: datetime) -> list[Message]:
        """What is posted when the clock ticks at that time, which it is from then on."""
        self.now = now
        before = len(self.slack.messages)
        make_tick(self.engine, make_client("xoxb-test", self.slack.url), self.services, self.policy)(now)
        return list(self.slack.messages[before:])

    def command(self, text: str, *, user: str = COORDINATOR, channel: str = CHANNEL) -> Seen:
        """What the person who types `/schengen text` sees."""
        body = self.dispatch(
            {
                "command": "/schengen",
                "text": text,
                "user_id": user,
                "team_id": TEAM,
                "api_app_id": APP,
                "channel_id": channel,
                "trigger_id": self.slack.trigger(user),
                "response_url": self.slack.response_url(),
            }
        )
        if not body.startswith("{"):
            return Seen(text=body, ephemeral=True)  # Slack shows a plain answer to nobody else
        answer = json.loads(body)
        assert_fits(answer["text"], answer["blocks"])
        return Seen(text=answer["text"], blocks=answer["blocks"], ephemeral=answer["response_type"] == "ephemeral")

    def press(self, action: str, value: str, *, user: str = COORDINATOR) -> Seen:
        """What the person who presses a button sees."""
        return self.click({"type": "button", "action_id": action, "block_id": "b1", "value": value}, user=user)

    def click(self, element: Mapping[str, object], *, user: str = COORDINATOR, channel: str = CHANNEL) -> Seen:
        """What the person sees who presses a button, makes a choice or picks a day."""
        before = len(self.slack.messages)
        assert self.dispatch(self.clicked(element, user=user, channel=channel)) == ""
        (answer,) = self.slack.messages[before:]
        assert answer.channel.startswith("response/")
        assert answer.arguments["replace_original"] is False
        return _seen(answer)

    def clicked(self, element: Mapping[str, object], *, user: str = COORDINATOR, channel: str = CHANNEL) -> Json:
        """What Slack sends of it."""
        click = {**element, "action_ts": "1.1"}
        where = {"channel": {"id": channel}, "response_url": self.slack.response_url()}
        return self._interaction("block_actions", user) | where | {"actions": [click]}

    def open(self, action: str, value: str, *, user: str = COORDINATOR) -> Json:
        """The modal that comes up when somebody presses a button."""
        element = {"type": "button", "action_id": action, "block_id": "b1", "value": value}
        return self.opened(self.clicked(element, user=user))

    def shortcut(self, name: str, *, user: str = COORDINATOR, **message: str) -> Json:
        """The modal that comes up when somebody takes a shortcut: a message's, or with no message a global one."""
        if not message:
            return self.opened(self._interaction("shortcut", user) | {"callback_id": name})
        where = {"channel": {"id": message["channel"]}, "response_url": self.slack.response_url()}
        body = self._interaction("message_action", user) | where
        return self.opened(body | {"callback_id": name, "message_ts": message["ts"], "message": message})

    def opened(self, body: Json) -> Json:
        """The one modal that is opened because of what somebody does, and nothing is posted."""
        views, messages = len(self.slack.views), len(self.slack.messages)
        assert self.dispatch(body) == ""
        assert len(self.slack.messages) == messages
        (view,) = self.slack.views[views:]
        assert_view_fits(shown(view))
        return view

    def submit(self, view: Mapping[str, Any], *, user: str = COORDINATOR, **fields: str | None) -> Json:
        """What comes in a modal's place once somebody has filled it in and sent it off, or what is wrong with it."""
        return self.send_off({**view, "state": {"values": filled(view, fields)}}, user=user)

    def send_off(self, view: Mapping[str, Any], *, user: str = COORDINATOR) -> Json:
        """The same of a modal with a state that is in it."""
        answer: Json = json.loads(self.dispatch(self._interaction("view_submission", user) | {"view": view}))
        if answer["response_action"] == "errors":
            errors: Json = answer["errors"]
            assert errors.keys() <= {each["block_id"] for each in inputs(view)}
            return {"errors": errors}
        assert answer["response_action"] == "update"
        assert_view_fits(answer["view"])
        updated: Json = answer["view"]
        return updated

    def suggest(self, view: Mapping[str, Any], action: str, typed: str, *, user: str = COORDINATOR) -> list[Json]:
        """What there is to choose from once somebody has typed into a menu."""
        body = self._interaction("block_suggestion", user)
        options: list[Json] = json.loads(self.dispatch(body | {"view": view, "action_id": action, "value": typed}))[
            "options"
        ]
        return options

    def _interaction(self, kind: str, user: str) -> Json:
        who = {"user": {"id": user, "team_id": TEAM}, "team": {"id": TEAM}, "api_app_id": APP}
        return {"type": kind, "trigger_id": self.slack.trigger(user), **who}

    def dispatch(self, body: Json) -> str:
        """The body that the bot answers a request with; Slack gets a 200."""
        status, answer = self.answered(body)
        assert status == 200
        return answer

    def answered(self, body: Json) -> tuple[int, str]:
        """The status and the body that the bot answers a request with."""
        response = self.app.dispatch(BoltRequest(body=body, mode="socket_mode"))
        return response.status, str(response.body)

    def instalment(self, key: str) -> Instalment:
        """An instalment as the register has it now: `III.2a@2024-03`."""
        ref, _, slug = key.partition("@")
        (found,) = (each for each in self.store.instalments_of(ref) if each.slug == slug)
        return found

    def changes(self) -> list[Row[Any]]:
        """The record of changes since the register was loaded."""
        row = tables.change.c
        with self.engine.connect() as connection:
            made = select(tables.change).where(row.kind.in_(("done", "reopened"))).order_by(row.id)
            return list(connection.execute(made))


def _seen(message: Message) -> Seen:
    assert_fits(message.text, message.blocks)
    ephemeral = message.user is not None or message.arguments.get("response_type") == "ephemeral"
    return Seen(text=message.text, blocks=message.blocks, thread_ts=message.thread_ts, ephemeral=ephemeral)


def shown(view: Mapping[str, Any]) -> Json:
    """A view without what Slack adds to it."""
    fields = ("type", "callback_id", "private_metadata", "title", "submit", "close", "blocks")
    return {name: view[name] for name in fields if name in view}


def texts(blocks: list[Json]) -> list[str]:
    """The text of every section and context of a message, in order."""
    found = []
    for block in blocks:
        parts = block.get("elements", [block.get("text")]) if block["type"] not in ("actions", "table") else []
        found += [each["text"] for each in parts]
    return found


def buttons(blocks: list[Json], action: str) -> list[str]:
    """What the buttons of one kind are about."""
    return [each.rpartition("|")[0] for each in values(blocks, action)]


def values(blocks: list[Json], action: str) -> list[str]:
    """The values of the buttons of one kind, with the language that each brings up."""
    every = [[block["accessory"]] if "accessory" in block else block.get("elements", []) for block in blocks]
    return [each["value"] for row in every for each in row if each.get("action_id", "").partition(":")[0] == action]
