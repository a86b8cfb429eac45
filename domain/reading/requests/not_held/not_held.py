"""What a text asks for that no register has, of whatever kind."""

from collections.abc import Sequence
from functools import partial

from domain.questions.model import NotUnderstood, Question, QuestionType, Reading
from domain.reading.requests.not_held.amounts import find_amount
from domain.reading.requests.not_held.contents import find_contents
from domain.reading.requests.not_held.documents import find_requested_document
from domain.reading.requests.not_held.hours import find_hour
from domain.reading.requests.not_held.letters import find_letter
from domain.reading.requests.not_held.listed_countries import find_listed_countries
from domain.reading.requests.not_held.persons import find_person
from domain.reading.requests.not_held.progress import find_progress
from domain.reading.requests.not_held.speakers import find_speaker
from domain.reading.requests.not_held.stages import find_stage
from domain.reading.requests.not_held.things import find_sought
from domain.reading.topics.topic_index import TopicIndex
from domain.reading.words.lexicon import WordMatch, load_lexicon


def find_not_held(words: Sequence[WordMatch], reading: Reading, topics: TopicIndex) -> str | None:
    """Return the words of a text for something that no register has, None if it asks for no such thing.

    Where units owe what is asked about, the register tells which: they are no people behind a body.
    """
    lexicon = load_lexicon(reading.language)
    sought = find_sought(words, reading.language, reading.left_out)
    has_word = partial(topics.has_title_word, language=reading.language)
    sought = sought or find_progress(words, has_word) or find_contents(words, lexicon, has_word)
    sought = sought or find_listed_countries(words) or find_hour(words) or find_letter(words)
    question: Question | NotUnderstood = reading.question
    if sought is None and isinstance(question, Question) and question.refs:
        sought = find_requested_document(words) or find_amount(words, has_word)
        sought = sought or find_stage(words, reading.left_out, has_word)
    sought = sought or find_speaker(words, lexicon)
    asks_contact = isinstance(question, Question) and question.ask is QuestionType.CONTACT
    if sought is not None or asks_contact:
        return sought
    has_units = not topics.units.isdisjoint(topics.owners_of_any(question.refs))
    return find_person(words, reading.language, has_units=has_units)
