"""The meeting sheet of a Schengen Council: its rows and texts, for any format."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby
from math import ceil

from domain.answers.line_text import report_text
from domain.dates.spans import Month, brussels_day
from domain.i18n.status_label import DisplayStatus, display_status, status_word
from domain.i18n.translator import Translator
from domain.meeting_sheets.agenda import MeetingAgenda, section_of, sort_by_note
from domain.meeting_sheets.print_text import estimate_width, to_printable, truncate
from domain.messages.commands import month_name
from domain.messages.sheets import title
from domain.questions.model import StatusFilter
from domain.register.instalments import Instalment
from domain.register.model import Deliverable, Status

#: Characters in a cell, so that no row fills a page.
_MAX_TITLE, _MAX_OWNERS, _MAX_DETAIL, _MAX_OPEN_POINT = 170, 130, 220, 180
#: Days that are named in a row, one below the other; more are counted.
_MAX_DAYS = 3
#: Characters of the lines above the rows.
_MAX_HEADER, _MAX_COUNCIL = 200, 80
#: The order in which rows get room on the two pages: if there is too little, done ones are left out first.
_MOST_URGENT_FIRST = (DisplayStatus.OVERDUE, DisplayStatus.OPEN, DisplayStatus.HELD, DisplayStatus.DONE)
#: Room in small print: lines on each of the two pages, and the widths of title, owners, deadline, status and details in
#: units of the font size, a little less than the columns have, for breaks between words.
_PAGE_LINES = (47.5, 46.0)
_COLUMN_WIDTHS = (22.5, 11.5, 14.0, 9.0, 22.0)
#: Height in lines of a section's heading, and of the space between two rows.
_HEADING_LINES, _ROW_GAP = 1.3, 0.28

_EXPORT_COMMAND, _SHOW_COMMAND = "/schengen export", "/schengen show III.3"


@dataclass(frozen=True, kw_only=True, slots=True)
class SheetRow:
    """A deliverable's instalments with the same status and details; every text is printable."""

    ref: str
    #: The part before the dot: `III` of `III.3a`.
    section: str
    title: str
    owners: str
    #: Lines of the deadline cell: the first day, how far off it is, the other days or, of many, the last.
    due: tuple[str, ...]
    status: DisplayStatus
    status_text: str
    #: The evidence, the reason for the hold, the owner's report.
    details: tuple[str, ...]
    #: What the note leaves open about the deliverable; only in its first row.
    open_point: str
    #: How many instalments it has.
    number: int

    @property
    def is_truncated(self) -> bool:
        """Whether a text is longer than its cell shows."""
        return any(text.endswith("…") for text in (self.title, self.owners, *self.details, self.open_point))


@dataclass(frozen=True, kw_only=True, slots=True)
class SheetSection:
    """The rows of a section of the note, or the overdue ones among them."""

    heading: str
    rows: tuple[SheetRow, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class StatusCount:
    """How many instalments have a status."""

    status: DisplayStatus
    label: str
    number: int


@dataclass(frozen=True, kw_only=True, slots=True)
class MeetingSheet:
    """The content of a sheet in one language; every text is printable."""

    language: str
    title: str
    marking: str
    #: The note with its day, and its subject.
    note: str
    subject: str
    council: str
    #: The day of the meeting, and how far off it is.
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
    rows = make_rows(included, agenda, translator)
    shown = _rows_that_fit(rows)
    note = translator.directory.note
    return MeetingSheet(
        language=translator.language,
        title=to_printable(title(agenda.council, translator)),
        marking=to_printable(note.marking),
        note=to_printable(
            translator.gettext("Note {number} of {date}", number=note.number, date=translator.day(note.date))
        ),
        subject=truncate(to_printable(translator.text(note.subject)), _MAX_HEADER),
        council=truncate(to_printable(translator.text(agenda.council.name)), _MAX_COUNCIL),
        meets=to_printable(_meeting_day(agenda, translator)),
        as_of=to_printable(_as_of(agenda, at, translator)),
        read_as=truncate(to_printable(read_as), _MAX_HEADER),
        made_at=at,
        summary=to_printable(translator.ngettext("{n} instalment", "{n} instalments", len(included))),
        status_counts=tuple(_status_counts(included, agenda.today, translator)),
        columns=tuple(map(to_printable, _columns(translator))),
        sections=tuple(_sections(shown, translator)),
        remarks=tuple(
            to_printable(remark)
            for remark in (
                *_omissions(len(included) - sum(row.number for row in shown), shown, translator),
                *_undated(instalments, included, translator),
                _selection(agenda, translator),
            )
        ),
        page_pattern=to_printable(translator.pattern("Page {number} of {pages}")),
    )


def _rows_that_fit(rows: Sequence[SheetRow]) -> Sequence[SheetRow]:
    """Return the most urgent rows that fit on two pages, in their order."""
    kept: list[int] = []
    for index in sorted(range(len(rows)), key=lambda index: _MOST_URGENT_FIRST.index(rows[index].status)):
        more = sorted((*kept, index))
        if not _fit_on_pages([rows[number] for number in more]):
            break
        kept = more
    return [rows[index] for index in kept]


def _fit_on_pages(rows: Sequence[SheetRow]) -> bool:
    """Return whether rows fit on two pages; no row is split."""
    page, used = 0, 0.0
    for _, group in groupby(rows, key=_section_key):
        heading = _HEADING_LINES
        for row in group:
            height = heading + _row_height(row)
            if used + height > _PAGE_LINES[page]:
                page, used = page + 1, 0.0
            if page == len(_PAGE_LINES):
                return False
            used += height
            heading = 0.0
    return True


def _row_height(row: SheetRow) -> float:
    """Return the height of a row in lines, by its longest cell."""
    cells = ([row.title], [row.owners], row.due, [row.status_text], [row.open_point, *row.details])
    heights = (
        sum(ceil(estimate_width(text) / width) for text in cell)
        for cell, width in zip(cells, _COLUMN_WIDTHS, strict=True)
    )
    return max(heights) + _ROW_GAP


def _section_key(row: SheetRow) -> tuple[bool, str]:
    """Return what a row is grouped by: whether it is overdue, and its section."""
    return row.status is DisplayStatus.OVERDUE, row.section


def _sections(rows: Sequence[SheetRow], translator: Translator) -> Iterable[SheetSection]:
    for (is_overdue, section), group in groupby(rows, key=_section_key):
        heading = f"{section}. {translator.text(translator.directory.sections.get(section, {}))}"
        if is_overdue:
            heading = translator.gettext("Overdue: {instalments}", instalments=heading)
        yield SheetSection(heading=to_printable(heading), rows=tuple(group))


def _status_counts(instalments: Sequence[Instalment], today: date, translator: Translator) -> Iterable[StatusCount]:
    statuses = [display_status(instalment, today) for instalment in instalments]
    for status in _MOST_URGENT_FIRST:
        label = to_printable(status_word(status, translator))
        yield StatusCount(status=status, label=label, number=statuses.count(status))


def _columns(translator: Translator) -> tuple[str, ...]:
    return (
        translator.gettext("Reference"),
        translator.gettext("Title"),
        translator.gettext("Owners"),
        translator.gettext("Instalment"),
        translator.gettext("Status"),
        translator.gettext("Evidence and open points"),
    )


def _meeting_day(agenda: MeetingAgenda, translator: Translator) -> str:
    council = agenda.council
    if council.meets is None:
        return translator.gettext("the meeting day is not known yet")
    day = translator.day(council.day)
    if council.day < agenda.today:
        return translator.gettext("it met on {date}", date=day)
    return f"{day} ({translator.countdown(council.day, agenda.today)})"


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


def make_rows(instalments: Sequence[Instalment], agenda: MeetingAgenda, translator: Translator) -> list[SheetRow]:
    """Return the rows of instalments in their order, overdue ones first."""
    today = agenda.today
    ordered = sorted(instalments, key=lambda instalment: display_status(instalment, today) is not DisplayStatus.OVERDUE)
    groups: dict[tuple[str, DisplayStatus, str, tuple[str, ...]], list[Instalment]] = {}
    for instalment in ordered:
        status = display_status(instalment, today)
        key = (
            instalment.deliverable.ref,
            status,
            _status_text(instalment, status, translator),
            _details(instalment, translator),
        )
        groups.setdefault(key, []).append(instalment)
    rows, refs_with_point = [], set()
    for (ref, status, status_text, details), group in groups.items():
        deliverable = group[0].deliverable
        has_point = status is not DisplayStatus.DONE and ref not in refs_with_point
        if has_point:
            refs_with_point.add(ref)
        rows.append(
            SheetRow(
                ref=to_printable(ref),
                section=section_of(group[0]),
                title=truncate(to_printable(translator.text(deliverable.title)), _MAX_TITLE),
                owners=_owners(deliverable, translator),
                due=tuple(map(to_printable, _due_lines(group, status, today, translator))),
                status=status,
                status_text=status_text,
                details=details,
                open_point=_open_point(deliverable, translator) if has_point else "",
                number=len(group),
            )
        )
    return rows


def _owners(deliverable: Deliverable, translator: Translator) -> str:
    """Return the owners; if they are too many, how many more there are."""
    names = [truncate(to_printable(translator.owner(owner)), _MAX_OWNERS) for owner in deliverable.owners]
    if not names:
        return to_printable(translator.owners(()))
    text = names[0]
    for index, name in enumerate(names[1:], start=1):
        if len(text) + len(name) > _MAX_OWNERS:
            more = translator.ngettext("{n} more", "{n} more", len(names) - index)
            return to_printable(f"{text}, {more}…")
        text = f"{text}, {name}"
    return text


def _due_lines(
    group: Sequence[Instalment], status: DisplayStatus, today: date, translator: Translator
) -> Iterable[str]:
    """Yield the deadlines, and how far off the first one is unless it is done."""
    first, *others = group
    yield _deadline(first, translator)
    if first.due is not None and status is not DisplayStatus.DONE:
        yield f"({translator.countdown(first.due, today)})"
    if len(group) <= _MAX_DAYS:
        yield from (_deadline(instalment, translator) for instalment in others)
    else:
        yield translator.ngettext("then {n} more instalment", "then {n} more instalments", len(others))
        yield translator.gettext("the last: {date}", date=_deadline(others[-1], translator))


def _deadline(instalment: Instalment, translator: Translator) -> str:
    """Return a deadline, after the month that names the instalment if that differs, as with a moved deadline."""
    if instalment.due is None:
        return translator.gettext("no deadline set")
    day = translator.day(instalment.due)
    if instalment.starts is not None:
        return translator.gettext("{first} to {last}", first=translator.day(instalment.starts), last=day)
    month = month_name(instalment.slug, translator)
    return day if month is None or str(Month.of(instalment.due)) == instalment.slug else f"{month}: {day}"


def _status_text(instalment: Instalment, status: DisplayStatus, translator: Translator) -> str:
    if status is DisplayStatus.DONE and instalment.done_at is not None:
        day = translator.day(brussels_day(instalment.done_at))
        return to_printable(translator.gettext("done on {date}", date=day))
    return to_printable(status_word(status, translator))


def _details(instalment: Instalment, translator: Translator) -> tuple[str, ...]:
    """Return the evidence of a done instalment; of another the reason for its hold and its owner's report."""
    if instalment.status is Status.DONE:
        texts = [instalment.evidence]
    else:
        texts = [instalment.hold, report_text(instalment, translator) if instalment.report else ""]
    return tuple(detail for text in texts if (detail := truncate(to_printable(text), _MAX_DETAIL)))


def _open_point(deliverable: Deliverable, translator: Translator) -> str:
    point = to_printable(translator.text(deliverable.open_point))
    if not point:
        return ""
    return truncate(to_printable(translator.gettext("Open point: {text}", text=point)), _MAX_OPEN_POINT)
