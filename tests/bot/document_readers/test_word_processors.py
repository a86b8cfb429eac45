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
from tests.bot.document_readers.from_lines import docx_of
from tests.bot.document_readers.notes import long_docx

_SEEN = Path(__file__).parents[3] / "benchmarks" / "imports" / "seen"
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
    """DOCX that it has opened and saved, and PDF that it prints, say the same as the notes, in six layouts."""
    notes = {"note": long_docx(sections=6, is_tracked=False), "tracked": long_docx(sections=6)}
    for path in sorted(_SEEN.iterdir()):
        if path.suffix in {".md", ".txt"}:
            notes[path.stem] = docx_of(read(path.read_bytes(), path.name, Limits()).lines)
    for name, data in notes.items():
        (tmp_path / f"{name}.docx").write_bytes(data)
    expected = {name: _content(read(data, "note.docx", Limits())) for name, data in notes.items()}
    assert _converted(tmp_path, "docx") == expected
    # In print a tracked change shows what was deleted, too.
    del expected["tracked"]
    (tmp_path / "tracked.docx").unlink()
    assert _converted(tmp_path, "pdf") == expected


def _converted(folder: Path, form: str) -> dict[str, list[tuple[object, ...]]]:
    """Return what the documents of a folder say after LibreOffice has written them in a format."""
    target = folder / form
    subprocess.run(  # noqa: S603  # our own words
        [
            str(_OFFICE),
            f"-env:UserInstallation={(folder / 'profile').as_uri()}",
            "--headless",
            "--convert-to",
            form,
            "--outdir",
            str(target),
            *map(str, folder.glob("*.docx")),
        ],
        check=True,
        capture_output=True,
        timeout=300,
    )
    return {path.stem: _content(read(path.read_bytes(), path.name, Limits())) for path in target.iterdir()}


def _content(reading: Reading) -> list[tuple[object, ...]]:
    assert Remark.PAGES_WITHOUT_TEXT not in reading.remarks
    return [
        (
            line.kind,
            line.number,
            line.text.replace("\n", " "),  # print does not tell who began a line
            line.cells,
            line.columns,
            [line.text[part.start : part.end] for part in line.emphasis if part.is_bold],
            [_plain(note) for note in line.footnotes],
        )
        for line in reading.lines
    ]


def _plain(note: Footnote) -> tuple[str, str, int]:
    return note.mark, note.text, note.position
