"""Documents as programs write them: by python-docx, and by LibreOffice as DOCX and as PDF."""

import shutil
import subprocess
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document

from bot.document_readers.__main__ import read
from bot.document_readers.limits import Limits
from bot.document_readers.reading import Reading
from domain.council_documents.document import Footnote, LineKind, Remark
from tests.bot.document_readers.notes import long_docx

_OFFICE = shutil.which("soffice")


def test_what_python_docx_writes() -> None:
    """Headings, list styles, bold and a table whose header is only known by its looks."""
    document = Document()
    document.add_heading("Borders", level=1)
    document.add_paragraph("Frontex reports.", style="List Number")
    document.add_paragraph("By June 2024", style="List Bullet")
    document.add_paragraph("and a sub-item", style="List Bullet 2")
    document.add_paragraph("").add_run("Bold owner").bold = True
    table = document.add_table(rows=2, cols=2)
    for cell, text in zip(table._cells, ("Action", "Who", "Set up a hub for information", "Europol"), strict=True):  # noqa: SLF001  # all of them
        cell.text = text
    buffer = BytesIO()
    document.save(buffer)
    lines = read(buffer.getvalue(), "note.docx", Limits()).lines
    assert [(line.kind, line.number, line.text) for line in lines] == [
        (LineKind.HEADING, "", "Borders"),
        (LineKind.ITEM, "1.", "Frontex reports."),
        (LineKind.ITEM, "•", "By June 2024"),
        (LineKind.ITEM, "•", "and a sub-item"),
        (LineKind.HEADING, "", "Bold owner"),
        (LineKind.ROW, "", "Set up a hub for information | Europol"),
    ]
    assert lines[3].level > lines[2].level
    assert lines[5].columns == ("Action", "Who")


@pytest.mark.long
@pytest.mark.skipif(_OFFICE is None, reason="LibreOffice is not installed")
def test_what_libreoffice_writes(tmp_path: Path) -> None:
    """A DOCX that it has opened and saved, and the PDF that it prints, say the same as the DOCX itself."""
    original = long_docx(sections=6)
    expected = _content(read(original, "note.docx", Limits()))
    assert _content(_converted(tmp_path / "1", original, "docx")) == expected
    assert _content(_converted(tmp_path / "2", long_docx(sections=6, is_tracked=False), "pdf")) == expected


def _converted(folder: Path, data: bytes, form: str) -> Reading:
    folder.mkdir()
    (folder / "note.docx").write_bytes(data)
    subprocess.run(  # noqa: S603  # our own words
        [
            str(_OFFICE),
            f"-env:UserInstallation={(folder / 'profile').as_uri()}",
            "--headless",
            "--convert-to",
            form,
            "--outdir",
            str(folder / "out"),
            str(folder / "note.docx"),
        ],
        check=True,
        capture_output=True,
        timeout=180,
    )
    return read((folder / "out" / f"note.{form}").read_bytes(), "note", Limits())


def _content(reading: Reading) -> list[tuple[object, ...]]:
    assert Remark.PAGES_WITHOUT_TEXT not in reading.remarks
    return [
        (
            line.kind,
            line.number,
            line.text,
            line.cells,
            line.columns,
            [line.text[part.start : part.end] for part in line.emphasis if part.is_bold],
            [_plain(note) for note in line.footnotes],
        )
        for line in reading.lines
    ]


def _plain(note: Footnote) -> tuple[str, str, int]:
    return note.mark, note.text, note.position
