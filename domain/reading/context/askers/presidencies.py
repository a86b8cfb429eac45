"""A Presidency that says who asks, and is no half-year: "Polish Presidency here, what is overdue?"."""

import re
from collections.abc import Sequence

from msgspec.structs import replace

from domain.languages.schema import Concept
from domain.reading.context.sentences import Sentence
from domain.reading.words.lexicon import Lexicon, WordMatch, any_has
from domain.reading.words.lookup import match_text

_HEAD = re.compile(r"\s*([^,:;.!?–]+)(?:[,:;.!]\s+|\s+[-–]\s+|\.?$)")
_COUNTRY = (Concept.NAME, Concept.CAPITAL)


def leave_out_presidency(sentences: Sequence[Sentence], lexicon: Lexicon) -> Sequence[Sentence]:
    """Return sentences without the Presidency with which they begin, alone or with "here"; one as a heading stays."""
    head = _HEAD.match(sentences[0].text) if sentences else None
    if head is None:
        return sentences
    words, rest = match_text(head[1], [lexicon]), sentences[0].text[head.end() :]
    if not _names_asker(words):
        return sentences
    speaks = words[-1].is_noise and not words[-1].has(*_COUNTRY, Concept.PRESIDENCY)
    if rest:
        return [replace(sentences[0], text=rest), *sentences[1:]] if speaks else sentences
    is_heading = sentences[0].is_lead and not speaks
    return sentences if is_heading else sentences[1:] or sentences


def _names_asker(words: Sequence[WordMatch]) -> bool:
    """Return whether words are no more than a country's Presidency."""
    names = any_has(words, Concept.PRESIDENCY) and any_has(words, *_COUNTRY)
    begins = any_has(words[:1], *_COUNTRY, Concept.PRESIDENCY, Concept.ARTICLE)  # and not with "under"
    return (
        names
        and begins
        and all(word.is_noise or word.has(*_COUNTRY, Concept.PRESIDENCY, Concept.ARTICLE) for word in words)
    )
