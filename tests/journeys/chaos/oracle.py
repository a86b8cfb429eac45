"""The oracle: what stands in the workspace is compared with what the team should see, never with the bot's tables."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import UTC, datetime

from bot.sandbox.fake_slack.fake_slack import Message
from tests.journeys.chaos.world import BRUSSELS, COORDINATOR, Seen, conversation, long_late_on

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
        return long_late_on(datetime.fromtimestamp(float(message.ts), UTC).astimezone(BRUSSELS).date())
    return line.partition(": ")[0] if line.startswith("Schengen Council") else line


def _first_line(text: str) -> str:
    """The first line that says what it is about."""
    first, _, rest = text.partition("\n")
    return rest.partition("\n")[0] if first.startswith(_REPEAT) else first


class Ledger:
    """Keeps, for each message that was awaited or seen, by how much it was ever missing or too many."""

    def __init__(self) -> None:
        self.wanted: Counter[Seen] = Counter()
        #: Refusals that coordinators may have been told of, each once.
        self.provoked: set[str] = set()
        #: How often each channel was shared: so often coordinators may be told that nothing more is said in it.
        self.shared: Counter[str] = Counter()
        self.missing: dict[Seen, int] = {}
        self.extra: dict[Seen, int] = {}

    def wait_for(self, messages: Counter[Seen]) -> None:
        """From now on these should be there too."""
        self.wanted += messages

    def lacks(self, messages: Iterable[Message]) -> Counter[Seen]:
        """What is not there now."""
        return self.wanted - _seen(messages)

    def doubles(self, messages: Iterable[Message]) -> Counter[Seen]:
        """What is there now and should not be."""
        seen = _seen(messages)
        allowed = Counter({each: self._allowed(each) for each in seen})
        return seen - self.wanted - allowed

    def settle(self, messages: Iterable[Message]) -> tuple[Counter[Seen], Counter[Seen]]:
        """Counts for good; gives what is missing and what is too many now."""
        there = tuple(messages)
        missing, extra = self.lacks(there), self.doubles(there)
        _keep(self.missing, missing)
        _keep(self.extra, extra)
        return missing, extra

    def totals(self) -> tuple[int, int]:
        """How many were ever missing, and how many too many."""
        return sum(self.missing.values()), sum(self.extra.values())

    def blame(self, channel: str, what: str) -> None:
        """Counts something that must not have happened, whatever stands there in the end."""
        _keep(self.extra, Counter([(channel, what)]))

    def _allowed(self, seen: Seen) -> int:
        """How many of these there may be, though nobody waits for them."""
        if seen[0] != conversation(COORDINATOR):
            return 0
        if (found := _SUSPENDED.fullmatch(seen[1])) is not None:
            return self.shared[found[1]] if found[2] in self.provoked else 0
        found = _NOTICE.fullmatch(seen[1])
        return int(found is not None and found[1] in self.provoked)


def _seen(messages: Iterable[Message]) -> Counter[Seen]:
    """How often each stands there whole; what belongs to no whole one counts by itself."""
    parts: defaultdict[Seen, Counter[tuple[int, int]]] = defaultdict(Counter)
    for each in messages:
        parts[each.channel, headline(each)][_part(each.text)] += 1
    seen: Counter[Seen] = Counter()
    for (channel, about), found in parts.items():
        of = max(number for _, number in found)
        whole = min(found[number, of] for number in range(1, of + 1))
        seen[channel, about] = whole
        for (number, among), count in found.items():
            seen[channel, f"{about}, part {number} of {among}"] = count - (whole if among == of else 0)
    return +seen


def _part(text: str) -> tuple[int, int]:
    """Which part of how many a message is."""
    found = _PART.search(_first_line(text))
    return (int(found[1]), int(found[2])) if found else (1, 1)


def _keep(worst: dict[Seen, int], now: Counter[Seen]) -> None:
    for each, count in now.items():
        worst[each] = max(worst.get(each, 0), count)
