"""Exporting an answer: what stands in each instalment's row, and what is said of the file."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from domain.answering import Answer
from domain.calendar import brussels_day
from domain.instalments import Instalment
from domain.register import Note, Status
from domain.replies import month_of
from domain.speech import Speech

#: None where there is nothing to say.
Cell = str | date | None


@dataclass(frozen=True, kw_only=True, slots=True)
class Sheet:
    """Rows below a header, for whichever format they are written in."""

    header: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


def sheet(answer: Answer, speech: Speech) -> Sheet:
    """A row for each instalment that fits: the deliverables in the answer's order, and their instalments in time's."""
    instalments = (each for line in answer.all_lines for each in line.instalments)
    return Sheet(header=_header(speech), rows=tuple(_row(each, answer.today, speech) for each in instalments))


def file_name(note: Note, today: date) -> str:
    """`13901-23-LIMITE-2024-06-03`: the note, its marking and the day; an extension comes after it."""
    words = (note.number, note.marking, str(today))
    return "-".join(re.sub(r"[^\w.]+", "-", each).strip("-.") for each in words)


def title(speech: Speech) -> str:
    """What the file is called where it is shown."""
    note = speech.directory.note
    return speech.gettext("Deliverables of note {number}, {marking}", number=note.number, marking=note.marking)


def comment(found: Sheet, answer: Answer, speech: Speech) -> str:
    """What is said with the file: how much is in it and how it is marked."""
    note = speech.directory.note
    said = [
        speech.ngettext("{n} instalment is in this file.", "{n} instalments are in this file.", len(found.rows)),
        speech.gettext("Note {number}, {marking}.", number=note.number, marking=note.marking),
    ]
    if answer.more:
        said.append(speech.gettext("There are more; narrow the question by an owner or a time."))
    return " ".join(said)


def sent(names: Sequence[str], speech: Speech, *, directly: bool) -> str:
    """Where files are: in whoever asked's direct messages, or in this thread."""
    if directly:
        return speech.gettext("In your direct messages: {file}", file=", ".join(names))
    return speech.gettext("In this thread: {file}", file=", ".join(names))


def on_its_way(names: Sequence[str], speech: Speech, *, directly: bool) -> str:
    """The same of files that are not there yet."""
    if directly:
        return speech.gettext("On its way to your direct messages: {file}", file=", ".join(names))
    return speech.gettext("On its way into this thread: {file}", file=", ".join(names))


def _header(speech: Speech) -> tuple[str, ...]:
    return (
        speech.gettext("Reference"),
        speech.gettext("Title"),
        speech.gettext("Owners"),
        speech.gettext("Instalment"),
        speech.gettext("Deadline"),
        speech.gettext("Status"),
        speech.gettext("Done on"),
        speech.gettext("Evidence"),
        speech.gettext("On hold because"),
        speech.gettext("Reported by its owner"),
        speech.gettext("Paragraph"),
        speech.gettext("Marking"),
    )


def _row(instalment: Instalment, today: date, speech: Speech) -> tuple[Cell, ...]:
    deliverable = instalment.deliverable
    return (
        deliverable.ref,
        speech.text(deliverable.title),
        speech.owners(deliverable.owners),
        month_of(instalment.slug, speech),
        instalment.due,
        _status(instalment, today, speech),
        brussels_day(instalment.done_at) if instalment.done_at else None,
        instalment.evidence,
        instalment.hold,
        instalment.report,
        deliverable.key_action,
        speech.directory.note.marking,
    )


def _status(instalment: Instalment, today: date, speech: Speech) -> str:
    """One word, since evidence and reasons have columns of their own."""
    if instalment.status is Status.DONE:
        return speech.gettext("done")
    if instalment.hold:
        return speech.gettext("on hold")
    return speech.gettext("overdue") if instalment.overdue(today) else speech.gettext("open")
