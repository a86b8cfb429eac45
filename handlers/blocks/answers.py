"""Laying answers and reminders out in Block Kit, within Slack's limits.

Whatever stands in a block is `plain_text`: titles, evidence and the asker's own words can then neither format, mention
nor link. Limits: 50 blocks a message, 3,000 characters a section, 75 a button
(https://docs.slack.dev/reference/block-kit/blocks), and some 13,200 characters in all blocks of a message
(https://github.com/slackapi/bolt-js/issues/2509).
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from sys import maxsize
from typing import Any

from domain.answers import answer_table
from domain.answers.answer import Answer, AnswerLine
from domain.answers.answer_text import WordedAnswer, word
from domain.charts import timeline
from domain.i18n.translator import Translator
from domain.questions.model import Question, QuestionType
from handlers.blocks import tables
from handlers.blocks.fallback_text import text_of
from handlers.questions import page_token
from handlers.questions.answer import AnsweredQuestion
from handlers.slack.mrkdwn import escape

Block = dict[str, Any]

#: The buttons' action ids.
DETAILS = "details"
MARK_DONE = "mark_done"
NEW_DEADLINE = "new_deadline"
CHART = "chart"

#: So many instalments make a picture that says more than the list.
_ENOUGH = 3

_MAX_SECTION = 3000
_MAX_CONTEXT = 2000
#: More lines than this, or longer ones, stand in a table, without a button each.
_MAX_BUTTONS = 30
_MAX_LINES = 8000
_MAX_BLOCKS = 50
#: Deliverables with buttons below their details.
_MAX_MARKED = 5
#: Characters in all blocks of a message, with some to spare; and, of an answer's, in each of the parts around its
#: lines, and in the remarks below a table, which may have 8,000.
MAX_TOGETHER = 13_000
_MAX_PART = 1000
_MAX_REMARKS = 1400


def message(text: str, blocks: Sequence[Block] = ()) -> dict[str, Any]:
    """A message's `text`, escaped, and its `blocks`."""
    return {"text": escape(text), "blocks": list(blocks) or sections([text], room=MAX_TOGETHER)}


def reply(asked: AnsweredQuestion, page: int = 0) -> dict[str, Any]:
    """An answer as a message; of a long one a page, counted from 0, or the last one where there are not so many."""
    if asked.answer is None or asked.worded is None:
        return message(asked.text)
    if _is_long(asked.answer, asked.worded, asked.translator):
        return _page(asked.answer, asked.worded, asked, page)
    return message(
        _text(asked.worded, asked.worded, asked.translator), answer_blocks(asked.answer, asked.worded, asked.translator)
    )


def sections(paragraphs: Iterable[str], *, room: int = maxsize) -> list[Block]:
    """Paragraphs, as few sections as they fit into and no more than a message takes, with `room` characters at most.

    A message has less room than a view.
    """
    held = [""]
    for paragraph in _within(room, paragraphs):
        for piece in _pieces(paragraph):
            if held[-1] and len(held[-1]) + len(piece) + 1 > _MAX_SECTION:
                held.append("")
            held[-1] = f"{held[-1]}\n{piece}" if held[-1] else piece
    return [_section(each) for each in held if each.strip()][:_MAX_BLOCKS]


def answer_blocks(answer: Answer, worded: WordedAnswer, translator: Translator) -> list[Block]:
    """An answer: how it was read, the headline, a line and a button a deliverable, remarks, the source."""
    lines = list(_lines_with_buttons(answer, worded, translator))
    if answer.question.ask is QuestionType.DETAILS:
        lines += _marking(answer.all_lines, translator)
    lines += _actions(_chart(answer, translator))
    room = MAX_TOGETHER - 3 * _MAX_PART - _length(lines)
    tail = [*sections(worded.remarks, room=room), _source(worded)]
    return [*_head(worded), *lines, *tail]


def _page(answer: Answer, worded: WordedAnswer, asked: AnsweredQuestion, number: int) -> dict[str, Any]:
    """A page of a long answer: its lines in a table, and buttons to the pages before and after it."""
    translator = asked.translator
    header = tables.fitted(answer_table.header(translator))
    rows = [tables.fitted(answer_table.row(each, answer, translator)) for each in answer.all_lines]
    every = tables.pages(header, rows)
    page = every[min(number, len(every) - 1)]
    part = _part(answer, page.first, page.end)
    # What stands below the table is about what stands in it.
    here = word(part, asked.reading, translator)
    blocks = [*_head(worded), tables.table(header, rows[page.first : page.end])]
    where = answer_table.whereabouts(
        translator, page=page.number + 1, pages=len(every), first=page.first + 1, last=page.end, number=len(rows)
    )
    turns = _turns(answer.question, page.number, len(every), translator)
    if turns:
        blocks.append(context(where))
    blocks += _actions([*turns, *_chart(answer, translator)])
    if answer.question.ask is QuestionType.DETAILS:
        blocks += _marking(part.all_lines, translator)
    blocks += [*sections(here.remarks, room=_MAX_REMARKS), _source(here)]
    return message(_text(worded, here, translator, *([where] if len(every) > 1 else [])), blocks)


def _part(answer: Answer, first: int, end: int) -> Answer:
    """An answer with some of its lines only."""
    dated = len(answer.lines)
    undated = answer.undated[max(0, first - dated) : max(0, end - dated)]
    return replace(answer, lines=answer.lines[first:end], undated=undated)


def _turns(question: Question, page: int, pages: int, translator: Translator) -> list[Block]:
    """The buttons to the pages before and after one."""
    around = (
        (page_token.PREVIOUS, answer_table.turn_back(translator), page - 1),
        (page_token.NEXT, answer_table.turn_over(translator), page + 1),
    )
    return [
        button(action, label, in_language(page_token.value(question, to), translator.language))
        for action, label, to in around
        if 0 <= to < pages
    ]


def _text(whole: WordedAnswer, shown: WordedAnswer, translator: Translator, *where: str) -> str:
    """What an answer says, as far as it has room in a message's text, and how many lines have none."""
    before, after = (whole.read_as, whole.headline), (*where, *shown.remarks, shown.source)
    return text_of(
        before, (*shown.lines, *shown.undated), after, more=lambda number: answer_table.left_out(number, translator)
    )


def _is_long(answer: Answer, worded: WordedAnswer, translator: Translator) -> bool:
    """Whether an answer has more lines, or longer ones, than stand in a message with a button each."""
    lines = len(answer.all_lines)
    together = sum(map(len, (*worded.lines, *worded.undated))) + lines * len(translator.gettext("Details"))
    return lines > _MAX_BUTTONS or together > _MAX_LINES


def _head(worded: WordedAnswer) -> list[Block]:
    read_as = [context(shortened(worded.read_as, _MAX_PART))] if worded.read_as else []
    return [*read_as, _section(shortened(worded.headline, _MAX_PART))]


def _source(worded: WordedAnswer) -> Block:
    return context(shortened(worded.source, _MAX_PART))


def _lines_with_buttons(answer: Answer, worded: WordedAnswer, translator: Translator) -> Iterable[Block]:
    label = translator.gettext("Details")
    undated = list(worded.undated)
    for line, text in zip(answer.lines, worded.lines, strict=True):
        yield _section(text, button=button(DETAILS, label, in_language(line.deliverable.ref, translator.language)))
    if len(undated) > len(answer.undated):
        yield _section(undated.pop(0))
    for line, text in zip(answer.undated, undated, strict=True):
        yield _section(text, button=button(DETAILS, label, in_language(line.deliverable.ref, translator.language)))


def _marking(lines: Sequence[AnswerLine], translator: Translator) -> list[Block]:
    """Buttons to mark each open instalment shown done, and to move its deadline; who presses one is checked then."""
    still_open = [each for each in lines if each.head.status == "open"]
    buttons: list[Block] = []
    for number, each in enumerate(still_open[:_MAX_MARKED], start=1):
        ref, value = each.deliverable.ref, in_language(each.head.key, translator.language)
        # An action id may stand only once in a block.
        buttons += [
            button(f"{MARK_DONE}:{number}", translator.gettext("Mark {ref} done", ref=ref), value),
            button(f"{NEW_DEADLINE}:{number}", translator.gettext("New deadline for {ref}", ref=ref), value),
        ]
    return _actions(buttons)


def _chart(answer: Answer, translator: Translator) -> list[Block]:
    """A button that draws an answer, where there is enough to draw."""
    if sum(len(each.instalments) for each in answer.lines) < _ENOUGH:
        return []
    value = in_language(page_token.value(answer.question, 0), translator.language)
    return [button(CHART, timeline.chart_button(translator), value)]


def _actions(buttons: Sequence[Block]) -> list[Block]:
    return [{"type": "actions", "elements": list(buttons)}] if buttons else []


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


def _within(room: int, paragraphs: Iterable[str]) -> Iterable[str]:
    """As many paragraphs as have room, the last one cut short."""
    for each in paragraphs:
        if len(each) > room:
            if room > 1:
                yield shortened(each, room)
            return
        yield each
        room -= len(each) + 1


def _length(part: object) -> int:
    """Characters in all texts of blocks, however deep they stand."""
    if isinstance(part, dict):
        return len(part["text"]) if isinstance(part.get("text"), str) else _length(list(part.values()))
    return sum(map(_length, part)) if isinstance(part, list) else 0


def _pieces(paragraph: str) -> Iterable[str]:
    """A paragraph in pieces that fit a section, cut between lines where it can be."""
    while len(paragraph) > _MAX_SECTION:
        cut = paragraph.rfind("\n", 1, _MAX_SECTION)
        cut = cut if cut > 0 else _MAX_SECTION
        yield paragraph[:cut]
        paragraph = paragraph[cut:].lstrip("\n")
    yield paragraph
