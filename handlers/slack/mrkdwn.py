"""Slack's text format, mrkdwn: parse what people write; escape text, so that it can neither mention, link nor notify.

Slack's rule: `&`, `<` and `>` are control characters in every text object
(https://docs.slack.dev/messaging/formatting-message-text#escaping).
"""

import re
from collections.abc import Iterator
from enum import Enum, auto

from msgspec import Struct

#: Slack cuts a message's text at 40,000 characters and advises 4,000.
MAX_TEXT = 4000

#: A link or a mention, as Slack writes it into the text of a command.
_LINK_OR_MENTION = re.compile(r"<([@#!]?)([^<>|]*)(?:\|([^<>]*))?>")
#: A mention of a person or a user group.
_MENTION = re.compile(r"<(?:@([UW][A-Z0-9]+)|!subteam\^(S[A-Z0-9]+))(?:\|[^<>]*)?>")

#: A link or a mention, or an address or a channel's name that is typed by itself.
_ENTITY = re.compile(
    r"<(?P<sign>[@#!])(?P<id>[^<>|]*)(?:\|(?P<name>[^<>]*))?>"
    r"|<(?P<target>[A-Za-z][A-Za-z0-9+.-]*:[^<>|]*)(?:\|(?P<label>[^<>]*))?>"
    r"|(?P<address>\bhttps?://[^\s<>|]+)"
    r"|(?<![\w&])(?P<channel>#[^\W\d_][\w-]*)"
)
#: The marks before the items of a list.
_BULLET = re.compile(r"^\s*[•◦▪-]\ufe0e?\s+(?=\S)")
_LIST_NUMBER = re.compile(r"^\s*(\d{1,2})\.\s+(?=\S)")


class EntityKind(Enum):
    """What stands in angle brackets in a message, other than text."""

    PERSON = auto()
    USER_GROUP = auto()
    #: A channel, or everyone in one: `<!here>`.
    CHANNEL = auto()
    #: A link that shows its address and no text.
    LINK = auto()


class Entity(Struct, frozen=True, kw_only=True):
    """A mention or a bare link in a message."""

    kind: EntityKind
    #: The id of a person or a user group; empty for a channel and a link.
    slack_id: str = ""
    #: What people see, as far as the message says it.
    shown: str


def split_entities(text: str) -> Iterator[str | Entity]:
    """Yield a message's texts and entities in order; a link that has a text is text."""
    end = 0
    for match in _ENTITY.finditer(text):
        yield text[end : match.start()]
        yield _parse_entity(match)
        end = match.end()
    yield text[end:]


def _parse_entity(match: re.Match[str]) -> str | Entity:
    if match["channel"] is not None:
        return Entity(kind=EntityKind.CHANNEL, shown=match["channel"])
    target, label = match["target"] or match["address"], match["label"]
    if target is not None:
        # Slack makes links of addresses that are typed without "https://" too, with what was typed as their text.
        is_bare = not label or label in target
        return Entity(kind=EntityKind.LINK, shown=unescape(label or target)) if is_bare else str(label)
    sign, slack_id, name = match["sign"], match["id"], match["name"]
    if sign == "!" and slack_id.startswith("date^"):
        return name or " "
    kind = EntityKind.PERSON if sign == "@" else EntityKind.CHANNEL
    if sign == "!" and slack_id.startswith("subteam^"):
        kind = EntityKind.USER_GROUP
    return Entity(kind=kind, slack_id=slack_id.removeprefix("subteam^"), shown=_typed_form(sign, slack_id, name))


def without_person(text: str, user: str) -> str:
    """Return a text with blanks for every mention of a person, at its beginning with the sign after it: `@bot: …`."""
    mention = rf"<@{re.escape(user)}(?:\|[^<>]*)?>"
    return re.sub(rf"\A\s*{mention}[:,]?|{mention}", " ", text).strip()


def without_list_marks(text: str) -> str:
    """Return a text with commas between the items of its lists, in place of bullets and numbers."""
    lines = text.split("\n")
    numbers = [int(match[1]) if (match := _LIST_NUMBER.match(line)) else 0 for line in lines]
    result: list[str] = []
    was_item = False
    for line, before, number, after in zip(lines, [0, *numbers], numbers, [*numbers[1:], 0], strict=False):
        # A line that begins with "5. " may as well begin with a date.
        is_numbered = number > 0 and (before == number - 1 > 0 or (number == 1 and after == number + 1))
        item = (_LIST_NUMBER if is_numbered else _BULLET).sub("", line, count=1) if line.strip() else line
        is_item = item != line
        result.append(f", {item}" if is_item and was_item else item)
        was_item = is_item
    return "\n".join(result)


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
