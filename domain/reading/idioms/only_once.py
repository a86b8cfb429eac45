"""What is due "only" once, with other words between the two: "which ones do I only have to hand in once?"."""

from collections.abc import Sequence

from msgspec.structs import replace

from domain.languages.schema import Concept
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.token_cursor import UNITS
from domain.reading.words.word_matcher import PhrasedWords, phrase_table
from domain.register.model import DeadlineKind

#: By itself it says "at some time", too; in all languages together.
_ONCE = phrase_table(
    """once, one time, einmal, ein einziges mal, één keer, een keer, eenmaal, én gang, en gang, en enkelt gang, en
    gång, une fois, qu' une fois, qu' une seule fois, una vez, una volta, uma vez, uma única vez, o dată, o singură
    dată, веднъж, един път, jednou, raz, jeden raz, jednom, jedanput, enkrat, kartą, vieną kartą, reizi, vienreiz,
    vienu reizi, kord, ühe korra, kerran, egyszer, μία φορά, μια φορά, darba, darba waħda, aon uair, uair amháin,
    aon uair amháin"""
)
_ONCE_ONLY = DeadlineKind.ONCE.value
#: May be between "only" and "once".
_BETWEEN = (Concept.MUST, Concept.OWE, Concept.DELIVER, Concept.DELIVERED, Concept.NOISE, Concept.WE, Concept.ITEM)


def name_only_once(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return words in which "only … once", and "not … but once", is the rhythm of what is asked for."""
    once = PhrasedWords(words).find(_ONCE) if any_has(words, Concept.ONLY, Concept.EXCEPT, Concept.NOT) else None
    if once is None:
        return words
    start, stop = once
    is_yearly = words[start].concepts.get(Concept.RHYTHM, _ONCE_ONLY) != _ONCE_ONLY
    if is_yearly or any_has(words[stop : stop + 2], *UNITS):
        return words  # "only once a year"
    only = next((index for index in range(start - 1, -1, -1) if words[index].has(Concept.ONLY, Concept.NOT)), None)
    if only is None or not all(word.has(*_BETWEEN, Concept.EXCEPT) for word in words[only + 1 : start]):
        return words
    is_but_once = any_has(words[only + 1 : start], Concept.EXCEPT) or words[start].has(Concept.RHYTHM)
    if words[only].has(Concept.NOT) and not is_but_once:
        return words
    rhythm = WordMatch(text=" ".join(word.text for word in words[start:stop]), concepts={Concept.RHYTHM: _ONCE_ONLY})
    kept = [replace(word, concepts={Concept.NOISE: None}) if _limits(word) else word for word in words[only:start]]
    return [*words[:only], *kept, rhythm, *words[stop:]]


def _limits(word: WordMatch) -> bool:
    return word.has(Concept.ONLY, Concept.NOT, Concept.EXCEPT)
