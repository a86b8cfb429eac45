"""Conversation in the terminal with the real bot, in a fake workspace on this machine."""

import argparse
import itertools
import json
import sys
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime, time, timedelta
from typing import Any

from msgspec.structs import replace
from slack_bolt import App, BoltRequest
from sqlalchemy import Engine

from bot.app import make_app
from bot.cli.options import parse_day
from bot.database import disposing, open_register
from bot.documents.subprocess_writer import write_in_child_process
from bot.sandbox.clock import START_DAY, reminder_times
from bot.sandbox.fake_slack.fake_slack import APP, TEAM, FakeSlack, Message
from bot.settings.settings import Settings
from bot.slack.client import make_client
from bot.slack.directory import WebApiDirectory
from bot.tick import Tick
from domain.dates.spans import BRUSSELS, brussels_day, brussels_instant
from handlers.services.command_call import COMMAND
from handlers.services.file_queue import FileQueue
from handlers.services.services import Services
from handlers.slack.mrkdwn import escape, unescape

CHANNEL = "C0COUNCIL"
PEOPLE = {"coordinator": "U0COORDINATOR", "delegate": "U0DELEGATE"}
#: The people's names, by the id of their direct messages.
DIRECT_MESSAGES = {f"D{user[1:]}": name for name, user in PEOPLE.items()}

#: How long a line waits for its file: in a terminal there is no limit of three seconds.
FILE_TIMEOUT = timedelta(minutes=2)

_QUESTION = "what does Eurojust owe by June 2024"
#: The lines that are played where there is no input.
SCRIPT = (_QUESTION, ":to 2023-11-07", f"{COMMAND} done III.2 December 2023 ST 15000/23", _QUESTION)

_INTRODUCTION = f"""\
You are in a channel with the bot, as a coordinator, on {START_DAY:%-d %B %Y}. Nothing leaves this machine.
Ask a question, or type
  {COMMAND} help                 what the bot can do
  :to 2023-11-21                 move the clock, and see the reminders on the way
  :as delegate | :as coordinator
  :quit"""


def run_conversation(settings: Settings, *, no_input: bool) -> None:
    """Talk until `:quit` or the end of the input; nothing is kept."""
    with (
        tempfile.TemporaryDirectory() as folder,
        disposing(open_register(f"sqlite:///{folder}/try.db", now=brussels_instant(START_DAY, time(12)))) as engine,
        FakeSlack() as slack,
    ):
        conversation = Conversation(settings, engine, slack)
        is_interactive = sys.stdin is not None and sys.stdin.isatty() and not no_input
        if is_interactive:
            print(_INTRODUCTION)
        for line in _typed_lines() if is_interactive else _given_lines(no_input=no_input):
            if not is_interactive:
                print(f"\n> {line}")
            if line.strip() == ":quit":
                break
            print("\n".join(conversation.say(line)))


def _typed_lines() -> Iterator[str]:
    while True:
        try:
            yield input("\n> ")
        except (EOFError, KeyboardInterrupt):
            return


def _given_lines(*, no_input: bool) -> Iterable[str]:
    """Return the lines of the input, or of the script if there are none."""
    lines = [] if no_input or sys.stdin is None or sys.stdin.closed else [line.rstrip("\n") for line in sys.stdin]
    return [line for line in lines if line.strip()] or SCRIPT


class Conversation:
    """Composition root of the bot in the terminal: one channel, its people, and a clock that is moved by command."""

    def __init__(self, settings: Settings, engine: Engine, slack: FakeSlack) -> None:
        self._slack = slack
        self._now = brussels_instant(START_DAY, time(12))
        policy = replace(settings.policy, channels=(CHANNEL,), coordinators=(PEOPLE["coordinator"],))
        self._user = PEOPLE["coordinator"]
        self._count = itertools.count(1)
        client = make_client("xoxb-try", slack.url)
        self._services = Services.open(
            engine,
            policy=policy,
            now=lambda: self._now,
            directory=WebApiDirectory(client),
            wake=self._wake,
            files=FileQueue(write_in_child_process, max_wait=FILE_TIMEOUT),
        )
        self._app: App = make_app(client, self._services)
        self._tick = Tick(engine, client, self._services)
        self._tick(self._now)

    def say(self, line: str) -> Iterator[str]:
        """Type a line, and yield what is shown then."""
        line = line.strip()
        if line.startswith(":to"):
            yield from self._move_clock(line.removeprefix(":to").strip())
        elif line.startswith(":as"):
            yield self._switch_person(line.removeprefix(":as").strip())
        elif line.startswith(":"):
            yield _INTRODUCTION
        elif line.startswith(COMMAND):
            message_count, file_count = len(self._slack.messages), len(self._slack.files)
            yield self._send_command(line.removeprefix(COMMAND).strip())
            yield from self._show_reminders(message_count)
            yield from self._show_files(file_count)
        elif line:
            yield from self._send_mention(line)

    def _wake(self, *, after: float = 0.0) -> None:  # noqa: ARG002  # here Slack takes everything at once
        """Tick again at the same time, so that a change takes effect at once."""
        self._tick(self._now)

    def _move_clock(self, day: str) -> Iterator[str]:
        """Move the clock to noon of a day, stopping at each reminder on the way."""
        try:
            until = brussels_instant(parse_day(day), time(12))
        except argparse.ArgumentTypeError as error:
            yield str(error)
            return
        if until < self._now:
            yield f"It is {brussels_day(self._now)} already: the clock only goes forward."
            return
        for at in reminder_times(self._services, after=self._now, until=until):
            yield from self._tick_at(at)
        yield from self._tick_at(until)
        yield f"[{until.astimezone(BRUSSELS):%A %-d %B %Y, %H:%M} in Brussels]"

    def _tick_at(self, now: datetime) -> Iterator[str]:
        self._now = now
        message_count = len(self._slack.messages)
        self._tick(now)
        yield from self._show_reminders(message_count)

    def _show_reminders(self, start: int) -> Iterator[str]:
        """Yield the messages from an index on, which the scheduler has posted."""
        for message in self._slack.messages[start:]:
            person = DIRECT_MESSAGES.get(message.channel)
            where = "in the channel" if message.channel == CHANNEL else f"to the {person}, directly"
            yield f"[{self._now.astimezone(BRUSSELS):%A %-d %B %Y, %H:%M}: reminder {where}]\n{_show(message)}\n"

    def _show_files(self, start: int) -> Iterator[str]:
        """Yield the files from an index on, by their names."""
        for file in self._slack.files[start:]:
            person = DIRECT_MESSAGES.get(file.channel or "")
            where = f"to the {person}, directly" if person else "in the thread"
            yield f"[a file {where}: {file.name}, {len(file.content or b'')} bytes]\n{file.comment}"

    def _switch_person(self, name: str) -> str:
        if name not in PEOPLE:
            return f"You can be {' or '.join(PEOPLE)}."
        self._user = PEOPLE[name]
        return f"You are a {name} now."

    def _send_mention(self, text: str) -> Iterator[str]:
        message_count, file_count = len(self._slack.messages), len(self._slack.files)
        number = next(self._count)
        ts = f"{int(self._now.timestamp())}.{number:06}"
        event = {
            "type": "app_mention",
            "user": self._user,
            "channel": CHANNEL,
            "ts": ts,
            "text": f"<@U0STANDIN> {text}",
        }
        self._dispatch(
            {
                "type": "event_callback",
                "team_id": TEAM,
                "api_app_id": APP,
                "event_id": f"Ev{number}",
                "event_time": int(self._now.timestamp()),
                "is_ext_shared_channel": False,
                "event": event,
            }
        )
        for message in self._slack.messages[message_count:]:
            yield _show(message)
        yield from self._show_files(file_count)

    def _send_command(self, text: str) -> str:
        body = self._dispatch(
            {
                "command": COMMAND,
                "text": _as_slack_sends(text),
                "team_id": TEAM,
                "api_app_id": APP,
                "user_id": self._user,
                "channel_id": CHANNEL,
                "trigger_id": self._slack.make_trigger(self._user),
                "response_url": self._slack.make_response_url(),
            }
        )
        # A refusal is answered in plain text, anything else in JSON.
        answer = json.loads(body)["text"] if body.startswith("{") else body
        return f"(only you see this)\n{_show_text(answer)}"

    def _dispatch(self, payload: Mapping[str, Any]) -> str:
        """Give the bot a request as Slack would send it, and return the body of its answer."""
        return self._app.dispatch(BoltRequest(body=dict(payload), mode="socket_mode")).body


def _as_slack_sends(text: str) -> str:
    """Return what is typed after a command as Slack sends it: escaped, and with ids in place of people's names."""
    for name, user in PEOPLE.items():
        text = text.replace(f"@{name}", f"\0{user}|{name}\1")
    return escape(text).replace("\0", "<@").replace("\1", ">")


def _show(message: Message) -> str:
    return _show_text(message.text)


def _show_text(text: str) -> str:
    """Return a text as Slack shows it: unescaped, and with people's names in place of their ids."""
    for name, user in PEOPLE.items():
        text = text.replace(f"<@{user}>", f"@{name}")
    return unescape(text.replace(f"<#{CHANNEL}>", "#council"))
