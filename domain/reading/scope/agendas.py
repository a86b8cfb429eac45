"""The agenda that somebody prepares, whose day is the meeting that is asked about; the city of Councils."""

import re
from collections.abc import Sequence

from msgspec.structs import replace

from domain.dates.presidencies import presidency_of
from domain.languages.schema import QUESTION_WORDS, Concept
from domain.reading.times.periods import COUNCIL_SLUGS, is_council
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.token_cursor import Cursor
from domain.reading.words.tokenizer import TokenKind, fold

#: Words for an agenda in all languages, without accents; the German abbreviation only in capitals.
_AGENDA = re.compile(
    r"\b(agend|tagesordnung|ordre du jour|orden del dia|ordine del giorno|odg\b|ordem do dia|ordem de trabalhos"
    r"|ordinea de zi|dagsorden|dagordning|napirend|darbotvark|darba kartib|paevakor|esityslist|asialist"
    r"|porzad(ek|ku) obrad|poradu? jednani|dnevn\w+ red|дневн\w+ ред|ημερησια\w* διαταξη|ημερησιας διαταξης)"
)
_ABBREVIATION = "TO"
#: The country of the city where the Council meets in April, June and October: beside the day it is no Member State.
_MEETING_PLACE = "lu"
#: "In Luxembourg" where a case says so.
_IN_MEETING_PLACE = frozenset(
    [
        "luxemburgissa",
        "luxembourgissa",
        "luxembourgis",
        "luksemburgis",
        "luxembourgban",
        "luxemburgban",
        "liuksemburge",
        "luksemburgā",
    ]
)
#: So far apart are the place and the month, or the parts of a day.
_MAX_WORDS_BETWEEN = 4
_OF_DAY = (TokenKind.DATE, TokenKind.NUMBER, TokenKind.YEAR)
_BREAKS = (TokenKind.COMMA, TokenKind.STOP)
#: Between an agenda and a day these make it a time by which something is due, unless they mean "for", too.
_BOUNDS = (Concept.BEFORE, Concept.AFTER, Concept.BY, Concept.UNTIL)
#: What somebody who only says before which meeting they ask does not say.
_SAID_OF_BODY = (
    Concept.MUST,
    Concept.OWE,
    Concept.DELIVER,
    Concept.DELIVERED,
    Concept.OPEN,
    Concept.OVERDUE,
    Concept.ITEM,
)
#: What a clause about the agenda does not say.
_OWED = (*QUESTION_WORDS, Concept.OPEN, Concept.OVERDUE, Concept.EXCEPT, Concept.NOT)
_TALK = (Concept.CHATTER, Concept.NOISE)
#: Days on which people meet.
_DAYS = (Concept.TODAY, Concept.TOMORROW, Concept.YESTERDAY, Concept.WEEKDAY)
_TERMS = (Concept.HALF, Concept.PRESIDENCY)
#: What says for whom something is, without what.
_FOR_WHOM = (Concept.NAME, Concept.FOR, Concept.TO, Concept.ARTICLE)
#: A meeting, which may stand between an agenda and its day.
_MEETINGS = (Concept.MEETING, Concept.ARTICLE)


def names_day_of_agenda(words: Sequence[WordMatch]) -> bool:
    """Return whether a clause says for what day an agenda is prepared."""
    return any(_find_day(words, index) for index in range(len(words)))


def name_meeting_of_agenda(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return the words of a text with "the Council of 13 June" for "I'm preparing the agenda for 13 June".

    Of a month alone nothing is said where what is asked has a time of its own: "the December agenda: what is due by …".
    """
    for index, word in enumerate(words if _may_name_agenda(words) else ()):
        day = _find_day(words, index)
        if not day:
            continue
        start, stop = min(index, day.start), max(index + 1, day.stop)
        while start and words[start - 1].kind is not TokenKind.STOP:
            start -= 1
        while stop < len(words) and not (words[stop].kind in _BREAKS or words[stop].has(*QUESTION_WORDS)):
            stop += 1
        is_remark = not any_has(words[start:stop], *_OWED)
        others = {other.concepts[Concept.NAME] for other in words[start:stop] if other.has(Concept.NAME)}
        is_asked = any_has(words[stop:], *QUESTION_WORDS)
        if is_remark and is_asked and others <= {_MEETING_PLACE, *COUNCIL_SLUGS}:
            if not _has_number(words[day.start : day.stop]) and any(map(_is_time, words[stop:])):
                return [*words[:start], *words[stop + (words[stop].kind is TokenKind.COMMA) :]]
            meeting = replace(word, concepts={Concept.MEETING: None})
            return [*words[:start], meeting, *words[day.start : day.stop], *words[stop:]]
    return words


def leave_out_meeting_on_day(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Leave out for which meeting a text is typed, at its beginning: "for the meeting on Tuesday: …".

    Such a meeting is no Council, which has a name or a month.
    """
    start = next((index for index, word in enumerate(words) if not word.has(*_TALK) or word.has(Concept.FOR)), 0)
    stop = start
    while stop < len(words) and words[stop].kind is TokenKind.WORD and _is_of_meeting(words[stop]):
        stop += 1
    said = set().union(*(word.concepts for word in words[start:stop]))
    is_whole = Concept.MEETING in said and not said.isdisjoint(_DAYS) and words[start].has(Concept.FOR)
    rest = words[stop:]
    names_time = any(
        word.has(Concept.MEETING, *_DAYS, Concept.DAY, Concept.WEEK, Concept.MONTHS) or word.kind in _OF_DAY
        for word in rest
    )
    return [*words[:start], *rest] if is_whole and rest and not names_time else words


def leave_out_meeting_ahead(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Leave out before which meeting a text is typed, where what is asked has a time: "before the meeting: …"."""
    cursor = Cursor(words)
    asked = next((index for index, word in enumerate(words) if index and word.has(*QUESTION_WORDS)), 0)
    lead, rest = words[:asked], words[asked:]
    place = next((index for index, word in enumerate(lead) if word.has(Concept.MEETING) or _is_council(word)), None)
    if place is None or not any(map(_is_time, rest)):
        return words
    before = place - 1
    while cursor.has(before, Concept.ARTICLE, Concept.NEXT):
        before -= 1
    is_placed = cursor.has(before, Concept.BEFORE) or cursor.has_postposition(place + 1, Concept.BEFORE)
    says_more = any(_is_time(word) or (word.has(*_SAID_OF_BODY) and not word.has(Concept.BEFORE)) for word in lead)
    return rest if is_placed and not says_more else words


def leave_out_day_of_meeting(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Leave out "day of the Schengen Council" after a date; alone it is the Council: "on the day of the Council"."""
    for index, word in enumerate(words):
        is_after_comma = word.has(Concept.IN) and index > 0 and words[index - 1].kind is TokenKind.COMMA
        if not (word.has(Concept.DAY) or (is_after_comma and _is_day(words[:index]))):
            continue
        start, stop = index, index + 1
        while stop < len(words) and _is_joint(words[stop]):
            stop += 1
        if stop < len(words) and _is_council(words[stop]):
            body, first, stop = words[stop], index, stop + 1
        elif index and _is_council(words[index - 1]):
            body, first, start, stop = words[index - 1], index - 1, index - 1, index + 1
        else:
            continue
        while start and _is_joint(words[start - 1]):
            start -= 1
        is_dated = bool(start) and words[start - 1].kind is TokenKind.COMMA and _is_day(words[: start - 1])
        return [*words[: start - 1], *words[stop:]] if is_dated else [*words[:first], body, *words[stop:]]
    return words


def _is_joint(word: WordMatch) -> bool:
    """Return whether a word only joins others: "on the", "of the"."""
    joins = word.is_noise or word.has(Concept.IN, Concept.FROM, Concept.ARTICLE)
    return word.kind is TokenKind.WORD and joins and not word.has(*QUESTION_WORDS, Concept.MONTH, Concept.NAME)


def _is_council(word: WordMatch) -> bool:
    return word.concepts.get(Concept.NAME) in COUNCIL_SLUGS


def _is_of_meeting(word: WordMatch) -> bool:
    if word.has(*QUESTION_WORDS, Concept.NAME, Concept.OTHER, Concept.WE):
        return False
    return word.is_noise or word.has(Concept.MEETING, Concept.FOR, Concept.IN, Concept.ARTICLE, *_DAYS)


def _may_name_agenda(words: Sequence[WordMatch]) -> bool:
    """Return whether a text has a word for an agenda, which few have."""
    said = " ".join(word.text for word in words)
    return _ABBREVIATION in said or _AGENDA.search(fold(said)) is not None


def _find_day(words: Sequence[WordMatch], index: int) -> range | None:
    """Return where the day of the agenda at an index is, after it or before it; None if there is no such day."""
    text = " ".join(word.text for word in words[max(0, index - 1) : index + 1])
    own = words[index].text
    is_agenda = _AGENDA.search(fold(own)) or (own == _ABBREVIATION and words[index].is_unknown)
    if not (is_agenda or (_AGENDA.search(fold(text)) and not _AGENDA.search(fold(words[index - 1].text)))):
        return None
    start = index + 1
    while start < len(words) and _is_link(words[start]):
        start += 1
    stop = start
    while stop < len(words) and _is_of_day(words[stop]):
        stop += 1
    is_open = any_has(words[start : stop + 1], Concept.ONWARD, Concept.UNTIL, Concept.EARLIEST)
    if is_open and any_has(words[index + 1 : start], Concept.FROM):
        return None  # "planning the agenda from October on till Christmas"
    if _is_day(words[start:stop]):
        return range(start, stop)
    stop = index
    while stop and words[stop - 1].concepts.get(Concept.NAME) in COUNCIL_SLUGS:
        stop -= 1
    start = stop
    while start and _is_of_day(words[start - 1]):
        start -= 1
    return range(start, stop) if _is_day(words[start:stop]) else None


def _is_link(word: WordMatch) -> bool:
    if word.kind is TokenKind.COMMA or word.has(*_MEETINGS):
        return True
    if word.concepts.get(Concept.NAME) in {_MEETING_PLACE, *COUNCIL_SLUGS}:
        return True
    is_bound = word.has(*_BOUNDS) and not word.has(Concept.FOR, Concept.IN)
    return word.kind is TokenKind.WORD and not is_bound and (word.is_noise or word.has(Concept.FOR, Concept.IN))


def _is_of_day(word: WordMatch) -> bool:
    is_part = word.has(Concept.MONTH, Concept.DAY, Concept.YEAR)
    is_between = word.is_noise and word.kind is TokenKind.WORD and not word.has(*QUESTION_WORDS)
    return word.kind in _OF_DAY or is_part or is_between


def _is_day(words: Sequence[WordMatch]) -> bool:
    return any(word.kind is TokenKind.DATE or (word.has(Concept.MONTH) and not word.weak) for word in words)


def _has_number(words: Sequence[WordMatch]) -> bool:
    return any(word.kind in (TokenKind.DATE, TokenKind.NUMBER) for word in words)


def _is_time(word: WordMatch) -> bool:
    return word.has(Concept.MONTH, Concept.FEAST) or word.kind in (TokenKind.DATE, TokenKind.YEAR, TokenKind.QUARTER)


def leave_out_meeting_place(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Leave out the city where Councils meet, beside the meeting or its day.

    "To Luxembourg on 10 October", "on 13 June in Luxembourg"; "Luxembourg, 13 June 2024" where a text begins.
    """
    cursor = Cursor(words)
    for index, word in enumerate(words):
        if word.concepts.get(Concept.NAME) != _MEETING_PLACE:
            continue
        after = index + 1
        while cursor.has(after, Concept.ARTICLE, Concept.IN) and not cursor.has(after, Concept.NAME):
            after += 1
        is_inside = word.lower in _IN_MEETING_PLACE
        is_placed = cursor.has(index - 1, Concept.TO, Concept.IN)
        is_heading = cursor.has_kind(after, TokenKind.COMMA) and (not index or cursor.has_kind(index - 1, *_BREAKS))
        is_before_day = (is_placed or is_heading) and _begins_day(cursor, after + is_heading)
        before = index - 1 if cursor.has(index - 1, Concept.IN) or cursor.has_kind(index - 1, *_BREAKS) else index
        is_after_day = before < index and _ends_day(cursor, before - 1)
        is_inside = is_inside and any(
            map(_is_of_month, words[max(0, index - _MAX_WORDS_BETWEEN) : index + 1 + _MAX_WORDS_BETWEEN])
        )
        if is_before_day or is_after_day or is_inside or is_council(cursor, before - 1):
            start = index - 1 if is_placed else index
            return [*words[:start], *words[index + 1 + is_heading :]]
    return words


def name_their_presidency(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return the words of a text with "the Polish Presidency" for "the Poles … their Presidency", which is a time."""
    hosts = [index for index, word in enumerate(words) if word.has(Concept.NAME)]
    if len(hosts) != 1 or presidency_of(str(words[hosts[0]].concepts[Concept.NAME])) is None:
        return words
    delivers = any(word.has(Concept.DELIVER) and not word.is_noise for word in words)
    owes = delivers or any_has(words[hosts[0] + 1 : hosts[0] + 2], Concept.OWE)
    if owes or any(map(_is_time, words)):
        return words  # "what does Poland owe under its Presidency?"
    host = words[hosts[0]]
    for index, word in enumerate(words):
        beside = (at for at in (index - 1, index + 1, index - 2) if 0 <= at < len(words))
        whose = next((at for at in beside if words[at].has(Concept.POSSESSIVE)), None)
        if word.has(Concept.PRESIDENCY) and whose is not None and whose > hosts[0]:
            start = hosts[0]
            while start and words[start - 1].has(*_FOR_WHOM):
                start -= 1
            return [*words[:start], *words[hosts[0] + 1 : whose], host, *words[whose + 1 :]]
    return words


def leave_out_host(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Leave out for which Presidency somebody plans its half-year: "a calendar for the Danes: what is due in the …".

    What is asked after that names no body, and points to none.
    """
    name = next((index for index, word in enumerate(words) if word.has(Concept.NAME)), len(words))
    after = (index for index, word in enumerate(words) if index > name and word.has(*QUESTION_WORDS))
    start = next(after, 0)  # Latvian "kas" is "anything", too
    lead, asked = words[:start], words[start:]
    hosts = {word.concepts[Concept.NAME] for word in lead if word.has(Concept.NAME)}
    is_host = len(hosts) == 1 and presidency_of(str(*hosts)) is not None
    is_plan = any(not (word.is_noise or word.has(*_FOR_WHOM)) for word in lead)
    is_plan = is_plan and not any(word.has(*_OWED, *_TERMS, Concept.MUST) and not word.is_noise for word in lead)
    points_back = any_has(asked, Concept.NAME, Concept.BACK, Concept.POSSESSIVE, Concept.WE)
    return asked if is_host and is_plan and not points_back else words


def _is_of_month(word: WordMatch) -> bool:
    return word.kind is TokenKind.DATE or word.has(Concept.MONTH)


def _begins_day(cursor: Cursor, index: int) -> bool:
    """Return whether a day, in digits or before its month, starts at an index."""
    if cursor.has_kind(index, TokenKind.YEAR):  # "2024. gada 13. jūnijs"
        return any(cursor.has(each, Concept.MONTH) for each in range(index + 1, index + 1 + _MAX_WORDS_BETWEEN))
    is_number = cursor.has_kind(index, TokenKind.NUMBER)
    return cursor.has_kind(index, TokenKind.DATE) or (
        is_number and cursor.has(cursor.skip_noise(index + 1), Concept.MONTH)
    )


def _ends_day(cursor: Cursor, index: int) -> bool:
    """Return whether such a day ends at an index, with or without its year."""
    last = index - 1 if cursor.has_kind(index, TokenKind.YEAR) else index
    return any(_begins_day(cursor, each) for each in range(last, last - _MAX_WORDS_BETWEEN, -1))
