"""Slack's text formats: what has to be escaped so that a text can neither mention, link nor call anybody.

Slack's rule: `&`, `<` and `>` are control characters in every text object
(https://docs.slack.dev/messaging/formatting-message-text#escaping).
"""

import re

#: Slack cuts a message's text at 40,000 characters and advises 4,000.
MAX_TEXT = 4000


#: What Slack makes of a link, or of somebody's name, in what is typed after a command.
_LINKED = re.compile(r"<([@#!]?)([^<>|]*)(?:\|([^<>]*))?>")
#: A person or a user group.
_NAMED = re.compile(r"<(?:@([UW][A-Z0-9]+)|!subteam\^(S[A-Z0-9]+))(?:\|[^<>]*)?>")


def typed(text: str) -> str:
    """What a person typed after a command, in place of the links and names that Slack passes on."""
    return unescape(_LINKED.sub(lambda found: _as_typed(*found.groups()), text))


def named(text: str) -> tuple[str, ...]:
    """The ids of the people (U…) and user groups (S…) whom a text names."""
    return tuple(person or group for person, group in _NAMED.findall(text))


def without_names(text: str) -> str:
    """A text without the people and groups whom it names."""
    return _NAMED.sub(" ", text)


def _as_typed(sign: str, target: str, label: str | None) -> str:
    if sign == "":
        return target.removeprefix("mailto:")
    return f"{'@' if sign == '!' else sign}{(label or target.partition('^')[2] or target).lstrip('@#')}"


def unescape(text: str) -> str:
    """What a person typed, or sees, in place of what Slack passes on."""
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def escape(text: str, *, limit: int = MAX_TEXT) -> str:
    """A text that Slack shows as it is, cut so that it stays within `limit` once escaped and ends in no half entity."""
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    if len(escaped) <= limit:
        return escaped
    short = escaped[: limit - 1]
    half = short.rfind("&")
    if half > len(short) - len("&amp;") and ";" not in short[half:]:
        short = short[:half]
    return short + "…"
