"""Words for as many things as were asked about or listed: "are both late?", "a deadline for either?", "those four"."""

from collections.abc import Sequence

from domain.languages.schema import Concept
from domain.questions.model import Question
from domain.reading.threads.pointers import AMONG, BESIDES, BOTH, EITHER, REST
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.token_cursor import UNITS
from domain.reading.words.tokenizer import TokenKind
from domain.reading.words.word_matcher import PhrasedWords, phrase_table, word_matcher

#: In all languages together; case and accents do not matter.
_BOTH = phrase_table(
    """и двете, двете, и двата, двата, obě, oba, obojí, obě věci, obě dvě, oba dva, begge to, begge dele, begge, dem
    begge, beide, beiden, beides, alle beide, και τα δύο, και οι δύο, και τις δύο, τα δύο, αμφότερα, both, both of
    them, both of those, those two, these two, las dos cosas, los dos, las dos, ambos, ambas, mõlemad, mõlema,
    mõlemal, mõlemat, mõlemale, molemmat, molemmista, molempien, molemmilla, molempia, les deux, tous les deux,
    toutes les deux, an dá cheann, iad araon, oboje, obje, obadva, mindkettő, mindkettőért, mindkettőnek,
    mindkettőt, mindkettőre, tutti e due, tutte e due, entrambi, entrambe, ambedue, abu, abi, abu dalykai, abiem,
    abiejų, abas, abām, it tnejn, t tnejn, tnejn, allebei, ze allebei, jedno i drugie, obie, obydwa, obydwie, os
    dois, as duas, amândouă, amândoi, ambele, ambii, obe, obidve, obeh, båda, båda två, bägge, dem båda"""
)
#: One of the two, or none.
_EITHER = phrase_table(
    """някое от двете, от двете, от двата, от тези две, aspoň jedno z toho, jedno z toho, některé z nich, z těch dvou,
    nogen af delene, af de to, von beiden, eins von beiden, από τα δύο, από τις δύο, κάποιο από τα δύο, of those
    two, of the two, either, either of them, either one, either of those, neither, neither of them, alguna de
    las dos, alguna de las dos cosas, alguno de los dos, de los dos, de las dos, kummalgi, kumbki, kummagi,
    neist kahest, kummallekaan, kumpikaan, kummallakaan, kummassa, l'un ou l'autre, l'une ou l'autre, des deux,
    aucun des deux, den dá cheann, ceachtar acu, ceachtar díobh, ijedno od toga, od ta dva, od to dvoje, od njih
    dvoje, einer von beiden, valamelyiknek, a kettő közül, egyiknek sem, delle due, dei due, uno dei due, una
    delle due, nessuno dei due, vienam iš jų, iš abiejų, kādam no abiem, no abiem, mit tnejn, xi wieħed minnhom,
    xi waħda minnhom, een van beide, van de twee, een van de twee, geen van beide, z tych dwóch, któreś z tych
    dwóch, algum dos dois, alguma das duas, dos dois, das duas, nos dois, nas duas, vreunul din ele, vreuna din
    ele, din cele două, dintre cele două, niektoré z toho, niektoré z nich, z tých dvoch, kaj od tega, od obeh,
    någotdera, något av det, någon av dem, av de två"""
)
#: Before a number, or after it, it is the rest that so many are.
_OTHER = (Concept.ELSE, Concept.REST, Concept.BEYOND)
#: Spanish and Portuguese ones with an article.
_is_other = word_matcher("otros otras outros outras")
#: Before a number they point to what was listed.
_POINTING = (Concept.ARTICLE, Concept.BACK, Concept.THIS)
#: What some of it have.
_TELLING = (Concept.NAME, Concept.SECTION, Concept.VEHICLE, Concept.UNDATED, Concept.DATED, Concept.OVERDUE)
_LINKS = (Concept.WITH, Concept.IN, Concept.FROM, Concept.UNDER, Concept.UNDATED, Concept.DATED, Concept.OVERDUE)
_MIN_COUNT = 2
#: After one of these a number is none of what was listed: "the two weeks", "the two most urgent ones".
_NO_COUNT = (*UNITS, Concept.MONTH, Concept.ORDINAL, Concept.KIND, Concept.NUMBER)


def says_both(words: Sequence[WordMatch]) -> bool:
    """Return whether words have "both", or "one of the two"."""
    said = PhrasedWords(words)
    return any(said.find(table) is not None for table in (_EITHER, _BOTH))


def name_both(words: Sequence[WordMatch], previous: Question, *, has_two: bool) -> Sequence[WordMatch]:
    """Return words with a pronoun in place of "both" or "either", if the thread has asked about two things."""
    if not has_two or len(previous.refs) != 1:
        return words
    said = PhrasedWords(words)
    for table, value in ((_EITHER, EITHER), (_BOTH, BOTH)):
        if (found := said.find(table)) is not None:
            start, end = found
            concepts: dict[Concept, None] = {Concept.BACK: None, Concept.NOISE: None}
            text = " ".join(word.text for word in words[start:end])
            return [*words[:start], WordMatch(text=text, concepts=concepts, value=value), *words[end:]]
    return words


def name_counted(words: Sequence[WordMatch], listed: int) -> Sequence[WordMatch]:
    """Return words with what was `listed` in place of "those four", if so many were, and its rest of "the other two".

    "The two with the Member States" are some of what was listed; "apart from these two" is what else there is.
    """
    for index in range(1, len(words)):
        number, before = _number(words[index]), words[index - 1]
        following = words[index + 1] if index + 1 < len(words) else None
        is_of_other = following is not None and following.has(*_NO_COUNT) and not following.has(Concept.ARTICLE)
        if not isinstance(number, int) or number < _MIN_COUNT or is_of_other:
            continue
        start, stop = index - 1, index + 1
        outside = index - 1 - (before.is_noise and not before.has(Concept.EXCEPT))
        if number == listed and outside >= 0 and words[outside].has(Concept.EXCEPT):
            return [*words[:outside], _stand_for(words[outside:stop], BESIDES), *words[stop:]]
        if number == _MIN_COUNT and before.has(*_POINTING) and any_has(words, Concept.JOINTLY):
            return [*words[:start], *words[stop:]]  # "which ones do the two have in common?"
        if _says_other(before):
            start -= index > 1 and words[index - 2].has(*_POINTING)
            return [*words[:start], _stand_for(words[start:stop], REST), *words[stop:]]
        if before.has(*_POINTING) and following is not None and _says_other(following):
            return [*words[:start], _stand_for(words[start : stop + 1], REST), *words[stop + 1 :]]
        is_part = before.has(Concept.ORDINAL, Concept.LAST, Concept.NEXT, Concept.MONTH, Concept.ACTION)
        points = before.is_noise and before.kind is TokenKind.WORD and not is_part
        # "The two with Europol", and not "which of the two has more of Europol's?".
        is_placed = following is not None and following.has(*_LINKS)
        is_some = number < listed and before.has(*_POINTING) and is_placed and any(map(_tells_which, words[stop:]))
        if points and (number == listed or is_some):
            kept = [] if before.has(*_POINTING) else [before]
            return [*words[:start], *kept, _stand_for(words[start:stop], AMONG), *words[stop:]]
    return words


def _says_other(word: WordMatch) -> bool:
    return word.has(*_OTHER) or any(map(_is_other, word.parts))


def _stand_for(words: Sequence[WordMatch], value: str) -> WordMatch:
    """Return one word in place of several, whose value is what they point to."""
    concepts = {Concept.NOISE: None} if value in (REST, BESIDES) else {Concept.BACK: None, Concept.NOISE: None}
    return WordMatch(text=" ".join(word.text for word in words), concepts=concepts, value=value)


def _tells_which(word: WordMatch) -> bool:
    return word.has(*_TELLING) or word.kind is TokenKind.ROMAN


def _number(word: WordMatch) -> object:
    """Return the number that a word is, in digits or not; None for any other word."""
    if word.kind is TokenKind.NUMBER:
        return word.value
    return None if word.has(Concept.WEEKDAY, Concept.BOTH) else word.concepts.get(Concept.NUMBER)
