"""Questions about a deliverable whose verb nothing in the register is about: "has the report leaked to X?"."""

from collections.abc import Sequence

from domain.languages.schema import QUESTION_WORDS, Concept
from domain.questions.model import Question, QuestionType, Reading
from domain.reading.left_over import PREDICATES
from domain.reading.words.lexicon import WordMatch
from domain.reading.words.tokenizer import TokenKind, fold

#: With one of these a text asks for something that a register has: its state, its owner, whether there is any at all.
_KNOWN = (
    *(set(PREDICATES) - {Concept.ITEM, Concept.OWE, Concept.DELIVER}),
    *(set(QUESTION_WORDS) - {Concept.WHAT}),
    *(Concept.ANY, Concept.WE, Concept.STATUS_OF, Concept.DEADLINE, Concept.MONTH, Concept.MEETING, Concept.NAME),
    *(Concept.RHYTHM, Concept.NEXT, Concept.YEAR, Concept.OWE),
)
#: So many words left over may be said in passing; of a reason, and of what was last, none.
_IN_PASSING = {QuestionType.WHETHER: 1, QuestionType.WHAT: 1, QuestionType.WHY: 0, QuestionType.LAST: 0}
#: Languages in which every noun has a capital.
_CAPITALIZING = ("de",)
#: So many of one sentence are not said in passing, whatever else is known.
_TOO_MANY = 3


def find_unknown_predicate(words: Sequence[WordMatch], reading: Reading) -> str | None:
    """Return the words left over that a question about one topic asks about, None if it asks something else."""
    question = reading.question
    if not isinstance(question, Question) or question.ask not in _IN_PASSING or question.topic is None:
        return None
    strange = [text for text in reading.left_out if " " not in text]
    is_whole = all(word.kind is not TokenKind.STOP for word in words)  # and no remark before what is asked
    if is_whole and question.ask is QuestionType.WHAT and _names_unknown(words, strange, reading.language):
        return " ".join(strange)
    if question.ask is QuestionType.WHAT and not any(word.has(Concept.WHAT) for word in words):
        return None  # the topic alone, or "all about it"
    max_in_passing = _IN_PASSING[question.ask]
    may_be_known = max_in_passing > 0 and not (is_whole and len(strange) >= _TOO_MANY)
    may_be_known = may_be_known and _asks_something_known(words, question.topic)
    if len(strange) <= max_in_passing or may_be_known:
        return None
    return " ".join(strange)


def _names_unknown(words: Sequence[WordMatch], strange: Sequence[str], language: str) -> bool:
    """Return whether a word left over is the name of somebody or something: "how far are the talks with Egypt?"."""
    first = words[0].text if words else ""
    asks = any(word.has(Concept.WHAT, Concept.STATUS_OF) for word in words)
    if not asks or any(word.kind in (TokenKind.COMMA, TokenKind.DASH) for word in words):
        return False  # "we have Coreper on Wednesday, what is …"
    if any(word.has(Concept.OTHER) and word.text in strange for word in words):
        return True
    return language not in _CAPITALIZING and any(text[:1].isupper() and text != first for text in strange)


def _asks_something_known(words: Sequence[WordMatch], topic: str) -> bool:
    """Return whether a word beside the topic's asks for what a register has: "is there anything on …?"."""
    about = set(fold(topic).split())
    if any(word.has(Concept.ANY) for word in words):
        return True
    return any(
        word.has(*_KNOWN) and not word.is_noise and not about.issuperset(fold(word.text).split()) for word in words
    )
