"""The agenda that somebody prepares, whose day is the meeting that is asked about, and the meeting of a remark."""

import re
from collections.abc import Sequence
from dataclasses import replace

from domain.languages.schema import Concept
from domain.reading.parsed import QUESTION_WORDS
from domain.reading.times.periods import COUNCIL_SLUGS
from domain.reading.words.lexicon import WordMatch
from domain.reading.words.tokenizer import TokenKind, fold

#: Words for an agenda in all languages, without accents; the German abbreviation only in capitals.
_AGENDA = re.compile(
    r"\b(agend|tagesordnung|ordre du jour|orden del dia|ordine del giorno|odg\b|ordem do dia|ordem de trabalhos"
    r"|ordinea de zi|dagsorden|dagordning|napirend|darbotvark|darba kartib|paevakor|esityslist|asialist"
    r"|porzad(ek|ku) obrad|poradu? jednani|dnevn\w+ red|дневн\w+ ред|ημερησια\w* διαταξη|ημερησιας διαταξης)"
)
_ABBREVIATION = "TO"
#: The place of the meetings in April, June and October, which may stand before their day.
_MEETING_PLACE = "lu"
_OF_DAY = (TokenKind.DATE, TokenKind.NUMBER, TokenKind.YEAR)
_BREAKS = (TokenKind.COMMA, TokenKind.STOP)
#: Between an agenda and a day these make it a time by which something is due, unless they mean "for", too.
_BOUNDS = (Concept.BEFORE, Concept.AFTER, Concept.BY, Concept.UNTIL)
#: What a clause about the agenda does not say.
_OWED = (*QUESTION_WORDS, Concept.OPEN, Concept.OVERDUE, Concept.EXCEPT, Concept.NOT)
_TALK = (Concept.CHATTER, Concept.NOISE)
#: Days on which people meet.
_DAYS = (Concept.TODAY, Concept.TOMORROW, Concept.YESTERDAY, Concept.WEEKDAY)
#: A meeting, which may stand between an agenda and its day.
_MEETINGS = (Concept.MEETING, Concept.ARTICLE)


def names_day_of_agenda(words: Sequence[WordMatch]) -> bool:
    """Return whether a clause says for what day an agenda is prepared."""
    return any(_find_day(words, index) for index in range(len(words)))


def name_meeting_of_agenda(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return the words of a text with "the Council of 13 June" for "I'm preparing the agenda for 13 June".

    Of a month alone nothing is said where what is asked has a time of its own: "the December agenda: what is due by …".
    """
    for index, word in enumerate(words):
        day = _find_day(words, index)
        if not day:
            continue
        start, stop = min(index, day.start), max(index + 1, day.stop)
        while start and words[start - 1].kind is not TokenKind.STOP:
            start -= 1
        while stop < len(words) and not (words[stop].kind in _BREAKS or words[stop].has(*QUESTION_WORDS)):
            stop += 1
        is_remark = not any(other.has(*_OWED) for other in words[start:stop])
        others = {other.concepts[Concept.NAME] for other in words[start:stop] if other.has(Concept.NAME)}
        is_asked = any(other.has(*QUESTION_WORDS) for other in words[stop:])
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


def _is_of_meeting(word: WordMatch) -> bool:
    if word.has(*QUESTION_WORDS, Concept.NAME, Concept.OTHER, Concept.WE):
        return False
    return word.is_noise or word.has(Concept.MEETING, Concept.FOR, Concept.IN, Concept.ARTICLE, *_DAYS)


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
    is_open = any(word.has(Concept.ONWARD, Concept.UNTIL, Concept.EARLIEST) for word in words[start : stop + 1])
    if is_open and any(word.has(Concept.FROM) for word in words[index + 1 : start]):
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
