"""Rewording of a text in a thread: what only makes sense after another question, as a question of its own has it.

"No, I meant March" is "March", "leave the Commission out" is "except the Commission", "the same for Frontex" is "and
Frontex", "exact date?" is "when?".
"""

from collections.abc import Callable, Sequence
from datetime import date
from functools import cache

from msgspec import Struct
from msgspec.structs import fields, replace

from domain.languages.schema import QUESTION_WORDS, Concept
from domain.questions.model import Question, StatusFilter
from domain.reading.idioms.dates.any_deadline import UNLIMITED, make_unlimited, name_any_deadline
from domain.reading.idioms.superlatives import EVERYBODY, name_longest_late
from domain.reading.names.asked_meetings import AT_MEETING
from domain.reading.threads.pointers import AMONG, BOTH, EITHER, REST, name_pointers
from domain.reading.threads.rewording.bare_questions import ask_of_listed
from domain.reading.threads.rewording.beliefs import ask_of_doubted_body, ask_when_believed
from domain.reading.threads.rewording.both import name_both, name_counted
from domain.reading.threads.rewording.corrections import leave_out_corrected
from domain.reading.threads.rewording.due_day import find_next_after, name_due_day, name_until_then
from domain.reading.threads.rewording.meeting_steps import (
    find_following_in_month,
    find_last,
    find_last_of_year,
    find_meeting_step,
    find_other_meeting,
    name_that_meeting,
)
from domain.reading.threads.rewording.returning import name_return
from domain.reading.threads.rewording.selections import name_selection
from domain.reading.threads.rewording.steps import (
    find_next,
    find_other_part,
    find_other_year,
    find_same_next_year,
    find_step,
    find_term,
    find_then,
)
from domain.reading.threads.rewording.taking_part import ask_if_involved, ask_where_in, ask_where_not_in
from domain.reading.threads.rewording.that_section import name_that_section
from domain.reading.threads.rewording.thread_words import THREAD_WORDS
from domain.reading.threads.rewording.widening import is_only, leave_out_relative, leave_out_resumption, widen
from domain.reading.threads.rewording.with_date import ask_for_those_with_date
from domain.reading.threads.rewording.with_others import ask_for_joint_ones, ask_with_whom
from domain.reading.threads.rewording.with_us import name_with_us
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.tokenizer import TokenKind, fold
from domain.reading.words.word_matcher import PhrasedWords, PhraseTable, phrase_table
from domain.register.model import Directory

_SIGNS = (TokenKind.COMMA, TokenKind.DASH, TokenKind.STOP)
#: What only changes the last question is short.
_MAX_WORDS = 14
#: What is said in any language before one goes on; without accents.
_INTERJECTIONS = frozenset(
    ["aha", "ah", "eh", "ha", "hm", "hmm", "mm", "mhm", "oh", "oho", "oj", "ok", "okay", "oops", "uf", "uh", "ups"]
)
_BUT = "but"
_OF_REST = (Concept.ELSE, Concept.REST, Concept.NUMBER, Concept.ORDINAL, Concept.BACK, Concept.OPEN)
_DATED = (TokenKind.REF, TokenKind.DATE, TokenKind.MONTH, TokenKind.YEAR)
_FIGURES = {1: "I", 2: "II", 3: "III", 4: "IV"}
#: The section that has no figure.
_LETTER = "F"
#: Before or after the figure of a section.
_UNDER = (Concept.UNDER, Concept.POST)
#: What can be left out.
_LEFT_OUT = (
    *(Concept.NAME, Concept.KIND, Concept.UNDATED, Concept.VEHICLE, Concept.SECTION, Concept.RHYTHM),
    Concept.OVERDUE,
)
#: Beside a date that is asked for: "and what was the exact date?".
_BESIDE_DATE = (Concept.WHAT, Concept.WHEN, Concept.AND, Concept.DID, Concept.WAS, Concept.IS)
#: "Those, which" are so many words at most.
_MAX_CORRELATIVES = 4
#: "What", which is "something" where a text ends with it: "hat Europol was?".
_SOMETHING = {"de": "was", "nl": "wat", "sl": "kaj"}
#: A shorter particle may be a verb's that leaves nothing out: "Frontex steht aus".
_MIN_OUT_CHARS = 4


class _Phrases(Struct, frozen=True):
    """A language's phrases to look for."""

    sorry: PhraseTable
    meant: PhraseTable
    leave: PhraseTable
    put: PhraseTable
    out: PhraseTable
    after: PhraseTable
    before: PhraseTable
    same: PhraseTable
    date: PhraseTable
    exact: PhraseTable


def reword(
    words: Sequence[WordMatch],
    language: str,
    previous: Question | None,
    *,
    directory: Directory,
    today: date,
    listed: Sequence[str] = (),
    due_day: Callable[[], date | None] = lambda: None,
) -> Sequence[WordMatch]:
    """Return the words of a text after a question, with those of a question of its own for what changes the last.

    `listed` are the references that its answer listed, `due_day` tells when the one asked about is due.
    """
    if previous is None:
        return words
    has_list = bool(listed)
    words = _name_something(words, language)
    words = _as_month(
        leave_out_relative(
            leave_out_resumption(_without_but(name_selection(words, language, previous, listed=len(listed))))
        )
    )
    if previous.which is StatusFilter.OVERDUE:
        words = name_longest_late(words)
    words = name_both(name_with_us(name_any_deadline(words), previous), previous, has_two=len(listed) > 1)
    words = name_that_section(name_counted(words, len(listed)), language, previous, listed)
    other = ask_when_believed(words, previous) or ask_of_doubted_body(words, previous) or _not_only(words)
    other = other or ask_if_involved(words, previous) or ask_for_those_with_date(words, previous)
    other = other or ask_where_in(words, language, previous, has_list=has_list)
    if has_list:
        other = other or ask_of_listed(words, previous) or ask_where_not_in(words) or ask_with_whom(words)
    other = other or ask_for_joint_ones(words, previous) or widen(words, previous, today=today)
    if other is not None or len(words) > _MAX_WORDS:
        return other or words
    phrases = _phrases(language)
    own = _without_correction(leave_out_corrected(_without_excuse(words, phrases), previous), phrases)
    is_corrected = len(own) < len(words)
    own = _without_interjection(own)
    own = name_return(own, language) or own
    own = name_that_meeting(own, previous)
    if not previous.refs and (left_out := _leave_out_what(own, phrases)) is not None:
        return left_out
    said = name_pointers(own, language, has_time=previous.when is not None, is_of_one=len(previous.refs) == 1)
    if (following := find_next_after(said, previous, phrases.after, due_day)) is not None:
        return following
    said = name_until_then(said, previous, due_day, today)
    said = said if previous.when is not None else name_due_day(said, due_day)
    if (joined := _join(said, phrases)) is not None:
        return joined
    after, before = phrases.after, phrases.before
    stepped = find_following_in_month(said, previous, directory, today=today, after=after)
    stepped = stepped or find_meeting_step(
        said, previous, directory, today=today, after=after, before=before, due_day=due_day
    )
    stepped = stepped or find_step(said, previous, after=after, before=before) or find_term(said, previous)
    stepped = stepped or find_other_year(said, previous, directory) or find_last_of_year(said, previous, directory)
    stepped = stepped or find_other_part(said, previous) or find_same_next_year(said, previous)
    stepped = stepped or find_then(said, previous, after=after) or find_next(said, previous, directory)
    stepped = stepped or find_other_meeting(said, previous, directory, today=today, is_corrected=is_corrected)
    if not (stepped or has_list):  # of a list "the last one" is the last thing
        stepped = find_last(said, previous, directory, today=today)
    left_out = _name_rest(said) or (None if previous.refs else _leave_out(said, phrases))
    date = _ask_for_council(said, previous)
    if date is None and not any(word.value == UNLIMITED for word in said):
        date = _ask_for_date(said, phrases)
    return stepped or left_out or date or _name_section(said, previous) or _name_all(said, previous) or said


def _name_something(words: Sequence[WordMatch], language: str) -> Sequence[WordMatch]:
    """Return words with a "something" in place of the "what" with which they end, after a body: "hat Europol was?"."""
    own = [index for index, word in enumerate(words) if word.kind is TokenKind.WORD]
    is_last = len(own) > 1 and fold(words[own[-1]].text) == _SOMETHING.get(language)
    asks_more = any(words[index].has(*QUESTION_WORDS) and not words[index].is_noise for index in own[:-1])
    if not is_last or asks_more or not any_has(words, Concept.NAME):
        return words
    return [*words[: own[-1]], _make(words[own[-1] : own[-1] + 1], Concept.ANY), *words[own[-1] + 1 :]]


def _without_but(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return words without an English "but" at their beginning: elsewhere it leaves something out."""
    return words[1:] if len(words) > 1 and fold(words[0].text) == _BUT else words


def _as_month(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return a month that may be another word as one, where a text has nothing else: "May?"."""
    own = [word for word in words if word.kind not in _SIGNS and not word.has(Concept.AND)]
    is_month = len(own) == 1 and own[0].has(Concept.MONTH)
    return [replace(word, weak=False) for word in words] if is_month else words


def _without_excuse(words: Sequence[WordMatch], phrases: _Phrases) -> Sequence[WordMatch]:
    """Return words without what is said of a mistake after what was meant: "March, my mistake"."""
    said = PhrasedWords(words)
    end = next((i for i in range(1, len(words)) if said.end_of(phrases.sorry, i) == len(words)), len(words))
    while end > 1 and words[end - 1].kind in _SIGNS:
        end -= 1
    return words[:end]


def _without_correction(words: Sequence[WordMatch], phrases: _Phrases) -> Sequence[WordMatch]:
    """Return words without what only says that something else was meant: "no, I meant March, not June"."""
    said, start, begin, is_denied = PhrasedWords(words), 0, 0, False
    while begin < len(words):
        end = begin + 1 if words[begin].kind in _SIGNS else said.end_of(phrases.sorry, begin)
        if end is None or end == begin:  # a part of a longer phrase, which means something else
            break
        is_denied = words[begin].has(Concept.NOT, Concept.NOTHING)
        start, begin = start if is_denied else end, end
    meant = None if begin == len(words) else said.end_of(phrases.meant, begin)
    if meant is not None and meant < len(words):
        return _tell_meant(words[meant:])
    last = next((i for i in range(start + 1, len(words)) if said.end_of(phrases.meant, i) == len(words)), None)
    if last is not None:
        return _tell_meant(words[begin:last])
    return words[start:] if 0 < start < len(words) else words


def _without_interjection(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return words without an "aha" or "oh" before them."""
    start = 0
    while start < len(words) - 1 and (words[start].kind in _SIGNS or fold(words[start].text) in _INTERJECTIONS):
        start += 1
    return words[start:]


def _tell_meant(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return what was meant, without what was not: "March, not June"; "March" is a month even alone."""
    words = [replace(word, weak=False) for word in words]
    for index, word in enumerate(words):
        if word.kind in _SIGNS and index + 1 < len(words) and words[index + 1].has(Concept.NOT):
            return words[:index]
    return words


def _join(words: Sequence[WordMatch], phrases: _Phrases) -> Sequence[WordMatch] | None:
    """Return words with an "and" in place of "the same for" and the like, None if they have none."""
    said = PhrasedWords(words)
    for index in _heads(words):
        end = said.end_of(phrases.same, index)
        if end is not None and any_has(words[end:], Concept.NAME, Concept.KIND, Concept.SECTION):
            return [_make(words[index:end], Concept.AND, Concept.NOISE), *words[end:]]
    return None


def _leave_out(words: Sequence[WordMatch], phrases: _Phrases) -> Sequence[WordMatch] | None:
    """Return words with an "except" in place of a verb for leaving out, None if they have none."""
    words = _without_opposite(words)
    said, stop = PhrasedWords(words), len(words)
    is_asked = any(word.has(Concept.ONLY) or (word.has(*QUESTION_WORDS) and not word.is_noise) for word in words)
    if is_asked or any(word.kind is TokenKind.REF for word in words):
        return None
    ends = ((i, said.end_of(phrases.out, i)) for i in range(1, stop))
    last = next((i for i, end in ends if end is not None and _says_nothing(words[end:])), None)
    while stop and _says_nothing(words[stop - 1 : stop]):
        stop -= 1
    verb = _find_verb(said, phrases.leave, last or stop)
    if verb is None and last is not None:
        verb = _find_verb(said, phrases.put, last) or (0, 0)
    if verb is None or (verb[1] == 0 and len(words[last or 0].text) < _MIN_OUT_CHARS):
        return None
    start = verb[1] if verb[1] < (last or stop) else 0  # Latvian puts the verb last, too
    rest = words[start : verb[0] if start == 0 and verb[1] else last or stop]
    rest = [word for word in rest if not word.has(Concept.COMING)]  # "what comes at every Council"
    if any_has(rest, Concept.DATED):
        return [_make(words, Concept.UNDATED)]
    if not any(word.is_unknown or word.has(*_LEFT_OUT) for word in rest):
        return None
    return [_make(words[verb[0] : verb[1]] or words[-1:], Concept.EXCEPT), *rest]


def _without_opposite(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return words without what says it the other way round: "forget those with a date, I only need the others"."""
    comma = next((index for index, word in enumerate(words) if word.kind is TokenKind.COMMA), len(words))
    return words[:comma] if any_has(words[comma:], Concept.ONLY) else words


def _leave_out_what(words: Sequence[WordMatch], phrases: _Phrases) -> Sequence[WordMatch] | None:
    """Return words with an "except" for "leave out what comes every time"; None for anything else."""
    verb = _find_verb(PhrasedWords(words), phrases.leave, len(words))
    stop = None if verb is None else _end_of_relative(words, verb[1])
    return None if verb is None or stop is None else _leave_out([*words[: verb[1]], *words[stop:]], phrases)


def _end_of_relative(words: Sequence[WordMatch], index: int) -> int | None:
    """Return the index after a "what" or "those which" that begins there, None if there is none."""
    start = index
    while index < len(words) and index - start < _MAX_CORRELATIVES:
        word = words[index]
        if word.has(Concept.WHAT):
            return index + 1
        if not (word.kind is TokenKind.COMMA or word.is_noise or word.has(Concept.BACK, Concept.THIS)):
            return None
        index += 1
    return None


def _says_nothing(words: Sequence[WordMatch]) -> bool:
    return all(word.kind in _SIGNS or word.has(Concept.CHATTER) for word in words)


def _find_verb(said: PhrasedWords, verbs: PhraseTable, stop: int) -> tuple[int, int] | None:
    """Return where a verb begins and ends: first of a text's own words, or last."""
    for index in (*_heads(said.words), *range(1, stop)):
        end = said.end_of(verbs, index)
        if end is not None and end > index and (end == stop or index in _heads(said.words)):
            return index, end
    return None


def _ask_for_date(words: Sequence[WordMatch], phrases: _Phrases) -> Sequence[WordMatch] | None:
    """Return a "when" for what only names a date: "and the exact date?"."""
    if any(word.value == AMONG for word in words) and any_has(words, Concept.WHAT):
        return None  # "which of those have a date?"
    said, index, is_date = PhrasedWords(words), 0, False
    while index < len(words):
        end = said.end_of(phrases.date, index)
        is_date = is_date or end is not None
        end = end or said.end_of(phrases.exact, index)
        word = words[index]
        is_date = is_date or (word.has(Concept.WHEN) and not word.has(Concept.IN))
        is_small = word.is_noise or word.kind in _SIGNS or word.has(*_BESIDE_DATE)
        if end is None and not is_small:
            return None
        index = max(end or 0, index + 1)
    asked = [word for word in words if word.value in (BOTH, EITHER, REST)]
    return [*asked, _make(words, Concept.WHEN)] if is_date else None


def _name_rest(words: Sequence[WordMatch]) -> Sequence[WordMatch] | None:
    """Return a word for the rest in place of "the other four", None for anything else."""
    is_counted = any(word.has(Concept.NUMBER) or word.kind is TokenKind.NUMBER for word in words)
    is_rest = any(word.has(Concept.ELSE, Concept.REST) or word.value == REST for word in words)
    is_bare = all(
        word.is_noise or word.kind in (*_SIGNS, TokenKind.NUMBER) or word.has(*_OF_REST, Concept.AND) for word in words
    )
    if not (is_counted and is_rest and is_bare):
        return None
    return [replace(_make(words, Concept.NOISE), value=REST)]


def _not_only(words: Sequence[WordMatch]) -> Sequence[WordMatch] | None:
    """Return what asks for all that there is, in place of "not only the late ones, but everything"; else None."""
    only = next((index for index, word in enumerate(words) if is_only(word)), len(words))
    is_all = any(word.has(Concept.ALL) or (word.has(Concept.WHAT) and " " in word.text) for word in words[only:])
    is_denied = any_has(words[:only], Concept.NOT)
    is_denied = is_denied or (only < len(words) and words[only].has(Concept.BEYOND))
    names_more = any_has(words, Concept.NAME, Concept.MONTH)
    return [make_unlimited(words)] if is_all and is_denied and not names_more else None


def _ask_for_council(words: Sequence[WordMatch], previous: Question) -> Sequence[WordMatch] | None:
    """Return only what asks at which Council the one thing asked about is looked at, None for anything else."""
    asked = next((word for word in words if word.value == AT_MEETING and word.kind is TokenKind.WORD), None)
    if asked is None or len(previous.refs) != 1:
        return None
    asks_more = any(
        (word.has(Concept.NAME, *QUESTION_WORDS) and not word.is_noise) or word.kind in _DATED
        for word in words
        if word is not asked
    )
    return None if asks_more else [asked]


def _name_section(words: Sequence[WordMatch], previous: Question) -> Sequence[WordMatch] | None:
    """Return a figure as that of a section, where a text has hardly anything else: "and under II?"."""
    if previous.section is not None and any_has(words, Concept.IN):
        words = [_as_figure(word) for word in words]  # Croatian "u četvrtom"
    figures = [word for word in words if _is_figure(word)]
    others = [word for word in words if not _is_figure(word)]
    is_bare = all(
        word.is_noise or word.kind in _SIGNS or word.has(*_UNDER, Concept.AND, Concept.WHAT) for word in others
    )
    is_bare = is_bare and not any_has(words, Concept.SECTION)
    is_next = previous.section is not None or any_has(others, Concept.AND, *_UNDER)
    if len(figures) != 1 or not is_bare or not is_next:
        return None
    figure = (
        figures[0] if figures[0].kind is TokenKind.ROMAN else replace(figures[0], kind=TokenKind.ROMAN, concepts={})
    )
    return [_make(words, Concept.SECTION), figure]


def _as_figure(word: WordMatch) -> WordMatch:
    """Return the figure of a section in place of its ordinal."""
    figure = _FIGURES.get(word.concepts.get(Concept.ORDINAL, 0))
    return word if figure is None else replace(word, text=figure, kind=TokenKind.ROMAN, concepts={})


def _is_figure(word: WordMatch) -> bool:
    """Return whether a word is a section's; with a full stop a figure is an ordinal: Hungarian "a II. alatt"."""
    is_letter = word.text == _LETTER and word.is_unknown
    is_ordinal = word.has(Concept.ORDINAL) and word.text.upper() in ("I", "II", "III", "IV")
    return word.kind is TokenKind.ROMAN or is_ordinal or is_letter


def _name_all(words: Sequence[WordMatch], previous: Question) -> Sequence[WordMatch] | None:
    """Return words that ask for what all owe, without a "now" that is no day and without whose it is not; else None.

    A bare "all" after a body's is everybody's, too.
    """
    if any(word.has(*QUESTION_WORDS, Concept.NAME) and not word.is_noise for word in words):
        return None
    index = next((index for index, word in enumerate(words) if word.value == EVERYBODY), None)
    is_bare = all(word.has(Concept.ALL) or word.is_noise or word.kind in _SIGNS for word in words)
    is_bare = is_bare and not any_has(words, Concept.IS)  # "is all of it dated?"
    if is_bare and previous.undated and any_has(words, Concept.ALL):
        return [make_unlimited(words)]  # "and without a deadline?" "all, then"
    if index is None and is_bare and previous.owners and not previous.refs:
        index = next((index for index, word in enumerate(words) if word.has(Concept.ALL)), None)
    if index is None:
        return None
    whole = replace(_make(words[index : index + 1], Concept.NOISE), value=EVERYBODY)
    return [*_without_now(words[:index]), whole, *_without_now(_tell_meant(words[index + 1 :]))]


def _without_now(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return words without a "now" that is no day: "and now for everybody"."""
    return [word for word in words if not word.has(Concept.TODAY)]


def _heads(words: Sequence[WordMatch]) -> Sequence[int]:
    """Return where a text's own words can begin: after "and", "please" or the like."""
    heads = []
    for index, word in enumerate(words):
        heads.append(index)
        if not (word.is_noise or word.kind in _SIGNS or word.has(Concept.CHATTER, Concept.AND)):
            break
    return heads


def _make(words: Sequence[WordMatch], *concepts: Concept) -> WordMatch:
    """Return one word in place of several."""
    return WordMatch(text=" ".join(word.text for word in words), concepts=dict.fromkeys(concepts))


@cache
def _phrases(language: str) -> _Phrases:
    row = THREAD_WORDS[language]
    return _Phrases(**{each.name: phrase_table(getattr(row, each.name)) for each in fields(row)})
