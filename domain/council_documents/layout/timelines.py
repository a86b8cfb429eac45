"""Timelines: lines that begin with when, or below a time with who, and then say what in a few words and no sentence."""

import re
from collections.abc import Callable, Sequence
from datetime import date

from domain.council_documents.layout.structure import Passage, PassageKind
from domain.council_documents.layout.tables import COLUMN_NAMES
from domain.council_documents.sentence import Sentence
from domain.council_documents.sentence_ends import split_sentences

#: A day in figures without its year, and what sets a time or a body apart from what is to be done.
_DAY = re.compile(r"(\d{1,2})[./](\d{1,2})[./]?\s+(?=[^\W\d])")
_SIGN = re.compile(r"(?:(?<=\S):\s+|\s[–—]\s|\t)(?=\S)")
_MIN_LINES = 3
_MAX_LEAD_WORDS = 9


def read_timelines(
    passages: Sequence[Passage], language: str, today: date, kind_of: Callable[[str], str | None]
) -> None:
    """Give lines of a timeline cells; `kind_of` says whether a text is nothing but a time, or nothing but bodies.

    At least three lines must be alike; what is a sentence of its own is read as one.
    """
    for kind in ("deadline", "owner"):
        found = [
            (passage, lead)
            for passage in passages
            if (kind == "deadline" or (passage.section and passage.kind is PassageKind.TEXT))
            and (lead := _lead(passage, kind, today, kind_of)) is not None
            and not _is_sentence(lead[1], language)
        ]
        if len(found) >= _MIN_LINES:
            for passage, lead in found:
                _split(passage, lead, kind)


def _lead(passage: Passage, kind: str, today: date, kind_of: Callable[[str], str | None]) -> tuple[str, str] | None:
    """Return what a line begins with, if it is of a kind, and the rest; None of any other."""
    if passage.kind is PassageKind.ROW or passage.children or "\n" in passage.text:
        return None
    if passage.cells and passage.columns[:1] != (COLUMN_NAMES["action"],):
        return None
    text = passage.cells[0] if passage.cells else passage.text
    day = _DAY.match(text) if kind == "deadline" else None
    if day is not None and (written := _with_year(int(day[1]), int(day[2]), today)) is not None:
        passage.is_doubtful = True
        return written, text[day.end() :]
    sign = _SIGN.search(text)
    lead = text[: sign.start()] if sign is not None else ""
    if sign is None or len(lead.split()) > _MAX_LEAD_WORDS or kind_of(lead) != kind:
        return None
    return lead, text[sign.end() :]


def _with_year(day: int, month: int, today: date) -> str | None:
    """Return a day with the year in which it comes next."""
    for year in (today.year, today.year + 1):
        try:
            written = date(year, month, day)
        except ValueError:
            return None
        if written >= today:
            return written.isoformat()
    return None


def _is_sentence(text: str, language: str) -> bool:
    """Return whether the rest of a line is a sentence of its own, which says more than its parts."""
    is_owed = bool(Sentence.of(text, language).find("obliged", "invited", "invites"))
    return is_owed or len(split_sentences(text)) > 1


def _split(passage: Passage, lead: tuple[str, str], kind: str) -> None:
    cells, columns = passage.cells[1:], passage.columns[1:]
    if cells and columns == ("",) and kind == "deadline":
        columns = (COLUMN_NAMES["owner"],)
    passage.cells = (lead[1], lead[0], *cells)
    passage.columns = (COLUMN_NAMES["action"], COLUMN_NAMES[kind], *columns)
