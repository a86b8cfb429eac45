"""The words that leave something out, and those that say what: "except", "apart from", "not", "excluded"."""

from collections.abc import Collection, Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from domain.languages.schema import Concept
from domain.reading.scope.excluded_targets import (
    JOINS,
    PREPOSITIONS,
    STATUSES,
    begins_relative,
    end_of_targets,
    is_nor,
    is_target,
    start_of_targets,
)
from domain.reading.times.periods import COUNCIL_SLUGS
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.token_cursor import Cursor
from domain.reading.words.tokenizer import TokenKind

_OWNERS = (Concept.NAME, Concept.KIND, Concept.WE)
#: What may be between a comma and who is named in another's place: "just".
_JUST = (Concept.ONLY, Concept.ARTICLE, Concept.NOISE, Concept.CHATTER)
#: What may be between a bare "not" and a name.
_LINKS = (Concept.ARTICLE, Concept.IS, Concept.FROM, Concept.AGENT, Concept.ASSIGNED)
#: With one of these a text may leave something out.
LEAVING_OUT = frozenset(
    {Concept.EXCEPT, Concept.INSTEAD, Concept.NOT, Concept.NOTHING, Concept.ELSE, Concept.BEYOND, Concept.THAN}
)


class ExcludedWords(Struct, frozen=True, kw_only=True):
    """The words from `start` to `stop` leave something out; those from `first` to `last` say what."""

    start: int
    stop: int
    first: int
    last: int
    #: A "not" among them leaves it out.
    is_denied: bool = False
    #: The first of them leaves out, after a name that something goes to, what goes to another.
    is_addressed: bool = False
    #: They only say in whose place somebody is asked about: what both owe together is not left out.
    is_instead: bool = False

    def said(self, cursor: Cursor) -> Sequence[WordMatch]:
        """Return the words that say what is left out; without the "not", and a relative pronoun that is not known."""
        said = cursor.words[self.first : self.last]
        if self.is_addressed:
            names = [word for word in said[1:] if word.has(Concept.NAME) or not word.has(*PREPOSITIONS)]
            return [replace(said[0], concepts={Concept.TO: None}), *names]
        if not self.is_denied:
            is_section = len(said) > 1 and said[1].kind is TokenKind.ROMAN and said[0].has(Concept.ARTICLE)
            # "Without Frontex nor Europol": both.
            joins = [is_nor(cursor, self.first + number) and 0 < number < len(said) - 1 for number in range(len(said))]
            words = [
                replace(word, concepts={Concept.AND: None}) if joins[number] else word
                for number, word in enumerate(said)
            ]
            return words[1:] if is_section else words
        # The verb beside the "not" of what goes elsewhere may be any.
        verbs = [number for number in range(len(said)) if number == 0 or _is_beside_not(said, number)]
        return [_without_not(word) for number, word in enumerate(said) if number not in verbs or not word.is_unknown]

    def divide_topic(self, cursor: Cursor, topic: Collection[int]) -> tuple[Sequence[int], Sequence[int]]:
        """Return which of a topic's words are left out, and which are not.

        Names alone do not divide it: "who besides Frontex has the joint picture?", "what has Eurojust besides the joint
        picture?" name a party to it, and not what it is about.
        """
        inside = [index for index in topic if self.first <= index < self.last]
        outside = [index for index in topic if not self.first <= index < self.last]
        if inside and outside and all(cursor.has(index, Concept.NAME) for index in inside):
            return [], outside
        if inside and all(cursor.has(index, Concept.NAME) for index in outside):
            return inside, []
        return inside, outside


def find_exclusions(cursor: Cursor, topic: Collection[int]) -> Iterator[ExcludedWords]:
    """Yield where something is left out; `topic` are the indexes of the topic's words.

    A word such as "except" takes what follows it, a postposition what is before it. "Not" and "nothing" take a name if
    "and" or a comma is before them: "Frontex and not Europol", "all in June, nothing from Europol". Where somebody
    else is asked for, "beside Europol" leaves it out.
    """
    asks_else = any_has(cursor.words, Concept.ELSE)
    asks_who = asks_else or any_has(cursor.words, Concept.WHO)
    for index, word in enumerate(cursor.words):
        is_else = asks_else or (asks_who and word.has(Concept.AND))  # "who besides Europol"
        is_else = is_else or _adds_to_owner(cursor, index + 1)
        may_add = asks_who or _adds_to_owner(cursor, index - 1)
        found = _before_postposition(cursor, index, topic, asks_who=may_add)
        found = found or _after_preposition(cursor, index, topic, asks_else=is_else)
        if found is not None:
            yield replace(found, is_instead=found.is_instead or _names_just_one(cursor, found.stop))
        elif (stop := _end_of_denied_first(cursor, index)) is not None:
            yield ExcludedWords(start=index, stop=stop, first=index + 1, last=stop, is_instead=True)
        elif _contrasts(cursor, index) and (stop := _end_of_contrast(cursor, index)) is not None:
            start = index - 1 if cursor.has(index - 1, *JOINS) else index
            is_addressed = _goes_elsewhere(cursor, index)
            first = index if is_addressed else index + 1
            yield ExcludedWords(start=start, stop=stop, first=first, last=stop, is_addressed=is_addressed)


def _adds_to_owner(cursor: Cursor, index: int) -> bool:
    """Return whether a word is a reference beside which a body has more: "what has the Commission besides F.2b?"."""
    return cursor.has_kind(index, TokenKind.REF) and any_has(cursor.words, Concept.NAME, Concept.WE)


def _before_postposition(cursor: Cursor, index: int, topic: Collection[int], *, asks_who: bool) -> ExcludedWords | None:
    """Return what a postposition leaves out, None if the word at an index is none that does."""
    is_instead = cursor.has_postposition(index, Concept.INSTEAD)
    leaves_out = cursor.has_postposition(index, Concept.EXCEPT) or is_instead
    if not (leaves_out or (asks_who and cursor.has_postposition(index, Concept.BEYOND))):
        return None
    # "Who is working on the roadmap, the Member States apart?" leaves out who else does.
    is_body = asks_who and cursor.has(index - 1, Concept.NAME)
    first = start_of_targets(cursor, index, () if is_body else topic)
    if first == index or _takes_next(cursor, index, topic):
        return None
    if cursor.has(index, Concept.NOT) and not _is_aside(cursor, first, index):
        return None
    if is_instead and _names_nobody_else(cursor, first, index):
        return None
    start = _start_of_condition(cursor, first)
    return ExcludedWords(start=start, stop=index + 1, first=first, last=index, is_instead=is_instead)


def _after_preposition(cursor: Cursor, index: int, topic: Collection[int], *, asks_else: bool) -> ExcludedWords | None:
    """Return what a word such as "except" leaves out, None if the word at an index leaves nothing out."""
    if not _leaves_out(cursor, index, asks_else=asks_else):
        return None
    is_instead = cursor.has(index, Concept.INSTEAD)
    stop = end_of_targets(cursor, index + 1, topic)
    if stop is None or (is_instead and _names_nobody_else(cursor, index, stop)):
        return None
    if cursor.has_postposition(stop, Concept.ONLY):
        return None  # Irish "ach ag an gCoimisiún amháin": but only there
    is_framed = cursor.has_postposition(stop, Concept.EXCEPT)  # "leave Europol aside"
    is_addressed = not is_framed and _goes_elsewhere(cursor, index, is_bare=False)
    return ExcludedWords(
        start=_start_of_condition(cursor, index),
        stop=stop + 1 if is_framed else stop,
        first=index if is_addressed else index + 1,
        last=stop,
        is_addressed=is_addressed,
        is_instead=is_instead,
    )


def _leaves_out(cursor: Cursor, index: int, *, asks_else: bool) -> bool:
    """Return whether a word leaves out what follows it; "than" does in the clause of an "other"."""
    word = cursor.words[index]
    if word.has(Concept.THAN) and _is_after_else(cursor, index):
        return True
    is_besides = word.has(Concept.BEYOND) and word.has(Concept.AND, Concept.THAN)  # no "more than"
    return word.has(Concept.EXCEPT, Concept.INSTEAD) or (asks_else and is_besides)


def _is_after_else(cursor: Cursor, index: int) -> bool:
    """Return whether "other" or "else" is before a word in its clause."""
    before = index - 1
    while before >= 0 and not cursor.has_kind(before, TokenKind.COMMA, TokenKind.STOP):
        if cursor.has(before, Concept.ELSE):
            return True
        before -= 1
    return False


def _takes_next(cursor: Cursor, index: int, topic: Collection[int]) -> bool:
    """Return whether a postposition that may stand before what it leaves out does: "teised ametid peale Frontexi".

    So it does where a topic is right after it: Finnish "Eurojustin tehtävät lukuun ottamatta talousrikostutkintaa".
    """
    may_be_before = cursor.has(index, Concept.EXCEPT) and (_is_after_else(cursor, index) or index + 1 in topic)
    return may_be_before and end_of_targets(cursor, index + 1, topic) is not None


def _names_nobody_else(cursor: Cursor, start: int, stop: int) -> bool:
    """Return whether nothing is asked of anybody but whom the words from an index to another name."""
    return not any_has((*cursor.words[:start], *cursor.words[stop:]), *_OWNERS)


def _start_of_condition(cursor: Cursor, start: int) -> int:
    """Return the index of the "if" of what is left out, "if we leave Empact out", or `start` if there is none."""
    index = start - 1
    while cursor.has(index, Concept.WE, Concept.NOISE, Concept.CHATTER) and not cursor.has(index, Concept.IF):
        index -= 1
    return index if cursor.has(index, Concept.IF) else start


def _contrasts(cursor: Cursor, index: int) -> bool:
    """Return whether a bare "not" need not be a verb's.

    It is not after "and", "only" or a comma, between two names at the end of a clause, or as in "what is not X's".
    """
    word = cursor.words[index]
    if not word.has(Concept.NOT, Concept.NOTHING) or word.has(*STATUSES, Concept.DELIVER, Concept.DID):
        return False
    if cursor.has(index + 1, Concept.ANY):
        return False  # Finnish "ettei mikään virasto ole myöhässä"
    if word.has(Concept.NOTHING) and index == 1 and cursor.has(0, Concept.AND):
        return False  # "and nothing from Germany?"
    if cursor.has(index - 1, *JOINS, Concept.ONLY) or cursor.has_kind(index - 1, TokenKind.COMMA):
        return True
    if _denies_rhythm(cursor, index):
        return True
    name = index + 1
    is_addressed = _goes_elsewhere(cursor, index)
    while cursor.has(name, *_LINKS, *((Concept.TO,) if is_addressed else ())) and not is_target(cursor, name, ()):
        name += 1
    after = name + 1
    while cursor.has(after, Concept.ENDING, Concept.IS, Concept.POSSESSIVE):
        after += 1
    is_last = cursor.word(after) is None or cursor.has_kind(after, TokenKind.COMMA, TokenKind.STOP)
    what = index - 2 if cursor.has(index - 1, Concept.IS) else index - 1
    is_said_of_all = begins_relative(cursor, what) and any(
        cursor.has(each, Concept.ALL, Concept.KIND) for each in range(what)
    )
    is_of_name = is_said_of_all or (cursor.has(what, Concept.WHAT) and not is_addressee(cursor, name))
    return (is_addressed or is_of_name) and cursor.has(name, Concept.NAME) and is_last


def _denies_rhythm(cursor: Cursor, index: int) -> bool:
    """Return whether a "not" is of a second rhythm: "what is regular, but is not yearly"."""
    rhythm = index + 1
    while cursor.has(rhythm, Concept.ARTICLE, Concept.IS, Concept.AND, Concept.NOISE):
        rhythm += 1
    is_second = any_has(cursor.words[:index], Concept.RHYTHM)
    return is_second and cursor.has(rhythm, Concept.RHYTHM)


def _end_of_denied_first(cursor: Cursor, index: int) -> int | None:
    """Return the index after whom a "not" at the start denies, in whose place another is named: "not us, just them"."""
    comma = index + 1
    while cursor.has(comma, Concept.ARTICLE, *_OWNERS):
        comma += 1
    after = comma + 1
    while cursor.has(after, *_JUST) and not cursor.has(after, *_OWNERS):
        after += 1
    is_just = any(not cursor.has(each, Concept.ARTICLE) for each in range(comma + 1, after))
    is_denied = index == 0 and cursor.has(index, Concept.NOT) and cursor.has(comma - 1, *_OWNERS)
    is_place = is_denied and cursor.has_kind(comma, TokenKind.COMMA) and is_just
    return comma if is_place and cursor.has(after, *_OWNERS) else None


def _names_just_one(cursor: Cursor, index: int) -> bool:
    """Return whether another is named in place of whom somebody leaves out: "agencies aside: just the Commission"."""
    after = index
    while cursor.has_kind(after, TokenKind.COMMA, TokenKind.DASH) or (
        cursor.has(after, *_JUST) and not cursor.has(after, *_OWNERS)
    ):
        after += 1
    just = after - 1
    while cursor.has(just, Concept.ARTICLE):
        just -= 1
    is_last = cursor.word(after + 1) is None or not cursor.has_kind(after + 1, TokenKind.WORD)
    is_just = just >= index and (cursor.has(just, Concept.ONLY) or (is_last and cursor.has(just, Concept.NOISE)))
    return is_just and cursor.has(after, *_OWNERS)


def _end_of_contrast(cursor: Cursor, index: int) -> int | None:
    """Return the index after what a bare "not" leaves out; after an "only" a clause may say it: "just not what …"."""
    is_bare = not cursor.has(index - 1, Concept.ONLY)
    first = index + 2 if cursor.has(index + 1, Concept.AND) else index + 1  # Bulgarian "не и"
    return end_of_targets(cursor, first, (), is_bare=is_bare)


def _goes_elsewhere(cursor: Cursor, index: int, *, is_bare: bool = True) -> bool:
    """Return whether a "not" is between two names that something goes to: "to the Council, not to Parliament".

    If it `is_bare`, the Council's own name says so.
    """
    before, name = index - 1, index + 1
    while cursor.has_kind(before, TokenKind.COMMA) or (
        cursor.has(before, Concept.NOISE, *JOINS) and not cursor.has(before, Concept.NAME)
    ):
        before -= 1
    while cursor.has(name, Concept.ARTICLE, Concept.AND, *PREPOSITIONS) and not cursor.has(name, Concept.NAME):
        name += 1
    word = cursor.word(name)
    receives = any_has(cursor.words[:index], Concept.RECEIVE, Concept.ADDRESSED)
    is_council = (is_bare or receives) and word is not None and word.concepts.get(Concept.NAME) in COUNCIL_SLUGS
    goes_there = any(cursor.has(between, *PREPOSITIONS) for between in range(index + 1, name))
    goes_there = goes_there or cursor.has(name, Concept.TO) or is_addressee(cursor, name)
    return (is_addressee(cursor, before) or receives) and cursor.has(name, Concept.NAME) and (is_council or goes_there)


def is_addressee(cursor: Cursor, index: int) -> bool:
    """Return whether a word is a name that something goes to, by what is before it or its own form."""
    word, before = cursor.word(index), index - 1
    while cursor.has(before, Concept.ARTICLE) and not cursor.has(before, Concept.TO):
        before -= 1
    is_dative = word is not None and word.concepts.get(Concept.CARRIED) is Concept.TO
    return cursor.has(index, Concept.NAME) and (is_dative or cursor.has(before, Concept.TO))


def _is_aside(cursor: Cursor, first: int, index: int) -> bool:
    """Return whether what a verb leaves out is a clause after another: "…, the undated ones are not needed"."""
    is_last = cursor.word(index + 1) is None or cursor.has_kind(index + 1, TokenKind.COMMA, TokenKind.STOP)
    while cursor.has(first - 1, Concept.CHATTER, Concept.NOISE, Concept.ARTICLE, Concept.AND):
        first -= 1
    return is_last and cursor.has_kind(first - 1, TokenKind.COMMA, TokenKind.STOP)


def _is_beside_not(words: Sequence[WordMatch], index: int) -> bool:
    return any_has(words[max(0, index - 1) : index + 2], Concept.NOT)


def _without_not(word: WordMatch) -> WordMatch:
    if not word.has(Concept.NOT):
        return word
    kept = {concept: word.concepts[concept] for concept in word.concepts.keys() - {Concept.NOT}}
    return replace(word, concepts=kept or {Concept.NOISE: None})


def find_all_sections(cursor: Cursor) -> Iterator[tuple[int, int]]:
    """Yield where sections are spoken of without a number, of which one is left out: "all sections except IV"."""
    for index, word in enumerate(cursor.words):
        if word.has(Concept.SECTION) and any(cursor.has(before, Concept.ALL) for before in range(index + 1)):
            beside = (cursor.word(index - 1), cursor.word(index + 1))
            if not any(other is not None and other.kind in (TokenKind.ROMAN, TokenKind.NUMBER) for other in beside):
                yield index, index + 1
