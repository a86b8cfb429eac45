"""Sentences about meeting sheets: title, file name and comment, and why there is none."""

import re

from msgspec.structs import replace

from domain.answers.not_understood_text import not_understood_text
from domain.dates.spans import Month
from domain.i18n.translator import Translator
from domain.questions.model import NotUnderstood, Question, Reading, RefusalReason
from domain.register.meeting import Meeting, MeetingBody
from domain.register.model import Milestone


def title(council: Milestone, translator: Translator) -> str:
    """Return the title of a sheet."""
    return translator.gettext("Meeting sheet: {council}", council=translator.text(council.name))


def file_name(number: str, marking: str, council: Milestone) -> str:
    """Return a name without extension, from note, marking and meeting: `13901-23-LIMITE-sheet-2024-06-13`."""
    words = (number, marking, "sheet", str(council.day))
    return "-".join(re.sub(r"[^\w.]+", "-", word).strip("-.") for word in words)


def file_comment(council: Milestone, source: str, translator: Translator) -> str:
    """Return the message sent with the file: its title, and the notes with their markings."""
    return f"{title(council, translator)}. {source}"


def no_sheet_message(reading: Reading, question: Question, translator: Translator) -> str:
    """Return why a question's time has no sheet: no Council meets in that month, or it is not the time of one."""
    when, directory = question.when, translator.directory
    month = Month.of(when.span.first) if when else None
    if when and month and month == Month.of(when.span.last) and directory.milestone(Meeting(month)) is None:
        problem = NotUnderstood(reason=RefusalReason.COUNCIL, words=str(month), partial=replace(question, when=None))
        return not_understood_text(replace(reading, question=problem), problem, translator)
    months = [each.month for each in directory.milestones if each.body is MeetingBody.SCHENGEN_COUNCIL]
    if not months:
        return translator.gettext("No later Schengen Council is known yet.")
    return translator.gettext(
        "A sheet is for one Schengen Council: name its month, as in {example}. Those I know are in {months}.",
        example=f"/schengen sheet {translator.month(months[-1])}",
        months=translator.all_of([translator.month(month) for month in months]),
    )
