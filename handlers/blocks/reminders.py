"""Lay out a reminder in as many messages as it needs: a headline, and a line with a menu for each item.

A line is a section, since no other block has a menu beside its text, and becomes `rich_text` when it is struck through,
which a section's plain text cannot be (https://docs.slack.dev/reference/block-kit/blocks/rich-text-block). Until
December 2026 all lines of an owner were one rich text, with menus for all of them below; such messages are still about.
"""

from collections.abc import Iterator, Sequence
from copy import deepcopy
from datetime import date

from msgspec.structs import replace

from domain.dates.spans import brussels_day
from domain.i18n.rich_text import RichText
from domain.i18n.translator import Translator
from domain.messages.other_answers import changes_text
from domain.messages.reminders import ReminderGroup, ReminderItem, WordedReminder, repeat_note, word_reminder
from domain.register.audit_events import Change
from domain.register.instalments import Instalment
from domain.reminders.reminder import DIGEST_INTERVAL, Draft, Reminder, ReminderKind
from handlers.blocks.answers import DETAILS, LEAVE_WORD, MARK_DONE, NEW_DEADLINE
from handlers.blocks.elements import (
    MAX_MESSAGE_CHARS,
    Block,
    button,
    context,
    header,
    plain_text,
    rich_text,
    section,
    shorten,
    with_language,
    words,
)
from handlers.blocks.follow import follow_choice
from handlers.blocks.follow import item as item_target
from handlers.blocks.line_menu import LINE_MENU, MenuChoice, line_menu
from handlers.blocks.notices import rich_text_message
from handlers.slack.mrkdwn import escape

#: Action ids.
NOT_OURS = "not_ours"
SNOOZE = "snooze"

#: Characters in a message's lines and their menus; the rest of what a message takes is for its header and remarks.
_MAX_LINE_CHARS = MAX_MESSAGE_CHARS - 2000
#: Lines and headings are blocks, of 50 a message, and so are the header, the remarks and the date picker.
_MAX_ITEMS = 30
_MAX_GROUPS = 14

#: How much of what was changed a digest has.
_MAX_CHANGES = {"limit": 8, "max_chars": 1500}

#: Slack takes less text in an edited message than in a new one, and is said to count bytes; the blocks have all of it.
_MAX_EDITED_BYTES = 3900

_MAX_SECTION_CHARS = 3000
_MAX_PLACEHOLDER_CHARS = 150
#: Separator in the id of the block of buttons: "reminder", kind, subject, language and part of the key.
_SEPARATOR = "|"
_BULLET = "• "


def compose_reminder(
    reminder: Reminder,
    instalments: Sequence[Instalment],
    *,
    today: date,
    translator: Translator,
    done_count: int = 0,
    changes: Sequence[Change] = (),
    for_coordinator: bool = False,
) -> tuple[Draft, ...]:
    """Return a reminder as one message or several; `done_count` is the number of instalments done since the last one.

    The last message has the changes since then.
    A message to a person offers what that person may do, one in a channel what any of its readers may.
    """
    menus = _Menus(reminder, translator, for_coordinator=for_coordinator)
    worded = word_reminder(reminder, instalments, today=today, translator=translator, done_count=done_count)
    parts = list(_split(worded, menus))
    if len(parts) > 1:
        parts = [
            replace(
                part,
                headline=f"{part.headline} ({number}/{len(parts)})",
                progress=part.progress if number == 1 else "",
                source=translator.notes(item.ref for group in part.groups for item in group.items),
            )
            for number, part in enumerate(parts, start=1)
        ]
    drafts = [_draft(reminder, part, menus, translator) for part in parts]
    if changes:
        since, until = brussels_day(reminder.at - DIGEST_INTERVAL), today
        drafts[-1] = _with_changes(drafts[-1], changes_text(changes, since, until, translator, **_MAX_CHANGES))
    return tuple(drafts)


def _with_changes(draft: Draft, changes: RichText) -> Draft:
    """Return a draft that says before its remarks what was changed."""
    *blocks, remarks = draft.blocks
    said = rich_text_message(changes)
    return replace(draft, text=f"{draft.text}\n\n{said['text']}", blocks=[*blocks, *said["blocks"], remarks])


def mark_repeated(draft: Draft, translator: Translator) -> Draft:
    """Return a draft with a remark that it may have been posted before."""
    notice = repeat_note(translator)
    return replace(draft, text=escape(f"{notice}\n") + draft.text, blocks=[context(notice), *draft.blocks])


def strike_through(draft: Draft, lines: frozenset[int]) -> Draft:
    """Return a draft with exactly these lines struck through, counted from 0; a line that is done needs no menu."""
    blocks, number = list[Block](), 0
    for block in deepcopy([dict(block) for block in draft.blocks]):
        if _has_line_menu(block):
            blocks.append(_struck(block) if number in lines else block)
            number += 1
            continue
        for item in _list_items(block):
            _style_item(item, is_struck=number in lines)
            number += 1
        blocks.append(block)
    return replace(draft, text=_shorten_edited(_strike_through_text(draft.text, lines)), blocks=blocks)


def _has_line_menu(block: Block) -> bool:
    return block.get("accessory", {}).get("action_id") in (LINE_MENU, LEAVE_WORD)


def _struck(line: Block) -> Block:
    return rich_text([{**words(line["text"]["text"]), "style": {"strike": True}}])


def _list_items(block: Block) -> Iterator[Block]:
    """Yield the lines of a rich text, as messages had them before."""
    for element in block["elements"] if block["type"] == "rich_text" else []:
        if element["type"] == "rich_text_list":
            yield from element["elements"]


def _style_item(item: Block, *, is_struck: bool) -> None:
    for element in item["elements"]:
        element.pop("style", None)
        if is_struck:
            element["style"] = {"strike": True}


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


def _split(worded: WordedReminder, menus: "_Menus") -> Iterator[WordedReminder]:
    """Yield a reminder in parts that each fit a message; a group that is cut continues under the same heading."""
    groups: list[ReminderGroup] = []
    size = count = 0
    for group in worded.groups:
        size += len(group.heading)
        items: list[ReminderItem] = []
        for item in group.items:
            length = len(_line_text(item)) + menus.length(item)
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


def _draft(reminder: Reminder, worded: WordedReminder, menus: "_Menus", translator: Translator) -> Draft:
    blocks = [
        *([context(worded.repeat_note)] if worded.repeat_note else []),
        header(worded.headline),
        *([context(worded.progress)] if worded.progress else []),
    ]
    for group in worded.groups:
        blocks += [rich_text([words(group.heading, bold=True)])] if group.heading else []
        blocks += [section(_line_text(item), accessory=menus.menu(item)) for item in group.items]
    blocks.append(context("\n".join((*worded.remarks, worded.source))))
    items = [item for group in worded.groups for item in group.items]
    if items and reminder.kind not in (ReminderKind.DIGEST, ReminderKind.PROGRESS):
        blocks.append(_snooze_block(reminder, translator))
    return Draft(text=escape(worded.text), blocks=blocks, lines=tuple(item.keys for item in items))


def _line_text(item: ReminderItem) -> str:
    return shorten(f"{item.mark} {item.text}", _MAX_SECTION_CHARS)


def _snooze_block(reminder: Reminder, translator: Translator) -> Block:
    placeholder = plain_text(translator.gettext("Snooze until …")[:_MAX_PLACEHOLDER_CHARS])
    fields = ("reminder", reminder.kind.value, reminder.subject, translator.language, reminder.key[:6])
    picker = {"type": "datepicker", "action_id": SNOOZE, "placeholder": placeholder}
    return {"type": "actions", "block_id": _SEPARATOR.join(fields), "elements": [picker]}


class _Menus:
    """Makes the menus beside the lines of a reminder."""

    def __init__(self, reminder: Reminder, translator: Translator, *, for_coordinator: bool) -> None:
        self._reminder = reminder
        self._translator = translator
        self._for_coordinator = for_coordinator

    def menu(self, item: ReminderItem) -> Block:
        """Return the menu of a line; under a question about progress the button with which it is answered."""
        if self._reminder.kind is ReminderKind.PROGRESS:
            label, ref = self._translator.gettext("Leave a word"), self._translator.reference(item.ref)
            value = with_language(item.shown_key, self._translator.language)
            return button(LEAVE_WORD, label, value, read_as=f"{label}: {ref}")
        return line_menu(list(self._choices(item)), self._translator.language)

    def length(self, item: ReminderItem) -> int:
        """Return the number of characters that people see in a line's menu."""
        return sum(len(choice.label) for choice in self._choices(item))

    def _choices(self, item: ReminderItem) -> Iterator[MenuChoice]:
        translator, key = self._translator, item.shown_key
        yield MenuChoice(action=DETAILS, label=translator.gettext("Details"), value=item.ref)
        if self._for_coordinator or not self._reminder.is_direct:
            yield MenuChoice(action=MARK_DONE, label=translator.gettext("Mark done"), value=key)
        elif not item.is_reported:
            yield MenuChoice(action=MARK_DONE, label=translator.gettext("Report done"), value=key)
        if self._for_coordinator:
            yield MenuChoice(action=NEW_DEADLINE, label=translator.gettext("New deadline"), value=key)
        # Coordinators have it on the card, since a menu has five choices at most.
        if not self._for_coordinator:
            yield MenuChoice(action=LEAVE_WORD, label=translator.gettext("Leave a word"), value=key)
        if self._reminder.kind is not ReminderKind.ESCALATION:
            yield MenuChoice(action=NOT_OURS, label=translator.gettext("Not ours"), value=key)
        yield follow_choice(item_target(item.ref), translator)
