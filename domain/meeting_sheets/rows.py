"""Rows of a meeting sheet: a deliverable's instalments with the same status, and the texts of their cells."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from enum import StrEnum
from typing import assert_never

from msgspec import Struct
from msgspec.structs import replace

from domain.answers.line_text import progress_texts
from domain.dates.spans import Month
from domain.i18n.status_label import DisplayStatus, display_status, status_word
from domain.i18n.translator import Translator
from domain.meeting_sheets.agenda import MeetingAgenda, section_of
from domain.meeting_sheets.print_text import to_printable, truncate
from domain.messages.commands import month_name
from domain.register.instalments import Instalment
from domain.register.model import Deliverable, Status

#: Characters in a cell, so that no row fills a page.
_MAX_TITLE, _MAX_OWNERS, _MAX_DETAIL, _MAX_OPEN_POINT = 170, 130, 220, 180
#: Days that are named in a row, one below the other; more are counted.
_MAX_DAYS = 3
_SUPERSCRIPTS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


class SheetStatus(StrEnum):
    """How an instalment stands at a meeting, most urgent first: what waits for a coordinator is not simply open."""

    OVERDUE = "overdue"
    REPORTED = "reported"
    OPEN = "open"
    HELD = "on-hold"
    DONE = "done"


class SheetRow(Struct, frozen=True, kw_only=True):
    """A deliverable's instalments with the same status and details; every text is printable."""

    #: What the note calls it.
    ref: str
    #: The slug of its section, which tells sections of several notes apart.
    section: str
    title: str
    owners: str
    #: Lines of the deadline cell: the first day, how late that is, the other days or, of many, the last.
    due: tuple[str, ...]
    status: SheetStatus
    status_text: str
    #: The evidence, the reason for the hold, the owner's report and how far it is.
    details: tuple[str, ...]
    #: What the note leaves open about the deliverable; only in its first row, and not if it is a footnote.
    open_point: str
    #: The number of the footnote with the open point; None without one.
    footnote: int | None = None
    #: How many instalments it has.
    number: int

    @property
    def is_truncated(self) -> bool:
        """Whether a text is longer than its cell shows."""
        return any(text.endswith("…") for text in (self.title, self.owners, *self.details, self.open_point))

    @property
    def noted_title(self) -> str:
        """The title with the mark of its footnote."""
        return self.title if self.footnote is None else f"{self.title}\N{NO-BREAK SPACE}{footnote_mark(self.footnote)}"


def footnote_mark(number: int) -> str:
    """Return a footnote's number in superscript."""
    return str(number).translate(_SUPERSCRIPTS)


def sheet_status(instalment: Instalment, today: date) -> SheetStatus:
    """Return an instalment's status on a day; what its owner reports done is neither overdue nor on hold."""
    if instalment.status is Status.OPEN and instalment.report:
        return SheetStatus.REPORTED
    return SheetStatus(display_status(instalment, today))


def sheet_status_word(status: SheetStatus, translator: Translator) -> str:
    """Return the word for a status."""
    match status:
        case SheetStatus.REPORTED:
            return translator.gettext("reported done")
        case SheetStatus.OVERDUE | SheetStatus.OPEN | SheetStatus.HELD | SheetStatus.DONE:
            return status_word(DisplayStatus(status), translator)
        case _:
            assert_never(status)


def make_rows(instalments: Sequence[Instalment], agenda: MeetingAgenda, translator: Translator) -> list[SheetRow]:
    """Return the rows of instalments in their order, overdue ones first."""
    today = agenda.today
    ordered = sorted(instalments, key=lambda instalment: sheet_status(instalment, today) is not SheetStatus.OVERDUE)
    groups: dict[tuple[str, SheetStatus, str, tuple[str, ...]], list[Instalment]] = {}
    for instalment in ordered:
        status = sheet_status(instalment, today)
        key = (
            instalment.deliverable.ref,
            status,
            _status_text(instalment, status, translator),
            _details(instalment, today, translator),
        )
        groups.setdefault(key, []).append(instalment)
    rows, refs_with_point = [], set()
    for (ref, status, status_text, details), group in groups.items():
        deliverable = group[0].deliverable
        has_point = status is not SheetStatus.DONE and ref not in refs_with_point
        if has_point:
            refs_with_point.add(ref)
        rows.append(
            SheetRow(
                ref=to_printable(translator.local_reference(ref)),
                section=section_of(group[0]),
                title=truncate(to_printable(translator.text(deliverable.title)), _MAX_TITLE),
                owners=_owners(deliverable, translator),
                due=tuple(map(to_printable, _due_lines(group, status, agenda.council.day, translator))),
                status=status,
                status_text=status_text,
                details=details,
                open_point=_open_point(deliverable, translator) if has_point else "",
                number=len(group),
            )
        )
    return rows


def move_to_footnotes(rows: Sequence[SheetRow]) -> tuple[list[SheetRow], dict[int, str]]:
    """Return rows in which each open point that several deliverables share is a footnote, and these by number."""
    refs: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for row in rows:
        if row.open_point:
            refs[row.open_point].add((row.section, row.ref))
    footnotes = dict(enumerate((point for point, sharing in refs.items() if len(sharing) > 1), start=1))
    numbers = {point: number for number, point in footnotes.items()}
    noted = [
        replace(row, open_point="", footnote=numbers[row.open_point]) if row.open_point in numbers else row
        for row in rows
    ]
    return noted, footnotes


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
    group: Sequence[Instalment], status: SheetStatus, meeting: date, translator: Translator
) -> Iterable[str]:
    """Yield the deadlines, and how late the first one is at the meeting: paper does not count the days until it."""
    first, *others = group
    yield _deadline(first, translator)
    if status is SheetStatus.OVERDUE and first.due is not None and first.due < meeting:
        yield f"({translator.countdown(first.due, meeting)})"
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


def _status_text(instalment: Instalment, status: SheetStatus, translator: Translator) -> str:
    if status is SheetStatus.DONE and instalment.done_on is not None:
        day = translator.day(instalment.done_on)
        return to_printable(translator.gettext("done on {date}", date=day))
    return to_printable(sheet_status_word(status, translator))


def _details(instalment: Instalment, today: date, translator: Translator) -> tuple[str, ...]:
    """Return the evidence of a done instalment; of another the reason for its hold and what its owner says of it."""
    progress = ", ".join(progress_texts(instalment, today, translator))
    is_done = instalment.status is Status.DONE
    texts = [instalment.evidence] if is_done else [instalment.hold, instalment.report, progress]
    return tuple(detail for text in texts if (detail := truncate(to_printable(text), _MAX_DETAIL)))


def _open_point(deliverable: Deliverable, translator: Translator) -> str:
    point = to_printable(translator.text(deliverable.open_point))
    if not point:
        return ""
    return truncate(to_printable(translator.gettext("Open point: {text}", text=point)), _MAX_OPEN_POINT)
