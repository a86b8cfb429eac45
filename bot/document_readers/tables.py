"""Tables of any format: which rows are the header, and each other row as a line under the names of its columns."""

from collections.abc import Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from bot.document_readers.drafts import Draft
from bot.document_readers.marks import looks_like_heading, split_mark
from bot.document_readers.rich_text import RichText, join
from domain.council_documents.document import LineKind

#: Characters that the name of a column has at most, where the table does not say that it is one.
_MAX_NAME = 60
_MAX_SHORT = 6
#: How much longer the cells below a header are, where nothing else tells it.
_LONGER = 1.6


class TableRow(Struct, frozen=True, kw_only=True):
    """A row, with one text for each column: what it has itself, and what it has with cells that span several rows."""

    own: tuple[RichText, ...]
    filled: tuple[str, ...]
    is_header: bool = False
    #: Whether one cell goes across all columns: a heading within the table.
    is_across: bool = False
    page: int | None = None

    @property
    def is_bold(self) -> bool:
        """Whether all of its cells are bold."""
        return all(cell.is_bold for cell in self.own if cell.text)

    @property
    def length(self) -> float:
        """How many characters its cells have, on average."""
        texts = [cell for cell in self.filled if cell]
        return sum(map(len, texts)) / max(len(texts), 1)


def header_size(rows: Sequence[TableRow]) -> int:
    """Return how many rows at the top are the header: those that the table says, else one if it looks like one."""
    size = 0
    while size < len(rows) and rows[size].is_header:
        size += 1
    if size or len(rows) < 2:
        return size if size < len(rows) else 0
    return 1 if _looks_like_header(rows[0], rows[1:]) else 0


def column_names(header: Sequence[TableRow]) -> tuple[str, ...]:
    """Return the names of the columns; those in several rows of a header are joined."""
    width = max((len(row.filled) for row in header), default=0)
    names: list[str] = []
    for column in range(width):
        parts = [" ".join(row.filled[column].split()) for row in header if column < len(row.filled)]
        names.append(" ".join(dict.fromkeys(part for part in parts if part)))
    return tuple(names)


def table_drafts(entries: Sequence[TableRow | list[Draft]]) -> Iterator[Draft]:
    """Yield a line for each row below the header; what stands between rows, in a row of its own, as it is."""
    rows = [entry for entry in entries if isinstance(entry, TableRow) and not entry.is_across]
    header = rows[: header_size(rows)]
    columns = column_names(header)
    for entry in entries:
        if isinstance(entry, list):
            yield from entry
        elif not any(entry is each for each in header):
            rich = join((cell for cell in entry.own if cell.text), " | ")
            if rich.text and entry.is_across:
                yield _across(rich, entry.page)
            elif rich.text:
                yield Draft(kind=LineKind.ROW, rich=rich, page=entry.page, cells=entry.filled, columns=columns)


def _across(rich: RichText, page: int | None) -> Draft:
    mark, start = split_mark(rich.text)
    is_heading = looks_like_heading(rich.text, mark, is_bold=rich.is_bold)
    kind = LineKind.HEADING if is_heading else LineKind.ITEM if mark else LineKind.PARAGRAPH
    return Draft(kind=kind, rich=rich.part(start), number=mark, page=page)


def continued(rows: Sequence[TableRow], more: Sequence[TableRow]) -> list[TableRow]:
    """Return a table with what follows on the next page: a repeated header goes, a row that is cut is joined."""
    if more and more[0].filled == rows[0].filled:
        more = more[1:]
    if not more:
        return list(rows)
    last, first = rows[-1], more[0]
    if any(_goes_on(rows, first, column) for column in range(len(first.filled))):
        own = tuple(join([part for part in pair if part.text], " ") for pair in zip(last.own, first.own, strict=True))
        filled = tuple(" ".join(filter(None, pair)) for pair in zip(last.filled, first.filled, strict=True))
        rows, more = [*rows[:-1], replace(last, own=own, filled=filled)], more[1:]
    return [*rows, *_inheriting(rows[-1].filled, more)]


def _goes_on(rows: Sequence[TableRow], first: TableRow, column: int) -> bool:
    """Return whether a cell begins in the middle of a sentence, in a column whose cells do not usually."""
    others = [row.filled[column] for row in rows if row.filled[column]]
    begins = sum(1 for cell in others if cell[0].islower())
    is_open = bool(rows[-1].filled[column]) and rows[-1].filled[column][-1] not in ".;!?"
    return is_open and first.filled[column][:1].islower() and 2 * begins < len(others)


def _inheriting(above: tuple[str, ...], rows: Sequence[TableRow]) -> Iterator[TableRow]:
    """Yield rows; cells that are empty at the top of a page have what stands in the cell that goes on from above."""
    for row in rows:
        above = tuple(mine or theirs for mine, theirs in zip(row.filled, _still(above, row), strict=True))
        yield replace(row, filled=above)
        above = tuple(before if not mine else "" for before, mine in zip(above, row.filled, strict=True))


def _still(above: tuple[str, ...], row: TableRow) -> tuple[str, ...]:
    """Return what goes on from above: nothing once a row has no cell of its own but one."""
    return above if sum(1 for cell in row.filled if cell) > 1 else ("",) * len(above)


def _looks_like_header(first: TableRow, others: Sequence[TableRow]) -> bool:
    names = [cell for cell in first.filled if cell]
    if len(names) < 2 or any(len(name) > _MAX_NAME or "\n" in name or name[-1] in ":;," for name in names):
        return False
    if any(name.endswith(".") and len(name) > _MAX_SHORT for name in names):  # "Nr." is a name
        return False
    if any(any(each.isdigit() for each in name) for name in names):
        return False
    if first.is_bold:
        return not all(row.is_bold for row in others)
    return all(len(name) <= _MAX_NAME // 2 for name in names) and (
        sum(row.length for row in others) / len(others) >= _LONGER * first.length
    )
