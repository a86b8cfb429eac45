"""PDF files written with fpdf2, in the layout of Council documents; the sentences are made up."""

from collections.abc import Callable, Sequence
from io import BytesIO
from pathlib import Path

from fpdf import FPDF
from fpdf.fonts import FontFace
from matplotlib import get_data_path
from pypdf import PdfReader, PdfWriter

_FONTS = Path(get_data_path()) / "fonts" / "ttf"


class Note(FPDF):
    """Pages with a running foot as Council documents have it."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self.language = language
        self.add_font("DejaVu", "", _FONTS / "DejaVuSans.ttf")
        self.add_font("DejaVu", "B", _FONTS / "DejaVuSans-Bold.ttf")
        self.set_font("DejaVu", size=11)
        self.set_auto_page_break(auto=True, margin=30)
        self.notes: list[str] = []

    def footer(self) -> None:
        """Print the notes of the page and, below them, the running foot."""
        if self.notes:
            self.set_y(-28 - 5 * len(self.notes))
            self.set_font("DejaVu", size=8)
            for note in self.notes:
                self.cell(text=note, new_x="LMARGIN", new_y="NEXT", h=5)
            self.notes = []
        self.set_font("DejaVu", size=10)
        for height, cells in (
            (-22, ["9999/24", "AB/cd", str(self.page_no())]),
            (-17, ["JAI.1", "LIMITE", self.language]),
        ):
            self.set_y(height)
            for width, text in zip((100, 60, 20), cells, strict=True):
                self.cell(w=width, text=text)


def note(write: Callable[[Note], None], *, language: str = "EN", is_compressed: bool = True) -> bytes:
    """Return a PDF with what a function writes on its pages."""
    pdf = Note(language)
    pdf.set_compression(is_compressed)
    pdf.add_page()
    write(pdf)
    return bytes(pdf.output())


def paragraph(pdf: Note, *parts: str, number: str = "", indent: float = 0) -> None:
    """Print a paragraph; every second part is bold, and "^1" before a blank is a raised mark."""
    left = 10 + indent
    pdf.set_left_margin(left)
    pdf.set_x(left)
    if number:
        pdf.cell(w=12, text=number, h=6)
        pdf.set_left_margin(left + 12)
        pdf.set_x(left + 12)
    for index, part in enumerate(parts):
        pdf.set_font("DejaVu", style="B" if index % 2 else "", size=11)
        text, _, mark = part.partition("^")
        pdf.write(6, text)
        if mark:
            sign, _, rest = mark.partition(" ")
            pdf.char_vpos = "SUP"
            pdf.write(6, sign)
            pdf.char_vpos = "LINE"
            pdf.write(6, " " + rest)
    pdf.ln(10)
    pdf.set_left_margin(10)
    pdf.set_x(10)


def table(pdf: Note, rows: Sequence[Sequence[str]], *, is_ruled: bool = True) -> None:
    """Print a table whose first row is the header."""
    with pdf.table(
        first_row_as_headings=True,
        headings_style=FontFace(emphasis="BOLD"),
        borders_layout="ALL" if is_ruled else "NONE",
        line_height=6,
        padding=0 if is_ruled else (0, 0, 3, 0),
        text_align="LEFT",
    ) as printed:
        for cells in rows:
            row = printed.row()
            for text in cells:
                row.cell(text)


def picture_only() -> bytes:
    """Return a PDF whose only page is a picture, as a scanner makes it."""
    from PIL import Image  # noqa: PLC0415  # for this one file

    pdf = FPDF()
    pdf.add_page()
    pdf.image(Image.new("RGB", (60, 80), "white"), x=0, y=0, w=210)
    return bytes(pdf.output())


def encrypted(data: bytes, *, password: str) -> bytes:
    """Return a PDF behind a password; an empty one lets everybody read and only the owner print."""
    writer = PdfWriter(PdfReader(BytesIO(data)))
    writer.encrypt(password, owner_password="owner", algorithm="RC4-128")  # noqa: S106  # made up
    buffer = BytesIO()
    writer.write(buffer)
    return buffer.getvalue()
