"""The rows of a timeline: who has one, what stands in it, and which have no room."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from domain.answers.answer import is_of_kind
from domain.charts import lanes
from domain.charts.lanes import MOST_LANES, Detail, Lane, LaneLayout
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


def owed(
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


def drawn(owed: Mapping[str | None, list[Instalment]], today: date, width: int, translator: Translator) -> TimelineRows:
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
