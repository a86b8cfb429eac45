"""Yes/no questions about a deliverable whose verb nothing in the register is about: "has the report leaked to X?"."""

from collections.abc import Sequence

from domain.languages.schema import QUESTION_WORDS, Concept
from domain.questions.model import Question, QuestionType, Reading
from domain.reading.left_over import PREDICATES
from domain.reading.words.lexicon import WordMatch
from domain.reading.words.tokenizer import fold

#: With one of these a text asks for something that a register has: its state, its owner, whether there is any at all.
_KNOWN = (
    *(set(PREDICATES) - {Concept.ITEM, Concept.OWE, Concept.DELIVER}),
    *(set(QUESTION_WORDS) - {Concept.WHAT}),
    *(Concept.ANY, Concept.WE, Concept.STATUS_OF, Concept.DEADLINE, Concept.MONTH, Concept.MEETING, Concept.NAME),
    *(Concept.RHYTHM, Concept.NEXT, Concept.YEAR, Concept.OWE),
)
#: One word left over may be said in passing.
_MIN_LEFT_OVER = 2


def find_unknown_predicate(words: Sequence[WordMatch], reading: Reading) -> str | None:
    """Return the words left over that a yes/no question about one topic asks about, None if it asks something else."""
    question = reading.question
    if not isinstance(question, Question) or question.ask is not QuestionType.WHETHER or question.topic is None:
        return None
    about = set(fold(question.topic).split())
    if any(word.has(Concept.ANY) for word in words):
        return None  # "is there anything on …?"
    if any(word.has(*_KNOWN) and not word.is_noise and not about.issuperset(fold(word.text).split()) for word in words):
        return None
    strange = [text for text in reading.left_out if " " not in text]
    return " ".join(strange) if len(strange) >= _MIN_LEFT_OVER else None
