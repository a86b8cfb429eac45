"""The one time that the times of a question make together, and whether it is a limit, a past state or a meeting."""

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise

from msgspec.structs import replace

from domain.dates.spans import Month, Span
from domain.dates.yearless import resolve_range_start, shift_years
from domain.languages.schema import Concept
from domain.questions.model import Bound, DueFilter, NotUnderstood, RefusalReason, StatusFilter
from domain.reading.parsed import ParsedQuestion
from domain.reading.times.dates import DateParser
from domain.reading.times.periods import COUNCIL_SLUGS
from domain.register.meeting import Meeting, MeetingBody
from domain.register.model import Directory, Milestone

#: What falls due within so many days may be done already; later it is what was due a year before that is asked about.
_MAX_DAYS_AHEAD = 92
_WEEK_DAYS = 7
_TWO = 2
#: What these are asked of was due before today.
_PAST = (StatusFilter.OVERDUE, StatusFilter.LATE, StatusFilter.ON_TIME, StatusFilter.EARLY)
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


def last_occurrence(time: DueFilter, directory: Directory) -> DueFilter | None:
    """Return a time that has no year a year earlier; None if the register had no note or knows no such meeting then."""
    return _shift(time, -1, directory) if was_in_force(shift_years(time.span, -1), directory) else None


def was_in_force(span: Span, directory: Directory) -> bool:
    """Return whether the register had a note before the end of a time."""
    return any(span.last >= note.date for note in directory.notes.values())


def share_year(time: DueFilter, later: DueFilter, directory: Directory) -> DueFilter:
    """Return a time that has no year in that of one after it: "in March or June 2025", "December and March 2025"."""
    years = resolve_range_start(time.span, later.span).first.year - time.span.first.year
    return _shift(time, years, directory) or time


def share_meeting(times: tuple[DueFilter, DueFilter], directory: Directory) -> tuple[DueFilter, ...]:
    """Return a meeting and a month as two meetings, where it meets in that month: "the March and June Councils"."""
    meeting = next((time.council for time in times if time.council is not None), None)
    return times if meeting is None else tuple(_at_meeting(time, meeting.body, directory) for time in times)


def _at_meeting(time: DueFilter, body: MeetingBody, directory: Directory) -> DueFilter:
    month = Month.of(time.span.first)
    milestone = directory.milestone(Meeting(month, body))
    if time.council is not None or time.span != Span.months(month) or milestone is None:
        return time
    return replace(time, span=Span.day(milestone.day), council=milestone.meeting)


def _shift(time: DueFilter, years: int, directory: Directory) -> DueFilter | None:
    """Return a time some years later; None if no such meeting is known then."""
    if time.council is None:
        return replace(time, span=shift_years(time.span, years))
    milestone = directory.milestone(_years_later(time.council, years))
    if milestone is None:
        return None
    first = _shift_first(time, years, directory) if time.bound is Bound.BETWEEN else milestone.day
    return replace(time, span=Span(first=first, last=milestone.day), council=milestone.meeting)


def _years_later(meeting: Meeting, years: int) -> Meeting:
    return Meeting(meeting.month.add_months(12 * years), meeting.body)


def _shift_first(time: DueFilter, years: int, directory: Directory) -> date:
    """Return the first day of a time between two some years later: of a meeting that of the meeting then."""
    first = time.span.first
    met = next((each.meeting for each in directory.milestones if each.day == first), None)
    then = None if met is None else directory.milestone(_years_later(met, years))
    return shift_years(Span.day(first), years).first if then is None else then.day


def combine_times(parts: ParsedQuestion, status: StatusFilter | None, today: date) -> DueFilter | NotUnderstood | None:
    """Return the one time that the times of the text make together; refuse times that do not go together."""
    times = list(dict.fromkeys(_or_last_occurrence(time, parts, status, today) for time in parts.times))
    if status is StatusFilter.OVERDUE:  # "who is late after the March Council?": it has met, and they are late now
        times = [time for time in times if not (time.council and time.bound is Bound.AFTER and time.span.last <= today)]
    times = [_due_in_past(time, parts, status, today) for time in times]
    now = {DueFilter(bound=bound, span=Span.day(today)) for bound in (Bound.IN, Bound.FROM)}
    has_now = status in _PAST or (times and times[0].bound is Bound.IN and (status or parts.has(Concept.UNDATED)))
    if len(times) == 1 and times[0] in now and has_now:
        return None  # "what is overdue today", "as of today": the day adds nothing
    ahead = [time for time in times if time not in now]
    if ahead and all(time.bound is Bound.IN and time.span.first == today for time in ahead):
        times = ahead  # "as of today, what is due in the next two months?"
    # What "must still come" from somebody this quarter may be late already.
    is_duty = parts.has(Concept.MUST) and bool(parts.actor_groups)
    is_rest = not is_duty and any(_is_under_way(time, today) for time in times)
    has_start = any(time.first or time.bound is Bound.AFTER for time in times) and not is_rest
    goes_on = parts.has(Concept.COMING) and status in (None, StatusFilter.OPEN) and not parts.has(Concept.UNDATED)
    goes_on = goes_on and not (parts.vehicle and not times)  # "which items come through the Barometer?"
    # Finnish "what is still coming from Frontex" may be late; "the deadlines ahead" are not.
    is_owed = not times and parts.has(Concept.OWE) and not parts.has(Concept.DEADLINE)
    if goes_on and not (has_start or is_owed or parts.points_to_then):
        times.append(DueFilter(bound=Bound.FROM, span=Span.day(today)))
    if len(times) < 2:
        return times[0] if times else None
    again = either_of(times) if parts.asks_again else None
    if (joined := again or _join_times(times) or _find_same(times, parts) or _cut(times, parts)) is not None:
        return joined
    lower = [time for time in times if time.bound in (Bound.FROM, Bound.AFTER)]
    upper = [time for time in times if time.bound in (Bound.BY, Bound.BEFORE)]
    if (several := _any_of(times, parts)) is not None:
        return several
    if len(times) > 2 or len(lower) != 1 or len(upper) != 1:
        return NotUnderstood(reason=RefusalReason.TIME, times=tuple(times) if parts.has(Concept.OR) else ())
    first = lower[0].span.first if lower[0].bound is Bound.FROM else lower[0].span.last + timedelta(days=1)
    ends_before = upper[0].bound is Bound.BEFORE and upper[0].council is None
    last = upper[0].span.first - timedelta(days=1) if ends_before else upper[0].span.last
    if last < first:
        return NotUnderstood(reason=RefusalReason.TIME)
    return DueFilter(bound=Bound.BETWEEN, span=Span(first=first, last=last))


def _is_under_way(time: DueFilter, today: date) -> bool:
    """Return whether a time is one that has begun: "what is still to come this year?" is in the rest of it."""
    is_whole = time.bound is Bound.IN and time.council is None
    return is_whole and time.span.first < today <= time.span.last


def _or_last_occurrence(time: DueFilter, parts: ParsedQuestion, status: StatusFilter | None, today: date) -> DueFilter:
    """Return a time; of one without a year the last occurrence if the question looks back: "what was done in June?"."""
    last = parts.last_occurrences.get(time)
    if last is None or time.span.first <= today:
        return time
    if (status in _PAST and not parts.alternatives) or (parts.has(Concept.WAS) and status is StatusFilter.OPEN):
        return last
    if parts.asks_since_when_late and time.bound in (Bound.IN, Bound.FROM) and time.council is None:
        return replace(last, bound=Bound.IN)
    is_far = (time.span.first - today).days > _MAX_DAYS_AHEAD
    if is_far and parts.looks_back and time.bound in (Bound.IN, Bound.BETWEEN):
        return last  # "what was due in December?"
    is_left = parts.has(Concept.OPEN) and not parts.has(Concept.MUST, Concept.COMING)
    # "What is left to deliver of the December Council?"
    to_deliver = parts.has(Concept.OWE) or (parts.has(Concept.DELIVER) and not parts.has(Concept.ITEM))
    is_left = is_left and (time.council is not None or not to_deliver)
    is_of_time = parts.is_of_time or (parts.has(Concept.ITEM) and not parts.has(Concept.ANY))
    if time.bound is Bound.IN and is_of_time and is_left:
        return last if is_far and _is_nearer(last, time, today) else time  # "is anything of December still open?"
    if time.bound is Bound.FROM and parts.has(Concept.OPEN) and not parts.has(Concept.MUST, Concept.ONWARD):
        # "What is missing from December?"
        return replace(last, bound=Bound.IN) if is_far and _is_nearer(last, time, today) else time
    is_done = status is StatusFilter.DONE or (
        status is StatusFilter.OPEN
        and parts.has(Concept.NOT)
        and parts.has(Concept.DONE, Concept.DELIVERED, Concept.DID, Concept.PAST)
        and not parts.has(Concept.MUST)
    )
    # What was delivered was not at a time to come: "what was delivered in December?" in October.
    was_delivered = status is StatusFilter.DONE and parts.looks_back and time.council is None
    if not (is_done and (is_far or was_delivered)):
        return time
    return _up_to(today, last) if time.bound is Bound.FROM and status is StatusFilter.OPEN else last


def _is_nearer(last: DueFilter, time: DueFilter, today: date) -> bool:
    """Return whether a time that is over is nearer to today than its next occurrence."""
    return today - last.span.last < time.span.first - today


def _due_in_past(time: DueFilter, parts: ParsedQuestion, status: StatusFilter | None, today: date) -> DueFilter:
    """Return a time; what is left "from" one that is over was due in it: "from the March Council", "last December"."""
    is_over = (time.council is not None or time in parts.origins) and time.span.last <= today
    is_left = parts.has(Concept.OPEN) or (time.council is None and status in (StatusFilter.OPEN, StatusFilter.OVERDUE))
    is_left = is_left and not parts.has(Concept.ONWARD, Concept.COMING)
    return replace(time, bound=Bound.IN) if is_over and is_left and time.bound is Bound.FROM else time


def _up_to(today: date, time: DueFilter) -> DueFilter:
    """Return a past time and all since: what is due later nobody calls "not done yet"."""
    return DueFilter(bound=Bound.BETWEEN, span=Span(first=time.span.first, last=today))


def _join_times(times: Sequence[DueFilter]) -> DueFilter | None:
    """Return the time that several in a row make: "in June or July"; None if a day is between them."""
    ordered = sorted(times, key=lambda time: time.span.first)
    are_joined = all(later.span.first == earlier.span.last + timedelta(days=1) for earlier, later in pairwise(ordered))
    if not are_joined or any(time.bound is not Bound.IN or time.council for time in times):
        return None
    return DueFilter(bound=Bound.BETWEEN, span=Span(first=ordered[0].span.first, last=ordered[-1].span.last))


def _cut(times: Sequence[DueFilter], parts: ParsedQuestion) -> DueFilter | None:
    """Return the part of a time that another one inside it limits: "this year after April"; None if none does."""
    wholes = [time.span for time in times if time.bound is Bound.IN and time.council is None]
    limits = [time for time in times if time.bound in (Bound.FROM, Bound.AFTER, Bound.BY, Bound.BEFORE)]
    if len(wholes) != 1 or len(limits) != 1 or len(times) != len(wholes + limits) or parts.has(Concept.OR, Concept.NOT):
        return None
    whole, span, bound = wholes[0], limits[0].span, limits[0].bound
    first, last = whole.first, whole.last
    if bound in (Bound.FROM, Bound.AFTER):
        first = span.first if bound is Bound.FROM else span.last + timedelta(days=1)
    else:
        last = span.first - timedelta(days=1) if bound is Bound.BEFORE and not limits[0].council else span.last
    is_inside = _is_inside(span, whole) and first <= last
    return DueFilter(bound=Bound.BETWEEN, span=Span(first=first, last=last)) if is_inside else None


def _any_of(times: Sequence[DueFilter], parts: ParsedQuestion) -> DueFilter | None:
    """Return several times of which any is meant: "in March and in June"; None if one is a limit or in another."""
    is_limited = any(time.bound not in (Bound.IN, Bound.BETWEEN) for time in times)
    if is_limited or parts.has(Concept.NOT, Concept.EXCEPT) or not parts.has(Concept.AND, Concept.OR):
        return None
    ordered = tuple(sorted(times, key=lambda time: time.span.first))
    if any(earlier.span.last >= later.span.first for earlier, later in pairwise(ordered)):
        return None
    days = Span(first=ordered[0].span.first, last=max(time.span.last for time in times))
    return DueFilter(bound=Bound.BETWEEN, span=days, one_of=ordered)


def either_of(times: Sequence[DueFilter]) -> DueFilter | None:
    """Return two times of which each is asked for by itself: "what is due before June, and what after that?".

    None if they are not two with different bounds of which one is a limit, or if one is what comes after a meeting.
    """
    are_limits = any(time.bound not in (Bound.IN, Bound.BETWEEN) for time in times)
    has_meeting = any(time.council is not None and time.bound is Bound.AFTER for time in times)
    if len(times) != _TWO or not are_limits or has_meeting or len({time.bound for time in times}) != _TWO:
        return None
    days = Span(first=min(time.span.first for time in times), last=max(time.span.last for time in times))
    return DueFilter(bound=Bound.BETWEEN, span=days, one_of=tuple(times))


def _find_same(times: Sequence[DueFilter], parts: ParsedQuestion) -> DueFilter | None:
    """Return the time that all say in other words: "the next two months, from today to 19 December".

    So do a limit and its day ("by Pentecost, that is 23 June"), and a time inside another one ("this year, in June").
    """
    if parts.has(Concept.OR, Concept.NOT, Concept.EXCEPT):
        return None
    bounds, narrowest = {time.bound for time in times}, min(times, key=lambda time: time.span.last - time.span.first)
    if bounds <= {Bound.IN, Bound.BETWEEN}:
        is_same = len({time.span for time in times}) == 1
        is_inside = all(_is_inside(narrowest.span, time.span) for time in times)
        has_meeting = any(time.council for time in times)
        return narrowest if is_same or (is_inside and not (has_meeting or parts.has(Concept.AND))) else None
    days = [time for time in times if time.bound is Bound.IN and time.span.first == time.span.last]
    limits = [time for time in times if time.bound is Bound.BY]
    is_one = len({time.span.last for time in times}) == 1 and len(days) + len(limits) == len(times)
    return limits[0] if is_one and limits else None


def _is_inside(inner: Span, outer: Span) -> bool:
    return outer.first <= inner.first and inner.last <= outer.last


#: With one of these what is late now is asked of what was due at a meeting, and not what was late then.
_DUE_THEN = (Concept.NOT, Concept.AND, Concept.OWE, Concept.MUST, Concept.DELIVER)


def split_past_state(
    parts: ParsedQuestion, status: StatusFilter | None, time: DueFilter, today: date
) -> tuple[DueFilter | None, date | None]:
    """Return a time as a limit of due dates or, if the question is how things stood then, as a past day."""
    if time.bound is Bound.AS_OF:
        return None, time.span.last
    if time.bound in (Bound.FROM, Bound.AFTER) or time.span.last >= today:  # not over yet
        return time, None
    is_day = time.span.first == time.span.last
    # "What did Frontex owe on 1 March?" is how things stood, "what did it have due at yesterday's Council?" is not.
    owed_then = parts.has(Concept.PAST) and parts.has(Concept.OWE) and is_day and time.council is None
    was_to_do = status is StatusFilter.OPEN and parts.has(Concept.MUST) and not parts.has(Concept.NOT)
    stood_then = (
        parts.has(Concept.WAS)
        and status in (StatusFilter.OPEN, StatusFilter.OVERDUE)
        and not was_to_do  # Italian "erano da consegnare"
        and (is_day or not (parts.has(Concept.NOT) or time.bound is Bound.IN))
        # What remained of a meeting's, or was not handed in in time for it, or was due then "and is still missing".
        and not (time.council and (status is StatusFilter.OPEN or parts.has(*_DUE_THEN)))
    )
    stands_then = (owed_then or stood_then) and not parts.was_due_then
    return (None, time.span.last) if stands_then else (time, None)


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
    if parts.points_to_time and len(parts.times) == 1:
        _join_council_to_then(parts, directory)
        return
    groups = [group for group in parts.actor_groups if set(group.slugs) <= COUNCIL_SLUGS]
    if len(groups) != 1 or len(groups[0].slugs) != 1 or len(parts.times) != 1:
        return
    due = parts.times[0]
    month = Month.of(due.span.first)
    milestone = directory.milestone(Meeting(month))
    is_placed = bool(groups[0].meeting_words) and not groups[0].is_addressee
    if not is_placed or milestone is None or due.span not in (Span.months(month), Span.day(milestone.day)):
        # "For the Council this month"; "to the Council next week", where it meets.
        is_short = due.span.last - due.span.first < timedelta(days=_WEEK_DAYS)
        milestone = _only_meeting_in(due, directory) if is_placed or is_short else None
    if milestone is not None:
        parts.actor_groups.remove(groups[0])
        parts.times = [replace(due, span=Span.day(milestone.day), council=milestone.meeting)]


def _only_meeting_in(due: DueFilter, directory: Directory) -> Milestone | None:
    """Return the one meeting of the Schengen Council in a time, None if it has none, or several: "next week"."""
    if due.bound is not Bound.IN or due.council is not None:
        return None
    meetings = [each for each in directory.milestones if due.span.first <= each.day <= due.span.last]
    meetings = [each for each in meetings if each.body is MeetingBody.SCHENGEN_COUNCIL]
    return meetings[0] if len(meetings) == 1 else None


def _join_council_to_then(parts: ParsedQuestion, directory: Directory) -> None:
    """Read "Council next week, what is due by then?" as by its meeting of that week; it owes and gets nothing."""
    due = parts.times[0]
    if not any(set(group.slugs) <= COUNCIL_SLUGS for group in parts.actor_groups):
        return
    parts.actor_groups = [group for group in parts.actor_groups if not set(group.slugs) <= COUNCIL_SLUGS]
    days = (each for each in directory.milestones if due.span.first <= each.day <= due.span.last)
    milestone = next(days, None)
    if due.council is None and milestone is not None:
        parts.times = [replace(due, span=Span.day(milestone.day), council=milestone.meeting)]
