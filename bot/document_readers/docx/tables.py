"""Tables of a DOCX: rows with their spans filled, and what is only laid out as a table."""

from collections.abc import Sequence

from msgspec import Struct

from bot.document_readers.drafts import Draft
from bot.document_readers.rich_text import RichText, join
from bot.document_readers.tables import TableRow

#: A table has no more columns than this.
MAX_COLUMNS = 60


class Cell(Struct, frozen=True, kw_only=True):
    """A cell: what is in it, how many columns it spans, and whether it continues the cell above."""

    drafts: list[Draft]
    span: int
    goes_on: bool

    @property
    def rich(self) -> RichText:
        """Its paragraphs as one text, numbers before them."""
        return join((draft.numbered for draft in self.drafts), "\n")


class Row(Struct, frozen=True, kw_only=True):
    """A row: whether the table says that it is a header, and how many columns are left out before its cells."""

    is_header: bool
    before: int
    cells: list[Cell]


def entries(rows: Sequence[Row]) -> list[TableRow | list[Draft]]:
    """Return the rows of a table; what has a row to itself (a box, a heading across) as the lines that it holds."""
    found: list[TableRow | list[Draft]] = []
    above: tuple[str, ...] = ()
    for row in rows:
        if len(row.cells) <= 1 and not row.before:
            found.append([draft for cell in row.cells for draft in cell.drafts])
            continue
        filled = _filled(row, above)
        above = filled.filled
        found.append(filled)
    return found


def _filled(row: Row, above: tuple[str, ...]) -> TableRow:
    """Return a row with one text for each column; a cell that continues the one above has its text."""
    own = [RichText()] * row.before
    filled = [""] * row.before
    for cell in row.cells[:MAX_COLUMNS]:
        rich = RichText() if cell.goes_on else cell.rich
        inherited = above[len(filled)] if cell.goes_on and len(filled) < len(above) else ""
        blank = min(cell.span, MAX_COLUMNS) - 1
        own += [rich] + [RichText()] * blank
        filled += [inherited or rich.text] + [""] * blank
    page = next((draft.page for cell in row.cells for draft in cell.drafts), None)
    return TableRow(
        own=tuple(own[:MAX_COLUMNS]), filled=tuple(filled[:MAX_COLUMNS]), is_header=row.is_header, page=page
    )
