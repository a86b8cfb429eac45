"""Days that look like the numbers of paragraphs: "15. janvāris", which begins a date and not the fifteenth item."""

import re
from collections.abc import Sequence

from domain.council_documents.layout.structure import Passage, PassageKind
from domain.council_documents.sentence import Sentence
from domain.languages.schema import Concept

_DAY = re.compile(r"(?:[12]?\d|3[01])\.")
_ORDINAL = re.compile(r"[1-4]\.")


def restore_days(passages: Sequence[Passage], language: str) -> list[Passage]:
    """Return the passages; a number goes back to its text where that goes on with a month, or with a part of a year.

    Behind a text that has not ended, the day is in the middle of its sentence: a line was broken before it.
    """
    restored: list[Passage] = []
    for passage in passages:
        if _is_day(passage, language):
            text = f"{passage.number} {passage.text}"
            last = restored[-1] if restored else None
            if last is not None and last.section == passage.section and not last.is_ended and not passage.children:
                last.text = f"{last.text} {text}"
                last.footnotes += passage.footnotes
                continue
            passage.kind, passage.text, passage.number = PassageKind.TEXT, text, ""
        restored.append(passage)
    return restored


def _is_day(passage: Passage, language: str) -> bool:
    is_written_small = passage.text[:1].islower() or language == "de"
    if passage.kind is not PassageKind.PARAGRAPH or not _DAY.fullmatch(passage.number) or not is_written_small:
        return False  # "1. May 2026" is a title with a number in most languages
    first = Sentence.of(passage.text, language).words[:1]
    is_part = bool(_ORDINAL.fullmatch(passage.number)) and any(
        word.has(Concept.QUARTER, Concept.HALF) for word in first
    )
    return is_part or any(word.has(Concept.MONTH) for word in first)
