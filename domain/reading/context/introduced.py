"""What a message introduces before it points to it: "Europol visits us today. What do they owe?", "… by then?"."""

import re
from collections.abc import Sequence

from msgspec.structs import replace

from domain.languages.schema import QUESTION_WORDS, Concept
from domain.questions.model import Bound, DueFilter, NotUnderstood, Question, QuestionType, RefusalReason, StatusFilter
from domain.reading.context.people import people_words
from domain.reading.context.sentences import Sentence
from domain.reading.times.periods import COUNCIL_SLUGS
from domain.reading.topics.topic_index import TopicIndex
from domain.reading.words.language_detection import DetectedLanguage
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.lookup import match_text
from domain.reading.words.token_cursor import BOUNDS, UNITS
from domain.reading.words.tokenizer import TokenKind, tokenize
from domain.reading.words.word_matcher import word_matcher

_OWING = (Concept.OWE, Concept.MUST, Concept.DELIVER, Concept.OPEN)
#: What asks for the whole register, or says whose it is.
_WHOLE = (Concept.ALL, Concept.ITEM, Concept.WHO, Concept.WE, Concept.NAME)
#: The bounds that "then" can have.
_BOUNDS_OF_THEN = {Concept.BY: Bound.BY, Concept.FROM: Bound.FROM, Concept.AFTER: Bound.AFTER}
#: Slugs of countries, in which people only work, are their codes.
_COUNTRY_CHARS = 2
#: What may end the clause that introduces a body.
CLAUSE_END = re.compile(r"[,;:]\s+|\s+[-–—]+\s+")
#: So many words may be before the one that asks.
_MAX_BEFORE_QUESTION = 2
#: A longer sentence is none.
_MAX_CHARS = 1000
#: Fewer words are what is asked about: "Frontex, what do they owe?".
_MIN_LEAD_WORDS = 2
#: With one of these a clause asks or limits something itself, and does not only say with which body somebody is busy.
_ASKING = (*QUESTION_WORDS, Concept.NOT, Concept.EXCEPT, Concept.ONLY, Concept.OR, Concept.OPEN, Concept.OVERDUE)
_LIMITING = (
    *_ASKING,
    *(Concept.MONTH, Concept.QUARTER, Concept.HALF, Concept.FEAST, Concept.PRESIDENCY, Concept.VEHICLE),
)
_REFERENCES = (TokenKind.REF, TokenKind.ROMAN, TokenKind.NOTE)
_FAR = (*_REFERENCES, TokenKind.YEAR, TokenKind.DATE, TokenKind.MONTH)
#: One agency, of which the text has said which.
_is_one_agency = word_matcher(
    """agency agentur agentschap agenturet byrån agence agencia agência agenzia agenția agenției агенцията агенция
    agentura agenturou agentúra agentúry agencja agencji agencija agencije agentūra aģentūra aģentūrai amet ametil
    ametilt virasto virastolla virastolta viraston ügynökség ügynökségnek οργανισμός οργανισμού aġenzija ngníomhaireacht
    gníomhaireacht"""
)
#: What has a body or a topic of its own, or none.
_OTHERS = (Concept.NAME, Concept.OTHER, Concept.KIND, Concept.VEHICLE, Concept.WHO)


def introduced_body(words: Sequence[WordMatch]) -> str | None:
    """Return the slug of the one body that a text names, None if it names none, several or a country."""
    bodies = {str(word.concepts[Concept.NAME]) for word in words if word.has(Concept.NAME)}
    body = bodies.pop() if len(bodies) == 1 else ""
    return body if len(body) > _COUNTRY_CHARS and body not in COUNCIL_SLUGS else None


def goes_on(question: Question | NotUnderstood) -> bool:
    """Return whether a question goes on from something: "which of theirs are late?"."""
    return isinstance(question, NotUnderstood) and question.reason is RefusalReason.FOLLOW_UP


def points_to_time(word: WordMatch) -> bool:
    """Return whether a word is "by then", "from then on", "after that" or "that day"."""
    return word.has(Concept.BACK) and word.has(*_BOUNDS_OF_THEN, Concept.DAY)


def bound_of_then(word: WordMatch) -> Bound:
    """Return the bound that such a word gives to the time to which it points."""
    return next((bound for concept, bound in _BOUNDS_OF_THEN.items() if word.has(concept)), Bound.IN)


def find_then(sentences: Sequence[Sequence[WordMatch]]) -> int:
    """Return the index of the first sentence that says "by then"; zero if there is none, or nothing before it."""
    return next((index for index, words in enumerate(sentences) if any(map(points_to_time, words))), 0)


def points_to_body(words: Sequence[WordMatch]) -> bool:
    """Return whether a text says "they", "their" or "the agency"."""
    is_agency = find_agency(words) is not None
    return is_agency or any(
        word.has(Concept.POSSESSIVE) or (word.has(Concept.BACK) and not points_to_time(word)) for word in words
    )


def find_agency(words: Sequence[WordMatch]) -> str | None:
    """Return the word for one agency that is named before, None if there is none: "what the *agency* owes"."""
    return next((word.text for word in words if _is_agency(word)), None)


def _is_agency(word: WordMatch) -> bool:
    return any(map(_is_one_agency, word.parts))


def due_by_then(times: Sequence[DueFilter], body: str | None, bound: Bound = Bound.BY) -> Question | None:
    """Return a question for what is due (of a body) by or at the one time of some; of several the one meeting's."""
    meetings = [time for time in times if time.council is not None]
    named = times if len(times) == 1 else meetings
    owners = () if body is None else (body,)
    return Question(owners=owners, when=replace(named[0], bound=bound)) if len(named) == 1 else None


def ask_of_body(question: Question | NotUnderstood, words: Sequence[WordMatch], body: str) -> Question | None:
    """Return a question for what is owed, without anything that limits it, as one about a body; None for others."""
    if not any_has(words, *_OWING) or any(word.is_unknown or word.has(*_WHOLE) for word in words):
        return None
    if isinstance(question, NotUnderstood):  # "¿qué deben todavía?"
        asks_what = any_has(words, Concept.WHAT)
        return Question(owners=(body,)) if asks_what and question.reason is RefusalReason.NOTHING else None
    asks_of_them = any_has(words, Concept.MUST, Concept.DELIVER) and not any_has(
        words, Concept.IS, Concept.DONE, Concept.DELIVERED
    )  # "co mają oddać do grudnia", and not "what is due by June"
    whole = replace(question, when=None) if asks_of_them else question
    if whole.is_narrowed or question.which is not StatusFilter.OPEN or question.ask is not QuestionType.WHAT:
        return None
    return replace(question, owners=(body,))


def split_introduction(
    sentences: Sequence[Sentence], whole: DetectedLanguage, topics: TopicIndex
) -> tuple[str, list[Sentence]] | None:
    """Return the body with which somebody says to be busy, and the sentences after that: "I'm writing to Europol, …".

    None if there is no such clause, or if what is asked after it names a body itself or is not about what one owes.
    """
    body = introduced_body(whole.words)
    number = next((number for number, each in enumerate(sentences) if body and _names(each.text, whole)), None)
    if body is None or number is None:
        return None
    text = sentences[number].text
    ends = [end for end in CLAUSE_END.finditer(text) if _names(text[: end.start()], whole)]
    clause, rest = (text[: ends[0].start()], text[ends[0].end() :]) if ends else (text, "")
    asked = [*([replace(sentences[number], text=rest)] if rest else []), *sentences[number + 1 :]]
    words = match_text(" ".join(each.text for each in asked), whole.lexicons)
    others = [word for word in words if not _is_agency(word)]
    if not _is_busy(clause, whole, topics) or any(word.has(*_OTHERS) or word.kind in _REFERENCES for word in others):
        return None
    is_owing = any(word.has(*_OWING, Concept.ITEM, Concept.OVERDUE) and not word.is_noise for word in words)
    return (body, asked) if is_owing and (rest or points_to_body(words)) else None


def split_lead(sentences: Sequence[Sentence], whole: DetectedLanguage) -> list[Sentence] | None:
    """Return sentences of which the last is two: what somebody is busy with, and what is asked after a comma or dash.

    "Putting together the file for the March Council, what's due there?"; None if nothing is asked just after such a
    sign, or something before it.
    """
    *before, last = sentences
    if len(last.text) > _MAX_CHARS:
        return None
    for end in CLAUSE_END.finditer(last.text):
        lead, asked = (match_text(text, whole.lexicons) for text in (last.text[: end.start()], last.text[end.end() :]))
        asks_first = any(word.has(*QUESTION_WORDS) and not word.is_noise for word in asked[:_MAX_BEFORE_QUESTION])
        # "Looking for a hook in the spring – anything due in April?"
        asks_first = asks_first or (any_has(asked[:1], Concept.ANY) and last.text.endswith("?"))
        asks_before = any(word.has(*_ASKING, Concept.IF) and (not word.is_noise or word is lead[0]) for word in lead)
        is_limit = lead[:1] and lead[0].has(*BOUNDS, Concept.UNTIL, Concept.IN, Concept.FOR, Concept.WITHIN)
        is_limit = is_limit or (lead and lead[-1].has(*UNITS))  # "in the week when the Council meets"
        if asks_before or len(lead) < _MIN_LEAD_WORDS or (is_limit and not tells_of_work(lead)):
            return None
        if asks_first:
            return [
                *before,
                replace(last, text=last.text[: end.start()]),
                replace(last, text=last.text[end.end() :], begins_line=False),
            ]
    return None


def tells_of_work(words: Sequence[WordMatch]) -> bool:
    """Return whether somebody says to be busy with something: "putting together the file for the March Council"."""
    is_ours = any_has(words, Concept.WE) and not words[0].has(Concept.FOR)  # but not "for us, …"
    return is_ours or any(word.is_unknown or word.has(Concept.CHATTER, Concept.DELIVER) for word in words)


def question_after_heading(sentences: Sequence[Sentence], whole: DetectedLanguage) -> list[Sentence] | None:
    """Return what is asked of a reference after a colon, None if nothing is: "for a letter to MEPs: when is III.7a …".

    Whoever the letter is for, the deliverable is the same.
    """
    first, *others = sentences
    lead, _, rest = (first.text, "", "") if first.is_lead else first.text.partition(": ")
    asked = [*([replace(first, text=rest)] if rest else []), *others]
    heading = match_text(lead, whole.lexicons)
    words = match_text(" ".join(each.text for each in asked), whole.lexicons)
    is_of_reference = any(word.kind is TokenKind.REF for word in words) and any(
        word.has(*QUESTION_WORDS) and not word.is_noise for word in words
    )
    is_limit = any(word.has(*_LIMITING, Concept.IF) or word.kind in _FAR for word in heading)
    return asked if is_of_reference and not is_limit else None


def _names(text: str, whole: DetectedLanguage) -> bool:
    return any_has(match_text(text, whole.lexicons), Concept.NAME)


def _is_busy(clause: str, whole: DetectedLanguage, topics: TopicIndex) -> bool:
    """Return whether a clause only says what somebody does with a body, and maybe on what day."""
    words, people = match_text(clause, whole.lexicons), people_words(whole.language)
    if clause.endswith("?") or any((word.has(*_LIMITING) and not word.is_noise) or word.kind in _FAR for word in words):
        return False
    is_somebody = any(map(people.is_any, (token.folded for token in tokenize(clause))))
    is_somebody = is_somebody or any_has(words, Concept.WE)
    return is_somebody and not topics.find_topic(words, whole.language).refs
