"""Read a PDF."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from io import BytesIO
from itertools import groupby, pairwise

from msgspec import Struct
from pypdf import PdfReader
from pypdf.errors import DependencyError, FileNotDecryptedError, LimitReachedError, PyPdfError

from bot.document_readers.drafts import Draft, to_lines
from bot.document_readers.hyphens import Hyphens
from bot.document_readers.limits import Limits, UnreadableError
from bot.document_readers.marks import is_contents
from bot.document_readers.pdf.columns import find_columns
from bot.document_readers.pdf.content import Fonts, PageContent
from bot.document_readers.pdf.footnotes import PageNotes, take_footnotes
from bot.document_readers.pdf.furniture import find_furniture
from bot.document_readers.pdf.grid import Grid, find_grids
from bot.document_readers.pdf.page_lines import PageLine, blocks, page_lines, printed
from bot.document_readers.printed import Joiner, PrintedLine
from bot.document_readers.reading import Reading
from bot.document_readers.rich_text import Piece, assemble
from bot.document_readers.tables import TableRow, continued, table_drafts
from domain.council_documents.document import FileFormat, LineKind, Remark
from domain.drafts.errors import UnreadableReason

#: Points by which indents differ that are meant to be the same.
_TOLERANCE = 9
#: Fewer letters than this on a page are a stamp, not its text.
_MIN_LETTERS = 25
#: A distance of lines is the one within paragraphs if at least this share of them has it.
_FREQUENT = 0.08
#: How much larger the distance between paragraphs is than that between lines.
_APART = 1.13


class _Page(Struct, kw_only=True):
    """A page on its way to lines."""

    number: int
    content: PageContent
    grids: list[Grid]
    lines: list[PageLine]


class _Table(Struct, frozen=True, kw_only=True):
    """A table: where its columns begin, and its rows."""

    edges: tuple[float, ...]
    rows: list[TableRow]

    @classmethod
    def of(cls, grid: Grid, notes: dict[str, str], hyphens: Hyphens) -> "_Table":
        """Return the table of a grid."""
        return cls(edges=grid.edges, rows=grid.rows(notes, hyphens))


def read_pdf(data: bytes, limits: Limits) -> Reading:
    """Return what a PDF says; raise UnreadableError."""
    try:
        pages = [*_pages(_open(data), limits)]
    except LimitReachedError:
        raise UnreadableError(UnreadableReason.TOO_COMPLEX) from None
    except PyPdfError:
        raise UnreadableError(UnreadableReason.BROKEN) from None
    blank = [page for page in pages if _letters(page) < _MIN_LETTERS and page.content.has_picture]
    if not any(page.content.fragments for page in pages) or len(blank) > 0.8 * len(pages):
        raise UnreadableError(UnreadableReason.SCANNED)
    furniture = _take_furniture(pages)
    hyphens = _hyphens(pages)
    drafts = [*_drafts([*_entries(pages, hyphens)], hyphens)]
    return Reading(
        format=FileFormat.PDF,
        lines=to_lines(drafts, tolerance=_TOLERANCE, has_pages=True),
        furniture=furniture,
        remarks=(Remark.PAGES_WITHOUT_TEXT,) if blank else (),
    )


def _open(data: bytes) -> PdfReader:
    """Open the file; what only its owner's password protects from changes can be read."""
    try:
        reader = PdfReader(BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise UnreadableError(UnreadableReason.ENCRYPTED)
    except (DependencyError, FileNotDecryptedError):
        raise UnreadableError(UnreadableReason.ENCRYPTED) from None
    return reader


def _pages(reader: PdfReader, limits: Limits) -> Iterator[_Page]:
    if len(reader.pages) > limits.pages:
        raise UnreadableError(UnreadableReason.TOO_MANY_PAGES, limits.pages)
    fonts = Fonts()
    for number, page in enumerate(reader.pages, start=1):
        content = PageContent(page, fonts)
        grids = find_grids(content.fragments, content.rules, number)
        inside = {id(each) for grid in grids for cell in grid.cells.values() for each in cell}
        lines = page_lines(each for each in content.fragments if id(each) not in inside)
        yield _Page(number=number, content=content, grids=grids, lines=lines)


def _letters(page: _Page) -> int:
    return sum(sum(map(str.isalpha, each.text)) for each in page.content.fragments)


def _take_furniture(pages: Sequence[_Page]) -> tuple[str, ...]:
    """Take running heads and feet from the pages, and return each once."""
    found = find_furniture([page.lines for page in pages], [page.content.height for page in pages])
    texts: dict[str, None] = {}
    for page, ids in zip(pages, found, strict=True):
        texts.update({" ".join(line.text.split()): None for line in page.lines if id(line) in ids})
        page.lines = [line for line in page.lines if id(line) not in ids]
    return tuple(texts)


def _hyphens(pages: Sequence[_Page]) -> Hyphens:
    """Return what all words of the document tell of its hyphens; a line of a cell may begin with the rest of a word."""
    texts = [line.text for page in pages for line in page.lines]
    for page in pages:
        for cell in (cell for grid in page.grids for cell in grid.cells.values()):
            first, *others = page_lines(cell)
            texts += [first.text, *(line.text.partition(" ")[2] for line in others)]
    return Hyphens(texts)


def _entries(pages: Sequence[_Page], hyphens: Hyphens) -> Iterator[PrintedLine | Draft | _Table]:
    """Yield lines and tables in the order of reading, footnotes bound to their marks; others at their page's end."""
    found = _notes(pages)
    leading = _leading(pages)
    for page, notes in zip(pages, found, strict=True):
        grids = list(page.grids)
        lines = notes.lines
        for grid, inside in find_columns(lines, page.number, _APART * leading):
            grids.append(grid)
            lines = [line for line in lines if id(line) not in inside]
        grids.sort(key=lambda grid: -grid.top)
        above: float | None = None
        for line in (line for line in lines if not is_contents(line.text)):
            while grids and grids[0].top > line.y:
                above = None
                yield _Table.of(grids.pop(0), notes.notes, hyphens)
            is_apart = above is not None and (above - line.y) > _APART * leading * line.size
            for index, part in enumerate(blocks(line)):
                yield printed(part, page=page.number, is_apart=is_apart or index > 0, notes=notes.notes)
            above = line.y
        for grid in grids:
            yield _Table.of(grid, notes.notes, hyphens)
        for mark, text in notes.notes.items():
            rich = assemble([Piece(text=text)])
            yield Draft(kind=LineKind.ITEM, rich=rich, number=mark, page=page.number)


def _notes(pages: Sequence[_Page]) -> list[PageNotes]:
    """Return the notes of each page; what goes on from the page before is there."""
    sizes = Counter[float]()
    for page in pages:
        for line in page.lines:
            sizes[round(line.size, 1)] += len(line.text)
    body_size = sizes.most_common(1)[0][0] if sizes else 0
    found: list[PageNotes] = []
    for page in pages:
        before = found[-1].notes if found else {}
        last = next(reversed(before), "")
        goes_on = bool(last) and not before[last].endswith((".", ";", "!", "?"))
        notes = take_footnotes(page.lines, body_size, page.content.rules, goes_on=goes_on)
        if notes.continued:
            before[last] += " " + notes.continued
        found.append(notes)
    return found


def _drafts(entries: Sequence[PrintedLine | Draft | _Table], hyphens: Hyphens) -> Iterator[Draft]:
    joiner = Joiner([entry for entry in entries if isinstance(entry, PrintedLine)], hyphens)
    for kind, group in groupby(entries, key=type):
        if kind is PrintedLine:
            yield from joiner.join([entry for entry in group if isinstance(entry, PrintedLine)])
        elif kind is Draft:
            yield from (entry for entry in group if isinstance(entry, Draft))
        else:
            for table in _joined(entry for entry in group if isinstance(entry, _Table)):
                yield from table_drafts(table)


def _joined(tables: Iterable[_Table]) -> Iterator[list[TableRow]]:
    """Yield tables; one that goes on on the next page, with the same columns, is one; its header is not repeated."""
    rows: list[TableRow] = []
    edges: tuple[float, ...] = ()
    for table in tables:
        is_same = len(edges) == len(table.edges) and all(
            abs(a - b) <= _TOLERANCE for a, b in zip(edges, table.edges, strict=True)
        )
        if rows and is_same:
            rows = continued(rows, table.rows)
        else:
            if rows:
                yield rows
            rows = list(table.rows)
        edges = table.edges
    if rows:
        yield rows


def _leading(pages: Sequence[_Page]) -> float:
    """Return the distance of lines within paragraphs, in sizes of the font: the smallest that is frequent."""
    distances = Counter[float]()
    for page in pages:
        for above, line in pairwise(page.lines):
            if line.size and above.y > line.y:
                distances[round((above.y - line.y) / line.size, 2)] += 1
    total = sum(distances.values())
    return min((each for each, count in distances.items() if count >= _FREQUENT * total and each > 0.9), default=1.2)
