"""What stands beside a body's name and limits nothing: its former name, its seat, and that nobody else is meant."""

from collections.abc import Sequence
from itertools import pairwise

from domain.languages.schema import QUESTION_WORDS, Concept
from domain.reading.left_over import PREDICATES
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.token_cursor import Cursor
from domain.reading.words.tokenizer import TokenKind

#: The countries in which bodies have their seats.
_SEATS = {
    "cepol": "hu",
    "eige": "lt",
    "emsa": "pt",
    "euaa": "mt",
    "euda": "pt",
    "eu-lisa": "ee",
    "eurojust": "nl",
    "europol": "nl",
    "fra": "at",
    "frontex": "pl",
}
#: Whom it is not about, and whom it is.
_DENIED_AND_MEANT = 2
#: The most words between a body and its former name or its seat.
_MAX_BETWEEN = 4
#: May be between a body and its former name: "EUDA, which was before the EMCDDA".
_FORMERLY = frozenset(
    {Concept.NOISE, Concept.CHATTER, Concept.ARTICLE, Concept.VAGUE, Concept.BEFORE, Concept.LAST, Concept.IS}
    | {Concept.WAS, Concept.PAST, Concept.DID, Concept.BACK}
)
#: May be between a body and its seat: "the agency here in Malta".
_HERE = frozenset({Concept.NOISE, Concept.CHATTER, Concept.ARTICLE, Concept.IN, Concept.FOR, Concept.TO, Concept.WE})
_BREAKS = (TokenKind.COMMA, TokenKind.DASH, TokenKind.STOP)


def leave_out_former_name(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Leave out another name of a body that an aside adds to it: "EUDA, formerly EMCDDA: what must they deliver?"."""
    for index, following in _neighbouring_names(words):
        between = words[index + 1 : following]
        is_aside = between and between[0].kind in _BREAKS and all(map(_may_say_formerly, between))
        if is_aside and words[index].concepts[Concept.NAME] == words[following].concepts[Concept.NAME]:
            return [*words[: index + 1], *words[following + 1 :]]
    return words


def leave_out_seat(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Leave out the country in which a body has its seat: "the Asylum Agency here in Malta"."""
    for index, following in _neighbouring_names(words):
        between = words[index + 1 : following]
        is_seat = _SEATS.get(str(words[index].concepts[Concept.NAME])) == words[following].concepts[Concept.NAME]
        # Two names side by side, or with "and" between them, are two bodies.
        is_place = between or words[following].concepts.get(Concept.CARRIED) is Concept.IN
        if is_seat and is_place and all(_HERE.issuperset(word.concepts) and word.concepts for word in between):
            return [*words[: index + 1], *words[following + 1 :]]
    return words


def leave_out_nothing_else(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Leave out "nothing else" where "only" says so already: "only Eurojust, nothing else: what is due?"."""
    cursor = Cursor(words)
    for index, word in enumerate(words):
        if word.has(Concept.NOTHING) and cursor.has(index + 1, Concept.ELSE):
            first = index - 1 if cursor.has(index - 1, Concept.AND) else index
            is_apart = cursor.has_kind(first - 1, *_BREAKS) or first < index
            has_only = any_has(words[:first], Concept.ONLY)
            if is_apart and has_only and not any_has(words[:first], Concept.NOT):
                return [*words[:first], *words[index + 2 :]]
    return words


def leave_out_denied_body(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Leave out whom a question is not about: "it's not the Commission I mean, but the Council: what must it do?"."""
    start = next((index for index, word in enumerate(words) if word.has(*QUESTION_WORDS) and not word.is_noise), 0)
    lead = words[:start]
    names = [index for index, word in enumerate(lead) if word.has(Concept.NAME)]
    if len(names) != _DENIED_AND_MEANT or any_has(lead, *PREDICATES, Concept.EXCEPT):
        return words
    denied, meant = names
    comma = next((index for index in range(denied, meant) if lead[index].kind in _BREAKS), None)
    is_denied = any_has(lead[:denied], Concept.NOT)
    if comma is None or not is_denied or any_has(lead[comma:], Concept.NOT):
        return words
    return words[comma + 1 :]


def _neighbouring_names(words: Sequence[WordMatch]) -> list[tuple[int, int]]:
    """Return the indexes of names with their following ones, where few words are between."""
    names = [index for index, word in enumerate(words) if word.has(Concept.NAME)]
    return [pair for pair in pairwise(names) if pair[1] - pair[0] <= _MAX_BETWEEN + 1]


def _may_say_formerly(word: WordMatch) -> bool:
    return word.kind in (TokenKind.COMMA, TokenKind.DASH) or word.is_unknown or _FORMERLY.issuperset(word.concepts)
