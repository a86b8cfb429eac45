"""Parser for the arguments of a change: "III.2 March 2024 ST 7000/24" is a deliverable, an instalment and evidence."""

import re
from collections.abc import Callable, Collection, Sequence
from datetime import date

from msgspec import Struct

from domain.dates.spans import Month, Span
from domain.errors import SeveralDeliverables
from domain.languages import CODES
from domain.languages.schema import Concept
from domain.questions.model import DueFilter, RefusalReason
from domain.reading.times.bounds import BoundParser
from domain.reading.times.dates import DateParser
from domain.reading.times.periods import BadTimeError
from domain.reading.words.lexicon import load_lexicon
from domain.reading.words.lookup import match_text
from domain.reading.words.meeting_bodies import name_meetings
from domain.reading.words.token_cursor import Cursor
from domain.reading.words.tokenizer import MAX_MESSAGE_CHARS, TokenKind, clean, normalize, tokenize
from domain.register.instalments import slug_at
from domain.register.meeting import Meeting, MeetingBody
from domain.register.model import Directory, note_of, reference_in

#: The most that is recorded of an evidence or a reason, which is a reference or a sentence and not a report.
MAX_EVIDENCE_CHARS = 500

#: The most words of a time: "for the Schengen Council of 13 June 2024".
_MAX_TIME_WORDS = 8
#: The length of a word that may be between a reference and its deadline: "to", "naar", "bis".
_MAX_PARTICLE_CHARS = 5
_KEY = re.compile(r"(?:[a-z]+-)?\d{4}-\d{2}")
#: What may be between the arguments.
_SEPARATORS = ":,;"


class Target(Struct, frozen=True, kw_only=True):
    """A deliverable or key action, the instalment named with it, and the rest of the text."""

    ref: str
    #: The month named, `2024-03`, also one that does not exist and so has no instalment; empty for a time of several
    #: months, None if no time is named.
    instalment_slug: str | None
    rest: str
    #: The rest with the words of the time, in case they are part of the evidence.
    rest_with_time: str = ""
    #: The time named is a day and no meeting: evidence often starts with its date.
    names_day: bool = False


#: Returns the references of the register; asked only where several notes may have one.
References = Callable[[], Collection[str]]


def read_target(
    text: str, *, today: date, directory: Directory, references: References = tuple, note: str | None = None
) -> Target | None:
    """Return a reference, a milestone if one is named, and the rest; None without a reference.

    A milestone is named as in questions ("March 2024", "the next Council", "5 December 2023"), or as `2024-03`. The
    number of a note may stand before the reference. Without one it is taken from the note with the slug `note`, else
    from the only one that has it: SeveralDeliverables is raised if several do.
    """
    ref, words = _split_reference(text, directory, references, note)
    if ref is None:
        return None
    slug, taken, names_day = _parse_milestone(words, today, directory)
    return Target(
        ref=ref,
        instalment_slug=slug,
        rest=_rest(words[taken:]),
        rest_with_time=" ".join(words),
        names_day=names_day,
    )


class DeadlineMove(Struct, frozen=True, kw_only=True):
    """A deliverable, the instalment named with it, and its new deadline."""

    ref: str
    #: The month named before the new deadline, as in `Target`.
    instalment_slug: str | None
    #: A day or a month, as in `Instalment.moved_to`; None if no time is named.
    new_deadline: str | None
    #: The rest of the text.
    reason: str


def read_move(
    text: str, *, today: date, directory: Directory, references: References = tuple, note: str | None = None
) -> DeadlineMove | None:
    """Return a reference, a milestone if two times are named, a deadline and a reason; None without a reference.

    A reference is as in `read_target`.
    """
    ref, words = _split_reference(text, directory, references, note)
    if ref is None:
        return None
    first, taken = _parse_deadline_after_particle(words, today, directory)
    if first is None:
        return DeadlineMove(ref=ref, instalment_slug=None, new_deadline=None, reason=" ".join(words))
    if (move := _split_move(words[:taken], today, directory)) is not None:
        return DeadlineMove(ref=ref, instalment_slug=move[0], new_deadline=move[1], reason=_rest(words[taken:]))
    second, taken_second = _parse_deadline_after_particle(words[taken:], today, directory)
    reason = _rest(words[taken + taken_second :])
    if second is None:
        return DeadlineMove(ref=ref, instalment_slug=None, new_deadline=first, reason=reason)
    return DeadlineMove(ref=ref, instalment_slug=slug_at(first), new_deadline=second, reason=reason)


def _split_move(words: Sequence[str], today: date, directory: Directory) -> tuple[str, str] | None:
    """Return the month and the deadline of "March 2024 to June 2024", which is also a period; None for other words."""
    for stop in range(len(words) - 2, 0, -1):
        first, taken = _parse_deadline_after_particle(words[:stop], today, directory)
        second, taken_second = _parse_deadline_after_particle(words[stop:], today, directory)
        if first is not None and second is not None and (taken, taken + taken_second) == (stop, len(words)):
            is_year = words[-1].isdigit() and taken_second <= 2  # "2024" or "of 2024" ends the first time
            return None if is_year else (slug_at(first), second)
    return None


def _split_reference(
    text: str, directory: Directory, references: References, preferred: str | None
) -> tuple[str | None, list[str]]:
    """Return the reference that a text begins with, None without one, and the words after it or after its "@"."""
    note, text = _split_note(normalize(text, limit=MAX_MESSAGE_CHARS), directory)
    head, _, tail = text.partition(" ")
    head, _, slug = head.rstrip(_SEPARATORS).partition("@")
    ref, words = parse_reference(head), f"{slug} {tail}".split()
    if ref is None or (note is None and len(directory.notes) == 1):
        return ref, words
    if note is not None:
        return reference_in(note, ref), words
    known = references()
    found = [full for each in directory.notes if (full := reference_in(each, ref)) in known]
    found = [full for full in found if note_of(full) == preferred] or found
    if len(found) > 1:
        raise SeveralDeliverables(ref=ref, options=tuple(map(directory.full_reference, found)))
    return next(iter(found), ref), words


def _split_note(text: str, directory: Directory) -> tuple[str | None, str]:
    """Return the slug of the note whose number a text begins with, None without one, and the text after it."""
    for slug, note in directory.notes.items():
        for number in (note.number, note.base):
            if text.casefold().startswith(f"{number.casefold()} "):
                return slug, text[len(number) + 1 :]
    return None, text


def _rest(words: Sequence[str]) -> str:
    return " ".join(words).lstrip(f"{_SEPARATORS}- ")


def _parse_deadline_after_particle(words: Sequence[str], today: date, directory: Directory) -> tuple[str | None, int]:
    """Return what `parse_deadline` does, also after a short word such as "to", in any language."""
    deadline, taken = parse_deadline(words, today=today, directory=directory)
    if deadline is None and words and words[0].isalpha() and len(words[0]) <= _MAX_PARTICLE_CHARS:
        deadline, taken = parse_deadline(words[1:], today=today, directory=directory)
        taken += 1
    return deadline, taken if deadline is not None else 0


def parse_deadline(
    words: Sequence[str], *, today: date, directory: Directory, bodies: Collection[MeetingBody] | None = None
) -> tuple[str | None, int]:
    """Return the deadline that the longest start of the words names, and how many words it has; None and 0 without one.

    A meeting or month is its key (`2024-09`), a day is that day, and a longer time its last day. Where `bodies` are
    given, the meeting of one of these may be named though the register does not have it.
    """
    new, new_stop = None, 0
    for taken in range(min(len(words), _MAX_TIME_WORDS), 0, -1):
        start = " ".join(words[:taken]).rstrip(_SEPARATORS)
        if _KEY.fullmatch(start):
            meeting = _parse_key(start)
            return None if meeting is None else str(meeting), taken
        try:
            due = _parse_time(start, today, directory, bodies)
        except BadTimeError as error:
            if bodies is None or error.reason is not RefusalReason.COUNCIL or _parse_key(error.words) is None:
                continue
            if new not in (None, error.words):
                break  # fewer words name another month
            new, new_stop = error.words, taken
            continue
        if due is None:
            continue
        if new is not None:
            break  # nor do they name another meeting
        month = Month.of(due.span.first)
        if due.council is not None:
            return str(due.council), taken
        return str(month) if due.span == Span.months(month) else due.span.last.isoformat(), taken
    return new, new_stop


def _parse_key(key: str) -> Meeting | None:
    try:
        return Meeting.parse(key)
    except ValueError:
        return None


def parse_reference(word: str) -> str | None:
    """Return the reference that a word is, in any spelling (`iii-3a`); None for any other word."""
    tokens = tokenize(word)
    if len(tokens) != 1 or tokens[0].kind not in (TokenKind.REF, TokenKind.QUARTER):
        return None
    value = tokens[0].value
    return f"{value[0].upper()}.{value[1]}" if isinstance(value, tuple) else str(value)


def parse_meeting(text: str, *, today: date, directory: Directory) -> Meeting | None:
    """Return the meeting that a text names, for a mere month its Schengen Council; None for any other text."""
    words = normalize(text).split()
    slug, taken, _ = _parse_milestone(words, today, directory)
    return _parse_key(slug) if slug and taken == len(words) else None


def find_missing_day(text: str, *, today: date, directory: Directory) -> tuple[str, date] | None:
    """Return the day that a text begins with if the calendar does not have it, and the nearest one that it has."""
    words = normalize(text).split()
    for taken in range(min(len(words), _MAX_TIME_WORDS), 0, -1):
        try:
            _parse_time(" ".join(words[:taken]), today, directory)
        except BadTimeError as error:
            if error.nearest is not None:
                return error.words.replace(" ,", ","), error.nearest
    return None


def parse_day(text: str, *, today: date, directory: Directory) -> date | None:
    """Return the day that a text names; None for any other text."""
    try:
        due = _parse_time(normalize(text), today, directory)
    except BadTimeError:
        return None
    return due.span.first if due is not None and due.span.first == due.span.last else None


def parse_last_day(text: str, *, today: date, directory: Directory) -> date | None:
    """Return the last day of the time that a text names, such as a day, a week or a month; None for any other text.

    It is read in all languages at once, and else in each: "maja" is no month only where other languages are read too.
    """
    for languages in (CODES, *((code,) for code in CODES)):
        try:
            due = _parse_time(normalize(text), today, directory, languages=languages)
        except BadTimeError:
            return None
        if due is not None:
            return due.span.last
    return None


def find_time(text: str, language: str, today: date, directory: Directory) -> DueFilter | None:
    """Return the time that a text in a language names, and nothing else; None for any other text."""
    try:
        return _parse_time(normalize(text), today, directory, languages=(language,))
    except BadTimeError:
        return None


def _parse_milestone(words: Sequence[str], today: date, directory: Directory) -> tuple[str | None, int, bool]:
    """Return the month that the longest start of the words names, how many words it has, and whether it is a mere day.

    The month is as in `Target.instalment_slug`.
    """
    for taken in range(min(len(words), _MAX_TIME_WORDS), 0, -1):
        start = " ".join(words[:taken])
        if _KEY.fullmatch(start.rstrip(_SEPARATORS)):
            return start.rstrip(_SEPARATORS), taken, False
        try:
            due = _parse_time(start, today, directory)
        except BadTimeError as error:
            if error.reason is RefusalReason.COUNCIL:
                return error.words, taken, False
            continue
        if due is None:
            continue
        first, last = due.span.first, due.span.last
        month = due.council or (Month.of(first) if Month.of(first) == Month.of(last) else None)
        return "" if month is None else str(month), taken, first == last and not due.council
    return None, 0, False


def _parse_time(
    text: str,
    today: date,
    directory: Directory,
    bodies: Collection[MeetingBody] | None = None,
    *,
    languages: Sequence[str] = CODES,
) -> DueFilter | None:
    """Return the time that a text names and nothing else, None for any other text; raise BadTimeError as parsers do."""
    words = match_text(clean(text), [load_lexicon(code) for code in languages])
    words = name_meetings(words, languages, directory.meeting_bodies if bodies is None else bodies)
    cursor = Cursor(words)
    times = BoundParser(cursor, DateParser(cursor, today=today, directory=directory), today=today)
    time = times.parse(1 if cursor.has(0, Concept.ARTICLE) else 0)
    if time is None or any(word.kind is not TokenKind.COMMA for word in words[time.stop :]):
        return None
    return time.due
