"""The people of the soak: they ask, command and open their homes without a pause, and remember what they were told."""

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

#: How many seconds somebody waits for what a command says.
COMMAND_TIMEOUT_SECONDS = 10.0


@dataclass(frozen=True, kw_only=True)
class SentEvent:
    """A question, or somebody's coming to their home, and what became of each delivery."""

    channel: str
    ts: str
    deliveries: Sequence[SentRequest]

    @property
    def is_acknowledged(self) -> bool:
        """Whether Slack was told that it has arrived."""
        return self.deliveries[-1].fate is RequestFate.ACKNOWLEDGED

    @property
    def was_severed(self) -> bool:
        """Whether a process that had it ended before it said so."""
        return any(delivery.fate is RequestFate.SEVERED for delivery in self.deliveries)


@dataclass(frozen=True, kw_only=True)
class GivenCommand:
    """A command: the words by which the record knows it, or the number that it takes back, and what was answered."""

    mark: str = ""
    undoes: int | None = None
    request: SentRequest

    @property
    def answer(self) -> str | None:
        """What was answered; None where nothing was."""
        return str(self.request.answer.get("text", "")) if self.request.fate is RequestFate.ACKNOWLEDGED else None


@dataclass(kw_only=True)
class People:
    """All of them; what they have done and were told is kept."""

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
        """From now on."""
        refs = sorted(MARKABLE.values())
        for number in range(askers):
            self._thread(self._ask, number, (0.3, 1.2))
        for number in range(2):
            self._thread(self._commanding(refs[number::2], number), 100 + number, (0.2, 1.0))
        self._thread(self._open, 200, (0.5, 2.0))

    def stop(self) -> None:
        """No more; returns when nobody waits for anything."""
        self._ended.set()
        for thread in self._threads:
            thread.join()

    def open_home(self, person: str) -> SentEvent:
        """Somebody comes to their home."""
        return self._event(f"D{person[1:]}", {"type": "app_home_opened", "user": person, "tab": "home"})

    def give_command(self, text: str, *, mark: str = "", undoes: int | None = None) -> GivenCommand:
        """A coordinator types a command, by which something is recorded under a mark or a change taken back."""
        self.commands.append(GivenCommand(mark=mark, undoes=undoes, request=self._typed(text)))
        return self.commands[-1]

    def _thread(self, act: Callable[[Random], object], number: int, pause: tuple[float, float]) -> None:
        chance = Random(f"{self.seed}:{number}")  # noqa: S311  # it hides nothing

        def run() -> None:
            while not self._ended.wait(chance.uniform(*pause)):
                act(chance)

        thread = threading.Thread(target=run, name=f"person {number}")
        self._threads.append(thread)
        thread.start()

    def _event(self, channel: str, event: Json) -> SentEvent:
        ts = f"{self.clock.epoch_seconds():.0f}.{next(self._numbers):06}"
        outer = {"type": "event_callback", "team_id": TEAM, "api_app_id": APP, "is_ext_shared_channel": False}
        envelope = {**outer, "event_id": f"Ev{ts}", "event": {**event, "channel": channel, "ts": ts}}
        return SentEvent(channel=channel, ts=ts, deliveries=self.sockets.deliver(envelope))

    def _ask(self, chance: Random) -> None:
        """In a channel, or more often in one's own conversation with the bot."""
        user, text = chance.choice(ASKERS), chance.choice(QUESTIONS)
        if chance.random() < 0.2:
            mention = {"type": "app_mention", "user": user, "text": f"<@{BOT_USER}> {text}"}
            self.questions.append(self._event(chance.choice(CHANNELS), mention))
            return
        direct = {"type": "message", "channel_type": "im", "user": user, "text": text}
        self.questions.append(self._event(f"D{user[1:]}", direct))

    def _open(self, chance: Random) -> None:
        self.opened_homes.append(self.open_home(chance.choice(VISITORS)))

    def _commanding(self, refs: Sequence[tuple[str, str]], number: int) -> Callable[[Random], None]:
        commands = self._commands(refs, Random(f"{self.seed}-{number}"))  # noqa: S311  # it hides nothing
        return lambda _: next(commands)

    def _commands(self, refs: Sequence[tuple[str, str]], chance: Random) -> Iterator[None]:
        """Each instalment in turn is marked done, and then opened again, or the change taken back by its number."""
        for ref, slug in itertools.cycle(refs):
            evidence = f"ST {next(self._numbers)}/24"
            self.give_command(f"done {ref} {slug} {evidence}", mark=evidence)
            yield
            number = self._number(ref, evidence) if chance.random() < 0.5 else None
            if number is None:
                reason = f"soak-{next(self._numbers)}-again"
                self.give_command(f"reopen {ref} {slug} {reason}", mark=reason)
            else:
                self.give_command(f"undo {number}", undoes=number)
            yield

    def _number(self, ref: str, evidence: str) -> int | None:
        """Which change it was, as the history shows it."""
        history = str(self._typed(f"history {ref}").answer.get("text", ""))
        lines = [line for line in history.splitlines() if f"{evidence}" in line]
        match = re.search(r"#(\d+)", lines[0]) if lines else None
        return int(match[1]) if match else None

    def _typed(self, text: str) -> SentRequest:
        user_fields = {"user_id": COORDINATOR, "team_id": TEAM, "api_app_id": APP, "channel_id": CHANNELS[0]}
        return self.sockets.send(
            "slash_commands", {"command": "/schengen", "text": text, **user_fields}, wait=COMMAND_TIMEOUT_SECONDS
        )
