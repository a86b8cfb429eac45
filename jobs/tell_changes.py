"""Tell changes: find who is to be told of what was changed since the last tick, and put that into the outbox.

A message waits for further changes (see `domain.notifications.recipients`), and is worded when it is posted.
"""

from collections.abc import Callable, Iterable
from datetime import time

from db.notifications.told_changes import Message, ToldChanges
from domain.notifications.news import News
from domain.notifications.recipients import Audience, find_recipients, time_to_tell


def tell_changes(told: ToldChanges, find_audience: Callable[[], Audience], *, secret: bytes, remind_at: time) -> None:
    """Add the messages about all changes that are not told yet; idempotent."""
    untold = told.read_untold()
    if untold.cursor == untold.last:
        return
    messages = gather(untold.news, find_audience(), remind_at=remind_at) if untold.news else ()
    told.tell(untold, messages, secret=secret)


def gather(news: Iterable[News], audience: Audience, *, remind_at: time) -> tuple[Message, ...]:
    """Return one message for each recipient of news, to come when the first of them is to be told."""
    messages: dict[str, Message] = {}
    for each in news:
        for recipient, cadence in find_recipients(each, audience).items():
            at = time_to_tell(cadence, recipient, each.at, remind_at=remind_at)
            before = messages.get(recipient)
            numbers = (*before.numbers, each.number) if before else (each.number,)
            messages[recipient] = Message(recipient=recipient, numbers=numbers, at=min(before.at, at) if before else at)
    return tuple(messages.values())
