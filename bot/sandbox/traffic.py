"""Traffic log: the requests between Slack and the bot, in both directions, with their answers."""

import itertools
import json
import threading
from collections import deque
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from msgspec import Struct

from bot.sandbox.fake_slack.api_calls import ApiCall, ApiResponse
from bot.sandbox.fake_slack.deliveries.dispatcher import Delivery, DeliveryOutcome

#: Exchanges that are kept.
MAX_EXCHANGES = 200
#: Characters of a payload that are shown.
MAX_CHARACTERS = 20_000


class Exchange(Struct, frozen=True, kw_only=True):
    """A request and its answer."""

    number: int
    #: True for a payload that Slack sent the bot, False for a Web API call of the bot's.
    to_bot: bool
    name: str
    at: datetime
    sent: str
    answered: str
    #: The outcome in a word.
    verdict: str
    is_well: bool


class TrafficLog:
    """The latest exchanges, the newest first."""

    def __init__(self) -> None:
        self._numbers = itertools.count(1)
        self._exchanges: deque[Exchange] = deque(maxlen=MAX_EXCHANGES)
        self._lock = threading.Lock()

    def record_call(self, call: ApiCall, answer: ApiResponse, at: datetime) -> None:
        """Record a Web API call."""
        texts = {"sent": _dump(call.arguments), "answered": _indent(answer.body), "verdict": _verdict(answer)}
        self._record(to_bot=False, name=call.method, at=at, **texts)

    def record_delivery(self, delivery: Delivery, outcome: DeliveryOutcome, at: datetime) -> None:
        """Record a delivery to the bot."""
        answered = outcome.body if isinstance(outcome.body, str) else json.dumps(outcome.body)
        texts = {"sent": _dump(delivery.payload), "answered": _indent(answered), "verdict": outcome.failure or "ok"}
        retry = f" (again: {delivery.attempt}, {delivery.reason})" if delivery.attempt else ""
        self._record(to_bot=True, name=f"{_payload_name(delivery.payload)}{retry}", at=at, **texts)

    def clear(self) -> None:
        """Remove all exchanges."""
        with self._lock:
            self._exchanges.clear()

    def latest(self, limit: int) -> list[Exchange]:
        """Return up to `limit` of the latest exchanges, the newest first."""
        with self._lock:
            return list(itertools.islice(self._exchanges, limit))

    def _record(self, *, to_bot: bool, name: str, at: datetime, **texts: str) -> None:
        is_well = texts["verdict"] == "ok"
        with self._lock:
            exchange = Exchange(number=next(self._numbers), to_bot=to_bot, name=name, at=at, is_well=is_well, **texts)
            self._exchanges.appendleft(exchange)


def _payload_name(payload: Mapping[str, Any]) -> str:
    """Return what a payload is, in a word or two."""
    if "command" in payload:
        return f"{payload['command']} {payload['text'].partition(' ')[0]}"
    if "event" in payload:
        return str(payload["event"]["type"])
    action = (payload.get("actions") or [payload])[0]
    action_id = action.get("action_id") or payload.get("callback_id") or payload.get("view", {}).get("callback_id")
    return f"{payload['type']} {action_id or ''}".strip()


def _verdict(answer: ApiResponse) -> str:
    if answer.cut is not None:
        return "connection cut"
    if answer.status != 200:
        return str(answer.status)
    result = _parse_object(answer.body)
    return "ok" if result is None or result.get("ok", True) else str(result.get("error", "error"))


def _parse_object(text: str | bytes) -> dict[str, Any] | None:
    """Return a JSON object; None for anything else."""
    try:
        value = json.loads(text)
    except ValueError:
        return None
    return value if isinstance(value, dict) else None


def _indent(text: str | bytes) -> str:
    value = _parse_object(text)
    plain = text if isinstance(text, str) else text.decode(errors="replace")
    return (plain if value is None else json.dumps(value, indent=2, ensure_ascii=False))[:MAX_CHARACTERS]


def _dump(sent: Mapping[str, Any]) -> str:
    return json.dumps(sent, indent=2, ensure_ascii=False, default=_describe_content)[:MAX_CHARACTERS]


def _describe_content(content: object) -> str:
    """Return the length of a file's content in place of it."""
    return f"{len(content)} bytes" if isinstance(content, bytes) else str(content)
