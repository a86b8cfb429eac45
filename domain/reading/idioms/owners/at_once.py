"""What two bodies owe at once: "is there anything owed by both the Member States and the Commission?"."""

from collections.abc import Sequence

from domain.languages.schema import QUESTION_WORDS, Concept
from domain.reading.times.periods import COUNCIL_SLUGS
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.word_matcher import PhrasedWords, phrase_table, word_matcher

#: "At the same time", in all languages together.
_AT_ONCE = phrase_table(
    """at once, at the same time, simultaneously, едновременно, zároveň, současně, zugleich, gleichzeitig, samtidig,
    samtidigt, ταυτόχρονα, a la vez, al mismo tiempo, korraga, samaaegselt, samal ajal, samanaikaisesti, yhtä aikaa, à
    la fois, en même temps, ag an am céanna, istodobno, istovremeno, egyszerre, egyidejűleg, contemporaneamente, allo
    stesso tempo, al tempo stesso, vienu metu, vienlaikus, fl-istess ħin, tegelijk, tegelijkertijd, jednocześnie,
    równocześnie, ao mesmo tempo, în același timp, totodată, súčasne, hkrati, obenem"""
)
#: "Both", right before the first of them, where "and" stands between them.
_BOTH = phrase_table(
    """both, както, jak, både, sowohl, τόσο, tanto, nii, sekä, tant, aussi bien, idir, i, kako, mind, sia, tiek, gan,
    kemm, zowel, zarówno, atât, aj, tako, araon"""
)
#: "Something", where a table has it as a filler.
_is_something = word_matcher("jotain jotakin något noget olyan valami tāds kaut kaj midagi")
#: So many words may stand between "both" and the first body, "both by the", and between that and the second.
_NEAR = 3
_TWO = 2
_BEFORE_NAME = (Concept.TO, Concept.FROM, Concept.BY, Concept.AGENT, Concept.ARTICLE, Concept.FOR)


def name_at_once(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return words in which "both", or "at once", of the two bodies that are asked about together is jointly.

    What both must deliver may be each one's own; whether there is anything that both owe is one thing's.
    """
    named = [index for index, word in enumerate(words) if word.has(Concept.NAME)]
    others = {words[index].concepts[Concept.NAME] for index in named[_TWO:]}  # to whom it goes
    if (
        len(named) < _TWO
        or not others <= COUNCIL_SLUGS
        or not _asks_for_something(words)
        or any_has(words, Concept.JOINTLY)
    ):
        return words
    first, second = named[:_TWO]
    phrased = PhrasedWords(words)
    is_joined = any_has(words[first + 1 : second], Concept.AND, Concept.BOTH)
    found = phrased.find(_AT_ONCE) if is_joined else None
    # Czech "jak …, tak …" has no "and".
    both = (each for each in phrased.find_all(_BOTH) if _is_right_before(words, each, first))
    found = found or (next(both, None) if second - first <= _NEAR + 1 else None)
    if found is None:
        return words
    start, stop = found[0], max(found[1], found[0] + 1)
    jointly = WordMatch(text=" ".join(word.text for word in words[start:stop]), concepts={Concept.JOINTLY: None})
    return [*words[:start], jointly, *words[stop:]]


def _asks_for_something(words: Sequence[WordMatch]) -> bool:
    """Return whether words ask if there is anything, before a relative pronoun, which may be "what" as well."""
    for word in words:
        if word.has(Concept.ANY) or any(map(_is_something, word.parts)):
            return True
        if word.has(*QUESTION_WORDS):
            return False
    return False


def _is_right_before(words: Sequence[WordMatch], found: tuple[int, int], name: int) -> bool:
    start, stop = found[0], max(found[1], found[0] + 1)
    between = words[stop:name]
    is_near = start < name and len(between) <= _NEAR
    return is_near and all(word.is_noise or word.has(*_BEFORE_NAME) for word in between)
