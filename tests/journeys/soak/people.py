"""The people of the soak: they ask, command and open their homes without a pause, and remember the answers."""

import itertools
import re
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from random import Random

from bot.sandbox.fake_slack.fake_slack import APP, BOT_USER, TEAM
from tests.journeys.chaos.clock import ChaosClock
from tests.journeys.chaos.expectations import CHANNELS, COORDINATOR, MARKABLE
from tests.journeys.soak.socket_server import Json, RequestFate, SentRequest, SocketServer

ASKERS = tuple(f"U0ASKER{number:02}" for number in range(24))
VISITORS = tuple(f"U0VISITOR{number}" for number in range(8))

QUESTIONS = (
    "what does Eurojust owe by June 2024?",
    "who owns III.3?",
    "wat moeten de lidstaten doen?",
    "Was muss Europol bis Juni 2024 liefern?",
    "que doit faire Frontex ?",
    "status of I.4",
    "what is overdue?",
    "wann ist II.1 fällig?",
)

#: Seconds for which a person waits for a command's answer.
COMMAND_TIMEOUT_SECONDS = 10.0


@dataclass(frozen=True, kw_only=True)
class SentEvent:
    """A question, or the opening of a home, with the result of each delivery."""

    user: str
    channel: str
    ts: str
    deliveries: Sequence[SentRequest]

    @property
    def is_acknowledged(self) -> bool:
        """Whether the last delivery was acknowledged."""
        return self.deliveries[-1].fate is RequestFate.ACKNOWLEDGED


@dataclass(frozen=True, kw_only=True)
class GivenCommand:
    """A command: the text by which the audit log has it, or the number of the change it undoes, and its request."""

    mark: str = ""
    undoes: int | None = None
    request: SentRequest

    @property
    def answer(self) -> str | None:
        """The answer; None if there was none."""
        return str(self.request.answer.get("text", "")) if self.request.fate is RequestFate.ACKNOWLEDGED else None


@dataclass(kw_only=True)
class People:
    """All people; they keep what they have sent and the answers."""

    sockets: SocketServer
    clock: ChaosClock
    seed: int
    questions: list[SentEvent] = field(default_factory=list)
    commands: list[GivenCommand] = field(default_factory=list)
    opened_homes: list[SentEvent] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._numbers = itertools.count(1)
        self._ended = threading.Event()
        self._threads: list[threading.Thread] = []

    def start(self, *, askers: int) -> None:
        """Start to ask and command."""
        refs = sorted(MARKABLE.values())
        for number in range(askers):
            self._start_thread(self._ask, number, (0.3, 1.2))
        for number in range(2):
            self._start_thread(self._command_source(refs[number::2], number), 100 + number, (0.2, 1.0))
        self._start_thread(self._open_random_home, 200, (0.5, 2.0))

    def stop(self) -> None:
        """Stop, once no one waits for an answer."""
        self._ended.set()
        for thread in self._threads:
            thread.join()

    def open_home(self, person: str) -> SentEvent:
        """Let a person open their home."""
        return self._send_event(f"D{person[1:]}", {"type": "app_home_opened", "user": person, "tab": "home"})

    def give_command(self, text: str, *, mark: str = "", undoes: int | None = None) -> GivenCommand:
        """Let a coordinator give a command, which records a change with a mark, or undoes a change."""
        self.commands.append(GivenCommand(mark=mark, undoes=undoes, request=self._send_command(text)))
        return self.commands[-1]

    def _start_thread(self, act: Callable[[Random], object], number: int, pause: tuple[float, float]) -> None:
        chance = Random(f"{self.seed}:{number}")  # noqa: S311  # it hides nothing

        def run() -> None:
            while not self._ended.wait(chance.uniform(*pause)):
                act(chance)

        thread = threading.Thread(target=run, name=f"person {number}")
        self._threads.append(thread)
        thread.start()

    def _send_event(self, channel: str, event: Json) -> SentEvent:
        # Before all that is posted from now on, as in Slack: a thread begins before its replies.
        ts = f"{int(self.clock.epoch_seconds()) - 1}.{next(self._numbers):06}"
        outer = {"type": "event_callback", "team_id": TEAM, "api_app_id": APP, "is_ext_shared_channel": False}
        envelope = {**outer, "event_id": f"Ev{ts}", "event": {**event, "channel": channel, "ts": ts}}
        return SentEvent(user=str(event["user"]), channel=channel, ts=ts, deliveries=self.sockets.deliver(envelope))

    def _ask(self, chance: Random) -> None:
        """Ask in a channel, or more often in the person's own conversation with the bot."""
        user, text = chance.choice(ASKERS), chance.choice(QUESTIONS)
        if chance.random() < 0.2:
            mention = {"type": "app_mention", "user": user, "text": f"<@{BOT_USER}> {text}"}
            self.questions.append(self._send_event(chance.choice(CHANNELS), mention))
            return
        direct = {"type": "message", "channel_type": "im", "user": user, "text": text}
        self.questions.append(self._send_event(f"D{user[1:]}", direct))

    def _open_random_home(self, chance: Random) -> None:
        self.opened_homes.append(self.open_home(chance.choice(VISITORS)))

    def _command_source(self, refs: Sequence[tuple[str, str]], number: int) -> Callable[[Random], None]:
        commands = self._commands(refs, Random(f"{self.seed}-{number}"))  # noqa: S311  # it hides nothing
        return lambda _: next(commands)

    def _commands(self, refs: Sequence[tuple[str, str]], chance: Random) -> Iterator[None]:
        """Mark each instalment done in turn, then reopen it, or undo the change by its number."""
        for ref, slug in itertools.cycle(refs):
            evidence = f"ST {next(self._numbers)}/24"
            self.give_command(f"done {ref} {slug} {evidence}", mark=evidence)
            yield
            number = self._find_change_number(ref, evidence) if chance.random() < 0.5 else None
            if number is None:
                reason = f"soak-{next(self._numbers)}-again"
                self.give_command(f"reopen {ref} {slug} {reason}", mark=reason)
            else:
                self.give_command(f"undo {number}", undoes=number)
            yield

    def _find_change_number(self, ref: str, evidence: str) -> int | None:
        """Return the number of a change, as the history shows it."""
        history = str(self._send_command(f"history {ref}").answer.get("text", ""))
        lines = [line for line in history.splitlines() if f"{evidence}" in line]
        match = re.search(r"#(\d+)", lines[0]) if lines else None
        return int(match[1]) if match else None

    def _send_command(self, text: str) -> SentRequest:
        user_fields = {"user_id": COORDINATOR, "team_id": TEAM, "api_app_id": APP, "channel_id": CHANNELS[0]}
        return self.sockets.send(
            "slash_commands", {"command": "/schengen", "text": text, **user_fields}, wait=COMMAND_TIMEOUT_SECONDS
        )
