"""What stands in the text of a message, for notifications and wherever its blocks are not shown."""

from collections.abc import Callable, Sequence
from sys import maxsize

from handlers.slack.mrkdwn import MAX_TEXT, escape

#: Characters kept for what comes before and after the lines, where these take all that there is.
_AROUND = 900
#: The same for how many lines are left out.
_MORE = 150

#: What each deliverable's line begins with.
BULLET = "• "


def text_of(before: Sequence[str], lines: Sequence[str], after: Sequence[str], *, more: Callable[[int], str]) -> str:
    """A text, not escaped, that once it is has no more than the characters that Slack advises.

    Where not all of it has room, the lines have it before what comes after them; `more` says how many are left out.
    """
    whole = "\n".join(each for each in (*before, *lines, *after) if each)
    if _size(whole) <= MAX_TEXT:
        return whole
    kept, tail = [_cut("\n".join(each for each in before if each), _AROUND)], "\n".join(after)
    room = MAX_TEXT - _size(kept[0]) - min(_size(tail), _AROUND) - _MORE
    for each in lines:
        room -= _size(each) + 1
        if room < 0:
            break
        kept.append(each)
    left_out = sum(each.startswith(BULLET) for each in lines[len(kept) - 1 :])
    kept += [more(left_out)] if left_out else []
    kept.append(_cut(tail, MAX_TEXT - _size("\n".join(kept)) - 1))
    return "\n".join(each for each in kept if each)


def _size(text: str) -> int:
    """Characters, once a text is escaped."""
    return len(escape(text, limit=maxsize))


def _cut(text: str, limit: int) -> str:
    """As much of a text as has room once it is escaped."""
    if _size(text) <= limit:
        return text
    size = 1
    for at, character in enumerate(text):
        size += _size(character)
        if size > limit:
            return f"{text[:at].rstrip()}…"
    return text
