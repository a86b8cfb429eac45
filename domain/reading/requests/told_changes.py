"""Changes told in passing, by whoever asks nothing: "IV.2a is finished, that one can go", "we sent it, put it down".

So is one that is ordered by a verb that is not known: "nudge the deadline of the roadmap".
"""

from collections.abc import Sequence

from domain.languages.schema import QUESTION_WORDS, Concept
from domain.questions.model import Question, Reading
from domain.reading.requests.writing import names_text
from domain.reading.words.lexicon import Lexicon, WordMatch, any_has
from domain.reading.words.tokenizer import TokenKind
from domain.reading.words.yes_no import begins_yes_no

_SIGNS = (TokenKind.COMMA, TokenKind.DASH, TokenKind.STOP)
_DONE = (Concept.DONE, Concept.DELIVERED)
#: With one of these a text asks something, or tells what is still to do.
_ASKING = (*QUESTION_WORDS, Concept.STATUS_OF, Concept.OR, Concept.NOT, Concept.OVERDUE, Concept.ALL)
#: With one of these a text says what somebody does or has to do.
_TELLING = (Concept.MUST, Concept.DID, Concept.WAS, Concept.PAST, Concept.IS)
_TIMES = (TokenKind.DATE, TokenKind.MONTH, TokenKind.QUARTER)
_GOING_ON = (Concept.OPEN, Concept.OWE, Concept.NEXT, Concept.HELD)
#: What is said next to a deliverable has more words than a signature or a body's name.
_LEAST_WORDS = 2
#: So near to a verb is what it orders: "me a short note".
_NEAR = 5


def find_told_change(words: Sequence[WordMatch], lexicon: Lexicon) -> str | None:
    """Return the word that ends a report that something is done and can be changed, None if the text is no such one.

    The text has no question mark. One clause names a reference, and a later one says what is to become of that; either
    says that it is done, or the later one asks for a change.
    """
    if begins_yes_no(words, 0, lexicon) or any(word.has(*_ASKING) and not word.is_noise for word in words):
        return None
    told: Sequence[WordMatch] | None = None
    for clause in _clauses(words):
        if any(word.kind is TokenKind.REF for word in clause):
            told = clause
        elif told is not None and _says_what_becomes(told, clause):
            return clause[-1].text
    return None


def find_unknown_order(words: Sequence[WordMatch], reading: Reading) -> str | None:
    """Return the verb, which was left out, by which a text that asks nothing orders something; else None.

    It begins the text, and is of a deadline, of a text to be written, or of a topic that is to become something.
    """
    if any(word.has(*QUESTION_WORDS, *_TELLING) and not word.is_noise for word in words):
        return None
    rest = [word for word in words if not (word.is_noise or word.has(Concept.CHATTER))]
    if len(rest) < _LEAST_WORDS or rest[0].text not in reading.left_out or not rest[0].is_unknown:
        return None
    verb, topic = words.index(rest[0]), reading.question.topic if isinstance(reading.question, Question) else None
    is_text = any(
        names_text(words, index, reading.language) for index in range(verb + 1, min(verb + _NEAR, len(words)))
    )
    has_article = words[verb + 1].has(Concept.ARTICLE)
    is_topic = has_article and rest[1].text in (topic or "").split()
    is_set = is_topic and any(word.has(Concept.MONTH, Concept.VAGUE) or word.kind in _TIMES for word in rest[2:])
    return rest[0].text if rest[1].has(Concept.DEADLINE) or is_set or is_text else None


def _says_what_becomes(told: Sequence[WordMatch], clause: Sequence[WordMatch]) -> bool:
    is_mere_thanks = all(word.has(Concept.CHATTER) for word in clause)
    if len(clause) < _LEAST_WORDS or is_mere_thanks or any(_goes_on(word) for word in (*told, *clause)):
        return False
    is_done = any_has((*told, *clause), *_DONE)
    is_of_body = any_has(clause, Concept.NAME)
    changing = (Concept.CHANGE,) if is_of_body else (Concept.CHANGE, Concept.DELIVER)  # Polish "odhaczyć"
    return is_done or any(word.has(*changing) and not word.is_noise for word in clause)


def _goes_on(word: WordMatch) -> bool:
    """Return whether a word says what is still to be done; one for "done" may be one for "responsible", too."""
    return word.has(*_GOING_ON, Concept.MUST) and not (word.is_noise or word.has(*_DONE))


def _clauses(words: Sequence[WordMatch]) -> Sequence[Sequence[WordMatch]]:
    """Return what stands between signs."""
    clauses: list[list[WordMatch]] = [[]]
    for word in words:
        if word.kind in _SIGNS:
            clauses.append([])
        else:
            clauses[-1].append(word)
    return [clause for clause in clauses if clause]
