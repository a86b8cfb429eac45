"""Laying out sentences that name people, groups and channels."""

from typing import Any

from domain.i18n.mentions import is_channel, is_group, pieces
from domain.i18n.translator import Translator
from domain.messages.coordinator_notices import NoticeKind, notice
from domain.reminders.model import Draft, Reminder
from handlers.blocks.answers import Block, button, in_language, message
from handlers.slack.mrkdwn import escape

#: Action ids of what a coordinator can do about an owner's report.
CONFIRM = "confirm_report"
DECLINE = "decline_report"


def compose_notice(about: Reminder, translator: Translator) -> Draft:
    """A notice as a message; below an owner's report is what can be done about it."""
    said, facts = naming(notice(about.facts, translator)), about.facts
    blocks = list[Block](said["blocks"])
    if facts["what"] == NoticeKind.REPORTED:
        value = in_language(f"{facts['instalment']}#{facts['number']}", translator.language)
        buttons = [
            button(CONFIRM, translator.gettext("Confirm"), value),
            button(DECLINE, translator.gettext("Decline"), value),
        ]
        blocks.append({"type": "actions", "elements": buttons})
    return Draft(text=said["text"], blocks=blocks)


def saying(sentence: str) -> dict[str, Any]:
    """A message's `text` and `blocks`; whoever is marked stands by name."""
    return naming(sentence) if any(whom for _, whom in pieces(sentence)) else message(sentence)


def naming(sentence: str) -> dict[str, Any]:
    """A message's `text` and `blocks`, in which whoever is marked stands by name."""
    said, elements = "", list[Block]()
    for text, whom in pieces(sentence):
        said += escape(text)
        if text:
            elements.append({"type": "text", "text": text})
        if whom is not None:
            said += _mention(whom)
            elements.append(_element(whom))
    block: Block = {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": elements}]}
    return {"text": said, "blocks": [block]}


def _mention(whom: str) -> str:
    """The way to name somebody in a text (https://docs.slack.dev/messaging/formatting-message-text#mentioning-users)."""
    if is_group(whom):
        return f"<!subteam^{whom}>"
    return f"<#{whom}>" if is_channel(whom) else f"<@{whom}>"


def _element(whom: str) -> Block:
    if is_group(whom):
        return {"type": "usergroup", "usergroup_id": whom}
    if is_channel(whom):
        return {"type": "channel", "channel_id": whom}
    return {"type": "user", "user_id": whom}
