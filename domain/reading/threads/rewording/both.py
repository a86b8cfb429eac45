"""Words for two things that were asked about one after the other: "are both late?", "a deadline for either?"."""

from collections.abc import Sequence

from domain.languages.schema import Concept
from domain.questions.model import Question
from domain.reading.threads.pointers import BOTH
from domain.reading.words.lexicon import WordMatch
from domain.reading.words.word_matcher import PhrasedWords, phrase_table

#: In all languages together; case and accents do not matter.
_BOTH = phrase_table(
    """и двете, двете, и двата, двата, някое от двете, от двете, от двата, от тези две, obě, oba, obojí, obě věci, obě
    dvě, oba dva, aspoň jedno z toho, jedno z toho, některé z nich, z těch dvou, begge to, begge dele, begge, dem
    begge, nogen af delene, af de to, beide, beiden, beides, von beiden, eins von beiden, alle beide, και τα δύο,
    και οι δύο, και τις δύο, τα δύο, από τα δύο, από τις δύο, κάποιο από τα δύο, αμφότερα, both, both of them, both
    of those, those two, these two, of those two, of the two, either, either of them, either one, either of those,
    neither, neither of them, las dos cosas, los dos, las dos, ambos, ambas, alguna de las dos, alguna de las dos
    cosas, alguno de los dos, de los dos, de las dos, mõlemad, mõlema, mõlemal, mõlemat, mõlemale, kummalgi, kumbki,
    kummagi, neist kahest, molemmat, molemmista, molempien, molemmilla, molempia, kummallekaan, kumpikaan,
    kummallakaan, kummassa, les deux, tous les deux, toutes les deux, l'un ou l'autre, l'une ou l'autre, des deux,
    aucun des deux, an dá cheann, den dá cheann, ceachtar acu, ceachtar díobh, iad araon, oboje, obje, obadva,
    ijedno od toga, od ta dva, od to dvoje, mindkettő, mindkettőért, mindkettőnek, mindkettőt, mindkettőre,
    valamelyiknek, a kettő közül, egyiknek sem, tutti e due, tutte e due, entrambi, entrambe, ambedue, delle due,
    dei due, uno dei due, una delle due, nessuno dei due, abu, abi, abu dalykai, abiem, abiejų, vienam iš jų, iš
    abiejų, abas, abām, kādam no abiem, no abiem, it tnejn, t tnejn, mit tnejn, tnejn, xi wieħed minnhom, xi waħda
    minnhom, allebei, ze allebei, een van beide, van de twee, een van de twee, geen van beide, jedno i drugie, obie,
    obydwa, obydwie, z tych dwóch, któreś z tych dwóch, os dois, as duas, algum dos dois, alguma das duas, dos dois,
    das duas, nos dois, nas duas, amândouă, amândoi, ambele, ambii, vreunul din ele, vreuna din ele, din cele două,
    dintre cele două, obe, obidve, niektoré z toho, niektoré z nich, z tých dvoch, obeh, kaj od tega, od obeh, båda,
    båda två, bägge, någotdera, något av det, någon av dem, av de två, dem båda"""
)


def name_both(words: Sequence[WordMatch], previous: Question, *, has_two: bool) -> Sequence[WordMatch]:
    """Return words with a pronoun in place of "both" or "either", if the thread has asked about two things."""
    found = PhrasedWords(words).find(_BOTH) if has_two and len(previous.refs) == 1 else None
    if found is None:
        return words
    start, end = found
    both = WordMatch(
        text=" ".join(word.text for word in words[start:end]),
        concepts={Concept.BACK: None, Concept.NOISE: None},
        value=BOTH,
    )
    return [*words[:start], both, *words[end:]]
