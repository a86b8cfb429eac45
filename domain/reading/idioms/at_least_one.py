"""At least one: "is there at least one thing with a date?" asks whether there is any."""

from collections.abc import Sequence

from domain.languages.schema import Concept
from domain.reading.idioms.owners.counted import is_body
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.word_matcher import PhrasedWords, phrase_table

_AT_LEAST_ONE = phrase_table(
    """at least one, at least a single, even a single, even one, поне един, поне една, поне едно, най-малко един,
    най-малко една, най-малко едно, дори един, дори една, дори едно, aspoň jeden, aspoň jedna, aspoň jedno, aspoň jednu,
    alespoň jeden, alespoň jedna, alespoň jedno, alespoň jednu, mindst en, mindst et, mindst én, mindst ét, i det
    mindste en, i det mindste et, bare en enkelt, bare et enkelt, mindestens ein, mindestens eine, mindestens einen,
    mindestens eins, wenigstens ein, wenigstens eine, wenigstens einen, wenigstens eins, zumindest ein, zumindest eine,
    zumindest einen, τουλάχιστον ένα, τουλάχιστον ένας, τουλάχιστον έναν, τουλάχιστον μία, τουλάχιστον μια, έστω ένα,
    έστω μία, έστω και ένα, έστω και μία, al menos un, al menos una, al menos uno, por lo menos un, por lo menos una,
    por lo menos uno, siquiera un, siquiera una, vähemalt üks, vähemalt üht, vähemalt ühe, kasvõi üks, ainakin yksi,
    ainakin yhden, ainakin yhtä, vähintään yksi, vähintään yhden, edes yksi, edes yhtä, edes yhden, au moins un, au
    moins une, ne serait-ce qu'un, ne serait-ce qu'une, amháin ar a laghad, ar a laghad amháin, barem jedan, barem
    jedna, barem jedno, barem jednu, najmanje jedan, najmanje jedna, najmanje jedno, bar jedan, bar jedna, bar jedno,
    legalább egy, legalább egyetlen, akár csak egy, almeno un, almeno una, almeno uno, perlomeno un, perlomeno una,
    anche solo un, anche solo una, bent vienas, bent viena, bent vieną, mažiausiai vienas, mažiausiai viena, vismaz
    viens, vismaz viena, vismaz vienu, kaut viens, kaut viena, mill inqas wieħed, mill inqas waħda, mill inqas ħaġa
    waħda, almenu wieħed, almenu waħda, almenu ħaġa waħda, minstens een, minstens één, ten minste een, ten minste één,
    tenminste een, tenminste één, op zijn minst een, op zijn minst één, zelfs maar één, co najmniej jeden, co najmniej
    jedna, co najmniej jedno, przynajmniej jeden, przynajmniej jedna, przynajmniej jedno, choć jeden, choć jedna, choć
    jedno, choćby jeden, choćby jedna, choćby jedno, chociaż jeden, chociaż jedna, chociaż jedno, pelo menos um, pelo
    menos uma, ao menos um, ao menos uma, cel puțin un, cel puțin o, cel puțin unul, cel puțin una, măcar un, măcar o,
    măcar unul, măcar una, aspoň jedného, vsaj en, vsaj ena, vsaj eno, vsaj enega, åtminstone en, åtminstone ett, minst
    en, minst ett"""
)
#: "At least one of those", "with a date" is of what was listed; "at least a deadline" asks for one.
_OTHERS = (Concept.FROM, Concept.BETWEEN, Concept.BACK, Concept.WITH, Concept.DEADLINE, Concept.WHEN)


def name_at_least_one(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return words with "any" for "at least one"; how many bodies owe something is another question."""
    found = PhrasedWords(words).find(_AT_LEAST_ONE)
    if found is None:
        return words
    start, stop = found
    names_body = any(is_body(part) for word in words[stop : stop + 2] for part in word.parts)
    if names_body or not words[stop:] or words[stop].has(*_OTHERS):
        return words
    if words[stop].has(Concept.DATED) and not any_has(words[start:stop], Concept.ITEM):
        return words  # Italian "almeno una con una data" is one of those; Maltese "mill-inqas ħaġa waħda" has its noun
    text = " ".join(word.text for word in words[start:stop])
    return [*words[:start], WordMatch(text=text, concepts={Concept.ANY: None, Concept.NOISE: None}), *words[stop:]]
