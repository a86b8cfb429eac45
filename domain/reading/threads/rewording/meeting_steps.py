"""Steps from the Schengen Council of the last question in a thread: "the next Council?", "and the December one?"."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from msgspec.structs import replace

from domain.dates.spans import Month, Span
from domain.languages.schema import Concept
from domain.questions.model import Question, QuestionType
from domain.reading.threads.pointers import THEN
from domain.reading.threads.rewording.steps import (
    BESIDE_TIME,
    POINTING,
    SIGNS,
    TIMES,
    UNITS,
    find_only_then,
    place_of,
    stands_for_one,
)
from domain.reading.times.periods import is_council
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.token_cursor import Cursor
from domain.reading.words.tokenizer import TokenKind
from domain.reading.words.word_matcher import PhrasedWords, PhraseTable, phrase_table
from domain.register.meeting import Meeting
from domain.register.model import Directory, Milestone

#: What is the last of its kind, and no meeting: "the last report".
_NAMED_LAST = (*UNITS, Concept.ITEM, Concept.DEADLINE, Concept.MONTH, Concept.NAME)
#: And with one of these a month is that of a meeting: "for December", "the December one".
_BESIDE_MEETING = (Concept.FOR, Concept.ARTICLE, Concept.NUMBER)

#: Before a meeting, or before its month; both are before "the one in December".
_TO_MEETING = (Concept.TO, Concept.IN, Concept.FOR, Concept.UNTIL)
#: For the meeting that was asked about; in all languages together.
_FOR_IT = phrase_table(
    """for it, for that, for that one, for this one, за него, за това, za něj, na něj, na ni, pro ni, k tomu, til det,
    til den, dertil, dafür, dazu, zu dem, hierfür, γι' αυτό, για αυτό, για εκείνο, para ese, para este, para él,
    para ello, para esa fecha, selleks, selle jaoks, siihen, sinne, sitä varten, pour celui-là, pour celui-ci,
    pour ça, pour cela, ina comhair, dó, za njega, za nju, za to, arra, ahhoz, per quello, per quella, per esso,
    jai, jam, tam, uz to, tai, tam, għalih, għaliha, għal dak, daarvoor, daartoe, na nią, na nie, do niej, para
    esse, para ele, para ela, para isso, pentru el, pentru asta, pentru acela, la el, na ňu, na ni, pre ňu,
    zanj, zanjo, do takrat, till det, till den"""
)


#: English "after that" right before a meeting is after "that Council".
_THAT = " that"


def name_that_meeting(words: Sequence[WordMatch], previous: Question) -> Sequence[WordMatch]:
    """Return words with the time of a meeting that was asked about in place of "for it"."""
    found = PhrasedWords(words).find(_FOR_IT) if previous.ask is QuestionType.MEETING else None
    if found is None:
        return words
    index, end = found
    text = " ".join(word.text for word in words[index:end])
    return [*words[:index], WordMatch(text=text, concepts={Concept.NOISE: None}, value=THEN), *words[end:]]


def find_other_meeting(
    words: Sequence[WordMatch], previous: Question, directory: Directory, *, today: date, is_corrected: bool = False
) -> Sequence[WordMatch] | None:
    """Return words with the month's Schengen Council in place of "and for the December one?" after another one's.

    After one to come that is the next in that month, after one that is over the next since then. A month that
    corrects the last one's is a Council's, too: "in June, sorry".
    """
    last = previous.when
    months = [index for index, word in enumerate(words) if word.has(Concept.MONTH)]
    small = (Concept.MONTH, Concept.NUMBER, Concept.ARTICLE, *POINTING, Concept.AFTER, *BESIDE_TIME)
    is_bare = all(word.is_noise or word.kind in SIGNS or word.has(*small) for word in words)
    if last is None or last.council is None or len(months) != 1 or not is_bare or words[months[0]].kind in TIMES:
        return None
    points = is_corrected or any_has(words, *POINTING, *_BESIDE_MEETING)
    points = points or sum(word.has(*_TO_MEETING) for word in words[: months[0]]) > 1  # "for the one in December"
    if months[0] and words[months[0] - 1].has(Concept.IN) and not points:
        return None  # "and in December?"
    day = next(
        (
            each.day
            for each in directory.milestones
            if each.day >= min(last.span.last, today) and each.day.month == words[months[0]].concepts[Concept.MONTH]
        ),
        None,
    )
    if day is None:
        return None
    index = months[0]
    meeting = WordMatch(text="", concepts={Concept.MEETING: last.council.body})
    time = WordMatch(text=words[index].text, concepts={}, kind=TokenKind.DATE, value=Span.day(day))
    return [*words[:index], *_when_if_asked(previous), meeting, time, *words[index + 1 :]]


def find_following_in_month(
    words: Sequence[WordMatch], previous: Question, directory: Directory, *, today: date, after: PhraseTable
) -> Sequence[WordMatch] | None:
    """Return words with the month's Schengen Council in place of "the following one, in December?", None if none is."""
    said = PhrasedWords(words)
    stepped = said.covered(after)
    stepped |= {index for index, word in enumerate(words) if word.has(Concept.NEXT)}
    if not stepped or any(words[index].has(Concept.MONTH, Concept.MEETING, Concept.NAME) for index in stepped):
        return None
    rest = [word for index, word in enumerate(words) if index not in stepped and word.kind not in SIGNS]
    return find_other_meeting(rest, previous, directory, today=today, is_corrected=True)


def find_meeting_step(
    words: Sequence[WordMatch],
    previous: Question,
    directory: Directory,
    *,
    today: date,
    after: PhraseTable,
    before: PhraseTable,
    due_day: Callable[[], date | None] = lambda: None,
) -> Sequence[WordMatch] | None:
    """Return words with the Schengen Council after or before the last question's in place of one, None if none is.

    "And the next one" is the one after that, too, where the last question was about one to come. One thing is due on
    `due_day`.
    """
    cursor = Cursor(words)
    unit = next((index for index, word in enumerate(words) if word.has(Concept.MEETING, Concept.NAME)), None)
    if unit is None:
        return _find_bare_step(words, previous, directory, after=after, before=before)
    if not is_council(cursor, unit) or any(word.kind in TIMES for word in words):
        return None
    day = _last_meeting_day(previous, directory, today) or due_day()
    is_named = unit > 0 and words[unit - 1].has(Concept.AFTER)  # "does any of that fall after the Council?"
    if day is None and previous.when is not None and not (previous.when.one_of or is_named):
        day = previous.when.span.last  # "does anything fall due until then?" "And at the Council that follows?"
    if day is None:
        return None
    is_next = unit > 0 and words[unit - 1].has(Concept.NEXT, Concept.COMING) and day >= today
    steps: tuple[tuple[PhraseTable, Callable[[date], Milestone | None]], ...] = (
        (after, lambda day: directory.next_milestone(day + timedelta(days=1))),
        (before, directory.last_milestone),
    )
    for table, find in steps:
        place = place_of(PhrasedWords(words), unit, table, is_after=False)
        if place is None and is_next and table is after:
            place = (unit - 1, unit + 1)
        if place is not None and place[0] < unit and words[unit - 1].text.endswith(_THAT):
            after_it = WordMatch(text="", concepts={Concept.AFTER: None})  # whenever after it
            time = WordMatch(text="", concepts={}, kind=TokenKind.DATE, value=Span.day(day))
            return [*words[: place[0]], after_it, words[unit], time, *words[unit + 1 :]] if table is after else None
        meeting = None if place is None else find(day)
        if place is not None and meeting is not None:
            start, stop = place
            start -= start > 0 and words[start - 1].has(Concept.NEXT, Concept.COMING)  # "the next one after that"
            time = WordMatch(text="", concepts={}, kind=TokenKind.DATE, value=Span.day(meeting.day))
            named = replace(words[unit], text=" ".join(word.text for word in words[start:stop]))
            return [*words[:start], named, time, *(word for word in words[stop:] if not word.has(Concept.NUMBER))]
    return None


def _find_bare_step(
    words: Sequence[WordMatch], previous: Question, directory: Directory, *, after: PhraseTable, before: PhraseTable
) -> Sequence[WordMatch] | None:
    """Return the meeting after or before the last question's in place of a text that says only that.

    "And the one after?"; "and at the one before?", but not "and before that?".
    """
    last = previous.when
    if last is None or last.one_of or last.council is None:
        return None
    if previous.ask is QuestionType.MEETING:
        words = [word for word in words if not word.has(Concept.WHEN, Concept.IS)]  # "when is the one after that?"
    found = find_only_then(words, after)
    meeting = None if found is None else directory.next_milestone(last.span.last + timedelta(days=1))
    if found is None:
        found = find_only_then(words, before, says=lambda word: word.has(Concept.BEFORE))
        is_one = found is not None and any(stands_for_one(word) or word.has(*_TO_MEETING) for word in words[:found])
        found = found if is_one else None
        meeting = None if found is None else directory.last_milestone(last.span.first)
    if found is None or meeting is None:
        return None
    named = WordMatch(text="", concepts={Concept.MEETING: meeting.body})
    time = WordMatch(text=words[found].text, concepts={}, kind=TokenKind.DATE, value=Span.day(meeting.day))
    return [*(word for word in words if word.has(Concept.AND)), *_when_if_asked(previous), named, time]


def _when_if_asked(previous: Question) -> Sequence[WordMatch]:
    """Return a word that asks when another meeting is, if it was asked when one is."""
    return [WordMatch(text="", concepts={Concept.WHEN: None})] if previous.ask is QuestionType.MEETING else []


def find_last(
    words: Sequence[WordMatch], previous: Question, directory: Directory, *, today: date
) -> Sequence[WordMatch] | None:
    """Return words with the Council before the last question's and today in place of "the last one"; None if none is.

    "We prepare the December Council. What was due at the last one?"
    """
    index = next((index for index, word in enumerate(words) if word.has(Concept.LAST)), None)
    if index is None or previous.when is None or previous.when.council is None or previous.refs:
        return None
    stop = index + 1
    while stop < len(words) and words[stop].is_noise and words[stop].has(Concept.NUMBER, Concept.ARTICLE):
        stop += 1
    following = words[stop] if stop < len(words) else None
    if following is not None and (following.is_unknown or following.has(*_NAMED_LAST) or following.kind in TIMES):
        return None
    meeting = directory.last_milestone(min(today, previous.when.span.first))
    if meeting is None:
        return None
    named = WordMatch(text="", concepts={Concept.MEETING: meeting.body})
    time = WordMatch(text=words[index].text, concepts={}, kind=TokenKind.DATE, value=Span.day(meeting.day))
    return [*words[:index], named, time, *words[stop:]]


def find_last_of_year(
    words: Sequence[WordMatch], previous: Question, directory: Directory
) -> Sequence[WordMatch] | None:
    """Return words with the year's last Council in place of "the last one of the year", after one about a Council."""
    last = previous.when
    is_last = any_has(words, Concept.LAST) and any_has(words, Concept.YEAR)
    small = (Concept.LAST, Concept.YEAR, Concept.THIS, Concept.NUMBER, Concept.ITEM, *POINTING, *BESIDE_TIME)
    is_bare = all(word.is_noise or word.kind in SIGNS or word.has(*small) for word in words)
    if last is None or last.council is None or not (is_last and is_bare):
        return None
    meetings = [each for each in directory.milestones if each.day.year == last.span.first.year]
    if not meetings:
        return None
    meeting = max(meetings, key=lambda each: each.day)
    named = WordMatch(text="", concepts={Concept.MEETING: meeting.body})
    time = WordMatch(
        text=" ".join(word.text for word in words), concepts={}, kind=TokenKind.DATE, value=Span.day(meeting.day)
    )
    return [*(word for word in words[:1] if word.has(Concept.AND)), named, time]


def _last_meeting_day(previous: Question, directory: Directory, today: date) -> date | None:
    """Return the day of the meeting that the last question was about, None if it was about none."""
    if previous.when is not None and not previous.when.one_of:
        meeting = directory.milestone(Meeting(Month.of(previous.when.span.last)))
        is_month = meeting is not None and previous.when.span == Span.months(meeting.month)
        if meeting is not None and is_month and previous.when.council is None:
            return meeting.day
        return previous.when.span.last if previous.when.council is not None else None
    following = directory.next_milestone(today) if previous.ask is QuestionType.NEXT else None
    return None if following is None else following.day
