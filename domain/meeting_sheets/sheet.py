"""The sheet on the table of a Schengen Council: what stands on it and in which words, for whichever format it is in."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby
from math import ceil

from domain.answers.answer_text import to_be_confirmed
from domain.dates.spans import Month, brussels_day
from domain.i18n.status_label import DisplayStatus, standing, word
from domain.i18n.translator import Translator
from domain.meeting_sheets.agenda import MeetingAgenda, in_the_notes_order, section_of
from domain.meeting_sheets.print_text import cut, printable, width
from domain.messages.commands import month_of
from domain.messages.sheets import title
from domain.questions.model import StatusFilter
from domain.register.instalments import Instalment
from domain.register.model import Deliverable, Status

#: Letters in a cell, so that no row fills a page.
_TITLE, _OWNERS, _SAYS, _POINT = 170, 130, 220, 180
#: So many days are named in a row, one below the other.
_DAYS = 3
#: Letters of what stands above the rows, at the most.
_ABOVE, _COUNCIL = 200, 80
#: What goes first where two pages have no room for all: what is done, then what is on hold.
_RANK = (DisplayStatus.OVERDUE, DisplayStatus.OPEN, DisplayStatus.HELD, DisplayStatus.DONE)
#: What two pages have room for in small letters: lines on each, and how wide title, owners, deadline, status and says
#: can be in shares of the letters' size, of which the breaks between words take a little.
_LINES = (47.5, 46.0)
_WIDTHS = (22.5, 11.5, 14.0, 9.0, 22.0)
#: Lines that a section's heading takes, and the space between two rows.
_HEADING, _BETWEEN = 1.3, 0.28

_WHOLE, _DETAILS = "/schengen export", "/schengen show III.3"


@dataclass(frozen=True, kw_only=True, slots=True)
class SheetRow:
    """What is said of a deliverable's instalments that stand alike; every text is printable."""

    ref: str
    #: The part before the dot: `III` of `III.3a`.
    section: str
    title: str
    owners: str
    #: When they are due, a line each: the first day, how far off it is, the other days or, of many, the last.
    due: tuple[str, ...]
    standing: DisplayStatus
    status: str
    #: Evidence, why it is on hold, what its owner reports.
    says: tuple[str, ...]
    #: What the note leaves open about it, in the first of a deliverable's rows.
    open_point: str
    #: How many instalments it stands for.
    number: int

    @property
    def is_cut(self) -> bool:
        """Whether a text of it is longer than what is shown."""
        return any(each.endswith("…") for each in (self.title, self.owners, *self.says, self.open_point))


@dataclass(frozen=True, kw_only=True, slots=True)
class SheetSection:
    """A section of the note, or what is overdue in it."""

    heading: str
    rows: tuple[SheetRow, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class StatusCount:
    """How many instalments stand in one way."""

    standing: DisplayStatus
    label: str
    number: int


@dataclass(frozen=True, kw_only=True, slots=True)
class MeetingSheet:
    """All that is on a sheet, in one language; every text is printable."""

    language: str
    title: str
    marking: str
    #: The note with its day, and its subject.
    note: str
    subject: str
    council: str
    #: When it meets, and how far off that is.
    meets: str
    #: As of when the data is, in Brussels; the filters that the sheet was asked for with, if any.
    as_of: str
    read_as: str
    #: The same as a time, for the file's own date.
    at: datetime
    summary: str
    figures: tuple[StatusCount, ...]
    columns: tuple[str, ...]
    #: What is overdue first, then the rest, each in the note's order.
    sections: tuple[SheetSection, ...]
    #: What is not on it, and where that is found.
    remarks: tuple[str, ...]
    #: A page's number, with `{number}` and `{pages}` to be filled in.
    page: str


def briefing(
    instalments: Sequence[Instalment],
    table: MeetingAgenda,
    translator: Translator,
    *,
    at: datetime,
    which: StatusFilter,
    read_as: str = "",
) -> MeetingSheet:
    """The sheet of a meeting, from all instalments that may be on it, as of the time `at`.

    `read_as` says how the filters were read by which the instalments were found, `which` narrows them by their status.
    """
    found = in_the_notes_order((each for each in instalments if table.holds(each, which)), translator.directory)
    every = rows(found, table, translator)
    kept = _with_room(every)
    note = translator.directory.note
    return MeetingSheet(
        language=translator.language,
        title=printable(title(table.council, translator)),
        marking=printable(note.marking),
        note=printable(
            translator.gettext("Note {number} of {date}", number=note.number, date=translator.day(note.date))
        ),
        subject=cut(printable(translator.text(note.subject)), _ABOVE),
        council=cut(printable(translator.text(table.council.name)), _COUNCIL),
        meets=printable(_meets(table, translator)),
        as_of=printable(_as_of(table, at, translator)),
        read_as=cut(printable(read_as), _ABOVE),
        at=at,
        summary=printable(translator.ngettext("{n} instalment", "{n} instalments", len(found))),
        figures=tuple(_figures(found, table.today, translator)),
        columns=tuple(map(printable, _columns(translator))),
        sections=tuple(_sections(kept, translator)),
        remarks=tuple(
            printable(each)
            for each in (
                *_left_out(len(found) - sum(each.number for each in kept), kept, translator),
                *_undated(instalments, found, translator),
                _what_is_on_it(table, translator),
            )
        ),
        page=printable(translator.pattern("Page {number} of {pages}")),
    )


def _with_room(every: Sequence[SheetRow]) -> Sequence[SheetRow]:
    """The rows that two pages have room for, the most urgent ones, in their order."""
    kept: list[int] = []
    for at in sorted(range(len(every)), key=lambda at: _RANK.index(every[at].standing)):
        more = sorted((*kept, at))
        if not _fit([every[each] for each in more]):
            break
        kept = more
    return [every[at] for at in kept]


def _fit(rows: Sequence[SheetRow]) -> bool:
    """Whether two pages have room for rows, none of which is split."""
    page, used = 0, 0.0
    for _, group in groupby(rows, key=_heading):
        heading = _HEADING
        for row in group:
            high = heading + _lines(row)
            if used + high > _LINES[page]:
                page, used = page + 1, 0.0
            if page == len(_LINES):
                return False
            used += high
            heading = 0.0
    return True


def _lines(row: SheetRow) -> float:
    """How many lines a row takes, by its longest cell."""
    cells = ([row.title], [row.owners], row.due, [row.status], [row.open_point, *row.says])
    high = (sum(ceil(width(each) / wide) for each in cell) for cell, wide in zip(cells, _WIDTHS, strict=True))
    return max(high) + _BETWEEN


def _heading(row: SheetRow) -> tuple[bool, str]:
    """What it stands under: whether that is overdue, and the section."""
    return row.standing is DisplayStatus.OVERDUE, row.section


def _sections(kept: Sequence[SheetRow], translator: Translator) -> Iterable[SheetSection]:
    for (late, section), group in groupby(kept, key=_heading):
        heading = f"{section}. {translator.text(translator.directory.sections.get(section, {}))}"
        if late:
            heading = translator.gettext("Overdue: {instalments}", instalments=heading)
        yield SheetSection(heading=printable(heading), rows=tuple(group))


def _figures(found: Sequence[Instalment], today: date, translator: Translator) -> Iterable[StatusCount]:
    stand = [standing(each, today) for each in found]
    for each in _RANK:
        yield StatusCount(standing=each, label=printable(word(each, translator)), number=stand.count(each))


def _columns(translator: Translator) -> tuple[str, ...]:
    return (
        translator.gettext("Reference"),
        translator.gettext("Title"),
        translator.gettext("Owners"),
        translator.gettext("Instalment"),
        translator.gettext("Status"),
        translator.gettext("Evidence and open points"),
    )


def _meets(table: MeetingAgenda, translator: Translator) -> str:
    council = table.council
    if council.meets is None:
        return translator.gettext("the meeting day is not known yet")
    day = translator.day(council.day)
    if council.day < table.today:
        return translator.gettext("it met on {date}", date=day)
    return f"{day} ({translator.countdown(council.day, table.today)})"


def _as_of(table: MeetingAgenda, at: datetime, translator: Translator) -> str:
    if table.today != brussels_day(at):
        return translator.gettext("as things stood on {date}", date=translator.day(table.today))
    return translator.gettext("As of {moment}, Brussels time", moment=translator.moment(at))


def _left_out(number: int, kept: Sequence[SheetRow], translator: Translator) -> Iterable[str]:
    """What had no room, and what was cut; and where all of it is."""
    if number:
        yield translator.ngettext(
            "And {n} more instalment: see {command}", "And {n} more instalments: see {command}", number, command=_WHOLE
        )
    if any(each.is_cut for each in kept):
        yield translator.gettext("What ends in “…” is longer: see {command}", command=_DETAILS)


def _undated(instalments: Sequence[Instalment], found: Sequence[Instalment], translator: Translator) -> Iterable[str]:
    """How many deliverables besides have no deadline, and come to no meeting of themselves."""
    shown = {each.deliverable.ref for each in found}
    others = {each.deliverable.ref for each in instalments if each.due is None and each.status is Status.OPEN} - shown
    if others:
        yield translator.ngettext("{n} more has no deadline.", "{n} more have no deadline.", len(others))


def _what_is_on_it(table: MeetingAgenda, translator: Translator) -> str:
    if table.before is None:
        return translator.gettext(
            "On this sheet: what is due by this Council and not done, and what was done until then."
        )
    return translator.gettext(
        "On this sheet: what is due by this Council and not done, what was due for it, and what was done since the one"
        " before ({date}).",
        date=translator.day(table.before.day),
    )


def rows(found: Sequence[Instalment], table: MeetingAgenda, translator: Translator) -> list[SheetRow]:
    """What is overdue first, then the rest, each in the order given."""
    ordered = sorted(found, key=lambda each: standing(each, table.today) is not DisplayStatus.OVERDUE)
    alike: dict[tuple[str, DisplayStatus, str, tuple[str, ...]], list[Instalment]] = {}
    for each in ordered:
        stands = standing(each, table.today)
        alike.setdefault(
            (each.deliverable.ref, stands, _status(each, stands, translator), _says(each, translator)), []
        ).append(each)
    made, told = [], set()
    for (ref, stands, status, says), same in alike.items():
        deliverable = same[0].deliverable
        has_point = stands is not DisplayStatus.DONE and ref not in told
        told |= {ref} if has_point else set()
        made.append(
            SheetRow(
                ref=printable(ref),
                section=section_of(same[0]),
                title=cut(printable(translator.text(deliverable.title)), _TITLE),
                owners=_owners(deliverable, translator),
                due=tuple(map(printable, _due(same, stands, table.today, translator))),
                standing=stands,
                status=status,
                says=says,
                open_point=_open_point(deliverable, translator) if has_point else "",
                number=len(same),
            )
        )
    return made


def _owners(deliverable: Deliverable, translator: Translator) -> str:
    """Who owes it; of more than there is room for, how many more."""
    names = [cut(printable(translator.owner(each)), _OWNERS) for each in deliverable.owners]
    if not names:
        return printable(translator.owners(()))
    said = names[0]
    for place, name in enumerate(names[1:], start=1):
        if len(said) + len(name) > _OWNERS:
            more = len(names) - place
            return printable(f"{said}, {translator.ngettext('{n} more', '{n} more', more)}…")
        said = f"{said}, {name}"
    return said


def _due(same: Sequence[Instalment], stands: DisplayStatus, today: date, translator: Translator) -> Iterable[str]:
    """The days on which they are due, and of the first that is not done how far off that is."""
    first, *others = same
    yield _day(first, translator)
    if first.due is not None and stands is not DisplayStatus.DONE:
        yield f"({translator.countdown(first.due, today)})"
    if len(same) <= _DAYS:
        yield from (_day(each, translator) for each in others)
    else:
        yield translator.ngettext("then {n} more instalment", "then {n} more instalments", len(others))
        yield translator.gettext("the last: {date}", date=_day(others[-1], translator))


def _day(instalment: Instalment, translator: Translator) -> str:
    """Its deadline, behind the month that names it where that is another one, as after a deadline was moved."""
    if instalment.due is None:
        return translator.gettext("no deadline set")
    day = translator.day(instalment.due)
    if instalment.starts is not None:
        return translator.gettext("{first} to {last}", first=translator.day(instalment.starts), last=day)
    named = month_of(instalment.slug, translator)
    return day if named is None or str(Month.of(instalment.due)) == instalment.slug else f"{named}: {day}"


def _status(instalment: Instalment, stands: DisplayStatus, translator: Translator) -> str:
    if stands is DisplayStatus.DONE and instalment.done_at is not None:
        return printable(translator.gettext("done on {date}", date=translator.day(brussels_day(instalment.done_at))))
    return printable(word(stands, translator))


def _says(instalment: Instalment, translator: Translator) -> tuple[str, ...]:
    """The evidence of what is done; else why it is on hold, and what its owner reports."""
    if instalment.status is Status.DONE:
        said = [instalment.evidence]
    else:
        said = [instalment.hold, to_be_confirmed(instalment, translator) if instalment.report else ""]
    return tuple(text for each in said if (text := cut(printable(each), _SAYS)))


def _open_point(deliverable: Deliverable, translator: Translator) -> str:
    point = printable(translator.text(deliverable.open_point))
    return cut(printable(translator.gettext("Open point: {text}", text=point)), _POINT) if point else ""
