"""Superlatives: what has been overdue the longest, and who has most of something; in all languages together."""

from collections.abc import Sequence

from domain.languages.schema import Concept
from domain.reading.words.lexicon import WordMatch
from domain.reading.words.word_matcher import PhrasedWords, PhraseTable, phrase_table

_LONGEST = phrase_table(
    """the longest, longest, am längsten, längsten, längst, længst, langst, het langst, depuis le plus longtemps, le
    plus longtemps, lleva más tiempo, más tiempo, da più tempo, há mais tempo, de cel mai mult timp, cel mai mult
    timp, от най-дълго време, най-дълго, най дълго, nejdéle, najdlhšie, najdłużej, najdulje, najduže, najdlje,
    najdalj, pisimpään, kauimmin, kõige kauem, legrégebben, legrégebb óta, legtovább, ilgiausiai, visilgāk, is
    faide, ilu l aktar żmien, l aktar żmien, l aktar ilu, εδώ και περισσότερο καιρό από όλα, εδώ και περισσότερο
    καιρό, περισσότερο καιρό, πιο πολύ καιρό"""
)
_MOST = phrase_table(
    """the most, most, am meisten, die meisten, meisten, das meiste, het meeste, de meeste, het meest, meeste, flest,
    mest, le plus grand nombre de, le plus de, le plus, le plus d', más, più, mais, cele mai multe, cel mai mult,
    най-много, най много, nejvíce, nejvíc, najviac, najwięcej, najviše, največ, eniten, kõige rohkem, enim, a
    legtöbb, legtöbb, daugiausia, daugiausiai, visvairāk, an líon is mó, is mó, l aktar, l akbar għadd ta', τις
    περισσότερες, τα περισσότερα, τους περισσότερους, τις πιο πολλές, τα πιο πολλά"""
)
#: Of two bodies that are named one has "more".
_MORE = phrase_table(
    """more, mehr, meer, mere, flere, mera, fler, plus, davantage, más, più, mais, mai mult, mai multe, повече, více,
    víc, viac, więcej, više, več, enemmän, rohkem, több, többet, daugiau, vairāk, aktar, iktar, níos mó, is mó,
    περισσότερα, περισσότερες, más cosas, mais coisas"""
)
#: Words of them that are no typos of others: German "längsten", Hungarian "legtöbb".
_WORDS = frozenset(["langsten", "legtobb", "περισσοτερο"])
#: Of what somebody can have most.
_OWED = (Concept.OVERDUE, Concept.OPEN, Concept.ITEM, Concept.OWE, Concept.DELIVER)
_COMPARED = 2


def is_superlative(word: str) -> bool:
    """Return whether a word, without accents, is one that must not be taken for a typo."""
    return word in _WORDS


def name_superlatives(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return words with `Concept.LONGEST` for what is overdue the longest, and without who has the most, or more.

    The answer to who has some says how many each has, and names first who has most.
    """
    said = {concept for word in words for concept in word.concepts}
    if Concept.OVERDUE in said and (named := _name(words, _LONGEST, Concept.LONGEST)) is not None:
        return named
    if Concept.WHO in said and not said.isdisjoint(_OWED) and (named := _name(words, _MOST, Concept.NOISE)) is not None:
        return named
    is_compared = Concept.OR in said and sum(word.has(Concept.NAME) for word in words) == _COMPARED
    return (_name(words, _MORE, Concept.NOISE) if is_compared else None) or words


def _name(words: Sequence[WordMatch], table: PhraseTable, concept: Concept) -> Sequence[WordMatch] | None:
    phrased = PhrasedWords(words)
    for index in range(len(words)):
        end = phrased.end_of(table, index)
        if end is not None:
            text = " ".join(word.text for word in words[index:end])
            named = WordMatch(text=text, concepts={concept: None, Concept.NOISE: None})
            return [*words[:index], named, *words[end:]]
    return None
