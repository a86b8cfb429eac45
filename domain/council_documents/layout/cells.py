"""Cells without a table: who and when in brackets at the end of what is to be done, or on a line below it."""

import re
from collections.abc import Callable, Sequence

from domain.council_documents.layout.structure import Passage, PassageKind
from domain.council_documents.layout.tables import ACTION_COLUMN, COLUMN_NAMES

_BRACKETS = re.compile(r"[(\[]([^()\[\]]{2,120})[)\]]")
#: What is to be done has at least so many words.
_MIN_ACTION_WORDS = 3
_BRACKET = re.compile(r"\s*[(\[]([^()\[\]]{2,120})[)\]]\s*[.;,]?\s*\Z")


def take_cells(
    passages: Sequence[Passage],
    is_cell: Callable[[str], bool],
    has_time: Callable[[str], bool],
    is_alias: Callable[[str, str], bool],
) -> list[Passage]:
    """Return the passages; `is_cell` says of a text that it has nothing but bodies, with whom, and by when.

    `is_alias` says whether a text ends in a body of which another text is a second name: "… Rights Agency (FRA)".
    """
    kept: list[Passage] = []
    for passage in passages:
        last = kept[-1] if kept else None
        if passage.kind is PassageKind.ROW or passage.cells or passage.children:
            kept.append(passage)
        elif last is not None and _is_below(passage, last) and is_cell(passage.text) and has_time(passage.text):
            last.cells, last.columns = (last.text, passage.text), (ACTION_COLUMN, "")
            last.text = f"{last.text}\n{passage.text}"
        else:
            match = _BRACKET.search(passage.text)
            before = passage.text[: match.start()] if match is not None else ""
            is_only = not any(is_cell(each) for each in _BRACKETS.findall(before))
            is_only = is_only and not (match is not None and is_alias(before.rstrip(), match[1]))
            if match is not None and before and is_only and is_cell(match[1]) and not is_cell(before):
                passage.cells, passage.columns = (before, match[1]), (ACTION_COLUMN, "")
            _take_tail(passage, before or passage.text, match[1] if match is not None else "", is_cell, has_time)
            kept.append(passage)
    return kept


def _take_tail(
    passage: Passage, text: str, aside: str, is_cell: Callable[[str], bool], has_time: Callable[[str], bool]
) -> None:
    """Make cells of bodies behind a dash, and of the time in brackets behind these: "Report – Europol [June 2026]"."""
    action, dash, tail = text.rpartition(_dash_of(text))
    is_tail = bool(dash) and len(action.split()) >= _MIN_ACTION_WORDS and is_cell(tail)
    if not is_tail or is_cell(action) or (aside and (has_time(tail) or not has_time(aside))):
        return
    cells = ((tail, "owner"), (aside, "deadline"))
    passage.cells = (action, *(cell.strip() for cell, _ in cells if cell))
    passage.columns = (ACTION_COLUMN, *(COLUMN_NAMES[kind] for cell, kind in cells if cell))


def _dash_of(text: str) -> str:
    return " – " if " – " in text else " — "


def _is_below(passage: Passage, last: Passage) -> bool:
    """Return whether a line without a number stands below some words that end no sentence."""
    is_line = passage.kind is PassageKind.TEXT and passage.is_short and passage.section == last.section
    return is_line and last.is_short and not last.cells and not last.children and last.kind is not PassageKind.ROW
