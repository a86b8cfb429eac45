"""Detection of yes/no questions: by the verb or particle that they begin with, or by their mark."""

from collections.abc import Sequence

from domain.languages.schema import Concept
from domain.reading.words.lexicon import Lexicon, WordMatch, split_joined
from domain.reading.words.tokenizer import TokenKind, fold

#: What ends a question, in Greek a semicolon, and what may follow it.
_MARKS = ("?", ";")
_BREAKS = (TokenKind.COMMA, TokenKind.DASH, TokenKind.STOP)
_CLOSING = ' "»”)'


def asks_yes_or_no(text: str, words: Sequence[WordMatch], lexicon: Lexicon) -> bool:
    """Return whether a text, if it has no question word, is a yes/no question.

    Courtesy may be before its verb or particle. Where a language gives it the order of a statement, the verb may be
    anywhere before the question mark. With the mark so is "nothing from Frontex in May, right?".
    """
    is_marked = text.rstrip(_CLOSING).endswith(_MARKS)
    first = next((word for word in words if word.has(Concept.NOTHING) or not word.is_noise), None)
    if is_marked and first is not None and first.has(Concept.NOTHING):
        return True
    is_marked = is_marked and lexicon.asks_by_tone and not any(word.has(Concept.ALL) for word in words)
    begins = True
    for index, word in enumerate(words):
        if (is_marked or begins) and begins_yes_no(words, index, lexicon):
            return True
        begins = word.kind in _BREAKS or word.has(Concept.CHATTER, Concept.AND)
    return False


def begins_yes_no(words: Sequence[WordMatch], index: int, lexicon: Lexicon) -> bool:
    """Return whether a yes/no question may begin with the word at an index."""
    form = f"{split_joined(' '.join([other.text for other in words[index : index + 2]])).lower()} "
    return form.startswith(lexicon.yes_no) or fold(form).startswith(lexicon.yes_no_folded)
