"""Key actions and deliverables that a text cites by their whole title, in whatever language.

A title may have names, months and verbs in it; as a reference it says only what it is.
"""

from domain.reading.topics.entry import FIRST_WORDS, CitedTitle, split_title
from domain.reading.topics.key_actions import widen_to_key_action
from domain.reading.topics.searchable_words import LINKING
from domain.reading.topics.topic_index import TopicIndex
from domain.reading.words.language_detection import detect_language
from domain.reading.words.lexicon import load_lexicon
from domain.reading.words.lookup import line_of, match_text
from domain.reading.words.tokenizer import clean
from domain.register.model import Directory

#: So many words of a text are a title wherever they stand; fewer only if the text has no others.
_MIN_WORDS_INSIDE = 5
#: The hint where nothing else tells the language.
_FALLBACK = "en"


def cite_by_reference(text: str, hint: str, directory: Directory, topics: TopicIndex) -> tuple[str, str]:
    """Return a text with a reference for the title that it cites, and its language: that of a title alone."""
    said = split_title(text)
    words = tuple(word for word, _, _ in said)
    for index in range(len(words)):
        for title in topics.titles.get(words[index : index + FIRST_WORDS], ()):
            stop = index + len(title.words)
            is_alone = len(title.words) == len(words)
            if title.words != words[index:stop] or (len(title.words) < _MIN_WORDS_INSIDE and not is_alone):
                continue
            if is_alone or not _is_topic(title, text, hint, topics):
                language = hint if hint in title.languages or not is_alone else title.languages[0]
                before, after = text[: said[index][1]], text[said[stop - 1][2] :]
                return f"{before}{directory.full_reference(title.ref)}{after}", language
    return text, hint


def _is_topic(title: CitedTitle, text: str, hint: str, topics: TopicIndex) -> bool:
    """Return whether a text's title is found as a topic, too, of which more can be asked than of a reference.

    One in another language is not, nor one that has a month or what limits a question elsewhere ("more").
    """
    language = detect_language(line_of(clean(text)), hint).language
    if language not in title.languages or hint not in (*title.languages, _FALLBACK):
        return False
    words = match_text(" ".join(title.words), [load_lexicon(language)])
    topic = widen_to_key_action(topics.find_topic(words, language), words, topics)
    others = (word for index, word in enumerate(words) if index not in topic.indexes)
    is_whole = all(word.concepts and LINKING.issuperset(word.concepts) for word in others)
    return is_whole and {*topic.refs} == topics.refs_of(title.ref)
