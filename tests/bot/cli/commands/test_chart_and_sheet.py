"""`chart` and `sheet`: the same files as in Slack, on standard output or on disk."""

import io
import re
import shlex
from pathlib import Path

import docx
import pytest
from PIL import Image
from pypdf import PdfReader

from tests import ROOT
from tests.bot.cli.conftest import Run
from tests.bot.cli.terminal import Terminal

pytestmark = pytest.mark.usefixtures("opened")


def transcripts(page: str) -> list[tuple[str, str]]:
    """Return the commands in a page, each with what it prints."""
    text = (ROOT / "docs" / page).read_text(encoding="utf-8")
    (block,) = re.findall(r"```console\n(.*?)```", text, re.DOTALL)
    return re.findall(r"^\$ schengen-bot (.*)\n(.*)$", block, re.MULTILINE)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder, in which commands run."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.long
@pytest.mark.parametrize(("command", "printed"), [*transcripts("charts.md"), *transcripts("sheet.md")])
def test_transcripts_are_real(run: Run, folder: Path, command: str, printed: str) -> None:
    """What the pages say that the commands print is what they print, and the file is of the kind that its name says."""
    ran = run(*shlex.split(command))
    assert (ran.code, ran.err, ran.out.strip()) == (0, "", printed)
    content = (folder / printed.partition(":")[0]).read_bytes()
    assert content.startswith(b"PK" if ".docx" in command else b"\x89PNG")


@pytest.mark.long
def test_a_sheet_has_what_is_asked_for(terminal: Terminal) -> None:
    """A sheet takes filters, a language and a format, which an option, a word or the name of the file says."""
    for words in (["pdf"], ["--format", "pdf"], ["--output", "a.pdf"]):
        path = terminal.folder / "a.pdf"
        path.unlink(missing_ok=True)
        output = [] if "--output" in words else ["--output", "a.pdf"]
        given = [*output, "--as-of", "2024-06-03", "--language", "fi", *words, "Europol", "June", "2024"]
        assert terminal.run("sheet", *given).code == 0
        text = PdfReader(io.BytesIO(path.read_bytes())).pages[0].extract_text()
        assert "Schengen-neuvosto, kesäkuu 2024" in text
        assert "3. kesäkuuta 2024" in text
    assert terminal.run("sheet", "--as-of", "2024-06-03", "--output", "b.docx").code == 0
    assert len(docx.Document(str(terminal.folder / "b.docx")).tables) == 1


@pytest.mark.long
def test_a_chart_has_what_is_asked_for(terminal: Terminal) -> None:
    """A chart takes filters as in Slack, and is larger the more matches."""
    heights = []
    for filters in (["III.3"], []):
        assert terminal.run("chart", "--as-of", "2024-02-25", "--force", "--output", "a.png", *filters).code == 0
        with Image.open(terminal.folder / "a.png") as picture:
            heights.append(picture.height)
    assert heights[0] < heights[1]


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (["chart", "--output", "x.png", "Europol", "on", "asylum"], 2, "“asylum”"),
        (["chart", "--output", "x.png", "what", "has", "no", "deadline?"], 1, "none of it has a deadline"),
        (["chart", "--output", "x.png", "burndown", "after", "June", "2024"], 1, "A burn-down needs a day"),
        (["sheet", "--output", "x.pdf", "May", "2024"], 1, "May 2024"),
        (["sheet", "--output", "nowhere/x.pdf"], 2, "sheet: "),
        (["chart", "--output", "nowhere/x.png"], 2, "chart: "),
    ],
)
def test_what_cannot_be_made(run: Run, folder: Path, words: list[str], code: int, said: str) -> None:
    """Filters that are not understood, nothing to draw and a place that cannot be written to are said, with a code."""
    ran = run(*words)
    assert (ran.code, ran.out) == (code, "")
    assert said in ran.err
    assert list(folder.glob("*.p*")) == []


@pytest.mark.parametrize("command", ["chart", "sheet", "export"])
def test_filters_of_which_a_word_would_be_left_out_are_refused(run: Run, folder: Path, command: str) -> None:
    """As in Slack no file is written that would hold more than was asked for, and the word is named."""
    ran = run(command, "--output", "file", "--as-of", "2023-10-20", "Frontex", "zebra")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("I don't know “zebra”.")
    assert not (folder / "file").exists()
