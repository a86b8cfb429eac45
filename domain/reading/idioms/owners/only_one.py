"""That a body is the only one: "is Frontex the only agency that is late?"."""

from collections.abc import Sequence

from domain.languages.schema import QUESTION_WORDS, Concept
from domain.reading.words.lexicon import WordMatch
from domain.reading.words.tokenizer import TokenKind, fold
from domain.reading.words.word_matcher import word_matcher

#: The only one, in all languages together.
_is_only_one = word_matcher(
    """единствен* jediný jediná jediné eneste einzige einziger einzigen einziges única único únicas ainus ainuke ainoa
    ainoana seul seule jedini jedina jedino egyetlen unica unico vienintel* vienīg* uniku unika enige jedyny jedyna
    jedynym jedyną singura singurul singurii edini edina edino enda"""
)
#: Of a thing, and no body: "the only report".
_THINGS = (Concept.ITEM, Concept.DEADLINE)
#: What may be between it and what is said of it: "the only one that", "l'unica a".
_LINKS = (*QUESTION_WORDS, Concept.NUMBER, Concept.ARTICLE, Concept.TO, Concept.IN, Concept.BACK)


def name_only_one(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return words with an "only" before a body's name for a "the only one" after it."""
    name = next((index for index, word in enumerate(words) if word.has(Concept.NAME)), len(words))
    for index in range(name + 1, len(words)):
        if not _is_only(words, index):
            continue
        after = index + 1
        while after < len(words) and (words[after].kind is TokenKind.COMMA or _links(words[after])):
            after += 1
        if after < len(words) and words[after].has(*_THINGS):
            return words
        only = WordMatch(text=words[index].text, concepts={Concept.ONLY: None})
        return [*words[:name], only, *words[name:index], *words[after:]]
    return words


def _is_only(words: Sequence[WordMatch], index: int) -> bool:
    word = words[index]
    if word.has(Concept.ONLY) or word.concepts.get(Concept.POST) is Concept.ONLY:
        return words[index - 1].has(Concept.ARTICLE)  # "the only one", but not "Frontex only"
    before = words[index - 1]
    is_irish = word.lower == "aon" and before.lower in ("t", "an t")  # elsewhere it is "any"
    return is_irish or (_is_only_one(fold(word.text)) and not before.has(Concept.NUMBER))  # but not "o singură dată"


def _links(word: WordMatch) -> bool:
    return word.has(*_LINKS) and not word.has(Concept.NAME, Concept.KIND)
