"""Block Kit elements: messages, sections, rich texts, contexts, buttons and menus, within Slack's limits.

All text is `plain_text`, or `rich_text` in which bold is a style: titles, evidence and the asker's own words can then
neither format, mention nor link.
Limits: 50 blocks a message, 3,000 characters a section, 75 a button or an option
(https://docs.slack.dev/reference/block-kit/blocks), and some 10,000 characters in all blocks of a message: 11,341 were
refused, and Slack does not say how it counts (https://github.com/slackapi/bolt-js/issues/2867).
"""

import re
from collections.abc import Iterable, Sequence
from sys import maxsize
from typing import Any

from handlers.slack.mrkdwn import escape

Block = dict[str, Any]

_MAX_BLOCKS = 50
_MAX_SECTION_CHARS = 3000
_MAX_CONTEXT_CHARS = 2000
_MAX_HEADER_CHARS = 150
MAX_BUTTON_CHARS = 75
#: Characters in all blocks of a message.
MAX_MESSAGE_CHARS = 10_000

#: A name without any sign that Slack's format reads.
_PLAIN_NAME = re.compile(r"(?:[^\W_]|[ ,.()'’-])+")


def message(text: str, blocks: Sequence[Block] = ()) -> dict[str, Any]:
    """Return a message: its `text`, escaped, and its `blocks`, by default sections of the same text."""
    return {"text": escape(text), "blocks": list(blocks) or sections([text], room=MAX_MESSAGE_CHARS)}


def sections(paragraphs: Iterable[str], *, room: int = maxsize) -> list[Block]:
    """Return paragraphs in as few sections as possible, no more than a message takes, with `room` characters at most.

    A message has less room than a view.
    """
    texts = [""]
    for paragraph in _cut_to_room(room, paragraphs):
        for piece in _split_paragraph(paragraph):
            if texts[-1] and len(texts[-1]) + len(piece) + 1 > _MAX_SECTION_CHARS:
                texts.append("")
            texts[-1] = f"{texts[-1]}\n{piece}" if texts[-1] else piece
    return [section(text) for text in texts if text.strip()][:_MAX_BLOCKS]


def section(text: str, *, accessory: Block | None = None) -> Block:
    """Return a text, with a button or a menu beside it if one is given."""
    block: Block = {"type": "section", "text": plain_text(text[:_MAX_SECTION_CHARS])}
    return block if accessory is None else {**block, "accessory": accessory}


def header(text: str) -> Block:
    """Return a heading in large letters."""
    return {"type": "header", "text": plain_text(shorten(text, _MAX_HEADER_CHARS))}


def rich_text(*paragraphs: Sequence[Block]) -> Block:
    """Return paragraphs of text elements, such as `words` returns."""
    sections = [{"type": "rich_text_section", "elements": list(elements)} for elements in paragraphs]
    return {"type": "rich_text", "elements": sections}


def words(text: str, *, bold: bool = False) -> Block:
    """Return a text element of a rich text, in which no sign is read as formatting."""
    return {"type": "text", "text": text, **({"style": {"bold": True}} if bold else {})}


def context(text: str) -> Block:
    """Return a small grey text."""
    return {"type": "context", "elements": [plain_text(text[:_MAX_CONTEXT_CHARS])]}


def context_with_bold(text: str, bold: str) -> Block:
    """Return a small grey text, of which one part is bold where it stands, if it has no sign that Slack would read.

    Bold in a context is Slack's own format: there is no rich text in one.
    """
    before, found, after = text[:_MAX_CONTEXT_CHARS].partition(bold) if bold else (text, "", "")
    if not found or not _PLAIN_NAME.fullmatch(bold):
        return context(text)
    parts = [
        plain_text(before.strip()),
        {"type": "mrkdwn", "text": f"*{bold}*", "verbatim": True},
        plain_text(after.strip()),
    ]
    return {"type": "context", "elements": [part for part in parts if part["text"]]}


def button(action: str, label: str, value: str, *, read_as: str = "") -> Block:
    """Return a button; `read_as` is what screen readers say, where its label alone does not tell it from others.

    No other element that is used here takes such a text
    (https://docs.slack.dev/reference/block-kit/block-elements/button-element).
    """
    spoken, text = shorten(read_as or label, MAX_BUTTON_CHARS), plain_text(label[:MAX_BUTTON_CHARS])
    return {"type": "button", "action_id": action, "text": text, "value": value, "accessibility_label": spoken}


def overflow(action: str, choices: Sequence[tuple[str, str]]) -> Block:
    """Return a menu behind three dots; each of its two to five choices has a label and the value that it sends."""
    options = [{"text": plain_text(shorten(label, MAX_BUTTON_CHARS)), "value": value} for label, value in choices]
    return {"type": "overflow", "action_id": action, "options": options}


def actions(buttons: Sequence[Block]) -> list[Block]:
    """Return a row of buttons as blocks, none if there are no buttons."""
    return [{"type": "actions", "elements": list(buttons)}] if buttons else []


def with_language(value: str, language: str) -> str:
    """Return a button's value with the language of its message, so that the reply to a click is in the same one."""
    return f"{value}|{language}"


def shorten(text: str, limit: int) -> str:
    """Return a text cut to `limit` characters, with an ellipsis if it was longer."""
    return text if len(text) <= limit else text[: limit - 1].rstrip() + "…"


def plain_text(text: str) -> Block:
    """Return a text object in which nothing is formatted."""
    return {"type": "plain_text", "text": text, "emoji": False}


def _cut_to_room(room: int, paragraphs: Iterable[str]) -> Iterable[str]:
    """Yield paragraphs as far as there is room, the last one shortened."""
    for paragraph in paragraphs:
        if len(paragraph) > room:
            if room > 1:
                yield shorten(paragraph, room)
            return
        yield paragraph
        room -= len(paragraph) + 1


def _split_paragraph(paragraph: str) -> Iterable[str]:
    """Yield a paragraph in pieces that fit a section, cut between lines if possible."""
    while len(paragraph) > _MAX_SECTION_CHARS:
        cut = paragraph.rfind("\n", 1, _MAX_SECTION_CHARS)
        cut = cut if cut > 0 else _MAX_SECTION_CHARS
        yield paragraph[:cut]
        paragraph = paragraph[cut:].lstrip("\n")
    yield paragraph
