"""Deadlines of a sentence: the times that the reader of questions finds, and which of them something is due by."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta

from msgspec import Struct
from msgspec.structs import replace

from domain.council_documents.document import Footnote
from domain.council_documents.draft import Certainty
from domain.council_documents.due.other_times import is_before_vague, may_be_of_another
from domain.council_documents.due.rhythms import CELL_RHYTHMS, NAMED_RHYTHMS, RHYTHMS, Rhythm, recurrences, rhythm_of
from domain.council_documents.due.times import Time, length_at
from domain.council_documents.due.unread import loose_words, time_words, unread_times
from domain.council_documents.sentence import Sentence
from domain.dates.spans import Month, Span
from domain.dates.yearless import add_time
from domain.languages.schema import Concept
from domain.questions.model import Bound, DueFilter
from domain.reading.times.periods import COUNCIL_SLUGS
from domain.register.model import Deadline, DeadlineKind

#: What is more than so many years ahead may be the end of a strategy.
_MAX_YEARS = 12
#: The lists of words for times; what is in none of them and in no date is not read.
_READ = (*RHYTHMS, *NAMED_RHYTHMS, "ongoing", "vague")
_BOUNDED = (Bound.BY, Bound.BEFORE)
#: So many words may be between a meeting and whose it is.
_MAX_COUNCIL_WORDS = 3
_YEAR_MONTHS = 12
#: What was due by a day so long before the document's date may still be owed.
_MAX_DAYS_OVER = 62
#: "In 2026" may be its last day, or any.
_MAX_SURE_MONTHS = 6


class FoundDeadline(Struct, frozen=True, kw_only=True):
    """A deadline with its certainty and words."""

    deadline: Deadline
    certainty: Certainty
    words: str = ""


UNDATED = Deadline(kind=DeadlineKind.ONCE)


def read_deadline(sentence: Sentence, times: Sequence[Time], today: date, *, is_cell: bool = False) -> FoundDeadline:
    """Return what a sentence, or a table's cell, says about when something is due; what is not read is flagged."""
    found = _read(sentence, times, today, is_cell=is_cell)
    places = read_places(sentence, times)
    awaited = sentence.find("awaits") if found.certainty is Certainty.NOT_SAID else []
    unread = sorted([*awaited, *unread_times(sentence, places), *(_bare_days(times, today) if not is_cell else ())])
    if not unread or found.certainty is Certainty.LOOK:
        return found
    words = " … ".join(sentence.text[start:end] for start, end in unread)
    return replace(found, certainty=Certainty.LOOK, words=f"{found.words} … {words}" if found.words else words)


def just_over(times: Sequence[Time], today: date) -> Time | None:
    """Return the first time that bounds and was over shortly before the document's date; None without one."""
    return next(
        (
            time
            for time in times
            if time.is_placed
            and time.due is not None
            and time.due.bound in _BOUNDED
            and 0 < (today - time.due.span.last).days <= _MAX_DAYS_OVER
        ),
        None,
    )


def with_time_words(found: FoundDeadline, sentence: Sentence, times: Sequence[Time], today: date) -> FoundDeadline:
    """Return a deadline as one to look at where its sentence has any word of time that it does not account for.

    So is one that was over before the document was dated: a wrong year, or a document that came late.
    """
    if found.certainty is Certainty.LOOK:
        return found
    over = just_over(times, today)
    if found.certainty is Certainty.NOT_SAID and over is not None and over.due is not None:
        said = sentence.text[over.start : over.end]
        return FoundDeadline(deadline=_to_deadline(over.due), certainty=Certainty.LOOK, words=said)
    read = read_places(sentence, times)
    is_dated = found.deadline.kind is DeadlineKind.ONCE and found.deadline != UNDATED
    unread = sorted([*time_words(sentence, read), *loose_words(sentence, read, has_each=not is_dated)])
    words = [sentence.text[start:end] for start, end in unread]
    if not words:
        return found
    return replace(found, certainty=Certainty.LOOK, words=" … ".join([*([found.words] if found.words else []), *words]))


def read_places(sentence: Sentence, times: Sequence[Time]) -> list[tuple[int, int]]:
    """Return the places of all times and rhythms that are read."""
    recurring = ((each.start, each.end) for each in recurrences(sentence))
    return [*((time.start, time.end) for time in times), *sentence.find(*_READ), *recurring]


def _bare_days(times: Sequence[Time], today: date) -> Iterator[tuple[int, int]]:
    """Yield the places of days and months to come that no word places: the second of "by 30 June and 31 December"."""
    for time in times:
        if time.due is not None and not time.is_placed and _is_ahead(time.due, today) and _months(time.due.span) == 1:
            yield time.start, time.end


def _read(sentence: Sentence, times: Sequence[Time], today: date, *, is_cell: bool) -> FoundDeadline:
    usable = [time for time in times if is_cell or time.is_placed]
    ahead = [time for time in usable if time.due is not None and _is_ahead(time.due, today)]
    rhythm = rhythm_of(sentence, times, CELL_RHYTHMS if is_cell else RHYTHMS)
    if rhythm is not None:
        return _recurrent(sentence, rhythm, ahead or _first_times(sentence, times, today), today)
    named = rhythm_of(sentence, times, NAMED_RHYTHMS)
    if named is not None:
        begun = _first_times(sentence, times, today)
        found = (
            _recurrent(sentence, named, begun, today) if begun or not ahead else _dated(sentence, ahead, usable, today)
        )
        return replace(found, certainty=Certainty.LOOK)
    if ahead:
        return _dated(sentence, ahead, usable, today)
    vague = [(time.start, time.end) for time in times if time.due is None] or _vague(sentence)
    if vague or (is_cell and sentence.text.strip(" -–—/")):
        words = sentence.text if is_cell else sentence.text[vague[0][0] : vague[-1][1]]
        return FoundDeadline(deadline=UNDATED, certainty=Certainty.LOOK, words=words)
    unplaced = [time for time in times if time.due is not None and _is_ahead(time.due, today)]
    if unplaced:
        first = unplaced[0]
        words = sentence.text[first.start : first.end]
        # A day or a month may be meant; a year or a period is most often part of a name.
        is_exact = first.due is not None and _months(first.due.span) == 1
        deadline = _to_deadline(first.due) if first.due is not None and is_exact else UNDATED
        return FoundDeadline(deadline=deadline, certainty=Certainty.LOOK, words=words)
    return FoundDeadline(deadline=UNDATED, certainty=Certainty.NOT_SAID)


def _first_times(sentence: Sentence, times: Sequence[Time], today: date) -> list[Time]:
    """Return the times to come that are said to be the first: "annual report, for the first time in June 2026"."""
    first = sentence.find("first_time")
    return [
        time
        for time in times
        if time.due is not None
        and _is_ahead(time.due, today)
        and any(
            end <= time.start and not any(map(str.isalnum, "".join(sentence.between(end, time.start))))
            for _, end in first
        )
    ]


def _vague(sentence: Sentence) -> list[tuple[int, int]]:
    """Return the places of times without days; of "ongoing" only at the end, else it says how a thing is."""
    at_end = (place for place in sentence.find("ongoing") if not sentence.words_between(place[1], len(sentence.text)))
    return sorted([*sentence.find("vague"), *at_end])


def _is_ahead(due: DueFilter, today: date) -> bool:
    """Return whether a time is not over on the document's date."""
    return due.span.last >= today


def _recurrent(sentence: Sentence, rhythm: Rhythm, ahead: Sequence[Time], today: date) -> FoundDeadline:
    """Return a rhythm with its first month; one that a register does not have is to be looked at."""
    kind, start, end = rhythm.kind, rhythm.start, rhythm.end
    words = sentence.text[start:end]
    ahead = [time for time in ahead if time.end <= start or end <= time.start]  # "de seis em seis meses"
    bounded = [time for time in ahead if time.due is not None and time.due.bound in _BOUNDED]
    is_since = all(time.due is not None and _to_deadline(time.due) == UNDATED for time in ahead)
    if ahead and (
        (kind is DeadlineKind.CONTINUOUS and not is_since) or any(_is_apart(sentence, start, time) for time in bounded)
    ):
        found = _dated(sentence, ahead, ahead, today)
        return replace(found, certainty=Certainty.LOOK, words=f"{found.words} … {words}")
    is_doubtful = rhythm.is_mixed or bool(bounded) or bool(sentence.find("vague"))
    month, certainty = None, Certainty.LOOK if is_doubtful else Certainty.SURE
    if any(character.isdigit() for character in words) or not rhythm.is_exact:
        certainty = Certainty.LOOK
    if ahead and ahead[0].due is not None:
        first = ahead[0]
        span = first.due.span if first.due else Span.day(today)
        is_exact = span.first.month == span.last.month and span.first.year == span.last.year
        month = Month.of(span.last if first.due and first.due.bound in _BOUNDED else span.first)
        month = max(month, Month.of(today))
        certainty = certainty if is_exact and not first.is_relative and len(ahead) == 1 else Certainty.LOOK
        words = sentence.text[min(start, first.start) : max(end, first.end)]
        if len(words) > 80:
            words = f"{sentence.text[start:end]} … {sentence.text[first.start : first.end]}"
    return FoundDeadline(deadline=Deadline(kind=kind, month=month), certainty=certainty, words=words)


def _is_apart(sentence: Sentence, start: int, time: Time) -> bool:
    """Return whether a rhythm and a time stand in two clauses: "by June, and to report monthly"."""
    first, last = (time.end, start) if time.end <= start else (start, time.start)
    between = sentence.words_between(first, last)
    return "," in sentence.text[first:last] and any(word.has(Concept.AND) for word in between)


def _dated(sentence: Sentence, ahead: Sequence[Time], usable: Sequence[Time], today: date) -> FoundDeadline:
    """Return the deadline of a sentence with times: the first that bounds, else the first."""
    bounded = [time for time in ahead if time.due is not None and time.due.bound in _BOUNDED]
    chosen = (bounded or list(ahead))[0]
    due = chosen.due
    assert due is not None  # noqa: S101  # `ahead` has no others
    is_season = is_before_vague(sentence, chosen) and _months(due.span) == _YEAR_MONTHS
    deadline = UNDATED if is_season else _to_deadline(due)  # Hungarian "2027 tavasza"
    is_other_meeting = deadline.month is not None and not deadline.month_end and not _names_council(sentence, chosen)
    if is_other_meeting:
        deadline = Deadline(kind=DeadlineKind.ONCE, month=deadline.month, month_end=True)
    spans = {(time.due.span, time.due.bound) for time in ahead if time.due is not None}
    is_doubtful = (
        chosen.is_relative
        or is_other_meeting
        or len(spans) > 1
        or deadline == UNDATED
        or any(time.due is None for time in usable)
        or chosen.is_ambiguous
        or may_be_of_another(sentence, chosen)
        or _is_before_or_by(sentence, chosen, due)
        or due.span.last.year > today.year + _MAX_YEARS
        or (due.council is not None and "schengen" not in sentence.text.casefold())
        or (due.bound is Bound.IN and (_months(due.span) > _MAX_SURE_MONTHS or _is_week(due.span)))
    )
    certainty = Certainty.LOOK if is_doubtful else Certainty.SURE
    return FoundDeadline(deadline=deadline, certainty=certainty, words=sentence.text[chosen.start : chosen.end])


def _is_before_or_by(sentence: Sentence, time: Time, due: DueFilter) -> bool:
    """Return whether a day may be the last or the one after it: Danish "inden den 1. maj"."""
    is_day = due.span.first == due.span.last and due.bound is Bound.BEFORE
    return is_day and any(place[0] == time.start for place in sentence.find("before_or_by"))


def _names_council(sentence: Sentence, time: Time) -> bool:
    """Return whether a time's meeting is one of the Council, named in it or right beside it."""
    return any(
        mention.slug in COUNCIL_SLUGS
        and len(sentence.between(mention.end, time.start)) <= _MAX_COUNCIL_WORDS
        and len(sentence.between(time.end, mention.start)) <= 1
        for mention in sentence.mentions
    )


def _is_week(span: Span) -> bool:
    """Return whether a time is some days of a month or of two."""
    return span.first != span.last and span.first.day != 1


def _months(span: Span) -> int:
    return (span.last.year - span.first.year) * 12 + span.last.month - span.first.month + 1


def _to_deadline(due: DueFilter) -> Deadline:
    """Return the deadline of a bounded time; what begins or lies after a time is not due by it."""
    span = due.span
    match due.bound:
        case Bound.FROM | Bound.AFTER | Bound.AS_OF:
            return UNDATED
        case Bound.BETWEEN:
            if due.council is not None:
                return Deadline(kind=DeadlineKind.ONCE, month=due.council.month, body=due.council.body)
            return Deadline(kind=DeadlineKind.PERIOD, start=span.first, end=span.last)
        case Bound.BEFORE if due.council is None:
            return Deadline(kind=DeadlineKind.ONCE, day=span.first - timedelta(days=1))
        case _:
            if due.council is not None:
                return Deadline(kind=DeadlineKind.ONCE, month=due.council.month, body=due.council.body)
            if span == Span.months(Month.of(span.first)):
                return Deadline(kind=DeadlineKind.ONCE, month=Month.of(span.first), month_end=True)
            return Deadline(kind=DeadlineKind.ONCE, day=span.last)


def joined(own: Deadline, above: FoundDeadline) -> Deadline:
    """Return what a thing and the heading above it say together: the heading's day or month where it has none."""
    if own == UNDATED:
        return above.deadline
    day = above.deadline.day
    month = above.deadline.month or (Month.of(day) if day is not None else None)
    is_begun = own.kind in (DeadlineKind.ANNUAL, DeadlineKind.REGULAR) and own.month is None
    return replace(own, month=month) if is_begun and above.deadline.kind is DeadlineKind.ONCE else own


def with_notes(
    found: FoundDeadline,
    own: Sequence[Footnote],
    notes: Sequence[Sentence],
    *,
    language: str,
    find: Callable[[Sentence], Sequence[Time]],
    today: date,
) -> FoundDeadline:
    """Return a deadline, or what its `own` footnotes say of it, or what one of all `notes` defines its term as."""
    vague: FoundDeadline | None = None
    for note in own:
        read = Sentence(note.text, language)
        said = read_deadline(read, find(read), today)
        if said.certainty is Certainty.NOT_SAID or said.deadline.kind is DeadlineKind.CONTINUOUS:
            continue
        if found.deadline != UNDATED:
            return replace(found, certainty=Certainty.LOOK)  # two times, one of them in the footnote
        words = f"{note.mark}: {said.words}" if note.mark else said.words
        noted = FoundDeadline(deadline=said.deadline, certainty=Certainty.LOOK, words=words)
        if said.deadline != UNDATED:
            return noted
        vague = vague or noted
    if found.deadline == UNDATED and found.certainty is Certainty.LOOK:
        return _defined(found.words, notes, today) or found
    return vague or found if found.deadline == UNDATED else found


def _defined(vague: str, notes: Sequence[Sentence], today: date) -> FoundDeadline | None:
    """Return the deadline that a footnote gives to a vague term: "short term means three months"."""
    term = vague.casefold()
    for note in notes:
        stems = [word for word in term.split() if len(word) > 3]
        if not stems or not all(stem[:5] in note.text.casefold() for stem in stems):
            continue
        for days, months, start, end in _lengths(note):
            day = add_time(today, days=days, months=months)
            words = f"{vague}: {note.text[start:end]}"
            return FoundDeadline(
                deadline=Deadline(kind=DeadlineKind.ONCE, day=day), certainty=Certainty.LOOK, words=words
            )
    return None


def _lengths(sentence: Sentence) -> Iterator[tuple[int, int, int, int]]:
    """Yield each length of time, in days and months, with its place: "three months"."""
    for index in range(len(sentence.words)):
        length = length_at(sentence, index)
        if length is not None:
            yield *length, sentence.places[index][0], sentence.places[index + 1][1]
