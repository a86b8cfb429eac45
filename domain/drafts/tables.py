"""Rows of a table: which of its columns says what is to be done, by whom and by when."""

from dataclasses import dataclass

from domain.drafts.structure import Passage
from domain.drafts.words.phrases import PhraseLine, phrases

#: The lists of words for columns, by what the column says; the first that fits counts.
_COLUMNS = {
    "part": "part_columns",
    "owner": "owner_columns",
    "deadline": "deadline_columns",
    "recipient": "recipient_columns",
    "action": "action_columns",
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Row:
    """The cells of a row by what they say; None where the table has no such column."""

    action: str
    owner: str | None
    deadline: str | None
    part: str | None
    recipient: str | None


def read_row(passage: Passage, language: str) -> Row:
    """Return the cells of a row by what the header says of their columns."""
    kinds = [_column_kind(name, language) for name in passage.columns]
    cells: dict[str, str] = {}
    for kind, cell in zip(kinds, passage.cells, strict=False):
        if kind is not None:
            cells.setdefault(kind, cell.strip())
    action = cells.get("action")
    if not action:
        free = [
            cell.strip()
            for kind, cell in zip([*kinds, *[None] * len(passage.cells)], passage.cells, strict=False)
            if kind is None
        ]
        action = max(free, key=len, default="") or passage.text
    return Row(
        action=action,
        owner=cells.get("owner"),
        deadline=cells.get("deadline"),
        part=cells.get("part"),
        recipient=cells.get("recipient"),
    )


def _column_kind(name: str, language: str) -> str | None:
    line = PhraseLine(name)
    for code in dict.fromkeys((language, "en")):
        for kind, words in _COLUMNS.items():
            if next(phrases(code).find(words, line), None) is not None:
                return kind
    return None
