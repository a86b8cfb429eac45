"""Laying reminders out for Slack: in as many messages as they take, with what can be done about them below.

Lines are `rich_text`: it shows whatever stands in it as it is, and can be struck through
(https://docs.slack.dev/reference/block-kit/blocks/rich-text-block).
"""

from collections.abc import Iterator, Sequence
from copy import deepcopy
from dataclasses import replace
from datetime import date
from typing import Any

from domain.i18n.translator import Translator
from domain.messages.reminders import ReminderGroup, ReminderItem, WordedReminder, may_be_a_repeat, word_reminder
from domain.register.instalments import Instalment
from domain.reminders.model import Draft, Reminder, ReminderKind
from handlers.blocks.answers import DETAILS, MARK_DONE, Block, button, context, in_language, shortened
from handlers.slack.mrkdwn import escape

#: Action ids.
NOT_OURS = "not_ours"
SNOOZE = "snooze"

#: Slack refuses a message with more text in its blocks than some 11,000 characters and does not say how it counts
#: (https://github.com/slackapi/bolt-js/issues/2867); the choices below the lines repeat their beginnings.
_MAX_TEXT = 5000
#: A choice could have 100 options (https://docs.slack.dev/reference/block-kit/block-elements/select-menu-element).
_MAX_ITEMS = 30
#: Each owner has a block of their own, of 50 a message.
_MAX_GROUPS = 40

#: Slack takes less text in an edited message than in a new one, and is said to count bytes; the blocks have it all.
_MAX_EDITED = 3900

_MAX_HEADER = 150
_MAX_OPTION = 50
#: Kind, subject and language of a reminder, for what is pressed in it.
_APART = "|"
_BULLET = "• "


def compose(
    reminder: Reminder, instalments: Sequence[Instalment], *, today: date, translator: Translator
) -> tuple[Draft, ...]:
    """A reminder as the messages that it takes, at least one."""
    worded = word_reminder(reminder, instalments, today=today, translator=translator)
    parts = list(_parts(worded))
    return tuple(
        _draft(reminder, _numbered(each, number, len(parts)), translator) for number, each in enumerate(parts, start=1)
    )


def repeated(draft: Draft, translator: Translator) -> Draft:
    """A draft that says of itself that it may have been posted before."""
    notice = may_be_a_repeat(translator)
    return replace(draft, text=escape(f"{notice}\n") + draft.text, blocks=[context(notice), *draft.blocks])


def strike(draft: Draft, lines: frozenset[int]) -> Draft:
    """A draft with some of its lines struck through, and no others."""
    blocks = deepcopy([dict(each) for each in draft.blocks])
    for number, item in enumerate(_list_items(blocks)):
        for element in item["elements"]:
            element.pop("style", None)
            if number in lines:
                element["style"] = {"strike": True}
    return replace(draft, text=_short(_struck(draft.text, lines)), blocks=blocks)


def _struck(text: str, lines: frozenset[int]) -> str:
    said, number = [], 0
    for line in text.split("\n"):
        is_item = line.startswith(_BULLET)
        said.append(f"{_BULLET}~{line.removeprefix(_BULLET)}~" if is_item and number in lines else line)
        number += is_item
    return "\n".join(said)


def _short(text: str) -> str:
    """As many lines as an edited message may have."""
    while len(text.encode()) > _MAX_EDITED:
        text = text.rpartition("\n")[0] or text[: _MAX_EDITED // 4]
    return text


def about(block_id: str) -> tuple[str, str, str] | None:
    """The kind, subject and language of the reminder that a block belongs to; None for any other block."""
    words = block_id.split(_APART)
    return (words[1], words[2], words[3]) if len(words) == 5 and words[0] == "reminder" else None


def _parts(worded: WordedReminder) -> Iterator[WordedReminder]:
    """A reminder in parts of which each fits a message; a group that is cut goes on under the same heading."""
    groups: list[ReminderGroup] = []
    size = items = 0
    for group in worded.groups:
        held: list[ReminderItem] = []
        for item in group.items:
            full = size + len(item.text) > _MAX_TEXT or items == _MAX_ITEMS or len(groups) == _MAX_GROUPS
            if full and (groups or held):
                yield replace(worded, groups=(*groups, *_some(group, held)))
                groups, held, size, items = [], [], 0, 0
            held.append(item)
            size += len(item.text)
            items += 1
        size += len(group.heading)
        groups += _some(group, held)
    yield replace(worded, groups=tuple(groups))


def _some(group: ReminderGroup, items: Sequence[ReminderItem]) -> tuple[ReminderGroup, ...]:
    return (replace(group, items=tuple(items)),) if items else ()


def _numbered(worded: WordedReminder, number: int, parts: int) -> WordedReminder:
    return worded if parts == 1 else replace(worded, headline=f"{worded.headline} ({number}/{parts})")


def _draft(reminder: Reminder, worded: WordedReminder, translator: Translator) -> Draft:
    items = [item for group in worded.groups for item in group.items]
    blocks = [
        *([context(worded.notice)] if worded.notice else []),
        {"type": "header", "text": {"type": "plain_text", "text": worded.headline[:_MAX_HEADER], "emoji": False}},
        *(_group_block(each) for each in worded.groups),
        context("\n".join((*worded.remarks, worded.source))),
        *([_actions(reminder, items, translator)] if items else []),
    ]
    return Draft(text=escape(worded.text), blocks=blocks, lines=tuple(each.keys for each in items))


def _group_block(group: ReminderGroup) -> Block:
    heading = {"type": "rich_text_section", "elements": [_text(group.heading, bold=True)]}
    lines = [{"type": "rich_text_section", "elements": [_text(each.text)]} for each in group.items]
    return {
        "type": "rich_text",
        "elements": [heading, {"type": "rich_text_list", "style": "bullet", "elements": lines}],
    }


def _text(text: str, *, bold: bool = False) -> Block:
    return {"type": "text", "text": text, **({"style": {"bold": True}} if bold else {})}


def _list_items(blocks: Sequence[Block]) -> Iterator[Block]:
    for block in blocks:
        if block["type"] == "rich_text":
            for element in block["elements"]:
                if element["type"] == "rich_text_list":
                    yield from element["elements"]


def _actions(reminder: Reminder, items: Sequence[ReminderItem], translator: Translator) -> Block:
    elements = [
        _choice(DETAILS, translator.gettext("Details"), items, translator, value=lambda each: each.ref),
        _choice(MARK_DONE, translator.gettext("Mark done"), items, translator, value=lambda each: each.head),
        _choice(NOT_OURS, translator.gettext("Not ours"), items, translator, value=lambda each: each.head),
    ]
    if reminder.kind is not ReminderKind.DIGEST:
        placeholder = {"type": "plain_text", "text": translator.gettext("Snooze until …")[:_MAX_HEADER], "emoji": False}
        elements.append({"type": "datepicker", "action_id": SNOOZE, "placeholder": placeholder})
    name = _APART.join(("reminder", reminder.kind.value, reminder.subject, translator.language, reminder.key[:6]))
    return {"type": "actions", "block_id": name, "elements": elements}


def _choice(action: str, label: str, items: Sequence[ReminderItem], translator: Translator, *, value: Any) -> Block:  # noqa: ANN401  # what a choice sends, of an item
    """A button if there is one line, a choice among the lines if there are more."""
    if len(items) == 1:
        return button(action, label, in_language(value(items[0]), translator.language))
    options: dict[str, Block] = {}
    for each in items:
        # Of a deliverable that is late and falls due again, what is late comes first.
        text = {"type": "plain_text", "text": shortened(f"{each.ref} {each.title}", _MAX_OPTION), "emoji": False}
        options.setdefault(each.ref, {"text": text, "value": in_language(value(each), translator.language)})
    placeholder = {"type": "plain_text", "text": label[:_MAX_HEADER], "emoji": False}
    return {
        "type": "static_select",
        "action_id": action,
        "placeholder": placeholder,
        "options": list(options.values()),
    }
