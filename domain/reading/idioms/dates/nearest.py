"""The next few of what is due: "the Commission's next three deadlines"; in all languages together.

No question limits how many are answered, so the answer is all that is due from today on, in the order of time.
"""

from collections.abc import Sequence

from domain.languages.schema import Concept
from domain.reading.idioms.presentation import names_register, split_clauses
from domain.reading.words.lexicon import WordMatch
from domain.reading.words.token_cursor import UNITS
from domain.reading.words.tokenizer import TokenKind
from domain.reading.words.word_matcher import word_matcher

_is_nearest = word_matcher(
    """nearest next nächsten nächste eerstvolgende volgende nærmeste næste närmaste nästa prochain* prossim* próxim*
    apropiate следващи следващите най-близки най-близките близки nejbližší nejdřív najbližšie najbližšia najbliższe
    najbliższych najbliža najbliži najbližji najbližje najbližjih artimiausi artimiausius tuvākos tuvākie lähimat
    lähimad seuraavaa seuraavat lähintä legközelebbi κοντινές κοντινότερες επόμενες eqreb gaire"""
)
_OF_TIMES = (*UNITS, Concept.MEETING, Concept.MONTH)
_DUE = (Concept.DEADLINE, Concept.ITEM, Concept.OWE)
#: So many words may be between the number, "next" and what is due.
_NEAR = 5
_MAX_FEW = 20


def name_nearest(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return words in which a number of the next deadlines is what is due from today on."""
    number = next((index for index, word in enumerate(words) if _is_few(word)), None)
    if number is None:
        return words
    near = range(max(0, number - _NEAR), min(len(words), number + _NEAR + 1))
    is_of_time = any(words[index].has(*_OF_TIMES) for index in near)
    ahead = [index for index in near if words[index].has(Concept.NEXT, Concept.COMING) or _says_nearest(words[index])]
    ahead = [index for index in ahead if index != number]
    if is_of_time or not ahead:
        return words
    if words[ahead[0]].has(Concept.COMING) and " " in words[ahead[0]].text:  # "prossime scadenze" in one
        return [word for index, word in enumerate(words) if index != number]
    if not any(words[index].has(*_DUE) for index in near):
        return words
    said = words[min(number, ahead[0])]
    onward = [WordMatch(text=said.text, concepts={each: None}) for each in (Concept.FROM, Concept.TODAY)]
    rest = [word for index, word in enumerate(words) if index not in (number, ahead[0])]
    first, *others = split_clauses(rest)
    # "Just those three", "I need no more".
    kept = [clause for clause in others if names_register(clause) or clause[0].kind is not TokenKind.STOP]
    return [*first, *(word for clause in kept for word in clause), *onward]


def _is_few(word: WordMatch) -> bool:
    number = word.concepts.get(Concept.NUMBER)
    if word.kind is TokenKind.NUMBER and word.text.isdigit():
        number = int(word.text)
    return number is not None and 1 < number <= _MAX_FEW


def _says_nearest(word: WordMatch) -> bool:
    return any(map(_is_nearest, word.parts))
