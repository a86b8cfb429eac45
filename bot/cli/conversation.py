"""A conversation in the terminal with the real bot, in a workspace on this machine."""

import argparse
import itertools
import json
import sys
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime, time, timedelta
from typing import Any

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
#: Whose direct messages are where.
DIRECT = {f"D{user[1:]}": name for name, user in PEOPLE.items()}

_QUESTION = "what does Eurojust owe by June 2024"
#: What is played where nobody can type.
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
    url = "sqlite:///{}/try.db"
    with (
        tempfile.TemporaryDirectory() as folder,
        FakeSlack() as slack,
        disposing(open_register(url.format(folder), now=brussels_instant(START_DAY, time(12)))) as engine,
    ):
        conversation = Conversation(slack, engine, settings)
        interactive = sys.stdin is not None and sys.stdin.isatty() and not no_input
        if interactive:
            print(_INTRODUCTION)
        for line in _typed() if interactive else _given(no_input=no_input):
            if not interactive:
                print(f"\n> {line}")
            if line.strip() == ":quit":
                break
            print("\n".join(conversation.say(line)))


def _typed() -> Iterator[str]:
    while True:
        try:
            yield input("\n> ")
        except (EOFError, KeyboardInterrupt):
            return


def _given(*, no_input: bool) -> Iterable[str]:
    """The lines of the input; the script where there are none."""
    lines = [] if no_input or sys.stdin is None or sys.stdin.closed else [each.rstrip("\n") for each in sys.stdin]
    return [each for each in lines if each.strip()] or SCRIPT


def _patient() -> FileQueue:
    """In a terminal nobody is cut off after three seconds: a file is there when its line is answered."""
    return FileQueue(write_in_child_process, max_wait=timedelta(minutes=2))


class Conversation:
    """One channel, its people, the bot in it and a clock that moves when told to."""

    def __init__(self, slack: FakeSlack, engine: Engine, settings: Settings) -> None:
        self._slack = slack
        self._now = brussels_instant(START_DAY, time(12))
        policy = replace(settings.policy, channels=(CHANNEL,), coordinators=(PEOPLE["coordinator"],))
        self._user = PEOPLE["coordinator"]
        self._count = itertools.count(1)
        client = make_client("xoxb-try", slack.url)
        workspace = WebApiDirectory(client)
        self._services = Services.open(
            engine, policy=policy, now=lambda: self._now, directory=workspace, wake=self._wake, files=_patient()
        )
        self._tick = Tick(engine, client, self._services)
        self._app: App = make_app(client, self._services)
        self._tick(self._now)

    def say(self, line: str) -> Iterator[str]:
        """Type a line, and return what is seen then."""
        line = line.strip()
        if line.startswith(":to"):
            yield from self._move(line.removeprefix(":to").strip())
        elif line.startswith(":as"):
            yield self._become(line.removeprefix(":as").strip())
        elif line.startswith(":"):
            yield _INTRODUCTION
        elif line.startswith(COMMAND):
            before, files = len(self._slack.messages), len(self._slack.files)
            yield self._command(line.removeprefix(COMMAND).strip())
            yield from self._reminders(before)
            yield from self._sent(files)
        elif line:
            yield from self._mention(line)

    def _wake(self) -> None:
        """What was settled counts at once."""
        self._tick(self._now)

    def _move(self, where: str) -> Iterator[str]:
        """Move the clock, stopping at each reminder on the way."""
        try:
            until = brussels_instant(parse_day(where), time(12))
        except argparse.ArgumentTypeError as error:
            yield str(error)
            return
        if until < self._now:
            yield f"It is {brussels_day(self._now)} already: the clock only goes forward."
            return
        for at in reminder_times(self._services, after=self._now, until=until):
            yield from self._ticked(at)
        yield from self._ticked(until)
        yield f"[{until.astimezone(BRUSSELS):%A %-d %B %Y, %H:%M} in Brussels]"

    def _ticked(self, at: datetime) -> Iterator[str]:
        self._now = at
        before = len(self._slack.messages)
        self._tick(at)
        yield from self._reminders(before)

    def _reminders(self, before: int) -> Iterator[str]:
        """What the clock has posted after so many messages."""
        for each in self._slack.messages[before:]:
            where = "in the channel" if each.channel == CHANNEL else f"to the {DIRECT.get(each.channel)}, directly"
            yield f"[{self._now.astimezone(BRUSSELS):%A %-d %B %Y, %H:%M}: reminder {where}]\n{_shown(each)}\n"

    def _sent(self, before: int) -> Iterator[str]:
        """What was sent as a file, after so many files."""
        for each in self._slack.files[before:]:
            to = DIRECT.get(each.channel or "")
            where = f"to the {to}, directly" if to else "in the thread"
            yield f"[a file {where}: {each.name}, {len(each.content or b'')} bytes]\n{each.comment}"

    def _become(self, name: str) -> str:
        if name not in PEOPLE:
            return f"You can be {' or '.join(PEOPLE)}."
        self._user = PEOPLE[name]
        return f"You are a {name} now."

    def _mention(self, text: str) -> Iterator[str]:
        before, files = len(self._slack.messages), len(self._slack.files)
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
        for each in self._slack.messages[before:]:
            yield _shown(each)
        yield from self._sent(files)

    def _command(self, text: str) -> str:
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
        return f"(only you see this)\n{_read(answer)}"

    def _dispatch(self, payload: Mapping[str, Any]) -> str:
        """Hand the bot what Slack would send it, and return what it answers with."""
        return self._app.dispatch(BoltRequest(body=dict(payload), mode="socket_mode")).body


def _as_slack_sends(text: str) -> str:
    """What is typed after a command: signs of Slack's format escaped, and the people there by their ids."""
    for name, user in PEOPLE.items():
        text = text.replace(f"@{name}", f"\0{user}|{name}\1")
    return escape(text).replace("\0", "<@").replace("\1", ">")


def _shown(message: Message) -> str:
    return _read(message.text)


def _read(text: str) -> str:
    """A text as it is shown: signs that were escaped, and people by their names."""
    for name, user in PEOPLE.items():
        text = text.replace(f"<@{user}>", f"@{name}")
    return unescape(text.replace(f"<#{CHANNEL}>", "#council"))
