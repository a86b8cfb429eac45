"""`import`: what it prints of a document, and what of that can be loaded."""

import json
import re
from pathlib import Path

import docx
import pytest

from tests import ROOT
from tests.bot.cli.conftest import Run

pytestmark = pytest.mark.usefixtures("opened")

PAGE = (ROOT / "docs" / "import.md").read_text(encoding="utf-8")
SEEN = ROOT / "benchmarks" / "imports" / "seen"
NOTE = SEEN / "arrows-nl.md"
TABLE = SEEN / "table-de.md"

TEXT = """15000/25

12.11.2025

From: Presidency
To: Council
Subject: Borders

1. Frontex shall report to the Council by 30 June 2026.

2. Europol shall act as soon as possible.

3. The register shall be set up by 31 December 2026.

4. Third countries play a key role.
"""


def _file(folder: Path, text: str = TEXT) -> str:
    path = folder / "note.txt"
    path.write_text(text, encoding="utf-8")
    return str(path)


def test_a_draft_is_summed_up_and_shown_with_the_unsure_first(run: Run, tmp_path: Path) -> None:
    """First the figures, then what is to be looked at, what nobody owes, what is sure, what was left."""
    printed = run("import", _file(tmp_path))
    first, second, *rest = printed.out.splitlines()
    assert printed.code == 0
    assert first == "15000/25, 2025-11-12, no marking, en: Borders"
    assert second == "3 paragraphs, 3 things: 1 sure, 1 to look at, 1 that nobody owes; 1 sentence not taken"
    headings = [line for line in rest if line and not line.startswith(" ")]
    assert headings == ["To look at (1)", "Nobody owes (1)", "Sure (1)", "Not taken (1)"]
    assert "        deadline    LOOK: once, no date <- “as soon as possible”" in rest
    assert "  A, 4 (nothing owed): Third countries play a key role." in rest


def test_a_row_is_shown_with_its_place_and_words(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Rows of a table are counted apart from paragraphs; each is named by its place and has its cells."""
    monkeypatch.setenv("COLUMNS", "100")
    printed = " ".join(run("import", str(TABLE)).out.split())
    assert "8 rows, 8 things: 5 sure, 3 to look at, 0 that nobody owes" in printed
    assert "paragraph" not in printed
    assert "source A, row 5 <- “5 | Überarbeitung des Handbuchs für Finanzermittlungen | Frühjahr 2026" in printed


@pytest.mark.parametrize(("options", "name"), [((), "note.yaml"), (("--json",), "note.json")])
def test_what_is_sure_can_be_loaded(options: tuple[str, ...], name: str, run: Run, tmp_path: Path) -> None:
    """`--accept-sure` prints a register file, in JSON if asked; what it leaves out is said on standard error."""
    printed = run("import", str(NOTE), "--accept-sure", *options)
    assert printed.out.startswith("{") is bool(options)
    path = tmp_path / name
    path.write_text(printed.out, encoding="utf-8")
    assert printed.err == "15 of 24 things are in it; the others are to be looked at\n"
    loaded = run("load", str(path))
    assert loaded.code == 0
    assert "added\t14210/25 I.1b" in loaded.out


@pytest.mark.long
def test_saved_json_can_be_loaded_and_titles_are_named_by_their_language(run: Run, tmp_path: Path) -> None:
    """`load` takes the JSON; where a title is missing in the asker's language, the note's own is shown as such."""
    path = tmp_path / "note.json"
    path.write_text(run("import", str(TABLE), "--json").out, encoding="utf-8")
    assert run("load", str(path)).code == 0
    english, german = (
        run("ask", question, "--as-of", "2025-09-03")
        for question in ("what does CEPOL owe in 11876/25?", "was schuldet CEPOL nach 11876/25?")
    )
    assert "Schulung von Verbindungsbeamten in Drittstaaten (Deutsch)" in english.out
    assert "Schulung von Verbindungsbeamten in Drittstaaten –" in german.out


def test_a_revision_is_shown_beside_what_is_loaded(run: Run, tmp_path: Path) -> None:
    """What is new, changed, gone and the same is counted and named."""
    loaded = tmp_path / "note.json"
    loaded.write_text(run("import", _file(tmp_path), "--json").out, encoding="utf-8")
    assert run("load", str(loaded)).code == 0
    revised = TEXT.replace("15000/25", "15000/1/25 REV 1").replace("30 June 2026", "31 July 2026")
    revised = revised.replace("2. Europol shall act as soon as possible.", "2. Eurojust shall publish a manual.")
    printed = run("import", _file(tmp_path, revised))
    beside = printed.out[printed.out.index("Beside the note") :]
    assert " ".join(beside.split()) == (
        "Beside the note that is loaded: 1 new, 1 changed, 1 gone, 1 same "
        "changed A.1a Frontex shall report to the Council by 31 July 2026 (title, deadline; loaded as A.1a) "
        "new A.2a Eurojust shall publish a manual "
        "gone A.2a Europol shall act as soon as possible"
    )
    data = run("import", _file(tmp_path, revised), "--json").json
    assert [each["kind"] for each in data["revision"]] == ["changed", "new", "same", "gone"]


def test_what_the_document_does_not_say_is_named(run: Run, tmp_path: Path) -> None:
    """Without a number or a date nothing can be loaded; the draft says what is missing."""
    printed = run("import", _file(tmp_path, "1. Frontex shall report.\n\n2. Europol shall report."))
    assert "The document's number and date and subject was not found" in printed.out


def test_a_file_that_is_no_document_is_refused(run: Run, tmp_path: Path) -> None:
    """What cannot be read is refused in a sentence, with exit code 2."""
    path = tmp_path / "note.docx"
    path.write_bytes(b"PK\x03\x04 no document at all")
    refused = run("import", str(path))
    assert (refused.code, refused.out) == (2, "")
    assert refused.err.startswith("import: “note.docx” ")


def test_the_language_can_be_given(run: Run, tmp_path: Path) -> None:
    """A language that is given is taken for granted."""
    data = run("import", _file(tmp_path), "--json", "--language", "nl").json
    assert data["note"]["language"] == "nl"
    assert json.dumps(data)


def test_the_transcript_is_real(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """The draft in docs/import.md is what its command prints."""
    monkeypatch.setenv("COLUMNS", "100")
    ((file, printed),) = re.findall(r"```console\n\$ schengen-bot import (.*)\n([\s\S]*?)\n```", PAGE)
    assert run("import", str(ROOT / file)).out.strip() == printed


def test_a_word_document_is_drafted(run: Run, tmp_path: Path) -> None:
    """Bold owners, arrows and a table of a DOCX come through to the draft."""
    document = docx.Document()
    for text in ("15000/25", "12.11.2025", "From: Presidency", "To: Council", "Subject: Borders", "1. Borders matter."):
        document.add_paragraph(text)
    arrow = document.add_paragraph("→ ")
    arrow.add_run("Frontex").bold = True
    arrow.add_run(" reports to the Council by 30 June 2026.")
    table = document.add_table(rows=2, cols=3)
    for row, cells in zip(
        table.rows, (("Action", "Responsible", "Deadline"), ("Manual", "CEPOL", "May 2026")), strict=True
    ):
        for cell, text in zip(row.cells, cells, strict=True):
            cell.text = text
    path = tmp_path / "note.docx"
    document.save(str(path))
    entries = run("import", str(path), "--json").json["deliverables"]
    assert [(each["ref"], each["owners"], each["deadline"]) for each in entries] == [
        ("A.1a", [{"actor": "frontex", "role": "owner"}], {"kind": "once", "due": "2026-06-30"}),
        ("A.2a", [{"actor": "cepol", "role": "owner"}], {"kind": "once", "due": "2026-05", "basis": "month"}),
    ]
