"""What is said of a meeting's sheet: what it and its file are called, and why there is none."""

import re
from dataclasses import replace

from domain.answers.not_understood_text import misread
from domain.dates.spans import Month
from domain.i18n.translator import Translator
from domain.questions.model import NotUnderstood, Question, Reading, RefusalReason
from domain.register.model import Milestone, Note


def title(council: Milestone, translator: Translator) -> str:
    """What the sheet is called where it is shown."""
    return translator.gettext("Meeting sheet: {council}", council=translator.text(council.name))


def file_name(note: Note, council: Milestone) -> str:
    """`13901-23-LIMITE-sheet-2024-06-13`: the note, its marking and the meeting; an extension comes after it."""
    words = (note.number, note.marking, "sheet", str(council.day))
    return "-".join(re.sub(r"[^\w.]+", "-", each).strip("-.") for each in words)


def comment(council: Milestone, translator: Translator) -> str:
    """What is said with the file: what it is, and how it is marked."""
    note = translator.directory.note
    marked = translator.gettext("Note {number}, {marking}.", number=note.number, marking=note.marking)
    return f"{title(council, translator)}. {marked}"


def no_table(reading: Reading, question: Question, translator: Translator) -> str:
    """Why there is no sheet for the time that a question names: no Council meets in that month, or it is none's."""
    when, directory = question.when, translator.directory
    month = Month.of(when.span.first) if when else None
    if when and month and month == Month.of(when.span.last) and directory.milestone(month) is None:
        problem = NotUnderstood(why=RefusalReason.COUNCIL, words=str(month), partly=replace(question, when=None))
        return misread(replace(reading, question=problem), problem, translator)
    months = [each.month for each in directory.milestones]
    if not months:
        return translator.gettext("No later Schengen Council is known yet.")
    return translator.gettext(
        "A sheet is for one Schengen Council: name its month, as in {example}. Those I know are in {months}.",
        example=f"/schengen sheet {translator.month(months[-1])}",
        months=translator.all_of([translator.month(each) for each in months]),
    )
