"""How much each body has: "how many tasks does each agency have?", "which body has the most overdue items?".

The answer to who owes something says how many each owes, those with most first.
"""

from collections.abc import Sequence

from msgspec.structs import replace

from domain.languages.schema import Concept
from domain.reading.idioms.owners.counted import is_body
from domain.reading.idioms.superlatives import MOST
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.word_matcher import PhrasedWords, word_matcher

#: "Each", "per", in all languages together.
_is_each = word_matcher(
    """each every per by pro je jed* nach chaque chacun* par elk elke ieder* ogni ciascun* cada por fiecare pe każd*
    poszczególn* každ* podle podľa vsak* svak* po вс* по κάθε ανά minden egyes joka* kukin kunkin kullakin iga igal
    katr* pa kiekvien* pagal kull varje hver hvert pr gach"""
)
#: "Agencies" and "per" in one word.
_is_per_body = word_matcher("virastoittain toimijoittain ügynökségenként szervenként intézményenként")
#: So many words are between "which" or "each" and the body, and between what is counted and "each".
_NEAR = 2
_THINGS = (Concept.ITEM, Concept.OWE)


def name_per_body(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return words that ask who owes something, for those that ask how much each body owes, or which owes most."""
    if any_has(words, Concept.NAME, Concept.WHO):
        return words
    return _of_most(words) or _of_each(words) or _of_kind(words) or words


def _of_most(words: Sequence[WordMatch]) -> Sequence[WordMatch] | None:
    """Return words with "who" for the "which" of a body that has most of something, None if none is asked for."""
    which = next((index for index, word in enumerate(words) if word.has(Concept.WHAT)), len(words))
    body = _body_near(words, which + 1)
    found = None if body is None else PhrasedWords(words).find(MOST)
    if body is None or found is None or found[0] <= body:
        return None
    kept = [word for index, word in enumerate(words[: found[0]]) if index != body or word.has(Concept.KIND)]
    owe = WordMatch(text=words[found[0]].text, concepts={Concept.OWE: None, Concept.NOISE: None})
    return [*(_as_who(word) if word is words[which] else word for word in kept), owe, *words[found[1] :]]


def _of_each(words: Sequence[WordMatch]) -> Sequence[WordMatch] | None:
    """Return words with "who" for the "how many" of each body, None if they do not ask that."""
    counted = next((index for index, word in enumerate(words) if word.has(Concept.HOW_MANY)), None)
    if counted is None:
        return None
    for index in range(counted + 1, len(words)):
        body = _each_body(words, index)
        if body is not None:
            dropped = {index, body}.difference(number for number in (index, body) if words[number].has(Concept.KIND))
            kept = [word for number, word in enumerate(words) if number not in dropped]
            return [_as_who(word) if word is words[counted] else word for word in kept]
    return None


def _of_kind(words: Sequence[WordMatch]) -> Sequence[WordMatch] | None:
    """Return words with "who" beside a kind of body: "which agency is late?", no "which agency tasks are late?"."""
    which = next((index for index, word in enumerate(words) if word.has(Concept.WHAT)), len(words))
    kind = which + 1
    while kind < len(words) and words[kind].has(Concept.ARTICLE, Concept.FROM, Concept.BETWEEN):
        kind += 1  # "which of the agencies"
    if kind >= len(words) or not words[kind].has(Concept.KIND) or any_has(words[kind + 1 : kind + 2], *_THINGS):
        return None
    return [*words[:which], _as_who(words[which]), *words[which + 1 :]]


def _each_body(words: Sequence[WordMatch], index: int) -> int | None:
    """Return the index of the word for the bodies of which a word says "each", None if it does not say that."""
    word = words[index]
    if any(map(_is_per_body, word.parts)):
        return index
    if not any(map(_is_each, word.parts)):
        return None
    return index if _is_body(word) else _body_near(words, index + 1)


def _is_body(word: WordMatch) -> bool:
    return word.has(Concept.KIND) or any(map(is_body, word.parts))


def _body_near(words: Sequence[WordMatch], start: int) -> int | None:
    """Return the index of a word for bodies of any kind that is one of the next, None if none is."""
    near = range(start, min(start + _NEAR, len(words)))
    return next(
        (index for index in near if words[index].has(Concept.KIND) or any(map(is_body, words[index].parts))), None
    )


def _as_who(word: WordMatch) -> WordMatch:
    return replace(word, text="", concepts={Concept.WHO: None})  # Estonian "mitu" is "several", too
