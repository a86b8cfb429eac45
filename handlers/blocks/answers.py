"""Lay out an answer as a message: lines with a menu each, or a table in pages if there are many of them.

A line is its reference and title in bold, then a section with its facts and its menu: a rich text has none beside it,
and a section has no bold without Slack's own format, in which signs in titles would be read.
"""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from domain.answers import answer_table
from domain.answers.answer import Answer
from domain.answers.answer_text import WordedAnswer, word_answer
from domain.answers.line_groups import WordedGroup, WordedLine
from domain.answers.not_understood_text import for_everyone_remark, for_everyone_text
from domain.charts import timeline
from domain.exports import export
from domain.i18n.translator import Translator
from domain.messages.modals import bulk_label
from domain.notifications.following import FollowKind, Target
from domain.notifications.wording import target_name
from domain.questions.model import Question
from domain.register.model import Directory, Status
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
    header,
    message,
    plain_text,
    rich_text,
    section,
    sections,
    shorten,
    with_language,
    words,
)
from handlers.blocks.fallback_text import BULLET, fallback_text
from handlers.blocks.follow import follow_button, follow_choice, item
from handlers.blocks.line_menu import MenuChoice, line_menu
from handlers.questions import page_token
from handlers.questions.answer import AnsweredQuestion
from handlers.services.rights import ANY_READER, Rights

#: The buttons' action ids.
DETAILS = "details"
MARK_DONE = "mark_done"
NEW_DEADLINE = "new_deadline"
REMIND_ME = "remind_me"
LEAVE_WORD = "leave_word"
#: Opens the form that changes several items; the value of its button is the filters to begin with.
BULK = "bulk"
INVOLVED = "involved"
OWN_BODY = "own_body"
CHART = "chart"
SUGGESTION = "suggestion"

#: Instalments from which a chart shows more than the list does.
_MIN_CHART_INSTALMENTS = 3

#: An answer with more lines than this, or with more characters in them, is a table without a menu per line.
_MAX_LINES_WITH_MENUS = 12
_MAX_LINE_CHARS = 6000
#: Blocks of lines and headings, of 50 a message; the lines of one note have no more than these.
_MAX_LINE_BLOCKS = 36
#: Characters of a question in a block's id, of 255.
_MAX_TOKEN_CHARS = 200
#: Characters of a title.
_MAX_TITLE_CHARS = 3000
#: Characters in each part around an answer's lines: how it was read, the headline and the source.
_MAX_PART_CHARS = 900


def compose_answer(
    answered: AnsweredQuestion, page: int = 0, *, rights: Rights = ANY_READER, is_posted: bool = False
) -> dict[str, Any]:
    """Return an answer as a message, whose menus offer what its reader may do.

    Of a long answer it is a page, counted from 0, the last one if there are fewer. One that `is_posted`, and not the
    response to a command or click, has a data table.
    """
    answer, worded, translator = answered.answer, answered.worded, answered.translator
    if answer is None or worded is None:
        return _compose_statement(answered)
    menus = _Menus(rights, answer.today, translator)
    if _is_long(worded, menus):
        return _compose_page(answer, worded, answered, page, is_posted=is_posted, rights=rights)
    lines = [block for group in worded.groups for block in _group_blocks(group, menus)]
    buttons = [*suggestion_buttons(answered), *_more_buttons(answer, worded, translator, rights)]
    return message(_fallback_text(answered, worded, worded), _with_remarks([*_head(answered), *lines], worded, buttons))


def _compose_statement(answered: AnsweredQuestion) -> dict[str, Any]:
    """Return help, or why a text was not understood with a button for each question that could be meant."""
    if not answered.suggestions:
        return message(answered.text)
    buttons = list(suggestion_buttons(answered))
    return message(answered.text, [*sections([answered.statement], room=MAX_MESSAGE_CHARS), *actions(buttons)])


def suggestion_buttons(answered: AnsweredQuestion) -> Iterator[Block]:
    """Yield a button for each question that could be meant, or that a text asks beside its first."""
    language = answered.translator.language
    for number, suggestion in enumerate(answered.suggestions, start=1):
        label = shorten(suggestion.label, MAX_BUTTON_CHARS)
        yield button(f"{SUGGESTION}:{number}", label, with_language(suggestion.text, language))


def _compose_page(
    answer: Answer,
    worded: WordedAnswer,
    answered: AnsweredQuestion,
    page_number: int,
    *,
    is_posted: bool,
    rights: Rights,
) -> dict[str, Any]:
    """Return a page of a long answer: its lines in a table, and buttons to the previous and the next page."""
    translator = answered.translator
    header, *rows = map(tables.fit_row, answer_table.word_table(answer, worded.groups, translator))
    pages = tables.split_pages(header, rows)
    page = pages[min(page_number, len(pages) - 1)]
    # What is said below the table is about the lines in it.
    part = answer.select(page.first, page.end)
    worded_part = word_answer(part, answered.reading, translator)
    shown = rows[page.first : page.end]
    if is_posted and shown:
        days = [line.shown.due for line in part.all_lines]
        note = translator.directory.note_over(part.refs)
        column, caption = answer_table.deadline_column(translator), export.title(note, translator)
        table = tables.data_table(header, shown, days, day_column=column, caption=caption)
    else:
        table = tables.table(header, shown)
    if translator.directory.has_several_notes:
        table = tables.by_note(table)
    blocks = [*_head(answered), table]
    position = answer_table.page_position_text(
        translator, page=page.number + 1, pages=len(pages), first=page.first + 1, last=page.end, number=len(rows)
    )
    buttons = _paging_buttons(answer.question, page.number, len(pages), translator)
    if buttons:
        blocks.append(context(position))
    blocks += actions([*buttons, *_details_menu(part, blocks, translator)])
    text = _fallback_text(answered, worded, worded_part, *([position] if len(pages) > 1 else []))
    more = [*suggestion_buttons(answered), *_more_buttons(answer, worded, translator, rights)]
    return message(text, _with_remarks(blocks, worded_part, more))


def _with_remarks(blocks: Sequence[Block], worded: WordedAnswer, buttons: Sequence[Block]) -> list[Block]:
    """Return blocks with remarks, as far as the message has room for them, and below them buttons and the source."""
    below = [*actions(buttons), context(shorten(worded.source, _MAX_PART_CHARS))]
    room = MAX_MESSAGE_CHARS - _text_length([*blocks, *below])
    return [*blocks, *sections(worded.remarks, room=room), *below]


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


def _details_menu(part: Answer, blocks: Sequence[Block], translator: Translator) -> list[Block]:
    """Return the menu that shows details of a line of a table, in which nothing can be pressed, if there is room."""
    refs = part.refs
    room = MAX_MESSAGE_CHARS - _text_length(list(blocks)) - 2 * _MAX_PART_CHARS
    if not refs or sum(map(len, refs)) > room:
        return []
    options = [
        {"text": plain_text(translator.reference(ref)), "value": with_language(ref, translator.language)}
        for ref in refs
    ]
    placeholder = plain_text(translator.gettext("Details"))
    return [{"type": "static_select", "action_id": DETAILS, "placeholder": placeholder, "options": options}]


def _paging_buttons(question: Question, page: int, pages: int, translator: Translator) -> list[Block]:
    targets = (
        (page_token.PREVIOUS_PAGE, answer_table.previous_page_label(translator), page - 1),
        (page_token.NEXT_PAGE, answer_table.next_page_label(translator), page + 1),
    )
    return [
        button(
            action,
            label,
            with_language(page_token.encode_token(question, target), translator.language),
            read_as=f"{label}: {target + 1}/{pages}",
        )
        for action, label, target in targets
        if 0 <= target < pages
    ]


def _fallback_text(answered: AnsweredQuestion, whole: WordedAnswer, shown: WordedAnswer, *position: str) -> str:
    """Return an answer as a message's text, as far as there is room, and how many lines are left out."""
    translator = answered.translator
    whose = for_everyone_remark(translator) if answered.is_for_everyone else ""
    return fallback_text(
        (whose, whole.left_out, whole.headline, whole.read_as),
        shown.lines,
        (*position, *shown.all_remarks, shown.source),
        more=lambda number: answer_table.omitted_count_text(number, translator),
    )


def _is_long(worded: WordedAnswer, menus: "_Menus") -> bool:
    """Return whether an answer has more lines, or longer ones, than fit a message with a menu each."""
    lines = [line for group in worded.groups for line in group.lines]
    headings = [heading for group in worded.groups for heading in group.headings]
    if len(lines) > _MAX_LINES_WITH_MENUS or 2 * len(lines) + len(headings) > _MAX_LINE_BLOCKS:
        return True
    return sum(map(len, worded.lines)) + sum(map(menus.length, lines)) > _MAX_LINE_CHARS


def _head(answered: AnsweredQuestion) -> list[Block]:
    """Return whose the answer is, what was left out of the question, the headline, and how the question was read."""
    answer, worded = answered.answer, answered.worded
    if answer is None or worded is None:
        return []
    left_out, headline, read_as = (
        shorten(text, _MAX_PART_CHARS) for text in (worded.left_out, worded.headline, worded.read_as)
    )
    return [
        *([_body_menu(answer.question, answered.translator)] if answered.is_for_everyone else []),
        *([context(left_out)] if left_out else []),
        rich_text([words(headline, bold=True)]),
        *([context_with_bold(read_as, worded.asked_names)] if read_as else []),
    ]


def _body_menu(question: Question, translator: Translator) -> Block:
    """Return that an answer is about everyone, with a menu in which its reader says for whom they speak."""
    menu = {
        "type": "external_select",
        "action_id": OWN_BODY,
        "placeholder": plain_text(translator.gettext("Choose")),
        "min_query_length": 0,
    }
    block = section(for_everyone_text(translator), accessory=menu)
    token = with_language(page_token.encode_token(question, 0), translator.language)
    return {**block, "block_id": f"{OWN_BODY}|{token}"} if len(token) <= _MAX_TOKEN_CHARS else block


def _group_blocks(group: WordedGroup, menus: "_Menus") -> Iterator[Block]:
    """Yield the headings of a group, if it has any, and two blocks for each line."""
    if group.note:
        yield header(group.note)
    if group.heading:
        yield context(group.heading)
    for line in group.lines:
        yield rich_text([words(shorten(line.title, _MAX_TITLE_CHARS), bold=True)])
        yield section(" · ".join(line.facts), accessory=menus.menu(line))


def details_button(ref: str, translator: Translator) -> Block:
    """Return the button that shows the details of a reference."""
    value = with_language(ref, translator.language)
    spoken = translator.gettext("details of {ref}", ref=translator.reference(ref))
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
        # Coordinators have it on the card, since a menu has five choices at most.
        if self._rights.may_leave_word(deliverable) and not self._rights.is_coordinator:
            yield MenuChoice(action=LEAVE_WORD, label=gettext("Leave a word"), value=shown.key)
        followed = item(deliverable.ref)
        yield follow_choice(followed, self._translator, is_followed=followed in self._rights.follows)


def bulk_button(translator: Translator, *, owner: str = "", meeting: str = "") -> Block:
    """Return the button that opens the form that changes several items, with an owner and a meeting chosen."""
    return button(BULK, bulk_label(translator), with_language(f"{owner}~{meeting}", translator.language))


def _bulk_buttons(answer: Answer, rights: Rights, translator: Translator) -> Iterator[Block]:
    """Yield the button with which a coordinator changes several of an answer's items, if so many are open."""
    still_open = [line for line in answer.all_lines if line.shown.status is Status.OPEN]
    if rights.is_coordinator and len(still_open) > 1:
        owners, when = answer.question.owners, answer.question.when
        meeting = when.council if when is not None else None
        yield bulk_button(
            translator,
            owner=owners[0] if len(owners) == 1 else "",
            meeting="" if meeting is None or translator.directory.milestone(meeting) is None else str(meeting),
        )


def _more_buttons(answer: Answer, worded: WordedAnswer, translator: Translator, rights: Rights) -> Iterator[Block]:
    """Yield the buttons that change an answer's items, draw it and show where its owners only take part."""
    yield from _bulk_buttons(answer, rights, translator)
    value = with_language(page_token.encode_token(answer.question, 0), translator.language)
    if sum(len(line.instalments) for line in answer.lines) >= _MIN_CHART_INSTALMENTS:
        label = timeline.chart_button_label(translator)
        yield button(CHART, label, value, read_as=f"{label}: {worded.read_as or worded.headline}")
    if worded.also_involved:
        read_as = f"{worded.asked_names}: {worded.also_involved}" if worded.asked_names else ""
        yield button(INVOLVED, worded.also_involved, value, read_as=read_as)
    for target in _asked_targets(answer.question, translator.directory):
        name = target_name(target, {}, translator)
        yield follow_button(target, translator, name=name, is_followed=target in rights.follows)


def _asked_targets(question: Question, directory: Directory) -> Iterator[Target]:
    """Yield the body and the meeting that a question is about, which can be followed."""
    if len(question.owners) == 1:
        yield Target(kind=FollowKind.BODY, key=question.owners[0])
    meeting = None if question.when is None else question.when.council
    if meeting is not None and directory.milestone(meeting) is not None:
        yield Target(kind=FollowKind.MEETING, key=str(meeting))


def _text_length(part: object) -> int:
    """Return the number of characters in all texts of blocks, at any depth."""
    if isinstance(part, dict):
        return len(part["text"]) if isinstance(part.get("text"), str) else _text_length(list(part.values()))
    return sum(map(_text_length, part)) if isinstance(part, list) else 0
