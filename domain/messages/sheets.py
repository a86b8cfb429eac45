"""What is said of a meeting's sheet: what it and its file are called, and why there is none."""

import re
from dataclasses import replace

from domain.answers.not_understood_text import misread
from domain.dates.spans import Month
from domain.i18n.translator import Translator
from domain.questions.model import NotUnderstood, Question, Reading, RefusalReason
from domain.register.model import Milestone, Note


def title(council: Milestone, speech: Translator) -> str:
    """What the sheet is called where it is shown."""
    return speech.gettext("Meeting sheet: {council}", council=speech.text(council.name))


def file_name(note: Note, council: Milestone) -> str:
    """`13901-23-LIMITE-sheet-2024-06-13`: the note, its marking and the meeting; an extension comes after it."""
    words = (note.number, note.marking, "sheet", str(council.day))
    return "-".join(re.sub(r"[^\w.]+", "-", each).strip("-.") for each in words)


def comment(council: Milestone, speech: Translator) -> str:
    """What is said with the file: what it is, and how it is marked."""
    note = speech.directory.note
    marked = speech.gettext("Note {number}, {marking}.", number=note.number, marking=note.marking)
    return f"{title(council, speech)}. {marked}"


def nothing(speech: Translator) -> str:
    """That nothing is on the table."""
    return speech.gettext("Nothing under the note fits that.")


def no_table(reading: Reading, question: Question, speech: Translator) -> str:
    """Why there is no sheet for the time that a question names: no Council meets in that month, or it is none's."""
    when, directory = question.when, speech.directory
    month = Month.of(when.span.first) if when else None
    if when and month and month == Month.of(when.span.last) and directory.milestone(month) is None:
        problem = NotUnderstood(why=RefusalReason.COUNCIL, words=str(month), partly=replace(question, when=None))
        return misread(replace(reading, question=problem), problem, speech)
    months = [each.month for each in directory.milestones]
    if not months:
        return speech.gettext("No later Schengen Council is known yet.")
    return speech.gettext(
        "A sheet is for one Schengen Council: name its month, as in {example}. Those I know are in {months}.",
        example=f"/schengen sheet {speech.month(months[-1])}",
        months=speech.all_of([speech.month(each) for each in months]),
    )
