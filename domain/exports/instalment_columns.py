"""Rows of an export's instalments: values for programs, and cells for readers."""

from datetime import date, datetime

from msgspec import Struct

from domain.i18n.status_label import DisplayStatus, display_status, status_word
from domain.i18n.translator import Translator
from domain.messages.commands import month_name
from domain.register.instalments import Instalment
from domain.register.model import Owner, local_reference

#: None for an empty cell; a time is wall time in Brussels.
Cell = str | int | date | datetime | None


class RowOwner(Struct, frozen=True, kw_only=True):
    """An owner: an actor, and its unit that does the work."""

    actor: str
    name: str
    unit: str | None
    unit_name: str | None
    #: Whether the note names it "in particular".
    is_lead: bool


class InstalmentRow(Struct, frozen=True, kw_only=True):
    """An instalment in one language."""

    #: The number and the marking of its note.
    note: str
    marking: str
    ref: str
    key_action: str
    title: str
    owners: tuple[RowOwner, ...]
    #: All owners in words.
    owned_by: str
    #: Its name within the deliverable, such as `2024-06`, and that month in words.
    slug: str
    month: str | None
    starts: date | None
    due: date | None
    #: The month of the Schengen Council at which it is due or tabled, `2024-06`.
    council: str | None
    #: Whether a coordinator has set the deadline.
    moved: bool
    status: DisplayStatus
    status_word: str
    done_on: date | None
    evidence: str
    hold: str
    report: str
    #: How far it is, in its owner's words, and the day on which they expect to deliver.
    progress: str
    expected: date | None


def make_instalment_row(instalment: Instalment, today: date, translator: Translator) -> InstalmentRow:
    """Return the row of an instalment with its status today."""
    deliverable, status = instalment.deliverable, display_status(instalment, today)
    note = translator.directory.note_of(deliverable.ref)
    return InstalmentRow(
        note=note.number,
        marking=note.marking,
        ref=deliverable.ref,
        key_action=deliverable.key_action,
        title=translator.text(deliverable.title),
        owners=tuple(_row_owner(owner, translator) for owner in deliverable.owners),
        owned_by=translator.owners(deliverable.owners),
        slug=instalment.slug,
        month=month_name(instalment.slug, translator),
        starts=instalment.starts,
        due=instalment.due,
        council=None if instalment.council is None else str(instalment.council),
        moved=bool(instalment.moved_to),
        status=status,
        status_word=status_word(status, translator),
        done_on=instalment.done_on,
        evidence=instalment.evidence,
        hold=instalment.hold,
        report=instalment.report,
        progress=instalment.progress.text if instalment.progress else "",
        expected=instalment.progress.expected if instalment.progress else None,
    )


def instalment_header(translator: Translator) -> tuple[str, ...]:
    """Return the column headings of `instalment_cells`."""
    return (
        *note_header(translator),
        translator.gettext("Reference"),
        translator.gettext("Title"),
        translator.gettext("Owners"),
        translator.gettext("Instalment"),
        translator.gettext("Deadline"),
        translator.gettext("Status"),
        translator.gettext("Done on"),
        translator.gettext("Evidence"),
        translator.gettext("On hold because"),
        translator.gettext("Reported by its owner"),
        translator.gettext("Progress"),
        translator.gettext("Expected on"),
        translator.gettext("Paragraph"),
        translator.gettext("Marking"),
    )


def note_header(translator: Translator) -> tuple[str, ...]:
    """Return the heading of the column with the note's number, if the register has several notes."""
    return (translator.gettext("Council note"),) if translator.directory.has_several_notes else ()


def reference_cells(note: str, ref: str, *, with_note: bool) -> tuple[Cell, ...]:
    """Return a reference; after its note's number, if that is a column, as the note itself writes it."""
    return (note, local_reference(ref)) if with_note else (ref,)


def instalment_cells(row: InstalmentRow, *, with_note: bool) -> tuple[Cell, ...]:
    """Return an instalment, one cell per column."""
    return (
        *reference_cells(row.note, row.ref, with_note=with_note),
        row.title,
        row.owned_by,
        row.month,
        row.due,
        row.status_word,
        row.done_on,
        row.evidence,
        row.hold,
        row.report,
        row.progress,
        row.expected,
        local_reference(row.key_action) if with_note else row.key_action,
        row.marking,
    )


def _row_owner(owner: Owner, translator: Translator) -> RowOwner:
    return RowOwner(
        actor=owner.actor,
        name=translator.actor(owner.actor),
        unit=owner.via,
        unit_name=None if owner.via is None else translator.actor(owner.via),
        is_lead=owner.lead,
    )
