"""The oracle: what stands in the workspace is compared with what the team should see, never with the bot's tables."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import UTC, datetime

from bot.sandbox.fake_slack.fake_slack import Message
from tests.journeys.chaos.expectations import BRUSSELS, COORDINATOR, SeenMessage, conversation_id, long_late_headline

_REPEAT = "This may be a repeat: "
_OVERDUE = re.compile(r"\d+ deliverables? (?:was|were) (due on [^()]+) and (?:is|are) still open (\([^()]+\))\.")
_LONG_LATE = re.compile(r"\d+ deliverables? (?:has|have) been late for more than a week\.")
_PART = re.compile(r" \((\d+)/(\d+)\)$")
_SUSPENDED = re.compile(r"I say nothing more in <#(\S+)>: (.+)\. Once nobody from outside is there, allow it again: .+")
_NOTICE = re.compile(r"The reminder about \S+ could not be posted to \S+: (.+)\. I try again every hour\.")


def headline(message: Message) -> str:
    """What a message is about and for when, without the figures that depend on what is done by then."""
    line = _PART.sub("", _first_line(message.text))
    overdue = _OVERDUE.match(line)
    if overdue is not None:
        return f"{overdue[1]} {overdue[2]}"
    if _LONG_LATE.fullmatch(line):
        # It does not say of which Monday it is.
        return long_late_headline(datetime.fromtimestamp(float(message.ts), UTC).astimezone(BRUSSELS).date())
    return line.partition(": ")[0] if line.startswith("Schengen Council") else line


def _first_line(text: str) -> str:
    """The first line that says what it is about."""
    first, _, rest = text.partition("\n")
    return rest.partition("\n")[0] if first.startswith(_REPEAT) else first


class Oracle:
    """Keeps, for each message that was awaited or seen, by how much it was ever missing or too many."""

    def __init__(self) -> None:
        self.expected: Counter[SeenMessage] = Counter()
        #: Refusals that coordinators may have been told of, each once.
        self.provoked_refusals: set[str] = set()
        #: How often each channel was shared: so often coordinators may be told that nothing more is said in it.
        self.share_counts: Counter[str] = Counter()
        self.missing: dict[SeenMessage, int] = {}
        self.extra: dict[SeenMessage, int] = {}

    def expect(self, messages: Counter[SeenMessage]) -> None:
        """From now on these should be there too."""
        self.expected += messages

    def find_missing(self, messages: Iterable[Message]) -> Counter[SeenMessage]:
        """What is not there now."""
        return self.expected - _seen(messages)

    def find_extra(self, messages: Iterable[Message]) -> Counter[SeenMessage]:
        """What is there now and should not be."""
        seen = _seen(messages)
        allowed = Counter({message: self._allowed(message) for message in seen})
        return seen - self.expected - allowed

    def record(self, messages: Iterable[Message]) -> tuple[Counter[SeenMessage], Counter[SeenMessage]]:
        """Counts for good; gives what is missing and what is too many now."""
        current = tuple(messages)
        missing, extra = self.find_missing(current), self.find_extra(current)
        _keep(self.missing, missing)
        _keep(self.extra, extra)
        return missing, extra

    def totals(self) -> tuple[int, int]:
        """How many were ever missing, and how many too many."""
        return sum(self.missing.values()), sum(self.extra.values())

    def record_violation(self, channel: str, violation: str) -> None:
        """Counts something that must not have happened, whatever stands there in the end."""
        _keep(self.extra, Counter([(channel, violation)]))

    def _allowed(self, seen: SeenMessage) -> int:
        """How many of these there may be, though nobody waits for them."""
        if seen[0] != conversation_id(COORDINATOR):
            return 0
        if (match := _SUSPENDED.fullmatch(seen[1])) is not None:
            return self.share_counts[match[1]] if match[2] in self.provoked_refusals else 0
        match = _NOTICE.fullmatch(seen[1])
        return int(match is not None and match[1] in self.provoked_refusals)


def _seen(messages: Iterable[Message]) -> Counter[SeenMessage]:
    """How often each stands there whole; what belongs to no whole one counts by itself."""
    parts: defaultdict[SeenMessage, Counter[tuple[int, int]]] = defaultdict(Counter)
    for message in messages:
        parts[message.channel, headline(message)][_part(message.text)] += 1
    seen: Counter[SeenMessage] = Counter()
    for (channel, about), counts in parts.items():
        of = max(number for _, number in counts)
        whole_count = min(counts[number, of] for number in range(1, of + 1))
        seen[channel, about] = whole_count
        for (number, among), count in counts.items():
            seen[channel, f"{about}, part {number} of {among}"] = count - (whole_count if among == of else 0)
    return +seen


def _part(text: str) -> tuple[int, int]:
    """Which part of how many a message is."""
    match = _PART.search(_first_line(text))
    return (int(match[1]), int(match[2])) if match else (1, 1)


def _keep(worst: dict[SeenMessage, int], now: Counter[SeenMessage]) -> None:
    for message, count in now.items():
        worst[message] = max(worst.get(message, 0), count)
