"""Meeting sheet as a PDF: one or two pages A4, marked at the top and bottom of each."""

from collections.abc import Iterable, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Literal, NamedTuple

from fpdf import FPDF, ViewerPreferences
from fpdf.enums import MethodReturnValue, XPos, YPos
from fpdf.fonts import TTFFont

from domain.meeting_sheets.rows import SheetRow, SheetStatus, footnote_mark
from domain.meeting_sheets.sheet import MeetingSheet

#: Font size in points, and padding around the text in millimetres, never too small to read at a table: the largest of
#: the first with which it is one page, or else the largest with which it is two.
_ONE_PAGE_SIZES = ((10.0, 1.0), (9.5, 0.9), (9.0, 0.9))
_FONT_SIZES = (*_ONE_PAGE_SIZES, (8.5, 0.9), (8.0, 0.9), (8.0, 0.45), (8.0, 0.2))

#: Millimetres of a page in landscape.
_MARGIN, _TOP, _BOTTOM = 10.0, 17.0, 14.0
#: In every language the longest word of a head, a status and a day fits, in the largest letters.
_WIDTHS = (22.5, 65.0, 34.5, 34.0, 31.5, 62.0, 27.5)
_LEADING = 0.42  # line height in millimetres for each point of font size
_TILE = (25.0, 12.0)
_SMALL = 8.0
#: The space above remarks and footnotes.
_REMARK_GAP = 2.0

Colour = tuple[int, int, int]
_INK: Colour = (28, 32, 40)
_GREY: Colour = (92, 98, 110)
_BLUE: Colour = (0, 51, 120)
_RULE_COLOUR: Colour = (205, 210, 218)
_BAND_COLOUR: Colour = (232, 237, 245)
_RED_BAND: Colour = (251, 231, 229)
_RED: Colour = (165, 20, 20)
#: Each has a contrast of 4.5 to 1 or more on white.
STATUS_COLOURS = {
    SheetStatus.OVERDUE: _RED,
    SheetStatus.REPORTED: (96, 40, 130),
    SheetStatus.OPEN: _BLUE,
    SheetStatus.HELD: (122, 78, 0),
    SheetStatus.DONE: (20, 105, 50),
}


def write_pdf(sheet: MeetingSheet) -> bytes:
    """Return the file; the same bytes for the same sheet."""
    paper = _SheetPdf(sheet)
    paper.draw()
    return bytes(paper.output())


def font_folder() -> Path:
    """Return matplotlib's folder with DejaVu Sans, which has the letters of all languages; it is not imported."""
    spec = find_spec("matplotlib")
    if spec is None or spec.origin is None:
        raise FileNotFoundError("matplotlib, with the fonts that it brings, is not installed")
    return Path(spec.origin).parent / "mpl-data" / "fonts" / "ttf"


class _Paragraph(NamedTuple):
    """A paragraph of a cell."""

    text: str
    colour: Colour = _INK
    style: Literal["", "B"] = ""
    #: 0: the font size of the sheet.
    size: float = 0


class _Block(NamedTuple):
    """A row, with the heading above it if it is the first of a section."""

    cells: Sequence[Sequence[_Paragraph]]
    row_height: float
    #: With its heading and, of the last row, the remarks below it.
    height: float
    heading: str
    is_late: bool
    footnotes: frozenset[int]


class _SheetPdf(FPDF):
    """The document, in the font size that suits the length of its table."""

    def __init__(self, sheet: MeetingSheet) -> None:
        super().__init__(orientation="landscape", format="A4")
        self._sheet = sheet
        self._size, self._padding = _FONT_SIZES[0]
        self._pages: Sequence[Sequence[_Block]] = ()
        #: The lines of a paragraph in a font size and a width: each layout that is tried asks for them again.
        self._line_counts: dict[tuple[_Paragraph, float, float], int] = {}
        self.add_font("text", "", font_folder() / "DejaVuSans.ttf")
        self.add_font("text", "B", font_folder() / "DejaVuSans-Bold.ttf")
        font = self.fonts["text"]
        self._letters = frozenset(font.cmap if isinstance(font, TTFFont) else ())
        self.set_margins(_MARGIN, _TOP, _MARGIN)
        self.alias_nb_pages("")  # or text that people write could turn into the number of pages
        self.set_auto_page_break(auto=False, margin=_BOTTOM)
        self.set_title(sheet.title)
        self.set_subject(f"{sheet.note}, {sheet.marking}: {sheet.as_of}")
        self.set_keywords(sheet.marking)
        self.set_lang(sheet.language)
        self.set_creation_date(sheet.made_at)
        self.viewer_preferences = ViewerPreferences(display_doc_title=True)

    def draw(self) -> None:
        """Draw the whole sheet."""
        self.add_page()
        self._draw_summary()
        self._pages = self._lay_out()
        for number, blocks in enumerate(self._pages, start=1):
            if number > 1:
                self.add_page()
            self._draw_column_heads()
            for block in blocks:
                if block.heading:
                    self._draw_heading(block.heading, is_late=block.is_late)
                self._draw_row(block.cells, block.row_height)
            if number == len(self._pages):
                self._draw_remarks()
            self._draw_footnotes(sorted(frozenset().union(*(block.footnotes for block in blocks))))

    def header(self) -> None:
        """Draw the marking and what is marked at the top of each page."""
        self._draw_text(self._sheet.note, at=(_MARGIN, 7), size=8, colour=_GREY)
        self._draw_marking(6)
        if self.page_no() > 1:
            self._draw_text(self._sheet.council, at=(_MARGIN, 7), size=8, colour=_GREY, align="R")
        self.set_draw_color(_RULE_COLOUR)
        self.line(_MARGIN, 13, self.w - _MARGIN, 13)
        self.set_xy(_MARGIN, _TOP)

    def footer(self) -> None:
        """Draw the marking, the time of the data, and the page number with the number of pages."""
        foot = self.h - 10
        self._draw_text(self._sheet.as_of, at=(_MARGIN, foot + 1), size=8, colour=_GREY)
        self._draw_marking(foot)
        number = self._sheet.page_pattern.format(number=self.page_no(), pages=len(self._pages))
        self._draw_text(number, at=(_MARGIN, foot + 1), size=8, colour=_GREY, align="R")

    def replace_missing_glyphs(self, text: str) -> str:
        """Return a text with a box for each character that the font does not have."""
        return "".join(letter if ord(letter) in self._letters else "\u25a1" for letter in text)

    def _draw_summary(self) -> None:
        """Draw the meeting, the tiles, and how the question was read."""
        shown = self._sheet
        tiles = self.w - _MARGIN - len(shown.status_counts) * (_TILE[0] + 2) + 2
        width = tiles - _MARGIN - 4
        self._draw_figures(tiles)
        self.start_section(shown.council)
        self._draw_text(shown.council, at=(_MARGIN, _TOP - 1.5), size=16, style="B", colour=_BLUE, width=width)
        headline = f"{shown.meets} · {shown.summary}"
        self._draw_text(headline, at=(_MARGIN, self.get_y() + 0.6), size=10, style="B", width=width)
        self._draw_text(shown.subject, at=(_MARGIN, self.get_y() + 0.8), size=_SMALL, colour=_GREY, width=width)
        if shown.read_as:
            self._draw_text(shown.read_as, at=(_MARGIN, self.get_y()), size=_SMALL, width=width)
        self.set_y(max(self.get_y(), _TOP + _TILE[1]) + 2)

    def _draw_figures(self, left: float) -> None:
        """Draw a tile for each status."""
        width, high = _TILE
        for status_count in self._sheet.status_counts:
            self.set_fill_color(STATUS_COLOURS[status_count.status] if status_count.number else _GREY)
            self.rect(left, _TOP - 1, 1, high, style="F")
            self._draw_text(str(status_count.number), at=(left + 1, _TOP - 1), size=15, style="B", width=width)
            self._draw_text(status_count.label, at=(left + 1, _TOP + 5.6), size=8, colour=_GREY, width=width)
            left += width + 2

    def _draw_column_heads(self) -> None:
        """Draw the heads of the columns, which every page has."""
        self._draw_row(self._column_heads, self._row_height(self._column_heads), fill=_BLUE)

    @property
    def _column_heads(self) -> Sequence[Sequence[_Paragraph]]:
        return [[_Paragraph(title, (255, 255, 255), "B", size=_SMALL)] for title in self._sheet.columns]

    def _draw_heading(self, text: str, *, is_late: bool) -> None:
        """Draw a heading on a band, which is red above overdue rows."""
        self.start_section(text, level=1)
        top, high = self.get_y(), self._heading_height
        self.set_fill_color(_RED_BAND if is_late else _BAND_COLOUR)
        self.rect(_MARGIN, top, sum(_WIDTHS), high, style="F")
        position = (_MARGIN, top + self._padding)
        self._draw_text(text, at=position, size=self._size, style="B", colour=_RED if is_late else _BLUE)
        self.set_y(top + high)

    def _draw_remarks(self) -> None:
        self.set_y(self.get_y() + _REMARK_GAP)
        for remark in self._sheet.remarks:
            self._draw_text(remark, at=(_MARGIN, self.get_y()), size=_SMALL, colour=_GREY)

    def _draw_footnotes(self, numbers: Sequence[int]) -> None:
        """Draw the footnotes of a page at its foot, below a short rule."""
        if not numbers:
            return
        self.set_y(self.page_break_trigger - self._footnotes_height(numbers) + _REMARK_GAP)
        self.set_draw_color(_GREY)
        self.line(_MARGIN, self.get_y() - _REMARK_GAP / 2, _MARGIN + _WIDTHS[0], self.get_y() - _REMARK_GAP / 2)
        for number in numbers:
            self._draw_text(self._footnote(number), at=(_MARGIN, self.get_y()), size=_SMALL, colour=_GREY)

    def _footnote(self, number: int) -> str:
        return f"{footnote_mark(number)} {self._sheet.footnotes[number]}"

    @property
    def _line(self) -> float:
        return self._size * _LEADING

    @property
    def _heading_height(self) -> float:
        return self._line + 2 * self._padding

    def _lay_out(self) -> Sequence[Sequence[_Block]]:
        """Set the font size, and return the rows of each page."""
        for max_pages, sizes in ((1, _ONE_PAGE_SIZES), (2, _FONT_SIZES)):
            for size, padding in sizes:
                self._size, self._padding = size, padding
                pages = self._divide(list(self._make_blocks()))
                if len(pages) <= max_pages:
                    return pages
        return pages

    def _make_blocks(self) -> Iterable[_Block]:
        sections = self._sheet.sections
        for section in sections:
            for number, row in enumerate(section.rows):
                cells = _cells(row)
                row_height = self._row_height(cells)
                height = row_height + (0 if number else self._heading_height)
                if row is sections[-1].rows[-1]:
                    height += self._small_print_height(self._sheet.remarks)
                yield _Block(
                    cells=cells,
                    row_height=row_height,
                    height=height,
                    heading="" if number else section.heading,
                    is_late=row.status is SheetStatus.OVERDUE,
                    footnotes=frozenset() if row.footnote is None else frozenset({row.footnote}),
                )

    def _divide(self, blocks: Sequence[_Block]) -> Sequence[Sequence[_Block]]:
        """Return the rows of each page, below the summary on the first: no row is split, and the last is not alone."""
        heads = self._row_height(self._column_heads)
        pages: list[list[_Block]] = [[]]
        footnotes: frozenset[int] = frozenset()
        top = self.get_y() + heads
        for block in blocks:
            footnotes |= block.footnotes
            if pages[-1] and top + block.height + self._footnotes_height(footnotes) > self.page_break_trigger:
                pages.append([])
                footnotes, top = block.footnotes, _TOP + heads
            pages[-1].append(block)
            top += block.height
        if len(pages) > 1 and len(pages[-1]) == 1 and len(pages[-2]) > 1:
            pages[-1].insert(0, pages[-2].pop())
        return pages

    def _footnotes_height(self, numbers: Iterable[int]) -> float:
        return self._small_print_height([self._footnote(number) for number in numbers])

    def _small_print_height(self, texts: Sequence[str]) -> float:
        """Return the height of texts across the page, with the gap above them."""
        lines = sum(self._count_lines(_Paragraph(text, size=_SMALL), 0) for text in texts)
        return lines * _SMALL * _LEADING + _REMARK_GAP if lines else 0

    def _draw_row(self, cells: Sequence[Sequence[_Paragraph]], height: float, *, fill: Colour | None = None) -> None:
        """Draw cells side by side, and a rule below them."""
        left, top = _MARGIN, self.get_y()
        if fill:
            self.set_fill_color(fill)
            self.rect(left, top, sum(_WIDTHS), height, style="F")
        for cell, width in zip(cells, _WIDTHS, strict=True):
            self.set_y(top + self._padding)
            for piece in cell:
                position = (left, self.get_y())
                self._draw_text(
                    piece.text,
                    at=position,
                    size=piece.size or self._size,
                    style=piece.style,
                    colour=piece.colour,
                    width=width,
                )
            left += width
        self.set_draw_color(_RULE_COLOUR)
        self.line(_MARGIN, top + height, _MARGIN + sum(_WIDTHS), top + height)
        # The last column is to write in.
        self.line(left - _WIDTHS[-1], top, left - _WIDTHS[-1], top + height)
        self.set_xy(_MARGIN, top + height)

    def _row_height(self, cells: Sequence[Sequence[_Paragraph]]) -> float:
        """Return the height of a row, which is that of its longest cell."""
        lines = [
            sum(self._count_lines(piece, width) for piece in cell) for cell, width in zip(cells, _WIDTHS, strict=True)
        ]
        return max(lines) * self._line + 2 * self._padding

    def _count_lines(self, piece: _Paragraph, width: float) -> int:
        size = piece.size or self._size
        if (piece, size, width) not in self._line_counts:
            self.set_font("text", piece.style, size)
            text = self.replace_missing_glyphs(piece.text)
            lines = self.multi_cell(width, self._line, text, dry_run=True, output=MethodReturnValue.LINES)
            self._line_counts[piece, size, width] = len(lines) if isinstance(lines, list) else 1
        return self._line_counts[piece, size, width]

    def _draw_marking(self, top: float) -> None:
        self._draw_text(self._sheet.marking, at=(_MARGIN, top), size=11, style="B", colour=_RED, align="C")

    def _draw_text(
        self,
        text: str,
        *,
        at: tuple[float, float],
        size: float,
        style: str = "",
        colour: Colour = _INK,
        width: float = 0,
        align: str = "L",
    ) -> None:
        """Draw a text at a position, as wide as the page or as `width`; the cursor is below it afterwards."""
        self.set_font("text", style, size)
        self.set_text_color(colour)
        self.set_xy(*at)
        self.multi_cell(
            width, size * _LEADING, self.replace_missing_glyphs(text), align=align, new_x=XPos.LMARGIN, new_y=YPos.NEXT
        )


def _cells(row: SheetRow) -> Sequence[Sequence[_Paragraph]]:
    """Return the paragraphs of each cell of a row."""
    status = _Paragraph(row.status_text, STATUS_COLOURS[row.status], "B")
    remarks = [
        *(_Paragraph(detail) for detail in row.details),
        *([_Paragraph(row.open_point, _GREY)] if row.open_point else []),
    ]
    due = [_Paragraph(line) for line in row.due]
    title = [_Paragraph(row.noted_title)]
    return [_Paragraph(row.ref, style="B")], title, [_Paragraph(row.owners)], due, [status], remarks, []
