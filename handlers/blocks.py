"""Laying answers and reminders out in Block Kit, within Slack's limits.

Whatever stands in a block is `plain_text`: titles, evidence and the asker's own words can then neither format, mention
nor link. Limits: 50 blocks a message, 3,000 characters a section, 75 a button
(https://docs.slack.dev/reference/block-kit/blocks).
"""

from collections.abc import Iterable, Sequence
from typing import Any

from domain.answering import Answer, Line
from domain.questions import Ask
from domain.speech import Speech
from domain.wording import Worded
from handlers.asking import Asked
from handlers.mrkdwn import escape

Block = dict[str, Any]

#: The buttons' action ids.
DETAILS = "details"
MARK_DONE = "mark_done"
NEW_DEADLINE = "new_deadline"

_MAX_SECTION = 3000
_MAX_CONTEXT = 2000
#: With more lines than this there is no button a line, so that every line still fits into 50 blocks.
_MAX_BUTTONS = 30
_MAX_BLOCKS = 50
#: Deliverables with buttons below their details.
_MAX_MARKED = 5


def message(text: str, blocks: Sequence[Block] = ()) -> dict[str, Any]:
    """A message's `text`, escaped, and its `blocks`."""
    return {"text": escape(text), "blocks": list(blocks) or sections([text])}


def reply(asked: Asked) -> dict[str, Any]:
    """An answer as a message."""
    if asked.answer is None or asked.worded is None:
        return message(asked.text)
    return message(asked.text, answer_blocks(asked.answer, asked.worded, asked.speech))


def sections(paragraphs: Iterable[str]) -> list[Block]:
    """Paragraphs, as few sections as they fit into and no more than a message takes."""
    found: list[Block] = []
    held = ""
    for paragraph in paragraphs:
        for piece in _pieces(paragraph):
            if held and len(held) + len(piece) + 1 > _MAX_SECTION:
                found.append(_section(held))
                held = ""
            held = f"{held}\n{piece}" if held else piece
    if held:
        found.append(_section(held))
    return found[:_MAX_BLOCKS]


def answer_blocks(answer: Answer, worded: Worded, speech: Speech) -> list[Block]:
    """An answer: how it was read, the headline, a line and a button a deliverable, remarks, the source."""
    head = [context(worded.read_as)] if worded.read_as else []
    head.append(_section(worded.headline))
    tail = [*sections(worded.remarks), context(worded.source)]
    lines: list[Block]
    if len(answer.all_lines) > _MAX_BUTTONS:
        lines = sections([*worded.lines, *worded.undated])[: _MAX_BLOCKS - len(head) - len(tail)]
    else:
        lines = list(_lines_with_buttons(answer, worded, speech))
    if answer.question.ask is Ask.DETAILS:
        lines += _marking(answer.all_lines, speech)
    return [*head, *lines, *tail][:_MAX_BLOCKS]


def _lines_with_buttons(answer: Answer, worded: Worded, speech: Speech) -> Iterable[Block]:
    label = speech.gettext("Details")
    undated = list(worded.undated)
    for line, text in zip(answer.lines, worded.lines, strict=True):
        yield _section(text, button=button(DETAILS, label, in_language(line.deliverable.ref, speech.language)))
    if len(undated) > len(answer.undated):
        yield _section(undated.pop(0))
    for line, text in zip(answer.undated, undated, strict=True):
        yield _section(text, button=button(DETAILS, label, in_language(line.deliverable.ref, speech.language)))


def _marking(lines: Sequence[Line], speech: Speech) -> list[Block]:
    """Buttons to mark each open instalment shown done, and to move its deadline; who presses one is checked then."""
    still_open = [each for each in lines if each.head.status == "open"]
    buttons: list[Block] = []
    for number, each in enumerate(still_open[:_MAX_MARKED], start=1):
        ref, value = each.deliverable.ref, in_language(each.head.key, speech.language)
        # An action id may stand only once in a block.
        buttons += [
            button(f"{MARK_DONE}:{number}", speech.gettext("Mark {ref} done", ref=ref), value),
            button(f"{NEW_DEADLINE}:{number}", speech.gettext("New deadline for {ref}", ref=ref), value),
        ]
    return [{"type": "actions", "elements": buttons}] if buttons else []


def in_language(value: str, language: str) -> str:
    """A button's value, with the language of the message that it stands in: what it brings up speaks the same."""
    return f"{value}|{language}"


def _section(text: str, *, button: Block | None = None) -> Block:
    block: Block = {"type": "section", "text": {"type": "plain_text", "text": text[:_MAX_SECTION], "emoji": False}}
    return block if button is None else {**block, "accessory": button}


def context(text: str) -> Block:
    """A small grey text."""
    return {"type": "context", "elements": [{"type": "plain_text", "text": text[:_MAX_CONTEXT], "emoji": False}]}


def button(action: str, label: str, value: str) -> Block:
    """A button."""
    text = {"type": "plain_text", "text": label[:75], "emoji": False}
    return {"type": "button", "action_id": action, "text": text, "value": value}


def shortened(text: str, limit: int) -> str:
    """As much of a text as has room."""
    return text if len(text) <= limit else text[: limit - 1].rstrip() + "…"


def _pieces(paragraph: str) -> Iterable[str]:
    """A paragraph in pieces that fit a section, cut between lines where it can be."""
    while len(paragraph) > _MAX_SECTION:
        cut = paragraph.rfind("\n", 1, _MAX_SECTION)
        cut = cut if cut > 0 else _MAX_SECTION
        yield paragraph[:cut]
        paragraph = paragraph[cut:].lstrip("\n")
    yield paragraph
