"""Several questions in one text, each of which asks on its own: they are read apart, since together they mean another.

"What is on hold, and what does the Commission owe?" is no question about what the Commission has on hold.
"""

from collections.abc import Sequence
from typing import Protocol

from msgspec.structs import replace

from domain.languages.schema import QUESTION_WORDS, Concept
from domain.questions.model import (
    OF_ONE_DAY,
    OTHER_REQUESTS,
    Exclusion,
    NotUnderstood,
    Question,
    QuestionType,
    Reading,
    RefusalReason,
    StatusFilter,
)
from domain.reading.left_over import PREDICATES
from domain.reading.times.combined import either_of
from domain.reading.words.language_detection import DetectedLanguage
from domain.reading.words.lexicon import Lexicon, WordMatch, any_has
from domain.reading.words.lookup import match_text, match_words
from domain.reading.words.tokenizer import TokenKind, tokenize
from domain.reading.words.yes_no import begins_yes_no

#: A text of more clauses is read as one: nobody asks so much at once.
_MAX_CLAUSES = 6
#: So is a text of more words, of which each clause would be read again.
_MAX_WORDS = 100
#: What may be between two questions, besides a word for "and": after a mere comma most languages have a subordinate
#: clause.
_SIGNS = (TokenKind.COMMA, TokenKind.DASH)
#: So many words may be before a question's own: "and then by when …".
_MAX_WORDS_BEFORE = 2
_WORDS_LOOKED_AT = 8
#: May be before a question word.
_BEFORE = (Concept.NOISE, Concept.CHATTER, Concept.TO, Concept.BY, Concept.FOR, Concept.FROM, Concept.IN, Concept.UNTIL)
#: What is after the verb of a yes/no question: "and have no deadline" goes on with another one.
_SUBJECTS = (Concept.NAME, Concept.OTHER, Concept.KIND, Concept.ARTICLE)
#: What an answer shows beside the lines, so that one of them answers the others: who, and when.
_SHOWN_TOGETHER = frozenset({QuestionType.WHAT, QuestionType.WHO, QuestionType.WHEN, QuestionType.DETAILS})
_ABOUT_UNKNOWN = (RefusalReason.WORDS, RefusalReason.TOPIC)
_COURTESY = frozenset({QuestionType.GREETING, QuestionType.THANKS, QuestionType.HELP})
_MARKS = ("?", ";", "!", ".", "…")


class ReadTexts(Protocol):
    """Reads clean texts as one, which may go on from a question."""

    def __call__(self, asked: Sequence[str], *, previous: Question | None = None) -> Reading:
        """Return what the texts mean."""


def may_ask_again(words: Sequence[WordMatch], lexicon: Lexicon) -> bool:
    """Return whether some words may be a second question's: after a sentence or "and" a question begins.

    "What comes first and what last?" is one question.
    """
    if len(words) > _MAX_WORDS or any_has(words, Concept.LAST_DUE):
        return False
    return any(
        _begins_question(words[index + 1 :], lexicon)
        if word.kind is TokenKind.STOP or Concept.AND in word.concepts
        else " " in word.text and word.has(*QUESTION_WORDS) and _is_and(word.lower, lexicon)  # "a co má"
        for index, word in enumerate(words)
        if index
    )


def read_apart(asked: Sequence[str], whole: Reading, detected: DetectedLanguage, read: ReadTexts) -> Reading | None:
    """Return the reading of the first of several questions about the register, which names the others.

    It is None if there is one only, or if the answer to the text as a whole, read as `whole`, answers them all.
    """
    texts = [clause for sentence in asked for clause in _split(sentence, detected)]
    is_change = isinstance(whole.question, NotUnderstood) and whole.question.reason is RefusalReason.CHANGE
    if is_change or not 1 < len(texts) <= _MAX_CLAUSES:
        return None
    asking = [index for index, text in enumerate(texts) if _asks_alone(text, whole, detected, read)]
    if len(asking) < 2:
        return _answer_back(texts, whole, detected.lexicons[0], read) if asking == [0] else None
    starts = [0, *asking[1:]]
    groups = [texts[start:stop] for start, stop in zip(starts, [*starts[1:], None], strict=True)]
    readings = [read(group) for group in groups]
    questions = [reading.question for reading in readings if isinstance(reading.question, Question)]
    if len(questions) == len(readings):
        if _answers_all(whole.question, questions) or _is_one_list(asked, whole, questions):
            return None
        joined = _join(questions)
        if joined is not None:
            left_out = tuple(dict.fromkeys(word for reading in readings for word in reading.left_out))
            return replace(readings[0], question=joined, left_out=left_out)
    for index, reading in enumerate(readings):
        if isinstance(reading.question, Question) and reading.question.ask not in OTHER_REQUESTS:
            others = [*groups[:index], *groups[index + 1 :]]
            return replace(reading, also_asked=tuple(_as_question(group, detected.lexicons[0]) for group in others))
    return None


def _is_one_list(asked: Sequence[str], whole: Reading, questions: Sequence[Question]) -> bool:
    """Return whether a text asks for one list: "list all that the Commission owes and that has no deadline"."""
    first, *others = questions
    is_order = not asked[-1].endswith(("?", ";"))
    only_undated = [replace(other, ask=QuestionType.WHAT) for other in others] == [Question(undated=True)]
    return is_order and only_undated and not whole.left_out and whole.question == replace(first, undated=True)


def _answer_back(texts: Sequence[str], whole: Reading, lexicon: Lexicon, read: ReadTexts) -> Reading | None:
    """Return the reading of a question with what is asked of its answer: "what is overdue, and who owes it?".

    What the answer would not tell is named: "what does Parliament owe, and what is sent to it?".
    """
    if isinstance(whole.question, NotUnderstood) and whole.question.reason is not RefusalReason.FOLLOW_UP:
        return None
    first = read(texts[:1])
    if not isinstance(first.question, Question):
        return None
    second = read(texts[1:], previous=first.question).question
    if not isinstance(second, Question):
        return None
    answers_both = replace(second, ask=first.question.ask) == first.question
    if isinstance(whole.question, Question):
        is_ignored = replace(whole.question, ask=first.question.ask) == first.question and not answers_both
        return replace(first, also_asked=(_as_question(texts[1:], lexicon),)) if is_ignored else None
    is_shown = answers_both and _are_shown_together([first.question, second])
    return replace(first, question=second) if is_shown else None


def _begins_question(words: Sequence[WordMatch], lexicon: Lexicon) -> bool:
    for index, word in enumerate(words[: _MAX_WORDS_BEFORE + 1]):
        if word.has(*QUESTION_WORDS):
            return True
        following = words[index + 1] if index + 1 < len(words) else None
        if following is not None and following.has(*_SUBJECTS) and begins_yes_no(words, index, lexicon):
            return True
        if not word.has(*_BEFORE):
            return False
    return False


def _split(sentence: str, detected: DetectedLanguage) -> list[str]:
    """Return the clauses of a sentence: a new one begins where "and" has a question after it."""
    tokens, lexicon = tokenize(sentence), detected.lexicons[0]
    clauses, start, end, position = [], 0, 0, 0
    was_joined = False
    for index, token in enumerate(tokens):
        position = sentence.find(token.text, position)
        is_joint = _is_and(token.lower, lexicon)
        if was_joined and end > start and not is_joint:
            words = match_words(tokens[index : index + _WORDS_LOOKED_AT], detected.lexicons)
            if _begins_question(words, lexicon):
                clauses.append(sentence[start:end].strip())
                start = position
        position += len(token.text)
        was_joined = is_joint or (was_joined and token.kind in _SIGNS)
        end = end if is_joint or token.kind in _SIGNS else position
    return [*clauses, sentence[start:].strip()]


def _is_and(form: str, lexicon: Lexicon) -> bool:
    return Concept.AND in (lexicon.concepts_of(form) or ())


def _asks_alone(text: str, whole: Reading, detected: DetectedLanguage, read: ReadTexts) -> bool:
    """Return whether a clause is a question by itself, and none that goes on with another one.

    So is one about something that is not known, where the text as a whole would be read without that.
    """
    words = match_text(text, detected.lexicons)
    if not (any_has(words, *QUESTION_WORDS) or _begins_question(words, detected.lexicons[0])):
        return False
    question = read([text]).question
    has_predicate = any_has(words, *PREDICATES)
    if isinstance(question, NotUnderstood):
        return bool(whole.left_out) and has_predicate and question.reason in _ABOUT_UNKNOWN
    said = {concept for word in words for concept in word.concepts}
    asks_for_open = Concept.OPEN in said and Concept.HOW_MANY not in said  # "which reports are missing?"
    if not (_names_something(question) or asks_for_open):
        return False
    is_told = question.ask in OTHER_REQUESTS or question.ask is QuestionType.MEETING
    return bool(question.refs) or is_told or has_predicate


def _names_something(question: Question) -> bool:
    """Return whether a question is about a part of the register, and not "who owes what"."""
    if question.ask in OTHER_REQUESTS:
        return question.ask not in _COURTESY
    return question.is_narrowed or _restricts_status(question) or question.ask in OF_ONE_DAY


def _restricts_status(question: Question) -> bool:
    is_any = question.which in (StatusFilter.OPEN, StatusFilter.ALL)
    return not is_any or question.undated or question.ownerless


def _answers_all(whole: object, questions: Sequence[Question]) -> bool:
    """Return whether the answer to a text as one question answers each of those in it."""
    if not isinstance(whole, Question) or not _are_shown_together(questions):
        return False
    first, *others = (_bare(question) for question in questions)
    owners = {question.owners for question in questions}
    has_all_owners = len(owners) == 1 or all(set(each) <= set(whole.owners) for each in owners if each)
    refs = {question.refs for question in questions}
    has_all_refs = len(refs) == 1 or (all(refs) and all(set(each) <= set(whole.refs) for each in refs))
    if not (has_all_owners and has_all_refs):
        return False
    statuses = {question.which for question in questions}
    if len(statuses) > 1 and whole.which is not StatusFilter.ALL:
        return False
    others_narrow = any(question.is_narrowed or question.undated or question.ownerless for question in questions[1:])
    if len(statuses) > 1 and not others_narrow:
        return True  # "what has Europol delivered, and what is still open?"
    is_one_time = len({question.when for question in questions}) == 1 or _has_last_time_alone(questions)
    return () not in owners - {questions[0].owners} and is_one_time and all(other == first for other in others)


def _are_shown_together(questions: Sequence[Question]) -> bool:
    asks = {question.ask for question in questions}
    return len(asks) == 1 or asks <= _SHOWN_TOGETHER


def _has_last_time_alone(questions: Sequence[Question]) -> bool:
    """Return whether a time at the end may be that of each: "what does A owe and what does B owe by June"."""
    are_owned = all(question.owners for question in questions)
    return are_owned and all(question.when is None for question in questions[:-1])


def _bare(question: Question) -> Question:
    """Return a question with nothing but its lesser limits."""
    return replace(
        question, ask=QuestionType.WHAT, which=StatusFilter.OPEN, owners=(), refs=(), topic=None, when=None, as_of=None
    )


def _join(questions: Sequence[Question]) -> Question | None:
    """Return the question that several make which differ in their owners, their topics or their times alone."""
    first = questions[0]
    if any(question.jointly or question.alone or question.without != Exclusion() for question in questions):
        return None
    owners = tuple(dict.fromkeys(slug for question in questions for slug in question.owners))
    refs = tuple(dict.fromkeys(ref for question in questions for ref in question.refs))
    topics = tuple(dict.fromkeys(question.topic for question in questions if question.topic))
    if all(question.owners and question == replace(first, owners=question.owners) for question in questions):
        return replace(first, owners=owners)
    if all(
        question.refs and question == replace(first, refs=question.refs, topic=question.topic) for question in questions
    ):
        return replace(first, refs=refs, topic=", ".join(topics) or None)
    times = [question.when for question in questions if question.when is not None]
    if all(question == replace(first, when=time) for question, time in zip(questions, times, strict=False)):
        either = either_of(times) if len(times) == len(questions) else None
        return None if either is None else replace(first, when=either)
    return None


def _as_question(texts: Sequence[str], lexicon: Lexicon) -> str:
    """Return the clauses of a question as one text, without the "and" before it."""
    text = " ".join(texts)
    first, _, rest = text.partition(" ")
    if _is_and(first.lower(), lexicon):
        text = rest
    return text if text.endswith(_MARKS) else f"{text}?"
