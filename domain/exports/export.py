"""Exporting an answer: what is in the file, whichever its format, and what is said of it."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from domain.answers.answer import Answer
from domain.exports import change_rows, instalment_rows
from domain.exports.change_rows import ChangeRow, Names, trace
from domain.exports.instalment_rows import Cell, InstalmentRow, entry
from domain.i18n.translator import Translator
from domain.register.audit_events import Change
from domain.register.instalments import Instalment
from domain.register.model import Note


@dataclass(frozen=True, kw_only=True, slots=True)
class Sheet:
    """Rows below a header; `name` says what they are."""

    name: str
    header: tuple[str, ...]
    rows: Iterable[tuple[Cell, ...]]


@dataclass(frozen=True, kw_only=True, slots=True)
class Export:
    """All that is in a file, whichever its format, in one language."""

    language: str
    note: str
    noted_on: date
    marking: str
    title: str
    #: How the filters were read, and of which day it is, in words.
    read_as: str
    stand: str
    day: date
    #: What did not fit into the file is missing.
    more: bool
    entries: tuple[InstalmentRow, ...]
    #: What was changed of these, the newest first.
    traces: tuple[ChangeRow, ...]
    #: What stands over the columns of either, and what each is called.
    headers: tuple[tuple[str, ...], tuple[str, ...]]
    names: tuple[str, str]

    @property
    def sheet(self) -> Sheet:
        """A row for each instalment."""
        rows = (instalment_rows.row(each, self.marking) for each in self.entries)
        return Sheet(name=self.names[0], header=self.headers[0], rows=rows)

    @property
    def history(self) -> Sheet:
        """A row for each change."""
        rows = (change_rows.row(each, self.marking) for each in self.traces)
        return Sheet(name=self.names[1], header=self.headers[1], rows=rows)


def export(answer: Answer, read_as: str, translator: Translator, *, changes: Iterable[Change], names: Names) -> Export:
    """What is in a file: the deliverables in the answer's order, their instalments in time's, the changes as given."""
    note = translator.directory.note
    return Export(
        language=translator.language,
        note=note.number,
        noted_on=note.date,
        marking=note.marking,
        title=title(translator),
        read_as=read_as,
        stand=translator.gettext("As of {date}.", date=translator.day(answer.today)),
        day=answer.today,
        more=answer.more,
        entries=tuple(entry(each, answer.today, translator) for each in instalments(answer)),
        traces=tuple(trace(each, translator, names) for each in changes),
        headers=(instalment_rows.header(translator), change_rows.header(translator)),
        names=(translator.gettext("Deliverables"), translator.gettext("Change history")),
    )


def instalments(answer: Answer) -> Iterator[Instalment]:
    """What is in a file of an answer."""
    return (each for line in answer.all_lines for each in line.instalments)


def file_name(note: Note, today: date) -> str:
    """`13901-23-LIMITE-2024-06-03`: the note, its marking and the day; an extension comes after it."""
    words = (note.number, note.marking, str(today))
    return "-".join(re.sub(r"[^\w.]+", "-", each).strip("-.") for each in words)


def title(translator: Translator) -> str:
    """What the file is called where it is shown."""
    note = translator.directory.note
    return translator.gettext("Deliverables of note {number}, {marking}", number=note.number, marking=note.marking)


def comment(found: Export, translator: Translator) -> str:
    """What is said with the file: how much is in it and how it is marked."""
    note = translator.directory.note
    said = [
        translator.ngettext("{n} instalment is in this file.", "{n} instalments are in this file.", len(found.entries)),
        translator.gettext("Note {number}, {marking}.", number=note.number, marking=note.marking),
    ]
    if found.more:
        said.append(translator.gettext("There are more; narrow the question by an owner or a time."))
    return " ".join(said)


def sent(names: Sequence[str], translator: Translator, *, directly: bool) -> str:
    """Where files are: in whoever asked's direct messages, or in this thread."""
    if directly:
        return translator.gettext("In your direct messages: {file}", file=", ".join(names))
    return translator.gettext("In this thread: {file}", file=", ".join(names))


def on_its_way(names: Sequence[str], translator: Translator, *, directly: bool) -> str:
    """The same of files that are not there yet."""
    if directly:
        return translator.gettext("On its way to your direct messages: {file}", file=", ".join(names))
    return translator.gettext("On its way into this thread: {file}", file=", ".join(names))
