"""Lay out an answer as a message: lines with a menu each, or a table in pages if there are many of them.

A line is its reference and title in bold, then a section with its facts and its menu: a rich text has none beside it,
and a section has no bold without Slack's own format, in which signs in titles would be read.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from domain.answers import answer_table
from domain.answers.answer import Answer, AnswerLine
from domain.answers.answer_text import WordedAnswer, word_answer
from domain.answers.line_groups import WordedGroup, WordedLine
from domain.answers.not_understood_text import did_you_mean
from domain.charts import timeline
from domain.i18n.translator import Translator
from domain.questions.model import Question, QuestionType
from domain.register.model import Status
from domain.reminders.personal import own_reminder_day
from handlers.blocks import tables
from handlers.blocks.elements import (
    MAX_BUTTON_CHARS,
    MAX_MESSAGE_CHARS,
    Block,
    actions,
    button,
    context,
    context_with_bold,
    message,
    rich_text,
    section,
    sections,
    shorten,
    with_language,
    words,
)
from handlers.blocks.fallback_text import BULLET, fallback_text
from handlers.blocks.line_menu import MenuChoice, line_menu
from handlers.questions import page_token
from handlers.questions.answer import AnsweredQuestion
from handlers.services.rights import ANY_READER, Rights

#: The buttons' action ids.
DETAILS = "details"
MARK_DONE = "mark_done"
NEW_DEADLINE = "new_deadline"
REMIND_ME = "remind_me"
INVOLVED = "involved"
CHART = "chart"
SUGGESTION = "suggestion"

#: Instalments from which a chart shows more than the list does.
_MIN_CHART_INSTALMENTS = 3

#: An answer with more lines than this, or with more characters in them, is a table without a menu per line.
_MAX_LINES_WITH_MENUS = 12
_MAX_LINE_CHARS = 6000
#: Characters of a title.
_MAX_TITLE_CHARS = 3000
#: Deliverables with buttons below their details.
_MAX_MARKABLE = 5
#: Characters in each part around an answer's lines: how it was read, the headline and the source.
_MAX_PART_CHARS = 900


def compose_answer(answered: AnsweredQuestion, page: int = 0, *, rights: Rights = ANY_READER) -> dict[str, Any]:
    """Return an answer as a message, whose menus offer what its reader may do.

    Of a long answer it is a page, counted from 0, the last one if there are fewer.
    """
    answer, worded, translator = answered.answer, answered.worded, answered.translator
    if answer is None or worded is None:
        return _compose_statement(answered)
    menus = _Menus(rights, answer.today, translator)
    if _is_long(worded, menus):
        return _compose_page(answer, worded, answered, page)
    return message(_fallback_text(worded, worded, translator), _answer_blocks(answer, worded, menus, translator))


def _compose_statement(answered: AnsweredQuestion) -> dict[str, Any]:
    """Return help, or why a text was not understood with a button for each question that could be meant."""
    if not answered.suggestions:
        return message(answered.text)
    language = answered.translator.language
    buttons = [
        button(
            f"{SUGGESTION}:{number}",
            shorten(suggestion.label, MAX_BUTTON_CHARS),
            with_language(suggestion.text, language),
        )
        for number, suggestion in enumerate(answered.suggestions, start=1)
    ]
    lines = [answered.statement, did_you_mean(answered.translator)]
    return message(answered.text, [*sections(lines, room=MAX_MESSAGE_CHARS), *actions(buttons)])


def _answer_blocks(answer: Answer, worded: WordedAnswer, menus: "_Menus", translator: Translator) -> list[Block]:
    """Return the headline, how the question was read, a line with a menu per deliverable, remarks, and the source."""
    lines = [block for group in worded.groups for block in _group_blocks(group, menus)]
    if answer.question.ask is QuestionType.DETAILS:
        lines += _mark_buttons(answer.all_lines, translator)
    return _with_remarks([*_head(worded), *lines], worded, list(_more_buttons(answer, worded, translator)))


def _compose_page(answer: Answer, worded: WordedAnswer, answered: AnsweredQuestion, page_number: int) -> dict[str, Any]:
    """Return a page of a long answer: its lines in a table, and buttons to the previous and the next page."""
    translator = answered.translator
    header, *rows = map(tables.fit_row, answer_table.word_table(answer, worded.groups, translator))
    pages = tables.split_pages(header, rows)
    page = pages[min(page_number, len(pages) - 1)]
    # What is said below the table is about the lines in it.
    part = _part(answer, page.first, page.end)
    worded_part = word_answer(part, answered.reading, translator)
    blocks = [*_head(worded), tables.table(header, rows[page.first : page.end])]
    position = answer_table.page_position_text(
        translator, page=page.number + 1, pages=len(pages), first=page.first + 1, last=page.end, number=len(rows)
    )
    buttons = _paging_buttons(answer.question, page.number, len(pages), translator)
    if buttons:
        blocks.append(context(position))
    blocks += actions(buttons)
    if answer.question.ask is QuestionType.DETAILS:
        blocks += _mark_buttons(part.all_lines, translator)
    text = _fallback_text(worded, worded_part, translator, *([position] if len(pages) > 1 else []))
    return message(text, _with_remarks(blocks, worded_part, list(_more_buttons(answer, worded, translator))))


def _with_remarks(blocks: Sequence[Block], worded: WordedAnswer, buttons: Sequence[Block]) -> list[Block]:
    """Return blocks with remarks, as far as the message has room for them, and below them buttons and the source."""
    below = [*actions(buttons), context(shorten(worded.source, _MAX_PART_CHARS))]
    room = MAX_MESSAGE_CHARS - _text_length([*blocks, *below])
    return [*blocks, *sections(worded.remarks, room=room), *below]


def _part(answer: Answer, first: int, end: int) -> Answer:
    """Return an answer with only some of its lines."""
    dated = len(answer.lines)
    undated = answer.undated[max(0, first - dated) : max(0, end - dated)]
    return replace(answer, lines=answer.lines[first:end], undated=undated)


def compose_involvements(answered: AnsweredQuestion) -> dict[str, Any]:
    """Return the key actions in which the owners that were asked for only take part, as a message."""
    worded = answered.worded
    if worded is None or not worded.also_involved:
        return compose_answer(answered)
    lines = [f"{BULLET}{action}" for action in worded.involvements]
    blocks = [rich_text([words(worded.also_involved, bold=True)]), *sections(lines, room=MAX_MESSAGE_CHARS - 2000)]
    text = fallback_text(
        [worded.also_involved],
        lines,
        [],
        more=lambda number: answer_table.omitted_count_text(number, answered.translator),
    )
    return message(text, blocks)


def _paging_buttons(question: Question, page: int, pages: int, translator: Translator) -> list[Block]:
    targets = (
        (page_token.PREVIOUS_PAGE, answer_table.previous_page_label(translator), page - 1),
        (page_token.NEXT_PAGE, answer_table.next_page_label(translator), page + 1),
    )
    return [
        button(action, label, with_language(page_token.encode_token(question, target), translator.language))
        for action, label, target in targets
        if 0 <= target < pages
    ]


def _fallback_text(whole: WordedAnswer, shown: WordedAnswer, translator: Translator, *position: str) -> str:
    """Return an answer as a message's text, as far as there is room, and how many lines are left out."""
    before, after = (whole.left_out, whole.headline, whole.read_as), (*position, *shown.all_remarks, shown.source)
    return fallback_text(
        before,
        shown.lines,
        after,
        more=lambda number: answer_table.omitted_count_text(number, translator),
    )


def _is_long(worded: WordedAnswer, menus: "_Menus") -> bool:
    """Return whether an answer has more lines, or longer ones, than fit a message with a menu each."""
    lines = [line for group in worded.groups for line in group.lines]
    if len(lines) > _MAX_LINES_WITH_MENUS:
        return True
    return sum(map(len, worded.lines)) + sum(map(menus.length, lines)) > _MAX_LINE_CHARS


def _head(worded: WordedAnswer) -> list[Block]:
    """Return what was left out of the question, the headline, and how the question was read."""
    left_out, headline, read_as = (
        shorten(text, _MAX_PART_CHARS) for text in (worded.left_out, worded.headline, worded.read_as)
    )
    return [
        *([context(left_out)] if left_out else []),
        rich_text([words(headline, bold=True)]),
        *([context_with_bold(read_as, worded.asked_names)] if read_as else []),
    ]


def _group_blocks(group: WordedGroup, menus: "_Menus") -> Iterator[Block]:
    """Yield the heading of a group, if it has one, and two blocks for each line."""
    if group.heading:
        yield context(group.heading)
    for line in group.lines:
        yield rich_text([words(shorten(line.title, _MAX_TITLE_CHARS), bold=True)])
        yield section(" · ".join(line.facts), accessory=menus.menu(line))


def details_button(ref: str, translator: Translator) -> Block:
    """Return the button that shows the details of a reference."""
    value, spoken = with_language(ref, translator.language), translator.gettext("details of {ref}", ref=ref)
    return button(DETAILS, translator.gettext("Details"), value, read_as=spoken)


class _Menus:
    """Makes the menus beside the lines of an answer."""

    def __init__(self, rights: Rights, today: date, translator: Translator) -> None:
        self._rights = rights
        self._today = today
        self._translator = translator

    def menu(self, line: WordedLine) -> Block:
        """Return the menu of a line; a button if there are only its details to see."""
        choices = list(self._choices(line))
        if len(choices) == 1:
            return details_button(choices[0].value, self._translator)
        return line_menu(choices, self._translator.language)

    def length(self, line: WordedLine) -> int:
        """Return the number of characters that people see in a line's menu."""
        return sum(len(choice.label) for choice in self._choices(line))

    def _choices(self, line: WordedLine) -> Iterator[MenuChoice]:
        gettext, shown, deliverable = self._translator.gettext, line.line.shown, line.line.deliverable
        yield MenuChoice(action=DETAILS, label=gettext("Details"), value=deliverable.ref)
        if shown.status is Status.DONE:
            return
        if self._rights.is_coordinator:
            yield MenuChoice(action=MARK_DONE, label=gettext("Mark done"), value=shown.key)
            yield MenuChoice(action=NEW_DEADLINE, label=gettext("New deadline"), value=shown.key)
        elif self._rights.may_report(deliverable) and not shown.report:
            yield MenuChoice(action=MARK_DONE, label=gettext("Report done"), value=shown.key)
        if own_reminder_day(shown, self._today) is not None:
            yield MenuChoice(action=REMIND_ME, label=gettext("Remind me"), value=shown.key)


def _mark_buttons(lines: Sequence[AnswerLine], translator: Translator) -> list[Block]:
    """Return buttons that mark open instalments done or move their deadlines; rights are checked at the click."""
    open_lines = [line for line in lines if line.shown.status is Status.OPEN]
    buttons: list[Block] = []
    for number, line in enumerate(open_lines[:_MAX_MARKABLE], start=1):
        ref, value = line.deliverable.ref, with_language(line.shown.key, translator.language)
        # An action id must be unique within a block.
        buttons += [
            button(f"{MARK_DONE}:{number}", translator.gettext("Mark {ref} done", ref=ref), value),
            button(f"{NEW_DEADLINE}:{number}", translator.gettext("New deadline for {ref}", ref=ref), value),
        ]
    return actions(buttons)


def _more_buttons(answer: Answer, worded: WordedAnswer, translator: Translator) -> Iterator[Block]:
    """Yield the buttons that draw an answer and show where its owners only take part, if there is that much."""
    value = with_language(page_token.encode_token(answer.question, 0), translator.language)
    if sum(len(line.instalments) for line in answer.lines) >= _MIN_CHART_INSTALMENTS:
        yield button(CHART, timeline.chart_button_label(translator), value)
    if worded.also_involved:
        yield button(INVOLVED, worded.also_involved, value)


def _text_length(part: object) -> int:
    """Return the number of characters in all texts of blocks, at any depth."""
    if isinstance(part, dict):
        return len(part["text"]) if isinstance(part.get("text"), str) else _text_length(list(part.values()))
    return sum(map(_text_length, part)) if isinstance(part, list) else 0
