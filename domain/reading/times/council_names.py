"""Names of the Council that mean its meeting, by what else a question says."""

from collections.abc import Sequence
from dataclasses import replace

from domain.dates.spans import Month, Span
from domain.languages.schema import Concept
from domain.questions.model import Bound, DueFilter
from domain.reading.parsed import ParsedQuestion
from domain.reading.times.dates import DateParser
from domain.register.meeting import Meeting
from domain.register.model import Directory

#: Concepts that make a question about a body one about what it owes.
_OWING = (
    Concept.OWE,
    Concept.ITEM,
    Concept.MUST,
    Concept.DELIVER,
    Concept.OPEN,
    Concept.DONE,
    Concept.DELIVERED,
    Concept.OVERDUE,
    Concept.HELD,
    Concept.REPORTED,
)


def turn_council_into_meeting(parts: ParsedQuestion, councils: Sequence[int], points: DateParser) -> None:
    """Read "when does the Council meet?" as a question about the meeting, not about what the Council owes."""
    if len(councils) != 1 or len(parts.actor_groups) != 1 or not parts.has(Concept.WHEN) or parts.has(*_OWING):
        return
    meeting = points.parse_bare_meeting(councils[0])
    if meeting is not None and not parts.actor_groups[0].is_addressee and not parts.times:
        parts.actor_groups.clear()
        parts.times.append(DueFilter(bound=Bound.IN, span=meeting.span, council=meeting.council))


def join_council_to_month(parts: ParsedQuestion, directory: Directory) -> None:
    """Read "for the Council" beside a month as that month's meeting: "what must be ready in December for it?"."""
    groups = [group for group in parts.actor_groups if group.meeting_words and not group.is_addressee]
    if len(groups) != 1 or len(groups[0].slugs) != 1 or len(parts.times) != 1:
        return
    due = parts.times[0]
    month = Month.of(due.span.first)
    milestone = directory.milestone(Meeting(month))
    if due.council is None and milestone is not None and due.span == Span.months(month):
        parts.actor_groups.remove(groups[0])
        parts.times = [replace(due, span=Span.day(milestone.day), council=milestone.meeting)]
