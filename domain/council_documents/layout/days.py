"""Days that look like the numbers of paragraphs: "15. janvāris", which begins a date and not the fifteenth item."""

from collections.abc import Sequence

from domain.council_documents.layout.day_numbers import begins_day
from domain.council_documents.layout.structure import Passage, PassageKind

_MAX_TIME_WORDS = 3


def restore_days(passages: Sequence[Passage], language: str) -> list[Passage]:
    """Return the passages; a number goes back to its text where that goes on with a month, or with a part of a year.

    Behind a text that has not ended, the day is in the middle of its sentence: a line was broken before it.
    """
    restored: list[Passage] = []
    for passage in passages:
        if _is_day(passage, language):
            text = f"{passage.number} {passage.text}"
            last = restored[-1] if restored else None
            is_alone = len(text.split()) <= _MAX_TIME_WORDS and not passage.is_ended  # a title: "2. Quartal 2026"
            is_open = last is not None and last.section == passage.section and not last.is_ended
            if last is not None and is_open and not (is_alone or passage.children):
                last.text = f"{last.text} {text}"
                last.footnotes += passage.footnotes
                continue
            passage.kind, passage.text, passage.number = PassageKind.TEXT, text, ""
        restored.append(passage)
    return restored


def _is_day(passage: Passage, language: str) -> bool:
    return passage.kind is PassageKind.PARAGRAPH and begins_day(passage.number, passage.text, language)
