"""Two times that both are meant: "which reports are due both in March and in June?"; in all languages together."""

from collections.abc import Callable, Sequence

from domain.languages.schema import Concept
from domain.reading.words.lexicon import WordMatch
from domain.reading.words.tokenizer import TokenKind
from domain.reading.words.word_matcher import word_matcher

#: Before the first time: "sowohl … als auch", "à la fois … et".
_is_both = word_matcher("both sowohl både zowel fois tanto sia atât zarówno jak tako nii sekä kemm gan")
#: After the second one: Hungarian "márciusban és júniusban is".
_is_both_after = word_matcher("is egyaránt araon both")
#: Between them: Slovak "v marci aj v júni".
_is_both_between = word_matcher("aj")
_POINTS = (Concept.MONTH, Concept.QUARTER, Concept.HALF)
_PLACES = (Concept.IN, Concept.ARTICLE, Concept.BY)
_SIGNS = (TokenKind.COMMA, TokenKind.DASH)
#: So many words before the first time say that there are two.
_NEAR = 3
_TWO = 2


def join_both_times(words: Sequence[WordMatch]) -> Sequence[WordMatch] | None:
    """Return words with a mere "and" between two times of which both are meant; None if there are no such times."""
    times = [index for index, word in enumerate(words) if word.has(*_POINTS) or word.kind is TokenKind.MONTH]
    if len(times) != _TWO:
        return None
    first, second = (_begin(words, time) for time in times)
    joining = [word for word in words[times[0] + 1 : second] if word.kind not in _SIGNS]
    opener = next((at for at in range(first - 1, max(-1, first - 1 - _NEAR), -1) if _says(words[at], _is_both)), None)
    repeats = bool(first) and any(_is_repeated(words[first - 1], word) for word in joining)
    after = words[times[1] + 1 : times[1] + 2]
    is_after = any(_says(word, _is_both_after) and word.has(Concept.AND, Concept.BOTH) for word in after)
    is_between = any(_says(word, _is_both_between) for word in joining)
    if not joining or not (opener is not None or repeats or is_after or is_between):
        return None
    start = opener if opener is not None else first - 1 if repeats else first
    link = WordMatch(text=" ".join(word.text for word in joining), concepts={Concept.AND: None})
    return [*words[:start], *words[first : times[0] + 1], link, *words[second:]]


def _begin(words: Sequence[WordMatch], time: int) -> int:
    """Return the index of the first word of a time, its preposition."""
    start = time
    while start and words[start - 1].has(*_PLACES) and not words[start - 1].has(Concept.AND, Concept.BOTH):
        start -= 1
    return start


def _is_repeated(before: WordMatch, between: WordMatch) -> bool:
    """Return whether an "and" before the first time stands before the second, too: Croatian "i u ožujku i u lipnju"."""
    return before.has(Concept.AND) and before.lower == between.lower


def _says(word: WordMatch, matches: Callable[[str], bool]) -> bool:
    return any(map(matches, word.parts))
