"""The test oracle: compares the workspace's messages with what the team should see, never with the bot's tables."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import UTC, datetime

from bot.sandbox.fake_slack.fake_slack import Message
from tests.journeys.chaos.expectations import (
    BRUSSELS,
    CHANNELS,
    COORDINATOR,
    DISTANT,
    MEMBERS,
    SeenMessage,
    conversation_id,
    in_year,
    long_late_headline,
)

_REPEAT_PREFIX = "This may be a repeat: "
_MEETING = re.compile(r"(Schengen Council on [^:]+: [^,]+), \d+ open")
_OVERDUE = re.compile(r"\d+ deliverables? (?:was|were) (due on [^()]+) and (?:is|are) still open (\([^()]+\))\.")
_LONG_LATE = re.compile(r"\d+ deliverables? (?:has|have) been late for more than a week\.")
_ASKED = re.compile(r"\d+ deliverables? (?:is|are) due in two weeks\. .+")
_ROUND_UP = re.compile(r"(Schengen Council on [^:]+): \d+ done, .+")
_PART_SUFFIX = re.compile(r" \((\d+)/(\d+)\)$")
_SUSPENDED = re.compile(r"I say nothing more in <#(\S+)>: (.+)\. Once nobody from outside is there, allow it again: .+")
_NOTICE = re.compile(r"The reminder about \S+ could not be posted to \S+: (.+)\. I try again every hour\.")


#: What may come once a day to those who get it, and is not awaited: it depends on what is still open.
ASKED, ROUND_UP = "asked how far it is", "round-up"
_ASKED_PEOPLE = frozenset(map(conversation_id, (DISTANT, *MEMBERS)))


def headline(message: Message) -> str:
    """Return what a message is about and its date, without figures that depend on what is done by then."""
    line = _PART_SUFFIX.sub("", _first_line(message.text))
    day = datetime.fromtimestamp(float(message.ts), UTC).astimezone(BRUSSELS).date()
    meeting, overdue = _MEETING.match(line), _OVERDUE.match(line)
    if meeting is not None:
        return in_year(meeting[1], day)
    if overdue is not None:
        return in_year(f"{overdue[1]} {overdue[2]}", day)
    if _ASKED.fullmatch(line):
        return f"{ASKED}, on {day}"
    if (round_up := _ROUND_UP.fullmatch(line)) is not None:
        return f"{ROUND_UP}: {in_year(round_up[1], day)}"
    # It does not say which Monday it is about.
    return long_late_headline(day) if _LONG_LATE.fullmatch(line) else line


def _first_line(text: str) -> str:
    """Return the first line that says what it is about."""
    first, _, rest = text.partition("\n")
    return rest.partition("\n")[0] if first.startswith(_REPEAT_PREFIX) else first


class Oracle:
    """Remembers for each message, expected or seen, how many were ever missing or extra."""

    def __init__(self) -> None:
        self.expected: Counter[SeenMessage] = Counter()
        #: Refusals about which coordinators may have been notified, each once.
        self.provoked_refusals: set[str] = set()
        #: How often each channel was shared: so often coordinators may be told that the bot is silent in it.
        self.share_counts: Counter[str] = Counter()
        self.missing: dict[SeenMessage, int] = {}
        self.extra: dict[SeenMessage, int] = {}

    def expect(self, messages: Counter[SeenMessage]) -> None:
        """Expect these messages, too, from now on."""
        self.expected += messages

    def find_missing(self, messages: Iterable[Message]) -> Counter[SeenMessage]:
        """Return the messages that are missing now."""
        return self.expected - _count_whole_messages(messages)

    def find_extra(self, messages: Iterable[Message]) -> Counter[SeenMessage]:
        """Return the messages that should not be there now."""
        seen = _count_whole_messages(messages)
        allowed = Counter({message: self._allowed(message) for message in seen})
        return seen - self.expected - allowed

    def record(self, messages: Iterable[Message]) -> tuple[Counter[SeenMessage], Counter[SeenMessage]]:
        """Remember, and return, what is missing and what is extra now."""
        current = tuple(messages)
        missing, extra = self.find_missing(current), self.find_extra(current)
        _keep_maximum(self.missing, missing)
        _keep_maximum(self.extra, extra)
        return missing, extra

    def totals(self) -> tuple[int, int]:
        """Return how many were ever missing, and how many ever extra."""
        return sum(self.missing.values()), sum(self.extra.values())

    def record_violation(self, channel: str, violation: str) -> None:
        """Record something that must not have happened, whatever the workspace has in the end."""
        _keep_maximum(self.extra, Counter([(channel, violation)]))

    def _allowed(self, seen: SeenMessage) -> int:
        """Return how many of a message are allowed without being expected."""
        if seen[1].startswith(ASKED):
            return int(seen[0] in _ASKED_PEOPLE)
        if seen[1].startswith(ROUND_UP):
            return int(seen[0] in CHANNELS)
        if seen[0] != conversation_id(COORDINATOR):
            return 0
        if (match := _SUSPENDED.fullmatch(seen[1])) is not None:
            return self.share_counts[match[1]] if match[2] in self.provoked_refusals else 0
        match = _NOTICE.fullmatch(seen[1])
        return int(match is not None and match[1] in self.provoked_refusals)


def _count_whole_messages(messages: Iterable[Message]) -> Counter[SeenMessage]:
    """Count the whole messages; parts that belong to no whole message are counted by themselves."""
    parts: defaultdict[SeenMessage, Counter[tuple[int, int]]] = defaultdict(Counter)
    for message in messages:
        parts[message.channel, headline(message)][_part_of(message.text)] += 1
    seen: Counter[SeenMessage] = Counter()
    for (channel, about), counts in parts.items():
        of = max(number for _, number in counts)
        whole_count = min(counts[number, of] for number in range(1, of + 1))
        seen[channel, about] = whole_count
        for (number, among), count in counts.items():
            seen[channel, f"{about}, part {number} of {among}"] = count - (whole_count if among == of else 0)
    return +seen


def _part_of(text: str) -> tuple[int, int]:
    """Return a message's part number and the number of parts."""
    match = _PART_SUFFIX.search(_first_line(text))
    return (int(match[1]), int(match[2])) if match else (1, 1)


def _keep_maximum(worst: dict[SeenMessage, int], now: Counter[SeenMessage]) -> None:
    for message, count in now.items():
        worst[message] = max(worst.get(message, 0), count)
