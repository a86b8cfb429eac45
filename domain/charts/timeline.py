"""A timeline chart: a row for each deliverable, a mark for each instalment, the Schengen Councils, and today."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import groupby

from msgspec import Struct

from domain.answers.answer import Answer
from domain.charts import lanes
from domain.charts.frame import ChartFrame, fit_sentences, make_frame, undated_notes
from domain.charts.lanes import Lane
from domain.dates.spans import Month
from domain.i18n.council_names import body_name
from domain.i18n.status_label import DisplayStatus, display_status, status_word
from domain.i18n.translator import Translator
from domain.meeting_sheets.agenda import section_of, sort_by_note
from domain.register.instalments import Instalment
from domain.register.meeting import MeetingBody

#: Rows of a chart that can still be read.
MAX_ROWS = 40


class TimelineRow(Struct, frozen=True, kw_only=True):
    """A deliverable's row."""

    #: The section of the note, of several notes with the note; empty below the first row of one.
    heading: str
    #: What the note calls it, and its reference where no heading names the note.
    ref: str
    full_ref: str
    title: str
    owners: str
    lanes: tuple[Lane, ...]

    @property
    def statuses(self) -> list[DisplayStatus]:
        """The status of each instalment."""
        return [mark.status for lane in self.lanes for mark in lane.marks for _ in mark.keys]


class TimelineRows(Struct, frozen=True, kw_only=True):
    """The rows, and what was left out so that they fit."""

    rows: tuple[TimelineRow, ...]
    #: The days within which instalments are merged into one mark; 0 if they are not merged.
    days_per_mark: int
    omitted: int


class CouncilLine(Struct, frozen=True, kw_only=True):
    """A vertical line at a Schengen Council."""

    day: date
    label: str


class Timeline(Struct, frozen=True, kw_only=True):
    """A timeline chart, in one language."""

    frame: ChartFrame
    first: date
    last: date
    rows: tuple[TimelineRow, ...]
    councils: tuple[CouncilLine, ...]
    councils_label: str
    legend: tuple[tuple[DisplayStatus, str], ...]


def make_timeline(answer: Answer, read_as: str, translator: Translator) -> Timeline | None:
    """Return the timeline of an answer; None if nothing in it has a deadline."""
    dated = [instalment for line in answer.lines for instalment in line.instalments if instalment.due is not None]
    if not dated:
        return None
    first, last = _span(dated, answer.today)
    arranged = _arrange_rows(dated, answer.today, lanes.mark_width(first, last), translator)
    shown = {status for row in arranged.rows for status in row.statuses}
    notes = tuple(_notes(arranged, answer, translator))
    return Timeline(
        frame=make_frame(
            answer,
            translator,
            title=_title(answer, translator),
            read_as=read_as,
            notes=notes,
            alt=_alt_text(dated, arranged, answer, notes, translator),
        ),
        first=first,
        last=last,
        rows=arranged.rows,
        councils=tuple(_council_lines(first, last, translator)),
        councils_label=translator.all_of(_body_names(translator)),
        legend=tuple((status, status_word(status, translator)) for status in DisplayStatus if status in shown),
    )


def _title(answer: Answer, translator: Translator) -> str:
    """Return the title of a timeline, without the marking."""
    note = translator.directory.note_over(answer.refs)
    return translator.gettext("Deliverables of note {number}", number=note.number)


def nothing_dated_message(translator: Translator) -> str:
    """Return that there is no timeline, since nothing has a deadline."""
    return translator.gettext("There is nothing to draw: none of it has a deadline.")


def chart_button_label(translator: Translator) -> str:
    """Return the label of the button that draws an answer."""
    return translator.gettext("Chart")


def _span(dated: Sequence[Instalment], today: date) -> tuple[date, date]:
    """Return whole months around all deadlines, and around today unless today is farther off than they are long."""
    days = [day for instalment in dated for day in (instalment.starts, instalment.due) if day]
    first, last = Month.of(min(days)).first, Month.of(max(days)).last
    length = max(last - first, timedelta(days=92))
    if first - length <= today <= last + length:
        first, last = min(first, Month.of(today).first), max(last, Month.of(today).last)
    return first, last


def _body_names(translator: Translator) -> list[str]:
    """Return the names of the bodies that meet; that of the Schengen Council if none do."""
    bodies = translator.directory.meeting_bodies or {MeetingBody.SCHENGEN_COUNCIL}
    return [body_name(body, translator) for body in MeetingBody if body in bodies]


def _council_lines(first: date, last: date, translator: Translator) -> Iterator[CouncilLine]:
    for council in translator.directory.milestones:
        if first <= council.day <= last:
            label = translator.day(council.day) if council.meets else translator.month(council.month)
            if council.body is not MeetingBody.SCHENGEN_COUNCIL:
                label = f"{body_name(council.body, translator)}, {label}"
            yield CouncilLine(day=council.day, label=label)


def _notes(rows: TimelineRows, answer: Answer, translator: Translator) -> Iterator[str]:
    """Yield what a mark stands for, and what is not drawn."""
    if rows.days_per_mark:
        yield translator.ngettext(
            "A number beside a mark: so many are due on that day or less than {n} day after it.",
            "A number beside a mark: so many are due on that day or less than {n} days after it.",
            rows.days_per_mark,
        )
    if rows.omitted:
        yield translator.ngettext(
            "{n} more deliverable is not drawn: narrow the question.",
            "{n} more deliverables are not drawn: narrow the question.",
            rows.omitted,
        )
    yield from undated_notes(answer, translator)


def _alt_text(
    dated: Sequence[Instalment], rows: TimelineRows, answer: Answer, notes: Sequence[str], translator: Translator
) -> str:
    """Return the chart in words: how much is due from when to when, the statuses of each row, and the notes."""
    days = [instalment.due for instalment in dated if instalment.due]
    statuses = [display_status(instalment, answer.today) for instalment in dated]
    summary = [
        translator.ngettext(
            "Timeline of {n} instalment, due from {first} to {last}: {counts}.",
            "Timeline of {n} instalments, due from {first} to {last}: {counts}.",
            len(dated),
            first=translator.day(min(days)),
            last=translator.day(max(days)),
            counts=_counts(statuses, translator),
        ),
        translator.gettext("As of {date}", date=translator.day(answer.today)),
    ]
    deliverables = [f"{row.full_ref} {row.title}: {_counts(row.statuses, translator)}." for row in rows.rows]
    return fit_sentences([*summary, *deliverables, *notes])


def _counts(statuses: Sequence[DisplayStatus], translator: Translator) -> str:
    """Return the number of each status that occurs: `overdue 2, open 5`."""
    return ", ".join(
        f"{status_word(status, translator)} {statuses.count(status)}" for status in DisplayStatus if status in statuses
    )


def _arrange_rows(dated: Sequence[Instalment], today: date, width: int, translator: Translator) -> TimelineRows:
    """Return a row for each deliverable, in the note's order; if there are too many, the most urgent ones."""
    groups = [
        list(group)
        for _, group in groupby(sort_by_note(dated, translator.directory), key=lambda each: each.deliverable.ref)
    ]
    kept = sorted(sorted(range(len(groups)), key=lambda index: _urgency(groups[index], today))[:MAX_ROWS])
    layouts = [lanes.arrange_lanes(groups[index], today=today, width=width) for index in kept]
    rows: list[TimelineRow] = []
    section = ""
    for index, layout in zip(kept, layouts, strict=True):
        deliverable, previous, section = groups[index][0].deliverable, section, section_of(groups[index][0])
        rows.append(
            TimelineRow(
                heading="" if section == previous else translator.section(section),
                ref=translator.local_reference(deliverable.ref),
                full_ref=translator.reference(deliverable.ref),
                title=translator.text(deliverable.title),
                owners=translator.owners(deliverable.owners),
                lanes=layout.lanes,
            )
        )
    return TimelineRows(
        rows=tuple(rows),
        days_per_mark=max(layout.days_per_mark for layout in layouts),
        omitted=len(groups) - len(kept),
    )


def _urgency(instalments: Sequence[Instalment], today: date) -> int:
    """Return the place of a deliverable's most urgent status among all statuses."""
    order = list(DisplayStatus)
    return min(order.index(display_status(instalment, today)) for instalment in instalments)
