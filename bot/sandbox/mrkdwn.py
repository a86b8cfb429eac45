"""Slack's text format (mrkdwn): typed text is encoded into it, and it is rendered as HTML.

The page is https://docs.slack.dev/messaging/formatting-message-text.
"""

import re
from collections.abc import Mapping

from markupsafe import Markup, escape

from bot.sandbox.fake_slack.fake_slack import BOT_USER
from bot.sandbox.people import BOT_NAME, CHANNELS, GROUPS, PEOPLE, display_name
from handlers.slack import mrkdwn

#: A name as it is typed: @elena, #drafting.
_TYPED_NAME = re.compile(r"(?<![\w@#])([@#])([\w-]+)")
#: An address as it is typed; what ends a sentence is no part of it.
_ADDRESS = re.compile(r"(?<![\w<|])https?://[^\s<>|]*[^\s<>|.,:;!?)'\"]")
#: A mention or a link: <@U1>, <https://example.eu|here>.
_ANGLE_BRACKETS = re.compile(r"<[^<>\s][^<>]*>")
_LINKED = re.compile(f"{_ANGLE_BRACKETS.pattern}|{_ADDRESS.pattern}")
#: Bold, italic, struck through, code: a sign on either side, with no space inside.
_STYLES = {"*": "strong", "_": "em", "~": "s", "`": "code"}
_STYLED = re.compile(r"(?<![\w*_~`])([*_~`])(?=\S)([^\n]*?\S)\1(?![\w*_~`])")

#: The encoded mention of each typed name.
_MENTIONS: Mapping[str, str] = {
    f"@{BOT_NAME}": f"<@{BOT_USER}>",
    **{f"@{person.handle}": f"<@{person.id}>" for person in PEOPLE},
    **{f"@{handle}": f"<!subteam^{group_id}>" for group_id, (handle, _) in GROUPS.items()},
    **{f"#{channel.name}": f"<#{channel.id}|{channel.name}>" for channel in CHANNELS},
}


def encode_message(typed: str) -> str:
    """Return a message as Slack passes it on: its format's signs escaped, names as mentions with ids, links marked."""
    escaped = mrkdwn.escape(typed.strip())
    pieces, position = list[str](), 0
    for address in _ADDRESS.finditer(escaped):
        pieces += [_encode_names(escaped[position : address.start()]), f"<{address[0]}>"]
        position = address.end()
    return "".join([*pieces, _encode_names(escaped[position:])])


def encode_command_text(typed: str) -> str:
    """Return the text after a command: as a message, but with names beside ids (`should_escape` in the manifest)."""
    return re.sub(
        r"<(@|!subteam\^)([US]\w+)>",
        lambda mention: f"<{mention[1]}{mention[2]}|{display_name(mention[2]).lstrip('@')}>",
        encode_message(typed),
    )


def _encode_names(text: str) -> str:
    return _TYPED_NAME.sub(lambda name: _MENTIONS.get(name[0].casefold(), name[0]), text)


def mentions_bot(text: str) -> bool:
    """Return whether an encoded message mentions the bot."""
    return f"<@{BOT_USER}>" in text


def render_html(text: str, *, verbatim: bool = False) -> Markup:
    """Return a text in Slack's format as HTML that has no markup but what is made here.

    An address is made a link, unless the text is to be taken verbatim.
    """
    pieces: list[Markup] = []
    position = 0
    for match in (_ANGLE_BRACKETS if verbatim else _LINKED).finditer(text):
        pieces += [_render_styles(text[position : match.start()]), _render_angle_brackets(match[0].strip("<>"))]
        position = match.end()
    return Markup("").join([*pieces, _render_styles(text[position:])])


def render_mention(some_id: str, *, mine: str = "") -> Markup:
    """Return the name of a person, group or channel as HTML; `mine` is the id of the viewer, who is highlighted."""
    css_class = "mention mine" if some_id == mine else "mention"
    return Markup('<span class="{}">{}</span>').format(css_class, display_name(some_id))


def _render_angle_brackets(inside: str) -> Markup:
    """Render a mention or a link; anything else as it is, without the brackets."""
    target, _, label = inside.partition("|")
    if target[:1] in ("@", "#"):
        return render_mention(target[1:])
    if target.startswith("!subteam^"):
        return render_mention(target.removeprefix("!subteam^"))
    if target.startswith(("https://", "http://", "mailto:")):
        return Markup('<a href="{}" rel="noreferrer noopener" target="_blank">{}</a>').format(
            mrkdwn.unescape(target), mrkdwn.unescape(label or target)
        )
    return escape(mrkdwn.unescape(inside))


def _render_styles(text: str) -> Markup:
    """Render bold, italic and the like; anything else as it is."""
    plain = str(escape(mrkdwn.unescape(text)))
    return Markup(_STYLED.sub(_render_style, plain))  # noqa: S704  # escaped in the line before


def _render_style(match: re.Match[str]) -> str:
    tag = _STYLES[match[1]]
    return f"<{tag}>{match[2]}</{tag}>"
