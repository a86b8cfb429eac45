"""The agenda of a Schengen Council: which Council a question means, and which instalments are on its agenda."""

import re
from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from msgspec import Struct

from domain.dates.spans import Month
from domain.questions.matching import has_status
from domain.questions.model import Bound, DueFilter, Question, StatusFilter
from domain.register.instalments import Instalment
from domain.register.meeting import Meeting
from domain.register.model import Directory, Milestone, Status, local_reference

#: A meeting of two days is found by either day.
_DAY = timedelta(days=1)


class MeetingAgenda(Struct, frozen=True, kw_only=True):
    """A Schengen Council, the one before it, and the day of the data."""

    council: Milestone
    previous: Milestone | None
    today: date

    def includes(self, instalment: Instalment, which: StatusFilter = StatusFilter.OPEN) -> bool:
        """Return whether an instalment is on the agenda; `which` narrows it to what is overdue or done.

        An open one is if it is due or tabled by the meeting, or has no deadline and its owner reports it done. A done
        one is if it was for this meeting, or was done since the previous one.
        """
        if which is not StatusFilter.OPEN and not has_status(instalment, which, self.today):
            return False
        if instalment.status is Status.OPEN:
            return self.is_due(instalment) or (instalment.due is None and bool(instalment.report))
        return (self.is_due(instalment) and not self._was_due_before(instalment)) or self._is_news(instalment)

    def is_due(self, instalment: Instalment) -> bool:
        """Return whether an instalment is due or tabled by the meeting, if its body is the meeting's."""
        return _due_by(instalment, self.council)

    def _was_due_before(self, instalment: Instalment) -> bool:
        at_this = instalment.council == self.council.meeting
        return self.previous is not None and not at_this and _due_by(instalment, self.previous)

    def _is_news(self, instalment: Instalment) -> bool:
        """Return whether it was done after the previous meeting and by the day of this one, whenever it was due."""
        day = instalment.done_on
        return day is not None and (self.previous is None or day > self.previous.day) and day <= self.council.day


def _due_by(instalment: Instalment, council: Milestone) -> bool:
    """Return whether it is due by a meeting, or tabled at it or an earlier one; not if that is another body's."""
    tabled_at = instalment.council
    if tabled_at is not None and tabled_at.body is not council.body:
        return False
    by_day = instalment.due is not None and instalment.due <= council.day
    return by_day or (tabled_at is not None and tabled_at <= council.meeting)


def agenda_for(question: Question, directory: Directory, today: date) -> MeetingAgenda | None:
    """Return the agenda of the Schengen Council that a question means; without a time, of the next one.

    None if there is no such Council, or if the time is not that of one.
    """
    when = question.when
    council = directory.next_milestone(today) if when is None else _council_at(when, directory)
    if council is None:
        return None
    earlier = [each for each in directory.milestones if each.body is council.body and each.month < council.month]
    return MeetingAgenda(council=council, previous=earlier[-1] if earlier else None, today=today)


def _council_at(when: DueFilter, directory: Directory) -> Milestone | None:
    """Return the Council of a meeting's name, of a month, or of its day; None for a span longer than a month."""
    if when.bound not in (Bound.IN, Bound.BY, Bound.BEFORE):
        return None
    if when.council is not None:
        return directory.milestone(when.council)
    month = Month.of(when.span.first)
    council = directory.milestone(Meeting(month))
    if council is None or Month.of(when.span.last) != month or when.bound is Bound.BEFORE:
        return None
    if when.bound is Bound.BY:
        return council if council.day <= when.span.last else None
    return council if when.span.first - _DAY <= council.day <= when.span.last + _DAY else None


def sort_by_note(instalments: Iterable[Instalment], directory: Directory) -> Sequence[Instalment]:
    """Return instalments by note, section, reference and deadline; the oldest note comes first."""
    notes = directory.notes.items()
    note_order = {slug: (note.date, note.place) for slug, note in notes}
    section_order = {section: index for index, section in enumerate(directory.sections)}

    def sort_key(instalment: Instalment) -> tuple[tuple[date, int], int, list[int], str, date]:
        note, ref = note_order[instalment.deliverable.note], local_reference(instalment.deliverable.ref)
        numbers = [int(digits) for digits in re.findall(r"\d+", ref)]
        section = section_order.get(section_of(instalment), len(section_order))
        return note, section, numbers, ref, instalment.due or date.max

    return sorted(instalments, key=sort_key)


def section_of(instalment: Instalment) -> str:
    """Return the section of an instalment in the register: `III` for `III.3a`, `9999/24 III` for `9999/24 III.3a`."""
    return instalment.deliverable.key_action.partition(".")[0]
