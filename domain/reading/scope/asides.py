"""What stands beside a question and limits nothing in it: a second alternative, whom a note is for, an occasion.

Such words are left out before the rest is read, since together they would mean another question.
"""

from collections.abc import Callable, Sequence

from domain.languages.schema import QUESTION_WORDS, Concept
from domain.reading.left_over import PREDICATES
from domain.reading.scope import agendas
from domain.reading.scope.all_have import ask_what_lacks
from domain.reading.scope.alternatives import TIMES, find_alternatives, with_backlog, with_included, with_those_too
from domain.reading.scope.beside_bodies import (
    leave_out_denied_body,
    leave_out_former_name,
    leave_out_nothing_else,
    leave_out_seat,
)
from domain.reading.scope.negation.denials import name_nobody
from domain.reading.scope.negation.undelivered import name_missed
from domain.reading.scope.rest import (
    REST,
    leave_out_all_together,
    leave_out_either_way,
    leave_out_inverted_subject,
    leave_out_mere_times,
    leave_out_no_rush,
    leave_out_partners,
    leave_out_receiving,
    leave_out_rest,
    leave_out_resumptive,
)
from domain.reading.times.periods import COUNCIL_SLUGS
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.token_cursor import BOUNDS, Cursor
from domain.reading.words.tokenizer import TokenKind

#: With one of these after it an "or" begins a clause: "or is it only the agencies", "oder betrifft das nur …".
_CLAUSE = (
    Concept.IS,
    Concept.DID,
    Concept.MUST,
    Concept.PAST,
    Concept.NOT,
    Concept.ONLY,
    Concept.WE,
    Concept.ALL,
    Concept.ASSIGNED,
)
#: Verbs that begin one, directly after "or": "o es cosa de la Comisión", "või saab minna".
_VERBS = (Concept.OWE, Concept.RECEIVE)
_ABOUT = (*PREDICATES, Concept.MUST, Concept.STATUS_OF)
#: Days on which people meet.
_DAYS = (Concept.TODAY, Concept.TOMORROW, Concept.YESTERDAY, Concept.WEEKDAY)
_WAS = (Concept.WAS, Concept.DID, Concept.IS)
_BREAKS = (TokenKind.COMMA, TokenKind.STOP)
_BEFORE_OR_AFTER = (Concept.BEFORE, Concept.AFTER)
_FOR = (Concept.FOR, Concept.IN)
#: What a remark about a meeting does not say.
_OWNED = (Concept.ITEM, Concept.OWE, Concept.OWNERLESS)
_OWED = (Concept.OWE, Concept.OPEN, Concept.DONE, Concept.OVERDUE, Concept.ITEM, Concept.UNDATED, Concept.HELD)
_TALK = (Concept.CHATTER, Concept.NOISE)
_SO_FAR = (*_TALK, Concept.DID)
_DENIALS = (Concept.NOT, Concept.NOTHING)
_POINTERS = (Concept.BACK, Concept.THIS, Concept.ARTICLE)
#: The most words of "apart from that".
_MAX_LEAD = 4
#: So few words after an "or" limit, and say nothing of their own: "in 2024 or this month".
_MAX_LIMIT = 2
#: "Other": more than what is named, or what was named before.
_OTHERS = (Concept.BEYOND, Concept.BACK)
_UNITS = (Concept.DAY, Concept.WEEK, Concept.MONTHS)
_DATES = (TokenKind.DATE, TokenKind.MONTH, TokenKind.YEAR, TokenKind.QUARTER)


def leave_out_asides(words: Sequence[WordMatch], *, asks_yes_no: bool) -> Sequence[WordMatch]:
    """Return the words of a text without what limits nothing in it."""
    said = set().union(*(word.concepts for word in words))
    is_open = any(word.has(*QUESTION_WORDS) and not word.is_noise for word in words)  # Latvian "kas" is "anything", too
    if Concept.OR in said and not ((is_open and not asks_yes_no) or said.isdisjoint(_DENIALS)):
        words = _without_yes_or_no(words)
    if Concept.ALL in said:
        words = ask_what_lacks(words, asks_yes_no=asks_yes_no)
    if asks_yes_no and Concept.OR in said:
        words = _without_second_alternative(words)
    for needed, leave_out in _ASIDES:
        if not any(said.isdisjoint(concepts) for concepts in needed):
            words = leave_out(words)
    return words


def _without_yes_or_no(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Leave out "or not", "or nothing yet" at the end of a sentence: it says that the answer is yes or no."""
    cursor = Cursor(words)
    for index, word in enumerate(words):
        denial = index + 1
        while cursor.has(denial, *_SO_FAR) and not cursor.has(denial, *_DENIALS, *_OWED):
            denial += 1  # "or still nothing"
        after = denial + 1
        while cursor.has(after, *_SO_FAR) and (cursor.has(after, Concept.ANY) or not cursor.has(after, *_OWED)):
            after += 1  # "or not at all"
        is_last = cursor.word(after) is None or cursor.has_kind(after, *_BREAKS)
        is_not = cursor.has(denial, *_DENIALS) and not cursor.has(denial, Concept.DELIVERED, Concept.DONE)
        if index and word.has(Concept.OR) and is_not and is_last:
            start = index - 1 if cursor.has_kind(index - 1, TokenKind.COMMA) else index
            if cursor.has(start - 1, *_TALK) and cursor.has_kind(start - 2, *_BREAKS):
                start -= 2 if cursor.has_kind(start - 2, TokenKind.COMMA) else 1
            return [*words[:start], *words[after:]]
    return words


def _without_tag(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Leave out a "no" at the end, which asks for a yes: "…, no?", "… Surely not"; but not "…, not that"."""
    start = max((index for index, word in enumerate(words[:-1]) if word.kind in _BREAKS), default=0)
    tag = [word for word in words[start + 1 :] if word.kind not in _BREAKS]
    is_no = 0 < len(tag) <= _MAX_LEAD and tag[-1].has(Concept.NOT) and " " not in tag[-1].text
    is_no = is_no and all(word.has(Concept.CHATTER) for word in tag[:-1])
    return words[:start] if start and is_no else words


def _without_bare_condition(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Leave out an "if" that sets no condition, at the end of a clause: "if anything at all", Latvian "…, ja?"."""
    cursor, stop = Cursor(words), 0
    for index, word in enumerate(words):
        if not (index and word.has(Concept.IF)):
            continue
        stop = _end_of_clause(cursor, index + 1, _BREAKS) if index >= stop else stop
        inside = words[index + 1 : stop]
        is_bare = all(
            other.has(Concept.ANY, Concept.NOTHING, Concept.WE, *_TALK) and not other.has(Concept.ONLY)
            for other in inside
        )
        if is_bare:
            start = index - 1 if cursor.has_kind(index - 1, TokenKind.COMMA) else index
            return [*words[:start], *words[stop:]]
    return words


def _without_apart_from_that(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Leave out "apart from that" at the beginning of a sentence: it leaves nothing out of what is asked there."""
    cursor, start = Cursor(words), 0
    for index, word in enumerate(words):
        if word.kind is TokenKind.STOP:
            start = index + 1
        elif word.kind is TokenKind.COMMA:
            lead = words[start:index]
            if _says_apart_from_that(lead) and _asks_in_one_clause(cursor, index + 1):
                return [*words[:start], *words[index + 1 :]]
            start = len(words)
    return words


def _says_apart_from_that(lead: Sequence[WordMatch]) -> bool:
    """Return whether a clause leaves out something that it does not name."""
    names_nothing = all(word.is_noise or _leaves_out(word) or word.has(*_POINTERS) for word in lead[: _MAX_LEAD + 1])
    return len(lead) <= _MAX_LEAD and names_nothing and any(map(_leaves_out, lead))


def _asks_in_one_clause(cursor: Cursor, start: int) -> bool:
    """Return whether the rest of a sentence asks something, without a comma but at its end."""
    stop = _end_of_clause(cursor, start, (TokenKind.STOP,))
    is_one_clause = not any(word.kind is TokenKind.COMMA for word in cursor.words[start : stop - 1])
    return is_one_clause and any_has(cursor.words[start:stop], *QUESTION_WORDS, *_VERBS)


def _leaves_out(word: WordMatch) -> bool:
    return word.has(Concept.EXCEPT) or word.concepts.get(Concept.POST) is Concept.EXCEPT


def _without_others(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Leave out "other" in a list of things that are no tasks: "the SIS and other databases"."""
    cursor = Cursor(words)
    kept = [
        word
        for index, word in enumerate(words)
        if not (
            word.has(*_OTHERS)
            and cursor.has(index - 1, Concept.AND)
            and any(each.is_unknown for each in words[index + 1 :][:1])
        )
    ]
    return words if len(kept) == len(words) else kept


def _without_correlatives(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Leave out what only leads to a clause, and points back at nothing: "list of that which", "lista siitä, mitä"."""
    cursor = Cursor(words)
    for index, word in enumerate(words):
        clause = index + 2 if cursor.has_kind(index + 1, TokenKind.COMMA) else index + 1
        is_list = cursor.has(index - 1, Concept.STATUS_OF, Concept.CHATTER, Concept.ONLY)
        is_list = is_list or any_has(words[:index], Concept.WHAT)  # "what is missing of that which"
        if word.has(Concept.BACK) and not word.has(Concept.WHAT) and is_list and cursor.has(clause, Concept.WHAT):
            return [*words[:index], *words[clause:]]
    return words


def _without_day_of_remark(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Leave out when and by whom a body is met, in a remark before what is asked: "I see X tomorrow: what do they …".

    What is asked points back at that body, or has a time of its own.
    """
    start = next((index for index, word in enumerate(words) if word.has(*QUESTION_WORDS)), 0)
    lead, asked = words[:start], words[start:]
    names_body = any_has(lead, Concept.NAME) and any_has(lead, *_DAYS)
    is_remark = any(word.is_unknown or word.has(Concept.WE, Concept.CHATTER) for word in lead)
    meets = any(word.concepts.get(Concept.NAME) in COUNCIL_SLUGS or word.has(Concept.MEETING) for word in lead)
    is_bound = meets or any(word.has(*_OWED) and not word.is_noise for word in lead)
    is_apart = any(word.has(Concept.BACK, Concept.POSSESSIVE, Concept.MONTH) or word.kind in _DATES for word in asked)
    if not (names_body and is_remark and is_apart) or is_bound:
        return words
    return [*(word for word in lead if not word.has(*_DAYS, Concept.WE)), *asked]


def _without_its_meeting(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Leave out "for it" after a meeting and an "and": "is there a Council in October, and what is for it?"."""
    cursor, is_meeting, has_and = Cursor(words), False, False
    for index, word in enumerate(words):
        is_meeting = is_meeting or word.has(Concept.MEETING) or word.concepts.get(Concept.NAME) in COUNCIL_SLUGS
        has_and = has_and or (is_meeting and word.has(Concept.AND) and not word.is_noise)
        if has_and and word.has(Concept.BACK) and cursor.has(index - 1, Concept.IN, Concept.FOR):
            return [*words[: index - 1], *words[index + 1 :]]
    return words


def _without_first_days(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Leave out that it is somebody's first day or week: no bound or month is before it, no month after."""
    cursor = Cursor(words)
    for index, word in enumerate(words):
        is_day = word.concepts.get(Concept.ORDINAL) == 1 and cursor.has(index + 1, *_UNITS)
        after = cursor.word(cursor.skip_noise(index + 2))
        is_of_time = after is not None and (after.has(*TIMES, *_UNITS) or after.kind in _DATES)
        if is_day and not is_of_time and not cursor.has(index - 1, Concept.MONTH, Concept.YEAR, *BOUNDS):
            return [*words[:index], *words[index + 2 :]]
    return words


def _without_second_alternative(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Leave out "or is it only …" of a yes/no question: the answer to what is before it answers it, too."""
    cursor = Cursor(words)
    for index, word in enumerate(words):
        if word.has(Concept.WHO):
            return words  # "kto pilnuje, czy …" asks who
        if word.has(Concept.OR) and index and any(_is_about(other) for other in words[:index]):
            stop = _end_of_clause(cursor, index + 1, (TokenKind.STOP,))
            if _is_clause(cursor, index, stop) and not find_alternatives(cursor):
                start = index - 1 if cursor.has_kind(index - 1, TokenKind.COMMA) else index
                return [*words[:start], *words[stop:]]
    return words


def _is_about(word: WordMatch) -> bool:
    return word.has(*_ABOUT) or word.kind is TokenKind.REF


def _is_clause(cursor: Cursor, start: int, stop: int) -> bool:
    """Return whether the words from an "or" to an index are a clause of their own that only doubts what is asked.

    One about a reference is asked as well, and so is what nobody knows.
    """
    inside = cursor.words[start + 1 : stop]
    is_short = len(inside) <= _MAX_LIMIT
    if not inside or any(word.kind is TokenKind.REF or (word.is_unknown and is_short) for word in inside):
        return False
    is_only_after = any(word.concepts.get(Concept.POST) is Concept.ONLY for word in inside)
    is_pronoun = inside[0].has(Concept.THIS) and inside[0].is_noise  # Polish "czy to sprawa Komisji"
    is_pronoun = is_pronoun and not any_has(inside, *_UNITS)  # "of deze maand"
    return is_only_after or is_pronoun or any_has(inside, *_CLAUSE) or inside[0].has(*_VERBS)


def _without_host(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Leave out whom a note is for that asks about their own Presidency: "for the Hungarians: what is due under …".

    They are named before the question or after it, in a clause that says nothing of what they owe.
    """
    cursor = Cursor(words)
    host = next((index for index in range(len(words)) if _is_host(cursor, index)), None)
    if host is None:
        return words
    slug = words[host].concepts[Concept.NAME]
    for index, word in enumerate(words):
        if index != host and word.concepts.get(Concept.NAME) == slug:
            between = words[min(index, host) + 1 : max(index, host)]
            start, stop = _clause_around(cursor, index)
            is_apart = any(other.has(*QUESTION_WORDS) or other.kind in _BREAKS for other in between)
            if is_apart and not any_has(words[start:stop], *_ABOUT):
                of_clause = [other for other in words[start:stop] if not other.has(Concept.WE, Concept.NAME)]
                return [*words[:start], *of_clause, *words[stop:]]
    return words


def _is_host(cursor: Cursor, index: int) -> bool:
    """Return whether the name of a Presidency's country is at an index."""
    before = index - 1
    while cursor.has(before, Concept.ARTICLE) or (cursor.has(before, Concept.IN) and cursor.words[before].is_noise):
        before -= 1
    is_beside = cursor.has(cursor.skip_noise(index + 1), Concept.PRESIDENCY) or cursor.has(before, Concept.PRESIDENCY)
    return cursor.has(index, Concept.NAME) and is_beside


def _without_council_day(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Leave out that the Council was yesterday or is tomorrow where what is late is asked: it is late today."""
    cursor = Cursor(words)
    for index, word in enumerate(words):
        if word.concepts.get(Concept.NAME) in COUNCIL_SLUGS:
            start, stop = _clause_around(cursor, index)
            inside = words[start:stop]
            is_day = any_has(inside, *_DAYS) and any_has(inside, *_WAS)
            is_missed = any(other.has(Concept.OVERDUE) and other.has(Concept.OPEN) for other in words)
            if is_day and not (is_missed or any_has(inside, *_ABOUT)):
                return [*words[:start], *words[stop:]]
    return words


def _without_days_apart(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Leave out on what day somebody is met where what is late is asked: "… since I see them tomorrow"."""
    cursor = Cursor(words)
    for index, word in enumerate(words):
        if word.has(*_DAYS):
            start = index
            while start and not cursor.has_kind(start - 1, *_BREAKS):
                start -= 1
            stop = _end_of_clause(cursor, index + 1, _BREAKS)
            inside = words[start:stop]
            speaks_of_us = any_has(inside, Concept.WE, Concept.BACK, Concept.CHATTER)
            if speaks_of_us and not any_has(inside, *_ABOUT, Concept.NAME):
                return [*words[:start], *words[stop:]]
    return words


def _clause_around(cursor: Cursor, index: int) -> tuple[int, int]:
    """Return the first index of a word's clause and the one after it; a question word begins a clause."""
    start = index
    while start and not (cursor.has_kind(start - 1, *_BREAKS) or cursor.has(start, *QUESTION_WORDS)):
        start -= 1
    return start, _end_of_clause(cursor, index + 1, _BREAKS)


def _end_of_clause(cursor: Cursor, index: int, breaks: Sequence[TokenKind]) -> int:
    is_sentence = breaks == (TokenKind.STOP,)
    while cursor.word(index) is not None and not cursor.has_kind(index, *breaks):
        if not is_sentence and cursor.has(index, *QUESTION_WORDS):
            break
        index += 1
    return index


def leave_out_occasion(words: Sequence[WordMatch]) -> Sequence[WordMatch] | None:
    """Return the words of a text without the meeting of a body that it is asked for, None if it names none.

    "Before Coreper", "for Coreper tomorrow", "Coreper is tomorrow": such a body is one that owes nothing.
    """
    cursor = Cursor(words)
    for index, word in enumerate(words):
        if not word.has(Concept.OTHER):
            continue
        start, stop = index, index + 1
        while cursor.has(start - 1, Concept.ARTICLE, Concept.NOISE, *_DAYS) and not cursor.has(start - 1, *_FOR):
            start -= 1
        while cursor.has(stop, *_DAYS, *_WAS) or (cursor.has(stop, Concept.NOISE) and cursor.has(stop + 1, *_DAYS)):
            stop += 1
        is_before = cursor.has(start - 1, *_BEFORE_OR_AFTER) and not cursor.has(start - 1, Concept.FOR)  # Dutch "voor"
        is_placed = is_before or cursor.has_postposition(stop, *_BEFORE_OR_AFTER)
        has_day = any_has(words[start:stop], *_DAYS)
        if is_placed or has_day:
            first = start - 1 if cursor.has(start - 1, *_BEFORE_OR_AFTER, *_FOR) else start
            last = stop + 1 if cursor.has_postposition(stop, *_BEFORE_OR_AFTER, *_FOR) else stop
            return [*words[:first], *words[last:]]
    return None


#: What is left out wherever a text has a word of each of these groups.
_ASIDES: tuple[tuple[tuple[Sequence[Concept], ...], Callable[[Sequence[WordMatch]], Sequence[WordMatch]]], ...] = (
    ((_DENIALS, (Concept.WHAT, Concept.ANY, Concept.WHERE), _OWNED), name_nobody),
    (((Concept.NOT,),), _without_tag),
    (((Concept.VAGUE, Concept.PRESIDENCY, Concept.HALF), QUESTION_WORDS), leave_out_mere_times),
    (((Concept.NOT,), (Concept.OVERDUE,)), name_missed),
    (((Concept.OR, Concept.AND), (Concept.UNDATED, Concept.EXCEPT, Concept.NOT)), leave_out_either_way),
    (((Concept.ALL,), (Concept.JOINTLY,)), leave_out_all_together),
    (((Concept.AND,), (Concept.WHO,), (Concept.WITH, Concept.JOINTLY)), leave_out_partners),
    (((Concept.NOT, Concept.EXCEPT), QUESTION_WORDS), leave_out_no_rush),
    (((Concept.IF,),), _without_bare_condition),
    (((Concept.INCLUDING,), (Concept.OVERDUE,)), with_backlog),
    (((Concept.OVERDUE, Concept.UNDATED),), with_included),
    (((Concept.OVERDUE, Concept.UNDATED),), with_those_too),
    (((Concept.EXCEPT, Concept.POST),), _without_apart_from_that),
    (((Concept.AND,), _OTHERS), _without_others),
    (((Concept.NOT, Concept.NOTHING), REST), leave_out_rest),
    (((Concept.EXCEPT,), (Concept.RECEIVE,)), leave_out_receiving),
    (((Concept.NAME,),), agendas.leave_out_meeting_place),
    (((Concept.NAME,),), leave_out_former_name),
    (((Concept.NAME,),), leave_out_seat),
    (((Concept.NAME,), (Concept.NOT,)), leave_out_denied_body),
    (((Concept.ONLY,), (Concept.NOTHING,), (Concept.ELSE,)), leave_out_nothing_else),
    (((Concept.BACK,), (Concept.WHAT,)), _without_correlatives),
    (((Concept.BACK,), (Concept.ITEM, Concept.DEADLINE), QUESTION_WORDS), leave_out_resumptive),
    (((Concept.BACK,), (Concept.ITEM, Concept.DEADLINE)), leave_out_inverted_subject),
    (((Concept.BACK,), (Concept.AND,), (Concept.MEETING, Concept.NAME)), _without_its_meeting),
    (((Concept.ORDINAL,), _UNITS), _without_first_days),
    (((Concept.PRESIDENCY,), (Concept.POSSESSIVE,)), agendas.name_their_presidency),
    (((Concept.PRESIDENCY,),), _without_host),
    (((Concept.HALF,), (Concept.NAME,)), agendas.leave_out_host),
    ((_DAYS, (Concept.MEETING,)), agendas.leave_out_meeting_on_day),
    (((Concept.BEFORE,), (Concept.MEETING, Concept.NAME), QUESTION_WORDS), agendas.leave_out_meeting_ahead),
    (((Concept.DAY, Concept.IN), (Concept.NAME,)), agendas.leave_out_day_of_meeting),
    ((_DAYS,), _without_day_of_remark),
    ((_DAYS, (Concept.OVERDUE,)), _without_council_day),
    ((_DAYS, (Concept.OVERDUE,)), _without_days_apart),
)
