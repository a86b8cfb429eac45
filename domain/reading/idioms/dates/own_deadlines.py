"""Deadlines that things have of their own: "which deliverables have their deadline in June?" points back at nothing."""

from collections.abc import Sequence

from msgspec.structs import replace

from domain.languages.schema import Concept
from domain.reading.idioms.states.punctuality import is_deadline
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.word_matcher import word_matcher

#: A date, where it is no deadline by itself; in all languages together.
_is_date = word_matcher(
    """date dates datum data datums datumem datumu датата дата дати ημερομηνία fecha fechas kuupäev kuupäeva päivämäärä
    päivämäärän päivä dáta dátum dátuma dátumuk dátumok dată datele datos datą"""
)
_THINGS = (Concept.ITEM, Concept.OWE)
#: So many words after "which" things are named, and beside a possessive a deadline is.
_NEAR = 2
#: "Own", of whoever it is said, and so "our", too.
_LITHUANIAN = "savo"
_OWN = {Concept.POSSESSIVE}


def leave_out_own(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return words without "their" beside a deadline, where it is asked which things have it."""
    which = next((index for index, word in enumerate(words) if word.has(Concept.WHAT)), len(words))
    things = next((each for each in range(which + 1, which + 1 + _NEAR) if _is_thing(words, each)), len(words))
    if any_has(words[:things], Concept.POSSESSIVE, Concept.NAME, Concept.BACK):
        return words  # "which of their tasks have a deadline?"
    for index in range(things + 1, len(words)):
        beside = [*words[max(things + 1, index - 1) : index], *words[index + 1 : index + 1 + _NEAR]]
        if not (words[index].has(Concept.POSSESSIVE) or words[index].lower == _LITHUANIAN):
            continue
        if _is_due(words[index]):  # Finnish "määräaikansa", Hungarian "határidejük"
            return [*words[:index], _without_possessive(words[index]), *words[index + 1 :]]
        if any(map(_is_due, beside)):
            return [*words[:index], *words[index + 1 :]]
    return words


def _is_thing(words: Sequence[WordMatch], index: int) -> bool:
    return index < len(words) and words[index].has(*_THINGS) and not _is_due(words[index])


def _is_due(word: WordMatch) -> bool:
    return word.has(Concept.DEADLINE) or any(is_deadline(part) or _is_date(part) for part in word.parts)


def _without_possessive(word: WordMatch) -> WordMatch:
    return replace(word, concepts={concept: word.concepts[concept] for concept in word.concepts.keys() - _OWN})
