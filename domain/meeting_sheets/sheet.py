"""The meeting sheet of a Schengen Council: its rows and texts, for any format."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from itertools import groupby

from msgspec import Struct

from domain.dates.spans import brussels_day
from domain.i18n.translator import Translator
from domain.meeting_sheets.agenda import MeetingAgenda, sort_by_note
from domain.meeting_sheets.print_text import estimate_lines, to_printable, truncate
from domain.meeting_sheets.rows import (
    SheetRow,
    SheetStatus,
    make_rows,
    move_to_footnotes,
    sheet_status,
    sheet_status_word,
)
from domain.meeting_sheets.sentences import title
from domain.questions.model import StatusFilter
from domain.register.instalments import Instalment
from domain.register.model import Status

#: Characters of the lines above the rows.
_MAX_HEADER, _MAX_COUNCIL = 200, 80
#: Room in small print: lines on each of the two pages, and the widths of title, owners, deadline, status and details in
#: units of the font size.
_PAGE_LINES = (47.0, 46.5)
_COLUMN_WIDTHS = (22.9, 11.8, 11.6, 10.6, 21.8)
#: Height in lines of a section's heading, of the space between two rows, and of a footnote.
_HEADING_LINES, _ROW_GAP, _FOOTNOTE_LINES = 1.3, 0.28, 1.3

_EXPORT_COMMAND, _SHOW_COMMAND = "/schengen export", "/schengen show III.3"


class SheetSection(Struct, frozen=True, kw_only=True):
    """The rows of a section of the note, or the overdue ones among them."""

    heading: str
    rows: tuple[SheetRow, ...]


class StatusCount(Struct, frozen=True, kw_only=True):
    """How many instalments have a status."""

    status: SheetStatus
    label: str
    number: int


class MeetingSheet(Struct, frozen=True, kw_only=True):
    """The content of a sheet in one language; every text is printable."""

    language: str
    title: str
    marking: str
    #: The note's number, and the note with its day and its subject; of several notes, their numbers.
    note_number: str
    note: str
    subject: str
    #: The notes with their markings, as a sentence.
    source: str
    council: str
    #: The day of the meeting.
    meets: str
    #: The time of the data, in Brussels, and the filters of the sheet, if any.
    as_of: str
    read_as: str
    #: The time at which the sheet was made, for the file's date.
    made_at: datetime
    summary: str
    status_counts: tuple[StatusCount, ...]
    columns: tuple[str, ...]
    #: Overdue rows first, then the rest, each in the note's order.
    sections: tuple[SheetSection, ...]
    #: Open points that several deliverables share, by number.
    footnotes: Mapping[int, str]
    #: What is not on the sheet, and the commands that show it.
    remarks: tuple[str, ...]
    #: The page number, with the fields `{number}` and `{pages}`.
    page_pattern: str


def make_sheet(
    instalments: Sequence[Instalment],
    agenda: MeetingAgenda,
    translator: Translator,
    *,
    at: datetime,
    which: StatusFilter,
    read_as: str = "",
) -> MeetingSheet:
    """Return the sheet of a meeting at a time, from all instalments that may be on its agenda.

    `which` narrows them by status; `read_as` says how the filters were read by which they were found.
    """
    included = sort_by_note(
        (instalment for instalment in instalments if agenda.includes(instalment, which)), translator.directory
    )
    rows, footnotes = move_to_footnotes(make_rows(included, agenda, translator))
    shown = _rows_that_fit(rows)
    note = translator.directory.note_over(instalment.deliverable.ref for instalment in included)
    is_one = note in translator.directory.notes.values()
    dated_note = translator.gettext("Note {number} of {date}", number=note.number, date=translator.day(note.date))
    return MeetingSheet(
        language=translator.language,
        title=to_printable(title(agenda.council, translator)),
        marking=to_printable(note.marking),
        note_number=note.number,
        note=to_printable(dated_note if is_one else note.number),
        subject=truncate(to_printable(translator.text(note.subject)), _MAX_HEADER) if is_one else "",
        source=translator.notes(instalment.deliverable.ref for instalment in included),
        council=truncate(to_printable(translator.text(agenda.council.name)), _MAX_COUNCIL),
        meets=to_printable(_meeting_day(agenda, translator)),
        as_of=to_printable(_as_of(agenda, at, translator)),
        read_as=truncate(to_printable(read_as), _MAX_HEADER),
        made_at=at,
        summary=to_printable(translator.ngettext("{n} instalment", "{n} instalments", len(included))),
        status_counts=tuple(_status_counts(included, agenda.today, translator)),
        columns=tuple(map(to_printable, _columns(translator))),
        sections=tuple(_sections(shown, translator)),
        footnotes={number: text for number, text in footnotes.items() if number in {row.footnote for row in shown}},
        remarks=tuple(
            to_printable(remark)
            for remark in (
                *_omissions(len(included) - sum(row.number for row in shown), shown, translator),
                *_undated(instalments, included, translator),
                *_lateness(shown, translator),
                _selection(agenda, translator),
            )
        ),
        page_pattern=to_printable(translator.pattern("Page {number} of {pages}")),
    )


def _rows_that_fit(rows: Sequence[SheetRow]) -> Sequence[SheetRow]:
    """Return the most urgent rows that fit on two pages, in their order: done ones are left out first."""
    kept: list[int] = []
    urgency = tuple(SheetStatus)
    for index in sorted(range(len(rows)), key=lambda index: urgency.index(rows[index].status)):
        more = sorted((*kept, index))
        if not _fit_on_pages([rows[number] for number in more]):
            break
        kept = more
    return [rows[index] for index in kept]


def _fit_on_pages(rows: Sequence[SheetRow]) -> bool:
    """Return whether rows fit on two pages; no row is split."""
    page, used = 0, 0.0
    footnotes: set[int] = set()
    for _, group in groupby(rows, key=_section_key):
        heading = _HEADING_LINES
        for row in group:
            height = heading + _row_height(row)
            footnotes |= {row.footnote} if row.footnote else set()
            if used + height + _FOOTNOTE_LINES * len(footnotes) > _PAGE_LINES[page]:
                page, used, footnotes = page + 1, 0.0, {row.footnote} if row.footnote else set()
            if page == len(_PAGE_LINES):
                return False
            used += height
            heading = 0.0
    return True


def _row_height(row: SheetRow) -> float:
    """Return the height of a row in lines, by its longest cell."""
    cells = ([row.noted_title], [row.owners], row.due, [row.status_text], [row.open_point, *row.details])
    columns = zip(cells, _COLUMN_WIDTHS, strict=True)
    return max(sum(estimate_lines(text, width) for text in cell if text) for cell, width in columns) + _ROW_GAP


def _section_key(row: SheetRow) -> tuple[bool, str]:
    """Return what a row is grouped by: whether it is overdue, and its section."""
    return row.status is SheetStatus.OVERDUE, row.section


def _sections(rows: Sequence[SheetRow], translator: Translator) -> Iterable[SheetSection]:
    for (is_overdue, section), group in groupby(rows, key=_section_key):
        heading = translator.section(section)
        if is_overdue:
            heading = translator.gettext("Overdue: {instalments}", instalments=heading)
        yield SheetSection(heading=to_printable(heading), rows=tuple(group))


def _status_counts(instalments: Sequence[Instalment], today: date, translator: Translator) -> Iterable[StatusCount]:
    statuses = [sheet_status(instalment, today) for instalment in instalments]
    for status in SheetStatus:
        label = to_printable(sheet_status_word(status, translator))
        yield StatusCount(status=status, label=label, number=statuses.count(status))


def _columns(translator: Translator) -> tuple[str, ...]:
    return (
        translator.gettext("Reference"),
        translator.gettext("Title"),
        translator.gettext("Owners"),
        translator.gettext("Instalment"),
        translator.gettext("Status"),
        translator.gettext("Evidence and open points"),
        translator.gettext("Outcome"),
    )


def _meeting_day(agenda: MeetingAgenda, translator: Translator) -> str:
    council = agenda.council
    if council.meets is None:
        return translator.gettext("the meeting day is not known yet")
    day = translator.day(council.day)
    if council.day < agenda.today:
        return translator.gettext("it met on {date}", date=day)
    return day


def _as_of(agenda: MeetingAgenda, at: datetime, translator: Translator) -> str:
    if agenda.today != brussels_day(at):
        return translator.gettext("as things stood on {date}", date=translator.day(agenda.today))
    return translator.gettext("As of {moment}, Brussels time", moment=translator.moment(at))


def _omissions(number: int, rows: Sequence[SheetRow], translator: Translator) -> Iterable[str]:
    """Yield how many instalments did not fit, and that texts were truncated, with the commands that show them."""
    if number:
        yield translator.ngettext(
            "And {n} more instalment: see {command}",
            "And {n} more instalments: see {command}",
            number,
            command=_EXPORT_COMMAND,
        )
    if any(row.is_truncated for row in rows):
        yield translator.gettext("What ends in “…” is longer: see {command}", command=_SHOW_COMMAND)


def _undated(instalments: Sequence[Instalment], shown: Sequence[Instalment], translator: Translator) -> Iterable[str]:
    """Yield how many other deliverables are open without a deadline, and so on no meeting's agenda."""
    shown_refs = {instalment.deliverable.ref for instalment in shown}
    undated = {
        instalment.deliverable.ref
        for instalment in instalments
        if instalment.due is None and instalment.status is Status.OPEN
    }
    if others := undated - shown_refs:
        yield translator.ngettext("{n} more has no deadline.", "{n} more have no deadline.", len(others))


def _lateness(rows: Iterable[SheetRow], translator: Translator) -> Iterable[str]:
    """Yield to which day the days late are counted, if a row is."""
    if any(row.status is SheetStatus.OVERDUE for row in rows):
        yield translator.gettext("Days late are counted to the day of the meeting.")


def _selection(agenda: MeetingAgenda, translator: Translator) -> str:
    """Return which instalments are on the sheet."""
    if agenda.previous is None:
        return translator.gettext(
            "On this sheet: what is due by this Council and not done, and what was done until then."
        )
    return translator.gettext(
        "On this sheet: what is due by this Council and not done, what was due for it, and what was done since the one"
        " before ({date}).",
        date=translator.day(agenda.previous.day),
    )
