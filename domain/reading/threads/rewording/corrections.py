"""What a text in a thread says of the last question that it takes back: "Europol, not Eurojust", "March, not June"."""

from collections.abc import Sequence

from domain.languages.schema import Concept
from domain.questions.model import Question
from domain.reading.words.lexicon import WordMatch
from domain.reading.words.token_cursor import BOUNDS
from domain.reading.words.tokenizer import TokenKind

_SIGNS = (TokenKind.COMMA, TokenKind.DASH, TokenKind.STOP)
_TIMES = (TokenKind.DATE, TokenKind.MONTH, TokenKind.YEAR, TokenKind.QUARTER, TokenKind.NUMBER)
#: What may be beside a body or a time that is taken back.
_BESIDE = (*BOUNDS, Concept.ARTICLE, Concept.END, Concept.MONTHS, Concept.MEETING, Concept.AND)


def leave_out_corrected(words: Sequence[WordMatch], previous: Question) -> Sequence[WordMatch]:
    """Return words without the body or time of the last question that another one in them takes the place of."""
    denial = next((index for index, word in enumerate(words) if word.has(Concept.NOT)), None)
    if denial is None:
        return words
    if _is_denied(words[denial + 1 :], words[:denial], previous):
        stop = denial
        while stop and words[stop - 1].kind in _SIGNS:
            stop -= 1
        return words[:stop]
    stop = next((index for index in range(denial, len(words)) if words[index].kind in _SIGNS), len(words))
    if stop == denial + 1 and _is_denied(words[:denial], words[stop + 1 :], previous):
        return words[stop + 1 :]  # Spanish "la Comisión no, el SEAE"
    if all(word.is_noise or word.kind in _SIGNS for word in words[:denial]) and _is_denied(
        words[denial + 1 : stop], words[stop + 1 :], previous
    ):
        return words[stop + 1 :]
    return words


def _is_denied(denied: Sequence[WordMatch], meant: Sequence[WordMatch], previous: Question) -> bool:
    """Return whether words name nothing but a body or time of the last question, and others another one."""
    bodies = _bodies(denied)
    is_bare = all(_is_time(word) or word.has(Concept.NAME, *_BESIDE) or word.is_noise for word in denied)
    if not is_bare:
        return False
    if bodies:
        return bodies.issubset(previous.owners) and bool(_bodies(meant) - bodies)
    return previous.when is not None and any(map(_is_time, denied)) and any(map(_is_time, meant))


def _bodies(words: Sequence[WordMatch]) -> set[str]:
    return {word.concepts[Concept.NAME] for word in words if word.has(Concept.NAME)}


def _is_time(word: WordMatch) -> bool:
    return word.has(Concept.MONTH) or word.kind in _TIMES
