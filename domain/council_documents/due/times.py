"""Times of a sentence as the reader of questions finds them, with what keeps them from being deadlines."""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from msgspec import Struct
from msgspec.structs import replace

from domain.council_documents.sentence import Sentence, is_link
from domain.dates.spans import Span
from domain.dates.yearless import add_time
from domain.i18n.council_names import make_milestone
from domain.languages.schema import Concept
from domain.questions.model import Bound, DueFilter, RefusalReason
from domain.reading.times.bounds import BoundParser
from domain.reading.times.dates import DateParser
from domain.reading.times.periods import COUNCIL_SLUGS, BadTimeError
from domain.reading.words.lexicon import WordMatch
from domain.reading.words.token_cursor import BOUNDS, UNITS, Cursor
from domain.reading.words.tokenizer import TokenKind
from domain.register.meeting import Meeting
from domain.register.model import Directory, in_order

#: A figure that can be a year, or the end of one: "2026", "31/12/26".
_YEAR = re.compile(r"(?<!\d)20\d\d(?!\d)|\d[./-]\d\d(?!\d)")
#: Words that place a time: without any, a year or month is part of a name ("the strategy 2021-2025").
_PLACING = (
    *BOUNDS,
    Concept.WITHIN,
    Concept.BETWEEN,
    Concept.UNTIL,
    Concept.LATEST,
    Concept.EARLIEST,
    Concept.END,
    Concept.YEAR_END,
)
#: Between a time and its day in brackets are at most so many words: "the June session of the Group (".
_MAX_BRACKET_WORDS = 4
#: So many words may be between the middle and its month: "the middle of the month of May".
_MAX_MONTH_WORDS = 4
#: So many words may be between a length of time and the document's date: "three months, counted from the".
_MAX_DATE_WORDS = 4
#: A note of another century is a number.
_YEARS = range(2000, 2101)
#: Units of time in days and months.
_UNIT_LENGTHS = (
    (Concept.DAY, 1, 0),
    (Concept.WEEK, 7, 0),
    (Concept.MONTHS, 0, 1),
    (Concept.QUARTER, 0, 3),
    (Concept.HALF, 0, 6),
    (Concept.YEAR, 0, 12),
)


class Time(Struct, frozen=True, kw_only=True):
    """A time in a sentence: its place, and how it limits; `due` is None if it has no fixed days."""

    start: int
    end: int
    due: DueFilter | None
    #: A preposition or an ending says that it is a time, not part of a name.
    is_placed: bool = True
    #: It counts from the document's date, or its year is not said.
    is_relative: bool = False
    #: The preposition is one for "before" and for "for": Dutch "voor".
    is_ambiguous: bool = False


def find_times(sentence: Sentence, today: date, directory: Directory) -> list[Time]:
    """Return the times of a sentence, in order, relative ones from `today`, the document's date."""
    cursor = Cursor(sentence.words)
    parser = BoundParser(cursor, DateParser(cursor, today=today, directory=directory), today=today)
    times: list[Time] = []
    index = 0
    while index < len(sentence.words):
        try:
            parsed = parser.parse(index)
        except BadTimeError as error:
            meeting = _unknown_meeting(error, directory)
            if meeting is not None:  # the register learns of it with the note
                known = in_order((*directory.milestones, make_milestone(meeting, directory.milestones)))
                return find_times(sentence, today, replace(directory, milestones=known))
            stop = _stop_of(cursor, index, error.words)
            start = min(max(index, stop - len(error.words.split())), stop - 1)
            ended = _end_of(sentence, start, stop, today, directory)
            times.append(replace(_time(sentence, start, stop, ended), is_relative=True))
            index = stop
            continue
        if parsed is None:
            index += 1
            continue
        due, stop = _without_dative(cursor, *_with_end(cursor, parsed.due, parsed.stop))
        if due.span.first.year not in _YEARS or due.span.last.year not in _YEARS:
            index = stop
            continue
        if not _is_bare_council(sentence, index, stop):
            times.append(
                _counted_from(sentence, index, stop, due)
                or _time(
                    sentence, index, stop, due if _is_fixed(sentence, index, stop, due, today) else None, today=today
                )
            )
        index = stop
    times = [_of_meeting(sentence, time) for time in times]
    times = _with_brackets(sentence, _with_meetings(sentence, times))
    return _with_counted(times, [*_middles(sentence, today), *_from_own_date(sentence, today)])


def _end_of(sentence: Sentence, index: int, stop: int, today: date, directory: Directory) -> DueFilter | None:
    """Return the last day of what ends, with "end" first or last: "end of 2026", Latvian "2026. gada beigas"."""
    words = sentence.words[index:stop]
    ends = [each for each, word in enumerate(words[:-1], 1) if word.has(Concept.END, Concept.YEAR_END)]
    if ends:
        words = words[next((each for each in range(ends[0], len(words)) if not is_link(words[each])), ends[0]) :]
    elif words[-1].has(Concept.END) or words[-1].concepts.get(Concept.POST) is Concept.END:
        words = words[:-1]
    else:
        return None
    cursor = Cursor(words)
    parser = BoundParser(cursor, DateParser(cursor, today=today, directory=directory), today=today)
    starts = [0, 1] if words[:1] and words[0].has(Concept.YEAR) else [0]
    for start in starts:
        try:
            parsed = parser.parse(start)
        except BadTimeError:
            continue
        if parsed is not None and parsed.stop == len(words) and parsed.due.bound is Bound.IN:
            return DueFilter(bound=Bound.BY, span=Span.day(parsed.due.span.last))
    return None


def _with_counted(times: Sequence[Time], counted: Sequence[Time]) -> list[Time]:
    """Return the times; what is counted takes the place of those that are part of it, and their words."""
    for time in counted:
        within = [each for each in times if each.start < time.end and time.start < each.end]
        start, end = (
            min([time.start, *(each.start for each in within)]),
            max([time.end, *(each.end for each in within)]),
        )
        rest = [each for each in times if each not in within]
        times = sorted([*rest, replace(time, start=start, end=end)], key=lambda each: each.start)
    return list(times)


def _middles(sentence: Sentence, today: date) -> Iterator[Time]:
    """Yield the fifteenth of each month whose middle is named: "by mid-February 2026"."""
    for start, end in sentence.find("middle"):
        inside = [index for index, place in enumerate(sentence.places) if place[0] < end and start < place[1]]
        after = range(inside[-1] + 1, min(inside[-1] + 1 + _MAX_MONTH_WORDS, len(sentence.words)))
        before = range(inside[0] - 1, max(inside[0] - 1 - _MAX_MONTH_WORDS, -1), -1)
        for near in (after, before):
            index = next((each for each in near if sentence.words[each].has(Concept.MONTH)), None)
            if index is None or not all(
                _may_be_beside_month(sentence.words[each]) for each in near[: near.index(index)]
            ):
                continue
            beside = [each for each in (*near, index + 1, index - 1, index - 2) if 0 <= each < len(sentence.words)]
            years = [each for each in beside if sentence.words[each].kind is TokenKind.YEAR]
            month = sentence.words[index].concepts[Concept.MONTH]
            year = sentence.words[years[0]].value if years else today.year
            day = date(year, month, 15)
            day = day if years or day >= today else date(year + 1, month, 15)
            places = [sentence.places[each] for each in (*inside, index, *years[:1])]
            first = _opening_of(sentence, min(*inside, index, *years[:1]))
            yield Time(
                start=sentence.places[first][0],
                end=max(place[1] for place in places),
                due=DueFilter(bound=Bound.BY, span=Span.day(day)),
                is_relative=True,
            )
            break


def _may_be_beside_month(word: WordMatch) -> bool:
    is_year = word.kind in (TokenKind.YEAR, TokenKind.DASH) or word.has(Concept.YEAR)
    return is_year or is_link(word) or word.has(Concept.MONTH, Concept.MONTHS, *_PLACING) or word.is_noise


def _from_own_date(sentence: Sentence, today: date) -> Iterator[Time]:
    """Yield each day that is a length of time after the document's own date: "within a month of the date of this"."""
    for start, end in sentence.find("own_date"):
        near = [
            index
            for index in range(len(sentence.words) - 1)
            if length_at(sentence, index) is not None and _is_beside(sentence, index, start, end)
        ]
        for index in near[:1]:
            days, months = length_at(sentence, index) or (0, 0)
            first = _opening_of(sentence, index)
            yield Time(
                start=min(sentence.places[first][0], start),
                end=max(sentence.places[index + 1][1], end),
                due=DueFilter(bound=Bound.BY, span=Span.day(add_time(today, days=days, months=months))),
                is_relative=True,
            )


def _is_beside(sentence: Sentence, index: int, start: int, end: int) -> bool:
    """Return whether a length of time at a word is soon before or after a place."""
    first, last = sentence.places[index][0], sentence.places[index + 1][1]
    gap = sentence.words_between(last, start) if last <= start else sentence.words_between(end, first)
    return (last <= start or end <= first) and len(gap) <= _MAX_DATE_WORDS


def _opening_of(sentence: Sentence, index: int) -> int:
    """Return the index of the word with which a time opens: the one before, if that places it."""
    while index and sentence.words[index - 1].has(*_PLACING, Concept.IN, Concept.ARTICLE):
        index -= 1
    return index


def _unknown_meeting(error: BadTimeError, directory: Directory) -> Meeting | None:
    """Return the meeting that a time names and the register does not have, None if the error is another."""
    try:
        meeting = Meeting.parse(error.words)
    except ValueError:
        return None
    return meeting if error.reason is RefusalReason.COUNCIL and directory.milestone(meeting) is None else None


def _with_meetings(sentence: Sentence, times: Sequence[Time]) -> list[Time]:
    """Return the times; a meeting that is not known by itself places the month after it: "its session of June 2026"."""
    merged: list[Time] = []
    for time in times:
        last = merged[-1] if merged else None
        if last is not None and last.due is None and time.due is not None and _is_meeting_before(sentence, last, time):
            merged[-1] = replace(time, start=last.start, is_placed=True)
        else:
            merged.append(time)
    return merged


def _of_meeting(sentence: Sentence, time: Time) -> Time:
    """Return a time; "from" behind a meeting says which one it is: Romanian "sesiunea sa din decembrie 2026"."""
    is_named = time.due is not None and time.due.bound is Bound.FROM
    ends = [end for _, end in sentence.find("meetings") if end <= time.start] if is_named else []
    if time.due is None or not ends or len(sentence.words_between(ends[-1], time.start)) > 1:
        return time
    return replace(time, due=replace(time.due, bound=Bound.IN), is_placed=True)


def _with_brackets(sentence: Sentence, times: Sequence[Time]) -> list[Time]:
    """Return the times; a day in brackets says which one of the time before them: "the June session (17 June 2027)"."""
    merged: list[Time] = []
    for time in times:
        last = merged[-1] if merged else None
        if last is not None and time.due is not None and _is_day_of(sentence, last, time):
            words = sentence.words_between(last.start, last.end)
            unread = Bound.BEFORE if any(word.has(Concept.BEFORE) for word in words) else Bound.BY
            due = DueFilter(bound=last.due.bound if last.due is not None else unread, span=time.due.span)
            merged[-1] = replace(last, end=time.end, due=due, is_placed=True, is_relative=False)
        else:
            merged.append(time)
    return merged


def _is_day_of(sentence: Sentence, last: Time, time: Time) -> bool:
    if time.due is None or time.due.span.first != time.due.span.last:
        return False
    is_month = True
    if last.due is not None:
        first = last.due.council.month.first if last.due.council is not None else last.due.span.first
        is_month = (first.year, first.month) == (time.due.span.first.year, time.due.span.first.month)
    gap = sentence.text[last.end : time.start]
    return is_month and "(" in gap and not re.search(r"[.;)\d]", gap) and len(gap.split()) <= _MAX_BRACKET_WORDS


def _is_meeting_before(sentence: Sentence, last: Time, time: Time) -> bool:
    is_meeting = any(word.has(Concept.MEETING) for word in sentence.words_between(last.start, last.end))
    return is_meeting and all(map(is_link, sentence.words_between(last.end, time.start)))


def _with_end(cursor: Cursor, due: DueFilter, stop: int) -> tuple[DueFilter, int]:
    """Return a year with the one that a dash joins to it as a period: Dutch "voor 2026-2027" is not "before 2026"."""
    end = cursor.word(stop + 1)
    is_next = due.bound is Bound.IN and cursor.has(stop, Concept.AND) and _is_year_after(due, end)
    if not (cursor.has_kind(stop, TokenKind.DASH) or is_next) or end is None or end.kind is not TokenKind.YEAR:
        return due, stop
    last = date(end.value, 12, 31)
    if due.span.first > last:
        return due, stop + 2
    return DueFilter(bound=Bound.BETWEEN, span=Span(first=due.span.first, last=last)), stop + 2


def _is_year_after(due: DueFilter, end: WordMatch | None) -> bool:
    """Return whether a word is the year after a whole one: "in 2026 and 2027"."""
    year = due.span.first.year
    is_whole = due.span == Span(first=date(year, 1, 1), last=date(year, 12, 31))
    return is_whole and end is not None and end.value == year + 1


def _without_dative(cursor: Cursor, due: DueFilter, stop: int) -> tuple[DueFilter, int]:
    """Return a day without a Council behind it to which something goes by its form: "31. jaanuariks nõukogule"."""
    last = cursor.word(stop - 1)
    is_day = due.council is not None and due.span.first == due.span.last
    if is_day and last is not None and last.concepts.get(Concept.CARRIED) is Concept.TO:
        return replace(due, council=None), stop - 1
    return due, stop


def _stop_of(cursor: Cursor, index: int, words: str) -> int:
    """Return the index after the words of an error, which start at an index or soon after."""
    for start in range(index, min(index + 4, len(cursor.words))):
        for stop in range(start + 1, min(start + 12, len(cursor.words)) + 1):
            if cursor.text(start, stop) == words:
                return stop
    return index + 1


def _time(sentence: Sentence, index: int, stop: int, due: DueFilter | None, *, today: date | None = None) -> Time:
    start, end = sentence.places[index][0], sentence.places[stop - 1][1]
    text = sentence.text[start:end]
    is_relative = not _YEAR.search(text) or (due is not None and today is not None and due.span.first == today)
    opening = sentence.words[index]
    return Time(
        start=start,
        end=end,
        due=due,
        is_placed=_is_placed(sentence, index, stop) or _is_range_of_days(sentence, index, stop, due),
        is_relative=is_relative,
        is_ambiguous=(opening.has(Concept.BEFORE) and opening.has(Concept.FOR, Concept.IN))
        or (stop - index > 2 and sentence.words[stop - 2].has(Concept.AND)),  # "in 2026 and 2027"
    )


def _is_range_of_days(sentence: Sentence, index: int, stop: int, due: DueFilter | None) -> bool:
    """Return whether a time goes from a day to another: it needs no word that places it."""
    is_named = any(word.has(Concept.MONTH) or word.kind is TokenKind.DATE for word in sentence.words[index:stop])
    return is_named and due is not None and due.bound is Bound.BETWEEN


def _counted_from(sentence: Sentence, index: int, stop: int, due: DueFilter) -> Time | None:
    """Return the day that is a length of time before or after another: "six weeks before 10 April 2026"."""
    word = sentence.words[index]
    sign = -1 if word.has(Concept.BEFORE) else 1 if word.has(Concept.AFTER) else 0
    length = length_at(sentence, index - 2) if index > 1 else None
    if not sign or length is None or due.span.first != due.span.last or due.council is not None:
        return None
    day = add_time(due.span.first, days=sign * length[0], months=sign * length[1])
    return Time(
        start=sentence.places[index - 2][0],
        end=sentence.places[stop - 1][1],
        due=DueFilter(bound=Bound.BY, span=Span.day(day)),
        is_relative=True,
    )


def length_at(sentence: Sentence, index: int) -> tuple[int, int] | None:
    """Return the length of time at a word and the one after it, in days and months: "three months"."""
    if index + 1 >= len(sentence.words):
        return None
    word, unit = sentence.words[index], sentence.words[index + 1]
    number = word.value if word.kind is TokenKind.NUMBER else word.concepts.get(Concept.NUMBER)
    lengths = (each for each in _UNIT_LENGTHS if unit.has(each[0]))
    found = next(lengths, None)
    return (found[1] * number, found[2] * number) if found is not None and isinstance(number, int) else None


def _is_placed(sentence: Sentence, index: int, stop: int) -> bool:
    """Return whether words at a time's beginning, right before it or in it place it."""
    inside = sentence.words[index:stop]
    if any(
        word.has(*_PLACING, Concept.CARRIED, Concept.POST, Concept.MEETING, Concept.THIS, Concept.NEXT)
        for word in inside
    ):
        return True
    before = index - 1
    while before >= 0 and sentence.words[before].has(Concept.ARTICLE) and not sentence.words[before].has(*_PLACING):
        before -= 1
    return before >= 0 and sentence.words[before].has(*_PLACING)


def _is_bare_council(sentence: Sentence, index: int, stop: int) -> bool:
    """Return whether a meeting is read where only the Council is named: "for the Council", "voor de Raad"."""
    words = sentence.words[index:stop]
    names = any(word.concepts.get(Concept.NAME) in COUNCIL_SLUGS for word in words)
    dated = any(
        word.has(Concept.MONTH, Concept.NEXT, Concept.COMING, Concept.THIS) or word.kind is not TokenKind.WORD
        for word in words
    )
    return names and not dated


def _is_fixed(sentence: Sentence, index: int, stop: int, due: DueFilter, today: date) -> bool:
    """Return whether a time has fixed days: "within two months of adoption" counts from an event."""
    words = sentence.words[index:stop]
    before = sentence.words[index - 1] if index else None
    is_apart = words[0].has(Concept.BEFORE, Concept.AFTER) and before is not None and before.has(*UNITS)
    if is_apart or Cursor(sentence.words).has(stop, Concept.EARLIEST):  # "six months before the end of 2026"
        return False
    if due.span.first != today or not any(word.has(*UNITS) for word in words):
        return True
    start, end = sentence.places[stop - 1]
    events = sentence.find("from_event")
    if start in {first for first, _ in events} and any(word.text.isalpha() for word in sentence.words[stop : stop + 1]):
        return False  # Estonian "kuu pärast" is "in a month", before another word "a month after"
    return not any(len(sentence.words_between(end, first)) <= 1 for first, _ in events if first >= end)
