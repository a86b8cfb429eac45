"""Numbers that begin a day and not an item: "15. janvāris", "18. august 2026"."""

import re

from domain.council_documents.sentence import Sentence
from domain.languages.schema import Concept

_DAY = re.compile(r"(?:[12]?\d|3[01])\.")
_ORDINAL = re.compile(r"[1-4]\.")


def begins_day(number: str, text: str, language: str) -> bool:
    """Return whether a number and the text behind it are a day, or a part of a year."""
    is_written_small = text[:1].islower() or language == "de"
    if not _DAY.fullmatch(number) or not is_written_small:
        return False  # "1. May 2026" is a title with a number in most languages
    first = Sentence.of(text, language).words[:1]
    is_part = bool(_ORDINAL.fullmatch(number)) and any(word.has(Concept.QUARTER, Concept.HALF) for word in first)
    return is_part or any(word.has(Concept.MONTH) for word in first)
