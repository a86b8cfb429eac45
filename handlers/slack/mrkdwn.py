"""Slack's text format, mrkdwn: escape and unescape text, so that it can neither mention, link nor notify anyone.

Slack's rule: `&`, `<` and `>` are control characters in every text object
(https://docs.slack.dev/messaging/formatting-message-text#escaping).
"""

import re

#: Slack cuts a message's text at 40,000 characters and advises 4,000.
MAX_TEXT = 4000

#: A link or a mention, as Slack writes it into the text of a command.
_LINK_OR_MENTION = re.compile(r"<([@#!]?)([^<>|]*)(?:\|([^<>]*))?>")
#: A mention of a person or a user group.
_MENTION = re.compile(r"<(?:@([UW][A-Z0-9]+)|!subteam\^(S[A-Z0-9]+))(?:\|[^<>]*)?>")


def to_plain_text(text: str) -> str:
    """Return a command's text as the person typed it, with names and addresses in place of mentions and links."""
    return unescape(_LINK_OR_MENTION.sub(lambda match: _typed_form(*match.groups()), text))


def mentioned_ids(text: str) -> tuple[str, ...]:
    """Return the ids of the people (U…) and user groups (S…) that a text mentions."""
    return tuple(person or group for person, group in _MENTION.findall(text))


def without_mentions(text: str) -> str:
    """Return a text without the people and user groups that it mentions."""
    return _MENTION.sub(" ", text)


def _typed_form(sign: str, target: str, label: str | None) -> str:
    if sign == "":
        return target.removeprefix("mailto:")
    return f"{'@' if sign == '!' else sign}{(label or target.partition('^')[2] or target).lstrip('@#')}"


def unescape(text: str) -> str:
    """Return a text as a person types or sees it, from the escaped form that Slack passes on."""
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def escape(text: str, *, limit: int = MAX_TEXT) -> str:
    """Return a text that Slack shows unchanged, cut to `limit` characters after escaping, never inside an entity."""
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    if len(escaped) <= limit:
        return escaped
    short = escaped[: limit - 1]
    last_entity = short.rfind("&")
    if last_entity > len(short) - len("&amp;") and ";" not in short[last_entity:]:
        short = short[:last_entity]
    return short + "…"
