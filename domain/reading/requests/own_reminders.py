"""Requests to be reminded of a deliverable: "remind me of III.3 on Monday at 10:00", "… two weeks before"."""

import re
from collections.abc import Callable, Collection, Sequence
from datetime import date, time, timedelta
from functools import cache

from msgspec import Struct

from domain.dates.yearless import add_time
from domain.languages import CODES
from domain.languages.schema import Concept
from domain.reading.arguments.change_target import Target, find_time, parse_reference, read_target
from domain.reading.requests.own_reminder_words import REMINDER_WORDS
from domain.reading.words.lexicon import WordMatch, load_lexicon
from domain.reading.words.lookup import match_text
from domain.reading.words.token_cursor import UNITS
from domain.reading.words.tokenizer import MAX_MESSAGE_CHARS, TokenKind, clean, fold, normalize
from domain.register.instalments import Instalment
from domain.register.meeting import Meeting
from domain.register.model import Directory

#: The verb is among the first words: "could you please remind me".
_MAX_WORDS_BEFORE = 4
#: The most words of a time, and between a length of time and the word for "before" (German "am Tag davor").
_MAX_TIME_WORDS, _MAX_WORDS_BETWEEN = 6, 3
#: A word shorter than this says nothing by itself.
_MIN_CHARS = 4
#: "10:00", "10.00", "10h", "10h30", "10 Uhr", "3 pm"; and after a word for it a mere number: "at 10", "klo 10".
_CLOCK = re.compile(
    r"(?<![\d.:/])(?<!\d-)"
    r"(?:\b(?:at|um|om|à|a las|a la|alle|às|as|kl\.?|klo|kell|klockan|la ora|ora|ore|o|ob|u|στις|в|plkst\.?|ag)\s+)?"
    r"(?P<hour>[01]?\d|2[0-4])(?:(?::|h)(?P<minute>[0-5]\d)|\.(?P<late_minute>[0-5]\d)(?!\.?\d))?"
    r"\s?(?P<unit>uhr|uur|h|óra\w*|hod\w*|ч\.?|val\.?|am|pm|a\.m\.|p\.m\.)?(?![\w:/-]|\.\d)",
    re.IGNORECASE,
)
#: A reference, and the ending that a language gives it: Finnish "III.3:sta", Hungarian "III.3-ra".
_WITH_ENDING = re.compile(r"(?P<reference>\w+[.-]?\d+[a-z]?)(?:[:’'-]\w+)?[,:;]?", re.IGNORECASE)
_MONTHS_OF = {Concept.MONTHS: 1, Concept.QUARTER: 3, Concept.HALF: 6, Concept.YEAR: 12}


class ReminderTime(Struct, frozen=True, kw_only=True):
    """The day on which somebody wants to be reminded: itself, or a length of time before another."""

    #: None if it is a length of time before what is due, or before its meeting.
    day: date | None = None
    days_before: int = 0
    months_before: int = 0
    of_meeting: bool = False

    def resolve(self, instalment: Instalment, directory: Directory, today: date) -> date | None:
        """Return the day, for an instalment; None if what it is before has no day."""
        day = self.day or (meeting_day(instalment, directory, today) if self.of_meeting else instalment.due)
        return day and add_time(day, months=-self.months_before) - timedelta(days=self.days_before)


class ReminderRequest(Struct, frozen=True, kw_only=True):
    """A deliverable of which somebody wants to be reminded, and when."""

    target: Target
    #: None if no time is named, or none that is understood.
    when: ReminderTime | None
    clock: time | None
    language: str
    #: Words about the time that were not understood.
    unread: str = ""


def asks_for_reminder(text: str) -> bool:
    """Return whether a text asks to be reminded of a reference, in any language."""
    words = text.split()
    return bool(_languages_of(words)) and any(_reference(word.rstrip(".?!")) for word in words)


def read_reminder_request(
    text: str,
    *,
    today: date,
    directory: Directory,
    references: Callable[[], Collection[str]] = tuple,
    note: str | None = None,
    hint: str = "en",
) -> ReminderRequest | None:
    """Return what a text wants to be reminded of; None without a reference.

    The text begins with a request, or with what stands after one; SeveralDeliverables as in `read_target`.
    """
    words = normalize(text, limit=MAX_MESSAGE_CHARS).rstrip("?!. ").split()
    start = next((index for index in range(len(words)) if _is_reference(words, index, directory)), None)
    given = [_reference(word) or word for word in words[start:]]
    target = start is not None and read_target(
        " ".join(given), today=today, directory=directory, references=references, note=note
    )
    if not target or start is None:
        return None
    # After the command's own words, which are English, the rest may be in any other language.
    languages = _languages_of(words) or (hint, "en")
    rest = [*_without_request(words[:start], languages), *target.rest_with_time.split()]
    clock, rest = _take_clock(rest)
    for language in sorted(languages, key=lambda code: code != hint):
        when = _read_when(rest, language, today, directory)
        if when is not None:
            return ReminderRequest(target=target, when=when, clock=clock, language=language)
    unread = [word for word in rest if len(word) >= _MIN_CHARS and not _is_noise(word, languages)]
    language = hint if hint in languages else languages[0]
    return ReminderRequest(target=target, when=None, clock=clock, language=language, unread=" ".join(unread))


def _is_reference(words: Sequence[str], index: int, directory: Directory) -> bool:
    is_note = any(
        words[index].casefold() in (note.number.casefold(), note.base.casefold()) for note in directory.notes.values()
    )
    return is_note or _reference(words[index]) is not None


def _reference(word: str) -> str | None:
    """Return the reference that a word is, without an ending; None for any other word."""
    match = _WITH_ENDING.fullmatch(word)
    return match["reference"] if match and parse_reference(match["reference"]) else None


def _languages_of(words: Sequence[str]) -> tuple[str, ...]:
    """Return the languages in whose words a text asks to be reminded."""
    first = [fold(word) for word in words[: _MAX_WORDS_BEFORE + 1]]
    return tuple(code for code in CODES if any(word.startswith(_stems(code, "remind")) for word in first))


def _without_request(words: Sequence[str], languages: Collection[str]) -> list[str]:
    """Return words without those by which they ask, and without those before these."""
    stems = tuple(stem for code in languages for stem in _stems(code, "remind"))
    asking = [index for index, word in enumerate(words[: _MAX_WORDS_BEFORE + 1]) if fold(word).startswith(stems)]
    return list(words[max(asking) + 1 :] if asking else words)


def _take_clock(words: Sequence[str]) -> tuple[time | None, list[str]]:
    """Return the hour that is named, and the words without it."""
    text = " ".join(words)
    for match in _CLOCK.finditer(text):
        minute, unit = match["minute"] or match["late_minute"], (match["unit"] or "").casefold().replace(".", "")
        is_named = bool(match["minute"] or unit) or not match[0][0].isdigit()
        follows_month = not minute and not unit and re.match(r"[.\s]*[^\W\d]{3,}", text[match.end() :])
        if not is_named or follows_month:
            continue
        hour = int(match["hour"]) % 12 + 12 * (unit == "pm") if unit in ("am", "pm") else int(match["hour"]) % 24
        rest = f"{text[: match.start()]} {text[match.end() :]}"
        return time(hour, int(minute or 0)), rest.split()
    return None, list(words)


def _read_when(words: Sequence[str], language: str, today: date, directory: Directory) -> ReminderTime | None:
    return _read_before(words, language, today, directory) or _read_day(words, language, today, directory)


def _read_before(words: Sequence[str], language: str, today: date, directory: Directory) -> ReminderTime | None:
    """Return a length of time before something: "two weeks before", "le jour avant le Conseil", "prieš savaitę"."""
    before = next((at for at, word in enumerate(words) if fold(word).startswith(_stems(language, "before"))), None)
    units = [at for at, word in enumerate(words) if (match := _match(word, language)) and match.has(*UNITS)]
    if before is None or not units:
        return None
    unit = min(units, key=lambda at: abs(at - before))
    if abs(unit - before) > _MAX_WORDS_BETWEEN:
        return None
    match, number_word = _match(words[unit], language), words[unit - 1] if unit else ""
    number = _number(match) or _number(_match(number_word, language)) or 1
    months = next((number * length for concept, length in _MONTHS_OF.items() if match and match.has(concept)), 0)
    days = 0 if months or match is None else number * (7 if match.has(Concept.WEEK) else 1)
    # Hungarian has it between the two: "egy nappal a Tanács előtt".
    anchor = [*words[unit + 1 : before], *words[max(before, unit) + 1 :]]
    is_meeting = any(_names_meeting(word, language) for word in anchor)
    day = _read_day(anchor, language, today, directory)
    return ReminderTime(
        day=day.day if day is not None else None,
        days_before=days,
        months_before=months,
        of_meeting=is_meeting and day is None,
    )


def _read_day(words: Sequence[str], language: str, today: date, directory: Directory) -> ReminderTime | None:
    """Return the day that some of the words name: a date, "tomorrow", "in two weeks", a weekday."""
    for length in range(min(len(words), _MAX_TIME_WORDS), 0, -1):
        for start in range(len(words) - length + 1):
            span = words[start : start + length]
            due = None if length == 1 and span[0].isdigit() else find_time(" ".join(span), language, today, directory)
            if due is not None:
                milestone = due.council and directory.milestone(due.council)
                first, last = due.span.first, due.span.last
                return ReminderTime(day=milestone.day if milestone else first if first > today else last)
    # Romanian "luni" is Monday by itself, and months after "de".
    matches = [match for text in (" ".join(words), *words) for match in _matches(text, language)]
    weekdays = [number for match in matches if (number := match.concepts.get(Concept.WEEKDAY)) is not None]
    return ReminderTime(day=today + timedelta(days=(weekdays[0] - today.weekday() - 1) % 7 + 1)) if weekdays else None


def meeting_day(instalment: Instalment, directory: Directory, today: date) -> date | None:
    """Return the day of the meeting that an instalment is for, or else of the next Schengen Council."""
    meeting: Meeting | None = instalment.council
    milestone = (meeting and directory.milestone(meeting)) or directory.next_milestone(today)
    return None if milestone is None else milestone.day


@cache
def _stems(language: str, field: str) -> tuple[str, ...]:
    return tuple(fold(stem) for stem in getattr(REMINDER_WORDS[language], field).split())


def _match(word: str, language: str) -> WordMatch | None:
    return next(iter(_matches(word, language)), None)


def _matches(text: str, language: str) -> Sequence[WordMatch]:
    return match_text(clean(text), [load_lexicon(language)])


def _number(word: WordMatch | None) -> int | None:
    if word is None:
        return None
    if word.kind is TokenKind.NUMBER:
        return int(word.value)
    number = word.concepts.get(Concept.NUMBER)
    return None if number is None else int(number)


def _names_meeting(word: str, language: str) -> bool:
    match = _match(word, language)
    return match is not None and (match.has(Concept.MEETING) or match.concepts.get(Concept.NAME) == "council")


def _is_noise(word: str, languages: Collection[str]) -> bool:
    matches = [match for code in languages if (match := _match(word, code)) is not None]
    return any(match.is_noise or match.has(Concept.CHATTER) for match in matches)
