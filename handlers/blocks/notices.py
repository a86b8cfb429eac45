"""Lay out coordinators' notices, and sentences that name people, user groups and channels."""

from typing import Any

from domain.i18n.rich_text import RichText
from domain.i18n.translator import Translator
from domain.messages.coordinator_notices import NoticeKind, notice_text
from domain.reminders.reminder import Draft, Reminder
from domain.slack_ids import is_channel, is_user_group
from handlers.blocks.answers import details_button
from handlers.blocks.elements import Block, actions, button, message, rich_text, with_language, words
from handlers.slack.mrkdwn import escape

#: Action ids of the buttons with which a coordinator settles an owner's report.
CONFIRM = "confirm_report"
DECLINE = "decline_report"
#: That of the button that undoes a change.
UNDO = "undo_change"
#: Those with which a coordinator acts on an owner's word that something is not theirs.
CHANGE_OWNER = "change_owner"
DISMISS = "dismiss_not_ours"


def compose_notice(reminder: Reminder, translator: Translator) -> Draft:
    """Return a notice as a message, with buttons if its reader can act upon it."""
    facts = reminder.facts
    composed = rich_text_message(notice_text(facts, translator))
    blocks = list[Block](composed["blocks"])
    if facts["what"] == NoticeKind.REPORTED:
        value = with_language(f"{facts['instalment']}#{facts['number']}", translator.language)
        buttons = [
            button(CONFIRM, translator.gettext("Confirm"), value),
            button(DECLINE, translator.gettext("Decline"), value),
        ]
        blocks += actions(buttons)
    if facts["what"] == NoticeKind.NOT_OURS:
        value = with_language(f"{facts['instalment']}#{facts['person']}", translator.language)
        buttons = [
            button(CHANGE_OWNER, translator.gettext("Change owner"), value),
            button(DISMISS, translator.gettext("Dismiss"), value),
        ]
        blocks += actions(buttons)
    if facts["what"] == NoticeKind.OWN_REMINDER:
        ref = str(facts["instalment"]).partition("@")[0]
        blocks += actions([details_button(ref, translator)])
    return Draft(text=composed["text"], blocks=blocks)


def sentence_message(sentence: str | RichText) -> dict[str, Any]:
    """Return a sentence as a message's `text` and `blocks`: rich text if it names anyone, else plain sections."""
    has_mentions = isinstance(sentence, RichText) and sentence.has_mentions
    return rich_text_message(sentence) if has_mentions else message(str(sentence))


def rich_text_message(sentence: str | RichText) -> dict[str, Any]:
    """Return a sentence as a message's `text` and `blocks`, in which people, groups and channels show by name."""
    parts = RichText.of(sentence).parts
    text = "".join(escape(part) if isinstance(part, str) else _mention(part.id) for part in parts)
    return {"text": text, "blocks": [rich_text(text_elements(sentence))]}


def text_elements(sentence: str | RichText) -> list[Block]:
    """Return a sentence as the elements of a rich text, in which people, groups and channels show by name."""
    parts = RichText.of(sentence).parts
    return [words(part) if isinstance(part, str) else _element(part.id) for part in parts]


def _mention(slack_id: str) -> str:
    """Return a mention in a text (https://docs.slack.dev/messaging/formatting-message-text#mentioning-users)."""
    if is_user_group(slack_id):
        return f"<!subteam^{slack_id}>"
    return f"<#{slack_id}>" if is_channel(slack_id) else f"<@{slack_id}>"


def _element(slack_id: str) -> Block:
    """Return a mention in a rich text block."""
    if is_user_group(slack_id):
        return {"type": "usergroup", "usergroup_id": slack_id}
    if is_channel(slack_id):
        return {"type": "channel", "channel_id": slack_id}
    return {"type": "user", "user_id": slack_id}
