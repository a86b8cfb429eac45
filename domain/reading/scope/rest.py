"""What adds nothing to what is asked: the rest that is not wanted, no hurry, a subject or a time said otherwise."""

from collections.abc import Sequence

from msgspec.structs import replace

from domain.languages.schema import QUESTION_WORDS, Concept
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.token_cursor import Cursor
from domain.reading.words.tokenizer import TokenKind

_BREAKS = (TokenKind.COMMA, TokenKind.DASH, TokenKind.STOP)
#: What the rest is called.
_REST_ALONE = (Concept.REST, Concept.ELSE)
#: What is the rest only if what is wanted is said to be all: "what is still open", "those".
REST = (*_REST_ALONE, Concept.OPEN, Concept.BACK)
_VERBS = (Concept.OWE, Concept.MUST, Concept.DELIVER, Concept.IS, Concept.DID)
#: The most words that only deny a hurry, and what they do not say.
#: So many words "with a date" has at most, and what is after "or".
_MAX_EITHER = 3
_EITHER = (Concept.UNDATED, Concept.EXCEPT, Concept.NOT, Concept.DEADLINE, Concept.BACK)
_MAX_LEAD = 4
_ABOUT = (Concept.WE, Concept.BACK, Concept.THIS, Concept.NOTHING, Concept.BEYOND, Concept.DID, Concept.IF)
#: What else a clause says that does not want it.
_SAID = frozenset(
    {
        *REST,
        Concept.NOT,
        Concept.NOTHING,
        Concept.BEYOND,
        Concept.ARTICLE,
        Concept.AND,
        Concept.WE,
        Concept.NOISE,
        Concept.CHATTER,
        Concept.ENDING,
        Concept.POST,
    }
)


#: Times with days of their own.
_DATED = (Concept.MONTH, Concept.QUARTER)
_DATED_KINDS = (TokenKind.DATE, TokenKind.MONTH, TokenKind.QUARTER)
_EARLIEST = (Concept.FROM, Concept.EARLIEST, Concept.AFTER, Concept.ONWARD)
_LATEST = (Concept.BY, Concept.BEFORE, Concept.UNTIL, Concept.LATEST)
#: What a clause about a vague time does not say if that limits nothing; and the most of its words that are not known.
_OF_REGISTER = (
    *(*QUESTION_WORDS, Concept.NAME, Concept.OTHER, Concept.KIND, Concept.VEHICLE, Concept.SECTION, Concept.TITLE),
    *(Concept.ITEM, Concept.DELIVER, Concept.OPEN, Concept.DONE, Concept.OVERDUE, Concept.HELD, Concept.NOT),
    *(Concept.ONLY, Concept.DEADLINE, Concept.PRESIDENCY, Concept.FEAST, *_DATED),
)
_MAX_UNKNOWN = 2
_WITH_WHOM = (Concept.AND, Concept.WITH, Concept.JOINTLY, Concept.WHO)
_TERM = (Concept.HALF, Concept.PRESIDENCY)


def leave_out_mere_times(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return the words of a text without what it says about a time, beside the one that it asks for."""
    words = _without_vague_lead(words)
    if not any_has(words, *_TERM):
        return words
    return _without_own_term(_without_planning(words))


def _without_own_term(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Leave out "our Presidency", whosever it is, where a time is named as well: "… what is due in March?"."""
    cursor = Cursor(words)
    term = start = next((index for index, word in enumerate(words) if word.has(Concept.PRESIDENCY)), 0)
    while cursor.has(start - 1, Concept.WE) or (
        cursor.has(start - 1, Concept.ARTICLE) and not cursor.has(start - 1, *_EARLIEST, *_LATEST)
    ):
        start -= 1
    stop = term + 2 if cursor.has(term + 1, Concept.WE) else term + 1
    is_ours = cursor.has(term, Concept.PRESIDENCY) and any_has(words[start:stop], Concept.WE)
    is_bound = cursor.has(start - 1, *_EARLIEST, *_LATEST) and not cursor.has(start - 1, Concept.FOR, Concept.UNDER)
    is_bound = is_bound or any(_is_dated(word) for word in words[stop : cursor.skip_noise(stop) + 1])
    if cursor.has(start - 1, Concept.FOR, Concept.UNDER, Concept.IN, Concept.WITHIN):
        start -= 1
    rest = [*words[:start], *words[stop:]]
    return rest if is_ours and not is_bound and any(map(_is_dated, rest)) else words


def _without_vague_lead(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Leave out a first clause about a time without fixed days where the question after it has one with them.

    "Looking past the summer, what is due from September on?"; but not "after the summer, what is due by December?",
    whose first clause is the only one to say from when. "Dividing up the work for early December" says nothing more.
    """
    lead, rest = _split_lead(words)
    others = [word for word in lead if not (word.has(Concept.ITEM) or _is_dated(word))]
    has_vague = any_has(lead, Concept.VAGUE)
    dated = next((index for index, word in enumerate(rest) if _is_dated(word)), None)
    if not has_vague or _is_of_register(others) or dated is None:
        return words
    bounds = _bounds_of(lead)
    is_before = not bounds.isdisjoint(_LATEST) and bounds.isdisjoint(_EARLIEST)
    bounds = _bounds_of(rest[max(0, dated - 2) : dated + 2])
    misses = _EARLIEST if is_before else _LATEST
    has_both = not bounds.isdisjoint(_EARLIEST) and not bounds.isdisjoint(_LATEST)
    return rest if bounds.isdisjoint(misses) or has_both else words


def _without_planning(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Leave out what somebody does with a Presidency's half-year before what is asked for it.

    "Planning the Hungarian semester: what must Frontex send in?"
    """
    lead, rest = _split_lead(words)
    cursor = Cursor(lead)
    name = next((index for index, word in enumerate(lead) if word.has(Concept.NAME)), len(lead))
    before = name - 1
    while cursor.has(before, Concept.ARTICLE) or (cursor.has(before, Concept.NOISE) and not cursor.has(before, *_TERM)):
        before -= 1
    first, last = (before, name) if cursor.has(before, *_TERM) else (name, cursor.skip_noise(name + 1))
    others = [*lead[: max(0, first)], *lead[last + 1 :]]
    placing = [word for word in lead[max(0, first - 2) : max(0, first)] if not word.has(Concept.ARTICLE)]
    is_placed = any_has(placing, Concept.UNDER, Concept.IN, *_EARLIEST, *_LATEST)
    term = last if first == name else first
    asks = cursor.has(term, Concept.PRESIDENCY) and last + 1 < len(lead)  # "the Spanish Presidency would like to know"
    if not cursor.has(term, *_TERM) or is_placed or asks or _is_of_register(others):
        return words
    return rest if any(map(_is_dated, rest)) else [*lead[first : last + 1], *rest]


def _split_lead(words: Sequence[WordMatch]) -> tuple[Sequence[WordMatch], Sequence[WordMatch]]:
    """Return the words before what is asked, up to its question word or a sign before it, and the others."""
    asking = [index for index, word in enumerate(words) if word.has(*QUESTION_WORDS)]
    asked = next((index for index in asking if not words[index].is_noise), asking[0] if asking else 0)
    stop = next((index for index, word in enumerate(words[:asked]) if word.kind in _BREAKS), asked)
    return words[:stop], words[stop:]


def _is_of_register(words: Sequence[WordMatch]) -> bool:
    """Return whether some words name anything that could be asked about."""
    is_known = any(word.has(*_OF_REGISTER) and not word.is_noise for word in words)
    return is_known or sum(word.is_unknown for word in words) > _MAX_UNKNOWN


def _is_dated(word: WordMatch) -> bool:
    return word.has(*_DATED) or word.kind in _DATED_KINDS


def _bounds_of(words: Sequence[WordMatch]) -> set[object]:
    """Return what some words, their endings and the postpositions among them can mean, if that is not just "in"."""
    return {
        meaning
        for word in words
        if not word.has(Concept.IN)
        for meaning in (*word.concepts, word.concepts.get(Concept.POST), word.concepts.get(Concept.CARRIED))
    }


def leave_out_either_way(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Leave out "with a date or without", which limits nothing, at the end of a text."""
    for index, word in enumerate(words):
        if not word.has(Concept.OR, Concept.AND):
            continue
        before, after = words[max(0, index - _MAX_EITHER) : index], words[index + 1 :]
        start = next((at for at, each in enumerate(before) if each.has(Concept.WITH, Concept.DATED)), None)
        denies = bool(after) and after[0].has(Concept.UNDATED, Concept.EXCEPT, Concept.NOT)
        is_date = any_has((*before, *after), Concept.DATED, Concept.UNDATED, Concept.DEADLINE)
        is_whole = all(each.is_noise or each.has(*_EITHER) or each.kind in _BREAKS for each in after)
        if start is not None and denies and is_date and is_whole:
            first = index - len(before) + start
            return words[: first - 1 if first and words[first - 1].kind in _BREAKS else first]
    return words


def leave_out_all_together(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Leave out "all bodies together" at the end of a text that names none: what all owe is asked for anyway."""
    start = max((index for index, word in enumerate(words[:-1]) if word.kind in _BREAKS), default=len(words))
    last = [word for word in words[start:] if word.kind not in _BREAKS]
    has_both = any_has(last, Concept.ALL) and any_has(last, Concept.JOINTLY)
    says_more = any(not (word.is_noise or word.has(Concept.ALL, Concept.JOINTLY)) for word in last)
    names = any_has(words, Concept.NAME, Concept.KIND)
    return words if not has_both or says_more or names else words[:start]


def leave_out_partners(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Leave out "and together with whom" at the end of what is asked of a body: the answer names all who owe it."""
    cursor = Cursor(words)
    start = next((at for at in reversed(range(1, len(words))) if words[at].has(Concept.AND)), len(words))
    last = [word for word in words[start:] if word.kind not in _BREAKS]
    is_of_partners = any_has(last, Concept.WHO) and any_has(last, Concept.WITH, Concept.JOINTLY)
    says_more = any(not (word.is_noise or word.has(*_WITH_WHOM)) for word in last)
    is_of_body = any_has(words[:start], Concept.NAME) and any_has(words[:start], Concept.WHAT)
    if not is_of_partners or says_more or not is_of_body:
        return words
    return words[: start - 1 if cursor.has_kind(start - 1, *_BREAKS) else start]


def leave_out_rest(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return the words of a text without a clause that says only that the rest is not wanted."""
    cursor = Cursor(words)
    for index, word in enumerate(words):
        if not word.has(Concept.NOT, Concept.NOTHING):
            continue
        start, stop = index, index + 1
        while _may_be_said(cursor, start - 1):
            start -= 1
        while _may_be_said(cursor, stop):
            stop += 1
        is_apart = start and (cursor.has_kind(start - 1, *_BREAKS) or cursor.has(start, Concept.AND))
        is_end = cursor.word(stop) is None or cursor.has_kind(stop, *_BREAKS)
        # Latvian "nevajag", "not needed"; French "et rien d'autre".
        is_only = any(map(_says_only, words[:start])) or word.has(Concept.BEYOND, Concept.NOTHING)
        rest = REST if is_only else _REST_ALONE
        if is_apart and is_end and any(other.has(*rest) for other in words[start:stop] if other is not word):
            return [*words[:start], *words[stop:]]
    return words


def leave_out_receiving(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return the words of a text without "apart from receiving reports": what somebody receives, they do not owe."""
    cursor = Cursor(words)
    for index, word in enumerate(words):
        if not word.has(Concept.EXCEPT):
            continue
        stop = index + 1
        while _is_of_receiving(cursor, stop, is_first=stop == index + 1):
            stop += 1
        is_end = cursor.word(stop) is None or cursor.has_kind(stop, *_BREAKS)
        others = (*words[:index], *words[stop:])
        receives = any_has(words[index:stop], Concept.RECEIVE)
        is_of_body = any_has(others, Concept.NAME, Concept.WE, Concept.KIND)
        if is_end and receives and is_of_body and not any_has(others, Concept.RECEIVE):
            return others
    return words


def _is_of_receiving(cursor: Cursor, index: int, *, is_first: bool) -> bool:
    """Return whether a word says that something is received; "that" may be set apart: Czech "toho, že …"."""
    word = cursor.word(index)
    if cursor.has_kind(index, TokenKind.COMMA):
        return not is_first and not any_has(cursor.words[:index], Concept.RECEIVE)
    if word is None or word.kind is not TokenKind.WORD or word.has(Concept.NAME):
        return False
    return word.is_noise or word.has(Concept.RECEIVE, Concept.ITEM, Concept.ARTICLE, Concept.WHAT, Concept.BACK)


def _says_only(word: WordMatch) -> bool:
    return word.has(Concept.ONLY) or word.concepts.get(Concept.POST) is Concept.ONLY


def _may_be_said(cursor: Cursor, index: int) -> bool:
    word = cursor.word(index)
    if word is None or word.kind is not TokenKind.WORD or word.has(*QUESTION_WORDS):
        return False
    return word.is_noise or (bool(word.concepts) and word.concepts.keys() <= _SAID)


def leave_out_no_rush(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Leave out a first clause that denies nothing but a hurry: "not urgent, but what is Malta down for?"."""
    cursor = Cursor(words)
    stop = next((index for index, word in enumerate(words) if word.kind in (TokenKind.COMMA, TokenKind.DASH)), 0)
    lead = words[:stop]
    is_short = len(lead) <= _MAX_LEAD and any_has(lead, Concept.NOT, Concept.CHATTER)
    says_nothing = all(word.is_noise or word.has(Concept.NOT, Concept.CHATTER, Concept.AND) for word in lead)
    is_about = any_has(lead, *_ABOUT)
    if not stop or is_about or not (says_nothing and is_short):
        return words
    asked = stop + 2 if cursor.has(stop + 1, Concept.EXCEPT, Concept.AND) else stop + 1  # Irish "ach", but
    asks = any_has(words[asked:], *QUESTION_WORDS)
    return words[asked:] if asks else words


def leave_out_inverted_subject(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Leave out the pronoun that says the subject again: French "une échéance tombe-t-elle en juin ?"."""
    is_asked = any(word.has(*QUESTION_WORDS) and not word.is_noise for word in words)
    for index, word in enumerate(words):
        if is_asked or word.has(Concept.NAME) or word.kind in _BREAKS:
            return words
        if not word.has(Concept.BACK) or word.has(Concept.WHAT):
            continue
        before = [other for other in words[:index] if not (other.is_noise and len(other.text) == 1)]
        named = before if " " in word.text else before[:-1]
        if not any_has(named, Concept.ITEM, Concept.DEADLINE):
            return words
        if " " in word.text:  # "doit-il" is one word
            return [*words[:index], replace(word, concepts={Concept.MUST: None}), *words[index + 1 :]]
        return [*words[:index], *words[index + 1 :]] if before[-1].has(*_VERBS) else words
    return words


def leave_out_resumptive(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Leave out the "they" that says again what a sentence begins with: "the March deadlines, how many are they?"."""
    named, is_apart = False, False
    for index, word in enumerate(words):
        is_pointer = word.has(Concept.BACK) and not word.has(Concept.WHAT)
        if is_pointer and named and is_apart:
            return [*words[:index], *words[index + 1 :]]
        if word.kind is TokenKind.STOP or (
            not is_apart and not word.is_noise and (is_pointer or word.has(Concept.NAME, *QUESTION_WORDS))
        ):
            return words
        is_apart = is_apart or (named and word.kind in (TokenKind.COMMA, TokenKind.DASH))
        named = named or (word.has(Concept.ITEM, Concept.DEADLINE) and not word.is_noise)
    return words
