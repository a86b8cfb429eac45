"""Detection of questions that are answered by yes or no: by the verb or particle that they begin with, or their mark."""

from collections.abc import Sequence

from domain.languages.schema import Concept
from domain.reading.words.lexicon import Lexicon, WordMatch
from domain.reading.words.tokenizer import TokenKind, fold

#: What ends a question, in Greek a semicolon, and what may follow it.
_MARKS = ("?", ";")
_CLOSING = ' "»”)'
#: What joins two words of one form: "c'è", "y a-t-il".
_JOINTS = str.maketrans({"-": " ", "'": " "})


def asks_yes_or_no(text: str, words: Sequence[WordMatch], lexicon: Lexicon) -> bool:
    """Return whether a text, if it has no question word, is a yes/no question.

    Words of courtesy may be before its verb or particle. Where a language gives it the order of a statement, the verb
    may be anywhere before the question mark.
    """
    is_marked = (
        lexicon.asks_by_tone
        and text.rstrip(_CLOSING).endswith(_MARKS)
        and not any(word.has(Concept.ALL) for word in words)
    )
    for index, word in enumerate(words):
        following = words[index + 1].text if index + 1 < len(words) else ""
        form = f"{fold(word.text)} {fold(following)} ".translate(_JOINTS)
        if " ".join([*form.split(), ""]).startswith(lexicon.yes_no):
            return True
        if not (is_marked or word.is_noise or word.kind in (TokenKind.COMMA, TokenKind.DASH)):
            return False
    return False
