"""Gaps in tables: ditto marks, and cells that are left empty below one that goes on for several rows."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from domain.council_documents.layout.structure import Passage, PassageKind
from domain.council_documents.layout.tables import column_kind
from domain.council_documents.words.phrases import PhraseLine, phrases

#: Marks for the same as above, in any language.
_DITTO = frozenset(
    {
        '"',
        "''",
        "“",
        "”",
        "„",
        "″",
        "〃",
        "»",
        "«",
        '-"-',
        '–"–',
        '—"—',
        "-„-",
        "-»-",
        "—»—",
        "– » –",
        "↑",
        "↓",
        "^",
        ",,",
    }
)
_FILLED = ("owner", "deadline")


def fill_gaps(passages: Sequence[Passage], language: str) -> None:
    """Fill cells that say "the same", or nothing where a column before that of actions goes on from above."""
    for (is_row, _), run in groupby(passages, key=lambda each: (each.kind is PassageKind.ROW, each.columns)):
        rows = list(run)
        if is_row and len(rows) > 1:
            _fill(rows, [column_kind(name, language) for name in rows[0].columns], language)


def _fill(rows: Sequence[Passage], kinds: Sequence[str | None], language: str) -> None:
    above: list[str] = []
    action = kinds.index("action") if "action" in kinds else 0
    leading = {index for index, kind in enumerate(kinds) if kind in _FILLED and index < action}
    for row in rows:
        if sum(bool(cell.strip()) for cell in row.cells) > 1:
            cells = list(_filled(row, above, leading, language))
            row.is_doubtful = row.is_doubtful or any(
                not own.strip()
                and index < len(above)
                and above[index].strip()
                and kinds[index : index + 1] == ["owner"]
                for index, own in enumerate(row.cells)
            )
            above, row.cells = cells, tuple(cells)


def _filled(row: Passage, above: Sequence[str], leading: set[int], language: str) -> Iterator[str]:
    for index, cell in enumerate(row.cells):
        is_open = is_ditto(cell, language) or (index in leading and not cell.strip())
        yield above[index] if is_open and index < len(above) and above[index] else cell


def is_ditto(cell: str, language: str) -> bool:
    """Return whether a cell only says "the same": a mark, or a word for it."""
    text = cell.strip()
    line = PhraseLine(text)
    places = phrases(language).find("dittos", line) if text else ()
    return text in _DITTO or any(start == 0 and end >= len(text.rstrip(". ")) for start, end in places)
