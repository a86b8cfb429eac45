"""What a timeline shows: a row for each owner, a mark for each instalment, the Schengen Councils, and today."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from domain.answers.answer import Answer, is_of_kind
from domain.charts import lanes
from domain.charts.frame import ChartFrame, frame, shortened, undated
from domain.charts.lanes import MOST_LANES, Detail, Lane, LaneLayout
from domain.dates.spans import Month
from domain.i18n.status_label import DisplayStatus, standing, word
from domain.i18n.translator import Translator
from domain.questions.matching import owes
from domain.questions.model import Question
from domain.register.instalments import Instalment
from domain.register.model import Directory


@dataclass(frozen=True, kw_only=True, slots=True)
class TimelineRow:
    """An owner."""

    label: str
    lanes: tuple[Lane, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class TimelineRows:
    """Rows, and what had to be done for them to have room."""

    rows: tuple[TimelineRow, ...]
    detail: Detail
    #: The days within which instalments are one mark, where they are.
    spell: int
    left_out: int


@dataclass(frozen=True, kw_only=True, slots=True)
class CouncilLine:
    """A Schengen Council, as a line across."""

    day: date
    label: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Timeline:
    """A timeline."""

    frame: ChartFrame
    first: date
    last: date
    rows: tuple[TimelineRow, ...]
    councils: tuple[CouncilLine, ...]
    councils_label: str
    legend: tuple[tuple[DisplayStatus, str], ...]


def chart(answer: Answer, read_as: str, translator: Translator) -> Timeline | None:
    """The timeline of an answer; None where nothing in it has a deadline."""
    dated = [each for line in answer.lines for each in line.instalments if each.due is not None]
    if not dated:
        return None
    first, last = _span(dated, answer.today)
    owed = instalments_by_owner(answer.question, dated, translator.directory)
    drawn = arrange_rows(owed, answer.today, lanes.spell(first, last), translator)
    shown = {mark.standing for row in drawn.rows for lane in row.lanes for mark in lane.marks}
    notes = tuple(_notes(drawn, answer, translator))
    return Timeline(
        frame=frame(
            answer,
            translator,
            title=title(translator),
            read_as=read_as,
            notes=notes,
            alt=_alt(dated, drawn, answer, notes, translator),
        ),
        first=first,
        last=last,
        rows=drawn.rows,
        councils=tuple(_councils(first, last, translator)),
        councils_label=translator.gettext("Schengen Council"),
        legend=tuple((each, word(each, translator)) for each in DisplayStatus if each in shown),
    )


def title(translator: Translator) -> str:
    """What stands over a timeline, beside the marking."""
    return translator.gettext("Deliverables of note {number}", number=translator.directory.note.number)


def nothing_dated(translator: Translator) -> str:
    """That there is no timeline."""
    return translator.gettext("There is nothing to draw: none of it has a deadline.")


def chart_button(translator: Translator) -> str:
    """What is on the button that draws an answer."""
    return translator.gettext("Chart")


def _span(dated: Sequence[Instalment], today: date) -> tuple[date, date]:
    """Whole months around everything that is due, and today, unless that is farther off than they are long."""
    days = [each.due for each in dated if each.due] + [each.starts for each in dated if each.starts]
    first, last = Month.of(min(days)).first, Month.of(max(days)).last
    length = max(last - first, timedelta(days=92))
    if first - length <= today <= last + length:
        first, last = min(first, Month.of(today).first), max(last, Month.of(today).last)
    return first, last


def _councils(first: date, last: date, translator: Translator) -> Iterator[CouncilLine]:
    for each in translator.directory.milestones:
        if first <= each.day <= last:
            yield CouncilLine(
                day=each.day, label=translator.day(each.day) if each.meets else translator.month(each.month)
            )


def _notes(drawn: TimelineRows, answer: Answer, translator: Translator) -> Iterator[str]:
    """What a mark stands for, and what is not drawn."""
    if drawn.detail is Detail.BY_DAY:
        yield translator.gettext("A number beside a mark: so many are due on that day.")
    if drawn.detail is Detail.BY_SPELL:
        yield translator.ngettext(
            "A number beside a mark: so many are due on that day or less than {n} day after it.",
            "A number beside a mark: so many are due on that day or less than {n} days after it.",
            drawn.spell,
        )
    if drawn.left_out:
        yield translator.ngettext(
            "{n} more owner is not drawn: narrow the question.",
            "{n} more owners are not drawn: narrow the question.",
            drawn.left_out,
        )
    yield from undated(answer, translator)


def _alt(
    dated: Sequence[Instalment], drawn: TimelineRows, answer: Answer, notes: Sequence[str], translator: Translator
) -> str:
    """The picture in words: how much of what is due from when to when, how each owner stands, what is not drawn."""
    days = [each.due for each in dated if each.due]
    standings = [standing(each, answer.today) for each in dated]
    said = [
        translator.ngettext(
            "Timeline of {n} instalment, due from {first} to {last}: {counts}.",
            "Timeline of {n} instalments, due from {first} to {last}: {counts}.",
            len(dated),
            first=translator.day(min(days)),
            last=translator.day(max(days)),
            counts=_counts(standings, translator),
        ),
        translator.gettext("As of {date}", date=translator.day(answer.today)),
    ]
    owners = []
    for row in drawn.rows:
        here = [mark.standing for lane in row.lanes for mark in lane.marks for _ in mark.keys]
        owners.append(f"{row.label}: {_counts(here, translator) or 0}.")
    return shortened([*said, *owners, *notes])


def _counts(standings: Sequence[DisplayStatus], translator: Translator) -> str:
    """`2 overdue`, `5 open`, as a list."""
    words = (f"{word(each, translator)} {standings.count(each)}" for each in DisplayStatus if each in standings)
    return ", ".join(words)


def instalments_by_owner(
    question: Question, dated: Sequence[Instalment], directory: Directory
) -> Mapping[str | None, list[Instalment]]:
    """What each owner owes, by slug and in the register's order; under None what has no owner.

    A body that is asked about has a row, and nobody else has. Otherwise whoever is named as an owner has one, with all
    that it owes: itself, through its units, and as a member of a collective, which has a row of its own besides.
    """
    named = set(question.owners) or {owner.actor for each in dated for owner in each.deliverable.owners}
    kind = question.kind
    if kind is not None:
        named = {slug for slug in named if is_of_kind(slug, kind, directory)} or named
    found: dict[str | None, list[Instalment]] = {slug: [] for slug in directory.actors if slug in named}
    # Many owe alike, and looking at who does takes a while.
    alike: dict[tuple[frozenset[str], str | None], list[str | None]] = {}
    for each in dated:
        deliverable = each.deliverable
        key = deliverable.debtors, deliverable.capacity
        if key not in alike:
            alike[key] = [slug for slug in found if slug is not None and owes(slug, deliverable, directory)]
        for slug in alike[key] or [None]:
            found.setdefault(slug, []).append(each)
    return found


def arrange_rows(
    owed: Mapping[str | None, list[Instalment]], today: date, width: int, translator: Translator
) -> TimelineRows:
    """Rows in as much detail as has room; where the least has none, the rows with most in them."""
    for detail in Detail:
        found = {slug: lanes.arranged(each, detail, today=today, width=width) for slug, each in owed.items()}
        if all(each.are_clear for each in found.values()) and sum(map(_height, found.values())) <= MOST_LANES:
            break
    kept = _kept({slug: (len(owed[slug]), _height(each)) for slug, each in found.items()})
    return TimelineRows(
        rows=tuple(
            TimelineRow(label=_label(slug, translator), lanes=found[slug].lanes) for slug in owed if slug in kept
        ),
        detail=detail,
        spell=max(found[slug].spell for slug in kept),
        left_out=len(owed) - len(kept),
    )


def _kept(sizes: Mapping[str | None, tuple[int, int]]) -> set[str | None]:
    """The owners with most instalments, as many as have room; `sizes` has how many they owe, and their lines."""
    kept: set[str | None] = set()
    room = MOST_LANES
    for slug, (_, height) in sorted(sizes.items(), key=lambda each: -each[1][0]):
        if height > room:
            break
        kept.add(slug)
        room -= height
    return kept


def _height(row: LaneLayout) -> int:
    return max(1, len(row.lanes))


def _label(slug: str | None, translator: Translator) -> str:
    return translator.owners(()) if slug is None else translator.short(slug)
