"""Key actions and deliverables that a text cites by their whole title, in whatever language.

A title may have names, months and verbs in it; as a reference it says only what it is.
"""

from domain.reading.topics.entry import FIRST_WORDS, split_title
from domain.reading.topics.topic_index import TopicIndex
from domain.register.model import Directory

#: So many words of a text are a title wherever they stand; fewer only if the text has no others.
_MIN_WORDS_INSIDE = 5


def cite_by_reference(text: str, hint: str, directory: Directory, topics: TopicIndex) -> tuple[str, str]:
    """Return a text with a reference for the title that it cites, and its language: that of a title alone."""
    said = split_title(text)
    words = tuple(word for word, _, _ in said)
    for index in range(len(words)):
        for title in topics.titles.get(words[index : index + FIRST_WORDS], ()):
            stop = index + len(title.words)
            is_alone = len(title.words) == len(words)
            if title.words == words[index:stop] and (is_alone or len(title.words) >= _MIN_WORDS_INSIDE):
                language = hint if hint in title.languages or not is_alone else title.languages[0]
                before, after = text[: said[index][1]], text[said[stop - 1][2] :]
                return f"{before}{directory.full_reference(title.ref)}{after}", language
    return text, hint
