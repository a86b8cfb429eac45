"""The section that is named by what it is about: "the third-countries part", German "im Drittstaatenteil"."""

from collections import Counter
from collections.abc import Sequence
from itertools import product

from msgspec.structs import replace

from domain.languages.schema import Concept
from domain.questions.model import Question
from domain.reading.topics.topic_index import Topic
from domain.reading.words.lexicon import WordMatch
from domain.reading.words.word_matcher import word_matcher
from domain.register.model import local_reference, parent_action

#: Chapters, which borders have none of, unlike sections and parts; compounds end in some of them.
_is_chapter = word_matcher(
    """chapter chapitre capítulo capitolo kapitel kapitlet hoofdstuk rozdział rozdziale kapitola kapitole poglavje
    poglavju poglavlje poglavlju глава κεφάλαιο peatükk peatükis luku luvussa fejezet fejezetben capitolul
    capitolu kapitlu caibidil"""
)
_ENDS = ("kapitel", "kapitels", "kapitlet", "hoofdstuk", "osio", "osion", "osiossa", "osiosta", "peatukk", "fejezet")
_PART_ENDS = ("teil", "teils", "deel", "luik", "delen", "osassa", "resz", "reszben")
#: What so many of several key actions are about makes a part of the note: "the databases part" is one thing.
_MIN_REFS = 3
#: So many words are at most from the topic to the word for a section.
_NEAR = 3
#: Such an end has something before it.
_MIN_CHARS = 10
#: May be between the word for a section and what it is about.
_BETWEEN = (Concept.NOISE, Concept.ARTICLE, Concept.IN, Concept.FOR, Concept.FROM, Concept.WITH)
#: Most of what a topic finds is in its section.
_SHARE = 2 / 3


def ask_of_part(question: Question, words: Sequence[WordMatch], topic: Topic) -> Question:
    """Return a question; about the section in which most of its topic is, if the text calls it one."""
    if not question.topic or question.section is not None:
        return question
    named = [words[index] for index in topic.indexes if _ends_in(words[index], (*_ENDS, *_PART_ENDS))]
    named += _words_beside(words, topic)
    is_chapter = any(any(map(_is_chapter, word.parts)) or _ends_in(word, _ENDS) for word in named)
    is_in_many = len(topic.refs) >= _MIN_REFS and len(set(map(parent_action, topic.refs))) > 1
    if not (is_chapter or (named and is_in_many)):
        return question
    counted = Counter(local_reference(ref).partition(".")[0] for ref in topic.refs)
    section, count = counted.most_common(1)[0]
    if count < len(topic.refs) * _SHARE:
        return question
    return replace(question, section=section, refs=(), topic=None)


def _words_beside(words: Sequence[WordMatch], topic: Topic) -> list[WordMatch]:
    """Return the words for a section that are beside a topic's words, and none of them: "border sections"."""
    found = []
    for index, step in product(topic.indexes, (-1, 1)):
        near = range(index + step, index + step * (_NEAR + 1), step)
        for at in near:
            if not 0 <= at < len(words):
                break
            if words[at].has(Concept.SECTION) and at not in topic.indexes and not _is_block(words[at]):
                found.append(words[at])
            if not (at in topic.indexes or words[at].has(*_BETWEEN)):
                break
    return found


def _is_block(word: WordMatch) -> bool:
    return any(part.startswith("blo") for part in word.parts)  # any few things


def _ends_in(word: WordMatch, ends: tuple[str, ...]) -> bool:
    return any(len(part) >= _MIN_CHARS and part.endswith(ends) for part in word.parts)
