"""The wording of an answer as a table: its columns, its rows, and which page of a long answer is shown."""

from collections.abc import Sequence

from domain.answers.answer import Answer, AnswerLine
from domain.answers.line_groups import WordedGroup
from domain.answers.line_text import deadline_text, later_instalments_text, local_title_text, marked_status_text
from domain.i18n.translator import Translator


def word_table(answer: Answer, groups: Sequence[WordedGroup], translator: Translator) -> list[tuple[str, ...]]:
    """Return the headers of the columns, then the cells of each deliverable.

    There is no status if that goes without saying. The note, if the register has several, is a column and no heading
    between the rows: those who sort or filter a table keep it with each of them.
    """
    has_status = any(line.has_status for group in groups for line in group.lines)
    note = (translator.gettext("Council note"),) if translator.directory.has_several_notes else ()
    headers = (translator.gettext("Deliverable"), *note, translator.gettext("Owners"), translator.gettext("Deadline"))
    status = (translator.gettext("Status"),) if has_status else ()
    rows = [_row(line, answer, translator) for line in answer.all_lines]
    return [(*headers, *status), *(row if has_status else row[:-1] for row in rows)]


def deadline_column(translator: Translator) -> int:
    """Return the place of the deadlines among the columns, counted from 0."""
    return 3 if translator.directory.has_several_notes else 2


def _row(line: AnswerLine, answer: Answer, translator: Translator) -> tuple[str, ...]:
    """Return the cells of one deliverable, one for each column."""
    deadline, note = deadline_text(line.shown, answer, translator), translator.directory.note_of(line.deliverable.ref)
    if line.later_open_count:
        deadline = f"{deadline}, {later_instalments_text(line, translator)}"
    return (
        local_title_text(line, translator),
        *([f"{note.number}, {note.marking}"] if translator.directory.has_several_notes else []),
        translator.owners(line.deliverable.owners),
        deadline,
        marked_status_text(line.shown, answer, translator),
    )


def page_position_text(translator: Translator, *, page: int, pages: int, first: int, last: int, number: int) -> str:
    """Return which page of a long answer is shown, and which of its deliverables; all are counted from one."""
    return translator.gettext(
        "Page {page} of {pages}: deliverables {first} to {last} of {number}.",
        page=page,
        pages=pages,
        first=first,
        last=last,
        number=number,
    )


def omitted_count_text(number: int, translator: Translator) -> str:
    """Return how many deliverables of an answer are left out of a text for lack of room."""
    return translator.ngettext("{n} more is not shown here.", "{n} more are not shown here.", number)


def previous_page_label(translator: Translator) -> str:
    """Return the label of the button to the previous page."""
    return translator.gettext("Previous page")


def next_page_label(translator: Translator) -> str:
    """Return the label of the button to the next page."""
    return translator.gettext("Next page")
