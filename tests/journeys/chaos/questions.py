"""Questions amid the chaos: each from a person of its own, in direct messages, and each to be answered once."""

import itertools
import threading
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from bot.sandbox.fake_slack.deliveries.dispatcher import Delivery, DeliveryKind, DeliveryOutcome
from bot.sandbox.fake_slack.fake_slack import APP, TEAM, Message
from tests.journeys.chaos.clock import ChaosClock
from tests.journeys.chaos.monitored_slack import MonitoredSlack

QUESTION = "what does Eurojust owe by June 2024?"

#: The beginning of the conversations of those who ask.
ASKERS = "D0ASKER"

#: The beginnings of what is said in place of an answer: in the thread, and afterwards, in a message of its own.
NOT_DONE = ("That did not work", "The register is busy", "The register is out of reach")
GIVEN_UP = "I could not answer your question"


@dataclass(frozen=True, kw_only=True, slots=True)
class Outcome:
    """What a person has seen of their question."""

    answers: int
    #: How often they were told that it did not work, or that no answer comes.
    sorry: int
    is_acknowledged: bool

    @property
    def problem(self) -> str | None:
        """What is wrong, if anything: each acknowledged question has one answer, or a word that none comes."""
        if self.answers > 1:
            return "answered twice"
        is_lost = self.is_acknowledged and not self.answers and not self.sorry
        return "never answered" if is_lost else None


class Questions:
    """Everybody who asks. Slack delivers a question again until it is acknowledged, three times at most."""

    def __init__(self, slack: MonitoredSlack, clock: ChaosClock) -> None:
        self._slack = slack
        self._clock = clock
        self._numbers = itertools.count(1)
        self._lock = threading.Lock()
        #: The conversation and timestamp of each question, and those that were acknowledged.
        self._asked: list[tuple[str, str]] = []
        self._acknowledged: set[str] = set()
        slack.on_delivery = self._note

    def ask(self) -> None:
        """Ask, without waiting for the answer."""
        threading.Thread(target=self._ask, name="asking", daemon=True).start()

    def outcomes(self, messages: Iterable[Message]) -> Iterator[Outcome]:
        """Yield the outcome of each question."""
        answers, sorry = Counter[str](), Counter[str]()
        for message in messages:
            told = message.text.startswith((*NOT_DONE, GIVEN_UP))
            (sorry if told else answers)[message.channel] += 1
        with self._lock:
            asked, acknowledged = list(self._asked), set(self._acknowledged)
        for channel, ts in asked:
            yield Outcome(answers=answers[channel], sorry=sorry[channel], is_acknowledged=ts in acknowledged)

    def _ask(self) -> None:
        number = next(self._numbers)
        # A second before it is delivered: its answer, which the workspace numbers by itself, is always the later one.
        channel, ts = f"{ASKERS}{number:05}", f"{int(self._clock.epoch_seconds()) - 1}.{number:06}"
        event = {"type": "message", "channel_type": "im", "user": f"U{channel[1:]}", "channel": channel}
        outer = {"type": "event_callback", "team_id": TEAM, "api_app_id": APP, "is_ext_shared_channel": False}
        with self._lock:
            self._asked.append((channel, ts))
        body = {**outer, "event_id": f"Ev{ts}", "event": {**event, "ts": ts, "text": QUESTION}}
        self._slack.deliver(DeliveryKind.EVENT, body)

    def _note(self, delivery: Delivery, outcome: DeliveryOutcome) -> None:
        if outcome.failure is None:
            with self._lock:
                self._acknowledged.add(str(delivery.payload["event"]["ts"]))
