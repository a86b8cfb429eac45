"""News in the workspace: who was told of which change, by the numbers that messages name, never by the bot's tables."""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from bot.sandbox.fake_slack.fake_slack import Message
from domain.register.audit_events import Change, ChangeKind

#: The end of each line, before the title.
_NUMBER = re.compile(r" \(#(\d+)\)$", re.MULTILINE)
_HIDDEN = re.compile(r"^(\d+) more: /schengen history$", re.MULTILINE)

#: What the campaigns do to instalments.
_TOLD = (ChangeKind.DONE, ChangeKind.REOPENED, ChangeKind.UNDONE)


def is_news(message: Message) -> bool:
    """Return whether a message tells changes."""
    return message.text.startswith("• ") and bool(_NUMBER.search(message.text))


def judge_news(
    messages: Iterable[Message],
    record: Sequence[Change],
    recipients: Collection[str],
    *,
    silenced: Collection[str] = (),
) -> list[str]:
    """Return what is wrong: a change that somebody was told twice or never, or of which an outsider was told.

    A change that is taken back may be told with its undo, or neither; an undo of what was told is. Channels that were
    `silenced` for a while may have missed what was changed then.
    """
    told: defaultdict[str, Counter[int]] = defaultdict(Counter)
    hidden = Counter[str]()
    for message in filter(is_news, messages):
        told[message.channel].update(map(int, _NUMBER.findall(message.text)))
        hidden[message.channel] += sum(map(int, _HIDDEN.findall(message.text)))
    undone = _find_undone(record)
    problems = [f"an outsider was told: {channel}" for channel in told if channel not in recipients]
    for recipient in sorted(recipients):
        counts = told[recipient]
        problems += [
            f"{recipient} was told of #{number} {count} times" for number, count in counts.items() if count > 1
        ]
        missing = list(_find_missing(record, counts, undone))
        if len(missing) > hidden[recipient] and recipient not in silenced:
            problems.append(f"{recipient} was not told of {missing}")
    return problems


def _find_undone(record: Sequence[Change]) -> dict[int, int]:
    """Return which changes are taken back in the end, each with the number of its undo."""
    undone: dict[int, int] = {}
    for change in sorted(record, key=lambda change: change.number or 0, reverse=True):
        if change.undoes is not None and change.number is not None and change.number not in undone:
            undone[change.undoes] = change.number
    return undone


def _find_missing(record: Sequence[Change], counts: Mapping[int, int], undone: Mapping[int, int]) -> Iterator[int]:
    for change in record:
        number = change.number or 0
        if change.kind not in _TOLD or number in counts or number in undone:
            continue
        if change.undoes is None or change.undoes in counts:
            yield number
