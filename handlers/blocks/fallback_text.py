"""The text of a message with blocks, for notifications and clients that do not show blocks."""

from collections.abc import Callable, Sequence
from sys import maxsize

from handlers.slack.mrkdwn import MAX_TEXT, escape

#: Characters reserved for what comes before the lines, and for what comes after them, if the lines take all the room.
_AROUND_CHARS = 900
#: Characters reserved for the remark on how many lines are left out.
_LEFT_OUT_CHARS = 150

#: The beginning of each deliverable's line.
BULLET = "• "


def fallback_text(
    before: Sequence[str], lines: Sequence[str], after: Sequence[str], *, more: Callable[[int], str]
) -> str:
    """Return a text, not yet escaped, that after escaping has no more characters than Slack advises.

    If there is not room for everything, lines take precedence over what comes after them; `more` returns the remark on
    how many of them are left out.
    """
    whole = _join(*before, *lines, *after)
    if _escaped_length(whole) <= MAX_TEXT:
        return whole
    kept, tail = [_cut(_join(*before), _AROUND_CHARS)], "\n".join(after)
    room = MAX_TEXT - _escaped_length(kept[0]) - min(_escaped_length(tail), _AROUND_CHARS) - _LEFT_OUT_CHARS
    for line in lines:
        room -= _escaped_length(line) + 1
        if room < 0:
            break
        kept.append(line)
    left_out = sum(line.startswith(BULLET) for line in lines[len(kept) - 1 :])
    kept += [more(left_out)] if left_out else []
    kept.append(_cut(tail, MAX_TEXT - _escaped_length("\n".join(kept)) - 1))
    return _join(*kept)


def _join(*parts: str) -> str:
    return "\n".join(part for part in parts if part)


def _escaped_length(text: str) -> int:
    return len(escape(text, limit=maxsize))


def _cut(text: str, limit: int) -> str:
    """Return a text cut so that it has at most `limit` characters after escaping."""
    if _escaped_length(text) <= limit:
        return text
    length = 1
    for index, character in enumerate(text):
        length += _escaped_length(character)
        if length > limit:
            return f"{text[:index].rstrip()}…"
    return text
