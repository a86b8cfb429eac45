"""What lies on the table of a Schengen Council: which one is meant, which instalments, and how each of them stands."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from domain.dates.spans import Month, brussels_day
from domain.questions.matching import stands
from domain.questions.model import Bound, DueFilter, Question, StatusFilter
from domain.register.instalments import Instalment
from domain.register.model import Directory, Milestone, Status

#: A meeting of two days is known by either.
_DAY = timedelta(days=1)


@dataclass(frozen=True, kw_only=True, slots=True)
class MeetingAgenda:
    """A Schengen Council, the one before it, and the day of the data."""

    council: Milestone
    before: Milestone | None
    today: date

    def holds(self, instalment: Instalment, which: StatusFilter = StatusFilter.OPEN) -> bool:
        """Whether an instalment is dealt with at the meeting; `which` narrows it to what is overdue or done.

        What is not done is, if it is due or tabled by then, and also without a deadline if its owner reports it done.
        What is done is, if it was for this meeting, or was done since the one before.
        """
        if which is not StatusFilter.OPEN and not stands(instalment, which, self.today):
            return False
        if instalment.status is Status.OPEN:
            return self._is_due(instalment) or (instalment.due is None and bool(instalment.report))
        return (self._is_due(instalment) and not self._was_due_before(instalment)) or self._is_news(instalment)

    def _is_due(self, instalment: Instalment) -> bool:
        return _due_by(instalment, self.council)

    def _was_due_before(self, instalment: Instalment) -> bool:
        at_this = instalment.council == self.council.month
        return self.before is not None and not at_this and _due_by(instalment, self.before)

    def _is_news(self, instalment: Instalment) -> bool:
        """Done after the meeting before and up to the day of this one, whenever it was due."""
        if instalment.done_at is None:
            return False
        day = brussels_day(instalment.done_at)
        return (self.before is None or day > self.before.day) and day <= self.council.day


def _due_by(instalment: Instalment, council: Milestone) -> bool:
    by_day = instalment.due is not None and instalment.due <= council.day
    return by_day or (instalment.council is not None and instalment.council <= council.month)


def table_for(question: Question, directory: Directory, today: date) -> MeetingAgenda | None:
    """The table of the Schengen Council that a question means, the next one where it names no time.

    None where there is no such Council, or the time is not that of one.
    """
    when = question.when
    council = directory.next_milestone(today) if when is None else _meant(when, directory)
    if council is None:
        return None
    earlier = [each for each in directory.milestones if each.month < council.month]
    return MeetingAgenda(council=council, before=earlier[-1] if earlier else None, today=today)


def _meant(when: DueFilter, directory: Directory) -> Milestone | None:
    """The Council of a meeting's name, of a month, or of a day in it; a span that is longer than a month has none."""
    if when.bound not in (Bound.IN, Bound.BY, Bound.BEFORE):
        return None
    if when.council is not None:
        return directory.milestone(when.council)
    month = Month.of(when.span.first)
    found = directory.milestone(month)
    if found is None or Month.of(when.span.last) != month or when.bound is Bound.BEFORE:
        return None
    if when.bound is Bound.BY:
        return found if found.day <= when.span.last else None
    return found if when.span.first - _DAY <= found.day <= when.span.last + _DAY else None


def in_the_notes_order(instalments: Iterable[Instalment], directory: Directory) -> Sequence[Instalment]:
    """Instalments by section, reference and time."""
    places = {section: place for place, section in enumerate(directory.sections)}

    def place(each: Instalment) -> tuple[int, list[int], str, date]:
        ref = each.deliverable.ref
        numbers = [int(found) for found in re.findall(r"\d+", ref)]
        return places.get(section_of(each), len(places)), numbers, ref, each.due or date.max

    return sorted(instalments, key=place)


def section_of(instalment: Instalment) -> str:
    """The note's section that an instalment is owed under: `III` for `III.3a`."""
    return instalment.deliverable.key_action.partition(".")[0]
