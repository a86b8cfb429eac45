"""Slack's text format: what is typed becomes it, and it becomes HTML (https://docs.slack.dev/messaging/formatting-message-text)."""

import re
from collections.abc import Mapping

from markupsafe import Markup, escape

from bot.sandbox.fake_slack.fake_slack import BOT_USER
from bot.sandbox.people import BOT_NAME, CHANNELS, GROUPS, PEOPLE, name_of
from handlers.slack import mrkdwn

_CALLED = re.compile(r"(?<![\w@#])([@#])([\w-]+)")
_MARKED = re.compile(r"<([^<>\s][^<>]*)>")
#: Bold, italic, struck through, code: a sign on either side, with no space inside.
_STYLES = {"*": "strong", "_": "em", "~": "s", "`": "code"}
_STYLED = re.compile(r"(?<![\w*_~`])([*_~`])(?=\S)([^\n]*?\S)\1(?![\w*_~`])")

#: What each name is written as in a message; and in what follows a command, where the name is kept.
_IN_MESSAGES: Mapping[str, str] = {
    f"@{BOT_NAME}": f"<@{BOT_USER}>",
    **{f"@{each.handle}": f"<@{each.id}>" for each in PEOPLE},
    **{f"@{handle}": f"<!subteam^{group}>" for group, (handle, _) in GROUPS.items()},
    **{f"#{each.name}": f"<#{each.id}|{each.name}>" for each in CHANNELS},
}


def sent(typed: str) -> str:
    """A message as Slack passes it on: signs of its format escaped, and whoever is called by their ids."""
    return _CALLED.sub(_by_id, mrkdwn.escape(typed.strip()))


def sent_after_command(typed: str) -> str:
    """The same after a command, where names stay beside ids, as `should_escape` in the manifest has it."""
    return re.sub(
        r"<(@|!subteam\^)([US]\w+)>",
        lambda found: f"<{found[1]}{found[2]}|{name_of(found[2]).lstrip('@')}>",
        sent(typed),
    )


def calls_bot(text: str) -> bool:
    """Whether a message calls the bot."""
    return f"<@{BOT_USER}>" in text


def shown(text: str) -> Markup:
    """A text in Slack's format as HTML, which has nothing in it but what is made here."""
    pieces: list[Markup] = []
    at = 0
    for found in _MARKED.finditer(text):
        pieces += [_styled(text[at : found.start()]), _marked(found[1])]
        at = found.end()
    return Markup("").join([*pieces, _styled(text[at:])])


def mention(some_id: str, *, mine: str = "") -> Markup:
    """Somebody, a group or a channel by name."""
    kind = "mention mine" if some_id == mine else "mention"
    return Markup('<span class="{}">{}</span>').format(kind, name_of(some_id))


def _by_id(found: re.Match[str]) -> str:
    return _IN_MESSAGES.get(found[0].casefold(), found[0])


def _marked(inside: str) -> Markup:
    target, _, label = inside.partition("|")
    if target[:1] in ("@", "#"):
        return mention(target[1:])
    if target.startswith("!subteam^"):
        return mention(target.removeprefix("!subteam^"))
    if target.startswith(("https://", "http://", "mailto:")):
        return Markup('<a href="{}" rel="noreferrer noopener" target="_blank">{}</a>').format(
            mrkdwn.unescape(target), mrkdwn.unescape(label or target)
        )
    return escape(mrkdwn.unescape(inside))


def _styled(text: str) -> Markup:
    """Bold and the like; what is not, as it is."""
    plain = str(escape(mrkdwn.unescape(text)))
    return Markup(_STYLED.sub(_style, plain))  # noqa: S704  # escaped in the line before


def _style(found: re.Match[str]) -> str:
    kind = _STYLES[found[1]]
    return f"<{kind}>{found[2]}</{kind}>"
