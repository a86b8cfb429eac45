"""A timeline chart: a row for each owner, a mark for each instalment, the Schengen Councils, and today."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import assert_never

from domain.answers.answer import Answer, is_of_kind
from domain.charts import lanes
from domain.charts.frame import ChartFrame, fit_sentences, make_frame, undated_notes
from domain.charts.lanes import MAX_LANES, Detail, Lane, LaneLayout
from domain.dates.spans import Month
from domain.i18n.status_label import DisplayStatus, display_status, status_word
from domain.i18n.translator import Translator
from domain.questions.matching import owes
from domain.questions.model import Question
from domain.register.instalments import Instalment
from domain.register.model import Directory


@dataclass(frozen=True, kw_only=True, slots=True)
class TimelineRow:
    """An owner's row."""

    label: str
    lanes: tuple[Lane, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class TimelineRows:
    """The rows, and what was left out so that they fit."""

    rows: tuple[TimelineRow, ...]
    detail: Detail
    #: The days within which instalments are merged into one mark; 0 if they are not merged.
    days_per_mark: int
    omitted: int


@dataclass(frozen=True, kw_only=True, slots=True)
class CouncilLine:
    """A vertical line at a Schengen Council."""

    day: date
    label: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Timeline:
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
    by_owner = instalments_by_owner(answer.question, dated, translator.directory)
    arranged = arrange_rows(by_owner, answer.today, lanes.mark_width(first, last), translator)
    shown = {mark.status for row in arranged.rows for lane in row.lanes for mark in lane.marks}
    notes = tuple(_notes(arranged, answer, translator))
    return Timeline(
        frame=make_frame(
            answer,
            translator,
            title=title(translator),
            read_as=read_as,
            notes=notes,
            alt=_alt_text(dated, arranged, answer, notes, translator),
        ),
        first=first,
        last=last,
        rows=arranged.rows,
        councils=tuple(_council_lines(first, last, translator)),
        councils_label=translator.gettext("Schengen Council"),
        legend=tuple((status, status_word(status, translator)) for status in DisplayStatus if status in shown),
    )


def title(translator: Translator) -> str:
    """Return the title of a timeline, without the marking."""
    return translator.gettext("Deliverables of note {number}", number=translator.directory.note.number)


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


def _council_lines(first: date, last: date, translator: Translator) -> Iterator[CouncilLine]:
    for council in translator.directory.milestones:
        if first <= council.day <= last:
            label = translator.day(council.day) if council.meets else translator.month(council.month)
            yield CouncilLine(day=council.day, label=label)


def _notes(rows: TimelineRows, answer: Answer, translator: Translator) -> Iterator[str]:
    """Yield what a mark stands for, and what is not drawn."""
    match rows.detail:
        case Detail.NAMED | Detail.SINGLE:
            pass
        case Detail.BY_DAY:
            yield translator.gettext("A number beside a mark: so many are due on that day.")
        case Detail.BY_PERIOD:
            yield translator.ngettext(
                "A number beside a mark: so many are due on that day or less than {n} day after it.",
                "A number beside a mark: so many are due on that day or less than {n} days after it.",
                rows.days_per_mark,
            )
        case _:
            assert_never(rows.detail)
    if rows.omitted:
        yield translator.ngettext(
            "{n} more owner is not drawn: narrow the question.",
            "{n} more owners are not drawn: narrow the question.",
            rows.omitted,
        )
    yield from undated_notes(answer, translator)


def _alt_text(
    dated: Sequence[Instalment], rows: TimelineRows, answer: Answer, notes: Sequence[str], translator: Translator
) -> str:
    """Return the chart in words: how much is due from when to when, the statuses of each owner's row, and the notes."""
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
    owners = []
    for row in rows.rows:
        statuses = [mark.status for lane in row.lanes for mark in lane.marks for _ in mark.keys]
        owners.append(f"{row.label}: {_counts(statuses, translator) or 0}.")
    return fit_sentences([*summary, *owners, *notes])


def _counts(statuses: Sequence[DisplayStatus], translator: Translator) -> str:
    """Return the number of each status that occurs: `overdue 2, open 5`."""
    return ", ".join(
        f"{status_word(status, translator)} {statuses.count(status)}" for status in DisplayStatus if status in statuses
    )


def instalments_by_owner(
    question: Question, dated: Sequence[Instalment], directory: Directory
) -> Mapping[str | None, list[Instalment]]:
    """Return each owner's instalments by slug, in the register's order; under None those without an owner.

    If the question names bodies, only these have a row. Otherwise each actor that is named as an owner has one, with
    all that it owes: itself, through its units, and as a member of a collective, which has its own row as well.
    """
    named = set(question.owners) or {owner.actor for instalment in dated for owner in instalment.deliverable.owners}
    kind = question.kind
    if kind is not None:
        named = {slug for slug in named if is_of_kind(slug, kind, directory)} or named
    by_owner: dict[str | None, list[Instalment]] = {slug: [] for slug in directory.actors if slug in named}
    # Many deliverables have the same owners, and finding out who owes one is slow.
    owners_cache: dict[tuple[frozenset[str], str | None], list[str | None]] = {}
    for instalment in dated:
        deliverable = instalment.deliverable
        key = deliverable.debtors, deliverable.capacity
        if key not in owners_cache:
            owners_cache[key] = [slug for slug in by_owner if slug is not None and owes(slug, deliverable, directory)]
        for slug in owners_cache[key] or [None]:
            by_owner.setdefault(slug, []).append(instalment)
    return by_owner


def arrange_rows(
    by_owner: Mapping[str | None, list[Instalment]], today: date, width: int, translator: Translator
) -> TimelineRows:
    """Return rows in as much detail as fits; if the least does not fit, the rows with most instalments."""
    for detail in Detail:
        layouts = {
            slug: lanes.arrange_lanes(instalments, detail, today=today, width=width)
            for slug, instalments in by_owner.items()
        }
        has_room = sum(map(_height, layouts.values())) <= MAX_LANES
        if has_room and all(layout.has_no_overlap for layout in layouts.values()):
            break
    kept = _owners_that_fit({slug: (len(by_owner[slug]), _height(layout)) for slug, layout in layouts.items()})
    return TimelineRows(
        rows=tuple(
            TimelineRow(label=_label(slug, translator), lanes=layouts[slug].lanes) for slug in by_owner if slug in kept
        ),
        detail=detail,
        days_per_mark=max(layouts[slug].days_per_mark for slug in kept),
        omitted=len(by_owner) - len(kept),
    )


def _owners_that_fit(sizes: Mapping[str | None, tuple[int, int]]) -> set[str | None]:
    """Return the owners with most instalments that fit; `sizes` has each owner's number of instalments and of lanes."""
    kept: set[str | None] = set()
    room = MAX_LANES
    for slug, (_, height) in sorted(sizes.items(), key=lambda size: -size[1][0]):
        if height > room:
            break
        kept.add(slug)
        room -= height
    return kept


def _height(row: LaneLayout) -> int:
    return max(1, len(row.lanes))


def _label(slug: str | None, translator: Translator) -> str:
    return translator.owners(()) if slug is None else translator.actor(slug)
