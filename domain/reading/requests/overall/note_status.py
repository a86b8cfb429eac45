"""How the note as a whole stands: "what is the status of the note?" asks for a summary."""

from collections.abc import Sequence

from domain.languages.schema import Concept
from domain.questions.model import Question, QuestionType, StatusFilter
from domain.reading.names.note_subjects import is_note
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.tokenizer import TokenKind

#: What such a text may say besides; German "Stand" is a verb's form, too, and "note" may be one.
_BESIDE = (
    *(Concept.STATUS_OF, Concept.NOISE, Concept.CHATTER, Concept.ARTICLE, Concept.IS, Concept.WHAT, Concept.HOW),
    *(Concept.IN, Concept.FROM, Concept.FOR, Concept.WITH),
)


def find_note_status(words: Sequence[WordMatch]) -> Question | None:
    """Return the request for a summary that a text about the note alone is, None if it is not."""
    notes = [word for word in words if word.kind is TokenKind.NOTE or any(map(is_note, word.parts))]
    is_idle = all(word.has(*_BESIDE) or word.kind is TokenKind.STOP for word in words if word not in notes)
    if not (notes and is_idle and any_has(words, Concept.STATUS_OF)):
        return None
    return Question(ask=QuestionType.SUMMARY, which=StatusFilter.ALL)
