"""Questions about a deliverable whose verb nothing in the register is about: "has the report leaked to X?"."""

from collections.abc import Sequence

from domain.languages.schema import QUESTION_WORDS, Concept
from domain.questions.model import Question, QuestionType, Reading
from domain.reading.left_over import PREDICATES
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.tokenizer import TokenKind, fold

#: With one of these a text asks for something that a register has: its state, its owner, whether there is any at all.
_KNOWN = (
    *(set(PREDICATES) - {Concept.ITEM, Concept.OWE, Concept.DELIVER}),
    *(set(QUESTION_WORDS) - {Concept.WHAT}),
    *(Concept.ANY, Concept.WE, Concept.STATUS_OF, Concept.DEADLINE, Concept.MONTH, Concept.MEETING, Concept.NAME),
    *(Concept.RHYTHM, Concept.NEXT, Concept.YEAR, Concept.OWE),
)
#: What a yes/no question may ask of one thing.
_ASKED_IF = (*PREDICATES, Concept.DEADLINE, Concept.ASSIGNED, Concept.NEXT, Concept.ANY)
#: So many words left over may be said in passing; of a reason, and of what was last, none.
_IN_PASSING = {QuestionType.WHETHER: 1, QuestionType.WHAT: 1, QuestionType.WHY: 0, QuestionType.LAST: 0}
#: With one of these it is asked which body, or which of two, or what else.
_ASKED_OF_SEVERAL = (Concept.NAME, Concept.WE, Concept.KIND, Concept.OR, Concept.ELSE)
#: Languages in which every noun has a capital.
_CAPITALIZING = ("de",)
#: They may set apart what is said in passing.
_SIGNS = (TokenKind.COMMA, TokenKind.DASH)
#: So many of one sentence are not said in passing, whatever else is known; of a yes/no question so many.
_TOO_MANY, _TOO_MANY_OF_YES_NO = 2, 3


def find_unknown_predicate(words: Sequence[WordMatch], reading: Reading) -> str | None:
    """Return the words left over that a question about one topic asks about, None if it asks something else."""
    question = reading.question
    if not isinstance(question, Question) or question.topic is None:
        return None
    strange = [text for text in reading.left_out if " " not in text]
    is_whole = all(word.kind is not TokenKind.STOP for word in words)  # and no remark before what is asked
    if is_whole and _asks_what_is_unknown(words, strange, question, reading.language):
        return " ".join(strange)
    if question.ask not in _IN_PASSING:
        return None
    if question.ask is QuestionType.WHAT and not any_has(words, Concept.WHAT):
        return None  # the topic alone, or "all about it"
    max_in_passing = _IN_PASSING[question.ask]
    if len(strange) <= max_in_passing or (max_in_passing > 0 and _asks_something_known(words, question.topic)):
        return None
    return " ".join(strange)


def _asks_what_is_unknown(
    words: Sequence[WordMatch], strange: Sequence[str], question: Question, language: str
) -> bool:
    """Return whether what one sentence asks of its topic is said by words left over, and by no other."""
    about = set(fold(question.topic or "").split())
    topic = [index for index, word in enumerate(words) if not about.isdisjoint(word.parts)]
    span = range(topic[0], topic[-1]) if topic else range(0)
    outside = [index for index, word in enumerate(words) if word.text in strange and index not in span]
    others = [word for index, word in enumerate(words) if index not in topic]
    is_known = any_has(others, *_ASKED_IF)
    match question.ask:
        case QuestionType.WHETHER:
            is_inside = any_has(others, Concept.IN)  # "are the January figures in the picture yet?"
            limit = _TOO_MANY if is_inside else _TOO_MANY_OF_YES_NO
            return len(outside) >= (limit if is_known else 1)
        case QuestionType.WHEN:
            return len(outside) >= _TOO_MANY and not is_known  # "when does the new system go live?"
        case QuestionType.WHAT if not any_has(others, Concept.WHO, Concept.ACTION):
            is_known = is_known or any_has(others, *_ASKED_OF_SEVERAL)
            is_unknown = _asks_unknown_thing(words, outside, span.start, is_known=is_known)
            return is_unknown or _names_unknown(words, strange, language)
    return False


def _asks_unknown_thing(
    words: Sequence[WordMatch], outside: Sequence[int], topic_start: int, *, is_known: bool
) -> bool:
    """Return whether "what" asks for a word left over, at one of some indexes outside its topic.

    Such a word is the head right after "what", beside nothing that is known, or one of several. Before "what" a topic
    is told of: "Russia sends migrants; what is written on that?".
    """
    what = next((index for index, word in enumerate(words) if word.has(Concept.WHAT)), None)
    if what is None or not outside:
        return len(outside) >= _TOO_MANY
    is_alone = not (is_known or any(word.kind in _SIGNS for word in words))
    is_one_of_several = len(outside) >= _TOO_MANY and what <= topic_start
    return is_alone or is_one_of_several or _is_head(words, outside[0], what, topic_start)


def _is_head(words: Sequence[WordMatch], index: int, what: int, topic_start: int) -> bool:
    """Return whether a word stands right after "what", before the topic: "what *line* is taken on the roadmap?"."""
    is_between = what < index < topic_start and not words[index - 1].has(Concept.KIND)
    return is_between and all(map(_is_empty, words[what + 1 : index]))


def _is_empty(word: WordMatch) -> bool:
    return word.is_noise or word.has(Concept.ARTICLE, Concept.IS, Concept.DID)


def _names_unknown(words: Sequence[WordMatch], strange: Sequence[str], language: str) -> bool:
    """Return whether a word left over is the name of somebody or something: "how far are the talks with Egypt?"."""
    first = words[0].text if words else ""
    asks = any_has(words, Concept.WHAT, Concept.STATUS_OF)
    if not asks or any(word.kind in _SIGNS for word in words):
        return False  # "we have Coreper on Wednesday, what is …"
    if any(word.has(Concept.OTHER) and word.text in strange for word in words):
        return True
    return language not in _CAPITALIZING and any(text[:1].isupper() and text != first for text in strange)


def _asks_something_known(words: Sequence[WordMatch], topic: str) -> bool:
    """Return whether a word beside the topic's asks for what a register has: "is there anything on …?"."""
    about = set(fold(topic).split())
    if any_has(words, Concept.ANY):
        return True
    return any(
        word.has(*_KNOWN) and (word.has(Concept.SAY) or not word.is_noise) and not about.issuperset(word.parts)
        for word in words
    )
