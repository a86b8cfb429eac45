"""The traffic between Slack and the bot: what each sent the other, and what came back."""

import itertools
import json
import threading
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.sandbox.fake_slack.api_calls import ApiCall, ApiResponse
from bot.sandbox.fake_slack.deliveries.dispatcher import Delivery, DeliveryOutcome

#: So many exchanges are kept.
MOST = 200
#: Characters of a payload that are shown.
LONGEST = 20_000


@dataclass(frozen=True, kw_only=True, slots=True)
class Exchange:
    """One request and its answer."""

    number: int
    #: Whether it was Slack that began: a payload for the bot. Else the bot called the Web API.
    to_bot: bool
    name: str
    at: datetime
    sent: str
    answered: str
    #: In a word, what came of it.
    verdict: str
    is_well: bool


class Traffic:
    """The last exchanges, the newest first."""

    def __init__(self) -> None:
        self._numbers = itertools.count(1)
        self._kept: deque[Exchange] = deque(maxlen=MOST)
        self._lock = threading.Lock()

    def called(self, call: ApiCall, answer: ApiResponse, at: datetime) -> None:
        """The bot has called a method."""
        shown = {"sent": _shown(call.arguments), "answered": _pretty(answer.body), "verdict": _verdict(answer)}
        self._keep(to_bot=False, name=call.method, at=at, **shown)

    def delivered(self, delivery: Delivery, outcome: DeliveryOutcome, at: datetime) -> None:
        """The bot was sent something."""
        answered = outcome.body if isinstance(outcome.body, str) else json.dumps(outcome.body)
        shown = {"sent": _shown(delivery.payload), "answered": _pretty(answered), "verdict": outcome.failure or "ok"}
        again = f" (again: {delivery.attempt}, {delivery.reason})" if delivery.attempt else ""
        self._keep(to_bot=True, name=f"{_name(delivery.payload)}{again}", at=at, **shown)

    def clear(self) -> None:
        """Forget them."""
        with self._lock:
            self._kept.clear()

    def latest(self, most: int) -> list[Exchange]:
        """So many of the last, the newest first."""
        with self._lock:
            return list(itertools.islice(self._kept, most))

    def _keep(self, *, to_bot: bool, name: str, at: datetime, **shown: str) -> None:
        is_well = shown["verdict"] == "ok"
        with self._lock:
            number = next(self._numbers)
            self._kept.appendleft(Exchange(number=number, to_bot=to_bot, name=name, at=at, is_well=is_well, **shown))


def _name(payload: Mapping[str, Any]) -> str:
    """What it is, in a word or two."""
    if "command" in payload:
        return f"{payload['command']} {payload['text'].partition(' ')[0]}"
    if "event" in payload:
        return str(payload["event"]["type"])
    acting = payload.get("actions") or [payload]
    which = acting[0].get("action_id") or payload.get("callback_id") or payload.get("view", {}).get("callback_id")
    return f"{payload['type']} {which or ''}".strip()


def _verdict(answer: ApiResponse) -> str:
    if answer.cut is not None:
        return "connection cut"
    if answer.status != 200:
        return str(answer.status)
    found = _json(answer.body)
    return "ok" if found is None or found.get("ok", True) else str(found.get("error", "error"))


def _json(text: str | bytes) -> dict[str, Any] | None:
    try:
        found = json.loads(text)
    except ValueError:
        return None
    return found if isinstance(found, dict) else None


def _pretty(text: str | bytes) -> str:
    found = _json(text)
    plain = text if isinstance(text, str) else text.decode(errors="replace")
    return (plain if found is None else json.dumps(found, indent=2, ensure_ascii=False))[:LONGEST]


def _shown(sent: Mapping[str, Any]) -> str:
    return json.dumps(sent, indent=2, ensure_ascii=False, default=_size)[:LONGEST]


def _size(content: object) -> str:
    """A file's content by its length."""
    return f"{len(content)} bytes" if isinstance(content, bytes) else str(content)
