"""Yes/no questions that deny: "is it true that Europol has nothing in May?", "isn't Frontex in that report?".

What there is answers them. A yes or no would not: it could be one to what is asked, or to whether there is anything.
"""

from collections.abc import Callable, Collection, Sequence

from msgspec.structs import replace

from domain.languages.schema import QUESTION_WORDS, Concept
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.token_cursor import Cursor
from domain.reading.words.tokenizer import TokenKind
from domain.reading.words.yes_no import begins_by_asking

_DENIALS = (Concept.NOT, Concept.NOTHING)
_PLAIN = (TokenKind.WORD, TokenKind.COMMA, TokenKind.DASH, TokenKind.STOP)
_BREAKS = (TokenKind.COMMA, TokenKind.DASH, TokenKind.STOP)
#: "Nothing delivered" may ask what is delivered as well as what is not.
_DONE = (Concept.DONE, Concept.DELIVERED, Concept.CONFIRMED, Concept.REPORTED, Concept.ON_TIME)
#: With one of these a "nothing" may leave out a part of what is asked.
_PARTS = (Concept.ALL, Concept.EXCEPT, Concept.ONLY, Concept.BEYOND, Concept.IF, Concept.ANY_STATUS, *QUESTION_WORDS)
#: What a clause after it may say more of.
_THINGS = (Concept.ITEM, Concept.OWE, Concept.ANY, Concept.KIND, Concept.ACTION)
#: With a "not" these say how something stands; of what is overdue or on hold "isn't" asks the same as "is".
_STATES = (*_DONE, Concept.OPEN, Concept.UNDATED, Concept.DATED, Concept.OWNERLESS)
#: So many words into a question a "not" is its verb's: "isn't Frontex …", "muss nicht Frontex …".
_FIRST_WORDS = 2
#: So far apart are the two words of one "not".
_MAX_VERB_WORDS = 3
_LINKS = (Concept.FROM, Concept.AGENT, Concept.ARTICLE, Concept.TO, Concept.FOR)
_JOINS = (Concept.AND, Concept.OR, Concept.CHATTER)
#: What is said of a topic that somebody has heard nothing about.
_TOLD = (
    *(*_DENIALS, *_LINKS, Concept.CHATTER, Concept.WE, Concept.BEYOND, Concept.DID, Concept.WAS, Concept.PAST),
    *(Concept.IS, Concept.RECEIVE, Concept.DELIVERED, Concept.OPEN, Concept.OWE, Concept.ITEM, Concept.STATUS_OF),
    *(Concept.WITHIN, Concept.BETWEEN, Concept.IN, Concept.BACK, Concept.ANY, Concept.MUST),
)
#: What a clause beside a topic may not say if it is only said or asked of that topic.
_OWN = (
    *(Concept.NAME, Concept.OTHER, Concept.KIND, Concept.VEHICLE, Concept.SECTION, Concept.MONTH, Concept.QUARTER),
    *(Concept.EXCEPT, Concept.ONLY, Concept.BEYOND, Concept.INSTEAD, Concept.IF, Concept.ALL, Concept.ADDRESSED),
    *(Concept.CHANGE, Concept.REMIND, Concept.OUTSIDE, Concept.OPINION, Concept.YEAR, Concept.WEEK),
)
#: What else says that a body has no part in something.
_INVOLVED = (Concept.OWE, Concept.ACTION, Concept.WITH, Concept.JOINTLY, Concept.THIS, Concept.BACK, Concept.MUST)
_PART_SAID = frozenset(
    {*_INVOLVED, *_DENIALS, Concept.NAME, Concept.ANY, Concept.IS, Concept.DID, Concept.WAS}
    | {
        Concept.IN,
        Concept.TO,
        Concept.ARTICLE,
        Concept.CHATTER,
        Concept.POST,
        Concept.ENDING,
        Concept.OR,
        Concept.BEYOND,
    }
)
_POINTING = (Concept.THIS, Concept.BACK, Concept.JOINTLY, Concept.DELIVER)
#: What else says that nobody is down for some tasks.
_NOBODY_SAID = frozenset(
    {*_DENIALS, *_LINKS, Concept.OWNERLESS, Concept.ANY, Concept.IS, Concept.DID, Concept.OWE, Concept.ASSIGNED}
    | {Concept.MUST, Concept.BACK, Concept.POSSESSIVE, Concept.CHATTER, Concept.BEYOND, Concept.IN, Concept.ENDING}
)
#: What a "not" after it may leave out a part of.
_SHOWN = (Concept.ITEM, Concept.ALL, Concept.OPEN, Concept.STATUS_OF, Concept.OWE)
#: What a "not" before it may be said of alone.
_NAMED = (Concept.NAME, Concept.OTHER, Concept.KIND, Concept.VEHICLE, Concept.SECTION, Concept.MONTH)


def leave_out_denial(
    words: Sequence[WordMatch], names_topic: Callable[[], bool] = lambda: False
) -> Sequence[WordMatch] | None:
    """Return the words of a yes/no question without "nothing", or a "not" with "anything" after it.

    None if it has none, or if that may deny only a part: "… in March, nothing from Frontex?". What is told of somebody
    who is late is left out with who tells it, unless the text `names_topic`.
    """
    cursor = Cursor(words)
    if _denies_involvement(words) and not names_topic():
        return [_involve(word) for word in words]
    denied = {index for index, word in enumerate(words) if word.has(Concept.NOTHING) or _denies_any(cursor, index)}
    if begins_by_asking(words, Concept.WHO, Concept.TO_WHOM) or _asks_for_bodies(words):
        return None  # "who has nothing in June?"
    asks_which = begins_by_asking(words, Concept.WHAT)
    denied |= (lateness := set() if asks_which else _find_denied_lateness(cursor))
    negated = {index for index, word in enumerate(words) if word.has(Concept.NOT) and not word.has(Concept.NOTHING)}
    if not denied or len(negated) > 1 or any(_says(word, _DONE) or _restricts(word) for word in words):
        return None
    is_apart = negated and any(cursor.has_kind(index, *_BREAKS) for index in range(min(denied), max(negated)))
    if is_apart or any(_denies_part(cursor, index) or _says_which(cursor, index) for index in denied | negated):
        return None
    said = [_without_denial(word) for word in words]
    return _without_speaker(said, min(lateness)) if lateness and not names_topic() else said


def _asks_for_bodies(words: Sequence[WordMatch]) -> bool:
    """Return whether a text begins with "which agencies"."""
    return begins_by_asking(words, Concept.WHAT) and any_has(words[:_FIRST_WORDS], Concept.KIND)


def _without_speaker(words: Sequence[WordMatch], stop: int) -> Sequence[WordMatch]:
    """Return the words of a text without who says it to whom, before an index: "can I tell my boss that …"."""
    lead = words[:stop]
    strange = [word for word in lead if word.is_unknown and word.text.islower()]
    is_told = any_has(lead, Concept.CHATTER) or (strange and any_has(lead, Concept.WE))
    if not is_told:
        return words
    return [*(word for word in lead if not (word in strange or word.has(Concept.WE))), *words[stop:]]


def denies_lateness(words: Sequence[WordMatch]) -> bool:
    """Return whether a text says that nothing is late, or a body has no part in anything, which asks whether it is so.

    "Can I say nothing is overdue", "FRA isn't involved in this at all".
    """
    is_asked = any(word.has(*QUESTION_WORDS) and not word.is_noise for word in words)
    is_asked = is_asked or begins_by_asking(words, Concept.WHAT, Concept.WHO)
    return (bool(_find_denied_lateness(Cursor(words))) and not is_asked) or _denies_involvement(words)


def _denies_involvement(words: Sequence[WordMatch]) -> bool:
    """Return whether a text only says that one body has no part in what is not named: "FRA has no part in this"."""
    said = [word for word in words if word.kind not in _BREAKS]
    if any_has(said, Concept.WHERE) or begins_by_asking(words, Concept.WHAT, Concept.WHO):
        return False  # "the ones where Member States aren't involved", Polish "które nie dotyczą Frontexu"
    names = {word.concepts[Concept.NAME] for word in said if word.has(Concept.NAME)}
    # "Nothing to do with this"
    may = _PART_SAID | {Concept.DELIVER, Concept.ITEM} if any_has(said, Concept.WITH) else _PART_SAID
    may_be_said = all(word.is_noise or (bool(word.concepts) and word.concepts.keys() <= may) for word in said)
    clause = next((index for index, word in enumerate(words) if word.kind in _BREAKS), len(words))
    is_negated = any(word.has(*_DENIALS) and not word.is_noise for word in words[:clause])
    return len(names) == 1 and may_be_said and is_negated and any_has(said, *_INVOLVED)


def _involve(word: WordMatch) -> WordMatch:
    """Return a word as one for what a body has a part in, if it denies that or points to it."""
    is_said = word.has(*_DENIALS) or (word.has(*_POINTING) and not word.is_noise)
    return replace(word, concepts={Concept.ITEM: None, Concept.NOISE: None}) if is_said else word


#: All that a text says which asks for what nobody is responsible for.
_RESPONSIBLE = frozenset(
    {Concept.WHAT, Concept.WHERE, Concept.NOT, Concept.NOTHING, Concept.ANY, Concept.OWE, Concept.OWNERLESS}
    | {Concept.IS, Concept.DID, Concept.ARTICLE, Concept.FOR, Concept.IN, Concept.BY, Concept.THAN, Concept.NOISE}
)


def name_nobody(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Read as one for what has no owner a "nobody" that is said of some tasks: "which items has nobody got?"."""
    if (whole := _name_nobody_responsible(words)) is not None:
        return whole
    cursor = Cursor(words)
    what = next((index for index, word in enumerate(words) if word.has(Concept.WHAT)), len(words))
    if what == len(words):  # "is there anything that nobody has been made responsible for?"
        what = next((index - 1 for index, word in enumerate(words) if word.has(Concept.ANY)), what)
    noun = what if cursor.has(what, Concept.ITEM, Concept.OWE) else what + 1
    while cursor.has(noun, Concept.ARTICLE, Concept.NOISE) and not cursor.has(
        noun, Concept.ITEM, Concept.OWE, Concept.ANY
    ):
        noun += 1
    rest = [word for word in words[noun + 1 :] if word.kind not in _BREAKS]
    is_lead = all(word.is_noise or word.has(*_LINKS, Concept.IN, Concept.ASSIGNED) for word in words[:what])
    if not (is_lead and cursor.has(noun, Concept.ITEM, Concept.OWE, Concept.ANY) and all(map(_may_say_nobody, rest))):
        return words
    start = next((at for at, word in enumerate(rest) if word.has(*_DENIALS) and not word.is_noise), len(rest))
    named = (at for at, word in enumerate(rest) if word.has(Concept.NOTHING, Concept.OWNERLESS))
    nobody = (at for at, word in enumerate(rest) if at > start and word.has(Concept.ANY))
    if (found := next(named, next(nobody, None))) is None:
        return words
    return [*words[: noun + 1], replace(rest[found], concepts={Concept.OWNERLESS: None})]


def _name_nobody_responsible(words: Sequence[WordMatch]) -> Sequence[WordMatch] | None:
    """Return words for what has no owner in place of a whole text: "what is nobody responsible for?"; else None."""
    said = {concept for word in words for concept in word.concepts}
    has_nobody = Concept.NOTHING in said or Concept.OWNERLESS in said or {Concept.NOT, Concept.ANY} <= said
    asks = Concept.WHAT in said or Concept.WHERE in said
    is_owed = Concept.OWE in said or Concept.OWNERLESS in said
    is_whole = all(word.is_noise or _RESPONSIBLE.issuperset(word.concepts) for word in words if word.concepts)
    if not (has_nobody and asks and is_owed and is_whole) or any(word.is_unknown for word in words):
        return None
    text = " ".join(word.text for word in words)
    return [WordMatch(text=text, concepts={Concept.WHAT: None}), WordMatch(text="", concepts={Concept.OWNERLESS: None})]


def _may_say_nobody(word: WordMatch) -> bool:
    is_said = bool(word.concepts) and word.concepts.keys() <= _NOBODY_SAID
    return word.kind is TokenKind.WORD and (word.is_noise or is_said)


def _find_denied_lateness(cursor: Cursor) -> set[int]:
    """Return the index of what denies that something is late: "nothing overdue", "no delays", not "items not late"."""
    words = cursor.words
    late = next((index for index, word in enumerate(words) if word.has(Concept.OVERDUE) and not word.is_noise), None)
    if late is None:
        return set()
    index = next((at for at, word in enumerate(words) if word.has(Concept.NOTHING)), None)
    if index is None:
        denials = (at for at in range(late) if words[at].has(Concept.NOT))
        index = next((at for at in denials if cursor.skip_noise(at + 1) == late), None)
        after = cursor.skip_noise(late + 1)
        if index is None and cursor.has(after, Concept.NOT) and cursor.skip_noise(after + 1) == len(words):
            index = after  # Estonian "viivitusi pole"
    shown = (word for word in words[:index] if word.has(*_SHOWN) and not (word.is_noise or word.has(Concept.DELIVER)))
    if index is None or any(shown):
        return set()
    return {index}


def leave_out_negation(words: Sequence[WordMatch], topic: Collection[int]) -> Sequence[WordMatch] | None:
    """Return the words of a yes/no question about a topic without the "not" of its verb.

    "Isn't Frontex in that report?" None if it has none, or if that may be of a part or of a clause that says which
    report. `topic` are the indexes of the topic's words.
    """
    cursor = Cursor(words)
    negated = [index for index, word in enumerate(words) if word.has(*_DENIALS)]
    if not negated or not topic or any(_says(word, _STATES) or _restricts(word) for word in words):
        return None
    index, is_one = negated[-1], negated[-1] - negated[0] <= _MAX_VERB_WORDS  # French "ne doit-elle pas"
    names = [word for number, word in enumerate(words) if word.has(Concept.NAME, Concept.KIND) and number not in topic]
    is_after = index > min(topic) and (bool(names) or any(word.kind in _BREAKS for word in words[:index]))
    following = _skip_links(cursor, index + 1)
    is_of_part = index >= _FIRST_WORDS and (cursor.has(following, *_NAMED) or following in topic)
    if any_has(words, Concept.NOTHING) or not is_one or len(names) > 1 or is_after or is_of_part:
        return None
    return [_without_denial(word) if word.has(Concept.NOT) else word for word in words]


def split_after_topic(
    words: Sequence[WordMatch], topic: Collection[int], *, is_strong: bool
) -> tuple[Sequence[WordMatch], Sequence[WordMatch]] | None:
    """Return the words of a topic with what is asked of it, and the others before the break between them.

    "Nothing heard about the roadmap, who makes it?" asks who makes the roadmap; "the roadmap, still no date, right?"
    asks about it as such. None if there is no break, or if either part says something else. A topic that is not
    `is_strong` must be one of which something is denied.
    """
    first, last = min(topic, default=0), max(topic, default=-1)
    stop = next((index for index in range(last + 1, len(words)) if words[index].kind in _BREAKS), None)
    if stop is None or not topic:
        return None
    lead = [word for index, word in enumerate(words[:stop]) if index not in topic]
    asked = [word for word in words[stop + 1 :] if not (word.has(Concept.BACK) and not word.has(Concept.WHAT))]
    is_denied = any_has(lead, *_DENIALS)
    said = [*(word for word in lead if not (is_denied and word.has(Concept.BEYOND))), *asked]  # "nothing more of it"
    limits = any(word.has(*_OWN) or word.kind not in _PLAIN for word in said)
    limits = limits or any(word.is_unknown for word in asked) or not all(map(_may_be_told, lead))
    before = next((word for word in reversed(words[:first]) if not word.has(*_LINKS)), None)
    is_of_topic = before is not None and before.has(Concept.NOT) and not before.has(Concept.NOTHING)
    asks = any(word.has(*QUESTION_WORDS) and not word.has(Concept.WHAT) for word in asked)
    denies = any_has(asked, *_DENIALS, Concept.UNDATED)
    if limits or is_of_topic or asks == denies or not (is_denied or is_strong or denies):
        return None
    return [*words[first : last + 1], *(words[stop : stop + 1] if asks else ()), *(asked if asks else ())], lead


def _may_be_told(word: WordMatch) -> bool:
    """Return whether a word may only say that something was heard, or not: "nothing more heard", "still waiting"."""
    if word.has(*QUESTION_WORDS, Concept.MEETING):
        return False
    return word.is_noise or word.is_unknown or word.has(*_TOLD)


def leave_out_free_choice(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return the words of a text with "anything" for what means "nothing" only beside a "not": Greek "τίποτα"."""
    cursor = Cursor(words)
    free = [index for index, word in enumerate(words) if word.has(Concept.NOTHING) and word.has(Concept.ANY)]
    is_denied = any(word.has(*_DENIALS) for index, word in enumerate(words) if index not in free)
    if not free or is_denied or any(_denies_part(cursor, index) for index in free):
        return words
    return [_without_denial(word) for word in words]


def _denies_any(cursor: Cursor, index: int) -> bool:
    """Return whether "anything" is after the word at an index, a "not", in its clause."""
    if not cursor.has(index, Concept.NOT):
        return False
    if cursor.has(index - 1, Concept.KIND) and cursor.has(index - 2, Concept.ANY):
        return True  # Estonian "ükski amet ei ole"
    while cursor.word(index) is not None and not cursor.has_kind(index, *_BREAKS):
        if cursor.has(index, Concept.ANY):
            return True
        index += 1
    return False


def _says(word: WordMatch, concepts: Collection[Concept]) -> bool:
    """Return whether a word says one of some things, and nothing else that it could mean there."""
    return word.has(*concepts) and not (word.is_noise or word.has(Concept.DELIVER))


def _restricts(word: WordMatch) -> bool:
    """Return whether a word restricts what is asked; one that may be skipped need not be meant as a question word."""
    return not word.has(Concept.NOT) and word.has(*_PARTS) and not (word.is_noise and not word.has(Concept.ONLY))


def _says_which(cursor: Cursor, index: int) -> bool:
    """Return whether a denial is in a clause that says what is asked for: "tasks that nobody has"."""
    before = cursor.words[:index]
    names_any = any(word.has(Concept.ANY) and not word.has(Concept.NOTHING) for word in before)
    if names_any and cursor.has(index, Concept.NOTHING):
        return True  # "anything nobody has"
    clause = next((number for number, word in enumerate(before) if word.kind in _BREAKS or word.has(Concept.WHAT)), 0)
    return any_has(before[:clause], *_THINGS)


def _denies_part(cursor: Cursor, index: int) -> bool:
    """Return whether a denial may be of what follows it alone: "and not Europol", "…, nothing from Europol"."""
    is_apart = cursor.has_kind(index - 1, *_BREAKS) or cursor.has(index - 1, *_JOINS)
    if all(word.has(Concept.CHATTER, Concept.NOISE) for word in cursor.words[:index]):
        return False  # "is it true that no agency …"
    return is_apart and cursor.has(_skip_links(cursor, index + 1), *_NAMED)


def _skip_links(cursor: Cursor, index: int) -> int:
    """Return the index after "from", "to", "for" and articles."""
    while cursor.has(index, *_LINKS):
        index += 1
    return index


def _without_denial(word: WordMatch) -> WordMatch:
    """Return a word without its "not": Maltese "jagħtix" is "gives" then."""
    if word.has(Concept.NOTHING, Concept.ANY):
        return replace(word, concepts={Concept.ITEM: None, Concept.ANY: None, Concept.NOISE: None})
    if word.has(Concept.NOT):
        kept = {concept: word.concepts[concept] for concept in word.concepts.keys() - {Concept.NOT, Concept.BEYOND}}
        return replace(word, concepts=kept or {Concept.NOISE: None})
    return word
