"""By how many days something is late: "is III.1a late, and by how many days?", which its date answers."""

from collections.abc import Sequence
from dataclasses import replace

from domain.languages.schema import Concept
from domain.reading.words.lexicon import WordMatch, any_has

_BEFORE = (Concept.BY, Concept.WITH, Concept.FOR, Concept.IN, Concept.FROM, Concept.AGENT)


def name_how_late(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return words with "when" for "how many days", where something is late."""
    if not any_has(words, Concept.OVERDUE):
        return words
    for index, word in enumerate(words[:-1]):
        if word.has(Concept.HOW_MANY) and words[index + 1].has(Concept.DAY):
            start = index - 1 if index and words[index - 1].has(*_BEFORE) else index
            when = replace(word, text=f"{word.text} {words[index + 1].text}", concepts={Concept.WHEN: None})
            return [*words[:start], when, *words[index + 2 :]]
    return words
