"""Putting answers into the columns of a table, and saying which part of a long answer is shown."""

from domain.answers.answer import Answer, AnswerLine
from domain.answers.answer_text import deadline, status
from domain.i18n.translator import Translator


def header(translator: Translator) -> tuple[str, ...]:
    """What stands over the columns."""
    return (
        translator.gettext("Reference"),
        translator.gettext("Title"),
        translator.gettext("Owners"),
        translator.gettext("Deadline"),
        translator.gettext("Status"),
    )


def row(each: AnswerLine, answer: Answer, translator: Translator) -> tuple[str, ...]:
    """One deliverable, a cell a column."""
    due = deadline(each.head, answer, translator)
    if each.further:
        further = translator.ngettext("then {n} more instalment", "then {n} more instalments", each.further)
        due = f"{due}, {further}"
    return (
        each.deliverable.ref,
        translator.text(each.deliverable.title),
        translator.owners(each.deliverable.owners),
        due,
        status(each.head, answer, translator),
    )


def whereabouts(translator: Translator, *, page: int, pages: int, first: int, last: int, number: int) -> str:
    """Which page of a long answer it is, and which of its deliverables stand on it; all counted from one."""
    return translator.gettext(
        "Page {page} of {pages}: deliverables {first} to {last} of {number}.",
        page=page,
        pages=pages,
        first=first,
        last=last,
        number=number,
    )


def left_out(number: int, translator: Translator) -> str:
    """How many deliverables of an answer have no room in a text."""
    return translator.ngettext("{n} more is not shown here.", "{n} more are not shown here.", number)


def turn_back(translator: Translator) -> str:
    """What is on the button to the page before."""
    return translator.gettext("Previous page")


def turn_over(translator: Translator) -> str:
    """What is on the button to the page after."""
    return translator.gettext("Next page")
