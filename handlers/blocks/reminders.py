"""Lay out a reminder in as many messages as it needs, with buttons or menus below the lines.

Lines are `rich_text`, which shows text unformatted and can be struck through
(https://docs.slack.dev/reference/block-kit/blocks/rich-text-block).
"""

from collections.abc import Callable, Iterator, Sequence
from copy import deepcopy
from dataclasses import replace
from datetime import date

from domain.i18n.translator import Translator
from domain.messages.reminders import ReminderGroup, ReminderItem, WordedReminder, repeat_note, word_reminder
from domain.register.instalments import Instalment
from domain.reminders.reminder import Draft, Reminder, ReminderKind
from handlers.blocks.answers import DETAILS, MARK_DONE
from handlers.blocks.elements import MAX_MESSAGE_CHARS, Block, button, context, plain_text, shorten, with_language
from handlers.slack.mrkdwn import escape

#: Action ids.
NOT_OURS = "not_ours"
SNOOZE = "snooze"

#: Characters in a message's lines and in the options of its menus, which repeat part of each line; the rest of what a
#: message takes is for its header, its remarks and the labels.
_MAX_LINE_CHARS = MAX_MESSAGE_CHARS - 3000
_MENUS = 3
#: A menu could have 100 options (https://docs.slack.dev/reference/block-kit/block-elements/select-menu-element).
_MAX_ITEMS = 30
#: Each owner has a block, of 50 a message.
_MAX_GROUPS = 40

#: Slack takes less text in an edited message than in a new one, and is said to count bytes; the blocks have all of it.
_MAX_EDITED_BYTES = 3900

_MAX_HEADER_CHARS = 150
_MAX_PLACEHOLDER_CHARS = 150
_MAX_OPTION_CHARS = 50
#: Separator in the id of the block of buttons: "reminder", kind, subject, language and part of the key.
_SEPARATOR = "|"
_BULLET = "• "


def compose_reminder(
    reminder: Reminder, instalments: Sequence[Instalment], *, today: date, translator: Translator
) -> tuple[Draft, ...]:
    """Return a reminder as one message or several."""
    parts = list(_split(word_reminder(reminder, instalments, today=today, translator=translator)))
    if len(parts) > 1:
        parts = [
            replace(part, headline=f"{part.headline} ({number}/{len(parts)})")
            for number, part in enumerate(parts, start=1)
        ]
    return tuple(_draft(reminder, part, translator) for part in parts)


def mark_repeated(draft: Draft, translator: Translator) -> Draft:
    """Return a draft with a remark that it may have been posted before."""
    notice = repeat_note(translator)
    return replace(draft, text=escape(f"{notice}\n") + draft.text, blocks=[context(notice), *draft.blocks])


def strike_through(draft: Draft, lines: frozenset[int]) -> Draft:
    """Return a draft with exactly these lines struck through, counted from 0."""
    blocks = deepcopy([dict(block) for block in draft.blocks])
    for number, item in enumerate(_list_items(blocks)):
        for element in item["elements"]:
            element.pop("style", None)
            if number in lines:
                element["style"] = {"strike": True}
    return replace(draft, text=_shorten_edited(_strike_through_text(draft.text, lines)), blocks=blocks)


def _strike_through_text(text: str, lines: frozenset[int]) -> str:
    result, number = [], 0
    for line in text.split("\n"):
        is_item = line.startswith(_BULLET)
        result.append(f"{_BULLET}~{line.removeprefix(_BULLET)}~" if is_item and number in lines else line)
        number += is_item
    return "\n".join(result)


def _shorten_edited(text: str) -> str:
    """Return as many lines as an edited message may have."""
    while len(text.encode()) > _MAX_EDITED_BYTES:
        text = text.rpartition("\n")[0] or text[: _MAX_EDITED_BYTES // 4]
    return text


def parse_reminder_block(block_id: str) -> tuple[str, str, str] | None:
    """Return the kind, subject and language of the reminder that a block belongs to; None for any other block."""
    fields = block_id.split(_SEPARATOR)
    return (fields[1], fields[2], fields[3]) if len(fields) == 5 and fields[0] == "reminder" else None


def _split(worded: WordedReminder) -> Iterator[WordedReminder]:
    """Yield a reminder in parts that each fit a message; a group that is cut continues under the same heading."""
    groups: list[ReminderGroup] = []
    size = count = 0
    for group in worded.groups:
        size += len(group.heading)
        items: list[ReminderItem] = []
        for item in group.items:
            length = len(item.text) + _MENUS * len(_option_text(item))
            is_full = size + length > _MAX_LINE_CHARS or count == _MAX_ITEMS or len(groups) == _MAX_GROUPS
            if is_full and (groups or items):
                yield replace(worded, groups=(*groups, *_group_of(group, items)))
                groups, items, size, count = [], [], len(group.heading), 0
            items.append(item)
            size += length
            count += 1
        groups += _group_of(group, items)
    yield replace(worded, groups=tuple(groups))


def _group_of(group: ReminderGroup, items: Sequence[ReminderItem]) -> tuple[ReminderGroup, ...]:
    return (replace(group, items=tuple(items)),) if items else ()


def _draft(reminder: Reminder, worded: WordedReminder, translator: Translator) -> Draft:
    items = [item for group in worded.groups for item in group.items]
    blocks = [
        *([context(worded.repeat_note)] if worded.repeat_note else []),
        {"type": "header", "text": plain_text(worded.headline[:_MAX_HEADER_CHARS])},
        *(_group_block(group) for group in worded.groups),
        context("\n".join((*worded.remarks, worded.source))),
        *([_actions(reminder, items, translator)] if items else []),
    ]
    return Draft(text=escape(worded.text), blocks=blocks, lines=tuple(item.keys for item in items))


def _group_block(group: ReminderGroup) -> Block:
    heading = {"type": "rich_text_section", "elements": [_rich_text(group.heading, bold=True)]}
    lines = [{"type": "rich_text_section", "elements": [_rich_text(item.text)]} for item in group.items]
    return {
        "type": "rich_text",
        "elements": [heading, {"type": "rich_text_list", "style": "bullet", "elements": lines}],
    }


def _rich_text(text: str, *, bold: bool = False) -> Block:
    return {"type": "text", "text": text, **({"style": {"bold": True}} if bold else {})}


def _list_items(blocks: Sequence[Block]) -> Iterator[Block]:
    for block in blocks:
        if block["type"] == "rich_text":
            for element in block["elements"]:
                if element["type"] == "rich_text_list":
                    yield from element["elements"]


def _actions(reminder: Reminder, items: Sequence[ReminderItem], translator: Translator) -> Block:
    elements = [
        _choice(DETAILS, translator.gettext("Details"), items, translator, value=lambda item: item.ref),
        _choice(MARK_DONE, translator.gettext("Mark done"), items, translator, value=lambda item: item.shown_key),
        _choice(NOT_OURS, translator.gettext("Not ours"), items, translator, value=lambda item: item.shown_key),
    ]
    if reminder.kind is not ReminderKind.DIGEST:
        placeholder = plain_text(translator.gettext("Snooze until …")[:_MAX_PLACEHOLDER_CHARS])
        elements.append({"type": "datepicker", "action_id": SNOOZE, "placeholder": placeholder})
    fields = ("reminder", reminder.kind.value, reminder.subject, translator.language, reminder.key[:6])
    return {"type": "actions", "block_id": _SEPARATOR.join(fields), "elements": elements}


def _choice(
    action: str,
    label: str,
    items: Sequence[ReminderItem],
    translator: Translator,
    *,
    value: Callable[[ReminderItem], str],
) -> Block:
    """Return a button if there is one line, a menu of the lines if there are more; `value` is what it sends."""
    if len(items) == 1:
        return button(action, label, with_language(value(items[0]), translator.language))
    options: dict[str, Block] = {}
    for item in items:
        # If a deliverable is late and due again, its late line comes first, and is the one in the menu.
        text, sent = plain_text(_option_text(item)), with_language(value(item), translator.language)
        options.setdefault(item.ref, {"text": text, "value": sent})
    return {
        "type": "static_select",
        "action_id": action,
        "placeholder": plain_text(label[:_MAX_PLACEHOLDER_CHARS]),
        "options": list(options.values()),
    }


def _option_text(item: ReminderItem) -> str:
    return shorten(f"{item.ref} {item.title}", _MAX_OPTION_CHARS)
