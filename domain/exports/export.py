"""Exports: the content of a file in any format, and the sentences about it."""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from msgspec import Struct

from domain.answers.answer import Answer
from domain.exports import change_columns, instalment_columns
from domain.exports.change_columns import ChangeRow, NameOf, make_change_row
from domain.exports.instalment_columns import Cell, InstalmentRow, make_instalment_row
from domain.i18n.translator import Translator
from domain.register.audit_events import Change
from domain.register.instalments import Instalment
from domain.register.model import Note


class Table(Struct, frozen=True, kw_only=True):
    """A table with a name, a header and rows."""

    name: str
    header: tuple[str, ...]
    rows: Iterable[tuple[Cell, ...]]


class Export(Struct, frozen=True, kw_only=True):
    """The content of a file in one language, whatever its format."""

    language: str
    note: str
    note_date: date
    marking: str
    #: The notes with their markings, as a sentence.
    source: str
    title: str
    #: How the filters were read, and the day of the data, in words.
    read_as: str
    as_of: str
    day: date
    #: Whether more fits the filters than is in the file.
    is_truncated: bool
    instalments: tuple[InstalmentRow, ...]
    #: Changes of these instalments, the newest first.
    changes: tuple[ChangeRow, ...]
    #: Column headings and names of the two tables: instalments, then changes.
    headers: tuple[tuple[str, ...], tuple[str, ...]]
    sheet_names: tuple[str, str]
    #: Whether the tables have a column with the number of each row's note.
    has_several_notes: bool = False
    #: The hash of the last entry in the audit log when the file was made.
    record_head: str = ""

    @property
    def record(self) -> str:
        """The audit log's head in words, so that it is kept where the file is."""
        return f"{self.sheet_names[1]}: {self.record_head}"

    @property
    def instalment_table(self) -> Table:
        """A row for each instalment."""
        rows = (instalment_columns.instalment_cells(row, with_note=self.has_several_notes) for row in self.instalments)
        return Table(name=self.sheet_names[0], header=self.headers[0], rows=rows)

    @property
    def change_table(self) -> Table:
        """A row for each change."""
        rows = (change_columns.change_cells(row, with_note=self.has_several_notes) for row in self.changes)
        return Table(name=self.sheet_names[1], header=self.headers[1], rows=rows)


def make_export(
    answer: Answer,
    read_as: str,
    translator: Translator,
    *,
    changes: Iterable[Change],
    name_of: NameOf,
    record_head: str = "",
) -> Export:
    """Return an export: deliverables in the answer's order, their instalments in order of time, changes as given."""
    note = translator.directory.note_over(answer.refs)
    return Export(
        language=translator.language,
        note=note.number,
        note_date=note.date,
        marking=note.marking,
        source=translator.notes(answer.refs),
        title=title(note, translator),
        read_as=read_as,
        as_of=translator.gettext("As of {date}.", date=translator.day(answer.today)),
        day=answer.today,
        is_truncated=answer.has_more,
        instalments=tuple(make_instalment_row(each, answer.today, translator) for each in exported_instalments(answer)),
        changes=tuple(make_change_row(each, translator, name_of) for each in changes),
        headers=(instalment_columns.instalment_header(translator), change_columns.change_header(translator)),
        sheet_names=(translator.gettext("Deliverables"), translator.gettext("Change history")),
        has_several_notes=translator.directory.has_several_notes,
        record_head=record_head,
    )


def exported_instalments(answer: Answer) -> Iterator[Instalment]:
    """Yield the instalments of an answer's file."""
    return (instalment for line in answer.all_lines for instalment in line.instalments)


def file_name(number: str, marking: str, today: date) -> str:
    """Return a name without extension, from the note, its marking and the day: `13901-23-LIMITE-2024-06-03`."""
    words = (number, marking, str(today))
    return "-".join(re.sub(r"[^\w.]+", "-", word).strip("-.") for word in words)


def title(note: Note, translator: Translator) -> str:
    """Return the title of the file."""
    return translator.gettext("Deliverables of note {number}, {marking}", number=note.number, marking=note.marking)


def file_comment(export: Export, translator: Translator) -> str:
    """Return the message sent with the file: how much is in it, and its marking."""
    sentences = [
        translator.ngettext(
            "{n} instalment is in this file.", "{n} instalments are in this file.", len(export.instalments)
        ),
        export.source,
    ]
    if export.is_truncated:
        sentences.append(translator.gettext("There are more; narrow the question by an owner or a time."))
    return " ".join([*sentences, f"{export.record}."] if export.record_head else sentences)


def sent_message(names: Sequence[str], translator: Translator, *, directly: bool) -> str:
    """Return where files were sent: to the user's direct messages, or into this thread."""
    if directly:
        return translator.gettext("In your direct messages: {file}", file=", ".join(names))
    return translator.gettext("In this thread: {file}", file=", ".join(names))


def on_its_way_message(names: Sequence[str], translator: Translator, *, directly: bool) -> str:
    """Return the same of files that are still being made."""
    if directly:
        return translator.gettext("On its way to your direct messages: {file}", file=", ".join(names))
    return translator.gettext("On its way into this thread: {file}", file=", ".join(names))
