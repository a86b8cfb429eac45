"""Putting answers into the columns of a table, and saying which part of a long answer is shown."""

from domain.answers.answer import Answer, AnswerLine
from domain.answers.answer_text import deadline, status
from domain.i18n.translator import Translator


def header(speech: Translator) -> tuple[str, ...]:
    """What stands over the columns."""
    return (
        speech.gettext("Reference"),
        speech.gettext("Title"),
        speech.gettext("Owners"),
        speech.gettext("Deadline"),
        speech.gettext("Status"),
    )


def row(each: AnswerLine, answer: Answer, speech: Translator) -> tuple[str, ...]:
    """One deliverable, a cell a column."""
    due = deadline(each.head, answer, speech)
    if each.further:
        further = speech.ngettext("then {n} more instalment", "then {n} more instalments", each.further)
        due = f"{due}, {further}"
    return (
        each.deliverable.ref,
        speech.text(each.deliverable.title),
        speech.owners(each.deliverable.owners),
        due,
        status(each.head, answer, speech),
    )


def whereabouts(speech: Translator, *, page: int, pages: int, first: int, last: int, number: int) -> str:
    """Which page of a long answer it is, and which of its deliverables stand on it; all counted from one."""
    return speech.gettext(
        "Page {page} of {pages}: deliverables {first} to {last} of {number}.",
        page=page,
        pages=pages,
        first=first,
        last=last,
        number=number,
    )


def left_out(number: int, speech: Translator) -> str:
    """How many deliverables of an answer have no room in a text."""
    return speech.ngettext("{n} more is not shown here.", "{n} more are not shown here.", number)


def turn_back(speech: Translator) -> str:
    """What is on the button to the page before."""
    return speech.gettext("Previous page")


def turn_over(speech: Translator) -> str:
    """What is on the button to the page after."""
    return speech.gettext("Next page")
