"""The next few of what is due: "the Commission's next three deadlines"; in all languages together.

What falls due on the same day counts as one.
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
    """Return words in which a number of the next deadlines is what falls due first, on so many days."""
    number = next((index for index, word in enumerate(words) if _is_few(word)), None)
    if number is None:
        return words
    near = range(max(0, number - _NEAR), min(len(words), number + _NEAR + 1))
    is_of_time = any(words[index].has(*_OF_TIMES) for index in near)
    ahead = [index for index in near if words[index].has(Concept.NEXT, Concept.COMING) or _says_nearest(words[index])]
    ahead = [index for index in ahead if index != number]
    if is_of_time or not ahead:
        return words
    said = words[min(number, ahead[0])]
    first_days = WordMatch(text=said.text, concepts={Concept.FIRST_DUE: _count(words[number])})
    if words[ahead[0]].has(Concept.COMING) and " " in words[ahead[0]].text:  # "prossime scadenze" in one
        return [first_days if index == number else word for index, word in enumerate(words)]
    if not any(words[index].has(*_DUE) for index in near):
        return words
    rest = [word for index, word in enumerate(words) if index not in (number, ahead[0])]
    first, *others = split_clauses(rest)
    # "Just those three", "I need no more".
    kept = [clause for clause in others if names_register(clause) or clause[0].kind is not TokenKind.STOP]
    return [*first, *(word for clause in kept for word in clause), first_days]


def _is_few(word: WordMatch) -> bool:
    return 1 < _count(word) <= _MAX_FEW


def _count(word: WordMatch) -> int:
    """Return the number that a word is, 0 if it is none."""
    if word.kind is TokenKind.NUMBER and word.text.isdigit():
        return int(word.text)
    number = word.concepts.get(Concept.NUMBER)
    return number if isinstance(number, int) else 0


def _says_nearest(word: WordMatch) -> bool:
    return any(map(_is_nearest, word.parts))
