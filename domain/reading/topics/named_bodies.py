"""Which deliverables name a body in their titles, under whatever name: "HLG" is the High-Level Group."""

from collections.abc import Iterable, Mapping, Sequence

from domain.languages import CODES
from domain.languages.schema import Concept
from domain.reading.topics.entry import TopicEntry
from domain.reading.words.lexicon import load_lexicon
from domain.reading.words.lookup import match_text
from domain.register.model import text_in


def find_named_bodies(entries: Iterable[TopicEntry], language: str) -> Mapping[str, Sequence[int]]:
    """Return the positions of the entries whose titles name each body, in a language or in English."""
    positions: dict[str, list[int]] = {}
    codes = [code for code in dict.fromkeys((language, "en")) if code in CODES]
    for position, entry in enumerate(entries):
        named = {
            word.concepts[Concept.NAME]
            for code in codes
            for word in match_text(text_in(entry.title, code), [load_lexicon(code)])
            if word.has(Concept.NAME)
        }
        for slug in named:
            positions.setdefault(slug, []).append(position)
    return positions
